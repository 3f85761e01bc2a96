"""German: whom a paper cites behind a quotation, and from whom an agency has heard what stands before.

"„…“, zitiert das Hafenblatt | Werftchefin Ada Holt |"; "Holt geht, erfuhr die Agentur aus | Kreisen der Partei |".
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from onrecord.statements.rules.german.objects import is_somebody
from onrecord.statements.rules.paragraph.drafts import Draft, Reading
from onrecord.statements.rules.reports.heard_from import LEARNED

_CITING: Final = frozenset("zitiert zitierte zitieren zitierten".split())
_LEARNING: Final = frozenset("erfuhr erfährt erfuhren".split())
_SHORTEST: Final = 4
"""Tokens of what was learned."""


def cited(reading: Reading) -> None:
    """Finds them in a German paragraph, and nothing in others."""
    words, tags = reading.paragraph.words, reading.tags
    if reading.paragraph.language.code != "de":
        return
    for at in range(2, len(words)):
        if tags[at - 1] != ",":
            continue
        draft = _cited(reading, at) if words[at] in _CITING else None
        draft = _learned(reading, at) if words[at] in _LEARNING else draft
        if draft is not None:
            reading.add(draft)


def _cited(reading: Reading, at: int) -> Draft | None:
    """„…“, | zitiert | das Blatt | X |."""
    place = at - 2
    behind = _paper_and_person().match(reading.tags, at + 1, reading.sentences.end(at))
    if behind is None or reading.tags[place] not in "QUq" or not reading.free(place):
        return None
    who = behind.span("who")
    return Draft("quotation, cue", (at, at + 1), who, (place, place + 1)) if is_somebody(reading, who) else None


def _learned(reading: Reading, at: int) -> Draft | None:
    """CLAUSE, | erfuhr | die Agentur aus | X |."""
    start = reading.sentences.start(at)
    behind = _body_and_source().match(reading.tags, at + 1, reading.sentences.end(at))
    if behind is None or re.search("[QUqO:;]", reading.tags[start:at]) or at - 1 - start < _SHORTEST:
        return None
    if reading.paragraph.words[behind.start("of")] not in ("aus", "von", "vom") or reading.drafts_beside(start):
        return None
    return Draft(LEARNED, (at, at + 1), behind.span("who"), (start, at - 1))


@cache
def _paper_and_person() -> re.Pattern[str]:
    """A paper by its noun and name, and somebody by name, with an office or none, to the end of the clause."""
    return re.compile(r"D[n]?N(?:q|N)??(?P<who>(?:D[n]{0,2})?N{2,4}|D[n]{0,2}N)(?=[.,]|\Z)")


@cache
def _body_and_source() -> re.Pattern[str]:
    """A body, and what it has heard from."""
    return re.compile(r"D?N{1,2}(?P<of>P)(?P<who>D?[nV]{0,2}N(?:D?n?N)?)(?=[.,]|\Z)")
