"""RSS 2.0 (RSS Advisory Board, 2.0.11) with Dublin Core, Atom, content and Creative Commons modules."""

from __future__ import annotations

from datetime import UTC, datetime
from email.utils import format_datetime
from typing import Final

from onrecord.publish.feed import GENERATOR, RIGHTS, Feed, item_id, title_of
from onrecord.publish.markup import content_html, credit_html
from onrecord.publish.outgoing import Outgoing
from onrecord.publish.xml import Element, add, add_line, document, root

MEDIA_TYPE: Final = "application/rss+xml"
_NAMESPACES: Final = {
    "version": "2.0",
    "xmlns:atom": "http://www.w3.org/2005/Atom",
    "xmlns:content": "http://purl.org/rss/1.0/modules/content/",
    "xmlns:creativeCommons": "http://backend.userland.com/creativeCommonsRssModule",
    "xmlns:dc": "http://purl.org/dc/elements/1.1/",
    "xmlns:dcterms": "http://purl.org/dc/terms/",
}


def rss(feed: Feed) -> bytes:
    """The feed as RSS 2.0, in UTF-8. Dates without a time of day are `dc:date`, for `pubDate` would invent one."""
    top = root("rss", _NAMESPACES)
    channel = add(top, "channel")
    add(channel, "title", feed.title)
    add(channel, "link", feed.home or feed.address or feed.id)
    add(channel, "description", feed.about or feed.title)
    add(channel, "copyright", RIGHTS)
    add(channel, "lastBuildDate", rfc822(feed.updated))
    add(channel, "generator", GENERATOR)
    add(channel, "docs", "https://www.rssboard.org/rss-specification")
    for rel, address in (("self", feed.address), ("next", feed.next)):
        if address:
            add(channel, "atom:link", href=address, rel=rel, type=MEDIA_TYPE)
    for item in feed.items:
        _item(add(channel, "item"), item, feed)
    return document(top)


def _item(place: Element, item: Outgoing, feed: Feed) -> None:
    add(place, "title", title_of(item))
    add_line(place, "link", item.url)
    add(place, "guid", item_id(item), isPermaLink="false")
    if item.published:
        if item.published.instant:
            add(place, "pubDate", rfc822(item.published.instant))
        else:
            add(place, "dc:date", item.published.day.isoformat())
    if item.updated and item.updated.instant:
        add(place, "dcterms:modified", item.updated.instant.astimezone(UTC).isoformat())
    for author in item.authors:
        add_line(place, "dc:creator", author)
    for tag in item.tags:
        add_line(place, "category", tag)
    add_line(place, "dc:language", item.language)
    _text(place, item)
    _rights(place, item)
    if page := feed.page_of(item):
        add(place, "atom:link", href=page, rel="related", type="text/html")


def _text(place: Element, item: Outgoing) -> None:
    content = content_html(item)
    if item.text is not None:
        add_line(place, "description", item.deck)
        add(place, "content:encoded", content)
    else:
        add(place, "description", content or credit_html(item))


def _rights(place: Element, item: Outgoing) -> None:
    source, address = item.source, item.source_url
    if source and address:
        add_line(place, "source", source, url=address)
    add_line(place, "dc:source", source)
    if item.terms.notice:
        add(place, "dc:rights", item.terms.notice)
    licence = item.terms.licence_url
    if licence and "creativecommons.org/" in licence:
        add(place, "creativeCommons:license", licence)
    elif licence or item.terms.licence:
        add(place, "dcterms:license", licence or item.terms.licence)


def rfc822(moment: datetime) -> str:
    """`Tue, 03 Mar 2026 04:05:00 +0000`, in UTC and English whatever the locale."""
    return format_datetime(moment.astimezone(UTC))
