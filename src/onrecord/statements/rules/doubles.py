"""The same words told twice of one sentence, in other languages than English: one statement is enough.

English has the model's judgement for it; elsewhere two rules may each find the words between one pair of marks.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from itertools import accumulate

from onrecord.statements.lexicon.families import ROMANCE
from onrecord.statements.rules.paragraph.drafts import Draft, Reading
from onrecord.statements.rules.paragraph.sentences import Range

_ACCORDING = "clause, according to"


def told_once(reading: Reading) -> None:
    """Drops what another draft has told whole.

    A quotation behind a colon whose words a clause with its own verb holds ("X apunta que …: “…”"), and "according
    to Y" of a sentence that names who said it ("“…”, dijo X, según Y"); and the same words of the same source.
    """
    if reading.paragraph.language.code == "en":
        return
    with_verb = [draft for draft in reading.drafts if draft.cue and draft.pattern not in ("colon", _ACCORDING)]
    strays = _strays(with_verb) if reading.paragraph.language.code in ROMANCE else set()
    clauses = _Ranges(part for draft in with_verb for part in draft.content)
    cues = sorted(draft.cue for draft in with_verb if draft.cue)
    again = _again(with_verb)
    reading.drafts = [
        draft
        for draft in reading.drafts
        if not (
            (draft.pattern == "colon" and all(clauses.hold(part) for part in draft.content))
            or id(draft) in strays
            or id(draft) in again
            or (draft.pattern == _ACCORDING and any(_begins_in(cues, part) for part in draft.content))
        )
    ]


def _again(drafts: list[Draft]) -> set[int]:
    """Drafts of a quotation that another with the same source has: "Как отметила Тарн, «…»", by its verb alone, too."""
    first: dict[tuple[object, ...], Draft] = {}
    return {id(one) for one in drafts if first.setdefault((*one.content, one.source), one) is not one}


def _strays(drafts: list[Draft]) -> set[int]:
    """Drafts whose cue and content stand in what another says, but not their source: "X dijo que se alertó en “…”"."""
    found = set()
    ordered = sorted(drafts, key=lambda draft: (draft.first, -draft.last))
    for place, draft in enumerate(ordered):
        assert draft.cue is not None
        for outer in ordered[max(0, place - _NEAR) : place]:
            inside = all(_holds(outer, part) for part in (*draft.content, draft.cue))
            if inside and (draft.source is None or not _holds(outer, draft.source)):
                found.add(id(draft))
    return found


def _holds(draft: Draft, part: Range) -> bool:
    return any(first <= part[0] and part[1] <= last for first, last in draft.content)


def outer_of(reading: Reading) -> dict[int, Range]:
    """For the first token of each content that stands in what another draft says, the range of the other's words.

    "X asegura que Y afirma que “…”": what Y says stands within what X says.
    """
    if reading.paragraph.language.code == "en":
        return {}
    found: dict[int, Range] = {}
    drafts = sorted((draft for draft in reading.drafts if draft.cue), key=lambda draft: (draft.first, -draft.last))
    for place, draft in enumerate(drafts):
        assert draft.cue is not None
        parts = [*draft.content, draft.cue, *([draft.source] if draft.source else [])]
        for outer in drafts[max(0, place - _NEAR) : place]:
            around = [part for part in outer.content if all(part[0] <= a and b <= part[1] for a, b in parts)]
            if around:
                found[draft.first] = around[0]
    return found


_NEAR = 3
"""Drafts before one that may hold it."""


class _Ranges:
    """Ranges that are asked which of them hold another."""

    def __init__(self, parts: Iterable[Range]) -> None:
        ordered = sorted(parts)
        self._firsts = [first for first, _ in ordered]
        self._reach = list(accumulate((last for _, last in ordered), max))

    def hold(self, part: Range) -> bool:
        place = bisect_right(self._firsts, part[0])
        return place > 0 and self._reach[place - 1] >= part[1]


def _begins_in(cues: list[Range], part: Range) -> bool:
    place = bisect_left(cues, part)
    return place < len(cues) and cues[place][0] < part[1]
