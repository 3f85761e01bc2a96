"""The parts of a deck: its words without a byline, further lines, lists, and the paragraph that has its words again."""

from __future__ import annotations

import re

from onrecord.article.authors.leads import lead_of
from onrecord.article.hints import words_of
from onrecord.article.titles.headline import Headline
from onrecord.page import Page
from onrecord.page.patterns import Pattern
from onrecord.record import Author

DECK_NAMES = frozenset(
    "deck dek standfirst subtitle subhead subheadline subheading lead lede intro teaser vorspann chapo entradilla "
    "sommario bajada copete ingress manchet abstract summary excerpt description strap "
    "strapline leadtext preface einleitung sottotitolo subtitulo preamble "
    "epigrafe epigraph underrubrik zajawka desc sub anrisstext unterzeile untertitel perex sapo chapeau catenaccio "
    "undertittel".split()
)


def listed_deck(page: Page, headline: Headline, body: list[int]) -> list[int]:
    """The blocks of a deck that is a list: the body's first ones under the headline, a few sentences without links,
    each an item of one list, before a paragraph. Empty where there is none."""
    if headline.block is None or page.kind == "text":
        return []
    at = next((at for at, i in enumerate(body) if i > headline.block), None)
    if at is None or body[at] - headline.block > _UNDER or page.blocks[body[at]].tag != "li":
        return []
    first = body[at]
    container = page.elements.parent[page.blocks[first].element]
    items = [i for i in body[at : at + _MOST_ITEMS + 1] if page.elements.parent[page.blocks[i].element] == container]
    behind = body[at + len(items) : at + len(items) + 1]
    told = all(_ITEM <= len(block.text) <= LONG_LINE and not block.anchors for block in (page.blocks[i] for i in items))
    if not (1 < len(items) <= _MOST_ITEMS and told and items == list(range(first, first + len(items)))):
        return []
    return items if behind and page.blocks[behind[0]].tag == "p" else []


def deck_lines(page: Page, deck: int) -> list[int]:
    """The further lines of a deck that is several paragraphs in a small box that the markup calls a deck, or several
    headings one behind the other, which it calls a deck all alike, as Korean papers have it; empty where a story's
    headings look so too."""
    elements, blocks = page.elements, page.blocks
    if box := box_of_deck(page, deck):
        return [i for i in box if i > deck and blocks[i].tag == blocks[deck].tag and not blocks[i].anchors]
    look = look_of(page, blocks[deck].element)
    if look[0] not in ("h2", "h3", "h4") or DECK_NAMES.isdisjoint(words_of(elements.names[blocks[deck].element])):
        return []
    alike = [i for i in range(deck + 1, len(blocks)) if look_of(page, blocks[i].element) == look]
    behind = list(range(deck + 1, deck + 1 + len(alike)))
    told = alike if len(alike) < _MOST_ITEMS and alike == behind else []
    return [i for i in told if not blocks[i].anchors]  # what is a link leads to another story


LONG_LINE = 300
"""Characters of a line without markup at most that is a deck for ending in no mark."""
_UNDER, _MOST_ITEMS, _ITEM = 10, 5, 40
"""Blocks between a headline and a deck that is a list, its items, and the characters of an item at least."""


def box_of_deck(page: Page, number: int) -> range | None:
    """The blocks of the box around a paragraph that is named a deck and holds a few of them; None where none is."""
    elements = page.elements
    box = elements.parent[page.blocks[number].element]
    held = range(elements.lo[box], elements.hi[box])
    named = not _BOXED.isdisjoint(words_of(elements.names[box])) and page.blocks[number].tag == "p"
    return held if named and 1 < len(held) <= _MOST_ITEMS else None


_BOXED = DECK_NAMES - frozenset("desc description sub strap summary excerpt teaser abstract lead".split())
"""What a box is called that holds nothing but a deck."""


def told_again(page: Page, deck: int | None, body: list[int], likely: list[float]) -> list[int]:
    """The paragraph of the body that has the deck's words again, which was left for a copy of it; at most one."""
    if deck is None or not body:
        return []
    text, taken = page.blocks[deck].text, {*body, deck}
    copies = (i for i in range(deck + 1, body[-1]) if page.blocks[i].text == text and i not in taken)
    return [i for i in copies if likely[i] > _TOLD_AGAIN][:1]


_TOLD_AGAIN = 0.5
"""How likely a copy of the deck is that is body."""


def look_of(page: Page, element: int) -> tuple[str, str, int]:
    """Its tag, its first class (those behind may number it), and what it stands in."""
    elements = page.elements
    return elements.tag[element], elements.names[element].partition(" ")[0], elements.parent[element]


def deck_words(text: str, authors: tuple[Author, ...]) -> str:
    """The deck's own words: without the byline that its block ends with, where that is an author's."""
    words = " ".join(text.split())
    folded = words.casefold()
    for author in authors:
        at = folded.rfind(f" {author.name.casefold()}") if len(folded) == len(words) else -1
        before, name, behind = (
            (words[:at], author.name, words[at + 1 + len(author.name) :]) if at >= 0 else ("", "", "")
        )
        by = _BY.search(before) if name and not behind[:1].isalpha() else None
        if by and by.start() >= _SHORTEST and len(words) - by.start() <= LONGEST_BYLINE:
            return words[: by.start()]
    return words


_BY = Pattern(
    r"(?:(?<=[.!?…”\"’)])\s+(?:written )?(?:by|von|par|por|di|door|av)|"
    r"\s+(?-i:Written [Bb]y|B[yY]|Von|Par|Por))\Z",
    re.I,
)
LONGEST_BYLINE, _SHORTEST = 120, 20
"""Characters of a byline behind a deck at most, and of the deck before it at least."""


def name_around(page: Page, number: int) -> str:
    """What the element around a block's is called; of the only item of a list without a name what that stands in is."""
    elements = page.elements
    around = elements.parent[page.blocks[number].element]
    if page.blocks[number].tag == "li" and elements.hi[around] - elements.lo[around] == 1:
        return elements.names[around] or elements.names[elements.parent[around]]
    return elements.names[around]


def is_beside_heading(page: Page, number: int) -> bool:
    """Whether a block is a paragraph of some length that stands in one element with the heading before it."""
    parent, block = page.elements.parent, page.blocks[number]
    beside = parent[block.element] == parent[page.blocks[number - 1].element]
    return beside and block.tag == "p" and len(block.text) > _LINE


_LINE = 40
"""Characters of a line at most that may be a button, or say who wrote and when."""


def is_sentence(text: str) -> bool:
    """Whether a line ends as a sentence, behind its last quotation ("He said: “By June.”") too, or is as long as one.

    Thai, Lao and Burmese end no sentence with a mark.
    """
    return text.rstrip("\"'”’“»«)]")[-1:] in ".!?" or len(text) > LONG_LINE or "\u0e00" <= text[0] <= "\u109f"


def before_byline(page: Page, number: int) -> bool:
    """Whether the next block is a byline with its "By", as it is behind decks."""
    text = page.blocks[number + 1].text if number + 1 < len(page.blocks) else ""
    lead = lead_of(text) if len(text) < LONGEST_BYLINE else 0
    return lead > 0 and text[lead : lead + 1].isupper() and text[-1] not in ".!?:"
