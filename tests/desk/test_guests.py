"""What a guest sees: every address of the desk, for an article of each rights class, and no word that may not leave."""

from __future__ import annotations

from datetime import timedelta
from functools import cache

import pytest
from msgspec.structs import replace
from starlette.testclient import TestClient
from tests.desk.conftest import NOW, client, memory_with, wide
from tests.desk.walk import addresses, is_page
from tests.desk.wire import sample
from tests.leaks import answered, articles, forbidden_words, runs_seen, seen

from onrecord.desk.guests import GuestStore
from onrecord.provenance.copies.sketches import fingerprint
from onrecord.publish.passage import passage_of
from onrecord.record import Permission
from onrecord.store import Kept, Query, Store

OWNERS = ("/add", "/settings")


@cache
def forbidden(way: str) -> dict[str, frozenset[str]]:
    """Of each article the runs of words that a guest must not see."""
    return {name: forbidden_words(record, way) for name, record in articles().items()}


def test_no_address_shows_a_guest_what_may_not_leave(guest: TestClient, classes: Store) -> None:
    walked = 0
    for address in addresses(guest.app, classes):  # type: ignore[arg-type]
        answer = guest.get(address)
        assert answer.status_code in (200, 303, 404), f"{address}: {answer.status_code}"
        way = "feed" if "/feed." in address else "site"
        shown = runs_seen(answer.content)
        leaks = [name for name, words in forbidden(way).items() if shown & words]
        assert not leaks, f"{address} shows a guest words of the articles {leaks}"
        walked += answer.status_code == 200
    assert walked > 50


def test_the_walk_would_find_a_leak(owner: TestClient, classes: Store) -> None:
    """The same walk as the owner, who sees everything: each text that may not leave is found, on more than one page."""
    found = {name: 0 for name, words in forbidden("site").items() if words}
    assert len(found) > 5
    for address in addresses(owner.app, classes):  # type: ignore[arg-type]
        if is_page(address):
            shown = runs_seen(owner.get(address).content)
            for name in found:
                found[name] += bool(shown & forbidden("site")[name])
    assert all(found.values())


def test_what_a_guest_finds_is_not_more_than_what_a_guest_sees(guest: TestClient, classes: Store) -> None:
    """A search for words of a text that is not shown finds nothing: else it could be asked for word by word."""
    for name, record in articles().items():
        if GuestStore(classes).outgoing(record.id).leaving.text == "full":
            continue
        names = " ".join(((record.outlet and record.outlet.name) or "", *(author.name for author in record.authors)))
        shown = set(seen(f"{record.headline} {passage_of(record.body)} {names}").split())
        hidden = next(word for word in seen(record.text).split() if word not in shown and len(word) > 5)
        page = guest.get("/search", params={"q": hidden}).text
        assert f"/article/{record.id}" not in page, f"{name} is found by {hidden!r}"
        title = record.headline or ""
        assert f"/article/{record.id}" in guest.get("/search", params={"q": title}).text, name


def test_a_text_that_may_leave_is_shown_whole(guest: TestClient) -> None:
    record = articles()["public domain"]
    page = seen(guest.get(f"/article/{record.id}").content)
    assert all(seen(block.text) in page for block in record.body)


def test_a_text_that_may_not_leave_is_not_there_and_the_page_says_why(guest: TestClient) -> None:
    record = articles()["silent"]
    page = guest.get(f"/article/{record.id}").text
    assert "may not be shown here" in page
    assert seen(record.headline or "") in seen(page)
    assert (record.url or "") in page


def test_a_persons_decision_opens_and_closes(empty: Store) -> None:
    record = articles()["all rights reserved"]
    empty.add(Kept(record=record, page=b"x", fingerprint=fingerprint(record.text)), NOW)
    visitor, address = client(wide(empty, guests=True)), f"/article/{record.id}"
    hidden = seen(record.body[-1].text)
    assert hidden not in seen(visitor.get(address).content)
    empty.override(record.id, "republish", "yes", "Their editor wrote on 3 March.", NOW)
    page = seen(visitor.get(address).content)
    assert hidden in page
    assert "their editor wrote on 3 march" in page, "a decision is shown with its reason"
    empty.override(record.id, "republish", "no", "They took it back.", NOW + timedelta(days=1))
    assert hidden not in seen(visitor.get(address).content)


def test_who_is_quoted_in_what_may_not_be_quoted_is_not_named(empty: Store) -> None:
    record = articles()["silent"]
    empty.add(Kept(record=record, page=b"x", fingerprint=fingerprint(record.text)), NOW)
    [person] = empty.persons_named("Nabil Sarhan")
    visitor = client(wide(empty, guests=True))
    for address in ("/", "/people", "/people?name=Sarhan", "/search?q=Sarhan", "/search?speaker=Sarhan", "/due"):
        assert "nabil" not in seen(visitor.get(address).content), address
    assert visitor.get(f"/person/{person.id}").status_code == 404
    empty.override(record.id, "quote", "yes", "They wrote so.", NOW)
    assert "Nabil Sarhan" in visitor.get("/people").text
    assert visitor.get(f"/person/{person.id}").status_code == 200


def test_a_venue_that_is_half_a_sentence_stays_with_its_text(empty: Store) -> None:
    record = articles()["silent"]
    assert record.rights
    assert record.statements
    venue = "in the yard behind the house of the woman whose sister had sold the boat to him"
    said = tuple(replace(one, said=replace(one.said, venue=venue)) for one in record.statements)
    may = replace(record.rights.may, quote=Permission(answer="yes", rule="R1"))
    open_ = replace(record, statements=said, rights=replace(record.rights, may=may))
    empty.add(Kept(record=open_, page=b"x", fingerprint=fingerprint(record.text)), NOW)
    assert {one.venue for one in empty.said().rows} == {venue}
    assert {one.venue for one in GuestStore(empty).said().rows} == {None}


def test_a_guest_has_no_method_that_is_not_cut(classes: Store) -> None:
    guests = GuestStore(classes)
    for name in ("export", "page_bytes", "backup", "add", "forget_article", "engine", "reading", "join"):
        assert not hasattr(guests, name)
    assert guests.where == ""
    assert all(hit.article.deck is None for hit in guests.search(Query()).rows)


@pytest.mark.parametrize("address", OWNERS)
def test_what_changes_something_is_the_owners(guest: TestClient, stranger: TestClient, address: str) -> None:
    for visitor in (guest, stranger):
        answer = visitor.get(address)
        assert answer.status_code == 303
        assert answer.headers["location"].startswith("/login?next=")


def test_a_stranger_sees_the_log_in_alone(stranger: TestClient, classes: Store) -> None:
    for address in addresses(stranger.app, classes):  # type: ignore[arg-type]
        answer = stranger.get(address)
        told = seen(answer.content)
        assert answer.status_code in ((200,) if address == "/login" else (303, 403, 404)), address
        for name, record in articles().items():
            assert seen(record.headline or name) not in told, f"{address} tells a stranger of {name}"


def test_guests_are_let_in_and_out_while_the_desk_runs(classes: Store) -> None:
    application = wide(classes)
    visitor, desk = client(application), application.state.desk
    assert visitor.get("/").status_code == 303
    desk.memory.change(lambda now: memory_with(guests=True).now)
    assert visitor.get("/").status_code == 200
    desk.memory.change(lambda now: memory_with(guests=False).now)
    assert visitor.get("/").status_code == 303


@pytest.mark.parametrize(
    ("answer", "versions"),
    [(Permission(answer="unknown", rule="R2"), 1), (Permission(answer="yes", rule="R6"), 2)],
    ids=["silent", "public domain"],
)
def test_an_older_version_is_shown_where_it_may_be_archived(empty: Store, answer: Permission, versions: int) -> None:
    """What the outlet took back stays with the owner, unless the source lets others keep it."""
    first, second = (answered(sample(f"meridian/2026-03-07-dunmar-drill.v{number}")[0], answer) for number in (1, 2))
    for number, record in enumerate((first, second)):
        kept = Kept(record=record, page=f"{number}".encode(), fingerprint=fingerprint(record.text))
        assert empty.add(kept, NOW).outcome == ("new", "changed")[number]
    visitor, words = client(wide(empty, guests=True)), f"/article/{first.id}"
    assert len(GuestStore(empty).versions(first.id)) == versions
    open_ = 200 if versions == 2 else 404
    for name in ("1", first.version):
        older = visitor.get(words, params={"version": name})
        assert older.status_code == open_
        assert (seen(first.body[0].text) in seen(older.content)) is (versions == 2)
    assert visitor.get(f"{words}/versions/1..2").status_code == open_
    assert visitor.get(words).status_code == 200
