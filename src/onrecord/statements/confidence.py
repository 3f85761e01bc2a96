"""How often each rule is right: the confidence of what it finds."""

from __future__ import annotations

from onrecord.statements.attribution import Attribution

_MEASURED = {
    "quotation, cue": 0.89, "cue, quotation": 0.81, "cue quotation": 0.6, "colon": 0.55,
    "verb that": 0.7, "verb clause": 0.62, "clause, verb": 0.7, "participle that": 0.45, "participle clause": 0.4,
    "clause, according to": 0.68, "according to, clause": 0.9,
}  # fmt: skip
"""Share of right relations by rule on every fifth article of PolNeAR's train part.

Measured by `benchmarks/statements.py --rules`.
"""


def confidence_of(attribution: Attribution) -> float:
    """0 to 1, two decimals: the measured precision of the rule that found it, in English news."""
    return _MEASURED.get(attribution.pattern, 0.5)
