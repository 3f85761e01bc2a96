"""JSON Feed 1.1: by a schema written from the specification, and `_onrecord` as docs/feeds.md tells it."""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from jsonschema import Draft202012Validator
from tests.leaks import articles, leaked
from tests.publish.samples import feed, sent, wild_articles

from onrecord.publish.characters import line
from onrecord.publish.feed import item_id, title_of
from onrecord.publish.json_feed import json_feed
from onrecord.publish.markup import content_html
from onrecord.publish.outgoing import Outgoing
from onrecord.record import USES
from onrecord.sources.json_feed import json_items

SCHEMA = Draft202012Validator(json.loads((Path(__file__).parent / "json_feed.schema.json").read_text(encoding="utf-8")))
DOCS = Path(__file__).parents[2] / "docs" / "feeds.md"


def read(*items: Outgoing) -> dict[str, Any]:
    found = json.loads(json_feed(feed(items or None)))
    assert isinstance(found, dict)
    return found


def test_the_wire_is_valid() -> None:
    assert [error.message for error in SCHEMA.iter_errors(read())] == []


@pytest.mark.parametrize(
    ("place", "value"), [("version", "1"), ("title", None), ("invented", 1), ("home_page_url", "/")]
)
def test_the_schema_finds_what_is_wrong(place: str, value: object) -> None:
    assert list(SCHEMA.iter_errors(read() | {place: value}))
    bad = read()
    del bad["items"][0]["id"]
    assert list(SCHEMA.iter_errors(bad))


def test_every_field_is_read_back() -> None:
    made, items = read(), sent()
    assert made["title"] == "The desk"
    assert (made["home_page_url"], made["feed_url"]) == ("https://desk.example/", "https://desk.example/feed")
    assert (made["description"], made["next_url"]) == ("What came in", "https://desk.example/feed?after=x")
    assert made["_onrecord"]["about"].startswith("https://")
    for item, entry in zip(items, made["items"], strict=True):
        assert (entry["id"], entry["title"], entry.get("url")) == (item_id(item), title_of(item), item.url)
        assert entry.get("content_html") == content_html(item)
        assert ("content_text" in entry) == (content_html(item) is None)
        assert [author["name"] for author in entry.get("authors", [])] == [line(name) for name in item.authors]
        assert entry.get("tags", []) == list(item.tags)
        assert entry.get("language") == item.language
        published = item.published.instant if item.published else None
        assert ("date_published" in entry) == (published is not None)
        if published:
            assert datetime.fromisoformat(entry["date_published"]) == published.replace(microsecond=0)
        _extension_is_read_back(item, entry["_onrecord"])


def _extension_is_read_back(item: Outgoing, own: dict[str, Any]) -> None:
    assert (own["id"], own["version"], own["relation"]) == (item.id, item.version, item.relation)
    assert (own.get("outlet"), own.get("domain"), own["credit"]) == (item.outlet, item.domain, item.credit)
    origin = own.get("origin", {})
    assert (origin.get("name"), origin.get("url")) == (item.source, item.source_url)
    assert (own["text"], own["why"]) == (item.leaving.text, item.leaving.why)
    assert [answer["use"] for answer in own["rights"]["answers"]] == (list(USES) if item.terms.answers else [])
    assert own["rights"]["licence"] == item.terms.licence
    assert own["rights"]["notice"] == item.terms.notice
    assert ("statements" in own) == (item.statements is not None)
    for told, statement in zip(own.get("statements", []), item.statements or (), strict=True):
        assert (told["speaker"], told["content"], told["kind"]) == (
            statement.speaker,
            statement.content,
            statement.kind,
        )


def test_every_field_of_the_extension_is_in_the_docs() -> None:
    fields = {name for item in read()["items"] for name in item["_onrecord"]}
    fields |= {name for item in read()["items"] for name in item["_onrecord"]["rights"]}
    docs = DOCS.read_text(encoding="utf-8")
    assert [name for name in sorted(fields) if f"`{name}`" not in docs] == []


def test_our_own_reader_takes_every_item() -> None:
    found = json_items(json_feed(feed()), None, "feed.json")
    assert len(found) == len(sent())
    assert all(isinstance(one, tuple) for one in found)


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(wild_articles())
def test_whatever_the_text_it_is_valid(article: Outgoing) -> None:
    assert [error.message for error in SCHEMA.iter_errors(read(article))] == []


def test_no_text_leaves_that_may_not() -> None:
    for name, record in articles().items():
        assert leaked(json_feed(feed()), record, "feed") == [], name
