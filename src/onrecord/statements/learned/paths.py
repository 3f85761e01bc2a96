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
    by_piece = np.array(scores.transpose(1, 2, 0), dtype=np.float32, order="C")  # what a step needs stands together
    by_piece[:, 2::2] += np.where(start.T == 1, np.float32(_NEVER), np.float32(0))[:, None]
    by_piece[0, 2::2] = _NEVER
    return _plain(by_piece) if learned is None else _stepwise(by_piece, learned)


def _stepwise(by_piece: Array, learned: Array) -> Array:
    """The best paths (rows, n) where each step from label to label counts; `by_piece` is (n, labels, rows)."""
    length, labels, rows = by_piece.shape
    allowed = (_allowed(labels) + learned).T[:, :, None].astype(np.float32)  # (to, from, 1)
    back = np.empty((length, labels, rows), dtype=np.int64)
    best = by_piece[0]
    for told, own in zip(back[1:], by_piece[1:], strict=True):
        step = best + allowed
        step.argmax(1, out=told)
        best = np.maximum.reduce(step, 1)
        best += own
    paths = np.empty((rows, length), dtype=np.int8)
    for row, label in enumerate(best.argmax(0).tolist()):
        path = [label]
        for before in back[:0:-1, :, row].tolist():
            label = before[label]
            path.append(label)
        paths[row] = path[::-1]
    return paths


def _plain(by_piece: Array) -> Array:
    """The best paths (rows, n) where steps are allowed or not, and nothing more.

    `by_piece` (n, labels, rows) is summed up in place. A span goes on from its own begin or from where it went on;
    anything else from whatever is best.
    """
    fresh, inside = np.concatenate([by_piece[:, 1::2], by_piece[:, :1]], 1), by_piece[:, 2::2].copy()
    open_spans = np.empty_like(inside)  # the best that ends in each role, of which it may go on
    roles, best = inside.shape[1], fresh[0].max(0)
    np.maximum(fresh[0, :roles], inside[0], out=open_spans[0])
    for own, on, before, now in zip(fresh[1:], inside[1:], open_spans, open_spans[1:], strict=False):
        own += best
        on += before
        np.maximum(own[:roles], on, out=now)
        np.maximum.reduce(now, 0, out=best)
        np.maximum(best, own[roles], out=best)
    by_piece[:, 1::2], by_piece[:, :1], by_piece[:, 2::2] = fresh[:, :roles], fresh[:, roles:], inside
    likeliest = by_piece.argmax(1).astype(np.int8)
    went_on = inside > fresh[:, :roles]
    rows = [_traced(likeliest[:, row].tobytes(), went_on[:, :, row].T) for row in range(by_piece.shape[2])]
    return np.frombuffer(b"".join(rows), dtype=np.int8).reshape(len(rows), -1)


def _traced(likeliest: bytes, went_on: Array) -> bytearray:
    """The labels of one row, told from its last piece back: the likeliest, but where a span goes on behind a piece.

    `went_on` (roles, n): whether a span that goes on behind a piece went on there already; else it begins there.
    """
    path = bytearray(len(likeliest))
    on = [role.tobytes() for role in went_on]
    at = len(likeliest)
    while at := len(likeliest[:at].rstrip(b"\0")):
        at -= 1
        label = likeliest[at]
        if label % 2:
            path[at] = label
            continue
        first = on[label // 2 - 1].rfind(b"\0", 0, at)
        path[first] = label - 1
        path[first + 1 : at + 1] = bytes([label]) * (at - first)
        at = first
    return path


def spans_of(path: Array) -> Iterator[tuple[int, int, int]]:
    """(role, first, end) of the spans of one path; roles count from 0."""
    labels = path.astype(np.int8).tobytes()
    for first in (path % 2).nonzero()[0].tolist():
        inside = labels[first] + 1
        end = first + 1
        while end < len(labels) and labels[end] == inside:
            end += 1
        yield labels[first] // 2, first, end
