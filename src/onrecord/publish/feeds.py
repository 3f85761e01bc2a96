"""Feeds of what is kept: of the whole desk, and of any search, speaker or outlet; each item let out by the gate."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Final
from urllib.parse import quote, urlencode

import msgspec

from onrecord.beside import FeedItem
from onrecord.publish.atom import MEDIA_TYPE as ATOM_TYPE
from onrecord.publish.atom import atom
from onrecord.publish.feed import Feed
from onrecord.publish.gate import Audience
from onrecord.publish.json_feed import MEDIA_TYPE as JSON_FEED_TYPE
from onrecord.publish.json_feed import json_feed
from onrecord.publish.opml import Outline
from onrecord.publish.outgoing import Kept, Outgoing, OutgoingStatement, let_out
from onrecord.publish.rss import MEDIA_TYPE as RSS_TYPE
from onrecord.publish.rss import rss
from onrecord.record import Record
from onrecord.store.rows import ArticleRow, OutletRow, Override, Query, SaidFilter, Story
from onrecord.store.search_text import holds_all

if TYPE_CHECKING:
    from onrecord.store import Store

__all__ = [
    "FORMATS", "ITEMS", "Asked", "atom", "feed_of_outlet", "feed_of_person", "feed_of_search", "feed_of_stories",
    "is_seen", "json_feed", "outlines", "row_of", "rss",
]  # fmt: skip

FORMATS: Final = {"rss": (rss, RSS_TYPE), "atom": (atom, ATOM_TYPE), "json": (json_feed, JSON_FEED_TYPE)}
"""What writes each format, and its media type, by the ending of its address."""
ITEMS: Final = 50


class Asked(msgspec.Struct, frozen=True, kw_only=True):
    """Who asks for a feed, and where it will stand."""

    base: str
    """Absolute address of the desk or site, without a slash at its end."""
    form: str = "rss"
    """A key of `FORMATS`: the ending of the feed's own address."""
    audience: Audience = "public"
    promised: frozenset[str] = frozenset()
    made_at: datetime
    items: int = ITEMS
    """At most so many."""


def feed_of_stories(store: Store, asked: Asked) -> Feed:
    """The latest stories, each by its origin."""
    rows = [story.origin for story in store.latest(asked.items).rows]
    return _feed(store, asked, "Latest on record", "/", "/feed", rows)


def feed_of_search(store: Store, query: Query, asked: Asked) -> Feed:
    """What a search finds, best first. Raises UsageError as the search does.

    For the public it is asked only of words that may be seen in the answer: else a text could be guessed word by word.
    """
    given = {name: value for name, value in msgspec.to_builtins(query).items() if value}
    given = {"q" if name == "words" else name: value for name, value in given.items()}
    rows = [hit.article for hit in store.search(query, asked.items).rows]
    ending = f"?{urlencode(given)}" if given else ""
    title = f"Search: {', '.join(map(str, given.values())) or 'everything'}"
    feed = _feed(store, asked, title, f"/search{ending}", "/search/feed", rows, ending)
    if asked.audience == "owner":
        return feed
    return msgspec.structs.replace(feed, items=tuple(item for item in feed.items if is_seen(item, query)))


def feed_of_person(store: Store, person: int, asked: Asked) -> Feed:
    """Articles in which a person says something that may leave, newest first. Raises NotKeptError."""
    row = store.person(person)
    said: dict[str, set[str]] = {}
    rows: dict[str, ArticleRow] = {}
    for one in store.said(SaidFilter(person=row.id), limit=asked.items).rows:
        rows[one.article.id] = one.article
        said.setdefault(one.article.id, set()).add(one.statement)
    feed = _feed(store, asked, f"{row.name}: said", f"/person/{row.id}", f"/person/{row.id}/feed", rows.values())
    if asked.audience == "owner":
        return feed
    items = (item for item in feed.items if any(one.id in said[item.id] for one in item.statements or ()))
    return msgspec.structs.replace(feed, items=tuple(items))


def feed_of_outlet(store: Store, outlet: str, asked: Asked) -> Feed:
    """The latest articles of an outlet, by its name or domain. Raises NotKeptError."""
    row = store.outlet(outlet)
    name = row.domain or row.name or outlet
    rows = [row_of(story, row) for story in store.latest(asked.items, domain=name).rows]
    home = f"/outlet/{quote(name, safe='')}"
    return _feed(store, asked, row.name or name, home, f"{home}/feed", rows)


def row_of(story: Story, outlet: OutletRow) -> ArticleRow:
    """The outlet's own article in a story; the origin where none is among those that the story lists."""
    members = (story.origin, *story.copies)
    own = [one for one in members if (one.domain == outlet.domain if outlet.domain else one.outlet == outlet.name)]
    return own[-1] if own else story.origin


def outlines(outlets: Sequence[OutletRow], base: str | None) -> tuple[Outline, ...]:
    """All outlets for OPML, each with the feed of it that stands under `base`; without `base`, with its address."""
    return tuple(
        Outline(
            name=row.name or row.domain or f"Outlet {row.id}",
            feed=f"{base}/outlet/{quote(row.domain or row.name or '', safe='')}/feed.rss" if base else None,
            address=f"https://{row.domain}/" if row.domain else None,
        )
        for row in outlets
    )


def _feed(
    store: Store, asked: Asked, title: str, home: str, own: str, rows: Iterable[ArticleRow], ending: str = ""
) -> Feed:
    rows = tuple(rows)
    ids = [row.id for row in rows]
    kept, overrides = store.records_with_items(ids), store.overrides_by(ids)
    items = tuple(_item(row, *kept[row.id], overrides.get(row.id, ()), asked) for row in rows if row.id in kept)
    return Feed(
        title=title, home=f"{asked.base}{home}", address=f"{asked.base}{own}.{asked.form}{ending}",
        articles=f"{asked.base}/article/", items=items, made_at=asked.made_at,
    )  # fmt: skip


def _item(
    row: ArticleRow, record: Record, item: FeedItem | None, overrides: Sequence[Override], asked: Asked
) -> Outgoing:
    kept = Kept(overrides=overrides, changed_at=row.changed_at, item=item, outlet=row.outlet)
    return let_out(record, "feed", asked.audience, kept, asked.promised)


def is_seen(item: Outgoing, query: Query) -> bool:
    """Whether what was asked for may be seen in what leaves of the item: else a text could be guessed word by word,
    and who is quoted in it name by name."""
    if (query.speaker or query.kind) and not any(_is_asked(one, query) for one in item.statements or ()):
        return False
    if item.leaving.text == "full":
        return True
    seen = " ".join(part for part in (item.headline, item.passage, item.outlet, *item.authors) if part)
    return holds_all(seen, query.words)


def _is_asked(said: OutgoingStatement, query: Query) -> bool:
    named = not query.speaker or holds_all(said.speaker or "", query.speaker)
    return named and query.kind in (None, said.kind)
