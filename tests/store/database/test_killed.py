"""The short form of benchmarks/kill.py: whatever ends a writer, what it had acknowledged is there, whole."""

from __future__ import annotations

import random

import pytest
from benchmarks.cluster import binaries, cluster
from benchmarks.kill import on_postgresql, on_sqlite
from benchmarks.wholeness import faults
from sqlalchemy import text
from tests.conftest import missing
from tests.store.conftest import wire
from tests.store.pages import NOW

from onrecord.store import Store, open_store

FEW = 24
"""Pages a run."""


@pytest.mark.filterwarnings("ignore:This process .* is multi-threaded:DeprecationWarning")
def test_a_killed_writer_loses_nothing_that_it_acknowledged_on_sqlite() -> None:
    early, wrong = on_sqlite(10, wire()[:FEW], random.Random(7))
    assert not wrong
    assert early


def test_a_killed_writer_or_server_loses_nothing_that_was_acknowledged_on_postgresql() -> None:
    if binaries() is None:
        missing("PostgreSQL")
    with cluster() as server:  # What the killed processes wrote is with the system, though not on the disk.
        assert server
        early, wrong = on_postgresql(4, wire()[:FEW], random.Random(7), server)
    assert not wrong
    assert early


def test_what_was_acknowledged_is_on_the_disk(place: str) -> None:
    """SQLite's and PostgreSQL's own settings that make a commit wait for the disk."""
    with open_store(place) as opened, opened.reading() as connection:
        if opened.path:
            assert connection.execute(text("PRAGMA synchronous")).scalar() == 2
            assert connection.execute(text("PRAGMA journal_mode")).scalar() == "wal"
        else:
            assert connection.execute(text("SHOW synchronous_commit")).scalar() == "on"


@pytest.mark.parametrize(
    ("statement", "told"),
    [
        ("DELETE FROM statements WHERE id = (SELECT min(id) FROM statements)", "another number of statements"),
        ("UPDATE stories SET articles = 9 WHERE id = (SELECT min(id) FROM stories)", "another number of articles"),
        ("DELETE FROM pages WHERE sha256 = (SELECT min(sha256) FROM pages)", "without their bytes"),
        ("DELETE FROM search", "not searched"),
        ("DELETE FROM search_said", "not searched"),
    ],
)
def test_the_checks_see_what_is_broken(store: Store, statement: str, told: str) -> None:
    list(store.add_all(wire()[:6], NOW))
    assert faults(store) == []
    with store.writing() as connection:
        connection.execute(text(statement))
    assert any(told in fault for fault in faults(store))
