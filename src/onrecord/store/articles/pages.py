"""The bytes of pages: kept once, compressed, however many versions share them."""

from __future__ import annotations

import zlib
from typing import Any

from sqlalchemy import Connection, bindparam, delete, exists, select

from onrecord.errors import NotKeptError
from onrecord.store.database.dialects import insert_new
from onrecord.store.database.schema import articles, pages, versions
from onrecord.store.queries.reading import version_of
from onrecord.store.search_text import storable

_BYTES = select(pages.c.bytes).where(pages.c.sha256 == bindparam("sha256"))


def put_page(connection: Connection, sha256: str, compressed: bytes, size: int) -> None:
    """Keeps a page's bytes, unless they are there."""
    connection.execute(insert_new(connection, pages), {"sha256": sha256, "bytes": compressed, "size": size})


def bytes_of(connection: Connection, sha256: str) -> bytes:
    """A kept page's bytes as they came."""
    return zlib.decompress(connection.execute(_BYTES, {"sha256": sha256}).scalar_one())


def page_bytes(connection: Connection, article: str, version: str | None) -> bytes | None:
    """The bytes of a version, by its hash or number (None: of the one that is shown); None where they are not kept.

    Raises NotKeptError where no such article or version is kept.
    """
    if version is None:
        shown = select(versions.c.sha256, versions.c.bytes_kept).join(articles, articles.c.version_id == versions.c.id)
        found: Any = connection.execute(shown.where(articles.c.id == storable(article))).one_or_none()
        if found is None:
            raise NotKeptError(article[:80], "no such article is kept")
    else:
        found = version_of(connection, article, version)
    return bytes_of(connection, found.sha256) if found.bytes_kept else None


def drop_unused(connection: Connection, sha256s: set[str]) -> None:
    """Deletes the bytes of pages that no version holds any more."""
    used = exists().where(versions.c.sha256 == pages.c.sha256, versions.c.bytes_kept)
    connection.execute(delete(pages).where(pages.c.sha256.in_(sha256s), ~used))
