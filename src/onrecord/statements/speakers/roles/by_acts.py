"""Who is called again by what they did or what was done to them: whoever was arrested is "the suspect"."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from onrecord.record import Span
from onrecord.statements.lexicon.people.acts_of_people import BEFORE, BEHIND, TAKEN
from onrecord.statements.speakers.cast.cast import Cast
from onrecord.statements.speakers.cast.figure import Figure

_NEAR = 1500
"""Characters back to where somebody is named who did so."""
_OFFICES = frozenset("leader chairman chairwoman chairperson chair head chief director captain manager ceo".split())
"""Nouns for offices that somebody is said to take."""
TOLD = BEHIND.keys() | BEFORE.keys()
"""Nouns that acts tell of."""
_MOST = 12
"""Names before a source that are asked."""


def who_did(text: str, cast: Cast, head: str, at: int) -> Figure | None:
    """The one person named before `at` of whom the text says what makes them the noun `head`, lower case."""
    if head not in TOLD and head not in _OFFICES:
        return None
    found: Figure | None = None
    since = at  # where the one found is named
    for mention, figure in cast.before(at, _MOST):
        if not figure.person or mention.start < at - _NEAR or mention.possessive:
            continue
        if figure is found or (told := _did(text, mention.start, mention.end, head, at)) is None:
            continue
        if found is not None and told < since:
            return None
        found, since = figure, mention.start  # another one found stands within what is told of this one
    return found


def who_takes(text: str, cast: Cast, source: Span, head: str) -> Figure | None:
    """Who is told in the first lines by an office and named in the next as the one who took it: "The new mayor said … /
    Holt was elected as mayor last week"."""
    if text.count("\n", 0, source[0]) > _LEAD:
        return None
    taking = {
        figure.name: figure
        for mention, figure in cast.within(source[1], source[1] + _NEXT)
        if figure.person and not mention.possessive and _taken_office(head).match(text, mention.end)
    }
    return next(iter(taking.values())) if len(taking) == 1 else None


_LEAD, _NEXT = 4, 700
"""Line breaks before a text's first lines' last one; characters behind them in which an office is told."""


def _did(text: str, start: int, end: int, head: str, at: int) -> int | None:
    """Up to where the text tells it of the one who is named at `start`; None where it does not."""
    behind = _behind(head).match(text, end, at) if head in BEHIND else None
    before = _before(head).search(text, max(0, start - 60), start) if head in BEFORE else None
    taken = _taken_office(head).match(text, end, at) if head in _OFFICES else None
    told = behind or before or taken
    return told.end() if told else None


@cache
def _behind(head: str) -> re.Pattern[str]:
    apart = r"(?:,[^,.;:“”\"]{1,60},)?"
    unclosed = r"(?:, an? (?:(?! who | which | that )[^,.;:“”\"]){1,80}(?= ha[sd] ))?"  # its second comma forgotten
    return re.compile(rf"(?:{apart}|{unclosed}),? ?(?:{BEHIND[head]})\b")


@cache
def _before(head: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{BEFORE[head]}) (?:(?:the|a|an|\d\d-year-old|former|local) )*(?:[A-Z][\w.]* )?\Z")


@lru_cache(maxsize=256)
def _taken_office(head: str) -> re.Pattern[str]:
    return re.compile(rf"{TAKEN}{re.escape(head)}\b")
