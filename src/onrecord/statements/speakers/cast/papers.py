"""Papers and stations whose name stands in marks: "das «Hull Journal»", "el diario “El Faro”"."""

from __future__ import annotations

import re
from functools import cache

from onrecord.record import Span, Speaker


def paper_named(words: str, source: Span) -> Speaker | None:
    """The body whose name in marks is all that a source holds beside what kind of paper it is; None for others."""
    match = _in_marks().fullmatch(words)
    if match is None:
        return None
    at = source[0] + match.start("name"), source[0] + match.end("name")
    return Speaker(name=match["name"], kind="organisation", resolved_by="name", named_by=at, confidence=0.8)


@cache
def _in_marks() -> re.Pattern[str]:
    """An article and two nouns at most, then a name of five words at most between marks."""
    name = r"[^\W\d_a-zß-öø-ÿ][^„“”«»\"‚‘]{1,40}?"
    return re.compile(rf"(?:[\w.-]+[’']? ?){{0,3}}?[„“”«»\"] ?(?P<name>{name}) ?[“”«»\"]")
