"""Days and lists in English, whatever the locale: for the command, the desk and what is published."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Final

MONTHS: Final = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip


def day_words(day: date, space: str = " ") -> str:
    """`23 November 2026`; `space` stands between a day and its month."""
    return f"{day.day}{space}{MONTHS[day.month - 1]} {day.year}"


def listed(words: Sequence[str]) -> str:
    """`a`, `a and b`, `a, b and c`."""
    return " and ".join([", ".join(words[:-1]), words[-1]] if len(words) > 1 else words)
