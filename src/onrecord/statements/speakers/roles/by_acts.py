"""Who is called again by what they did or what was done to them: whoever was arrested is "the suspect"."""

from __future__ import annotations

import re
from functools import cache

from onrecord.statements.lexicon.acts_of_people import BEFORE, BEHIND, TAKEN
from onrecord.statements.speakers.cast.cast import Cast
from onrecord.statements.speakers.cast.figure import Figure

_NEAR = 1500
"""Characters back to where somebody is named who did so."""
_OFFICES = frozenset("leader chairman chairwoman chair head chief director captain manager ceo".split())
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
    for mention, figure in cast.before(at, _MOST):
        if not figure.person or mention.start < at - _NEAR or mention.possessive:
            continue
        if figure is found or not _did(text, mention.start, mention.end, head, at):
            continue
        if found is not None:
            return None
        found = figure
    return found


def _did(text: str, start: int, end: int, head: str, at: int) -> bool:
    behind = _behind(head).match(text, end, at) if head in BEHIND else None
    before = _before(head).search(text, max(0, start - 60), start) if head in BEFORE else None
    taken = _taken_office(head).match(text, end, at) if head in _OFFICES else None
    return bool(behind or before or taken)


@cache
def _behind(head: str) -> re.Pattern[str]:
    apart = r"(?:,[^,.;:“”\"]{1,60},)?"
    return re.compile(rf"{apart},? ?(?:{BEHIND[head]})\b")


@cache
def _before(head: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{BEFORE[head]}) (?:(?:the|a|an|\d\d-year-old|former|local) )*(?:[A-Z][\w.]* )?\Z")


@cache
def _taken_office(head: str) -> re.Pattern[str]:
    return re.compile(rf"{TAKEN}{re.escape(head)}\b")
