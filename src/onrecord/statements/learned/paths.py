"""The best sequence of begin-inside-outside labels for rows of scores (Viterbi), and the spans that it has.

Labels are 0 for outside, then for each role "begins" (odd) and "goes on" (even). No span goes over a paragraph's edge.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any

import numpy as np

Array = Any
_NEVER = -1e4


@cache
def _allowed(labels: int) -> Array:
    """What is added for going from one label to the next: "goes on" follows only its own role."""
    steps = np.zeros((labels, labels), dtype=np.float32)
    for inside in range(2, labels, 2):
        steps[[label for label in range(labels) if label not in (inside, inside - 1)], inside] = _NEVER
    return steps


def best_paths(scores: Array, start: Array, learned: Array | None = None) -> Array:
    """The best labels for each row of `scores` (rows, n, labels), log-probabilities of its pieces.

    `start` (rows, n) is 1 where a paragraph begins; `learned` (labels, labels) is added for each step from one label
    to the next.
    """
    rows, length, labels = scores.shape
    scores = scores.astype(np.float32)
    scores[:, :, 2::2] += np.where(start == 1, np.float32(_NEVER), np.float32(0))[:, :, None]
    scores[:, 0, 2::2] = _NEVER
    back = np.zeros((length, rows, labels), dtype=np.int8)
    best = scores[:, 0]
    if learned is None:
        best = _plain(scores, best, back)
    else:
        allowed = _allowed(labels) + learned
        for at in range(1, length):
            step = best[:, :, None] + allowed
            back[at] = step.argmax(1)
            best = step.max(1) + scores[:, at]
    paths = np.zeros((rows, length), dtype=np.int8)
    paths[:, -1] = best.argmax(1)
    every = np.arange(rows)
    for at in range(length - 1, 0, -1):
        paths[:, at - 1] = back[at, every, paths[:, at]]
    return paths


def _plain(scores: Array, best: Array, back: Array) -> Array:
    """The best scores of the last labels, where steps are allowed or not and nothing more; `back` is filled.

    A span goes on from its own begin or from where it went on; anything else from whatever is best.
    """
    begins, insides = np.arange(1, best.shape[1], 2), np.arange(2, best.shape[1], 2)
    every = np.arange(len(best))
    before = np.empty_like(best)
    for at in range(1, len(back)):
        likeliest = best.argmax(1)
        before[:] = best[every, likeliest][:, None]
        back[at] = likeliest[:, None]
        first, on = best[:, 1::2], best[:, 2::2]
        before[:, 2::2] = np.maximum(first, on)
        back[at, :, 2::2] = np.where(on > first, insides, begins)
        best = before + scores[:, at]
    return best


def spans_of(path: Array) -> Iterator[tuple[int, int, int]]:
    """(role, first, end) of the spans of one path; roles count from 0."""
    first, role = 0, -1
    for at, label in enumerate([*path.tolist(), 0]):
        if role >= 0 and (label % 2 or label == 0):
            yield role, first, at
            role = -1
        if label % 2:
            first, role = at, label // 2
