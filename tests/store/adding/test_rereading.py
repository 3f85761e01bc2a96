"""Kept pages read again: new records, never new versions; taken up where it stopped."""

from __future__ import annotations

from datetime import datetime, timedelta
from itertools import islice

import msgspec
import pytest
from tests.store.conftest import wire
from tests.store.forgetting.test_forgetting import everything
from tests.store.pages import NOW, PARAGRAPHS, html, kept_of

from onrecord.beside import Beside
from onrecord.errors import PageError
from onrecord.record import Record
from onrecord.store import Kept, Query, Store
from onrecord.store.adding.rereading import read_page

LATER = NOW + timedelta(days=1)


def better(page: bytes, url: str | None, now: datetime, beside: Beside | None, kind: str) -> Record:
    """A reader that finds another headline, and gives other hashes."""
    record = read_page(page, url, now, beside, kind)
    reader = msgspec.structs.replace(record.reader, version="9.9")
    headline = f"Better: {record.headline}"
    return msgspec.structs.replace(record, headline=headline, version="f" * 16, reader=reader)


def broken(page: bytes, *_: object) -> Record:
    raise PageError(None, "is no page to this reader")


def test_the_same_reader_changes_nothing_but_the_moment(store: Store) -> None:
    list(store.add_all(wire()[::4], NOW))
    before = {record.id: record for record in store.export()}
    since, left = store.to_reread(LATER)
    done = list(store.reread(since, LATER))
    assert len(done) == left >= store.counts().versions > 10
    assert not [one for one in done if one.changed or one.error]
    for record in store.export():
        assert record.read_at == LATER
        assert record.text == before[record.id].text


def test_a_better_reader_is_no_edit(store: Store, page: Kept) -> None:
    store.add(page, NOW)
    store.add(kept_of("dam", html(paragraphs=PARAGRAPHS[:3])), NOW)
    since, left = store.to_reread(LATER, "9.9")
    assert left == 2
    assert [(one.number, one.changed) for one in store.reread(since, LATER, better)] == [(1, True), (2, True)]
    rows = store.versions(page.record.id)
    assert [(row.number, row.version, row.reader) for row in rows] == [(1, "f" * 16, "9.9"), (2, "f" * 16, "9.9")]
    assert [row.added_at for row in rows] == [NOW, NOW]
    row = store.article(page.record.id)
    assert (row.headline, row.versions, row.changed_at) == (f"Better: {page.record.headline}", 2, NOW)
    assert store.search(Query(words="better")).rows
    assert store.add(page, LATER).outcome == "same"


def test_it_goes_on_where_it_stopped(store: Store) -> None:
    list(store.add_all(wire()[:40], NOW))
    since, left = store.to_reread(LATER)
    stopped = store.reread(since, LATER)
    first = list(islice(stopped, 20))
    stopped.close()  # type: ignore[attr-defined]
    again, rest = store.to_reread(LATER + timedelta(hours=1))
    assert (again, rest) == (since, left - 20)
    second = list(store.reread(again, LATER + timedelta(hours=1)))
    assert len(second) == rest
    assert not {(one.article, one.number) for one in first} & {(one.article, one.number) for one in second}
    assert store.to_reread(LATER + timedelta(hours=2))[0] == LATER + timedelta(hours=2)


def test_another_reader_begins_anew(store: Store, page: Kept) -> None:
    store.add(page, NOW)
    store.to_reread(LATER, "1")
    assert store.to_reread(LATER + timedelta(hours=1), "2") == (LATER + timedelta(hours=1), 1)


def test_what_cannot_be_read_any_more_keeps_its_record(store: Store, page: Kept) -> None:
    store.add(page, NOW)
    since, _ = store.to_reread(LATER)
    (one,) = store.reread(since, LATER, broken)
    assert str(one.error) == "is no page to this reader"
    assert store.record(page.record.id) == page.record


def test_pages_whose_bytes_are_gone_are_left(store: Store, page: Kept) -> None:
    store.add(page, NOW)
    store.forget_person(store.persons_named("Vashtal")[0].id, NOW)
    assert store.to_reread(LATER)[1] == 0


def test_a_mishap_of_ours_is_one_pages(store: Store, page: Kept) -> None:
    def failing(*_: object) -> Record:
        raise ZeroDivisionError("by none")

    store.add(page, NOW)
    since, _ = store.to_reread(LATER)
    (one,) = store.reread(since, LATER, failing)
    assert "by none" in str(one.error)


def test_a_name_that_only_a_better_reader_finds_stays_forgotten(
    store: Store, page: Kept, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Neither the record of before nor a look through the bytes had the name, so they stayed when it was forgotten."""
    monkeypatch.setattr("onrecord.store.forgetting.forgetting.holds_hidden", lambda *_: False)
    blind = msgspec.structs.replace(page.record, text="", body=(), statements=(), names=(), times=None, events=None)
    other = kept_of("dam-again", html("Another headline of some more words", PARAGRAPHS[1:]))
    for one in (msgspec.structs.replace(page, record=blind, fingerprint=()), other):
        store.add(one, NOW)
    store.forget_person(store.persons_named("Vashtal")[0].id, NOW)
    assert store.page_bytes(page.record.id) == page.page
    since, _ = store.to_reread(LATER, "9.9")
    assert [one.changed for one in store.reread(since, LATER, better)] == [True]
    assert "sluice" in store.record(page.record.id).text
    assert store.page_bytes(page.record.id) is None
    assert store.purge(), "its bytes wait to be cleared from the files"
    assert "vashtal" not in everything(store).lower()
    assert not store.persons_named("Vashtal")
