"""A feed before it has a format: its title, where it stands, and items that the gate has let out."""

from __future__ import annotations

import uuid
from datetime import UTC, datetime
from typing import Final

import msgspec

from onrecord import __version__
from onrecord.errors import GateError
from onrecord.publish.characters import line
from onrecord.publish.outgoing import Outgoing

GENERATOR: Final = f"onrecord {__version__}"
RIGHTS: Final = "The rights in each item are those named in it."
"""Of the feed as a whole: it grants nothing of its own."""
_NAMES: Final = uuid.uuid5(uuid.NAMESPACE_URL, "https://onrecord.example/id/")


class Feed(msgspec.Struct, frozen=True, kw_only=True):
    """What all formats of a feed are made from. Raises GateError for items that were not let out as a feed."""

    title: str
    about: str = ""
    home: str | None = None
    """Absolute address of the page that the feed is of; null where there is none."""
    address: str | None = None
    """Absolute address of the feed itself, in its format; null where it has none."""
    articles: str | None = None
    """Absolute address under which each article's own page is found by its id; null where there are none."""
    ending: str = ""
    """What follows the id in such an address."""
    items: tuple[Outgoing, ...] = ()
    made_at: datetime
    """The moment of asking: tells the age of a feed without items alone."""
    next: str | None = None
    """Address of the items before these; null at the end."""

    def __post_init__(self) -> None:
        for item in self.items:
            if not isinstance(item, Outgoing):
                raise GateError(self.title, "an item of the feed did not pass the gate")
            if item.leaving.audience == "public" and item.leaving.way != "feed":
                raise GateError(item.id, f"was let out as {item.leaving.way}, not as a feed")

    def page_of(self, item: Outgoing) -> str | None:
        """The article's own page at the desk or site, None where there is none."""
        return f"{self.articles}{item.id}{self.ending}" if self.articles else None

    @property
    def updated(self) -> datetime:
        """When the newest of its items changed; when it was asked for, where there are none."""
        return max((item.changed_at for item in self.items), default=self.made_at)

    @property
    def id(self) -> str:
        """A URN that stays the same as long as title and home do."""
        return urn(f"feed:{self.home or ''}:{self.title}")


def urn(name: str) -> str:
    """A `urn:uuid:` over `name` (RFC 9562, version 5): the same on every machine."""
    return f"urn:uuid:{uuid.uuid5(_NAMES, name.encode('utf-8', 'replace').decode())}"


def item_id(item: Outgoing) -> str:
    """The URN of an article, the same in every feed, format and version of it."""
    return urn(f"article:{item.id}")


def title_of(item: Outgoing) -> str:
    """The headline on one line; where there is none, what can be said instead."""
    headline = line(item.headline or "")
    return headline or line(f"Without a headline{f', {item.outlet}' if item.outlet else ''}")


def rfc3339(moment: datetime) -> str:
    """`2026-03-03T04:05:00Z`, in UTC and whole seconds."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ").zfill(20)
