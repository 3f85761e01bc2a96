"""A page that is kept already, found by its bytes before anybody reads it: a folder added again costs little."""

from __future__ import annotations

from typing import Final

import msgspec
from sqlalchemy import Connection, bindparam, select

from onrecord.identity import id_of_address
from onrecord.store.articles.aliases import CALLED
from onrecord.store.database.schema import articles, versions
from onrecord.store.rows import Added, Seen

_ALIKE: Final = (
    select(versions.c.article, versions.c.kind, versions.c.record)
    .where(versions.c.sha256 == bindparam("sha256"), versions.c.inputs == bindparam("inputs"))
    .order_by(versions.c.id)
)
_SHOWN: Final = (
    select(versions.c.version)
    .join(articles, articles.c.version_id == versions.c.id)
    .where(articles.c.id == bindparam("article"))
)
_KINDS: Final = select(versions.c.kind).where(versions.c.article == bindparam("article")).distinct()


class _Address(msgspec.Struct):
    url: str | None = None


_ADDRESS: Final = msgspec.json.Decoder(_Address)


def known(connection: Connection, seen: Seen) -> Added | None:
    """What `add` would say of a page that was kept with the same bytes, beside the same, from the same address.

    None where it was not, or where only reading it can tell: what was fetched is compared with the last state alone.
    """
    for row in connection.execute(_ALIKE, {"sha256": seen.sha256, "inputs": seen.inputs}):
        if _same_address(_ADDRESS.decode(row.record).url, seen.url):
            return Added(article=row.article, version=_version_of(connection, row.article), outcome="same")
    return _of_feed(connection, seen) if seen.feed and seen.url else None


def _of_feed(connection: Connection, seen: Seen) -> Added | None:
    """A feed's item of which the page is kept: it says no more than the page does."""
    asked = {"alias": id_of_address(seen.url or "")}
    for article in connection.execute(CALLED, asked).scalars():
        if set(connection.execute(_KINDS, {"article": article}).scalars()) == {"page"}:
            return Added(article=article, version=_version_of(connection, article), outcome="same")
    return None


def _same_address(kept: str | None, given: str | None) -> bool:
    """Whether a page of the same bytes is the kept one: its file, given without an address, is."""
    if kept is None or given is None:
        return given is None
    return id_of_address(kept) == id_of_address(given)


def _version_of(connection: Connection, article: str) -> str:
    return str(connection.execute(_SHOWN, {"article": article}).scalar_one())
