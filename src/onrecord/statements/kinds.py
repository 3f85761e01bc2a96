"""What a speaker does by saying something: the kind of a statement, and whether it holds only if something else does.

Told by a head on the trained encoder from the words of cue, source and content; the kinds are those of the record.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import Any, get_args

import numpy as np

from onrecord.record import Span, StatementKind
from onrecord.statements.attribution import Attribution
from onrecord.statements.encoder import Kinds, Looked, Window

Array = Any
KINDS: tuple[StatementKind, ...] = (
    "claim", "denial", "forecast", "evaluation", "promise", "threat", "proposal", "acceptance", "refusal", "demand",
    "announcement", "question", "other",
)  # fmt: skip
"""In the order in which the model was trained."""
assert set(KINDS) == set(get_args(StatementKind))


def kind_of(attribution: Attribution, looked: Looked, weights: Kinds) -> tuple[StatementKind, bool] | None:
    """The kind of an attribution and whether it is conditional; None where the model did not read its words."""
    scores = scores_of(attribution, looked, weights)
    if scores is None:
        return None
    return KINDS[int(scores[:-1].argmax())], bool(scores[-1] > 0)


def scores_of(attribution: Attribution, looked: Looked, weights: Kinds) -> Array | None:
    """The scores of each kind and of `conditional` in the window in which the content begins."""
    first = looked.pieces.within(*attribution.content[0])
    window = next((window for window in looked.windows if window.a <= first.start < window.b), None)
    if window is None or not len(first):
        return None
    content, cue, source = (
        window.topics[_inside(spans, looked, window)]
        for spans in (attribution.content, attribution.cue, attribution.source)
    )
    half = window.topics.shape[1] // 2
    pooled = np.concatenate(
        [
            _mean(content[:, :half]),
            _mean(cue[:, half:]),
            _mean(source[:, half:]),
            np.maximum(content[:, :half].max(0), 0),
        ]
    )
    hidden = pooled @ weights.topic + weights.topic_bias
    active = hidden * 0.5 * (1 + np.array([math.erf(value / math.sqrt(2)) for value in hidden.tolist()]))
    return active @ weights.kind + weights.kind_bias


def _inside(spans: Iterable[Span], looked: Looked, window: Window) -> list[int]:
    """The pieces of the spans, as places of the window."""
    touched = (piece for span in spans for piece in looked.pieces.within(*span))
    return [piece - window.a for piece in touched if window.a <= piece < window.b]


def _mean(rows: Array) -> Array:
    return rows.mean(0) if len(rows) else np.zeros(rows.shape[1], dtype=np.float32)
