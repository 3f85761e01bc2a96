"""What another reading of a kept version found takes the place of the one before; it is never another version."""

from __future__ import annotations

from contextlib import suppress
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final

import msgspec
from msgspec.structs import replace
from sqlalchemy import Row, bindparam, select, update

from onrecord.beside import Beside
from onrecord.errors import OnrecordError
from onrecord.page.captures import capture_at
from onrecord.provenance.copies.sketches import fingerprint
from onrecord.record import Record
from onrecord.store.adding.sightings import captured_at, extend
from onrecord.store.articles.aliases import aliases_of, remember
from onrecord.store.articles.pages import bytes_of, drop_unused
from onrecord.store.articles.preparing import Prepared, of_moment, prepared, tells_nothing
from onrecord.store.database.purging import want_purge
from onrecord.store.database.schema import articles, versions
from onrecord.store.rows import Kept

if TYPE_CHECKING:
    from onrecord.store.adding.writing import Writer

_READ: Final = ("version", "headline", "record", "reader", "models", "read_at")
"""Columns of `versions` that a reading decides."""
_VERSION: Final = (
    select(
        versions.c.article, versions.c.record, versions.c.beside, versions.c.seen_by,
        articles.c.versions, articles.c.version_id, articles.c.terms_at,
    )
    .join(articles, articles.c.id == versions.c.article)
    .where(versions.c.id == bindparam("version"))
)  # fmt: skip


def put_anew(writer: Writer, version: int, found: Record) -> bool:
    """Puts what was `found` in a version's bytes in the place of its record; whether it says anything else.

    Names of the forgotten are blacked out of it: a better reader may find one that the one before it passed over."""
    connection = writer.connection
    row = connection.execute(_VERSION, {"version": version}).one()
    was = msgspec.json.decode(row.record, type=Record)
    remember(connection, row.article, aliases_of(found))
    record = replace(found, id=row.article)
    beside = msgspec.json.decode(row.beside, type=Beside) if row.beside else None
    seen = prepared(Kept(record=record, page=b"", beside=beside, fingerprint=fingerprint(record.text)))
    seen = of_moment(seen, row.terms_at)
    page = writer.without_forgotten(seen)
    values = {name: page.version_values[name] for name in _READ} | _seen(seen, row, writer.now)
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
    return changed


def give_address(writer: Writer, article: str, page: Prepared) -> None:
    """Reads all versions of an article that was kept without an address with the one that `page` has.

    Of these very bytes, what was read of `page` stands from now on; what stood beside it too, where that told nothing
    before. What cannot be read any more has the address all the same.
    """
    connection, url = writer.connection, page.article_values["url"]
    captured = capture_at(url)
    url = (captured.address if captured else None) or url
    wanted = select(versions).where(versions.c.article == article).order_by(versions.c.id)
    for row in connection.execute(wanted).all():
        was = msgspec.json.decode(row.record, type=Record)
        if was.url is not None:
            continue
        own = row.sha256 == page.own_sha256
        if own and row.inputs != page.inputs and row.bytes_kept and tells_nothing(row.beside):
            values = {name: page.version_values[name] for name in ("inputs", "beside", "page_kind")}
            connection.execute(update(versions).where(versions.c.id == row.id).values(values))
        elif own and row.bytes_kept:
            own = row.inputs == page.inputs
        put_anew(writer, row.id, _told_by(page) if own else _with_address(writer, row, was, url))
        if own:
            extend(connection, row, page, writer.now)


def _seen(page: Prepared, row: Any, now: datetime) -> dict[str, Any]:
    """The moment of the only version of an article, where it was not known yet for a capture in a web archive."""
    at = page.sighting.moment(now)
    if page.sighting.by != "capture" or row.seen_by == "capture" or row.versions > 1 or at is None:
        return {}
    return {"seen_at": at, "seen_until": at, "seen_by": "capture", "seen_url": captured_at(page)}


def _told_by(page: Prepared) -> Record:
    return msgspec.json.decode(page.version_values["record"], type=Record)


def _with_address(writer: Writer, row: Row[Any], was: Record, url: str) -> Record:
    if row.bytes_kept:
        beside = msgspec.json.decode(row.beside, type=Beside) if row.beside else None
        with suppress(OnrecordError):
            page = bytes_of(writer.connection, row.sha256)
            return writer.reads(page, url, writer.now, beside, row.page_kind)
    return replace(was, url=url)


def _without_moment(record: Record) -> bytes:
    """The record but for when it was read."""
    data = msgspec.to_builtins(record)
    data["read_at"] = None
    for signal in (data["rights"] or {}).get("signals", ()):
        signal["read_at"] = None
    return msgspec.json.encode(data)
