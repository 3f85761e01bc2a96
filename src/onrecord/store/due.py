"""`due`: what looks ahead to a date, the soonest first: forecasts, promises, demands that can be judged then."""

from __future__ import annotations

from sqlalchemy import Connection, literal, tuple_

from onrecord.record import StatementKind
from onrecord.store.cursors import cursor_at, place_of
from onrecord.store.reading import MOST_ROWS
from onrecord.store.rows import Found, Utterance
from onrecord.store.schema import utterances
from onrecord.store.searching import day_after, day_of
from onrecord.store.utterance_rows import selected, utterances_in


def due(
    connection: Connection, after_day: str, limit: int = 50, after: str | None = None, *,
    until_day: str | None = None, kind: StatementKind | None = None,
) -> Found[Utterance]:  # fmt: skip
    """Utterances that can be judged from `after_day` to `until_day`, both included, by the end of their horizon.

    Raises UsageError for a day that is none.
    """
    limit = max(1, min(limit, MOST_ROWS))
    wanted = selected().where(utterances.c.due >= day_of(after_day))
    if until_day is not None:
        wanted = wanted.where(utterances.c.due < day_after(day_of(until_day)))
    if kind is not None:
        wanted = wanted.where(utterances.c.kind == kind)
    if after is not None:
        day, number = place_of(after, tuple[str, int])
        wanted = wanted.where(tuple_(utterances.c.due, utterances.c.id) > tuple_(literal(day), literal(number)))
    rows = list(connection.execute(wanted.order_by(utterances.c.due, utterances.c.id).limit(limit + 1)))
    following = cursor_at(rows[limit - 1].due, rows[limit - 1].number) if len(rows) > limit else None
    return Found(rows=utterances_in(connection, rows[:limit]), all=None, after=following)
