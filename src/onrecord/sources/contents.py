"""What bytes hold, whatever way they came: one page, or the items of a feed."""

from __future__ import annotations

from collections.abc import Iterator

from onrecord.beside import Beside, FeedItem
from onrecord.errors import SourceError
from onrecord.page import Kind
from onrecord.sources.beside import joined
from onrecord.sources.item import Failed, Item
from onrecord.sources.sniff import Shape


def page_item(data: bytes, shape: Shape, name: str, url: str | None, beside: Beside) -> Item:
    """The page that `data` is."""
    kind: Kind = "auto"
    if shape == "html" or shape == "text":
        kind = shape
    return Item(name=name, page=data, url=url, beside=beside, kind=kind)


def items_of_feed(
    data: bytes, shape: Shape, name: str, url: str | None, media_type: str | None
) -> Iterator[tuple[str, FeedItem, bool] | Failed]:
    """The feed's items: the name of each, itself, and whether its content is HTML. Raises SourceError."""
    if shape == "json-feed":
        from onrecord.sources.json_feed import json_items

        found = json_items(data, url, name)
    elif shape == "sitemap":
        from onrecord.sources.sitemaps import listed_items

        found = [*listed_items(data, url, name)]
    else:
        from onrecord.sources.feeds import feed_items

        found = [*feed_items(data, url, name, media_type)]
    if not found:
        raise SourceError(name, "is a sitemap without pages" if shape == "sitemap" else "is a feed without items")
    for number, one in enumerate(found, 1):
        if isinstance(one, SourceError):
            yield Failed(name=f"{name}#{number}", error=one)
        else:
            yield f"{name}#{number}", *one


def feed_page(name: str, item: FeedItem, html: bool, site: Beside | None) -> Item:
    """The feed's item as a page: its content, else its summary, as HTML; without either, a page of no bytes."""
    words = item.content or item.summary or ""
    if words and not html:
        from html import escape  # with all references to characters

        words = "\n".join(f"<p>{escape(part)}</p>" for part in words.split("\n\n") if part.strip())
    page = f'<!doctype html>\n<meta charset="utf-8">\n{words}\n'.encode() if words else b""
    beside = joined(Beside(kind="feed", name=name, feed=item), site)
    return Item(name=name, page=page, url=item.link, beside=beside, kind="html")
