"""`said`: what people said, one row for an utterance however many articles print it, the newest first."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from sqlalchemy import ColumnElement, Connection, func, literal, select, tuple_

from onrecord.errors import NotKeptError
from onrecord.store.database.said_index import FEW, holding, keep_order
from onrecord.store.database.schema import articles, statements, utterances
from onrecord.store.queries.article_rows import rows_by_id
from onrecord.store.queries.choices import check_filter, check_kind
from onrecord.store.queries.cursors import cursor_at, place_of
from onrecord.store.queries.days import check_order, day_after, day_of
from onrecord.store.queries.persons import group_of
from onrecord.store.queries.reading import MOST_ROWS
from onrecord.store.queries.searching import RANKED
from onrecord.store.queries.utterance_rows import selected, utterances_in
from onrecord.store.rows import ArticleRow, Found, SaidFilter, Utterance
from onrecord.store.search_text import like_patterns, phrases_in, storable

_MOST_COPIES: Final = 500


def said(connection: Connection, only: SaidFilter, limit: int, after: str | None) -> Found[Utterance]:
    """What was said, narrowed by `only`: `all` is how many there are, up to 1,000; None where there are more.

    Raises NotKeptError for no such person, UsageError for a day or a kind that is none, or too many words.
    """
    check_filter(only, SaidFilter, "(person=…), with the id of one of persons_named(…)")
    check_kind(only.kind)
    limit = max(1, min(limit, MOST_ROWS))
    narrowed = _of_person_and_words(connection, only.person, only.about)
    if narrowed is None:
        return Found(rows=(), all=0, after=None)
    conditions, frequent = narrowed
    others = _of_days(only.since, only.until)
    if only.kind:  # Not by the index of kinds, where the words chose: there are many of a kind.
        kind = utterances.c.kind if not only.about.strip() or frequent else utterances.c.kind + ""
        others.append(kind == only.kind)
    conditions += others
    known = None if frequent and not others else _count(connection, conditions)
    wanted = selected().where(*conditions)
    place = tuple_(utterances.c.said_at, utterances.c.id)
    if frequent:
        keep_order(connection)
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


def _of_person_and_words(
    connection: Connection, person: int | None, about: str
) -> tuple[list[ColumnElement[bool]], bool] | None:
    """What must hold, all of it, and whether more hold the words than are fetched; None where nothing can hold.

    Those with the words are asked of their index; where they are many, lists go by the newest, which hold them soon.
    """
    group = group_of(connection, person) if person is not None else None
    conditions: list[ColumnElement[bool]] = [] if group is None else [utterances.c.person.in_(group)]
    patterns, frequent = like_patterns(about), False
    if about.strip():
        found = holding(connection, phrases_in(about), group) if patterns else []
        if not found:
            return None
        frequent = len(found) > FEW
        if not frequent:
            conditions = [utterances.c.id.in_(found)]
    conditions += [utterances.c.words.like(pattern) for pattern in patterns]
    if group and (hidden := _said_by_another_row(connection, group, conditions)):
        conditions.append(utterances.c.id.not_in(hidden))
    return conditions, frequent


def _of_days(since: str | None, until: str | None) -> list[ColumnElement[bool]]:
    """When it was said, at the earliest and at the latest. Raises UsageError for a day that is none."""
    check_order(since, until)
    conditions = []
    if since:
        conditions.append(utterances.c.said_at >= day_of(since))
    if until:
        conditions.append(utterances.c.said_at < day_after(day_of(until)))
    return conditions


def _said_by_another_row(
    connection: Connection, group: tuple[int, ...], conditions: Sequence[ColumnElement[bool]]
) -> list[int]:
    """Utterances that persons who were joined have in common, of those for which `conditions` hold: all but the first
    of each."""
    if len(group) < 2:
        return []
    alike = (
        select(utterances.c.words).where(*conditions).group_by(utterances.c.words)
        .having(func.count(utterances.c.person.distinct()) > 1)
    )  # fmt: skip
    wanted = select(utterances.c.id, utterances.c.words).where(*conditions, utterances.c.words.in_(alike))
    rows = connection.execute(wanted.order_by(utterances.c.id)).all()
    first: dict[str, int] = {}
    return [row.id for row in rows if first.setdefault(row.words, row.id) != row.id]


def _count(connection: Connection, conditions: list[ColumnElement[bool]]) -> int | None:
    """How many there are; None where there are more than are counted."""
    counted = select(utterances.c.id).where(*conditions).limit(RANKED + 1).subquery()
    found = connection.execute(select(func.count()).select_from(counted)).scalar_one()
    return int(found) if found <= RANKED else None
