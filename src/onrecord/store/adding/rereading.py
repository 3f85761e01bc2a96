"""Kept pages read again by the present reader: new records of the same versions, never a version more."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Final, cast

import msgspec
from sqlalchemy import Connection, delete, func, select, update

from onrecord.beside import Beside
from onrecord.errors import OnrecordError, PageError
from onrecord.page import Kind
from onrecord.record import Record
from onrecord.store.adding.anew import put_anew
from onrecord.store.adding.writing import Again, Writer, read_again
from onrecord.store.database.connected import Connected
from onrecord.store.database.dialects import upsert
from onrecord.store.database.schema import facts, versions
from onrecord.store.rows import Reread

RUN: Final = "reread"
"""The fact that a reading anew is under way: by which reader, and since when."""


class _Run(msgspec.Struct, frozen=True):
    reader: str
    since: datetime


def read_page(page: bytes, url: str | None, now: datetime, beside: Beside | None, kind: str) -> Record:
    """The record of a kept page, by the reader that is installed."""
    from onrecord.reading import read  # loaded when first asked for: who searches a store reads no page

    return read(page, url, now, beside, cast(Kind, kind))


def to_reread(connected: Connected, now: datetime, reader: str) -> tuple[datetime, int]:
    """Starts a reading anew, or takes up the one that this reader left: since when, and how many are left."""
    with connected.writing() as connection:
        told = connection.execute(select(facts.c.value).where(facts.c.name == RUN)).scalar()
        run = msgspec.json.decode(told, type=_Run) if told else None
        if run is None or run.reader != reader:
            run = _Run(reader, now)
            row = {"name": RUN, "value": msgspec.json.encode(run).decode()}
            connection.execute(upsert(connection, facts, "name"), row)
        left = connection.execute(
            select(func.count()).select_from(versions).where(versions.c.read_at < run.since, versions.c.bytes_kept)
        ).scalar_one()
    return run.since, left


def reread(connected: Connected, since: datetime, now: datetime, reads: Again, batch: int = 20) -> Iterator[Reread]:
    """Reads again all versions that were last read before `since`; yields what became of each once it is durable.

    One that cannot be read any more keeps its record. When nothing is left, the run is over.
    """
    at = 0
    while True:
        with connected.writing() as connection:
            wanted = (versions.c.read_at < since, versions.c.bytes_kept, versions.c.id > at)
            ids = list(
                connection.execute(select(versions.c.id).where(*wanted).order_by(versions.c.id).limit(batch)).scalars()
            )
            if not ids:
                connection.execute(delete(facts).where(facts.c.name == RUN))
                return
            with Writer(connection, now, reads) as writer:
                done = [_one(writer, id_, max(now, since)) for id_ in ids]
            at = ids[-1]
        yield from done


def _one(writer: Writer, version: int, now: datetime) -> Reread:
    connection = writer.connection
    wanted = select(versions.c.article, versions.c.number).where(versions.c.id == version)
    row = connection.execute(wanted).one()
    try:
        found = read_again(connection, version, now, writer.reads)
    except OnrecordError as error:
        return _failed(connection, row.article, row.number, version, now, error)
    except Exception as error:  # One page's mishap, ours at that, must not cost the pages after it.
        return _failed(
            connection, row.article, row.number, version, now, PageError(None, f"onrecord failed on it ({error})")
        )
    changed = put_anew(writer, version, found)
    return Reread(article=row.article, number=row.number, changed=changed, error=None)


def _failed(
    connection: Connection, article: str, number: int, version: int, now: datetime, error: OnrecordError
) -> Reread:
    """Was looked at: a run that is taken up again does not stand at it for ever."""
    connection.execute(update(versions).where(versions.c.id == version).values(read_at=now))
    return Reread(article=article, number=number, changed=False, error=error)
