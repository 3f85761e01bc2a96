"""How often each rule is right: the confidence of what it finds."""

from __future__ import annotations

from itertools import pairwise

from onrecord.statements.attribution import Attribution

_MEASURED = {
    "quotation, cue": 0.92,
    "cue, quotation": 0.83,
    "cue quotation": 0.68,
    "clause quotation, cue": 0.73,
    "cue: paragraph": 0.80,
    "dash": 0.90,
    "signed": 0.90,
    "colon": 0.49,
    "judgement": 0.62,
    "verb that": 0.81,
    "verb clause": 0.81,
    "verb to": 0.70,
    "verb object": 0.75,
    "clause, verb": 0.82,
    "clause, verb, clause": 0.84,
    "participle that": 0.70,
    "participle clause": 0.73,
    "clause, according to": 0.82,
    "according to, clause": 0.80,
}
"""Share of right relations by rule on PolNeAR's train part: `benchmarks/statements.py --part train --rules`.

It has 840 articles of American political news; `dash` had too few cases (6 of 6) to be taken at its word, and `signed`
none: of 62 on pages of WCXB, read by eye, 60 were right.
"""
_UNMEASURED = 0.5
"""For rules that the measured data has no cases of: other languages, nested quotations, quotations without a cue."""

_RIGHT = (
    (0.0, 0.0), (0.48, 0.45), (0.6, 0.53), (0.77, 0.58), (0.86, 0.7), (0.9, 0.74), (0.93, 0.84), (0.95, 0.91),
    (0.97, 0.97), (1.0, 1.0),
)  # fmt: skip
"""What the model's judgement says, and how often it was right where it did: `benchmarks/statements.py --confidence`."""
_NEGATED = 0.6
"""The most for a negated cue: chosen, not measured."""


def confidence_of(attribution: Attribution) -> float:
    """0 to 1, two decimals: the model's judgement, or the measured precision of the rule, in English news.

    The model's is straightened by what was right on PolNeAR's dev part (docs/decisions/statements-figures.md): it is up
    to .2 too sure in its middle, since its judgement was learned for an encoder that was itself less sure.

    Where a rule that is often right found the same as the model, it is at least that rule's precision: of 61 that the
    model gave less than .6, and such a rule found too, 57 were right.

    At most .6 where the cue is negated: the words are right, yet nobody is to take them for what was said.
    """
    chance = attribution.chance
    measured = _MEASURED.get(attribution.pattern, _UNMEASURED) if chance is None else _straightened(chance)
    if attribution.backed is not None:
        measured = max(measured, _MEASURED[attribution.backed])
    return min(measured, _NEGATED) if attribution.negated else measured


def _straightened(chance: float) -> float:
    for (low, right), (high, next_right) in pairwise(_RIGHT):
        if chance <= high:
            return round(right + (next_right - right) * (chance - low) / (high - low), 2)
    return chance
