"""Cues whose extent is in doubt: "said" or "said on Tuesday", "asked" or "has asked".

Readers do not agree where such a cue ends, and the model learned from several. It gives each extent its share of the
links: with "said" and "said on Tuesday" equally likely, source and content are half likely with either, and both would
be lost. So the links of a cue are those of all its extents together, none of which adds more than its own likelihood.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np

Array = Any
Extent = tuple[int, int, float]
"""First and end piece in the window, and how likely it is."""
_BEGIN, _INSIDE = 3, 4
_BACK, _LONGEST = 4, 14
"""Pieces that another extent may begin earlier, and that it may have."""
_LEAST = 0.15
_MOST = 0.995
"""What all links of a piece come to at most."""


def other_extents(chance: Array, start: Array, cues: Sequence[tuple[int, int]]) -> list[list[Extent]]:
    """For each cue of a window its other likely extents, none of which touches another cue.

    `chance` (n, TAGS) are probabilities, `start` (n,) is 1 where a paragraph begins.
    """
    found = []
    for cue in cues:
        others = [other for other in cues if other != cue]
        firsts = range(max(0, cue[0] - _BACK), cue[1])
        found.append(
            [
                extent
                for first in firsts
                if not start[first + 1 : cue[0] + 1].any()
                for extent in _from(chance, start, first)
                if extent[1] > cue[0]
                and extent[:2] != cue
                and not any(extent[0] < end and begin < extent[1] for begin, end in others)
            ]
        )
    return found


def _from(chance: Array, start: Array, first: int) -> Iterator[Extent]:
    """The likely extents that begin at a piece."""
    likely = float(chance[first, _BEGIN])
    for end in range(first + 1, min(len(chance), first + _LONGEST) + 1):
        if likely < _LEAST:
            return
        goes_on = 0.0 if end == len(chance) or start[end] else float(chance[end, _INSIDE])
        if (own := likely * (1 - goes_on)) >= _LEAST:
            yield first, end, own
        likely *= goes_on


def together(links: Array, others: Sequence[tuple[Extent, Array]]) -> Array:
    """Log-probabilities (n, LINKS) of what a cue's extents, its own and `others`, link; both are given as chances."""
    total = links[:, 1:].copy()
    for (first, end, likely), own in others:
        part = own[:, 1:].copy()
        part[first:end] = 0
        part *= np.minimum(1, likely / np.maximum(part.sum(-1, keepdims=True), 1e-6))
        total += part
    total /= np.maximum(total.sum(-1, keepdims=True) / _MOST, 1)
    outside = 1 - total.sum(-1, keepdims=True)
    summed: Array = np.log(np.maximum(np.concatenate([outside, total], -1), 1e-9))
    return summed
