"""Sitemaps: the addresses that a site lists, with what a news sitemap says of each article.

The formats of sitemaps.org (0.9) and Google News (`news:news`: its title, when published, language, the publication).
"""

from __future__ import annotations

from xml.etree.ElementTree import Element, ParseError, fromstring

from onrecord.beside import FeedItem
from onrecord.errors import SourceError
from onrecord.page.addresses import on_web
from onrecord.sources.dates import iso
from onrecord.sources.feed_limits import readable


def listed_items(data: bytes, url: str | None, name: str) -> list[tuple[FeedItem, bool]]:
    """The pages that a sitemap lists, as items of a feed without text (so none is HTML). Raises SourceError."""
    try:
        root = fromstring(readable(data, name, "a sitemap"))  # noqa: S314 - expat bounds what entities become, and loads none
    except (ParseError, ValueError, LookupError) as error:
        raise SourceError(name, f"is a damaged sitemap ({error})") from None
    found = [_item(entry, url) for entry in root.iter() if _local(entry) == "url"]
    return [(item, False) for item in found if item.link]


def _item(entry: Element, url: str | None) -> FeedItem:
    own = {_local(part): _words(part) for part in entry}
    told = next((part for part in entry if _local(part) == "news"), None)
    news = {} if told is None else {_local(part): _words(part) for part in told.iter()}
    published = iso(news.get("publication_date"))
    return FeedItem(
        feed_url=url,
        feed_title=news.get("name"),
        feed_language=news.get("language"),
        link=on_web(own.get("loc")),
        title=news.get("title"),
        published=published,
        updated=iso(own.get("lastmod")) if published else None,
        tags=tuple(tag.strip() for tag in (news.get("keywords") or "").split(",") if tag.strip()),
    )


def _local(element: Element) -> str:
    """The element's name without its namespace, which old sitemaps have in many spellings."""
    return str(element.tag).rpartition("}")[2]


def _words(element: Element) -> str | None:
    return (element.text or "").strip() or None
