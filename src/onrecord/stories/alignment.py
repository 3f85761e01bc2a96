"""Which items of two sequences correspond in order: for sentences and for words alike. Time grows as the length does.

Items that stand once on both sides are anchors, the longest run of them in order holds, and what lies between is
aligned in the same way (patience diff, Bram Cohen); small rests by their longest common subsequence.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Hashable, Sequence
from typing import Final

_MOST_CELLS: Final = 10_000
"""Of a table for the longest common subsequence; larger rests without an anchor are matched as they come."""
_DEEPEST: Final = 40
"""Rests of rests that are still looked through for anchors."""

Pair = tuple[int, int]


def aligned(old: Sequence[Hashable], new: Sequence[Hashable]) -> list[Pair]:
    """Indices of equal items, `(in old, in new)`, ascending on both sides."""
    numbers: dict[Hashable, int] = {}
    a = [numbers.setdefault(item, len(numbers)) for item in old]
    b = [numbers.setdefault(item, len(numbers)) for item in new]
    pairs: list[Pair] = []
    waiting = [(0, len(a), 0, len(b), 0)]
    while waiting:
        a0, a1, b0, b1, depth = waiting.pop()
        while a0 < a1 and b0 < b1 and a[a0] == b[b0]:
            pairs.append((a0, b0))
            a0, b0 = a0 + 1, b0 + 1
        while a0 < a1 and b0 < b1 and a[a1 - 1] == b[b1 - 1]:
            a1, b1 = a1 - 1, b1 - 1
            pairs.append((a1, b1))
        if a0 == a1 or b0 == b1:
            continue
        anchors = _anchors(a, b, (a0, a1), (b0, b1)) if depth < _DEEPEST else []
        if not anchors:
            pairs += _rest(a[a0:a1], b[b0:b1], a0, b0)
            continue
        for i, j in (*anchors, (a1, b1)):
            waiting.append((a0, i, b0, j, depth + 1))
            a0, b0 = i + 1, j + 1
        pairs += anchors
    return sorted(pairs)


def _anchors(a: list[int], b: list[int], in_a: Pair, in_b: Pair) -> list[Pair]:
    """The longest ascending run of items that stand once on each side."""
    once_a = {item for item, times in Counter(a[slice(*in_a)]).items() if times == 1}
    once_b = {item for item, times in Counter(b[slice(*in_b)]).items() if times == 1}
    common = once_a & once_b
    at = {a[i]: i for i in range(*in_a) if a[i] in common}
    return _ascending([(at[b[j]], j) for j in range(*in_b) if b[j] in common])


def _ascending(pairs: list[Pair]) -> list[Pair]:
    """The longest run of `pairs`, which ascend on their second side, that ascends on its first (Schensted)."""
    ends: list[int] = []
    last: list[int] = []
    before: list[int] = []
    for number, (i, _) in enumerate(pairs):
        place = bisect_left(ends, i)
        before.append(last[place - 1] if place else -1)
        ends[place : place + 1] = [i]
        last[place : place + 1] = [number]
    run = []
    number = last[-1] if last else -1
    while number >= 0:
        run.append(pairs[number])
        number = before[number]
    return run[::-1]


def _rest(a: list[int], b: list[int], a0: int, b0: int) -> list[Pair]:
    """Pairs of a stretch without anchors."""
    if not set(a) & set(b):
        return []
    if len(a) * len(b) > _MOST_CELLS:
        return [(a0 + i, b0 + j) for i, j in _as_they_come(a, b)]
    lengths = [[0] * (len(b) + 1) for _ in range(len(a) + 1)]
    for i in range(len(a) - 1, -1, -1):
        here, below = lengths[i], lengths[i + 1]
        for j in range(len(b) - 1, -1, -1):
            here[j] = below[j + 1] + 1 if a[i] == b[j] else max(below[j], here[j + 1])
    pairs = []
    i = j = 0
    while i < len(a) and j < len(b):
        if a[i] == b[j]:
            pairs.append((a0 + i, b0 + j))
            i, j = i + 1, j + 1
        elif lengths[i + 1][j] >= lengths[i][j + 1]:
            i += 1
        else:
            j += 1
    return pairs


def _as_they_come(a: list[int], b: list[int]) -> list[Pair]:
    """Each item of `b` with the next of `a` that equals it, unless that would leave out most of the rest."""
    places: dict[int, list[int]] = {}
    for i, item in enumerate(a):
        places.setdefault(item, []).append(i)
    pairs: list[Pair] = []
    last = -1
    for j, item in enumerate(b):
        found = places.get(item, [])
        place = bisect_right(found, last)
        if place < len(found) and found[place] - last <= 1 + (len(a) - last) // 4:
            last = found[place]
            pairs.append((last, j))
    return pairs
