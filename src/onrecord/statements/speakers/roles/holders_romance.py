"""Whom "o vereador" and "el primer ministro" mean: the one beside whose name that office stands in the text.

In Romance languages, where the office stands before the name, with what it is of or without, or behind it and a comma.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import lru_cache

from onrecord.record import Span


def holders_of(office: str, text: str, end: int) -> dict[str, Span]:
    """Who is named before `end` beside an office, lower case and without its article; where they stand, by name."""
    held = _held(office, text)
    return dict(held[: bisect_right(held, end, key=lambda one: one[1][1])])


@lru_cache(maxsize=64)
def _held(office: str, text: str) -> tuple[tuple[str, Span], ...]:
    """All names of a text beside an office, in their order."""
    found = _beside(office).finditer(text)
    return tuple((match[match.lastgroup or "name"], match.span(match.lastgroup or "name")) for match in found)


@lru_cache(maxsize=64)
def _beside(office: str) -> re.Pattern[str]:
    """The office and a name in full, with what it is of between them: "Alcalde de Hull, Ada Holt"."""
    word = r"[A-ZÀ-Þ][\w’'-]+"
    name = rf"(?P<name>{word}(?: (?:(?:de|da|do|dos|di|del|della|van|von) )?{word}){{1,3}})"
    noun = rf"(?<!\w)[{re.escape(office[:1] + office[:1].upper())}]{re.escape(office[1:])}"
    of = r" (?:de|del|de la|do|da|di|della|du|des|d’|dell’|d'|dell')"
    before = rf"{noun}(?:{of}[ \w’'-]{{2,50}},|(?:{of}[ \w’'-]{{2,50}}?)?,?) {name}"
    last = rf"(?P<last>{word}(?: (?:(?:de|da|do|dos|di|del|della|van|von) )?{word}){{1,3}})"
    return re.compile(rf"{before}|{last}, (?:(?:el|la|le|il|o|a) )?{re.escape(office)}(?!\w)")
