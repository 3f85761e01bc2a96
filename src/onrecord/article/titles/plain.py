"""The headline of a page without markup: the line before the body that reads most like one, and its kicker."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from onrecord.article.authors.plain_bylines import names_with_trade
from onrecord.article.dates.printed_dates import printed_date
from onrecord.article.pictures import split_credit
from onrecord.article.plain_ways import way_above
from onrecord.article.set_aside.word_kinds import kind_by_words
from onrecord.article.titles.titles import LEAST
from onrecord.page import Page, TextBlock
from onrecord.page.patterns import Pattern


def kicker_line(page: Page, headline: int | None, first_body: int) -> int | None:
    """In a page without markup: one to three words just before the headline, that are no date and no furniture.

    Mostly a menu, buttons or the way to the page end there. A kicker stands on the page once, and the story has most of
    its longer words, unless there is no menu.
    """
    if not headline:
        return None
    text = page.blocks[headline - 1].text
    plain = len(text.split()) <= 3 and not re.search(r"\d|[.:!?]$", text) and headline > 1
    if not plain or kind_by_words(text) is not None or way_above(page, headline):
        return None
    keys, letters = _keys(text), text.casefold()
    if not keys or _GLUED.search(text) or sum(block.text.casefold() == letters for block in page.blocks) > 1:
        return None
    if headline > _NO_MENU:
        story = _story(page, first_body).casefold()
        if 2 * sum(key in story for key in keys) < len(keys):
            return None
    return headline - 1


def _story(page: Page, first_body: int) -> str:
    """The story's beginning."""
    return " ".join([block.text for block in page.blocks[first_body : first_body + _PARAGRAPHS]])[:_STORY]


def first_line(page: Page, first_body: int) -> int | None:
    """In a page without markup: the line before the body that reads most like a headline, the first of equals.

    Menus, shares and teasers stand there, too: a headline has words of the story, and a day or a byline soon behind it.
    """
    blocks, points = page.blocks, dict[int, int]()
    before = range(min(first_body, len(blocks)))
    told = _keys(_story(page, first_body))
    soon = _before_byline_or_date([block.text for block in blocks[: first_body + 1]])
    for i in before:
        text = blocks[i].text
        words = text.split()
        size = len(words) + sum(map(_has_no_blanks, text)) // 2
        if not 2 <= size <= 30 or len(text) > _LONGEST or text[-1] in ".;," or not _reads_like_a_headline(text, words):
            continue
        item = _ITEM.match(text) is not None
        below = _long_enough(blocks[i + 1 : min(first_body, i + _WAY) if item else i + 4])
        if any(text.endswith(block.text) and len(text) > len(block.text) for block in below):
            continue  # the way to the page, and its headline
        way = len(text) >= LEAST and any(block.text.endswith(f" {text}") for block in blocks[max(i - 2, 0) : i])
        points[i] = (
            (4 if way else 0)
            + (min(size, 6) if size > _KICKER else 1)
            + (4 if i in soon else 0)
            + min(len(_keys(text) & told), _SHARED, size - 1)
            - (3 if text[0] in "'\"“‘„«" and text[-1] in "'\"”’“»…." else 0)
            - (3 if first_body - i > _FAR else 0)
            - (4 if item else 0)
            + _MARKED.get(blocks[i].tag, 0)
        )
    best = max(points, key=lambda i: (points[i], -i), default=None)
    if best is not None and (twin := _said_again(blocks, best, points)) is not None:
        return twin
    while best is not None and _is_over_a_deck(blocks, best, points):
        best -= 1
    return best


def _long_enough(blocks: Sequence[TextBlock]) -> list[TextBlock]:
    """Of some lines those that are long enough to be a headline."""
    return [block for block in blocks if len(block.text) >= LEAST]


def _said_again(blocks: Sequence[TextBlock], number: int, points: dict[int, int]) -> int | None:
    """The headline right below what the way to the page calls the story, in much the same words, which is no longer."""
    own = _keys(blocks[number].text)
    for i in range(number + 1, number + 3):
        if points.get(i, -_FAR) >= points[number] - _AGAIN and len(blocks[i].text) <= 1.2 * len(blocks[number].text):
            other = _keys(blocks[i].text)
            if blocks[i].text != blocks[number].text and len(own & other) >= max(2, min(len(own), len(other)) * _ALIKE):
                return i
    return None


def _is_over_a_deck(blocks: Sequence[TextBlock], number: int, points: dict[int, int]) -> bool:
    """Whether the line above reads nearly as much like a headline, and is the shorter one: a deck stands below."""
    above, own = blocks[number - 1].text if number else "", blocks[number].text
    close = points.get(number - 1, -_FAR) >= points[number] - _CLOSE
    return close and len(above.split()) > _KICKER and len(above) <= len(own) and not own.endswith(above)


_PARAGRAPHS, _STORY = 60, 4_000
"""Blocks and characters of a story in which a headline's words are looked for."""
_DAY = 9
"""Words of the line of a day with its clock, at most."""
_CLOSE = 2
"""Points by which a headline may be behind its deck."""
_MARKED = {"h1": 10, "h2": 2}
"""Points for a heading's mark."""
_WAY = 40
"""Lines below an item in which the headline stands that it repeats."""
_AGAIN = 4
"""Points by which a headline may be behind what the way to the page calls it."""
_ALIKE = 2 / 3
"""How much of the longer words both have: a deck has some of the headline's too."""
_SHARED = 5
"""Words shared with the story that count for a headline at most."""
_SOON, _FAR = 5, 25
"""Lines from a headline to its day or byline at most, buttons not counted, and to the body, where it is of no menu."""
_LONGEST, _LINE = 250, 120
"""Characters of a headline, and of a line with a day or a byline."""
_NO_MENU = 3
"""Lines above a headline that are no menu yet, at most."""
_GLUED = Pattern(r"[a-zß-ÿ][A-ZÀ-Þ]|^\W")
"""Buttons in a row, which styles alone parted, and what begins with a mark."""
_KICKER = 2
"""Words of what stands mostly above a headline: a place, a section."""
_SHORTEST = 4
"""Letters of a word that tells what a story is about."""


def _keys(text: str) -> set[str]:
    """The longer words of a text; where no blank parts words, two signs that stand together."""
    keys = {word for word in _WORD.findall(text.casefold()) if len(word) >= _SHORTEST}
    signs = [sign for sign in text if _has_no_blanks(sign)]
    return keys | {first + second for first, second in pairwise(signs)}


def _has_no_blanks(sign: str) -> bool:
    return "\u3040" <= sign <= "\u9fff"


def _before_byline_or_date(lines: list[str]) -> set[int]:
    """The numbers of lines that a byline or a day follows soon."""
    told = [number for number, text in enumerate(lines) if kind_by_words(text) is None or _is_byline_or_date(text)]
    found = set[int]()
    for place, number in enumerate(told):
        if _is_byline_or_date(lines[number]):
            found |= set(range(told[place - _SOON] if place >= _SOON else 0, number))
    return found


def _is_byline_or_date(text: str) -> bool:
    return len(text) < _LINE and (BYLINE_OR_DATE.match(text) is not None or printed_date(text) is not None)


_WORD = Pattern(r"\w+")
BYLINE_OR_DATE = Pattern(r"\W*(?:by|von|par|por|updated|published|photo|foto|bild|press release|skip to)\b", re.I)
_LABELLED_NAME = Pattern(
    r"(?:(?:authors?|aut(?:h?or|eur)(?:/?[*_:]?in(?:nen)?|es|a|en|s)?|autore|автор|yazar|reporter|text[eo]?|words|story|"
    r"written)\s?:|written by\b)\s*\w",
    re.I,
)
"""Who wrote, behind a label."""
_LEADING = Pattern(
    r"(?:hoppa till|hopp til|gå til|zum inhalt|aller au contenu|saltar al?|ir al|vai al|ga naar)\b", re.I
)
"""Links to what stands below."""
_OF_THE_SITE = Pattern(
    r"(?:suche nach|search (?:for|the|this)|buscar|rechercher|en partenariat avec|in partnership with|"
    r"in kooperation mit|en colaboración con|in collaborazione con|"
    r"(?:sponsored|presented|powered) by|präsentiert von)\b",
    re.I,
)
"""What a line begins with that is a search's or a sponsor's."""
_NETWORKS = Pattern(
    r"\b(?:facebook|twitter|x|linkedin|tumblr|pinterest|whatsapp|telegram|reddit|e-?mail|print|instagram|threads|bluesky|"
    r"mastodon|youtube|tiktok|xing|messenger)\b",
    re.I,
)
_SHARES = 2
"""Networks in a headline at most."""
_READING = Pattern(r"\b\d+ ?min(?:ute)?s?\.? read\b|\blesezeit\b", re.I)
_CLOCK = Pattern(r"\b\d{1,2}[:.]\d\d\b")
_LABELLED = 14
"""Words of a line of dates and what is beside them, at most."""
_ITEM = Pattern(r"(?:[*+•◦▪‣-]|\d{1,2}\.)\s")
"""The mark of a list's item: of menus, and of the way to the page."""
CREDITED = Pattern(r"[(/|][^()/|]{3,60}\)?$")


def _reads_like_a_headline(text: str, words: list[str]) -> bool:
    if (
        BYLINE_OR_DATE.match(text)
        or _LABELLED_NAME.match(text)
        or _LEADING.match(text)
        or _READING.search(text)
        or text.count("・") > 1
    ):
        return False
    if names_with_trade(text) or _OF_THE_SITE.match(text) or len(_NETWORKS.findall(text)) > _SHARES:
        return False
    if printed_date(text) is not None and _CLOCK.search(text) and len(words) <= _LABELLED:
        return False
    if (CREDITED.search(text) and text[-1] == ")") or kind_by_words(text):
        return False
    if (" / " in text and len(words) <= 7) or " > " in text or " » " in text or "› " in text:
        return False
    if ("|" in text or "/" in text) and split_credit(text)[1] is not None:
        return False
    dated = re.search(r"\b(?:19|20)\d\d\b", text) or ":" in words[-1]
    return not (dated and (len(words) < 6 or (len(words) <= _DAY and printed_date(text) is not None)))
