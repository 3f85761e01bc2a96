"""From pages to the store: one page's failure is that page's alone."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import msgspec
import pytest
from tests.store.pages import html, url_of

from onrecord import keeping
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
    (one,) = keep(store, [feed], lambda: NOW)
    assert isinstance(one, KeptItem)
    assert one.from_feed
