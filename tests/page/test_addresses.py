"""Addresses are joined as urllib joins them."""

from __future__ import annotations

from urllib.parse import urljoin, urlsplit

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from onrecord.page.addresses import hostname_in, joined, parts_of

BASES = ("https://news.example/2026/page?x=1#top", "http://a.example", "https://ü.example/b", "", None, "HTTPS://A.b/c")
PARTS = st.sampled_from(
    ["https://", "http://", "HTTP://", "//", "/", ".", "..", "news.example", "a", "b.html", "?", "x=1", "#", "f", ";",
     "p", ":80", "@", "[", "]", " ", "\n", "\t", "ü", "%20", "mailto:", "\x01", "\x85", "*"]
)  # fmt: skip


@given(st.sampled_from(BASES), st.lists(PARTS, max_size=9).map("".join))
@example("https://news.example/", "/a//b/?x#")
@example("https://news.example/", "https://news.example/a?#")
@example("https://news.example/", "/a?b?c")
@example("https://news.example/", "/a?")
def test_an_address_is_joined_as_urllib_does(base: str | None, address: str) -> None:
    try:
        expected = urljoin(base or "", address)
    except ValueError:
        with pytest.raises(ValueError, match=r"\w"):
            joined(base, address)
        return
    assert joined(base, address) == expected


@given(st.lists(PARTS, max_size=9).map("".join))
@example("https://news.example")
@example("https://News.example./a;b?c?d#e?f#g")
@example("https://news.example/a \n")
@example("http://news.example\n/a")
@example("http://news.example?a=/b")
def test_an_address_is_parted_as_urllib_does(address: str) -> None:
    try:
        expected = urlsplit(address)
    except ValueError:
        for part in (parts_of, hostname_in):
            with pytest.raises(ValueError, match=r"\w"):
                part(address)
        return
    assert parts_of(address) == (expected.netloc, expected.path, expected.query)
    assert hostname_in(address) == expected.hostname
