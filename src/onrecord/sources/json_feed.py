"""JSON Feed 1 and 1.1 (jsonfeed.org): its items as they are. It has no field for rights, or for an item's origin."""

from __future__ import annotations

from typing import Final

import msgspec

from onrecord.beside import FeedItem
from onrecord.errors import SourceError
from onrecord.page.addresses import joined, on_web
from onrecord.sources.dates import iso


class _Author(msgspec.Struct, frozen=True):
    name: str | None = None


class _Feed(msgspec.Struct, frozen=True):
    title: str | None = None
    home_page_url: str | None = None
    feed_url: str | None = None
    language: str | None = None
    items: list[msgspec.Raw] = []
    """Each by itself, so that a damaged one takes no other with it."""


class _Entry(msgspec.Struct, frozen=True):
    id: str | int | float | None = None
    url: str | None = None
    external_url: str | None = None
    title: str | None = None
    content_html: str | None = None
    content_text: str | None = None
    summary: str | None = None
    date_published: str | None = None
    date_modified: str | None = None
    author: _Author | None = None
    authors: list[_Author] | None = None
    tags: list[str] | None = None


_FEED: Final = msgspec.json.Decoder(_Feed)
_ENTRY: Final = msgspec.json.Decoder(_Entry)


def json_items(data: bytes, url: str | None, name: str) -> list[tuple[FeedItem, bool] | SourceError]:
    """The feed's items, each with whether its content is HTML, or what is wrong with it.

    Raises SourceError where the feed itself is damaged.
    """
    try:
        feed = _FEED.decode(data.removeprefix(b"\xef\xbb\xbf"))
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise SourceError(name, f"is a damaged JSON Feed ({error})", "get it again") from None
    found: list[tuple[FeedItem, bool] | SourceError] = []
    for number, raw in enumerate(feed.items, 1):
        try:
            entry = _ENTRY.decode(raw)
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
            found.append(SourceError(f"{name}#{number}", f"is a damaged item of a JSON Feed ({error})"))
        else:
            found.append((_item(entry, feed, url), entry.content_html is not None))
    return found


def _item(entry: _Entry, feed: _Feed, url: str | None) -> FeedItem:
    authors = entry.authors or ([entry.author] if entry.author else [])
    return FeedItem(
        feed_url=url or feed.feed_url,
        feed_title=feed.title,
        feed_link=feed.home_page_url,
        feed_language=feed.language,
        id=None if entry.id is None else str(entry.id),
        link=_link(entry, url or feed.feed_url or feed.home_page_url),
        title=entry.title,
        authors=tuple(author.name for author in authors if author.name),
        published=iso(entry.date_published),
        updated=iso(entry.date_modified),
        summary=entry.summary,
        content=entry.content_html if entry.content_html is not None else entry.content_text,
        tags=tuple(entry.tags or ()),
    )


def _link(entry: _Entry, base: str | None) -> str | None:
    """The item's address of the web, which some feeds give without their host."""
    try:
        return on_web(joined(base, (entry.url or entry.external_url or "").strip()))
    except ValueError:
        return None
