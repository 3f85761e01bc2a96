"""Articles, versions, stories, outlets: found by all that they are known by, listed page by page, on both databases."""

from __future__ import annotations

from contextlib import suppress
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace
from tests.store.pages import NOW, PARAGRAPHS, html, keep_of, kept_of, url_of

from onrecord.errors import NotKeptError, UsageError
from onrecord.store import Kept, Store, Story
from onrecord.store.rows import SaidFilter

WILD = st.text(st.characters(exclude_categories=()), max_size=40)


def test_an_article_is_found_by_id_beginning_and_address(store: Store, page: Kept) -> None:
    id = store.add(page, NOW).article
    names = (
        id,
        id[:4],
        id[:9],
        url_of("dam"),
        f" {url_of('dam')}?utm_source=feed#top ",
        url_of("dam").replace("https", "http"),
    )
    assert {store.resolve(name) for name in names} == {id}
    row = store.article(id)
    assert (row.id, row.headline, row.outlet, row.domain) == (
        id, "No water before the survey is done", "The Quell Courier", "quellcourier.example",
    )  # fmt: skip
    assert (row.versions, row.story, row.added_at, row.day) == (1, id, NOW, "2026-03-23")
    assert store.record(id) == page.record
    assert store.articles([id, "0" * 16, id]) == (row, row)


@pytest.mark.parametrize(
    "name", ["", "abc", "0" * 16, "https://nowhere.example/", "abcd", "../../etc", "%", "x" * 9000]
)
def test_what_is_not_kept_is_told_in_one_line(store: Store, page: Kept, name: str) -> None:
    store.add(page, NOW)
    with pytest.raises(NotKeptError) as told:
        store.resolve(name)
    assert len(str(told.value)) < 200
    for ask in (store.article, store.record, store.versions, store.story):
        with pytest.raises(NotKeptError):
            ask(name)


def test_a_beginning_that_is_too_short_is_told_so(store: Store, page: Kept) -> None:
    id = store.add(page, NOW).article
    with pytest.raises(NotKeptError, match="4 digits at least"):
        store.resolve(id[:3])


def test_a_beginning_that_fits_several_is_asked_back(store: Store) -> None:
    for id in ("abcd000000000000", "abcd111111111111"):
        kept = kept_of(id, html(headline=f"Water {id}", paragraphs=PARAGRAPHS[:2] if "1" in id else PARAGRAPHS[2:]))
        store.add(replace(kept, record=replace(kept.record, id=id)), NOW)
    assert store.resolve("abcd0") == "abcd000000000000"
    with pytest.raises(UsageError, match="several articles begin so: abcd000000000000, abcd111111111111"):
        store.resolve("abcd")


def test_versions_are_read_by_number_and_hash(store: Store) -> None:
    id = store.add(kept_of("dam"), NOW).article
    later = NOW + timedelta(days=1)
    changed = keep_of(html(headline="No water before May"), url_of("dam"), now=later)
    assert store.add(changed, later).outcome == "changed"
    first, second = store.versions(id)
    assert [first.number, second.number] == [1, 2]
    assert (first.added_at, second.added_at) == (NOW, later)
    assert store.record(id).headline == "No water before May"
    for name in ("1", first.version, first.version[:6]):
        assert store.record(id, name).headline == "No water before the survey is done"
        assert store.version(id, name) == first
    assert store.article(id).versions == 2
    for wrong in ("3", "0", "abcd", "", "1 OR 1"):
        with pytest.raises(NotKeptError):
            store.record(id, wrong)


def test_copies_are_folded_under_the_origin(filled: Store) -> None:
    stories = filled.latest(limit=500).rows
    assert sum(1 + story.copies_in_all for story in stories) == filled.counts().articles
    folded = [story for story in stories if story.copies]
    assert folded
    for story in folded:
        for copy in story.copies:
            assert copy.story == story.origin.id
            assert filled.story(copy.id).origin == story.origin
        assert filled.story(story.origin.id).copies_in_all == story.copies_in_all


@pytest.mark.parametrize("domain", [None, "harbourpost.example"])
@pytest.mark.parametrize("size", [1, 7])
def test_the_pages_of_a_list_hold_each_story_once(filled: Store, size: int, domain: str | None) -> None:
    whole = filled.latest(500, domain=domain)
    assert whole.after is None
    found: list[Story] = []
    after, pages = None, 0
    while after or not pages:
        page = filled.latest(size, after=after, domain=domain)
        assert len(page.rows) <= size
        found += page.rows
        after, pages = page.after, pages + 1
    assert found == list(whole.rows)
    ids = [story.origin.id for story in found]
    assert len(set(ids)) == len(ids)


def test_the_latest_come_first(filled: Store) -> None:
    days = [max(row.day or "" for row in (story.origin, *story.copies)) for story in filled.latest(500).rows]
    assert days == sorted(days, reverse=True)


def test_an_outlet_is_found_by_domain_and_name(filled: Store) -> None:
    outlets = filled.outlets()
    assert [one.articles for one in outlets] == sorted((one.articles for one in outlets), reverse=True)
    assert filled.outlet("harbourpost.example") == filled.outlet("HARBOUR post") == filled.outlet("Harbourpost.example")
    with pytest.raises(NotKeptError):
        filled.outlet("nowhere.example")
    with pytest.raises(NotKeptError):
        filled.latest(domain="nowhere.example")


def test_the_outlets_that_published_last_are_named_first(filled: Store) -> None:
    rows = [one for one in filled.outlets() if one.latest]
    latest = sorted(rows, key=lambda one: (one.latest, -one.id), reverse=True)
    assert filled.outlet_names(100) == tuple(one.name or one.domain for one in latest)
    assert filled.outlet_names(2) == filled.outlet_names(100)[:2]


@pytest.mark.parametrize("cursor", ["", "x", "W10", "bnVsbA", "é", "WyIyMDI2IiwgMV0", "x" * 10_000, "\0"])
def test_a_cursor_that_the_store_did_not_give_is_refused(store: Store, cursor: str) -> None:
    for ask in (store.latest, store.persons):
        with pytest.raises(UsageError):
            ask(after=cursor)


def test_an_export_holds_the_latest_record_of_each_article_in_order(filled: Store) -> None:
    records = list(filled.export())
    assert len(records) == filled.counts().articles
    assert all(filled.record(record.id) == record for record in records[::9])


def test_a_store_that_is_empty_answers_all_the_same(store: Store) -> None:
    assert store.latest().rows == ()
    assert store.outlets() == ()
    assert store.persons().rows == ()
    assert store.due("2026-01-01").rows == ()
    assert store.said().rows == ()
    assert list(store.export()) == []
    assert store.counts().articles == 0


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(WILD)
@example("\ud800")
@example("\0")
def test_no_name_raises_anything_but_ours(store: Store, name: str) -> None:
    asks = (
        store.resolve, store.article, store.record, store.versions, store.story, store.outlet, store.persons_named,
        store.utterance, store.due, lambda one: store.latest(after=one), lambda one: store.said(SaidFilter(about=one)),
        lambda one: store.said(SaidFilter(since=one)), lambda one: store.latest(domain=one),
        lambda one: store.record("0" * 16, one),
    )  # fmt: skip
    for ask in asks:
        with suppress(UsageError, NotKeptError):
            ask(name)
