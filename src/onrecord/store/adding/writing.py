"""Adding: what a page is to the store (new, changed, the same), and the rows that say so. One writer at a time."""

from __future__ import annotations

import zlib
from collections import Counter
from collections.abc import Callable
from datetime import datetime
from typing import Any, Final, Self

import msgspec
from sqlalchemy import Connection, Row, bindparam, select, update

from onrecord.beside import Beside
from onrecord.errors import PageError
from onrecord.record import Record
from onrecord.store.adding.anew import give_address
from onrecord.store.adding.sightings import captured_at, earlier, extend, parted
from onrecord.store.articles.aliases import kept_as, rank_of, remember, tells_page
from onrecord.store.articles.outlet_terms import row_of as terms_row
from onrecord.store.articles.outlet_terms import settle as settle_terms
from onrecord.store.articles.outlets import NamedOutlet, outlet_of
from onrecord.store.articles.pages import bytes_of, put_page
from onrecord.store.articles.preparing import Prepared, darkened, record_json, tells_nothing, without_bytes
from onrecord.store.articles.seeing import around, in_order
from onrecord.store.articles.speaking import put_statements, settle, take_out_statements
from onrecord.store.copies.grouping import keys_in, new_story
from onrecord.store.copies.placing import Placed, place, place_again
from onrecord.store.database.index import Searched, put, take_out
from onrecord.store.database.schema import articles, versions
from onrecord.store.forgetting.blacking import blacked
from onrecord.store.forgetting.tombstones import Tombstones
from onrecord.store.rows import Added

Again = Callable[[bytes, str | None, datetime, Beside | None, str], Record]
"""Reads a kept page once more: bytes, address, moment, what stood beside, kind."""

_VERSIONS: Final = (
    select(
        versions.c.id, versions.c.version, versions.c.kind, versions.c.number, versions.c.inputs, versions.c.reader,
        versions.c.models, versions.c.sha256, versions.c.bytes_kept, versions.c.seen_at, versions.c.seen_until,
        versions.c.seen_by, articles.c.version_id,
    )
    .join(articles, articles.c.id == versions.c.article)
    .where(versions.c.article == bindparam("article"))
    .order_by(versions.c.id)
)  # fmt: skip
_ARTICLE: Final = select(
    articles.c.number, articles.c.story, articles.c.url, articles.c.fingerprint, articles.c.added_at,
    articles.c.version_id, articles.c.sorted_at, articles.c.terms,
).where(articles.c.id == bindparam("id"))  # fmt: skip
_SAME_BYTES: Final = (
    select(versions.c.article, articles.c.url)
    .join(articles, articles.c.id == versions.c.article)
    .where(versions.c.sha256 == bindparam("sha256"), versions.c.kind == "page")
    .order_by(versions.c.id)
)  # fmt: skip
_NEW_ARTICLE: Final = articles.insert().returning(articles.c.number)
_NEW_VERSION: Final = versions.insert().returning(versions.c.id)


class Writer:
    """What adds within one transaction, as a context: what many pages have in common is done once, at its end."""

    def __init__(self, connection: Connection, now: datetime, reads: Again, again: bool = False) -> None:
        """`now` is when it is kept; `reads` reads kept pages once more; `again`: what was forgotten may come back."""
        self.connection, self.now, self.reads, self.again = connection, now, reads, again
        self.forgotten = Tombstones(connection)
        self._keys: set[str] = set()
        self._searched: list[tuple[int, Searched]] = []
        self._outlets: dict[NamedOutlet, int | None] = {}
        self._terms: dict[tuple[int, bool, str], int] = {}
        self._articles_of_terms: Counter[int] = Counter()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, failed: type[BaseException] | None, *_: object) -> None:
        if failed is None:
            put(self.connection, self._searched)
            settle(self.connection, self._keys)
            settle_terms(self.connection, self._articles_of_terms)

    def add(self, page: Prepared) -> Added:
        """Keeps one page; what became of it is durable when the connection's transaction is."""
        article = kept_as(self.connection, page.aliases) or _of_same_bytes(self.connection, page)
        kept = self.connection.execute(_VERSIONS, {"article": article}).all() if article else []
        if self._was_forgotten(page, kept):
            if not self.again:
                return Added(article=page.id, version=page.version, outcome="forgotten")
            self.forgotten.lift(self.connection, page.aliases, page.own_sha256)
        url = self.connection.execute(_ARTICLE, {"id": article}).one().url if article else None
        one_address = bool(article) and page.aliases.has_address != tells_page(url)
        if article and one_address and page.aliases.has_address:
            give_address(self, article, page)
            kept = self.connection.execute(_VERSIONS, {"article": article}).all()
        if article and (same := self._same(page, kept, one_address)):
            extend(self.connection, same, page, self.now)
            remember(self.connection, article, page.aliases)
            _fill_address(self.connection, article, page, url)
            return Added(article=article, version=_shown(kept).version, outcome="same")
        page = self.without_forgotten(page)
        if article is None:
            self._add_new(page)
            return Added(article=page.id, version=page.version, outcome="new")
        self._add_version(article, kept, page)
        return Added(article=article, version=page.version, outcome="changed")

    def _was_forgotten(self, page: Prepared, kept: Any) -> bool:
        """Whether it is not to come back: by its names, or by its bytes unless `kept`, its article's, has them."""
        if not self.forgotten.any_article:
            return False
        if self.forgotten.called(page.aliases) or (not kept and self.forgotten.alike(page.aliases)):
            return True
        sha256 = page.own_sha256
        if sha256 is None or not self.forgotten.bytes_of(sha256):
            return False
        return not any(row.sha256 == sha256 for row in kept)

    def without_forgotten(self, page: Prepared) -> Prepared:
        """The page without the names of those who were forgotten, and then without its bytes."""
        if not self.forgotten.any_person:
            return page
        record = msgspec.json.decode(page.version_values["record"], type=Record)
        if names := self.forgotten.persons_in(record):
            return darkened(page, blacked(record, names))
        beside = (page.version_values["beside"] or "").encode()
        hidden = page.page and self.forgotten.is_hidden_in(zlib.decompress(page.page) + b"\n" + beside)
        return without_bytes(page) if hidden else page

    def _same(self, page: Prepared, kept: Any, one_address: bool) -> Row[Any] | None:
        """The version that is kept already, where the outlet printed nothing else than that.

        `one_address`: either the page or what was kept of its article had none. Then the bytes alone decide, as of a
        file beside which nothing stands: it tells less of the same.

        Bytes and what stood beside them decide; where they differ, what was read from both, by one reader. A file may
        be of any time, so all versions are looked at; what was fetched is what the outlet says now, so only the last;
        what was seen at a moment that is told is what it said then, so those before and after.
        """
        shown = _shown(kept)
        if page.kind == "feed" and shown.kind == "page":
            return shown  # The page itself says more than what a feed holds of it.
        ours = in_order(row for row in kept if row.kind == page.kind)
        if not ours:
            return None
        if page.live:
            ours = ours[-1:]
        elif at := page.sighting.moment(self.now):
            ours = around(ours, at)
        by_bytes = one_address or (not page.live and tells_nothing(page.version_values["beside"]))
        for row in ours:
            if row.inputs == page.inputs or (by_bytes and row.sha256 == page.own_sha256):
                return row  # type: ignore[no-any-return]
        return next((row for row in reversed(ours) if self._reads_the_same(page, row)), None)

    def _reads_the_same(self, page: Prepared, row: Row[Any]) -> bool:
        if row.version == page.version:
            return True
        by = page.version_values
        if (row.reader, row.models) == (by["reader"], by["models"]):
            return False
        if not row.bytes_kept:
            return _words_kept(self.connection, row.id) == _words(msgspec.json.decode(by["record"], type=Record))
        try:
            return read_again(self.connection, row.id, by["read_at"], self.reads).version == page.version
        except PageError:  # Bytes that are no page to this reader any more say nothing.
            return False

    def _add_new(self, page: Prepared) -> None:
        outlet = self._outlet(page)
        sorted_at = min(page.printed_at or self.now, self.now)
        story = new_story(self.connection, page.id, sorted_at)
        version = self._put_version(page.id, 1, page)
        values = {
            **page.article_values, "id": page.id, "outlet": outlet, "added_at": self.now, "changed_at": self.now,
            "sorted_at": sorted_at, "versions": 1, "story": story, "version_id": version,
            **self._terms_values(outlet, page, None),
        }  # fmt: skip
        number = int(self.connection.execute(_NEW_ARTICLE, values).scalar_one())
        remember(self.connection, page.id, page.aliases)
        self._searched.append((number, page.searched))
        story, moved = place(self.connection, Placed(page.id, number, outlet, sorted_at, page), story)
        self._keys |= put_statements(self.connection, page.id, story, page.lines)
        self._keys |= keys_in(self.connection, moved) if moved else set()

    def _outlet(self, page: Prepared) -> int | None:
        if page.outlet not in self._outlets:
            self._outlets[page.outlet] = outlet_of(self.connection, page.outlet)
        return self._outlets[page.outlet]

    def _terms_values(self, outlet: int | None, page: Prepared, was: int | None) -> dict[str, Any]:
        """What an article's row tells of its outlet's terms; `was` is the row of those that it told before."""
        told, row = page.terms, None
        if outlet is not None and told is not None:
            key = (outlet, told.own, told.digest)
            if key not in self._terms:
                self._terms[key] = terms_row(self.connection, outlet, told)
            row = self._terms[key]
            self._articles_of_terms[row] += 1
        if was is not None:
            self._articles_of_terms[was] -= 1
        return {"terms": row, "terms_at": told.at if told and row is not None else None}

    def _put_version(self, article: str, number: int, page: Prepared, at: datetime | None = None) -> int:
        """Puts a version's row; `at`: when it was seen, else when it says so itself, else now."""
        at = at or page.sighting.moment(self.now) or self.now
        by = page.sighting.by if page.sighting.moment(self.now) else None
        seen = {"seen_at": at, "seen_until": at, "seen_by": by, "seen_url": captured_at(page)}
        values = {**page.version_values, "article": article, "number": number, "added_at": self.now, **seen}
        if values["bytes_kept"]:
            put_page(self.connection, values["sha256"], page.page, page.size)
        if article != page.id:
            record = msgspec.json.decode(values["record"], type=Record)
            values["record"] = record_json(msgspec.structs.replace(record, id=article))
        return int(self.connection.execute(_NEW_VERSION, values).scalar_one())

    def _add_version(self, article: str, kept: Any, page: Prepared) -> None:
        """Keeps another state of an article; it is shown, unless it was seen before the one that is."""
        ours = in_order(row for row in kept if row.kind == page.kind)
        shown = _shown(kept)
        at = earlier(self.connection, page, shown, self.now) if shown.kind == page.kind else None
        number = 1 + len(ours)
        if at is not None and parted(self.connection, ours, page, number, self.now):
            number += 1
        version = self._put_version(article, number, page, at)
        remember(self.connection, article, page.aliases)
        values = {"versions": number, **({"changed_at": self.now} if at is None else {})}
        self.connection.execute(update(articles).where(articles.c.id == article).values(values))
        if at is None:
            self.show(article, version, page)

    def show(self, article: str, version: int, page: Prepared) -> None:
        """Makes a version the one that is shown: the article's row, its statements, its place in the search."""
        was = self.connection.execute(_ARTICLE, {"id": article}).one()
        outlet = self._outlet(page)
        values = {
            **page.article_values, "outlet": outlet, "version_id": version,
            **self._terms_values(outlet, page, was.terms),
            "url": _telling(was.url, page.article_values["url"]),
            "sorted_at": min(page.printed_at or was.added_at, was.added_at),
        }  # fmt: skip
        self.connection.execute(update(articles).where(articles.c.id == article).values(values))
        take_out(self.connection, was.number)
        self._searched = [(number, one) for number, one in self._searched if number != was.number]
        self._searched.append((was.number, page.searched))
        self._keys |= take_out_statements(self.connection, article)
        placed = Placed(article, was.number, outlet, values["sorted_at"], page)
        story, moved = place_again(self.connection, placed, was.story, was.fingerprint)
        self._keys |= put_statements(self.connection, article, story, page.lines)
        self._keys |= keys_in(self.connection, moved) if moved else set()


def _shown(kept: Any) -> Row[Any]:
    """The version that is shown: of the pages, where there are pages."""
    return next(row for row in kept if row.id == row.version_id)  # type: ignore[no-any-return]


def read_again(connection: Connection, version: int, now: datetime, reads: Again) -> Record:
    """The record of a version's bytes, read once more. Raises OnrecordError as `read` does."""
    columns = (versions.c.sha256, versions.c.record, versions.c.beside, versions.c.page_kind)
    row = connection.execute(select(*columns).where(versions.c.id == version)).one()
    was = msgspec.json.decode(row.record, type=_Address)
    beside = msgspec.json.decode(row.beside, type=Beside) if row.beside else None
    return reads(bytes_of(connection, row.sha256), was.url, now, beside, row.page_kind)


class _Address(msgspec.Struct):
    url: str | None = None


def _words_kept(connection: Connection, version: int) -> tuple[str | None, ...]:
    row = connection.execute(select(versions.c.record).where(versions.c.id == version)).scalar_one()
    return _words(msgspec.json.decode(row, type=Record))


def _words(record: Record) -> tuple[str | None, ...]:
    return record.headline, record.deck, record.text


def _fill_address(connection: Connection, article: str, page: Prepared, was: str | None) -> None:
    """An article that was kept without an address has one from now on, and its outlet a domain; one that had that of
    a capture has the page's own."""
    url = page.article_values["url"]
    if rank_of(url) > rank_of(was):
        connection.execute(update(articles).where(articles.c.id == article).values(url=url))
        outlet_of(connection, page.outlet)


def _telling(was: str | None, now: str | None) -> str | None:
    """Which of two addresses of an article is kept: the newer one, unless it tells less, as a capture's does."""
    return now if rank_of(now) >= rank_of(was) else was


def _of_same_bytes(connection: Connection, page: Prepared) -> str | None:
    """The article of which the same bytes are kept, where one of the two has no address: a file that was saved, and
    its page. Two addresses with the same bytes are two articles.
    """
    if page.own_sha256 is None:
        return None
    for article, url in connection.execute(_SAME_BYTES, {"sha256": page.own_sha256}):
        if not page.aliases.has_address or not tells_page(url):
            return str(article)
    return None
