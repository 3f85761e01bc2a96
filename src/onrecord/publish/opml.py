"""OPML 2.0 (opml.org): a list of outlets that feed readers take over."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Final

import msgspec

from onrecord.publish.rss import rfc822
from onrecord.publish.xml import add, document, root

MEDIA_TYPE: Final = "text/x-opml"


class Outline(msgspec.Struct, frozen=True, kw_only=True):
    """An outlet in the list: with a feed to subscribe to, else with its own address, else by name alone."""

    name: str
    feed: str | None = None
    """Absolute address of an RSS feed."""
    address: str | None = None
    """Of the outlet's start page."""


def opml(title: str, outlets: Sequence[Outline], made_at: datetime) -> bytes:
    """The outlets as OPML 2.0, in UTF-8, in their order."""
    top = root("opml", {"version": "2.0"})
    head = add(top, "head")
    add(head, "title", title)
    add(head, "dateCreated", rfc822(made_at))
    add(head, "docs", "http://opml.org/spec2.opml")
    body = add(top, "body")
    for outlet in outlets:
        if outlet.feed:
            add(body, "outline", text=outlet.name, title=outlet.name, type="rss", xmlUrl=outlet.feed,
                htmlUrl=outlet.address)  # fmt: skip
        elif outlet.address:
            add(body, "outline", text=outlet.name, type="link", url=outlet.address)
        else:
            add(body, "outline", text=outlet.name)
    return document(top)
