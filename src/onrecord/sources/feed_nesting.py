"""Elements of other vocabularies in a feed's item, whose inner elements feedparser 6.0 would take for the item's own.

`<news:related><link>…</link></news:related>` gives the item the link of another story, an image's `<description>` its
caption as the item's text.
"""

from __future__ import annotations

from typing import Final
from xml.parsers import expat

_ITEMS: Final = ("item", "entry")
_KEPT: Final = frozenset(
    "title description encoded content summary subtitle tagline body div author contributor source group".split()
)
"""Children of an item that are read with what stands in them: texts with markup, persons, the feed it came from."""
_TAKEN: Final = frozenset(
    "title link description summary content author name email pubdate date published updated modified issued created "
    "source copyright rights guid id category language creator publisher subject".split()
)
"""Names that feedparser reads as an item's, wherever they stand in it."""


def without_nested(data: bytes) -> bytes:
    """The same feed without such elements; as it is where it is not well-formed XML."""
    found = _Containers()
    try:
        found.parser.Parse(data, True)
    except (expat.ExpatError, ValueError, LookupError):
        return data
    parts, at = [], 0
    for start, last in found.ranges:
        end = data.find(b">", last) + 1
        parts.append(data[at:start])
        at = end
    return b"".join([*parts, data[at:]])


class _Containers:
    """Where an item's children with inner elements of these names begin, and where their last tags do, in bytes."""

    def __init__(self) -> None:
        self.ranges: list[tuple[int, int]] = []
        self._depth, self._item = 0, 0
        self._start, self._is_mixed = 0, False
        self.parser = expat.ParserCreate()
        self.parser.StartElementHandler = self._opened
        self.parser.EndElementHandler = self._closed

    def _opened(self, name: str, _: dict[str, str]) -> None:
        self._depth += 1
        if not self._item:
            if _local(name) in _ITEMS:
                self._item = self._depth
        elif self._depth == self._item + 1:
            self._start, self._is_mixed = self.parser.CurrentByteIndex, False
        elif (":" not in name or name.startswith("dc:")) and _local(name) in _TAKEN:
            self._is_mixed = True

    def _closed(self, name: str) -> None:
        if self._item and self._depth == self._item + 1:
            if self._is_mixed and _local(name) not in _KEPT:
                self.ranges.append((self._start, self.parser.CurrentByteIndex))
        elif self._depth == self._item:
            self._item = 0
        self._depth -= 1


def _local(name: str) -> str:
    return name.rpartition(":")[2].lower()
