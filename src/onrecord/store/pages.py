"""The bytes of pages: kept once, compressed, however many versions share them."""

from __future__ import annotations

import zlib

from sqlalchemy import Connection, bindparam, delete, exists, select

from onrecord.store.databases import insert_new
from onrecord.store.schema import pages, versions

_BYTES = select(pages.c.bytes).where(pages.c.sha256 == bindparam("sha256"))


def put_page(connection: Connection, sha256: str, compressed: bytes, size: int) -> None:
    """Keeps a page's bytes, unless they are there."""
    connection.execute(insert_new(connection, pages), {"sha256": sha256, "bytes": compressed, "size": size})


def bytes_of(connection: Connection, sha256: str) -> bytes:
    """A kept page's bytes as they came."""
    return zlib.decompress(connection.execute(_BYTES, {"sha256": sha256}).scalar_one())


def drop_unused(connection: Connection, sha256s: set[str]) -> None:
    """Deletes the bytes of pages that no version holds any more."""
    used = exists().where(versions.c.sha256 == pages.c.sha256, versions.c.bytes_kept)
    connection.execute(delete(pages).where(pages.c.sha256.in_(sha256s), ~used))
