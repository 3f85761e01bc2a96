"""Which blocks are body, from how likely each is."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from onrecord.article.body.choosing import LEAST, STEPS, threshold_of
from onrecord.page import Page, page_from

PROSE = "Eleven words of plain prose stand in each of these paragraphs."


def _page(*paragraphs: str) -> Page:
    body = "".join(f"<p>{text} {number}</p>" for number, text in enumerate(paragraphs))
    return page_from(f"<html><body>{body}</body></html>", None, "html", None)


def test_a_short_doubtful_block_is_left_beside_sure_ones() -> None:
    page = _page(PROSE, PROSE, PROSE, "Status: fine")
    assert threshold_of(page, [0.95, 0.95, 0.95, 0.6]) > 0.6


def test_a_long_doubtful_block_is_taken_beside_a_short_sure_one() -> None:
    page = _page("Status: fine", PROSE * 4)
    assert threshold_of(page, [0.95, 0.5]) < 0.5


def test_doubtful_blocks_are_taken_where_nothing_is_sure() -> None:
    assert threshold_of(_page(PROSE, PROSE, PROSE), [0.3, 0.3, 0.01]) < 0.3


def test_doubtful_blocks_are_left_where_much_is_sure() -> None:
    assert threshold_of(_page(*[PROSE] * 6), [0.99, 0.99, 0.99, 0.99, 0.3, 0.2]) > 0.3


def test_a_doubtful_block_is_taken_where_the_body_is_long() -> None:
    short, long = _page(*[PROSE * 2] * 4, PROSE), _page(*[PROSE * 20] * 4, PROSE * 10)
    likely = [0.95, 0.95, 0.95, 0.95, 0.58]
    assert threshold_of(short, likely) > 0.58 > threshold_of(long, likely)


@given(st.lists(st.floats(0, 1), min_size=1, max_size=8))
def test_the_threshold_keeps_its_bounds(likely: list[float]) -> None:
    assert LEAST <= threshold_of(_page(*[PROSE] * len(likely)), likely) <= STEPS[0]
