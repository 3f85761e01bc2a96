"""Which statements of a record another one lost, added, or tells otherwise."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from msgspec import Struct

from onrecord.record import Record, Statement
from onrecord.store.search_text import folded
from onrecord.stories.alignment import Pair
from onrecord.stories.likeness import alike

Told = Literal["content", "speaker", "form", "kind", "conditional", "said", "horizon"]


class StatementChange(Struct, frozen=True, kw_only=True):
    """A statement that is not the same on both sides; `old` and `new` are its ids there, null where it is not."""

    kind: Literal["lost", "added", "altered"]
    old: str | None
    new: str | None
    altered: tuple[Told, ...] = ()
    """What is told otherwise."""


def statement_changes(old: Record, new: Record) -> tuple[StatementChange, ...] | None:
    """What became of the statements of `old`; null where nothing looked for them on one of the sides.

    Statements with the same words are the same, then those that share half of them. Times are compared as dates, not by
    where they stand.
    """
    if old.statements is None or new.statements is None:
        return None
    before, after = old.statements, new.statements
    pairs = _pairs([folded(one.content.text) for one in before], [folded(one.content.text) for one in after])
    changes = []
    for i, j in pairs:
        altered = _altered(before[i], after[j])
        if altered:
            changes.append((j, 1, StatementChange(kind="altered", old=before[i].id, new=after[j].id, altered=altered)))
    gone = set(range(len(before))) - {i for i, _ in pairs}
    come = set(range(len(after))) - {j for _, j in pairs}
    changes += [(i, 0, StatementChange(kind="lost", old=before[i].id, new=None)) for i in gone]
    changes += [(j, 2, StatementChange(kind="added", old=None, new=after[j].id)) for j in come]
    return tuple(change for _, _, change in sorted(changes, key=lambda told: told[:2]))


def _pairs(before: Sequence[str], after: Sequence[str]) -> list[Pair]:
    places: dict[str, list[int]] = {}
    for i, words in reversed(list(enumerate(before))):
        places.setdefault(words, []).append(i)
    same = [(places[words].pop(), j) for j, words in enumerate(after) if places.get(words)]
    left = set(range(len(before))) - {i for i, _ in same}
    right = set(range(len(after))) - {j for _, j in same}
    return [*same, *alike({i: before[i] for i in sorted(left)}, {j: after[j] for j in sorted(right)})]


def _altered(old: Statement, new: Statement) -> tuple[Told, ...]:
    told: list[Told] = []
    if folded(old.content.text) != folded(new.content.text):
        told.append("content")
    if _who(old) != _who(new):
        told.append("speaker")
    if old.form != new.form:
        told.append("form")
    if old.kind != new.kind:
        told.append("kind")
    if bool(old.conditional) != bool(new.conditional):
        told.append("conditional")
    if _when(old) != _when(new):
        told.append("said")
    if _due(old) != _due(new):
        told.append("horizon")
    return tuple(told)


def _who(statement: Statement) -> tuple[str, ...]:
    speaker = statement.speaker
    return (folded(speaker.name or ""), folded(speaker.side or "")) if speaker else ()


def _when(statement: Statement) -> tuple[str | None, ...]:
    said = statement.said
    return (said.when.earliest if said.when else None, said.when.latest if said.when else None, said.venue, said.to)


def _due(statement: Statement) -> tuple[str | None, ...] | None:
    return (statement.horizon.earliest, statement.horizon.latest) if statement.horizon else None
