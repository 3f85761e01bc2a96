"""What can be chosen, and where the desk's feeds are; the server fills it."""

from __future__ import annotations

from msgspec import Struct

from onrecord.desk.views.frame import Theme


class SettingsView(Struct, frozen=True, kw_only=True):
    """The settings of this browser, and those of the desk."""

    store: str
    version: str
    theme: Theme
    keys: bool
    guests: bool
    """Whether others may read what may be shown."""
    bound: str
    """How the desk is reached, in words."""
    password: bool
    """Whether it has a password: without one there are no guests."""
    token: str
    feeds: tuple[tuple[str, str], ...]
    """Name and address, with the owner's token."""
    saved: bool = False
    title: str = "Settings"
