"""Days as they are asked for: "2026-11-23"."""

from __future__ import annotations

from datetime import date, timedelta

from onrecord.errors import UsageError


def day_of(text: str) -> str:
    """A day as an ISO date. Raises UsageError for anything else."""
    if not isinstance(text, str):  # A date, most likely.
        raise UsageError(None, f"{text!r} is no text", "write a day as '2026-11-23'")
    try:
        return date.fromisoformat(text.strip()).isoformat()
    except ValueError:
        raise UsageError(None, f"{text[:40]!r} is no day", "write it as 2026-11-23") from None


def day_after(day: str) -> str:
    """The day after an ISO date; behind all days for the last that there is."""
    try:
        return (date.fromisoformat(day) + timedelta(days=1)).isoformat()
    except OverflowError:
        return "9999-12-31T99"
