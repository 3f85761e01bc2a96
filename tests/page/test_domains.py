"""Registrable domains, by the test cases that the Public Suffix List itself keeps."""

from __future__ import annotations

import re
from importlib.util import find_spec
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.page import host_of, registrable


def cases() -> list[tuple[str, str | None]]:
    """(host, registrable domain) from the list's own test file, which lies beside the list."""
    spec = find_spec("publicsuffixlist")
    assert spec is not None
    assert spec.origin is not None
    lines = (Path(spec.origin).parent / "test_psl.txt").read_text("utf-8")
    found = re.findall(r"^checkPublicSuffix\('(.+)', (?:'(.+)'|null)\);", lines, re.M)
    return [(host, domain or None) for host, domain in found]


def test_the_lists_own_cases() -> None:
    wrong = {host: (registrable(host), domain) for host, domain in cases() if registrable(host) != domain}
    assert len(cases()) > 60
    assert wrong == {}


@pytest.mark.parametrize(
    ("address", "domain"),
    [
        ("https://www.baypress.example/news/1?a=b#c", "baypress.example"),
        ("//cdn.baypress.example/x.js", "baypress.example"),
        ("http://user:secret@News.BayPress.example:8080/", "baypress.example"),
        ("baypress.example/news", "baypress.example"),
        ("news.baypress.example.", "baypress.example"),
        ("https://news.baypress.co.uk", "baypress.co.uk"),
        ("https://baypress.github.io/", "baypress.github.io"),
        ("https://www.xn--85x722f.com.cn", "xn--85x722f.com.cn"),
        ("https://食狮.公司.cn", "食狮.公司.cn"),
        ("https://baypress.substack.com/p/1", "baypress.substack.com"),
        ("https://open.baypress.wordpress.com", "baypress.wordpress.com"),
        ("https://www.substack.com/", "substack.com"),
        ("https://medium.com/@baypress/1", "medium.com"),
        ("http://127.0.0.1/", None),
        ("http://[2001:db8::1]:80/", None),
        ("http://localhost/", None),
        ("https://co.uk/", None),
        ("https://[broken/", None),
        ("/news/1", None),
        ("mailto:ida@baypress.example", None),
        ("not a host", None),
        ("", None),
    ],
)
def test_of_an_address(address: str, domain: str | None) -> None:
    assert registrable(address) == domain


@given(st.text(max_size=60) | st.from_regex(r"(https?:)?//[^\s]{0,40}", fullmatch=True))
def test_whatever_comes(text: str) -> None:
    host = host_of(text)
    assert host is None or (host == host.lower() and not host.endswith("."))
    domain = registrable(text)
    assert domain is None or (host is not None and (host == domain or host.endswith("." + domain)))
    assert domain is None or registrable(domain) == domain


def test_a_long_host_takes_no_time() -> None:
    assert registrable("a." * 20_000 + "baypress.example") in ("baypress.example", None)
