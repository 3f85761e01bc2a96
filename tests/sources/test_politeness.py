"""What robots.txt names: rules, and the RSL document."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.sources.politeness import Robots, Rules, robots_of, rsl_address, token_of

SITE = "https://www.news.example/a"


@pytest.mark.parametrize(
    ("robots", "address"),
    [
        ("License: https://news.example/rsl.xml", "https://news.example/rsl.xml"),
        ("\ufefflicense:https://www.news.example/rsl.xml # terms", "https://www.news.example/rsl.xml"),
        ("User-agent: *\nDisallow: /x\nLicense: https://news.example/rsl.xml", "https://news.example/rsl.xml"),
        ("User-agent: GPTBot\nUser-agent: onrecord\nLicense: https://news.example/r", "https://news.example/r"),
        ("User-agent: GPTBot\nLicense: https://news.example/rsl.xml", None),
        ("License: https://elsewhere.example/rsl.xml", None),
        ("License: /rsl.xml", None),
        ("License: file:///etc/passwd", None),
        ("# License: https://news.example/rsl.xml", None),
        ("License: https://[broken/", None),
    ],
)
def test_the_rsl_document_of_our_own_group_and_host(robots: str, address: str | None) -> None:
    assert rsl_address(robots, SITE, "onrecord/1") == address


@given(st.text())
def test_no_robots_txt_breaks_it(text: str) -> None:
    rsl_address(text, SITE, "onrecord/1")
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
