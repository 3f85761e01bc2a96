"""Forgetting on the desk: it asks first, it is the owner's alone, and what is forgotten is nowhere any more."""

from __future__ import annotations

from pathlib import Path

import pytest
from starlette.testclient import TestClient
from tests.desk.conftest import NOW, alone, client, token_in, wide
from tests.leaks import articles, runs_seen

from onrecord import read
from onrecord.desk.views.front import MOST_SAME
from onrecord.errors import NotKeptError, StoreError
from onrecord.provenance.copies.sketches import fingerprint
from onrecord.store import Kept, Store

RECORD = articles()["all rights reserved"]
OTHER = articles()["licensed"]


@pytest.fixture
def store(empty: Store) -> Store:
    for record in (RECORD, OTHER):
        empty.add(Kept(record=record, page=record.text.encode(), fingerprint=fingerprint(record.text)), NOW)
    return empty


@pytest.fixture
def owner(store: Store) -> TestClient:
    return client(alone(store))


def sent(visitor: TestClient, path: str) -> str:
    """Confirms on the page that asks; where it leads."""
    token = token_in(visitor.get(path).text)
    answer = visitor.post(path, data={"csrf": token})
    assert answer.status_code == 303
    return answer.headers["location"]


def test_an_article_is_asked_for_and_then_gone(owner: TestClient, store: Store) -> None:
    page = f"/article/{RECORD.id}"
    assert f"{page}/forget" in owner.get(page).text
    asked = owner.get(f"{page}/forget").text
    assert "Forget this article?" in asked
    assert store.article(RECORD.id), "looking at the question forgets nothing"
    assert sent(owner, f"{page}/forget") == "/?done=article"
    assert "is forgotten" in owner.get("/?done=article").text
    assert owner.get(page).status_code == 404
    assert owner.get(f"{page}/forget").status_code == 404
    text = Path(store.where).read_bytes()
    assert (RECORD.headline or "?").encode() not in text
    assert (OTHER.headline or "?").encode() in text


def kept_at(store: Store, name: str, page: bytes) -> str:
    record = read(page, f"https://quellcourier.example/{name}", NOW)
    return store.add(Kept(record=record, page=page, fingerprint=fingerprint(record.text)), NOW).article


def test_other_articles_that_hold_the_same_page_are_told(owner: TestClient, store: Store) -> None:
    page = b"<!doctype html><article><h1>Lock the gate</h1><p>" + b"The gate of the lock stays shut. " * 9
    gone, *others = [kept_at(store, f"gate-{at}", page) for at in range(MOST_SAME + 2)]
    kept_at(store, "other", page.replace(b"shut", b"open"))
    front = sent(owner, f"/article/{gone}/forget")
    told = owner.get(front).text
    named = [one for one in others if f'href="/article/{one}"' in told.partition("still kept")[2].partition("</ul>")[0]]
    assert len(named) == MOST_SAME
    assert "and more" in told
    assert "quellcourier.example/gate-" in told
    assert gone not in told
    for one in others[1:]:
        store.forget_article(one, NOW)
    assert "still kept" not in owner.get("/?done=article").text
    last = owner.get("/", params={"done": "article", "same": [others[0], gone, "<script>", "\0", "ü" * 30]}).text
    assert "still kept" in last
    assert "and more" not in last
    assert "still kept" not in client(wide(store, guests=True)).get(front).text
    assert sent(owner, f"/article/{others[0]}/forget") == "/?done=article"


def test_a_person_is_asked_for_and_then_gone(owner: TestClient, store: Store) -> None:
    person = next(row for row in store.persons().rows if row.kind == "person" and " " in row.name)
    page = f"/person/{person.id}"
    assert f"{page}/forget" in owner.get(page).text
    assert f"“{person.name}”" in owner.get(f"{page}/forget").text
    assert sent(owner, f"{page}/forget") == "/?done=person"
    assert owner.get(page).status_code == 404
    assert store.persons_named(person.name) == ()


def test_without_its_token_or_by_a_guest_nothing_is_forgotten(owner: TestClient, store: Store) -> None:
    person = store.persons().rows[0].id
    for path in (f"/article/{RECORD.id}/forget", f"/person/{person}/forget"):
        assert owner.post(path).status_code == 403
        assert owner.post(path, data={"csrf": "0" * 64}).status_code == 403
        guest = client(wide(store, guests=True))
        page = guest.get("/")
        assert guest.get(path).headers["location"].startswith("/login")
        assert guest.post(path, data={"csrf": token_in(page.text)}).headers["location"].startswith("/login")
        assert "/forget" not in guest.get(path.removesuffix("/forget")).text
    assert store.article(RECORD.id)
    assert store.person(person)


def test_bytes_that_could_not_be_cleared_are_told(
    owner: TestClient, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    def busy(*_: object) -> None:
        raise StoreError("a store", "forgotten, but its bytes are still in the files: another program reads it")

    monkeypatch.setattr("onrecord.store.database.purging.purge", busy)
    assert sent(owner, f"/article/{RECORD.id}/forget") == "/?done=left"
    assert "another program uses" in " ".join(owner.get("/?done=left").text.split())
    with pytest.raises(NotKeptError):
        store.article(RECORD.id)


def test_a_store_that_fails_before_forgets_nothing_and_says_so(
    owner: TestClient, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise StoreError("a store", "the disk is full")

    monkeypatch.setattr("onrecord.store.forgetting.forgetting.forget_article", full)
    path = f"/article/{RECORD.id}/forget"
    token = token_in(owner.get(path).text)
    assert owner.post(path, data={"csrf": token}).status_code == 503
    assert store.article(RECORD.id)


@pytest.mark.parametrize("done", ["", "nothing", "<script>", "x" * 3000])
def test_what_was_not_done_is_not_told(owner: TestClient, done: str) -> None:
    page = owner.get("/", params={"done": done})
    assert page.status_code == 200
    assert "forgotten" not in page.text
    assert not {run for run in runs_seen(page.content) if "script" in run}
