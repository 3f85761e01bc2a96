"""What came of a forecast, a promise, a demand: written by a person, with its evidence, and kept as a log.

The program never writes one. An outcome belongs to an utterance; it is found again by where the statement stands, where
a better reader gave the utterance another key.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any, Final

from sqlalchemy import ColumnElement, Connection, Row, Select, and_, delete, exists, or_, select, update

from onrecord.errors import UsageError
from onrecord.store.database.connected import Connected
from onrecord.store.database.dialects import clean
from onrecord.store.database.outcome_table import outcomes
from onrecord.store.database.schema import articles, statements, utterances
from onrecord.store.outcome_rows import RESULTS, Evidence, Outcome, ToldOutcome
from onrecord.store.queries import said
from onrecord.store.rows import Utterance
from onrecord.store.search_text import storable

_AT_ONCE: Final = 500
"""Utterances in one question: a database takes so many values and no more."""


class Following(Connected):
    """The part of a `Store` that keeps outcomes. All raise StoreError."""

    def outcomes(self, of: Sequence[Utterance]) -> dict[str, Outcome]:
        """The outcomes that stand, by the utterance's key."""
        with self.reading() as connection:
            found: dict[str, Outcome] = {}
            for first in range(0, len(of), _AT_ONCE):
                found |= standing(connection, of[first : first + _AT_ONCE])
            return found

    def outcomes_in(self, article: str) -> tuple[tuple[str, Outcome], ...]:
        """All outcomes ever written of what stands in an article, the earliest first, each with the id that its
        statement has there now; of a statement that the present reader does not find, with the one it had."""
        with self.reading() as connection:
            return in_article(connection, article)

    def outcome_log(self, key: str) -> tuple[Outcome, ...]:
        """All outcomes that were ever written for an utterance, the latest first. Raises NotKeptError."""
        with self.reading() as connection:
            return log_of(connection, said.utterance(connection, key)[0])

    def write_outcome(self, key: str, told: ToldOutcome, now: datetime) -> Outcome:
        """Writes an outcome in place of the one that stood. Raises NotKeptError; UsageError without words."""
        with self.writing() as connection:
            return write(connection, said.utterance(connection, key)[0], told, now)

    def withdraw_outcome(self, key: str, now: datetime) -> bool:
        """Takes the outcome back; False where none stood. Raises NotKeptError."""
        with self.writing() as connection:
            return end(connection, said.utterance(connection, key)[0], now)


def standing(connection: Connection, of: Sequence[Utterance]) -> dict[str, Outcome]:
    """The outcomes that stand, by the utterance's key."""
    if not of:
        return {}
    keys, places = {one.key for one in of}, {(one.article.id, one.statement): one.key for one in of}
    near = or_(
        outcomes.c.key.in_(keys),
        and_(
            outcomes.c.article.in_({article for article, _ in places}),
            outcomes.c.statement.in_({statement for _, statement in places}),
        ),
    )
    found: dict[str, Outcome] = {}
    for row in connection.execute(select(outcomes).where(outcomes.c.ended_at.is_(None), near).order_by(outcomes.c.id)):
        key = row.key if row.key in keys else places.get((row.article, row.statement))
        if key is not None:
            found[key] = _outcome(row)
    return found


def log_of(connection: Connection, one: Utterance) -> tuple[Outcome, ...]:
    """All that were ever written for the utterance, the latest first."""
    rows = connection.execute(select(outcomes).where(_is_of(one)).order_by(outcomes.c.id.desc()))
    return tuple(map(_outcome, rows))


def in_article(connection: Connection, article: str) -> tuple[tuple[str, Outcome], ...]:
    """All that were ever written of statements in the article, the earliest first, with the statements' ids there."""
    here = select(statements.c.statement, statements.c.key).where(statements.c.article == storable(article)).subquery()
    by_key = select(outcomes, here.c.statement.label("here")).join(here, here.c.key == outcomes.c.key)
    by_place = (
        select(outcomes, outcomes.c.statement.label("here"))
        .where(outcomes.c.article == storable(article), outcomes.c.key.not_in(select(here.c.key)))
    )  # fmt: skip
    found = {(row.id, row.here): row for wanted in (by_key, by_place) for row in connection.execute(wanted)}
    return tuple((here, _outcome(row)) for (_, here), row in sorted(found.items()))


def write(connection: Connection, one: Utterance, told: ToldOutcome, now: datetime) -> Outcome:
    """Writes an outcome in place of the one that stood. Raises UsageError without words, or for no such result."""
    words = (clean(told.words) or "").strip()
    if not words:
        raise UsageError(None, "an outcome needs words", "write what came of it, and how that is known")
    if told.result not in RESULTS:
        raise UsageError(None, f"{told.result!r} is none of: {', '.join(RESULTS)}")
    end(connection, one, now)
    evidence = told.evidence
    values = {
        "key": one.key, "article": one.article.id, "statement": one.statement, "content": one.content,
        "result": told.result, "words": words, "at": now, "evidence_article": evidence.article,
        "evidence_statement": evidence.statement, "evidence_words": clean(evidence.words),
        "evidence_url": clean(evidence.url),
    }  # fmt: skip
    return _outcome(connection.execute(outcomes.insert().values(values).returning(outcomes)).one())


def end(connection: Connection, one: Utterance, now: datetime) -> bool:
    """Ends the outcome that stands; False where none did."""
    standing = update(outcomes).where(_is_of(one), outcomes.c.ended_at.is_(None))
    return bool(connection.execute(standing.values(ended_at=now)).rowcount)


def has_outcome() -> ColumnElement[bool]:
    """Whether an outcome stands for the row of `utterances` joined with its `statements`."""
    same = or_(
        outcomes.c.key == utterances.c.key,
        and_(outcomes.c.article == statements.c.article, outcomes.c.statement == statements.c.statement),
    )
    return exists(select(outcomes.c.id).where(outcomes.c.ended_at.is_(None), same))


def _is_of(one: Utterance) -> ColumnElement[bool]:
    place = and_(outcomes.c.article == one.article.id, outcomes.c.statement == one.statement)
    return or_(outcomes.c.key == one.key, place)


def _outcome(row: Row[Any]) -> Outcome:
    evidence = Evidence(
        article=row.evidence_article, statement=row.evidence_statement, words=row.evidence_words, url=row.evidence_url
    )
    return Outcome(
        id=row.id, key=row.key, article=row.article, statement=row.statement, content=row.content, result=row.result,
        words=row.words, evidence=evidence, at=row.at, ended_at=row.ended_at,
    )  # fmt: skip


# ---------------------------------------------------------------- forgotten with what they are of


def leave_article(connection: Connection, article: str) -> None:
    """Before an article is deleted, its rows of `statements` already gone: outcomes move to a copy, or go with it.

    As evidence it is not named any more; what was written stays.
    """
    gone = {"evidence_article": None, "evidence_statement": None, "evidence_words": None}
    connection.execute(update(outcomes).where(outcomes.c.evidence_article == article).values(gone))
    for row in connection.execute(select(outcomes.c.id, outcomes.c.key).where(outcomes.c.article == article)).all():
        copy = connection.execute(_elsewhere(row.key, article)).first()
        if copy is not None:
            place = {"article": copy.article, "statement": copy.statement}
            connection.execute(update(outcomes).where(outcomes.c.id == row.id).values(place))
    connection.execute(delete(outcomes).where(outcomes.c.article == article))


def _elsewhere(key: str, article: str) -> Select[Any]:
    return (
        select(statements.c.article, statements.c.statement)
        .join(articles, articles.c.id == statements.c.article)
        .where(statements.c.key == key, statements.c.article != article)
        .order_by(articles.c.number)
    )


def leave_persons(connection: Connection, persons: Collection[int]) -> None:
    """Before the statements of forgotten persons are deleted: outcomes of them go; as evidence none is quoted."""
    theirs = select(statements.c.key).where(statements.c.person.in_(persons))
    place = and_(statements.c.article == outcomes.c.article, statements.c.statement == outcomes.c.statement)
    said_by = exists(select(statements.c.id).where(statements.c.person.in_(persons), place))
    connection.execute(delete(outcomes).where(or_(outcomes.c.key.in_(theirs), said_by)))
    quoted = and_(
        statements.c.article == outcomes.c.evidence_article, statements.c.statement == outcomes.c.evidence_statement
    )
    by_them = exists(select(statements.c.id).where(statements.c.person.in_(persons), quoted))
    connection.execute(update(outcomes).where(by_them).values(evidence_statement=None, evidence_words=None))
