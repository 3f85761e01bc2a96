"""`said`: what people said, one row for an utterance however many articles print it, the newest first."""

from __future__ import annotations

from typing import Any, Final

from sqlalchemy import ColumnElement, Connection, Select, func, literal, select, tuple_

from onrecord.errors import NotKeptError
from onrecord.record import StatementKind
from onrecord.store.article_rows import rows_by_id
from onrecord.store.cursors import cursor_at, place_of
from onrecord.store.persons import group_of
from onrecord.store.reading import MOST_ROWS
from onrecord.store.rows import ArticleRow, Found, Utterance
from onrecord.store.schema import articles, statements, utterances
from onrecord.store.search_text import like_patterns, phrases_in, storable
from onrecord.store.searching import RANKED, day_after, day_of, numbers_holding
from onrecord.store.utterance_rows import selected, utterances_in

_MOST_COPIES: Final = 500


def said(
    connection: Connection, person: int | None = None, about: str = "", since: str | None = None,
    until: str | None = None, kind: StatementKind | None = None, limit: int = 50, after: str | None = None,
) -> Found[Utterance]:  # fmt: skip
    """What was said: by `person` (an id; all who are joined with it), with the words and phrases of `about` in it.

    `since` and `until` are days, both included: the day it was said, else that it was printed. `all` is how many there
    are, up to 1,000; None where there are more. Raises NotKeptError for no such person, UsageError for a day that is
    none or too many words.
    """
    limit = max(1, min(limit, MOST_ROWS))
    conditions = _conditions(connection, person, about, since, until)
    if conditions is None:
        return Found(rows=(), all=0, after=None)
    if kind:
        conditions.append(utterances.c.kind == kind)
    known = _count(connection, conditions)
    wanted = selected().where(*conditions)
    place = tuple_(utterances.c.said_at, utterances.c.id)
    if after is not None:
        at, number = place_of(after, tuple[str, int])
        wanted = wanted.where(place < tuple_(literal(at), literal(number)))
    ordered = wanted.order_by(utterances.c.said_at.desc(), utterances.c.id.desc())
    rows = list(connection.execute(ordered.limit(limit + 1)))
    following = cursor_at(rows[limit - 1].said_at, rows[limit - 1].number) if len(rows) > limit else None
    return Found(rows=utterances_in(connection, rows[:limit]), all=known, after=following)


def utterance(connection: Connection, key: str) -> tuple[Utterance, tuple[ArticleRow, ...]]:
    """An utterance by its key, and the other articles that print it, the earliest first. Raises NotKeptError."""
    found = list(connection.execute(selected().where(utterances.c.key == storable(key))))
    first = utterances_in(connection, found)
    if not first:
        raise NotKeptError(key[:40], "no such statement is kept")
    printing = (
        select(articles.c.id).join(statements, statements.c.article == articles.c.id)
        .where(statements.c.key == first[0].key, articles.c.id != first[0].article.id)
        .group_by(articles.c.id, articles.c.sorted_at, articles.c.number)
        .order_by(articles.c.sorted_at, articles.c.number).limit(_MOST_COPIES)
    )  # fmt: skip
    ids = connection.execute(printing).scalars().all()
    rows = rows_by_id(connection, ids)
    return first[0], tuple(rows[id] for id in ids)


def _conditions(
    connection: Connection, person: int | None, about: str, since: str | None, until: str | None
) -> list[ColumnElement[bool]] | None:
    """What must hold, all of it; None where nothing can."""
    conditions: list[ColumnElement[bool]] = []
    if person is not None:
        group = group_of(connection, person)
        conditions.append(utterances.c.person.in_(group))
        if hidden := _said_by_another_row(connection, group):
            conditions.append(utterances.c.id.not_in(hidden))
    patterns = like_patterns(about)
    if about.strip() and not patterns:
        return None
    conditions += [utterances.c.words.like(pattern) for pattern in patterns]
    if patterns and person is None:
        # Of few articles the statements are looked through, of many the latest hold the words soon enough.
        numbers = numbers_holding(connection, phrases_in(about))
        if not numbers:
            return None
        if len(numbers) <= RANKED:
            conditions.append(utterances.c.key.in_(_keys_in(numbers)))
    if since:
        conditions.append(utterances.c.said_at >= day_of(since))
    if until:
        conditions.append(utterances.c.said_at < day_after(day_of(until)))
    return conditions


def _keys_in(numbers: list[int]) -> Select[Any]:
    return (
        select(statements.c.key)
        .join(articles, articles.c.id == statements.c.article)
        .where(articles.c.number.in_(numbers))
    )


def _said_by_another_row(connection: Connection, group: tuple[int, ...]) -> list[int]:
    """Utterances that persons who were joined have in common: all but the first of each."""
    if len(group) < 2:
        return []
    alike = (
        select(utterances.c.words).where(utterances.c.person.in_(group)).group_by(utterances.c.words)
        .having(func.count(utterances.c.person.distinct()) > 1)
    )  # fmt: skip
    rows = connection.execute(
        select(utterances.c.id, utterances.c.words)
        .where(utterances.c.person.in_(group), utterances.c.words.in_(alike))
        .order_by(utterances.c.id)
    ).all()
    first: dict[str, int] = {}
    return [row.id for row in rows if first.setdefault(row.words, row.id) != row.id]


def _count(connection: Connection, conditions: list[ColumnElement[bool]]) -> int | None:
    """How many there are; None where there are more than are counted."""
    counted = select(utterances.c.id).where(*conditions).limit(RANKED + 1).subquery()
    found = connection.execute(select(func.count()).select_from(counted)).scalar_one()
    return int(found) if found <= RANKED else None
