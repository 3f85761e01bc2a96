"""The owner's own answers for what may be done with an article; those that were withdrawn stay as a log."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from itertools import groupby

from sqlalchemy import Connection, select, update

from onrecord.errors import NotKeptError, UsageError
from onrecord.record import Answer, Use
from onrecord.store.database.dialects import clean
from onrecord.store.database.schema import articles, overrides
from onrecord.store.queries.choices import check_answer, check_use
from onrecord.store.rows import Override


def overrides_of(connection: Connection, article: str) -> tuple[Override, ...]:
    """The answers that stand, one for a use at most, in the order of their use."""
    return overrides_by(connection, [article]).get(article, ())


def overrides_by(connection: Connection, ids: Iterable[str]) -> dict[str, tuple[Override, ...]]:
    """The answers that stand of each of these articles that has any."""
    wanted = (
        select(overrides)
        .where(overrides.c.article.in_(set(ids)), overrides.c.withdrawn_at.is_(None))
        .order_by(overrides.c.article, overrides.c.use)
    )
    rows = (
        Override(article=row.article, use=row.use, answer=row.answer, reason=row.reason, at=row.at)
        for row in connection.execute(wanted)
    )
    return {article: tuple(same) for article, same in groupby(rows, lambda row: row.article)}


def override(connection: Connection, article: str, use: Use, answer: Answer, reason: str, now: datetime) -> Override:
    """Puts an answer in place of the one that stood.

    Raises NotKeptError; UsageError without a reason, or for a use or an answer that is none.
    """
    check_use(use)
    check_answer(answer)
    if not reason.strip():
        raise UsageError(None, "an answer of your own needs a reason", "write why")
    if connection.execute(select(articles.c.id).where(articles.c.id == article)).first() is None:
        raise NotKeptError(article, "no such article is kept")
    withdraw(connection, article, use, now)
    made = Override(article=article, use=use, answer=answer, reason=clean(reason.strip()) or "", at=now)
    row = {"article": article, "use": use, "answer": answer, "reason": made.reason, "at": now}
    connection.execute(overrides.insert(), row)
    return made


def withdraw(connection: Connection, article: str, use: Use, now: datetime) -> bool:
    """Takes an answer back; False where none stood."""
    standing = (overrides.c.article == article, overrides.c.use == use, overrides.c.withdrawn_at.is_(None))
    return bool(connection.execute(update(overrides).where(*standing).values(withdrawn_at=now)).rowcount)
