"""What a speaker does by saying something: the kind of a statement, and whether it holds only if something else does.

Told by one hidden layer over what the trained encoder made of content, cue and source, and by weights of signs in their
words; the kinds are those of the record.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache
from typing import Any, get_args

import numpy as np

from onrecord.record import Span, StatementKind
from onrecord.statements.act_words import charge, told_by_both, unlike
from onrecord.statements.attribution import Attribution
from onrecord.statements.learned.encoder import Kinds, Looked, Window
from onrecord.statements.learned.wording import Signs, signs_of
from onrecord.statements.negations import mere_negation
from onrecord.statements.own_acts import (
    binds_others,
    denies_guilt,
    foretells,
    hangs_on_nothing,
    is_of_the_past,
    is_own_will,
    is_own_wish,
    names_price,
    own_act,
    states_condition,
    wants_of_others,
)
from onrecord.statements.rules.acts import KIND_BY_PATTERN
from onrecord.statements.rules.quotations.turns import ANSWER, TURN

Array = Any
KINDS: tuple[StatementKind, ...] = (
    "claim", "denial", "forecast", "evaluation", "promise", "threat", "proposal", "acceptance", "refusal", "demand",
    "announcement", "question", "other",
)  # fmt: skip
"""In the order in which the model was trained."""
assert set(KINDS) == set(get_args(StatementKind))
SCORES = len(KINDS) + 1
"""One for each kind, and one for `conditional`."""
_MARKS = ('"', "“", "‘", "'", "«", "„")
_UNWILLING: tuple[StatementKind, ...] = ("refusal", "promise", "announcement", "threat")
"""What one's own side will not do is one of these."""
_WISHED: tuple[StatementKind, ...] = ("promise", "evaluation", "other")
"""What somebody wants to do is one of these."""
_SAID, _NEAR = frozenset(("claim", "forecast", "evaluation")), 0.7
"""What others must do is demanded, what they will do foretold and not merely said, where that is half as likely."""


def kinds_of(
    text: str, attributions: Sequence[Attribution], looked: Looked, weights: Kinds
) -> list[tuple[StatementKind, bool] | None]:
    """The kind of each attribution and whether it is conditional; None where the model did not read its words."""
    told: list[tuple[StatementKind, bool] | None] = [None] * len(attributions)
    read = [(at, means) for at, one in enumerate(attributions) if (means := means_of(one, looked)) is not None]
    if not read:
        return told
    hidden = weights.times(np.stack([np.concatenate(means) for _, means in read]), weights.vectors) + weights.inner_bias
    every = weights.times(np.maximum(hidden, 0), weights.outer) + weights.bias
    for (at, _), own in zip(read, every, strict=True):
        content, cue = (
            " ".join(text[start:end] for start, end in spans)
            for spans in (attributions[at].content, attributions[at].cue)
        )
        scores = own + _of_signs(signs_of(text, attributions[at]), weights)
        scores = _answered(scores) if _answers(cue, content, attributions[at].pattern) else scores
        kind = KIND_BY_PATTERN.get(attributions[at].pattern) or _chosen(cue, content, scores[:-1])
        told[at] = kind, _hangs_on_another(content, scores)
    return told


def _answers(cue: str, content: str, pattern: str) -> bool:
    """Whether somebody's turn, or an answer, asks nothing: no mark of a question stands in it."""
    if "?" in content:
        return False
    return pattern in (TURN, ANSWER) or (_replied().search(cue) is not None and content[:1] in _MARKS)


@cache
def _replied() -> re.Pattern[str]:
    return re.compile(r"\b(?:answer(?:s|ed)|repli(?:es|ed)|respond(?:s|ed))[:,]?\Z", re.IGNORECASE)


def _answered(scores: Array) -> Array:
    """Scores by which nothing is asked."""
    lowered = scores.copy()
    lowered[KINDS.index("question")] = -np.inf
    return lowered


def _of_signs(signs: Signs, weights: Kinds) -> Array:
    """The scores that the signs of an attribution's words add."""
    known = [(place, strength) for name, strength in signs.items() if (place := weights.signs.get(name)) is not None]
    if not known:
        return np.zeros(SCORES)
    places, strengths = zip(*known, strict=True)
    return (np.array(strengths) @ weights.table[list(places)]) * weights.scale


def _chosen(cue: str, content: str, scores: Array) -> StatementKind:
    """The likeliest kind that the cue and the content's own words allow."""
    if denies_guilt(cue):
        return "denial"
    if named := own_act(content) or told_by_both(cue, content):
        return named
    if names_price(content) or wants_of_others(cue, content):
        return "demand"
    kind = _weighed(cue, content, scores)
    if kind == "forecast" and is_own_will(content):
        return max(_UNWILLING, key=lambda kind: scores[KINDS.index(kind)])
    if kind == "demand" and is_own_wish(cue, content):
        return max(_WISHED, key=lambda kind: scores[KINDS.index(kind)])
    if kind == "refusal" and is_of_the_past(content):
        return "claim"
    if kind in _SAID:
        behind = scores.max() - scores
        if behind[KINDS.index("demand")] < _NEAR and binds_others(content):
            return "demand"
        if behind[KINDS.index("forecast")] < _NEAR and foretells(content):
            return "forecast"
    return kind


def _weighed(cue: str, content: str, scores: Array) -> StatementKind:
    """The likeliest kind, unless the words are plainly none of that kind."""
    kind = KINDS[int(scores.argmax())]
    if kind == "denial" and (instead := charge(cue, content) or mere_negation(cue, content)):
        return max(instead, key=lambda kind: scores[KINDS.index(kind)])
    return unlike(kind, cue, content) or kind


def _hangs_on_another(content: str, scores: Array) -> bool:
    """Whether a statement holds only if something else does."""
    return (bool(scores[-1] > 0) and not hangs_on_nothing(content)) or states_condition(content)


def means_of(attribution: Attribution, looked: Looked) -> tuple[Array, Array, Array] | None:
    """What the encoder made of content, cue and source: the mean over their pieces, zero where there is none."""
    first = looked.pieces.within(*attribution.content[0])
    window = next((window for window in looked.windows if window.a <= first.start < window.b), None)
    if window is None or not len(first):
        return None
    content, cue, source = (
        _mean(window, _inside(spans, looked, window))
        for spans in (attribution.content, attribution.cue, attribution.source)
    )
    return content, cue, source


def _inside(spans: Iterable[Span], looked: Looked, window: Window) -> list[int]:
    """The pieces of the spans, as places of the window."""
    touched = (piece for span in spans for piece in looked.pieces.within(*span))
    return [piece - window.a for piece in touched if window.a <= piece < window.b]


def _mean(window: Window, places: list[int]) -> Array:
    count = len(places)
    if not count:
        return np.zeros(window.layers.shape[1] + window.topics.shape[1], dtype=np.float32)
    row_after_row = places == list(range(places[0], places[0] + count))
    rows: Any = slice(places[0], places[0] + count) if row_after_row else places  # a slice copies nothing
    sums = [np.add.reduce(read[rows], 0) for read in (window.layers, window.topics)]
    return np.concatenate(sums) / np.float32(count)
