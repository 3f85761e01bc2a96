"""Atom (RFC 4287), with licences by RFC 4946 and links between pages of a feed by RFC 5005."""

from __future__ import annotations

from typing import Final

from onrecord import __version__
from onrecord.publish.characters import line
from onrecord.publish.feed import RIGHTS, Feed, item_id, rfc3339, title_of
from onrecord.publish.markup import content_html, credit_html
from onrecord.publish.outgoing import Outgoing
from onrecord.publish.xml import Element, add, add_line, document, root

MEDIA_TYPE: Final = "application/atom+xml"


def atom(feed: Feed) -> bytes:
    """The feed as Atom, in UTF-8."""
    top = root("feed", {"xmlns": "http://www.w3.org/2005/Atom"})
    add(top, "id", feed.id)
    add(top, "title", feed.title)
    if feed.about:
        add(top, "subtitle", feed.about)
    add(top, "updated", rfc3339(feed.updated))
    # Entries without a byline take this one, which RFC 4287 asks for: the desk, not a writer.
    add(add(top, "author"), "name", line(feed.title) or "onrecord")
    add(top, "rights", RIGHTS)
    add(top, "generator", "onrecord", version=__version__)
    for rel, kind, address in (("self", MEDIA_TYPE, feed.address), ("next", MEDIA_TYPE, feed.next),
                               ("alternate", "text/html", feed.home)):  # fmt: skip
        if address:
            add(top, "link", rel=rel, type=kind, href=address)
    for item in feed.items:
        _entry(add(top, "entry"), item, feed)
    return document(top)


def _entry(place: Element, item: Outgoing, feed: Feed) -> None:
    language = {"xml:lang": item.language} if item.language else {}
    add(place, "id", item_id(item))
    add(place, "title", title_of(item))
    add(place, "updated", rfc3339(item.changed_at))
    if item.published and item.published.instant:
        add(place, "published", rfc3339(item.published.instant))
    for author in item.authors or (item.outlet,):
        if name := line(author or ""):
            add(add(place, "author"), "name", name)
    for tag in item.tags:
        if term := line(tag):
            add(place, "category", term=term)
    _links(place, item, feed)
    if item.terms.notice:
        add(place, "rights", item.terms.notice)
    _source(place, item)
    content = content_html(item)
    if item.text is not None:
        add_line(place, "summary", item.deck)
        add(place, "content", content, type="html", **language)
    else:
        add(place, "summary", content or credit_html(item), type="html", **language)
        if not item.url:  # An entry must have the one or the other.
            add(place, "content", content or credit_html(item), type="html", **language)


def _links(place: Element, item: Outgoing, feed: Feed) -> None:
    if item.url:
        add(place, "link", rel="alternate", type="text/html", href=item.url)
    if page := feed.page_of(item):
        add(place, "link", rel="related", type="text/html", href=page)
    if item.terms.licence_url:
        add(place, "link", rel="license", href=item.terms.licence_url)


def _source(place: Element, item: Outgoing) -> None:
    """Whom the entry was copied from (RFC 4287, 4.2.11)."""
    name, address = item.source, item.source_url
    if not name:
        return
    source = add(place, "source")
    if address:
        add(source, "id", address)
    add(source, "title", name)
    if address:
        add(source, "link", rel="alternate", href=address)
