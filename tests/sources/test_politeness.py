"""What a robots.txt and its absence mean."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.sources.politeness import Robots, Rules, robots_of, token_of

SITE = "https://www.news.example/a"


@given(st.text())
def test_no_robots_txt_breaks_it(text: str) -> None:
    rules = Rules(Robots(text=text), "onrecord/1")
    rules.allow(SITE)
    assert 0 <= rules.pause() <= 60


@pytest.mark.parametrize(("agent", "token"), [("onrecord/0.1", "onrecord"), ("My-Bot", "My-Bot"), ("a b/1", "a")])
def test_the_name_that_robots_txt_knows(agent: str, token: str) -> None:
    assert token_of(agent) == token


@pytest.mark.parametrize(("status", "problem"), [(404, None), (401, None), (500, "answered 500"), (200, None)])
def test_an_answer_without_rules(status: int, problem: str | None) -> None:
    assert robots_of(status, "<!DOCTYPE html>").problem == problem
    assert robots_of(status, "<!DOCTYPE html>").text is None
