"""OPML 2.0: well-formed, and each outline by what is known of the outlet."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from lxml import etree
from tests.leaks import NOW
from tests.publish.samples import WILD

from onrecord.publish.characters import line
from onrecord.publish.opml import Outline, opml


def test_outlets_with_feed_with_address_and_by_name() -> None:
    outlets = [
        Outline(name="Ledger", feed="https://desk.example/outlet/l/feed.rss?a&b", address="https://l.example/"),
        Outline(name="Post", address="https://p.example/"),
        Outline(name="By hand"),
    ]
    top = etree.fromstring(opml("Outlets", outlets, NOW))
    assert (top.tag, top.get("version"), top.findtext("head/title")) == ("opml", "2.0", "Outlets")
    assert [dict(one.attrib) for one in top.findall("body/outline")] == [
        {"text": "Ledger", "title": "Ledger", "type": "rss", "xmlUrl": "https://desk.example/outlet/l/feed.rss?a&b",
         "htmlUrl": "https://l.example/"},
        {"text": "Post", "type": "link", "url": "https://p.example/"},
        {"text": "By hand"},
    ]  # fmt: skip


@given(st.lists(WILD, max_size=3), WILD)
def test_whatever_the_names_it_is_well_formed(names: list[str], title: str) -> None:
    top = etree.fromstring(opml(title, [Outline(name=name, address="https://a.example/") for name in names], NOW))
    assert [one.get("text") for one in top.iter("outline")] == [line(name) for name in names]
