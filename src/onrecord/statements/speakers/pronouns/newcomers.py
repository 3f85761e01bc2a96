"""Whether a paragraph begins with somebody who has no name: "A spokesman put the cost at 90,000 crowns. He said …"."""

from __future__ import annotations

import re
from functools import cache

from onrecord.statements.lexicon.people.roles import FEMININE, MASCULINE, ROLES
from onrecord.statements.speakers.cast.cast import Cast

_REACH = 1500
"""Characters from where a paragraph begins to a pronoun in it that can mean who begins it."""


def is_somebody_new(text: str, cast: Cast, start: int, at: int, gender: str) -> bool:
    """Whether he or she at `at` is who the paragraph at `start` begins with, and nobody with a name stands between.

    Not where that tells of him or her: "A retired teacher, he joined the port."
    """
    found = _newcomer().match(text, start, at) if at - start <= _REACH else None
    nouns = ROLES | MASCULINE - FEMININE if gender == "m" else ROLES | FEMININE - MASCULINE
    if found is None or nouns.isdisjoint(found.group(1).split()):
        return False
    if _himself().match(text, found.end()):
        return False
    if _sentence().match(text, start, at) is None and _joint().search(text, start, at) is None:
        return False
    return not any(figure.person for _, figure in cast.within(start, at))


@cache
def _newcomer() -> re.Pattern[str]:
    """An article that tells of nobody known, and a few words behind it."""
    return re.compile(r"(?:An?|Another|One)((?: \d\d-year-old)?(?: (?:[A-Z][a-z]+ )?[a-z-]+){1,4})")


@cache
def _sentence() -> re.Pattern[str]:
    return re.compile(r"[^.!?\n]+[.!?][”\"’']? ")


@cache
def _himself() -> re.Pattern[str]:
    return re.compile(r"[^.!?\n]{0,80}?, (?:he|she)\b")


@cache
def _joint() -> re.Pattern[str]:
    """What leads from a clause to the next one, of the same: "was fined after | she had posted"."""
    return re.compile(r" [a-z]+ [^.!?\n]*\b(?:after|because|when|before|that|if|as|while) \Z")
