"""RSS 2.0: feedparser reads back every field; the document keeps to the specification, whatever text is in it."""

from __future__ import annotations

from email.utils import parsedate_to_datetime

import feedparser
from hypothesis import HealthCheck, given, settings
from lxml import etree
from tests.leaks import articles, leaked
from tests.publish.samples import feed, sent, wild_articles

from onrecord.publish.characters import line
from onrecord.publish.feed import RIGHTS, Feed, item_id, title_of
from onrecord.publish.markup import content_html, credit_html
from onrecord.publish.outgoing import Outgoing
from onrecord.publish.rss import rss

_CHANNEL = {"title", "link", "description", "language", "copyright", "lastBuildDate", "generator", "docs"}
_ITEM = {"title", "link", "description", "author", "category", "comments", "enclosure", "guid", "pubDate", "source"}
_REPEATED = {"category"}


def broken_rules(document: bytes) -> list[str]:
    """What in an RSS 2.0 document is against the specification of the RSS Advisory Board (2.0.11)."""
    top = etree.fromstring(document)
    channel = top.find("channel")
    if top.tag != "rss" or top.get("version") != "2.0" or len(top) != 1 or channel is None:
        return ["not one channel in rss 2.0"]
    found = [f"the channel has no {name}" for name in ("title", "link", "description") if not channel.findtext(name)]
    for place, allowed in ((channel, _CHANNEL | {"item"}), *((item, _ITEM) for item in channel.findall("item"))):
        own = [child.tag for child in place if isinstance(child.tag, str) and not child.tag.startswith("{")]
        found += [f"{name} is no element of {place.tag}" for name in set(own) - allowed]
        found += [f"{name} twice in {place.tag}" for name in set(own) - _REPEATED - {"item"} if own.count(name) > 1]
        found += [f"{one} is no date" for one in map(place.findtext, ("pubDate", "lastBuildDate")) if _no_date(one)]
    for item in channel.findall("item"):
        if not (item.findtext("title") or item.findtext("description")):
            found.append("an item without title and description")
        found += ["a source without address" for one in item.findall("source") if not one.get("url")]
    guids = [guid.text for guid in channel.iter("guid")]
    found += ["a guid twice"] * (len(guids) != len(set(guids)))
    return found + ["a guid that says it is an address"] * any(
        guid.get("isPermaLink") != "false" for guid in channel.iter("guid")
    )


def _no_date(text: str | None) -> bool:
    return text is not None and parsedate_to_datetime(text).tzinfo is None


def test_feedparser_reads_back_every_field_of_the_feed() -> None:
    made = feed()
    read = feedparser.parse(rss(made))
    assert not read.bozo
    assert (read.version, len(read.entries)) == ("rss20", len(made.items))
    assert (read.feed.title, read.feed.link, read.feed.subtitle) == (made.title, made.home, made.about)
    assert read.feed.rights == RIGHTS
    links = {link["rel"]: link["href"] for link in read.feed.links}
    assert (links["self"], links["next"]) == (made.address, made.next)
    assert parsedate_to_datetime(read.feed.updated) == made.updated


def test_feedparser_reads_back_every_field_of_the_items() -> None:
    items = sent()
    for item, entry in zip(
        items, feedparser.parse(rss(feed(items)), sanitize_html=False, resolve_relative_uris=False).entries, strict=True
    ):
        assert entry.title == title_of(item)
        assert (entry.id, entry.guidislink) == (item_id(item), False)
        assert entry.get("link") == item.url
        assert [author["name"] for author in entry.get("authors", [])] == [line(name) for name in item.authors]
        assert [tag["term"] for tag in entry.get("tags", [])] == list(item.tags)
        assert entry.get("dc_source") == item.source
        assert (entry.get("source") or {}).get("title") == (item.source if item.source_url else None)
        assert (entry.get("source") or {}).get("href") == item.source_url
        assert entry.get("rights") == item.terms.notice
        licences = [link["href"] for link in entry.links if link["rel"] == "license"] if "links" in entry else []
        assert licences == ([item.terms.licence_url] if item.terms.licence_url else [])
        assert entry.get("language") == item.language
        if item.published and item.published.instant:
            assert parsedate_to_datetime(entry.published) == item.published.instant.replace(microsecond=0)
        _text_is_read_back(item, entry)


def _text_is_read_back(item: Outgoing, entry: feedparser.FeedParserDict) -> None:
    if item.text is None:
        assert "content" not in entry
        assert entry.summary == (content_html(item) or credit_html(item))
    else:
        assert entry.content[0].value == content_html(item)
        assert entry.get("summary", "") in (line(item.deck or ""), entry.content[0].value)


def test_a_day_is_never_given_a_time() -> None:
    dated = [item for item in sent() if item.published and not item.published.instant]
    assert dated, "no page of the wire gives a day alone"
    for item in dated:
        document = rss(feed([item]))
        assert b"pubDate" not in document
        assert item.published
        assert feedparser.parse(document).entries[0].updated == item.published.day.isoformat()


def test_the_wire_keeps_to_the_specification() -> None:
    assert broken_rules(rss(feed())) == []
    assert broken_rules(rss(Feed(title="Empty", made_at=feed().made_at))) == []


def test_the_check_finds_what_is_wrong() -> None:
    good = rss(feed()).decode()
    for old, new in (
        ("<title>The desk</title>", ""),
        ('isPermaLink="false"', ""),
        ("<pubDate>", "<pubDate>Monday</pubDate><pubDate>"),
        ("<docs>", "<invented/><docs>"),
    ):
        assert old in good
        try:
            assert broken_rules(good.replace(old, new, 1).encode()), old
        except ValueError:
            assert new.startswith("<pubDate>")


@settings(max_examples=50, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(wild_articles())
def test_whatever_the_text_the_document_is_well_formed(article: Outgoing) -> None:
    document = rss(feed([article], title=f"Desk {article.headline}"))
    assert broken_rules(document) == []
    assert not feedparser.parse(document).bozo


def test_no_text_leaves_that_may_not() -> None:
    for name, record in articles().items():
        assert leaked(rss(feed()), record, "feed") == [], name
