"""Rows of the store's answers, page after page, until there are as many as were asked for."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, TypeVar

from onrecord.store import Found

T = TypeVar("T")
_AT_ONCE: Final = 500


def gathered(
    ask: Callable[[int, str | None], Found[T]], limit: int, wanted: Callable[[T], bool] | None = None
) -> tuple[Found[T], list[T], bool]:
    """What was found last, the rows that are shown, and whether there are more.

    `ask` gives so many rows at most from a place on; `wanted` says which of them are shown (None: all).
    """
    rows: list[T] = []
    after = None
    while True:
        # Few of them may be wanted; one more than the limit says whether there are more.
        found = ask(_AT_ONCE if wanted else min(limit - len(rows), _AT_ONCE), after)
        rows += filter(wanted, found.rows) if wanted else found.rows
        after = found.after
        if after is None or len(rows) >= limit:
            return found, rows[:limit], after is not None or len(rows) > limit
