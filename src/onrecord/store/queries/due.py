"""`due`: what looks ahead to a date: forecasts, promises, demands that can be judged then. The soonest first.

What is only told again of an earlier statement ("had promised four by Friday") is left out where that one is kept.
"""

from __future__ import annotations

from itertools import islice
from typing import Any, Literal

from msgspec import Struct
from sqlalchemy import ColumnElement, Connection, func, literal, select, tuple_

from onrecord.record import StatementKind
from onrecord.store.database.schema import statements, utterances
from onrecord.store.queries.called import Called
from onrecord.store.queries.choices import check_filter, check_kind
from onrecord.store.queries.cursors import cursor_at, place_of
from onrecord.store.queries.days import day_after, day_of
from onrecord.store.queries.outcomes import has_outcome
from onrecord.store.queries.persons import group_of
from onrecord.store.queries.reading import MOST_ROWS
from onrecord.store.queries.utterance_rows import selected, utterances_in
from onrecord.store.rows import Found, Utterance
from onrecord.store.search_text import like_patterns


class DueFilter(Struct, frozen=True, kw_only=True):
    """What is looked for among all that is due; all that are given must hold. Days are ISO dates, both included."""

    until_day: str | None = None
    """It can be judged by this day."""
    kind: StatementKind | None = None
    about: str = ""
    """Words and "phrases" in the statement."""
    person: int | None = None
    """Who said it, with all who were joined into them."""
    who: str = ""
    """Words of the speaker's name, role or side, see `called`."""
    said_since: str | None = None
    said_until: str | None = None
    outcome: Literal["any", "none", "some"] = "any"
    """`none`: nobody has written yet what came of it; `some`: somebody has."""
    latest_first: bool = False


ALL_DUE = DueFilter()


def due(
    connection: Connection, after_day: str, limit: int = 50, after: str | None = None, only: DueFilter = ALL_DUE
) -> Found[Utterance]:
    """Utterances that can be judged from `after_day` on, by the end of their horizon.

    Raises UsageError for a day or a kind that is none or too many words, NotKeptError for no such person.
    """
    check_filter(only, DueFilter, "(who=…)")
    check_kind(only.kind)
    limit = max(1, min(limit, MOST_ROWS))
    conditions = _conditions(connection, after_day, only)
    if conditions is None:
        return Found(rows=(), all=None, after=None)
    place = (utterances.c.due, utterances.c.id)
    if after is not None:
        day, number = place_of(after, tuple[str, int])
        here, last = tuple_(*place), tuple_(literal(day), literal(number))
        conditions.append(here < last if only.latest_first else here > last)
    order = [column.desc() if only.latest_first else column for column in place]
    if only.who.strip():
        conditions = [utterances.c.id.in_(_called(connection, only.who, conditions, order, limit + 1))]
    rows = list(connection.execute(selected().where(*conditions).order_by(*order).limit(limit + 1)))
    following = cursor_at(rows[limit - 1].due, rows[limit - 1].number) if len(rows) > limit else None
    return Found(rows=utterances_in(connection, rows[:limit]), all=None, after=following)


def _called(
    connection: Connection, who: str, conditions: list[ColumnElement[bool]], order: list[Any], most: int
) -> list[int]:
    """Rows of the first utterances, `most` of them, that are of those who are called so.

    Few columns of all that is due are looked through: whole words of any script, without their case and accents, no
    database finds alike.
    """
    called = Called(connection, who)
    wanted = (
        select(
            utterances.c.id, utterances.c.person, statements.c.speaker, statements.c.role, statements.c.side,
            statements.c.source,
        )
        .join(statements, statements.c.id == utterances.c.statement).where(*conditions).order_by(*order)
    )  # fmt: skip
    found = (row.id for row in connection.execute(wanted) if called.fits(row.person, tuple(row[2:])))
    return list(islice(found, most))


def _conditions(connection: Connection, after_day: str, only: DueFilter) -> list[ColumnElement[bool]] | None:
    """What must hold, all of it; None where nothing can."""
    conditions: list[ColumnElement[bool]] = [utterances.c.due >= day_of(after_day)]
    if only.until_day is not None:
        conditions.append(utterances.c.due < day_after(day_of(only.until_day)))
    if only.kind is not None:
        conditions.append(utterances.c.kind == only.kind)
    if only.person is not None:
        conditions.append(utterances.c.person.in_(group_of(connection, only.person)))
    if only.said_since:
        conditions.append(utterances.c.said_at >= day_of(only.said_since))
    if only.said_until:
        conditions.append(utterances.c.said_at < day_after(day_of(only.said_until)))
    if only.outcome != "some":
        conditions.append(~_is_told_again())
    patterns = like_patterns(only.about)
    if only.about.strip() and not patterns:
        return None
    conditions += [utterances.c.words.like(pattern) for pattern in patterns]
    if only.outcome != "any":
        conditions.append(has_outcome() if only.outcome == "some" else ~has_outcome())
    return conditions


def _is_told_again() -> ColumnElement[bool]:
    """Whether it is told as said before ("had promised"), and its speaker said one of that kind and day before it."""
    earlier = utterances.alias("earlier")
    same = select(earlier.c.id).where(
        earlier.c.person == utterances.c.person, earlier.c.due == utterances.c.due,
        earlier.c.kind == utterances.c.kind, earlier.c.said_at < utterances.c.said_at,
    )  # fmt: skip
    return func.coalesce(statements.c.cue, "").like("had %") & same.exists()
