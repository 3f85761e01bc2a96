"""One thing that is due: what was said, until when it can be judged, what was printed later that bears on it, and what
a person wrote of what came of it.
"""

from __future__ import annotations

from datetime import UTC, datetime

from msgspec import Struct

from onrecord.desk import words
from onrecord.desk.addresses import segment
from onrecord.desk.views.bearing import Later, later_printed, later_said
from onrecord.desk.views.due import DueAxis, DueLine, due_lines, far_of
from onrecord.desk.views.lists import CopyRow, Said, copy_of, said_of
from onrecord.desk.views.outcomes import OutcomeForm, OutcomeLine, outcome_lines, standing_of
from onrecord.store import Store
from onrecord.store.rows import SaidFilter

_LOOKED_AT = 500
"""A speaker's statements, the latest."""
_SHOWN = 8
_COPIES = 12


class DueItemPage(Struct, frozen=True, kw_only=True):
    """What the page shows."""

    title: str
    key: str
    said: Said
    venue: str | None
    line: DueLine | None
    """Its window; None where no date is told."""
    axis: DueAxis | None
    date: str
    far: str | None
    outcome: OutcomeLine | None
    log: tuple[OutcomeLine, ...]
    """All that were ever written, the latest first; empty where there is no more than the one that stands."""
    later_said: tuple[Later, ...]
    later_printed: tuple[Later, ...]
    printed_by: tuple[CopyRow, ...]
    """Other articles that print it."""
    standing: str
    """The number of the outcome that stands, `0` for none: what whoever fills in the form has seen."""
    form: OutcomeForm | None
    """The owner's; None for guests."""


def due_item(store: Store, key: str, now: datetime, *, form: OutcomeForm | None = None) -> DueItemPage:
    """What is due of this key. Raises NotKeptError."""
    one, copies = store.utterance(key)
    today = now.astimezone(UTC).date()
    others = store.said(SaidFilter(person=one.person), limit=_LOOKED_AT).rows if one.person is not None else ()
    lines, axis = due_lines(store, (one,), (), now) if one.horizon else ((), None)
    written = store.outcome_log(key)
    log = outcome_lines(store, written)
    standing = next((line for line in log if line.ended is None), None)
    return DueItemPage(
        title=f"Due: {one.content[:80]}",
        key=segment(one.key),
        said=said_of(one),
        venue=", ".join(part for part in (one.venue, one.to and f"to {one.to}") if part) or None,
        line=lines[0] if lines else None,
        axis=axis,
        date=(words.interval(one.horizon) if one.horizon else None) or "No date told",
        far=far_of(one, today),
        outcome=standing,
        log=log if len(log) > 1 or standing is None else (),
        later_said=later_said(one, others, _SHOWN),
        later_printed=later_printed(store, one, (copy.id for copy in copies)),
        printed_by=tuple(copy_of(copy, one.article) for copy in copies[:_COPIES]),
        standing=standing_of(written),
        form=form,
    )
