"""Lists that lead to pages: OPML, lists of sitemaps, addresses line by line."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.sources.conftest import Reply, TestWeb

from onrecord.errors import SourceError
from onrecord.sources import Failed, Item, Options, items
from onrecord.sources.lists import is_address_list, listed_addresses
from onrecord.sources.sniff import shape_of

OPML = b"""<?xml version="1.0"?><!-- from a reader --><opml version="2.0"><head><title>Mine</title></head><body>
<outline text="News"><outline type="rss" text="Vest" xmlUrl="http://news.example/feed" htmlUrl="http://news.example/"/>
<outline text="Vest again" XMLURL=" http://news.example/feed "/><outline xmlUrl="feeds/local.xml"/></outline>
</body></opml>"""
INDEX = b"""<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><sitemap>
<loc> http://news.example/map.xml </loc><lastmod>2026-11-03</lastmod></sitemap></sitemapindex>"""
MAP = b"<urlset><url><loc>http://news.example/1</loc></url></urlset>"
FEED = b"<rss version='2.0'><channel><item><link>http://news.example/1</link></item></channel></rss>"
ADDRESSES = (
    b"\xef\xbb\xbf# to read\r\nhttp://news.example/1\r\n\r\n  http://news.example/feed\r\nhttp://news.example/1\r\n"
)
FETCH = Options(fetch=True)


def told(given: list[Item | Failed]) -> list[str]:
    return [str(one.error) if isinstance(one, Failed) else str(one.url) for one in given]


@pytest.mark.parametrize(
    ("name", "data", "shape", "addresses"),
    [
        ("mine.opml", OPML, "opml", ["http://news.example/feed"]),
        ("index.xml", INDEX, "sitemapindex", ["http://news.example/map.xml"]),
        ("to-read.txt", ADDRESSES, "addresses", ["http://news.example/1", "http://news.example/feed"]),
    ],
)
def test_a_list_leads_to_pages_where_it_may_be_followed(
    net: TestWeb, tmp_path: Path, name: str, data: bytes, shape: str, addresses: list[str]
) -> None:
    net.server.page("/1")
    net.server.replies |= {"/feed": Reply(FEED), "/map.xml": Reply(MAP)}
    (tmp_path / name).write_bytes(data)
    assert (shape_of(data, name), listed_addresses(data, shape, name)) == (shape, addresses)
    found = list(items(tmp_path / name, FETCH, web=net.web()))
    assert told(found) == ["http://news.example/1"] * len(found)
    assert len(found) == len(addresses)


def test_nothing_is_fetched_unasked(tmp_path: Path) -> None:
    path = tmp_path / "to-read"
    path.write_bytes(ADDRESSES)
    said = f"{path}: is a list of addresses, not a page; with --fetch what stands there is read"
    assert told(list(items(path))) == [said]
    assert "holds no pages" in told(list(items(tmp_path)))[0]


def test_lists_that_lead_to_each_other_end(net: TestWeb) -> None:
    net.server.replies["/map.xml"] = Reply(INDEX)
    what = "is a list of sitemaps, which 3 lists led to, one by the other"
    assert told(list(items("http://news.example/map.xml", FETCH, web=net.web()))) == [
        f"http://news.example/map.xml: {what}"
    ]


def test_one_address_that_fails_keeps_none_from_the_others(net: TestWeb, tmp_path: Path) -> None:
    net.server.page("/1")
    (tmp_path / "a.txt").write_text("http://news.example/gone\nhttp://\nhttp://news.example/1\n")
    gone, none, page = told(list(items(tmp_path / "a.txt", FETCH, web=net.web())))
    assert (gone, none) == (
        "http://news.example/gone: answered 404; no page is there; check the address",
        "http://: is an address without a host",
    )
    assert page == "http://news.example/1"


@pytest.mark.parametrize(
    ("text", "is_list"),
    [
        ("https://vest.example/1\nhttps://vest.exam", True),
        ("https://vest.example/1", True),
        ("# nothing but a remark", False),
        ("https://vest.example/1 is worth reading", False),
        ("https://vest.example/1\nThe quarry closes.\nMore.", False),
        ("", False),
    ],
)
def test_a_text_of_addresses_alone_is_a_list(text: str, is_list: bool) -> None:
    assert is_address_list(text) is is_list


@settings(max_examples=60, deadline=None)
@given(st.text("<>/&;![]\"' =:aoutlinexmUr#\n"), st.integers(0, len(OPML)), st.sampled_from(["opml", "sitemapindex"]))
def test_no_damage_breaks_a_list(words: str, at: int, shape: str) -> None:
    try:
        found = listed_addresses(OPML[:at] + words.encode() + OPML[at:], shape, "a")
    except SourceError:
        return
    assert all(address.startswith("http") for address in found)
