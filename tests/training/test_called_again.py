"""A choice among candidates is learned from signs; whose name a candidate has makes it the right one."""

from __future__ import annotations

from typing import Any, cast

import pytest

pytest.importorskip("numpy")

from msgspec import Struct
from training.statements.called_again import case_of, written
from training.statements.choices import Told, fitted

from onrecord.statements.speakers.roles.likeliest import Candidate


class _Named(Struct):
    name: str


def _candidate(name: str) -> Candidate:
    return Candidate(cast("Any", _Named(name)), {"odds": 1.0})


NOBODY = Candidate(None, {"always": 1.0})


def test_a_sign_of_the_right_ones_weighs_for_and_one_of_the_others_against() -> None:
    cases = [Told([{"near": 1.0}, {"far": 1.0}, {"nobody: always": 1.0}], [True, False, False])] * 5
    weights = fitted(cases, pull=0.01, rate=0.3, steps=100)
    assert weights["near"] > 0 > weights["far"]


def test_what_a_case_counts_is_its_weight() -> None:
    cases = [
        Told([{"near": 1.0}, {"far": 1.0}], [True, False], 0.1),
        Told([{"near": 1.0}, {"far": 1.0}], [False, True], 1.0),
    ]
    weights = fitted(cases, pull=0.01, rate=0.3, steps=100)
    assert weights["far"] > weights["near"]


def test_the_candidate_with_the_label_s_name_is_right_and_else_nobody() -> None:
    candidates = [_candidate("Ada Holt"), _candidate("Tom Roy"), NOBODY]
    assert case_of("draw 1", candidates, ["Tom Roy"]).right == [False, True, False]
    assert case_of("draw 1", candidates, ["Ian Brask"]).right == [False, False, True]
    assert case_of("draw 1", candidates, []).right == [False, False, True]


def test_weights_are_written_apart_and_small_ones_left_out() -> None:
    module = written({"odds": 1.25, "nobody: always": -0.5, "beside": 0.001})
    told: dict[str, dict[str, float]] = {}
    exec(module, told)
    assert (told["SOMEBODY"], told["NOBODY"]) == ({"odds": 1.25}, {"always": -0.5})
