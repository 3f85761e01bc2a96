"""The deck: the sentence or two under the headline that tell more."""

from __future__ import annotations

import re
from collections.abc import Iterator

from onrecord.article.around import around_page
from onrecord.article.authors.byline_places import are_titled
from onrecord.article.authors.names import is_person
from onrecord.article.authors.printed_bylines import TELLS
from onrecord.article.authors.threads import is_thread
from onrecord.article.dates.printed_dates import printed_date, tells_story
from onrecord.article.hints import words_of
from onrecord.article.page_kind import says_article
from onrecord.article.set_aside.name_kinds import kind_by_names
from onrecord.article.set_aside.word_kinds import kind_by_words
from onrecord.article.structured import first_text
from onrecord.article.titles.deck_parts import (
    DECK_NAMES,
    before_byline,
    box_of_deck,
    is_beside_heading,
    look_of,
    name_around,
)
from onrecord.article.titles.headline import Headline
from onrecord.article.titles.titles import letters_of
from onrecord.page import Page, TextBlock
from onrecord.page import walk as w
from onrecord.page.patterns import Pattern
from onrecord.record import AsideKind, Author

_OF_OTHERS = frozenset("video gallery slideshow player menu cta visually".split())
"""What markup calls the words of players, menus, offers and of readers for the blind; decks stand in none."""
_DESCRIBING = frozenset("desc lead lede intro teaser abstract summary description preface preamble".split())
"""Of these the names that pages of other kinds give to a first paragraph: what describes goods, a place or a list is
its text."""


def deck_on(page: Page, node: int | None, headline: Headline, body: list[int], likely: list[float]) -> int | None:
    """The block of the deck: between headline and body, named so, or what the page describes itself with."""
    if headline.block is None or is_thread(page):
        return None
    after = headline.block
    first = next((i for i in body if i > after and not _is_about(page, i)), len(page.blocks))
    described = {letters_of(text)[:60] for text in _descriptions(page, node) if len(text) > _DESCRIBED}
    told = {letters_of(text) for text in _descriptions(page, node) if len(text) > _DESCRIBED}
    container = _most_common_parent(page, body)
    article = tells_story(page, after)
    names = DECK_NAMES if article else DECK_NAMES - _DESCRIBING
    surely_body = 1.0 if article else _SURELY_BODY
    elsewhere = _ELSEWHERE & ~around_page(page, after)
    for i in range(after + 1, min(first + 2, after + _FAR, len(page.blocks))):
        block = page.blocks[i]
        element = page.elements
        text = block.text
        if i >= after + _NEAR and not (article and (_called_deck(page, i) or _is_set_bold(page, i, body))):
            continue
        if (
            not (_SHORT if page.kind == "text" or text[:1] > _UNCASED else _least(page, i, after)) <= len(text) <= 600
            or element.bits[block.element] & elsewhere
        ):
            continue
        own, up = element.names[block.element], name_around(page, i)
        if kind_by_words(text) in _NO_DECK or _repeats(text, headline.text) or _leads_on(text) or _is_of_links(block):
            continue
        if not _OF_OTHERS.isdisjoint(words_of(f"{own} {up}")) or "site" in words_of(own):  # what a site is called
            continue
        kind = kind_by_names(own) if own else None  # decks are called teasers too
        kind = None if kind == "comment" and not names.isdisjoint(words_of(own)) else kind  # an opinion's
        if kind in _NO_DECK - {"promotion", "timestamp"} and not (kind == "caption" and letters_of(text) in told):
            continue
        subhead = element.tag[block.element] in ("h2", "h3", "h4")
        apart = element.parent[block.element] != container or subhead
        if page.kind == "text":
            return _without_markup(page, i, after, first, body, likely[i])
        named = (
            (subhead and i == after + 1 and (i < first or likely[i] < _SURELY_HEADS))
            or (subhead and i == after + 1 and (article or text[:1] > _UNCASED) and _heads_alone(page, i, body))
            or (subhead and (article or i == after + 1) and before_byline(page, i))
            or (subhead and article and i == after + 1 == first and len(text) > _SENTENCE and i + 1 not in body)
            or not names.isdisjoint(words_of(own))
            or (article and _is_set_bold(page, i, body))
            or (i < first + 1 and apart and not names.isdisjoint(words_of(up)))
        )
        if subhead and names.isdisjoint(words_of(own)) and _heads_a_section(page, i, body):
            continue
        if _begins_the_body(page, i, body) or (len(text) < _DATED and (_PRICED.search(text) or _COSTS.match(text))):
            return None
        if _is_of_the_writer(page, i, after):
            continue
        if named or (apart and (_is_described(text, described) or _tells_above(page, i, after, body, likely[i]))):
            called = i == after + 1 and len(text) > _SAME and not DECK_NAMES.isdisjoint(words_of(own))
            chosen = i if named or called or likely[i] < surely_body else None
            return chosen if chosen is None or not subhead else _named_behind(page, i, first, names) or i
    return None


def _without_markup(page: Page, number: int, after: int, first: int, body: list[int], likely: float) -> int | None:
    """The deck of a page without markup, where `number` is the first line that may be one."""
    from onrecord.article.titles.plain_decks import deck_above_byline, is_plain_deck  # most pages have markup

    if (above := deck_above_byline(page, after, body)) is not None:
        return above
    told = number <= first and is_plain_deck(page, number, first, likely < _TOLD_ON, number == after + 1)
    return number if told else None


_TOLD_ON = 0.9
"""How likely a line without markup is body that is a first paragraph, whatever it ends in."""
_ELSEWHERE = w.NAV | w.FIGURE | w.FORM | w.FOOTER | w.BUTTON | w.HIDDEN
_SHORT, _UNCASED = 8, "\u2e7f"
"""Characters of a deck at least without markup, and in ideographs, kana or Hangul."""
_DATED = 80
"""Characters of a line with a date at most."""


_NEAR, _FAR = 10, 25
"""Blocks behind the headline from which on a deck is one by its own name alone, or by being set in bold, and till which
it is looked for."""
_ABOUT = 40
"""Characters of a line about a story at most: a button, who wrote and when."""


def _is_about(page: Page, number: int) -> bool:
    """Whether a line above a story is none of it, though a model may take it for some."""
    block = page.blocks[number]
    text, heading = block.text, page.elements.bits[block.element] & w.HEADING
    return not heading and says_article(page) and len(text) < _ABOUT and (text[-1].isalnum() or _leads_on(text))


def _called_deck(page: Page, number: int) -> bool:
    """Whether a block's own markup, or its small box's, calls it a deck."""
    own = words_of(page.elements.names[page.blocks[number].element])
    return not _SURELY.isdisjoint(own) or box_of_deck(page, number) is not None


_SURELY = DECK_NAMES - frozenset("desc description sub strap teaser excerpt".split())


def _is_set_bold(page: Page, number: int, body: list[int]) -> bool:
    """Whether the body's first paragraph is set in bold, by its name or all its words, and the next ones, in the same
    box, are not."""
    elements, blocks = page.elements, page.blocks
    at = next((at for at, i in enumerate(body) if i == number), None)
    if at is None or at > 1 or blocks[number].tag != "p" or len(blocks[number].text) < _SENTENCE:
        return False
    own, *after = (blocks[i].element for i in body[at : at + _NEXT] if blocks[i].tag == "p")
    inside = bool(after) and elements.parent[own] in (
        elements.parent[after[0]],
        elements.parent[elements.parent[after[0]]],
    )
    return inside and _is_bold(page, own) and not any(_is_bold(page, one) for one in after)


def _is_bold(page: Page, element: int) -> bool:
    by_name = not _BOLD.isdisjoint(words_of(page.elements.names[element]))
    return by_name or bool(page.elements.bits[element] & w.BOLD)


_NEXT = 4
"""The first paragraphs that are looked at."""
_BOLD = frozenset(("bold", "fett", "strong"))


def _is_dated(text: str) -> bool:
    """Whether a line holds a date, as those about headlines of articles do."""
    return len(text) < _DATED and printed_date(text) is not None


def _least(page: Page, number: int, headline: int) -> int:
    """Characters of a deck at least: fewer where the markup calls what stands right under the headline so."""
    elements, element = page.elements, page.blocks[number].element
    around = elements.names[elements.parent[element]] if says_article(page) else ""
    names = words_of(f"{elements.names[element]} {around}") if number == headline + 1 else frozenset[str]()
    if not _KICKERS_TOO.isdisjoint(words_of(elements.names[element])):
        return _ABOUT
    return _NAMED if not (DECK_NAMES - _DESCRIBING).isdisjoint(names) else _UNNAMED


_NAMED, _UNNAMED = 10, 20
_KICKERS_TOO = frozenset(("epigraph", "epigrafe"))
"""What short kickers are called as well."""


def _tells_above(page: Page, number: int, headline: int, body: list[int], likely: float) -> bool:
    """Whether a block right under the `<h1>` is whole sentences that are none of the body, above who wrote and when, or
    a byline with its "By"; or stands above the day's line, whatever it says, and is not surely of the body."""
    blocks = page.blocks
    if number != headline + 1 or blocks[headline].tag != "h1":
        return False
    text, behind = blocks[number].text, blocks[number + 1 : number + 3]
    if likely < _SURELY_BODY and is_beside_heading(page, number) and behind and _is_dated(behind[0].text):
        return True
    sentences = len(text) > _SENTENCE and text[-1] in ".!?…"
    if not says_article(page) or number in body or not sentences or len(behind) < _NAMED_BEHIND:
        return False
    return before_byline(page, number) or (is_person(behind[0].text) and _is_dated(behind[1].text))


_NAMED_BEHIND = 2
"""Blocks behind such a deck: who wrote, and when."""


def _named_behind(page: Page, number: int, first: int, names: frozenset[str]) -> int | None:
    """A heading behind an unnamed one that its markup calls a deck, where that is none."""
    elements, blocks = page.elements, page.blocks
    if not names.isdisjoint(words_of(elements.names[blocks[number].element])):
        return None
    for i in range(number + 1, min(first, number + 4)):
        own = blocks[i].element
        if elements.tag[own] in ("h2", "h3", "h4") and not names.isdisjoint(words_of(elements.names[own])):
            return i if len(blocks[i].text) >= _DESCRIBED else None
    return None


def _is_described(text: str, described: set[str]) -> bool:
    """Whether a text is what the page describes itself with, a place before it or none."""
    place = _PLACE.match(text)
    rest = text[place.end() :] if place and len(text) - place.end() > _DESCRIBED else ""
    letters = [found for found in (letters_of(text), letters_of(rest)) if found]
    return any(own.startswith(one) or one.startswith(own[:60]) for own in letters for one in described)


def _begins_the_body(page: Page, number: int, body: list[int]) -> bool:
    """Whether the body's next block looks just as this one does, and what it stands in as well: a first paragraph; or
    begins with the same words."""
    bits, blocks = page.elements.bits, page.blocks
    box = box_of_deck(page, number) or range(0)
    passed = w.CODE | w.HEADING if blocks[number].tag == "p" else w.CODE
    after = next((i for i in body if i > number and i not in box and not bits[blocks[i].element] & passed), None)
    if after is None:
        return False
    if len(page.blocks[after].text) > _SAME and page.blocks[after].text[:_SAME] == page.blocks[number].text[:_SAME]:
        return True
    elements = page.elements
    own, other = page.blocks[number].element, page.blocks[after].element
    if own == other and 2 * sum(blocks[i].element == own for i in body) > len(body):
        return True  # one element of lines that breaks part, the text's own, whatever that is called
    alike = (elements.tag, elements.names, elements.depth)
    up = elements.names[elements.parent[own]] == elements.names[elements.parent[other]]
    return up and own != other and all(of[own] == of[other] for of in alike)


def writers_notes(page: Page, headline: Headline, body: list[int], authors: tuple[Author, ...]) -> set[int]:
    """Of the body's first blocks those that tell who its authors are, under a byline that names them."""
    after = headline.block
    given = tuple(f"{author.name.split()[0]} " for author in authors if author.kind == "person")
    if after is None or not given:
        return set()
    return {
        i for i in body[:2] if i > after and page.blocks[i].text.startswith(given) and _is_of_the_writer(page, i, after)
    }


def _is_of_the_writer(page: Page, number: int, headline: int) -> bool:
    """Whether a block tells who its first words are, and a line above it, under the headline, holds these too.

    "Ada is a reporter" tells it of the byline "By Ada Holt" as well; "Ada is dead" is a deck.
    """
    text = page.blocks[number].text
    words = text.split(" ", 4)
    above = [page.blocks[i].text for i in range(headline + 1, number)]
    for size in (2, 3, 4):
        name = " ".join(words[:size])
        if len(words) > size and TELLS.match(text, len(name) + 1) and is_person(name):
            return any(name in line for line in above)
    of_name = _TELLS_WORK.match(text) or _TELLS_LIFE.match(text)
    return of_name is not None and any(_is_named(of_name[1], line) for line in above)


def _is_named(given: str, line: str) -> bool:
    """Whether a short line holds a person's name that begins with `given`."""
    start = line.find(given)
    full = " ".join(line[start:].split()[:2]) if start >= 0 else ""
    return len(line) < _LINE and full.startswith(f"{given} ") and is_person(full)


def _leads_on(text: str) -> bool:
    """Whether a line is a byline, a date, an address of mail, names its topic, or leads to what stands below it
    ("Summarize this article with:")."""
    if len(text) < _DATED and _TOPIC.match(text):
        return True
    byline = len(text) < _LINE and _BYLINE.match(text) and text[-1] not in ".!?"
    return (
        bool(byline)
        or text[-1] == ":"
        or are_titled(text)
        or (len(text) < _LINE and "@" in text)
        or (len(text) < _LINE and printed_date(text) is not None)
        or (text[-1].isdigit() and _CLOCKED.search(text) is not None)
    )


def _is_of_links(block: TextBlock) -> bool:
    """Whether a block is an entry of a table of contents, nothing but a link down the page; or a row of links."""
    linked = sum(a.end - a.start for a in block.anchors)
    in_a_row = len(block.anchors) > 1 and linked > _ALL_LINKED * len(block.text)
    return in_a_row or any("#" in a.url and a.start <= 0 and a.end >= len(block.text) for a in block.anchors)


_ALL_LINKED = 0.8
"""How much of a row of links stands in them."""


def _heads_a_section(page: Page, number: int, body: list[int]) -> bool:
    """Whether the body has other headings that look as this one does, beside it."""
    own = page.blocks[number].element
    others = {page.blocks[i].element for i in body} - {own}
    return any(look_of(page, one) == look_of(page, own) for one in others)


def _heads_alone(page: Page, number: int, body: list[int]) -> bool:
    """Whether a heading beside the headline's is the only one of the body, which then has no sections."""
    bits, blocks = page.elements.bits, page.blocks
    return not any(bits[blocks[i].element] & w.HEADING for i in body if i != number)


_PRICED = Pattern(r"(?:[$€£¥₹]\s?\d[\d.,]*|\d[\d.,]*\s?[$€£¥₹])\W*$", needs=("$", "€", "£", "¥", "₹"))
"""What a line ends with that tells a price."""
_COSTS = Pattern(r"[$€£]\s?\d[\d,]*\.\d\d\b")
"""What a line begins with that is the price of goods, in cents; a deck tells of "$5 million"."""
_TOPIC = Pattern(r"(?:topics?|tags?|filed under|thema|themen|thèmes?|temas?|argomenti?|onderwerp(?:en)?)\s?:\s", re.I)
"""What a line begins with that tells what a story is filed under."""
_CLOCKED = Pattern(r"\b20\d\d\b\W.{0,12}\b\d?\d:\d\d$", needs=(":",))
"""What a line ends with that says who wrote, and when: its day and the time of day."""
_BYLINE, _LINE = Pattern(r"\W*(?:[Ww]ritten |[Pp]osted )?[Bb][Yy]:?\s+[A-Z]"), 60
_SENTENCE = 80
"""Characters of a heading that is more than a section's, with a byline or a date between it and the story."""
_DESCRIBED = 25
"""Characters of what a page describes itself with, at least."""
_SURELY_BODY = 0.9
"""How likely a block is body that is no deck for what describes the page, which was taken from the first paragraph;
only on pages that do not say they are articles, whose decks read like their first paragraphs."""
_SURELY_HEADS = 0.7
"""A heading right under the headline that is likelier body than this heads its first section."""
_PLACE = Pattern(r"[A-ZÀ-Þ][^.!?:|·–—\n]{1,30}(?:\.|\s?[·|–—:-])\s+(?=\S)")
"""Where a story was written, before its deck: "Talheim. "."""
_TELLS_WORK = Pattern(
    r"([A-ZÀ-Þ][\w'’-]+) (?:is|was|ist|est|es|è) (?:an?|the|our|one|eine?|une?|una|uno) "
    r"(?:[\w'’-]+ ){0,5}?(?:\w*journalist\w*|reporter\w*|\w*editor\w*|\w*writer|author\w*|columnist\w*|critic|"
    r"correspondent\w*|contributor|blogger|producer|photographer|\w*redakteur\w*|autor\w*|journaliste|rédact\w+|periodista|giornalista|redactora?)\b"
)
"""What a note on a writer says behind the given name alone: the trade that it tells."""
_TELLS_LIFE = Pattern(
    r"([A-ZÀ-Þ][\w'’-]+) (?:is an? (?:avid|keen|former|long|life|freelance)|has (?:been|spent|written|worked)|"
    r"loves|lives)\b"
)
"""The same, by what they like or have done."""
_SAME = 60
"""Characters by which a deck and a first paragraph are one."""


def _repeats(text: str, headline: str | None) -> bool:
    return bool(headline) and letters_of(text).endswith(letters_of(headline or ""))


_NO_DECK: frozenset[AsideKind | None] = frozenset(
    ("caption", "share", "promotion", "advert", "subscription", "credit", "rights", "comment", "cookie", "timestamp")
)


def _descriptions(page: Page, node: int | None) -> Iterator[str]:
    if node is not None and (text := first_text(page.json_ld[node].value.get("description"))):
        yield text
    for name in ("og:description", "description", "twitter:description"):
        if text := page.meta(name):
            yield text


def _most_common_parent(page: Page, body: list[int]) -> int:
    counts: dict[int, int] = {}
    for i in body:
        parent = page.elements.parent[page.blocks[i].element]
        counts[parent] = counts.get(parent, 0) + len(page.blocks[i].text)
    return max(counts, key=lambda parent: counts[parent], default=-1)
