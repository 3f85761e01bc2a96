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
from onrecord.provenance.copies import fingerprint
from onrecord.reading import read
from onrecord.record import Record
from onrecord.store.aliases import aliases_of, remember
from onrecord.store.connected import Connected
from onrecord.store.databases import upsert
from onrecord.store.pages import drop_unused
from onrecord.store.preparing import of_moment, prepared
from onrecord.store.purging import want_purge
from onrecord.store.rows import Kept, Reread
from onrecord.store.schema import articles, facts, versions
from onrecord.store.writing import Again, Writer, read_again

RUN: Final = "reread"
"""The fact that a reading anew is under way: by which reader, and since when."""


class _Run(msgspec.Struct, frozen=True):
    reader: str
    since: datetime


_READ: Final = ("version", "headline", "record", "reader", "models", "read_at")
"""Columns of `versions` that a reading decides."""


def read_page(page: bytes, url: str | None, now: datetime, beside: Beside | None, kind: str) -> Record:
    """The record of a kept page, by the reader that is installed."""
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
    wanted = (
        select(
            versions.c.article,
            versions.c.record,
            versions.c.number,
            versions.c.beside,
            articles.c.version_id,
            articles.c.terms_at,
        )
        .join(articles, articles.c.id == versions.c.article)
        .where(versions.c.id == version)
    )
    row = connection.execute(wanted).one()
    was = msgspec.json.decode(row.record, type=Record)
    try:
        found = read_again(connection, version, now, writer.reads)
    except OnrecordError as error:
        return _failed(connection, row.article, row.number, version, now, error)
    except Exception as error:  # One page's mishap, ours at that, must not cost the pages after it.
        return _failed(
            connection, row.article, row.number, version, now, PageError(None, f"onrecord failed on it ({error})")
        )
    remember(connection, row.article, aliases_of(found))
    record = msgspec.structs.replace(found, id=row.article)
    beside = msgspec.json.decode(row.beside, type=Beside) if row.beside else None
    seen = prepared(Kept(record=record, page=b"", beside=beside, fingerprint=fingerprint(record.text)))
    seen = of_moment(seen, row.terms_at)
    page = writer.without_forgotten(seen)  # A better reader may find a name that the one before it passed over.
    values = {name: page.version_values[name] for name in _READ}
    if page is not seen:
        values |= {"bytes_kept": False, "beside": None}
        record = msgspec.json.decode(values["record"], type=Record)
    connection.execute(update(versions).where(versions.c.id == version).values(values))
    if page is not seen:
        drop_unused(connection, {found.source.sha256})
        want_purge(connection)
    changed = _without_moment(was) != _without_moment(record)
    if changed and row.version_id == version:
        writer.show(row.article, version, page)
    return Reread(article=row.article, number=row.number, changed=changed, error=None)


def _without_moment(record: Record) -> bytes:
    """The record but for when it was read."""
    data = msgspec.to_builtins(record)
    data["read_at"] = None
    for signal in (data["rights"] or {}).get("signals", ()):
        signal["read_at"] = None
    return msgspec.json.encode(data)


def _failed(
    connection: Connection, article: str, number: int, version: int, now: datetime, error: OnrecordError
) -> Reread:
    """Was looked at: a run that is taken up again does not stand at it for ever."""
    connection.execute(update(versions).where(versions.c.id == version).values(read_at=now))
    return Reread(article=article, number=number, changed=False, error=error)
