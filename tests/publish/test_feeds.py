"""Feeds of what is kept: of the desk, a search, a speaker, an outlet; rights survive being read and sent on."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import feedparser
import msgspec
import pytest
from msgspec.structs import replace
from tests.leaks import NOW, articles, leaked
from tests.publish.kept import kept, store_with

from onrecord import read
from onrecord.errors import NotKeptError
from onrecord.publish.feeds import (
    FORMATS,
    Asked,
    feed_of_outlet,
    feed_of_person,
    feed_of_search,
    feed_of_stories,
    outlines,
)
from onrecord.record import Record
from onrecord.sources import Failed, Options, items
from onrecord.store import Store, open_store
from onrecord.store.rows import Query

ASKED = Asked(base="https://desk.example", made_at=NOW)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with store_with(tmp_path) as made:
        yield made


def test_the_desk_has_all_stories_newest_first(store: Store) -> None:
    feed = feed_of_stories(store, ASKED)
    assert len(feed.items) >= len(articles()) - 1, "all but a copy under its origin"
    assert [item.id for item in feed.items] == [story.origin.id for story in store.latest(50).rows]
    assert (feed.home, feed.address) == ("https://desk.example/", "https://desk.example/feed.rss")
    assert {item.leaving.text for item in feed.items} == {"full", "passage", "none"}


def test_the_owner_has_everything(store: Store) -> None:
    feed = feed_of_stories(store, replace(ASKED, audience="owner"))
    assert all(item.text for item in feed.items)


def test_an_outlets_feed_has_its_own_articles(store: Store) -> None:
    feed = feed_of_outlet(store, "meridiantoday.example", ASKED)
    assert [item.domain for item in feed.items] == ["meridiantoday.example"]
    assert feed.address == "https://desk.example/outlet/meridiantoday.example/feed.rss"
    assert feed.title == "Meridian Today"
    with pytest.raises(NotKeptError):
        feed_of_outlet(store, "nowhere.example", ASKED)


def test_a_persons_feed_has_the_articles_that_quote_them(store: Store) -> None:
    [person] = store.persons_named("Teodar Brask")
    feed = feed_of_person(store, person.id, replace(ASKED, form="atom"))
    assert feed.items
    assert all("Brask" in store.record(item.id).text for item in feed.items)
    assert feed.address == f"https://desk.example/person/{person.id}/feed.atom"


def test_others_are_not_told_who_speaks_in_what_may_not_be_quoted(store: Store) -> None:
    silent = articles()["silent"]
    [person] = store.persons_named("Nabil Sarhan")
    assert silent.id in {item.id for item in feed_of_person(store, person.id, replace(ASKED, audience="owner")).items}
    assert silent.id not in {item.id for item in feed_of_person(store, person.id, ASKED).items}


def test_a_searchs_feed_tells_what_was_asked(store: Store) -> None:
    feed = feed_of_search(store, Query(words="dam", outlet="carrowledger.example"), replace(ASKED, audience="owner"))
    assert feed.items
    assert feed.address == "https://desk.example/search/feed.rss?q=dam&outlet=carrowledger.example"
    assert all("dam" in (store.record(item.id).text + (item.headline or "")).lower() for item in feed.items)


def test_a_text_cannot_be_guessed_by_searching(store: Store) -> None:
    record = articles()["silent"]
    headline = record.headline or ""
    word = next(word for word in record.text.split() if len(word) > 8 and word.isalpha() and word not in headline)
    query = Query(words=word)
    assert record.id in {item.id for item in feed_of_search(store, query, replace(ASKED, audience="owner")).items}
    assert record.id not in {item.id for item in feed_of_search(store, query, ASKED).items}
    seen_apart = Query(words=f'"{" ".join(reversed(headline.split()[:2]))}"')
    assert record.id not in {item.id for item in feed_of_search(store, seen_apart, ASKED).items}
    by_speaker = Query(speaker="Nabil Sarhan")
    assert record.id in {item.id for item in feed_of_search(store, by_speaker, replace(ASKED, audience="owner")).items}
    assert record.id not in {item.id for item in feed_of_search(store, by_speaker, ASKED).items}


def test_a_persons_decision_opens_and_is_shown(store: Store) -> None:
    record = articles()["all rights reserved"]
    store.override(record.id, "feed", "yes", "the desk of Meridian wrote on 3 May", NOW)
    [item] = feed_of_outlet(store, "meridiantoday.example", ASKED).items
    assert item.text == record.text
    for write, _ in FORMATS.values():
        document = write(feed_of_outlet(store, "meridiantoday.example", ASKED))
        assert b"the desk of Meridian wrote on 3 May" in document


def test_outlines_name_our_feed_of_each_outlet(store: Store) -> None:
    known = {one.name: one for one in outlines(store.outlets(), "https://desk.example")}
    assert known["The Carrow Ledger"].feed == "https://desk.example/outlet/carrowledger.example/feed.rss"
    assert known["The Carrow Ledger"].address == "https://carrowledger.example/"
    assert not any(one.feed for one in outlines(store.outlets(), None))


@pytest.mark.parametrize("form", FORMATS)
def test_no_text_leaves_that_may_not(store: Store, form: str) -> None:
    document = FORMATS[form][0](feed_of_stories(store, replace(ASKED, form=form)))
    for name, record in articles().items():
        assert leaked(document, record, "feed") == [], name


# ---------------------------------------------------------------- round trip


def fed(more: str) -> bytes:
    """A feed of one item, with `more` in it."""
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:creativeCommons="http://backend.userland.com/creativeCommonsRssModule">
<channel><title>Bay Press</title><link>https://baypress.example/</link><description>All of it</description>
<item><title>Rain fell on the quay</title><link>https://baypress.example/rain</link>
<guid isPermaLink="false">rain</guid><pubDate>Mon, 23 Nov 2026 10:00:00 +0000</pubDate>
<dc:creator>Ida Moor</dc:creator>
<description>Rain fell on the quay for a whole week, and the council met on Monday and agreed on nothing.</description>
{more}</item></channel></rss>""".encode()


FROM_ANOTHER = fed("""<source url="https://coastwatch.example/feed.xml">Coast Watch</source>
<dc:rights>(c) 2026 Coast Watch. No reproduction without written permission.</dc:rights>""")
LICENSED = fed("""<dc:rights>(c) 2026 Bay Press. Licensed under CC BY 4.0.</dc:rights>
<creativeCommons:license>https://creativecommons.org/licenses/by/4.0/</creativeCommons:license>""")
FORMS = pytest.mark.parametrize("form", ["rss", "atom"])


@FORMS
@pytest.mark.parametrize("document", [FROM_ANOTHER, LICENSED], ids=["from another", "licensed"])
def test_source_and_rights_survive_read_store_and_publish(tmp_path: Path, form: str, document: bytes) -> None:
    """A feed is read, kept, published and read again: whose it is and what it permits are the same."""
    first, published = _published(tmp_path / "a", document, form)
    again, _ = _published(tmp_path / "b", published, form)
    [before], [after] = feedparser.parse(document).entries, feedparser.parse(published).entries
    assert after.rights == before.rights
    assert after.source.title == before.get("source", {"title": "Bay Press"})["title"]
    if "source" in before:
        assert "https://coastwatch.example/feed.xml" in (after.source.get("href"), *_links(after.source))
    assert [link.href for link in after.links if link.rel == "license"] == [
        link.href for link in before.links if link.rel == "license"
    ]
    assert (after.title, after.link, after.author) == (before.title, before.link, before.author)
    assert again.rights
    assert first.rights
    assert (again.rights.licence, again.rights.holder, again.rights.year) == (
        first.rights.licence, first.rights.holder, first.rights.year,
    )  # fmt: skip
    told = [dict(one.rights.may) for one in (again, first) if one.rights]
    if not again.text:  # What did not leave cannot be quoted either: the house's default has nothing to hold for.
        told = [{use: one for use, one in may.items() if use != "quote"} for may in told]
    assert [one.answer for one in told[0].values()] == [one.answer for one in told[1].values()]
    assert again.provenance
    assert first.provenance
    assert again.provenance.relation == first.provenance.relation
    assert _named(again) == _named(first)


@pytest.mark.parametrize("document", [FROM_ANOTHER, LICENSED], ids=["from another", "licensed"])
def test_json_feed_carries_them_too(tmp_path: Path, document: bytes) -> None:
    _, published = _published(tmp_path, document, "json")
    [before] = feedparser.parse(document).entries
    [item] = msgspec.json.decode(published)["items"]
    own = item["_onrecord"]
    assert own["origin"]["name"] == before.get("source", {"title": "Bay Press"})["title"]
    assert own["rights"]["notice"] == before.rights
    licences = [link.href for link in before.links if link.rel == "license"]
    assert own["rights"]["licence_url"] == (licences[0] if licences else None)


def _links(source: Any) -> list[str]:
    return [link.href for link in source.get("links", ())]


def _named(record: Record) -> tuple[str | None, str | None]:
    origin = record.provenance.origin if record.provenance else None
    return (origin.name, origin.domain) if origin else (None, None)


def _published(folder: Path, document: bytes, form: str) -> tuple[Record, bytes]:
    """The record of the feed's one item after it was kept, and the feed that is published of it."""
    folder.mkdir(exist_ok=True)
    (folder / "feed.xml").write_bytes(document)
    [item] = items(str(folder / "feed.xml"), Options())
    assert not isinstance(item, Failed)
    record = read(item.page, item.url, NOW, item.beside, item.kind)
    with open_store(folder / "kept.db") as store:
        store.add(replace(kept(record, item.page), beside=item.beside, kind=item.kind), NOW)
        return store.record(record.id), FORMATS[form][0](feed_of_stories(store, replace(ASKED, form=form)))
