"""Lines judged together: body stands beside body, so a line's neighbours have a say in how likely it is.

A hidden Markov chain of two states, body and not, whose forward and backward sums (L. R. Rabiner, "A tutorial on hidden
Markov models", 1989) give each line's share; the mean of that and of what the line alone has is the answer.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from math import sqrt

CHANGE = 0.3
"""How likely the next line is of the other state."""
FIRST = 0.1
"""How likely the first line is body."""
_LEAST = 0.005
_Pair = tuple[float, float]


def together(likely: Sequence[float]) -> list[float]:
    """Of each line how likely it is body, the lines around it weighed in; 0 to 1."""
    odds = [_tempered(min(max(p, _LEAST), 1 - _LEAST)) for p in likely]
    before = list(_sums(odds, (1 - FIRST, FIRST)))
    after = list(_sums(odds[::-1], (0.5, 0.5)))[::-1]
    out = []
    for p, (off, on), (out_off, out_on), (here_off, here_on) in zip(likely, before, after, odds, strict=True):
        body, other = on * out_on * here_on, off * out_off * here_off
        out.append((p + body / (body + other)) / 2)
    return out


def _tempered(p: float) -> _Pair:
    """What a line says of itself, taken back to half its weight: neighbours' evidence is not independent of it."""
    off, on = sqrt(1 - p), sqrt(p)
    return off / (off + on), on / (off + on)


def _sums(odds: Iterable[_Pair], first: _Pair) -> Iterable[_Pair]:
    """For each line what the lines before it say of its state."""
    off, on = first
    for here_off, here_on in odds:
        yield off, on
        off, on = off * here_off, on * here_on
        off, on = off * (1 - CHANGE) + on * CHANGE, off * CHANGE + on * (1 - CHANGE)
        total = off + on
        off, on = off / total, on / total
