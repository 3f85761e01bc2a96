"""From pages to the store: one page's failure is that page's alone."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import msgspec
import pytest
from tests.store.pages import html, url_of

from onrecord import keeping, read
from onrecord.beside import Beside
from onrecord.errors import SourceError, StoreError
from onrecord.keeping import KeptItem, Ready, keep, keep_ready, ready
from onrecord.sources import Failed, Item
from onrecord.store import Store, open_store

NOW = datetime(2026, 4, 1, 12, 0, tzinfo=UTC)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with open_store(tmp_path / "store.db") as opened:
        yield opened


def item(number: int, page: bytes | None = None) -> Item:
    words = tuple(
        f"Paragraph {line} of page {number} tells of the dam and of the water that is in it." for line in range(4)
    )
    page = html(f"The headline of page {number} here", words) if page is None else page
    return Item(name=f"{number}.html", page=page, url=url_of(str(number)))


def test_a_feed_of_headlines_tells_where_the_text_is(store: Store) -> None:
    bare = msgspec.structs.replace(item(1, b""), beside=Beside(kind="feed"))
    feed, file = keep(store, [bare, item(2, b"")], lambda: NOW)
    assert isinstance(feed, Failed)
    assert str(feed.error) == "1.html: has no text in the feed; read its page: --fetch"
    assert isinstance(file, Failed)
    assert str(file.error) == "2.html: is empty; get it again"


def test_what_fails_stands_in_its_place(store: Store) -> None:
    lost = Failed(name="lost", error=SourceError("lost", "is not there"))
    results = list(keep(store, [item(1), lost, item(2, b"\x89PNG\r\n\x1a\n" + bytes(99)), item(3)], lambda: NOW))
    assert [type(one) for one in results] == [KeptItem, Failed, Failed, KeptItem]
    assert [one.name for one in results] == ["1.html", "lost", "2.html", "3.html"]
    assert store.counts().articles == 2


def test_a_page_that_the_database_refuses_costs_itself_alone(store: Store) -> None:
    pages = [ready(item(number), NOW) for number in range(3)]
    assert isinstance(pages[1], Ready)
    wrong = {**pages[1].page.article_values, "relation": None}
    pages[1] = msgspec.structs.replace(pages[1], page=msgspec.structs.replace(pages[1].page, article_values=wrong))
    results = list(keep_ready(store, pages, lambda: NOW))
    assert [type(one) for one in results] == [KeptItem, Failed, KeptItem]
    assert store.counts().articles == 2


def test_a_store_that_fails_ends_it_and_what_was_told_is_kept(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keeping, "BATCH", 2)
    results = keep(store, map(item, range(9)), lambda: NOW)
    assert isinstance(next(results), KeptItem)
    assert isinstance(next(results), KeptItem)
    monkeypatch.setattr(store, "add_all", _full)
    with pytest.raises(StoreError):
        next(results)
    assert store.counts().articles == 2


def _full(*_: object) -> Iterator[object]:
    raise StoreError("store.db", "the disk is full")


def test_what_was_fetched_is_kept_at_once(store: Store) -> None:
    def fetched() -> Iterator[Item]:
        for number in range(3):
            assert store.counts().articles == number
            yield msgspec.structs.replace(item(number), beside=Beside(status=200))

    assert len(list(keep(store, fetched(), lambda: NOW))) == 3


def test_pages_wait_no_longer_than_a_moment(store: Store) -> None:
    moments = iter(range(1000))
    pages = (ready(item(number), NOW) for number in range(4))
    kept = keep_ready(store, pages, lambda: NOW, clock=lambda: next(moments))
    next(kept)
    assert store.counts().articles == 1
    kept.close()  # type: ignore[attr-defined]


def test_a_feeds_item_says_so(store: Store) -> None:
    feed = msgspec.structs.replace(item(1), beside=Beside(kind="feed"))
    for _ in range(2):  # read, and known
        page = msgspec.structs.replace(item(2), beside=Beside(name="robots", robots_txt="User-agent: *"))
        one, other, alone = (
            kept for kept in keep(store, [feed, page, item(3)], lambda: NOW) if isinstance(kept, KeptItem)
        )
        assert (one.from_feed, other.from_feed, alone.from_feed) == (True, False, False)


def test_what_needs_no_keeping_is_told_at_once(store: Store) -> None:
    list(keep(store, [item(1)], lambda: NOW))
    lost = Failed(name="lost", error=SourceError("lost", "is not there"))
    told: list[str] = []

    def given() -> Iterator[Item | Failed]:
        for one in (item(1), lost, item(1)):
            before = [*told]
            yield one
            assert told == [*before, one.name], "the next is asked for when this one was told"

    for one in keep(store, given(), lambda: NOW):
        told += [one.name]
    assert told == ["1.html", "lost", "1.html"]


def test_what_is_kept_already_is_not_read(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    beside = Beside(name="robots", robots_txt="User-agent: *\nDisallow: /private\n")
    one, two = item(1), msgspec.structs.replace(item(2), beside=beside)
    bare = msgspec.structs.replace(item(3), url=None)
    first = list(keep(store, [one, two, bare], lambda: NOW))
    read_again: list[bytes] = []

    def counted(page: bytes, *rest: Any) -> object:
        read_again.append(page)
        return read(page, *rest)

    monkeypatch.setattr(keeping, "read", counted)
    unread = [
        one, two, bare, msgspec.structs.replace(one, url=None),
        msgspec.structs.replace(two, name="elsewhere", url=f"{two.url}?utm_source=x#top"),
    ]  # fmt: skip
    again = list(keep(store, unread, lambda: NOW))
    assert read_again == []
    assert [one.added.outcome for one in again if isinstance(one, KeptItem)] == ["same"] * 5
    assert [one.added.article for one in again[:3] if isinstance(one, KeptItem)] == [
        one.added.article for one in first if isinstance(one, KeptItem)
    ]
    assert again[-1].name == "elsewhere"
    others = (
        msgspec.structs.replace(one, url=url_of("elsewhere")),
        msgspec.structs.replace(bare, url=url_of("3")),
        msgspec.structs.replace(two, beside=None),
        msgspec.structs.replace(one, kind="text"),
        msgspec.structs.replace(one, beside=Beside(status=200)),  # Fetched: the outlet says so now.
    )
    for other in others:
        list(keep(store, [other], lambda: NOW))
    assert len(read_again) == len(others)


def test_what_was_forgotten_is_not_known(store: Store) -> None:
    (kept,) = keep(store, [item(1)], lambda: NOW)
    assert isinstance(kept, KeptItem)
    store.forget_article(kept.added.article, NOW)
    (again,) = keep(store, [item(1)], lambda: NOW)
    assert isinstance(again, KeptItem)
    assert again.added.outcome == "forgotten"


def test_known_pages_stand_among_new_ones_in_their_order(store: Store) -> None:
    list(keep(store, [item(number) for number in (1, 3)], lambda: NOW))
    mixed = list(keep(store, [item(number) for number in range(6)], lambda: NOW))
    assert [one.name for one in mixed] == [f"{number}.html" for number in range(6)]
    assert [one.added.outcome for one in mixed if isinstance(one, KeptItem)] == [
        "new", "same", "new", "same", "new", "new",
    ]  # fmt: skip
