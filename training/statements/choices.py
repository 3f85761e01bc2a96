"""A choice among candidates, learned: a softmax over their scores, each the sum of weighed signs."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from msgspec import Struct


class Told(Struct, frozen=True):
    """The signs of each candidate of one case, and which of them are right; `weight`: what the case counts."""

    signs: list[dict[str, float]]
    right: list[bool]
    weight: float = 1.0


def fitted(cases: Sequence[Told], pull: float, rate: float, steps: int) -> dict[str, float]:
    """Weights by sign: those at which the right candidates' shares are highest, by gradient, pulled to nought."""
    rows = [signs for case in cases for signs in case.signs]
    names = sorted({name for row in rows for name in row})
    place = {name: at for at, name in enumerate(names)}
    x = np.zeros((len(rows), len(names)))
    for row, signs in zip(x, rows, strict=True):
        row[[place[name] for name in signs]] = list(signs.values())
    first = np.cumsum([0, *(len(case.signs) for case in cases)])[:-1]
    sizes = [len(case.signs) for case in cases]
    good = np.array([value for case in cases for value in case.right], dtype=float)
    counts = np.repeat([case.weight for case in cases], sizes) / sum(case.weight for case in cases)
    weights, speed = np.zeros(len(names)), np.zeros(len(names))
    for step in range(steps):
        scores = x @ weights
        shares = np.exp(scores - np.repeat(np.maximum.reduceat(scores, first), sizes))
        every, right = (np.repeat(np.add.reduceat(part, first), sizes) for part in (shares, shares * good))
        slope = x.T @ (counts * (shares * good / right - shares / every)) - pull * weights
        speed = 0.9 * speed + slope
        weights += rate * (1 - step / steps) * speed
    return dict(zip(names, weights.tolist(), strict=True))
