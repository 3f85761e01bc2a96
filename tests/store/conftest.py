"""Stores to test with, on SQLite and PostgreSQL alike, and pages to fill them."""

from __future__ import annotations

import os
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from benchmarks.cluster import ENVIRONMENT, binaries, cluster
from sqlalchemy import create_engine, make_url, text
from tests.conftest import missing
from tests.store.pages import NOW, kept_of, sample_files

from onrecord.keeping import Ready, ready
from onrecord.sources import Failed, items
from onrecord.store import Kept, Store, open_store
from onrecord.store.preparing import Prepared


@pytest.fixture(scope="session")
def server(worker_id: str) -> Iterator[str]:
    """The address of a schema on a PostgreSQL server that is the tests' own."""
    address = os.environ.get(ENVIRONMENT)
    if not address and binaries() is None:
        missing("PostgreSQL")
    if address:
        yield with_schema(address, f"onrecord_{worker_id}")
        return
    with cluster() as running:
        assert running
        yield with_schema(running.database("tests"), "onrecord")


def with_schema(address: str, schema: str) -> str:
    return make_url(address).update_query_dict({"options": f"-csearch_path={schema}"}).render_as_string(False)


@pytest.fixture(scope="session")
def worker_id(request: pytest.FixtureRequest) -> str:
    """Of pytest-xdist; `master` without it."""
    return str(getattr(request.config, "workerinput", {}).get("workerid", "master"))


def emptied(address: str) -> str:
    """The address, after all that its schema held is gone."""
    url = make_url(address).set(drivername="postgresql+psycopg")
    schema = str(url.query["options"]).rpartition("=")[2]
    engine = create_engine(url)
    with engine.begin() as connection:
        connection.execute(text(f"DROP SCHEMA IF EXISTS {schema} CASCADE"))
        connection.execute(text(f"CREATE SCHEMA {schema}"))
    engine.dispose()
    return address


@pytest.fixture(params=["sqlite", "postgresql"])
def place(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Where there is no store yet, but may be one."""
    if request.param == "sqlite":
        return str(tmp_path / "store.db")
    return emptied(request.getfixturevalue("server"))


@pytest.fixture
def store(place: str) -> Iterator[Store]:
    """An empty store."""
    with open_store(place) as opened:
        yield opened


@pytest.fixture
def filled(store: Store) -> Store:
    """A store with the sample wire in it."""
    list(store.add_all(wire(), NOW, 200))
    return store


@cache
def wire() -> tuple[Prepared, ...]:
    """The sample wire, read and prepared once."""
    pages = (
        ready(item, NOW) for folder in sample_files() for item in items(str(folder)) if not isinstance(item, Failed)
    )
    return tuple(page.page for page in pages if isinstance(page, Ready))


@pytest.fixture
def page() -> Kept:
    return kept_of("dam")
