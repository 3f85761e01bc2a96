"""Atom: valid by RFC 4287's grammar and its rules, and read back field by field."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import feedparser
import pytest
from hypothesis import HealthCheck, given, settings
from lxml import etree
from tests.leaks import articles, leaked
from tests.publish.samples import feed, sent, wild_articles

from onrecord.publish.atom import atom
from onrecord.publish.characters import line
from onrecord.publish.feed import RIGHTS, Feed, item_id, title_of
from onrecord.publish.markup import content_html, credit_html
from onrecord.publish.outgoing import Outgoing

GRAMMAR = etree.RelaxNG(etree.parse(str(Path(__file__).parent / "atom.rng")))
NS = {"a": "http://www.w3.org/2005/Atom"}


def broken_rules(document: bytes) -> list[str]:
    """What is against RFC 4287: its grammar, then the rules that a grammar does not hold."""
    top = etree.fromstring(document)
    if not GRAMMAR.validate(top):
        return [str(GRAMMAR.error_log)]
    found = []
    by_feed = bool(top.findall("a:author/a:name", NS))
    for entry in top.findall("a:entry", NS):
        if not by_feed and not entry.findall("a:author", NS):
            found.append("an entry without author (4.1.2)")
        alternates = entry.findall("a:link[@rel='alternate']", NS)
        content = entry.find("a:content", NS)
        if content is None and not alternates:
            found.append("an entry without content and alternate (4.1.2)")
        if len({(one.get("type"), one.get("hreflang")) for one in alternates}) < len(alternates):
            found.append("two alternates of one kind (4.1.2)")
    found += [
        "an empty id (4.2.6)" for one in top.iter("{http://www.w3.org/2005/Atom}id") if not (one.text or "").strip()
    ]
    found += ["an empty name (3.2.1)" for one in top.iter("{*}name") if not (one.text or "").strip()]
    ids = [entry.findtext("a:id", "", NS) for entry in top.findall("a:entry", NS)]
    return found + ["two entries with one id"] * (len(ids) != len(set(ids)))


def test_the_wire_is_valid() -> None:
    assert broken_rules(atom(feed())) == []
    assert broken_rules(atom(Feed(title="Empty", made_at=feed().made_at))) == []


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("<title>The desk</title>", ""),
        ("<updated>", "<updated>yesterday</updated><updated>"),
        ('rel="alternate"', 'rel="alternates"'),
        ("<entry>", "<entry><invented/>"),
        ("<name>The desk</name>", "<name></name>"),
    ],
)
def test_the_check_finds_what_is_wrong(old: str, new: str) -> None:
    good = atom(feed()).decode()
    assert old in good
    assert broken_rules(good.replace(old, new).encode())


def test_feedparser_reads_back_every_field_of_the_feed() -> None:
    made = feed()
    read = feedparser.parse(atom(made))
    assert not read.bozo
    assert (read.version, len(read.entries)) == ("atom10", len(made.items))
    assert (read.feed.title, read.feed.subtitle, read.feed.id) == (made.title, made.about, made.id)
    assert (read.feed.rights, read.feed.author) == (RIGHTS, made.title)
    links = {link["rel"]: link["href"] for link in read.feed.links}
    assert links == {"self": made.address, "next": made.next, "alternate": made.home}
    assert datetime.fromisoformat(read.feed.updated) == made.updated.replace(microsecond=0)


def test_feedparser_reads_back_every_field_of_the_entries() -> None:
    items = sent()
    read = feedparser.parse(atom(feed(items)), sanitize_html=False, resolve_relative_uris=False)
    for item, entry in zip(items, read.entries, strict=True):
        assert (entry.title, entry.id) == (title_of(item), item_id(item))
        assert datetime.fromisoformat(entry.updated) == item.changed_at.replace(microsecond=0)
        if item.published and item.published.instant:
            assert datetime.fromisoformat(entry.published) == item.published.instant.replace(microsecond=0)
        else:
            assert "published" not in entry
        names = [line(name) for name in item.authors] or ([item.outlet] if item.outlet else [])
        assert [author["name"] for author in entry.authors] == (names or ["The desk"])
        assert [tag["term"] for tag in entry.get("tags", [])] == list(item.tags)
        links = {link["rel"]: link["href"] for link in entry.links}
        assert links.get("alternate") == item.url
        assert links["related"] == f"https://desk.example/article/{item.id}"
        assert links.get("license") == item.terms.licence_url
        assert entry.get("rights") == item.terms.notice
        assert (entry.get("source") or {}).get("title") == item.source
        assert (entry.get("source") or {}).get("link") == item.source_url
        _text_is_read_back(item, entry)


def _text_is_read_back(item: Outgoing, entry: feedparser.FeedParserDict) -> None:
    if item.text is not None:
        assert entry.content[0].value == content_html(item)
        assert entry.content[0].language == item.language
        assert entry.get("summary") == (line(item.deck) if item.deck else None)
    else:
        assert entry.summary == (content_html(item) or credit_html(item))
        assert entry.summary_detail.type == "text/html"
        assert ("content" in entry) == (item.url is None)


def test_the_same_feed_is_the_same_bytes() -> None:
    assert atom(feed()) == atom(feed())


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(wild_articles())
def test_whatever_the_text_the_document_is_valid(article: Outgoing) -> None:
    document = atom(feed([article], title=f"Desk {article.headline}"))
    assert broken_rules(document) == []
    assert not feedparser.parse(document).bozo


def test_no_text_leaves_that_may_not() -> None:
    for name, record in articles().items():
        assert leaked(atom(feed()), record, "feed") == [], name
