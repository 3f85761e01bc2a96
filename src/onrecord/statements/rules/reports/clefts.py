"""Whom "it is" makes the subject of a clause, in Romance languages: "C’est | le maire | qui a annoncé que …"."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from onrecord.statements.rules.paragraph.sentences import Range, Sentences
from onrecord.statements.rules.paragraph.tagging import Paragraph

_IT_IS: Final = frozenset("c c’est c'est ce fue fueron es ha han foi foram é".split())
_WHO: Final = frozenset("qui quien quienes quem".split())


def cleft_subject(paragraph: Paragraph, sentences: Sentences, first: int) -> Range | None:
    """Who is named between "it is" and "who", where "who" stands before the verb at `first`; None where nobody is."""
    start = sentences.start(first)
    if first - start < _FEWEST or paragraph.words[first - 1] not in _WHO:
        return None
    start += paragraph.tags[start] in "CY"
    match = _named().fullmatch(paragraph.tags, start, first)
    return match.span("who") if match is not None and paragraph.words[start] in _IT_IS else None


_FEWEST: Final = 3


@cache
def _named() -> re.Pattern[str]:
    described = r"(?:,[DnNPC#]{1,14})?,?"
    return re.compile(rf"(?:NE|R|[AEn])[AE]?(?P<who>D?n{{0,3}}N{{1,4}}|Dn{{1,3}}(?:P?Dn{{1,2}})?){described}W")
