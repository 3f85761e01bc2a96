"""The files of a static site: pages, feeds, the list of outlets, and what tells machines its terms.

Only what the gate lets out as `site`, `archive` or `feed` gets in.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from msgspec.structs import replace

from onrecord.english import day_words
from onrecord.publish.feed import Feed
from onrecord.publish.feeds import FORMATS, ITEMS, row_of
from onrecord.publish.opml import Outline, opml
from onrecord.publish.outgoing import Kept, Outgoing, OutgoingStatement, let_out
from onrecord.publish.site import SiteOptions
from onrecord.publish.site_terms import Freed, terms_files
from onrecord.publish.site_views import (
    Entry,
    Frame,
    Said,
    Templates,
    article_page,
    entry_of,
    frame_of,
    is_free,
)
from onrecord.record import Record
from onrecord.store.rows import ArticleRow, OutletRow, PersonRow, SaidFilter, Story

if TYPE_CHECKING:
    from onrecord.store import Store

_NEVER: Final = datetime(1970, 1, 1, tzinfo=UTC)
"""The age of what has none: the same store gives the same bytes, whenever they are made."""


def site_files(store: Store, options: SiteOptions) -> Iterator[tuple[str, bytes]]:
    """Each file of the site: its path from the root, with slashes, and its bytes; the same store, the same files.

    Raises OnrecordError where Jinja2 is not installed.
    """
    site = _Site(store, options)
    yield from site.articles()
    yield from site.front()
    yield from site.outlets()
    yield from site.people()
    yield "404.html", site.page("missing.html", Frame(title="Not here", site=options.title, root="", robots="noindex"))
    yield from terms_files(options.address, site.freed)
    yield ".nojekyll", b""


class _Site:
    """A site in the making: what was let out is kept as far as lists show it."""

    def __init__(self, store: Store, options: SiteOptions) -> None:
        self._store, self._options = store, options
        self._entries: dict[str, Entry] = {}
        self._said: dict[tuple[str, str], OutgoingStatement] = {}
        self.freed: list[Freed] = []
        """Once the articles are written: the pages that their sources leave free for machines."""
        self.page = Templates().page
        self._item = lru_cache(maxsize=1000)(self._let_into_feeds)

    def articles(self) -> Iterator[tuple[str, bytes]]:
        """The page of each article, and of each older version that may be shown."""
        for record in self._store.export():
            row = self._store.article(record.id)
            article = self._let_out(record, row)
            page = f"article/{article.id}.html"
            self._entries[article.id] = entry_of(article, page)
            self._said |= {(article.id, one.id): one for one in article.statements or ()}
            older = [*self._older(record, row)] if row.versions > 1 else []
            links = tuple((name.removeprefix("article/"), words) for name, words, _ in older)
            yield self._article(page, article, links)
            for name, _, version in older:
                yield self._article(name, version, ((f"{article.id}.html", "The latest version"),))

    def _let_out(self, record: Record, row: ArticleRow) -> Outgoing:
        return let_out(record, "site", "public", self._kept(row), self._options.promised)

    def _kept(self, row: ArticleRow) -> Kept:
        return Kept(overrides=self._store.overrides(row.id), changed_at=row.changed_at, outlet=row.outlet)

    def _older(self, latest: Record, article: ArticleRow) -> Iterator[tuple[str, str, Outgoing]]:
        """(page, words, version) of the older versions whose text may be shown."""
        for row in self._store.versions(latest.id):
            if row.version == latest.version:
                continue
            kept = replace(self._kept(article), latest=latest, changed_at=row.seen_at)
            record = self._store.record(latest.id, row.version)
            version = let_out(record, "archive", "public", kept, self._options.promised)
            if version.leaving.text == "full":
                how = "captured" if row.seen_by == "capture" else "kept"
                words = f"Version {row.number}, as {how} on {day_words(row.seen_at.date())}"
                yield f"article/{latest.id}.{row.version}.html", words, version

    def _article(self, name: str, article: Outgoing, older: tuple[tuple[str, str], ...]) -> tuple[str, bytes]:
        address = f"{self._options.address}/{name}" if self._options.address else None
        frame = frame_of(article, self._options.title, self._feeds("feed"))
        if frame.mining == 0:
            self.freed.append(Freed(page=name, train=is_free(article, "train")))
        return name, self.page("article.html", frame, page=article_page(article, address, older))

    def front(self) -> Iterator[tuple[str, bytes]]:
        """The latest stories, page by page, and their feeds."""
        after, number = None, 1
        while True:
            found = self._store.latest(self._options.a_page, after)
            entries = [entry for story in found.rows if (entry := self._story(story))]
            frame = self._frame(self._options.title, "", "feed" if number == 1 else None)
            newer = None if number == 1 else "index.html" if number == 2 else f"latest-{number - 1}.html"
            yield (
                "index.html" if number == 1 else f"latest-{number}.html",
                self.page("list.html", frame, heading=self._options.title, address=None, entries=entries, newer=newer,
                          older=f"latest-{number + 1}.html" if found.after else None),
            )  # fmt: skip
            if number == 1:
                ids = [story.origin.id for story in found.rows]
                yield from self._feed_files("feed", self._options.title, "index.html", ids)
            if found.after is None:
                return
            after, number = found.after, number + 1

    def _story(self, story: Story) -> Entry | None:
        """Its origin with its copies; None where it was kept, or forgotten, while the site was being written."""
        origin = self._entries.get(story.origin.id)
        if origin is None:
            return None
        copies = tuple(entry for copy in story.copies if (entry := self._entries.get(copy.id)))
        return replace(origin, copies=copies, more=story.copies_in_all - len(story.copies))

    def outlets(self) -> Iterator[tuple[str, bytes]]:
        """The outlets, a page and feeds of each, and the list of them for feed readers."""
        rows = self._store.outlets()
        names = []
        for row in rows:
            name, stem = row.name or row.domain or f"Outlet {row.id}", _stem(row)
            stories = self._store.latest(ITEMS, domain=row.domain or row.name).rows
            ids = list(dict.fromkeys(row_of(story, row).id for story in stories))
            entries = [self._entries[id_] for id_ in ids if id_ in self._entries]
            frame = self._frame(name, "../", stem)
            address = f"https://{row.domain}/" if row.domain else None
            yield f"{stem}.html", self.page("list.html", frame, heading=name, address=address, entries=entries,
                                            newer=None, older=None)  # fmt: skip
            yield from self._feed_files(stem, name, f"{stem}.html", ids)
            names.append((f"{stem}.html", name, _count(row.articles, "article", "articles")))
        yield "outlets.html", self.page("names.html", self._frame("Outlets", ""), heading="Outlets", names=names)
        lines = [
            Outline(name=row.name or row.domain or f"Outlet {row.id}", feed=self._absolute(f"{_stem(row)}.rss"),
                    address=f"https://{row.domain}/" if row.domain else None)
            for row in rows
        ]  # fmt: skip
        newest = max((row.latest for row in rows if row.latest), default=_NEVER)
        yield "outlets.opml", opml(f"Outlets: {self._options.title}", lines, newest)

    def people(self) -> Iterator[tuple[str, bytes]]:
        """Those of whose statements some may be shown, with a page and a feed of each."""
        names, after = [], None
        while True:
            found = self._store.persons(100, after)
            for row in found.rows:
                said = [*self._said_by(row)]
                if said:
                    stem = f"person/{row.id}"
                    frame = self._frame(row.name, "../", stem, ("rss",))
                    yield f"{stem}.html", self.page("person.html", frame, heading=row.name, said=said)
                    ids = list(dict.fromkeys(one.entry.page[len("article/") : -len(".html")] for one in said))
                    yield from self._feed_files(stem, row.name, f"{stem}.html", ids, ("rss",))
                    names.append((f"{stem}.html", row.name, _count(len(said), "statement", "statements")))
            if found.after is None:
                break
            after = found.after
        yield "people.html", self.page("names.html", self._frame("People", ""), heading="People", names=names)

    def _said_by(self, person: PersonRow) -> Iterator[Said]:
        after = None
        while True:
            found = self._store.said(SaidFilter(person=person.id), limit=200, after=after)
            for one in found.rows:
                if statement := self._said.get((one.article.id, one.statement)):
                    yield Said(statement=statement, entry=self._entries[one.article.id])
            if found.after is None:
                return
            after = found.after

    def _feed_files(
        self, stem: str, title: str, home: str, ids: Iterable[str], forms: Iterable[str] = tuple(FORMATS)
    ) -> Iterator[tuple[str, bytes]]:
        """The feed in its formats; none for a site without an address, since feeds need whole ones."""
        base = self._options.address
        if base is None:
            return
        items = tuple(self._item(id_) for id_ in [*ids][:ITEMS] if id_ in self._entries)
        for form in forms:
            write, _ = FORMATS[form]
            yield f"{stem}.{form}", write(Feed(
                title=title, about=f"From {self._options.title}", home=f"{base}/{home}",
                address=f"{base}/{stem}.{form}", articles=f"{base}/article/", ending=".html", items=items,
                made_at=_NEVER,
            ))  # fmt: skip

    def _let_into_feeds(self, article: str) -> Outgoing:
        kept = self._kept(self._store.article(article))
        return let_out(self._store.record(article), "feed", "public", kept, self._options.promised)

    def _frame(self, title: str, root: str, stem: str | None = None, forms: Iterable[str] = tuple(FORMATS)) -> Frame:
        feeds = self._feeds(stem, forms) if stem else ()
        return Frame(title=title, site=self._options.title, root=root, feeds=feeds)

    def _feeds(self, stem: str, forms: Iterable[str] = tuple(FORMATS)) -> tuple[tuple[str, str], ...]:
        if self._options.address is None:
            return ()
        return tuple((FORMATS[form][1], f"{stem}.{form}") for form in forms)

    def _absolute(self, name: str) -> str | None:
        return f"{self._options.address}/{name}" if self._options.address else None


def _stem(row: OutletRow) -> str:
    """The outlet's page without its ending: by its domain where that is plain, else by its number."""
    plain = row.domain is not None and re.fullmatch(r"[a-z0-9][a-z0-9.-]{0,200}[a-z0-9]", row.domain)
    return f"outlet/{row.domain}" if plain and ".." not in (row.domain or "") else f"outlet/{row.id}"


def _count(number: int, one: str, more: str) -> str:
    return f"{number} {one if number == 1 else more}"
