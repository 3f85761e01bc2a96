"""Several at once: threads and processes that write to one store, and readers beside them."""

from __future__ import annotations

import os
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest
from benchmarks.wholeness import faults
from sqlalchemy import func, select
from tests.store.conftest import wire
from tests.store.pages import NOW, PARAGRAPHS, html, kept_of

from onrecord.store import Kept, Store, open_store
from onrecord.store.articles.preparing import Prepared
from onrecord.store.database.schema import articles

LATER = NOW + timedelta(days=1)


def test_two_writers_at_once_lose_nothing(place: str) -> None:
    given = wire()[:60]
    with open_store(place) as one, open_store(place) as other, ThreadPoolExecutor(2) as pool:
        runs = [
            pool.submit(lambda store=store, pages=pages: list(store.add_all(pages, NOW, 5)))  # type: ignore[misc]
            for store, pages in ((one, given), (other, given[::-1]))
        ]
        done = [run.result() for run in runs]
        assert faults(one) == []
        assert one.counts().articles == len({added.article for added in done[0]})
        assert {added.article for added in done[0]} == {added.article for added in done[1]}


@pytest.mark.filterwarnings("ignore:This process .* is multi-threaded:DeprecationWarning")
def test_two_processes_make_one_store_and_fill_it(place: str) -> None:
    given = wire()[:30]
    children = []
    for pages in (given[::2], given[1::2]):
        child = os.fork()
        if child == 0:
            status = 1
            try:
                with open_store(place) as store:
                    list(store.add_all(pages, NOW, 1))
                status = 0
            finally:
                os._exit(status)
        children.append(child)
    assert [os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) for child in children] == [0, 0]
    with open_store(place, create=False) as store:
        assert faults(store) == []
        assert all(store.resolve(page.id) for page in given)


def test_a_reader_sees_one_state_while_another_writes(store: Store, page: Kept) -> None:
    store.add(page, NOW)
    with store.reading() as before:
        counted = select(func.count()).select_from(articles)
        assert before.execute(counted).scalar() == 1
        store.add(kept_of("other", html("Another page of several words", PARAGRAPHS[::-1])), NOW)
        assert before.execute(counted).scalar() == 1
    assert store.counts().articles == 2


def test_one_that_fails_takes_nothing_of_its_transaction_with_it(store: Store, page: Kept) -> None:
    """Whoever adds many sees all of a batch or nothing of it."""
    good = wire()[:3]

    def pages() -> Iterator[Prepared]:
        yield from good
        raise RuntimeError("the source broke")

    with pytest.raises(RuntimeError):
        list(store.add_all(pages(), NOW, 10))
    assert store.counts().articles == 0
    assert faults(store) == []
