"""Lines judged together."""

from __future__ import annotations

from itertools import pairwise, product
from math import prod, sqrt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.article.body.neighbours import CHANGE, FIRST, together


def test_a_doubtful_line_amid_body_is_likelier_than_one_amid_furniture() -> None:
    amid_body = together([0.9, 0.9, 0.4, 0.9, 0.9])[2]
    amid_furniture = together([0.05, 0.05, 0.4, 0.05, 0.05])[2]
    assert amid_body > 0.5 > amid_furniture


def test_no_lines_have_no_likelihoods() -> None:
    assert together([]) == []


@given(st.lists(st.floats(0, 1), max_size=40))
def test_each_line_keeps_its_place_between_nought_and_one(likely: list[float]) -> None:
    judged = together(likely)
    assert len(judged) == len(likely)
    assert all(0 <= p <= 1 for p in judged)


@given(st.lists(st.floats(0, 1), min_size=1, max_size=20), st.data())
def test_more_from_a_line_is_never_less_for_it_or_any_other(likely: list[float], data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(likely) - 1))
    more = [*likely[:at], data.draw(st.floats(likely[at], 1)), *likely[at + 1 :]]
    assert all(b >= a - 1e-9 for a, b in zip(together(likely), together(more), strict=True))


@given(st.lists(st.floats(0.01, 0.99), min_size=1, max_size=7))
def test_it_is_the_mean_of_the_line_and_of_all_ways_through_the_lines(likely: list[float]) -> None:
    on, every = [0.0] * len(likely), 0.0
    for way in product((0, 1), repeat=len(likely)):
        share = (1 - FIRST, FIRST)[way[0]]
        share *= prod(CHANGE if a != b else 1 - CHANGE for a, b in pairwise(way))
        share *= prod(sqrt(p) if body else sqrt(1 - p) for p, body in zip(likely, way, strict=True))
        every += share
        on = [sum_ + share * body for sum_, body in zip(on, way, strict=True)]
    expected = [(p + sum_ / every) / 2 for p, sum_ in zip(likely, on, strict=True)]
    assert together(likely) == pytest.approx(expected)
