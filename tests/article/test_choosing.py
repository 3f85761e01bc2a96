"""Which blocks are body, from how likely each is."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from onrecord.article.choosing import ARTICLE, LEAST, MOST, NEWS, threshold_of
from onrecord.page import Page, page_from

PROSE = "Eleven words of plain prose stand in each of these paragraphs."


def _page(paragraphs: int, head: str = "") -> Page:
    body = "".join(f"<p>{PROSE} {number}</p>" for number in range(paragraphs))
    return page_from(f"<html><head>{head}</head><body>{body}</body></html>", None, "html", None)


def test_a_page_that_says_it_is_news_has_one_threshold() -> None:
    page = _page(2, '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "A"}</script>')
    assert threshold_of(page, [0.9, 0.2]) == NEWS


def test_a_page_that_says_it_is_an_article_has_another() -> None:
    page = _page(2, '<meta property="og:type" content="article">')
    assert threshold_of(page, [0.9, 0.2]) == ARTICLE


def test_doubtful_blocks_are_taken_where_nothing_is_sure() -> None:
    assert threshold_of(_page(3), [0.3, 0.3, 0.01]) < 0.3


def test_doubtful_blocks_are_left_where_much_is_sure() -> None:
    assert threshold_of(_page(6), [0.99, 0.99, 0.99, 0.99, 0.3, 0.2]) > 0.3


@given(st.lists(st.floats(0, 1), min_size=1, max_size=8))
def test_the_threshold_keeps_its_bounds(likely: list[float]) -> None:
    assert LEAST <= threshold_of(_page(len(likely)), likely) <= MOST
