"""Adding: what a page is to the store (new, changed, the same), and the rows that say so. One writer at a time."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any, Final

import msgspec
from sqlalchemy import Connection, Row, bindparam, select, update

from onrecord.beside import Beside
from onrecord.provenance.copies import unpacked
from onrecord.record import Record
from onrecord.store.aliases import kept_as, remember
from onrecord.store.grouping import (
    joined,
    keys_in,
    new_story,
    put_fingerprint,
    settle_story,
    stories_named,
    stories_of_text,
    take_out_fingerprint,
)
from onrecord.store.index import put, take_out
from onrecord.store.outlets import outlet_of
from onrecord.store.pages import bytes_of, put_page
from onrecord.store.preparing import Prepared, record_json
from onrecord.store.rows import Added
from onrecord.store.schema import aliases, articles, versions
from onrecord.store.speaking import put_statements, settle, take_out_statements

Again = Callable[[bytes, str | None, datetime, Beside | None, str], Record]
"""Reads a kept page once more: bytes, address, moment, what stood beside, kind."""

_VERSIONS: Final = (
    select(
        versions.c.id, versions.c.version, versions.c.kind, versions.c.number, versions.c.inputs, versions.c.reader,
        versions.c.models, versions.c.sha256, versions.c.bytes_kept,
    )
    .where(versions.c.article == bindparam("article"))
    .order_by(versions.c.id)
)  # fmt: skip
_ARTICLE: Final = select(
    articles.c.number, articles.c.story, articles.c.url, articles.c.fingerprint, articles.c.added_at,
    articles.c.version_id, articles.c.sorted_at,
).where(articles.c.id == bindparam("id"))  # fmt: skip


def add(connection: Connection, page: Prepared, now: datetime, again: Again) -> Added:
    """Keeps one page; what became of it is durable when the connection's transaction is."""
    article = kept_as(connection, page.aliases)
    if article is None:
        _add_new(connection, page, now)
        return Added(article=page.id, version=page.version, outcome="new")
    kept = connection.execute(_VERSIONS, {"article": article}).all()
    if _is_same(connection, page, kept, again):
        remember(connection, article, page.aliases)
        _fill_address(connection, article, page)
        return Added(article=article, version=_shown(kept).version, outcome="same")
    _add_version(connection, article, kept, page, now)
    return Added(article=article, version=page.version, outcome="changed")


def _shown(kept: Any) -> Row[Any]:
    """The latest version: of the pages, where there are pages."""
    ours = [row for row in kept if row.kind == "page"] or list(kept)
    return ours[-1]  # type: ignore[no-any-return]


def _is_same(connection: Connection, page: Prepared, kept: Any, again: Again) -> bool:
    """Whether the outlet printed nothing else than what is kept.

    Bytes and what stood beside them decide; where they differ, what was read from both, by one reader. A file may be
    of any time, so all versions are looked at; what was fetched is what the outlet says now, so only the last.
    """
    ours = [row for row in kept if row.kind == page.kind]
    if not ours:
        return page.kind == "feed"  # The page itself says more than what a feed holds of it.
    if page.live:
        ours = ours[-1:]
    if any(row.inputs == page.inputs for row in ours):
        return True
    return any(_reads_the_same(connection, page, row, again) for row in reversed(ours))


def _reads_the_same(connection: Connection, page: Prepared, row: Row[Any], again: Again) -> bool:
    if row.version == page.version:
        return True
    by = page.version_values
    if (row.reader, row.models) == (by["reader"], by["models"]):
        return False
    if not row.bytes_kept:
        return _words_kept(connection, row.id) == _words(msgspec.json.decode(by["record"], type=Record))
    record = read_again(connection, row.id, by["read_at"], again)
    return record.version == page.version


def read_again(connection: Connection, version: int, now: datetime, again: Again) -> Record:
    """The record of a version's bytes, read once more. Raises OnrecordError as `read` does."""
    columns = (versions.c.sha256, versions.c.record, versions.c.beside, versions.c.page_kind)
    row = connection.execute(select(*columns).where(versions.c.id == version)).one()
    was = msgspec.json.decode(row.record, type=_Address)
    beside = msgspec.json.decode(row.beside, type=Beside) if row.beside else None
    return again(bytes_of(connection, row.sha256), was.url, now, beside, row.page_kind)


class _Address(msgspec.Struct):
    url: str | None = None


def _words_kept(connection: Connection, version: int) -> tuple[str | None, ...]:
    row = connection.execute(select(versions.c.record).where(versions.c.id == version)).scalar_one()
    return _words(msgspec.json.decode(row, type=Record))


def _words(record: Record) -> tuple[str | None, ...]:
    return record.headline, record.deck, record.text


def _add_new(connection: Connection, page: Prepared, now: datetime) -> None:
    id_ = page.id
    outlet = outlet_of(connection, page.outlet)
    sorted_at = min(page.printed_at or now, now)
    story = new_story(connection, id_, sorted_at)
    version = _put_version(connection, id_, 1, page, now)
    values = {
        **page.article_values, "id": id_, "outlet": outlet, "added_at": now, "changed_at": now, "sorted_at": sorted_at,
        "versions": 1, "story": story, "version_id": version,
    }  # fmt: skip
    number = int(connection.execute(articles.insert().returning(articles.c.number), values).scalar_one())
    remember(connection, id_, page.aliases)
    put_fingerprint(connection, number, page.fingerprint)
    put(connection, [(number, page.searched)])
    story, moved = _find_story(connection, id_, number, story, page)
    keys = put_statements(connection, id_, story, page.lines)
    settle(connection, keys | (keys_in(connection, moved) if moved else set()))


def _find_story(
    connection: Connection, id_: str, number: int, story: int, page: Prepared
) -> tuple[int, tuple[str, ...]]:
    """Joins the article's story with those of its copies: the story, and its articles where another is origin now."""
    origin = page.article_values["origin_alias"]
    named = _article_called(connection, origin) if origin else None
    found = stories_of_text(connection, number, page.fingerprint)
    found |= stories_named(connection, id_, named, page.aliases.addresses)
    if found <= {story}:
        return story, ()
    story = joined(connection, {story, *found})
    return story, settle_story(connection, story, _origins(connection, story))


def _article_called(connection: Connection, alias: str) -> str | None:
    wanted = (aliases.c.alias == alias, aliases.c.kind != "title")
    return connection.execute(select(aliases.c.article).where(*wanted)).scalar()


def _origins(connection: Connection, story: int) -> dict[str, str]:
    """The articles that those of a story name as their origin, by alias."""
    wanted = (
        select(aliases.c.alias, aliases.c.article)
        .join(articles, articles.c.origin_alias == aliases.c.alias)
        .where(articles.c.story == story, aliases.c.kind != "title")
    )
    return dict(connection.execute(wanted).tuples().all())


def _put_version(connection: Connection, article: str, number: int, page: Prepared, now: datetime) -> int:
    put_page(connection, page.version_values["sha256"], page.page, page.size)
    values = {**page.version_values, "article": article, "number": number, "added_at": now}
    if article != page.id:
        record = msgspec.json.decode(values["record"], type=Record)
        values["record"] = record_json(msgspec.structs.replace(record, id=article))
    return int(connection.execute(versions.insert().returning(versions.c.id), values).scalar_one())


def _add_version(connection: Connection, article: str, kept: Any, page: Prepared, now: datetime) -> None:
    """Keeps another state of an article; it is shown, unless it tells itself that it is older."""
    number = 1 + sum(row.kind == page.kind for row in kept)
    version = _put_version(connection, article, number, page, now)
    remember(connection, article, page.aliases)
    values = {"versions": number, "changed_at": now}
    connection.execute(update(articles).where(articles.c.id == article).values(values))
    if not _is_older(connection, page, kept):
        show(connection, article, version, page, now)


def _is_older(connection: Connection, page: Prepared, kept: Any) -> bool:
    """Whether the page was last changed before the state that is shown, both by their own words."""
    shown = _shown(kept)
    if page.live or shown.kind != page.kind:
        return False
    record = msgspec.json.decode(
        connection.execute(select(versions.c.record).where(versions.c.id == shown.id)).scalar_one(), type=Record
    )
    mine = msgspec.json.decode(page.version_values["record"], type=Record)
    there, here = _changed_at(record), _changed_at(mine)
    return there is not None and here is not None and here < there


def _changed_at(record: Record) -> datetime | None:
    when = record.updated or record.published
    return when.instant if when else None


def show(connection: Connection, article: str, version: int, page: Prepared, now: datetime) -> None:
    """Makes a version the one that is shown: the article's row, its statements, its place in the search."""
    was = connection.execute(_ARTICLE, {"id": article}).one()
    values = {
        **page.article_values, "outlet": outlet_of(connection, page.outlet), "version_id": version,
        "url": page.article_values["url"] or was.url, "sorted_at": min(page.printed_at or was.added_at, was.added_at),
    }  # fmt: skip
    connection.execute(update(articles).where(articles.c.id == article).values(values))
    take_out_fingerprint(connection, was.number, unpacked(was.fingerprint))
    put_fingerprint(connection, was.number, page.fingerprint)
    take_out(connection, was.number)
    put(connection, [(was.number, page.searched)])
    keys = take_out_statements(connection, article)
    story, moved = _find_story(connection, article, was.number, was.story, page)
    if story == was.story and not moved:
        moved = settle_story(connection, story, _origins(connection, story))
    keys |= put_statements(connection, article, story, page.lines)
    settle(connection, keys | (keys_in(connection, moved) if moved else set()))


def _fill_address(connection: Connection, article: str, page: Prepared) -> None:
    """An article that was kept without an address has one from now on."""
    if url := page.article_values["url"]:
        unknown = (articles.c.id == article, articles.c.url.is_(None))
        connection.execute(update(articles).where(*unknown).values(url=url))
