"""Utterances as the store answers with them: rows of the database made values, with the article where each stands
first."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, Row, Select, select

from onrecord.store.database.intervals import interval_of
from onrecord.store.database.schema import statements, utterances
from onrecord.store.queries.article_rows import rows_by_id
from onrecord.store.rows import ArticleRow, Utterance


def selected() -> Select[Any]:
    """The columns that `utterances_in` reads: of utterances, and of the statement where each stands first."""
    return select(
        utterances.c.id.label("number"), utterances.c.key.label("utterance"), utterances.c.said_at, utterances.c.due,
        utterances.c.copies, utterances.c.person.label("by"), statements,
    ).join(statements, statements.c.id == utterances.c.statement)  # fmt: skip


def utterances_in(connection: Connection, rows: list[Row[Any]]) -> tuple[Utterance, ...]:
    """The utterances of rows of `selected`, in their order."""
    articles = rows_by_id(connection, (row.article for row in rows))
    return tuple(_utterance(row, articles[row.article]) for row in rows if row.article in articles)


def _utterance(row: Row[Any], article: ArticleRow) -> Utterance:
    return Utterance(
        key=row.utterance, person=row.by, speaker=row.speaker, source=row.source, role=row.role,
        side=row.side, form=row.form,
        kind=row.kind, conditional=row.conditional, content=row.content, cue=row.cue,
        said=interval_of(row.said_earliest, row.said_latest, row.said_certainty), venue=row.venue, to=row.to,
        horizon=interval_of(row.horizon_earliest, row.horizon_latest, row.horizon_certainty),
        confidence=row.confidence, article=article, statement=row.statement, start=row.start, copies=row.copies,
    )  # fmt: skip
