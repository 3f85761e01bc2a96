"""The page that says why there is no answer; the server fills it."""

from __future__ import annotations

from msgspec import Struct


class ErrorView(Struct, frozen=True, kw_only=True):
    """What went wrong, and what to do."""

    status: int
    title: str
    lead: str
    hint: str | None = None
    details: tuple[tuple[str, str], ...] = ()
    """Name and words, for whoever looks after the desk; empty for guests."""
    search: str = ""
    """What to search for instead; empty for an empty field."""
