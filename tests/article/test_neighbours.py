"""Lines judged together."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from onrecord.article.neighbours import together


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
