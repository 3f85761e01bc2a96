"""What failed, and why, in lines for a person."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import msgspec

from onrecord.cli.shown.words import count
from onrecord.sources import Failed

NAMES: Final = 5
"""Names given for one reason, where nobody asked for all."""


class Tally(msgspec.Struct):
    """How many pages were read, and how many items as a feed holds them; grows while a run goes on."""

    pages: int = 0
    feed_items: int = 0

    @property
    def all(self) -> int:
        """Of both kinds."""
        return self.pages + self.feed_items

    def add(self, from_feed: bool) -> None:
        """One more was read."""
        if from_feed:
            self.feed_items += 1
        else:
            self.pages += 1

    def words(self) -> str:
        """`12 read`; `9 pages and 3 feed items read` where both are among them, for the sum would mislead."""
        if self.pages and self.feed_items:
            return f"{count(self.pages, 'page')} and {count(self.feed_items, 'feed item')} read"
        return f"{self.all} read"


def failure_line(failed: Failed) -> str:
    """`onrecord: page.html: no such file; give …`."""
    error = failed.error
    return f"onrecord: {error if error.where else f'{failed.name}: {error}'}"


def summary(done: Tally, failures: Sequence[Failed], everything: bool = False) -> list[str]:
    """A line that counts what was read and what was not, then one for each reason with the names it holds for."""
    return [f"onrecord: {done.words()}, {len(failures)} failed", *reasons(failures, everything)]


def reasons(failures: Sequence[Failed], everything: bool = False) -> list[str]:
    """A line for each reason why something failed, the most frequent first, with the names it holds for."""
    found: dict[str, list[str]] = {}
    for failed in failures:
        error = failed.error
        reason = f"{error.what}; {error.do}" if error.do else error.what
        found.setdefault(reason, []).append(failed.name)
    by_number = sorted(found.items(), key=lambda entry: -len(entry[1]))
    return [f"  {len(names)}  {reason}: {some(names, everything)}" for reason, names in by_number]


def some(names: Sequence[str], everything: bool) -> str:
    """`a.html, b.html and 7 more (--all)`; all of them where everything is wanted."""
    shown = names if everything else names[:NAMES]
    more = f" and {len(names) - len(shown)} more (--all)" if len(shown) < len(names) else ""
    return f"{', '.join(shown)}{more}"
