"""How sources are got: limits, manners, and what stands beside them. All have defaults that are safe."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import msgspec

from onrecord import __version__
from onrecord.errors import SourceError, UsageError

USER_AGENT: Final = f"onrecord/{__version__}"


class Options(msgspec.Struct, frozen=True, kw_only=True):
    """How `items` gets what it gives. Raises UsageError where a value makes no sense."""

    beside: str | Path | None = None
    """A folder with what stood beside the pages: see `onrecord.sources.beside`."""
    fetch: bool = False
    """Follow the links of a feed's items, and give their pages instead of what the feed holds."""
    max_bytes: int = 20_000_000
    """Of one page, feed or record of a WARC file, after decompression."""
    max_items: int | None = None
    """How many items of a source are given at most, failed ones counted; null for all."""
    timeout: float = 30.0
    """Seconds that one request may take from its first packet to its last."""
    pause: float = 1.0
    """Seconds between the end of one request and the start of the next to the same host."""
    cache: str | Path | None = None
    """The folder of the cache of answers; null for none. `cache_folder()` tells the usual place."""
    user_agent: str = USER_AGENT
    """Its first word, up to a slash, is the name that robots.txt is asked for."""
    allow_private: bool = False
    """Fetch from addresses of the own machine and network too."""

    def __post_init__(self) -> None:
        numbers = (self.max_bytes, 1 if self.max_items is None else self.max_items, self.timeout, self.pause)
        if not all(isinstance(number, int | float) for number in numbers):
            raise UsageError(None, "a limit or a time is no number", "leave it out, or give one")
        if self.max_bytes < 1 or (self.max_items is not None and self.max_items < 1):
            raise UsageError(None, "a limit is below 1", "leave it out, or give a larger one")
        if not (0 < self.timeout < 86_400 and 0 <= self.pause < 86_400):
            raise UsageError(None, "a time is out of range", "give seconds, more than 0 and less than a day")
        if not (self.user_agent.isascii() and self.user_agent.isprintable() and self.user_agent[:1].isalpha()):
            raise UsageError(None, f"{self.user_agent!r} is no user agent", "give a name/version in plain ASCII")


def too_large(name: str, max_bytes: int) -> SourceError:
    """The error of everything that is over the limit."""
    size = f"{max_bytes / 1_000_000:g} MB" if max_bytes >= 100_000 else f"{max_bytes} bytes"
    return SourceError(name, f"is larger than {size}", "raise --max-bytes or leave it out")
