"""What stands beside a page and goes into its reading: how it was got, and what the site says of it elsewhere.

Getting it is the business of sources/; what it means is that of the rooms that read it.
"""

from __future__ import annotations

import msgspec

from onrecord.record import SourceKind

Headers = tuple[tuple[str, str], ...]
"""Names and values of HTTP, in their order, as sent."""


class FeedItem(msgspec.Struct, frozen=True, kw_only=True):
    """One item of a feed as it gives it; `content` and `summary` may be HTML."""

    feed_url: str | None = None
    feed_title: str | None = None
    feed_link: str | None = None
    feed_rights: str | None = None
    feed_language: str | None = None
    feed_licence: str | None = None
    id: str | None = None
    link: str | None = None
    title: str | None = None
    authors: tuple[str, ...] = ()
    published: str | None = None
    """ISO 8601 with its offset where the feed gives one."""
    updated: str | None = None
    summary: str | None = None
    content: str | None = None
    tags: tuple[str, ...] = ()
    rights: str | None = None
    licence: str | None = None
    source_title: str | None = None
    """The feed that the item came from (RSS `source`, Atom `source`)."""
    source_url: str | None = None


class Beside(msgspec.Struct, frozen=True, kw_only=True):
    """What stood beside a page: how it was got, and what the site says of it elsewhere."""

    kind: SourceKind | None = None
    """Of the container it came in: `feed`, `warc`; null for a page by itself."""
    name: str | None = None
    """Of the file, the address, or the container with the place in it."""
    status: int | None = None
    headers: Headers = ()
    """Of HTTP, in their order, names as sent."""
    robots_txt: str | None = None
    robots_status: int | None = None
    tdmrep_json: str | None = None
    rsl: str | None = None
    """The text of an RSL document that robots.txt or a link names."""
    ai_txt: str | None = None
    news_item: str | None = None
    """The text of a ninjs or NewsML-G2 document of the same item."""
    feed: FeedItem | None = None

    def header(self, name: str) -> str | None:
        """The values of header `name` (any case) joined by a comma, None where it was not sent."""
        found = [value for key, value in self.headers if key.lower() == name.lower()]
        return ", ".join(found) if found else None
