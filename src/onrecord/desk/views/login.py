"""The form that asks for the password; the server fills it."""

from __future__ import annotations

from msgspec import Struct


class LoginView(Struct, frozen=True, kw_only=True):
    """Where to go then, and what was wrong with the last try."""

    next: str = "/"
    error: str | None = None
    wait: int | None = None
    """Seconds until the next try is taken; None where it may be made now."""
    title: str = "Log in"
