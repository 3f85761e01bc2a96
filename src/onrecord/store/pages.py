"""The bytes of pages: kept once, compressed, however many versions share them."""

from __future__ import annotations

import zlib

from sqlalchemy import Connection, bindparam, delete, exists, select

from onrecord.store.databases import insert_new
from onrecord.store.reading import version_of, versions_of
from onrecord.store.schema import pages, versions

_BYTES = select(pages.c.bytes).where(pages.c.sha256 == bindparam("sha256"))


def put_page(connection: Connection, sha256: str, compressed: bytes, size: int) -> None:
    """Keeps a page's bytes, unless they are there."""
    connection.execute(insert_new(connection, pages), {"sha256": sha256, "bytes": compressed, "size": size})


def bytes_of(connection: Connection, sha256: str) -> bytes:
    """A kept page's bytes as they came."""
    return zlib.decompress(connection.execute(_BYTES, {"sha256": sha256}).scalar_one())


def page_bytes(connection: Connection, article: str, version: str | None) -> bytes | None:
    """The bytes of a version, by its hash or number (None: the latest); None where they are not kept."""
    shown = version_of(connection, article, version) if version else versions_of(connection, article)[-1]
    return bytes_of(connection, shown.sha256) if shown.bytes_kept else None


def drop_unused(connection: Connection, sha256s: set[str]) -> None:
    """Deletes the bytes of pages that no version holds any more."""
    used = exists().where(versions.c.sha256 == pages.c.sha256, versions.c.bytes_kept)
    connection.execute(delete(pages).where(pages.c.sha256.in_(sha256s), ~used))
