"""Stretches of lines, and how far each line is from them: columns of the body model for pages without markup."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate

Row = tuple[float, ...]
COLUMNS = ("said_in", "said_from", "said_to", "said_share", "after_first", "before_last", "bare_before", "bare_after")
LONG = 200
"""Characters of a line that surely is running text."""
_EVEN = 0.35
"""What the words of a line must say at least for it to lengthen the stretch."""
_MOST, _COST, _MANY = 400, 8, 30
"""Characters of a line that count, what each line costs a stretch, and lines without prose that are many."""
FAR = 99
"""Lines that count as far away."""


def stretch_columns(chars: Sequence[int], prose: Sequence[int], said: Sequence[float], prior: float) -> list[Row]:
    """For each line the columns; `chars` and `prose`: its characters, those of prose; `said`: what its words say.

    Whether it is in the stretch whose words speak most for body, how far from its ends, and that stretch's share of the
    page; how far it is behind the first long line of prose, and before the last; how many lines without prose stand
    right before it and right after it.
    """
    count = len(chars)
    even = max(prior, _EVEN)
    lo, hi = _best([(of - even) * min(size, _MOST) - _COST for size, of in zip(chars, said, strict=True)])
    share = sum(chars[lo:hi]) / (sum(chars) or 1)
    long = [i for i, size in enumerate(prose) if size > LONG]
    first, last = (long[0], long[-1]) if long else (count, -1)
    before, after = _bare(prose), _bare(prose[::-1])[::-1]
    return [(lo <= i < hi, i - lo, hi - i, share, i - first, last - i, before[i], after[i]) for i in range(count)]


def _best(gains: Sequence[float]) -> tuple[int, int]:
    """The stretch [lo, hi) with the highest sum (J. B. Kadane's way), (0, 0) where none is above nought."""
    best, total, start, lo, hi = 0.0, 0.0, 0, 0, 0
    for at, gain in enumerate(gains):
        if total <= 0:
            total, start = 0.0, at
        total += gain
        if total > best:
            best, lo, hi = total, start, at + 1
    return lo, hi


def _bare(prose: Sequence[int]) -> list[int]:
    """For each line how many before it are without prose, up to the last that has some."""
    runs = accumulate(prose, lambda run, size: 0 if size else min(run + 1, _MANY), initial=0)
    return list(runs)[:-1]


def since(there: Sequence[bool]) -> list[int]:
    """For each line how many lines the last one before it is away of which `there` is true; at most `FAR`."""
    out, last = [], -FAR
    for at, yes in enumerate(there):
        out.append(min(at - last, FAR))
        if yes:
            last = at
    return out
