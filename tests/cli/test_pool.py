from __future__ import annotations

import multiprocessing
import os
import struct
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from onrecord.cli.running.outcome import Done
from onrecord.cli.running.pool import AHEAD, _Pool, in_processes
from onrecord.errors import PageError, SourceError
from onrecord.sources import Failed, Item


def work(item: Item) -> Done | Failed:
    """Dies on `die`, fails on `bad`, waits for ever on `wait`."""
    if item.page == b"die":
        os._exit(9)
    if item.page == b"wait":
        threading.Event().wait()
    if item.page == b"bad":
        return Failed(name=item.name, error=PageError(item.name, "no page"))
    return Done(name=item.name, text=item.page.decode())


@pytest.fixture(autouse=True)
def _importable(monkeypatch: pytest.MonkeyPatch) -> None:
    """A spawned process imports `work` by the name that this module has here."""
    monkeypatch.syspath_prepend(Path(__file__).parents[2])


def named(*pages: bytes) -> list[Item | Failed]:
    return [Item(name=str(number), page=page) for number, page in enumerate(pages)]


def test_results_come_in_order_and_failures_where_they_were() -> None:
    pages = named(*(str(number).encode() for number in range(9)), b"bad")
    pages.insert(4, Failed(name="gone", error=SourceError("gone", "no such file")))
    results = list(in_processes(work, pages, 2))
    assert [result.name for result in results] == ["0", "1", "2", "3", "gone", "4", "5", "6", "7", "8", "9"]
    assert [result.text for result in results if isinstance(result, Done)] == list("012345678")
    assert isinstance(results[-1], Failed)
    assert results[-1].error.what == "no page"


def test_a_process_that_dies_costs_its_page_alone() -> None:
    results = list(in_processes(work, named(b"0", b"die", b"2", b"3"), 2))
    assert [isinstance(result, Done) for result in results] == [True, False, True, True]
    assert "died" in str(results[1].error if isinstance(results[1], Failed) else "")


def test_few_pages_are_in_memory() -> None:
    taken = 0

    def pages() -> Iterator[Item]:
        nonlocal taken
        for number in range(50):
            taken += 1
            yield Item(name=str(number), page=b"")

    results = in_processes(work, pages(), 2)
    for done, _ in enumerate(results, 1):
        assert taken <= done + AHEAD * 2


def test_whoever_stops_waiting_leaves_no_process_behind() -> None:
    results = in_processes(work, named(b"0", b"wait", b"wait", b"3"), 2)
    assert next(results).name == "0"
    assert multiprocessing.active_children()
    results.close()
    assert multiprocessing.active_children() == []


def test_a_process_that_is_killed_amid_an_answer_holds_nobody_up() -> None:
    pool = _Pool(work, 1)
    pool.executor.submit(os.getpid).result()
    answers: Any = vars(pool.executor)["_result_queue"]
    os.write(answers._writer.fileno(), struct.pack("!i", 100) + b"half")  # as `multiprocessing` frames what it sends
    killing = threading.Thread(target=pool.kill, daemon=True)
    killing.start()
    killing.join(20)
    assert not killing.is_alive()
