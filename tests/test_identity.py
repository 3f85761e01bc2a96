"""What names an article and its state."""

from __future__ import annotations

from datetime import UTC, datetime

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord import read
from onrecord.identity import normalised

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
BODY = "<p>The harbour council met on Monday and agreed on nothing that anyone could name, three of them said.</p>" * 6
URL = "https://www.baypress.example/news/1"


def page(head: str = "", headline: str = "Rain fell on Carrow", body: str = BODY) -> bytes:
    return f"<head><title>{headline}</title>{head}</head><article><h1>{headline}</h1>{body}</article>".encode()


def id_of(source: bytes = page(), url: str | None = URL) -> str:
    return read(source, url, NOW, fields=["id"]).id


@pytest.mark.parametrize(
    "url",
    [
        "http://www.baypress.example/news/1",
        "https://baypress.example/news/1/",
        "https://m.baypress.example/news/1#part",
        "https://WWW.BayPress.example/news/1?utm_source=x&utm_medium=y&fbclid=1",
        "https://amp.baypress.example/news/1?gclid=2",
        "https://www.baypress.example/news/1?ref=home&source=newsletter&cid=mail-7&igsh=x&at_medium=social",
        " https://www.baypress.example/news/1 ",
    ],
)
def test_one_article_has_one_id(url: str) -> None:
    assert id_of(url=url) == id_of()


@pytest.mark.parametrize(
    "url",
    [
        "https://www.baypress.example/news/2",
        "https://www.baypress.example/News/1",
        "https://www.baypress.example/news/1?id=4",
        "https://www.baypress.example/news/1?fbid=4",
        "https://www.baypress.example/news/1?cid=4711",
        "https://www.baypress.example/news/1?at_home=a",
        "https://www.quellcourier.example/news/1",
        "https://sport.baypress.example/news/1",
    ],
)
def test_another_has_another(url: str) -> None:
    assert id_of(url=url) != id_of()


def test_the_order_of_what_is_asked_for_says_nothing() -> None:
    assert normalised("https://a.example/x?b=2&a=1") == normalised("http://a.example/x?a=1&b=2")


def canonical(href: str) -> bytes:
    return page(f"<link rel=canonical href='{href}'>")


def test_an_address_of_its_own_goes_before_the_one_given() -> None:
    assert id_of(canonical(URL), "https://www.baypress.example/amp/1?x=y") == id_of()
    assert id_of(canonical("https://news.baypress.example/1")) == id_of(url="https://news.baypress.example/1")


def test_without_an_address_the_canonical_one_is_no_identity() -> None:
    """It may be the origin's: outlet, headline and day name the article then."""
    assert id_of(canonical("https://other.example/2026/1"), None) == id_of(canonical(URL), None)


@pytest.mark.parametrize(
    "href",
    [
        "https://www.quellcourier.example/original",
        "https://www.baypress.example/",
        "https://www.baypress.example",
        "http://[",
    ],
)
def test_a_foreign_or_a_root_address_names_nothing(href: str) -> None:
    assert id_of(canonical(href)) == id_of()


def test_without_an_address_outlet_headline_and_day_name_it() -> None:
    head = "<meta property=og:site_name content='Bay Press'><meta name=date content=2026-11-23>"
    first = id_of(page(head), None)
    assert id_of(page(head, body=BODY + "<p>It rained on, and the council met again on Tuesday.</p>"), None) == first
    assert id_of(page(head, headline="RAIN fell on  Carrow"), None) == first
    assert id_of(page(head.replace("-23", "-24")), None) != first
    assert id_of(page(head.replace("Bay", "Quay")), None) != first
    assert id_of(page(head, headline="Rain fell again on Carrow"), None) != first


def test_without_anything_the_bytes_name_it() -> None:
    assert id_of(b"", None) != id_of(b" ", None)


def version(source: bytes, url: str = URL) -> str:
    return read(source, url, NOW).version


def test_a_version_is_of_what_was_printed() -> None:
    first = version(page())
    assert version(page(), "https://www.baypress.example/news/2") == first
    assert version(b"<!-- other markup -->" + page().replace(b"<p>", b"<p class=x>\n")) == first
    assert version(page() + b"<aside><h3>Most read</h3><a href=/x>Boats will go out again</a></aside>") == first
    for other in (
        page(headline="Rain fell on Carrow again"),
        page(body=BODY.replace("nothing", "something", 1)),
        page(body="<p class=byline>By Ida Moor</p>" + BODY),
        page("<meta property=article:published_time content=2026-11-23T10:00:00Z>"),
        page(body=BODY + "<p>© 2026 Bay Press. All rights reserved.</p>"),
    ):
        assert version(other) != first


def test_what_is_not_asked_for_leaves_the_version() -> None:
    """A version is the same whichever fields were wanted."""
    source = page(body=BODY + "<p>© 2026 Bay Press. All rights reserved.</p>")
    whole, part = read(source, URL, NOW), read(source, URL, NOW, fields=["headline"])
    assert part.version == whole.version


def test_slashes_without_a_host_are_no_host() -> None:
    assert normalised("a:////0") == "/0"


@given(st.text(max_size=60) | st.from_regex(r"https?://[^\s]{0,50}", fullmatch=True))
def test_any_address_can_be_normalised_or_says_why(url: str) -> None:
    record = read(b"<p>Rain fell", url, NOW, fields=["id"])
    assert msgspec.json.decode(msgspec.json.encode(record.id)) == record.id
    try:
        once = normalised(url)
    except ValueError:
        return
    assert normalised("http:" + once) == once or not once.startswith("//")
