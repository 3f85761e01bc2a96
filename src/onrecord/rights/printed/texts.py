"""Printed texts that may hold notices: their words folded, and cut into sentences."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache
from typing import Final

import msgspec

from onrecord.page.kept import expression
from onrecord.record import Evidence
from onrecord.rights.found import Scope
from onrecord.rights.printed.holders import FORM
from onrecord.rights.printed.phrases import MAKERS, has

LONGEST: Final = 8000
"""Characters of one text that are read; what is beyond is as if it were not there."""
SENTENCE: Final = 1200


class Text(msgspec.Struct, frozen=True, kw_only=True):
    """A text that may hold notices: its words, its links as (start, end, address), and where it stands."""

    words: str
    links: tuple[tuple[int, int, str], ...] = ()
    evidence: Evidence
    scope: Scope = "site"
    origin_name: str | None = None
    origin: tuple[str, ...] = ()
    """Its name and its hosts, folded, where it is another than the outlet: terms that name it are its own."""
    outlet: str | None = None
    title: str = ""
    """The page's headline, folded."""
    page_url: str | None = None
    licensed: frozenset[str] = frozenset()
    """Its links that are marked as the page's licence."""
    of_pictures: bool = False
    """It stands where credits of pictures do: a bare licence here is not taken for the text's."""
    in_story: bool = False
    """It stands among the story's paragraphs: only what begins as a notice of this text grants."""
    of_another: bool = False
    """It may be about another thing than the text, or is seen by nobody: nothing here grants."""
    surrounded: Callable[[], bool] = bool
    """Whether it is so by what stands around it: asked only where something would be granted."""
    last: bool = False
    """It is the story's last paragraph: what authorises in the words of notices is to be asked about."""


class Sentence(msgspec.Struct, frozen=True):
    """A sentence of a text: as it stands, folded, and the addresses it links to."""

    words: str
    folded: str
    links: tuple[str, ...]


def fold(text: str) -> str:
    """Case folded, quotes and dashes straightened, one blank between words."""
    text = text.casefold()
    for sign, plain in () if text.isascii() else _STRAIGHT:  # (by far faster than to translate all signs)
        text = text.replace(sign, plain)
    return " ".join(text.split())


_STRAIGHT: Final = (
    *zip("’‘“”„‐‑\u00ad", ("'", "'", '"', '"', '"', "-", "-", ""), strict=True),
    ("i\u0307", "i"),  # what Turkish İ becomes where its case is folded
)


@cache
def _break() -> re.Pattern[str]:
    # behind a sentence's end, around a sign between two, at a line's end; begun by one set of letters, as the engine
    # passes over all others at once, and told apart by what was passed
    return expression(
        r"[\"”’)\]\s|•](?:(?:(?<=[.!?]\s)\s*|(?<=[.!?][\"”’)\]])\s+)(?=[\"“‘(\[]?[^\W_])"
        r"|(?<=\s)\s*(?:[|•·]\s+|[|•])|(?<=[|•])\s*|(?<=\n)\n*)"
    )


@cache
def _short_word() -> re.Pattern[str]:
    return expression(r"(?:\b[A-Za-z]|\b(?:Inc|Ltd|Co|Corp|No|Nr|Art|St|Mr|Ms|Dr|Abs|bzw|z\.B|U\.S|vgl|ca))\.$")


_GOES_ON: Final = expression(r"\blicen[cs]ed under (?:the|an?) *$", re.IGNORECASE)
"""How a line ends behind which its licence's name goes on."""
_UNSAID: Final = expression(r"\W*(?:©|\(c\)|copyright)[\s©,]*(?:(?:19|20)\d\d[\s–—-]*)*", re.IGNORECASE)
"""A copyright line that names nobody yet: the name stands behind a sign ("© 2026 · Coast Watch"), or below ©."""
_NAME: Final = 60
"""Characters behind the sign in which it would be told that it is a site's builder's."""


_STOPPED: Final = expression(r"\.|[\s,.]*(?:all rights reserved|(?:www\.)?[\w-]+\.[a-z]{2,8})\W*", re.IGNORECASE)
"""What a line goes on with behind its year that is no name: "© 2026.", "© 2026, baypress.example"."""
_COMPANY: Final = expression(
    rf"(?-i:\s*(?:[|•·]\s*)?(?:the )?[^\W\d_a-z])[^|•·\n]{{1,50}}?"
    rf"(?:[\s,]{FORM}|(?:\s*[|,]|\.)\s*(?:all rights reserved|alle rechte))", re.IGNORECASE,
)  # fmt: skip
"""Whom such a line names in the next: a company by its form, or whom all rights are reserved to."""


def _names_on(piece: str, words: str) -> bool:
    """Whether what stands behind a line that names nobody begins with a sign, or the next line, and may be a holder,
    not who made the site; behind one that has stopped, only whom it tells for sure."""
    unsaid = _UNSAID.match(piece)
    if unsaid is None:
        return False
    if unsaid.end() < len(piece):
        holds = _STOPPED.fullmatch(piece, unsaid.end()) and _COMPANY.match(words)
        return bool(holds) and not has(MAKERS, fold(words))
    named = re.match(r"\s*(?:[|•·]\s*|\n)(?!made\b|built\b|proudly\b)(\w[^|•·\n]*)", words, re.IGNORECASE)
    return named is not None and not has(MAKERS, fold(named[1]))


def sentences_in(text: Text) -> Iterator[Sentence]:
    """The sentences of a text. An abbreviation's point ends none."""
    return (sentence_of(words, links) for words, links in cut(text))


def sentence_of(words: str, links: tuple[str, ...] = ()) -> Sentence:
    """A sentence as it stands, with its words folded; of a very long one the beginning."""
    return Sentence(words, fold(words)[:SENTENCE], links)


def cut(text: Text) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The sentences of a text as they stand, not folded yet, with the addresses that each links to."""
    words = text.words[:LONGEST]
    start = 0
    for end, following in [*(match.span() for match in _break().finditer(words)), (len(words), len(words))]:
        piece = words[start:end]
        abbreviated = end < len(words) and piece.endswith(".") and _short_word().search(piece, max(len(piece) - 6, 0))
        if abbreviated and not re.search(r"[|•·]", words[end:following]):
            continue
        said_next = _names_on(piece, words[end : following + _NAME])
        if said_next and ("\n" not in words[end:following] or "©" in piece[-2:]):  # a year ends a line more often
            continue
        if words[end:following].strip(" ") == "\n" and _GOES_ON.search(piece):
            continue
        if bare := piece.strip():
            links = tuple([url for first, last, url in text.links if first < end and last > start])
            yield bare, links
        start = following
