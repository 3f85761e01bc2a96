"""Days as they are asked for: "2026-03-01"."""

from __future__ import annotations

from datetime import date, timedelta

from onrecord.errors import UsageError


def day_of(text: str) -> str:
    """A day as an ISO date. Raises UsageError for anything else."""
    if not isinstance(text, str):  # A date, most likely.
        raise UsageError(None, f"{text!r} is no text", "write a day as '2026-03-01'")
    try:
        return date.fromisoformat(text.strip()).isoformat()
    except ValueError:
        raise UsageError(None, f"{text[:40]!r} is no day", "write it as 2026-03-01") from None


def check_order(since: str | None, until: str | None) -> None:
    """Raises UsageError where the first day is after the last, and for a day that is none."""
    if since and until and day_of(since) > day_of(until):
        raise UsageError(
            None, f"no day is since {day_of(since)} and until {day_of(until)}", "give the earlier one first"
        )


def day_after(day: str) -> str:
    """The day after an ISO date; behind all days for the last that there is."""
    try:
        return (date.fromisoformat(day) + timedelta(days=1)).isoformat()
    except OverflowError:
        return "9999-12-31T99"
