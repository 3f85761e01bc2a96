"""Where an RSL document is named."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.sources.rsl import address_in_robots, address_on_page

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
    assert address_in_robots(robots, SITE, "onrecord/1") == address


LINK = '<link rel="license" type="application/rsl+xml" href="%s">'


@pytest.mark.parametrize(
    ("header", "page", "address"),
    [
        ('</rsl.xml>; rel="license"; type="application/rsl+xml"', "", "https://www.news.example/rsl.xml"),
        (
            '<a.css>; rel=preload, <r?a,b>; type="application/rsl+xml"; rel=license',
            "",
            "https://www.news.example/r?a,b",
        ),
        ("", LINK % "https://news.example/r?a&amp;b", "https://news.example/r?a&b"),
        ("", "<LINK HREF=/r TYPE=Application/RSL+XML REL=License>", "https://www.news.example/r"),
        ("", LINK % "https://elsewhere.example/r", None),
        ("", LINK % "https://[broken", None),
        ("", LINK.replace("license", "stylesheet") % "/r", None),
        ("", '<link rel="license" href="https://creativecommons.org/licenses/by/4.0/">', None),
        ('<https://creativecommons.org/licenses/by/4.0/>; rel="license"', "", None),
    ],
)
def test_the_rsl_document_that_a_page_names(header: str, page: str, address: str | None) -> None:
    assert address_on_page(header, page.encode(), SITE) == address


@given(st.text(), st.text("<link relcnsfapx+/=\"'>").map(lambda text: f"application/rsl+xml{text}"))
def test_no_words_break_it(header: str, page: str) -> None:
    address_in_robots(header, SITE, "onrecord/1")
    address_on_page(header, page.encode(), SITE)
