"""Says which words of a text stand inside quotation marks, to tell a statement's form.

Form, as the project defines it: direct where nine tenths of the content's words stand inside
quotation marks, indirect where none does, mixed otherwise. Marks are read block by block; one
left open runs to the end of its block.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

# A mark that opens, and those that close it. Straight marks close themselves.
_PAIRS = {"“": "”", "„": "“”", "«": "»", "»": "«", '"': '"'}
_WORD = re.compile(r"\w+(?:[’'-]\w+)*")


def quoted_ranges(block: str) -> list[tuple[int, int]]:
    """Half-open ranges between double marks, marks included."""
    ranges: list[tuple[int, int]] = []
    start, closers = -1, ""
    for at, letter in enumerate(block):
        if start < 0 and letter in _PAIRS:
            start, closers = at, _PAIRS[letter]
        elif start >= 0 and letter in closers:
            ranges.append((start, at + 1))
            start = -1
    if start >= 0:
        ranges.append((start, len(block)))
    return ranges


def form_of(text: str, spans: Iterable[tuple[int, int]]) -> str:
    """`direct`, `mixed` or `indirect`, for content `spans` of `text` (blocks and blank lines)."""
    ranges: list[tuple[int, int]] = []
    at = 0
    for block in text.split("\n\n"):
        ranges += [(at + start, at + end) for start, end in quoted_ranges(block)]
        at += len(block) + 2
    inside = outside = 0
    for start, end in spans:
        for word in _WORD.finditer(text, start, end):
            if any(a <= word.start() and word.end() <= b for a, b in ranges):
                inside += 1
            else:
                outside += 1
    if not inside:
        return "indirect"
    return "direct" if inside / (inside + outside) >= 0.9 else "mixed"
