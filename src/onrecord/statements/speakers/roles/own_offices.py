"""Whose office "her office" is where a sentence begins with who holds one: "The mayor is due, her office said"."""

from __future__ import annotations

import re
from functools import cache

from onrecord.record import Speaker
from onrecord.statements.speakers.cast.cast import Cast

_REACH = 400
"""Characters of a sentence before its last clause."""
_HIGH = "president|minister|governor|mayor|chancellor|premier|senator|king|queen|prince|princess|pope"


def office_of_holder(text: str, cast: Cast, at: int, what: str) -> Speaker | None:
    """The office (`what`) of who is called by theirs at the beginning of the sentence that goes on at `at`: by name
    where the text has one holder; None where no sentence begins so."""
    owner = _opening().search(text, max(0, at - _REACH), at)
    if owner is None:
        return None
    having = cast.with_role(owner["head"])
    if len(having) != 1:
        return Speaker(role=f"{owner['who']}’s {what}", kind="organisation", confidence=0.6)
    (figure,) = having
    return Speaker(name=f"{figure.name}’s {what}", side=figure.name, kind="organisation", resolved_by="role",
                   named_by=figure.named_by, confidence=0.6)  # fmt: skip


@cache
def _opening() -> re.Pattern[str]:
    verbs = "is|was|will|has|had|would|could|did|plans|remains"
    who = rf"(?P<who>(?:[a-z-]+ ){{0,2}}(?P<head>{_HIGH}))"
    return re.compile(rf"(?:\A|[.!?”\"] |\n)The {who} (?:{verbs})\b[^.!?\n]*, \Z")
