"""The desk's feeds: what each is of, who gets what, and what is not sent twice."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

import feedparser
import pytest
from msgspec.structs import replace
from starlette.testclient import TestClient
from tests.desk.conftest import NOW, alone, client, wide
from tests.desk.wire import sample, store_with
from tests.leaks import articles, leaked, seen

from onrecord.store import Kept, Store


@pytest.fixture
def token(owner: TestClient) -> str:
    memory = owner.app.state.desk.memory  # type: ignore[attr-defined]
    return str(memory.now.token)


@pytest.mark.parametrize("form", ["rss", "atom", "json"])
def test_with_the_token_all_is_there_and_without_it_what_may_leave(owner: TestClient, token: str, form: str) -> None:
    mine, others = owner.get(f"/feed.{form}?token={token}"), owner.get(f"/feed.{form}")
    record = articles()["ask for everything"]
    assert leaked(mine.content, record, "feed")
    assert not leaked(others.content, record, "feed")
    assert seen(record.headline or "?") in seen(others.content)


@pytest.mark.parametrize("token", ["", "x", "é", "0" * 40])
def test_a_wrong_token_opens_nothing(owner: TestClient, token: str) -> None:
    answer = owner.get("/feed.rss", params={"token": token})
    assert answer.status_code == 403
    assert not any(leaked(answer.content, record, "feed") for record in articles().values())


def test_where_the_desk_is_not_open_a_feed_needs_the_token(classes: Store) -> None:
    application = wide(classes)
    visitor, token = client(application), application.state.desk.memory.now.token
    assert visitor.get("/feed.atom").status_code == 403
    assert visitor.get("/outlets.opml").status_code == 403
    assert visitor.get(f"/feed.atom?token={token}").status_code == 200


def test_a_feed_is_of_what_its_page_shows(owner: TestClient, classes: Store) -> None:
    record = articles()["licensed"]
    domain = record.outlet.domain if record.outlet else ""
    of_outlet = feedparser.parse(owner.get(f"/outlet/{domain}/feed.rss").content)
    assert record.headline in {entry.title for entry in of_outlet.entries}
    found = json.loads(owner.get("/search/feed.json", params={"q": record.headline or ""}).content)
    assert found["items"][0]["title"] == record.headline
    person = classes.persons(limit=1).rows[0]
    said = feedparser.parse(owner.get(f"/person/{person.id}/feed.atom").content)
    assert person.name in said.feed.title
    assert said.entries


def test_an_outlets_feed_is_of_its_own_articles(tmp_path: Path) -> None:
    """Its copy of another outlet's text, not that text; and an outlet without a domain is no reason for all outlets."""
    origin, copy = "ledger/2026-03-04-cracks-in-dunmar-dam", "harbour/2026-03-05-dam-wall-moves"
    with store_with(tmp_path / "onrecord.db", origin, copy) as store:
        record, page = sample("tern/2026-03-16-mediators-table-draft")
        assert record.outlet
        outlet = replace(record.outlet, name="The Heron", domain=None)
        nameless = replace(record, id="f" * 16, url=None, canonical_url=None, outlet=outlet)
        store.add(Kept(record=nameless, page=page), NOW)
        assert len(store.latest().rows) == 2, "one of the two is a copy of the other"
        visitor = client(alone(store))
        for one in store.outlets():
            name = one.domain or one.name
            found = json.loads(visitor.get(f"/outlet/{name}/feed.json").content)["items"]
            assert [item["_onrecord"]["outlet"] for item in found] == [one.name or one.domain]


def test_its_addresses_are_the_desks_own(owner: TestClient) -> None:
    parsed = feedparser.parse(owner.get("/search/feed.atom?q=dam").content)
    links = {link.rel: link.href for link in parsed.feed.links}
    assert links["self"].startswith("http://localhost:8417/search/feed.atom")
    assert links["alternate"] == "http://localhost:8417/search?q=dam"


@pytest.mark.parametrize("address", ["/feed.rss", "/feed.atom", "/feed.json", "/outlets.opml"])
def test_what_the_reader_has_is_not_sent_again(owner: TestClient, address: str) -> None:
    first = owner.get(address)
    tag, changed = first.headers["etag"], first.headers["last-modified"]
    again = owner.get(address, headers={"if-none-match": f'"other", {tag}'})
    assert (again.status_code, again.content) == (304, b"")
    assert again.headers["etag"] == tag
    assert owner.get(address, headers={"if-modified-since": changed}).status_code == 304
    assert owner.get(address, headers={"if-modified-since": "Mon, 01 Jan 1990 00:00:00 GMT"}).status_code == 200
    assert owner.get(address, headers={"if-modified-since": "soon"}).status_code == 200
    assert owner.get(address, headers={"if-none-match": '"x"', "if-modified-since": changed}).status_code == 200
    assert datetime.strptime(changed, "%a, %d %b %Y %H:%M:%S GMT").replace(tzinfo=UTC).year > 2020


def test_the_outlets_can_be_taken_over_by_a_reader(owner: TestClient) -> None:
    content = owner.get("/outlets.opml").text
    for record in articles().values():
        if record.outlet and record.outlet.domain:
            assert f"/outlet/{record.outlet.domain}/feed.rss" in content


def test_a_new_token_ends_the_old_ones_feeds(classes: Store) -> None:
    from tests.desk.conftest import log_in, token_in

    application = wide(classes)
    visitor, old = client(application), application.state.desk.memory.now.token
    log_in(visitor)
    page = visitor.get("/settings").text
    assert f"/feed.rss?token={old}" in page
    assert visitor.post("/settings", data={"csrf": token_in(page), "action": "new-token"}).status_code == 303
    new = application.state.desk.memory.now.token
    assert new != old
    assert visitor.get(f"/feed.rss?token={old}").status_code == 403
    assert visitor.get(f"/feed.rss?token={new}").status_code == 200


def test_settings_open_the_desk_to_guests_and_close_it(classes: Store) -> None:
    from tests.desk.conftest import log_in, token_in

    application = wide(classes)
    mine, other = client(application), client(application, "192.0.2.2")
    log_in(mine)
    token = token_in(mine.get("/settings").text)
    mine.post("/settings", data={"csrf": token, "action": "save", "guests": "on", "theme": "dark"})
    assert other.get("/").status_code == 200
    assert 'data-theme="dark"' in mine.get("/").text
    assert other.post("/settings", data={"csrf": token, "action": "save"}).status_code == 303
    mine.post("/settings", data={"csrf": token, "action": "save", "theme": "system"})
    assert other.get("/").status_code == 303
