"""How sure a statement is: the model's judgement straightened by what was right, a rule's by its own table."""

from __future__ import annotations

from itertools import pairwise

import pytest

from onrecord.statements import confidence
from onrecord.statements.attribution import Attribution
from onrecord.statements.confidence import confidence_of


def of_the_model(chance: float) -> float:
    return confidence_of(Attribution(content=((0, 1),), form="direct", pattern="model", chance=chance))


def by_rule(pattern: str) -> float:
    return confidence_of(Attribution(content=((0, 1),), form="direct", pattern=pattern))


def test_a_judgement_is_told_as_it_was_right_and_between_along_a_line() -> None:
    for chance, right in confidence._RIGHT:
        assert of_the_model(chance) == pytest.approx(right, abs=0.005)
    for (low, right), (high, next_right) in pairwise(confidence._RIGHT):
        assert of_the_model((low + high) / 2) == pytest.approx((right + next_right) / 2, abs=0.006)


def test_who_is_surer_is_told_as_no_less_sure() -> None:
    told = [of_the_model(chance / 200) for chance in range(201)]
    assert told == sorted(told)
    assert (told[0], told[-1]) == (0.0, 1.0)


def test_rules_are_as_sure_as_they_are_right_and_an_unknown_one_is_in_the_middle() -> None:
    assert by_rule("no such rule") == 0.5
    assert by_rule("quotation, cue") > by_rule("cue quotation") > by_rule("colon")
    assert all(0 < by_rule(pattern) < 1 for pattern in confidence._MEASURED)
