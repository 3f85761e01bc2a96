"""Blocks judged by their fellows."""

from __future__ import annotations

import pytest

from onrecord.article.body.fellows import LINKS, WEIGHT, with_fellows
from onrecord.page import Page, page_from


def _page(body: str) -> Page:
    return page_from(f"<html><body>{body}</body></html>", None, "html", None)


def test_a_block_of_many_alike_is_drawn_to_their_mean() -> None:
    page = _page("".join(f"<div class=post id=p{n}><p>Post {n} says something.</p></div>" for n in range(4)))
    likely = with_fellows(page, [0.9, 0.9, 0.9, 0.5], [0.0] * 4)
    assert likely[3] == pytest.approx((1 - WEIGHT) * 0.5 + WEIGHT * 0.8)


def test_a_block_alone_in_its_markup_stays_as_it_is() -> None:
    page = _page("<p>One</p><p>Two</p><aside><p class=note>Three</p></aside>")
    assert with_fellows(page, [0.9, 0.8, 0.3], [0.0] * 3) == [0.9, 0.8, 0.3]


def test_links_alone_behind_a_sure_paragraph_lead_away() -> None:
    page = _page("<p><a href=a>Before</a></p><p>The story.</p><ul><li><a href=b>Behind</a></li></ul>")
    assert with_fellows(page, [0.6, 0.95, 0.6], [1.0, 0.0, 1.0]) == [0.6, 0.95, pytest.approx(0.6 * LINKS)]


def test_a_heading_goes_with_what_stands_under_it() -> None:
    page = _page("<h2>A heading</h2><p>Its paragraph.</p>")
    assert with_fellows(page, [0.5, 0.9], [0.0, 0.0])[0] > 0.8


def test_plain_furniture_stays_as_it_is() -> None:
    page = _page("<p>One</p><p>Two</p><p>Three</p><p>Four</p>")
    assert with_fellows(page, [0.9, 0.9, 0.9, 0.01], [0.0, 0.0, 0.0, None])[3] == 0.01
