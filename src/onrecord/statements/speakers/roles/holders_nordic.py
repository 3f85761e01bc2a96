"""Whom "presidenten" and "forsvarsadvokaten" mean: the one before whose name that office stands in the text."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from onrecord.record import Span

_FEWEST = 4
"""Letters of an office, at least, that another one may end with: "advokat" of "forsvarsadvokaten"."""


def office_holders(noun: str, text: str) -> dict[str, Span]:
    """Who is named behind the office that a Scandinavian noun, lower case and with its article, is: where they stand
    first, by name."""
    bases = {noun[:-1], noun[:-2]}
    found: dict[str, Span] = {}
    for office, name, span in _named_behind(text):
        same = any(base == office or (len(office) >= _FEWEST and base.endswith(office)) for base in bases)
        if same or any(len(base) >= _FEWEST and office.endswith(base) for base in bases):
            found.setdefault(name, span)
    return found


@lru_cache(maxsize=2)
def _named_behind(text: str) -> tuple[tuple[str, str, Span], ...]:
    """Each small word with the name of two words or more behind it."""
    return tuple((match["office"].lower(), match["name"], match.span("name")) for match in _pairs().finditer(text))


@cache
def _pairs() -> re.Pattern[str]:
    """An office, which may begin its sentence, and a name in full."""
    name = r"[A-ZÅÄÖÆØ][\w’-]+(?: (?:von|van|af|de|el|al) )?(?: [A-ZÅÄÖÆØ][\w’-]+){1,3}"
    return re.compile(rf"\b(?P<office>[A-ZÅÄÖÆØa-zåäöæø-]{{3,40}}) (?P<name>{name})")
