"""Spans of a text: its paragraphs, and where a place lies among those that ascend and do not overlap."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from operator import itemgetter

from onrecord.record import Span


def is_within(at: int, spans: Sequence[Span]) -> bool:
    """Whether the letter at `at` is one of a span's."""
    place = bisect_right(spans, at, key=itemgetter(0)) - 1
    return place >= 0 and at < spans[place][1]


def touches(span: Span, others: Sequence[Span]) -> bool:
    """Whether `span` shares a letter with one of `others`."""
    place = bisect_right(others, span[0], key=itemgetter(1))
    return place < len(others) and others[place][0] < span[1]


def paragraphs_of(text: str) -> Iterator[Span]:
    """The lines of `text` that hold anything, without blanks at their ends."""
    start = 0
    for line in text.split("\n"):
        if stripped := line.strip():
            first = start + line.index(stripped[0])
            yield first, first + len(stripped)
        start += len(line) + 1
