"""A desk on a store with an article of each rights class, for whoever asks: the owner, a guest, nobody."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from msgspec.structs import replace
from starlette.applications import Starlette
from starlette.testclient import TestClient
from tests.empty_stores import empty_store
from tests.leaks import articles

from onrecord.desk.app import app
from onrecord.desk.passwords import hashed
from onrecord.desk.settings import DeskSettings, Memory, remembered
from onrecord.provenance.copies.sketches import fingerprint
from onrecord.store import Kept, Store, open_store

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
PASSWORD = "correct horse battery"
KEPT_PASSWORD = hashed(PASSWORD)
BASE = "http://localhost:8417"


@pytest.fixture(scope="session")
def classes_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store's file with an article of each rights class; tests that write take a copy."""
    path = tmp_path_factory.mktemp("classes") / "onrecord.db"
    with open_store(path) as store:
        for record in articles().values():
            page = record.text.encode()
            store.add(Kept(record=record, page=page, fingerprint=fingerprint(record.text)), NOW)
    return path


@pytest.fixture(scope="session")
def classes(classes_file: Path) -> Iterator[Store]:
    """That store, to read in."""
    with open_store(classes_file, create=False) as store:
        yield store


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[Store]:
    """A store with nothing in it, to write in."""
    with empty_store(tmp_path / "onrecord.db") as store:
        yield store


def memory_with(guests: bool = False, password: str | None = KEPT_PASSWORD) -> Memory:
    memory = remembered(None)
    memory.now = replace(memory.now, guests=guests, password=password)
    return memory


def alone(store: Store, **settings: object) -> Starlette:
    """The desk on this machine alone."""
    return app(store, DeskSettings(**settings), lambda: NOW)  # type: ignore[arg-type]


def wide(store: Store, guests: bool = False, now: Callable[[], datetime] = lambda: NOW) -> Starlette:
    """The desk that others can reach."""
    return app(store, DeskSettings(login=True), now, memory_with(guests))


def client(application: Starlette, address: str = "192.0.2.1") -> TestClient:
    return TestClient(application, base_url=BASE, follow_redirects=False, client=(address, 50_000))


@pytest.fixture
def owner(classes: Store) -> TestClient:
    """The owner, on this machine."""
    return client(alone(classes))


@pytest.fixture
def guest(classes: Store) -> TestClient:
    """Somebody whom the desk is open to."""
    return client(wide(classes, guests=True))


@pytest.fixture
def stranger(classes: Store) -> TestClient:
    """Somebody whom it is not open to."""
    return client(wide(classes))


def token_in(page: str) -> str:
    found = re.search(r'name="csrf" value="([0-9a-f]{64})"', page)
    assert found, page[:2000]
    return found[1]


def log_in(visitor: TestClient, password: str = PASSWORD, next: str = "/") -> int:
    """Tries the password; the status of the answer."""
    token = token_in(visitor.get("/login").text)
    return visitor.post("/login", data={"csrf": token, "password": password, "next": next}).status_code
