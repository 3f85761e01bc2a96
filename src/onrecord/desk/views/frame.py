"""What stands around every page: navigation, appearance, who is looking. The server makes one for each answer."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

Section = Literal["latest", "due", "people", "outlets", "search", "add", "settings", ""]
Theme = Literal["system", "light", "dark"]


class FeedLink(Struct, frozen=True, kw_only=True):
    """A feed of what the page shows, for the page's head and its foot."""

    title: str
    href: str
    media_type: str


class Frame(Struct, frozen=True, kw_only=True):
    """The parts of a page that are the same on all of them."""

    section: Section = ""
    """The entry of the navigation that the page stands under."""
    theme: Theme = "system"
    keys: bool = True
    """Whether single keys work, where scripts do."""
    root: str = ""
    """The path that a proxy puts the desk under, without a slash at its end; stands before every path of ours."""
    csrf: str = ""
    """Goes with every form that changes something."""
    guest: bool = False
    """Sees what may be shown to others, and cannot add, forget or override."""
    password: bool = False
    """Whether this desk has a password: then the frame offers to log in, or out."""
    where: str = "on this machine only"
    """Who can reach this desk, in words for the foot."""
    articles: int | None = None
    """None where the store does not answer."""
    outlets: int | None = None
    version: str = ""
    """Of onrecord: addresses of static files carry it, so that they may be kept for long."""
    here: str = "/"
    """Path and query of this page: where to come back to from `/view`."""
    find: str = ""
    """What stands in the search field."""
    feeds: tuple[FeedLink, ...] = ()
