"""Stores to test with, on SQLite and PostgreSQL alike, and pages to fill them."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from benchmarks.cluster import ENVIRONMENT, Cluster, cluster
from sqlalchemy import create_engine, make_url, text
from tests.conftest import missing
from tests.empty_stores import empty_store
from tests.store.pages import NOW, kept_of, sample_files

from onrecord.keeping import Ready, ready
from onrecord.sources import Failed, items
from onrecord.store import Kept, Store, open_store
from onrecord.store.articles.preparing import Prepared


@pytest.fixture(scope="session")
def running() -> Iterator[Cluster | None]:
    """A PostgreSQL server that is the tests' own; None where another was named."""
    if os.environ.get(ENVIRONMENT):
        yield None
        return
    with cluster() as own:
        if own is None:
            missing("PostgreSQL")
        yield own


@pytest.fixture(scope="session")
def server(running: Cluster | None, worker_id: str) -> str:
    """The address of a schema that may be emptied."""
    if running is None:
        return with_schema(os.environ[ENVIRONMENT], f"onrecord_{worker_id}")
    return with_schema(running.database(_DATABASE), "onrecord")


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
    """An empty store: on SQLite a copy of one; to copy a database of PostgreSQL takes longer than making it."""
    with open_store(place) if "://" in place else empty_store(Path(place)) as opened:
        yield opened


@pytest.fixture
def filled(place: str, request: pytest.FixtureRequest) -> Iterator[Store]:
    """A store with the sample wire in it: a copy of one that is filled once, for that takes seconds."""
    if "://" not in place:
        shutil.copyfile(request.getfixturevalue("wire_file"), place)
    elif request.getfixturevalue("wire_database") is None:
        fill(place)
    else:
        _copied(request.getfixturevalue("running"), _WIRE, _DATABASE)
    with open_store(place, create=False) as opened:
        yield opened


@pytest.fixture(scope="session")
def wire_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store's file with the sample wire in it, to be copied."""
    path = tmp_path_factory.mktemp("wire") / "store.db"
    fill(str(path))
    return path


@pytest.fixture(scope="session")
def wire_database(running: Cluster | None, server: str) -> str | None:
    """The name of a database with the sample wire in it, to be copied; None where the server is not the tests' own."""
    if running is None:
        return None
    fill(emptied(server))
    _copied(running, _DATABASE, _WIRE)
    return _WIRE


def fill(place: str) -> None:
    """Makes a store with the sample wire in it."""
    with open_store(place) as store:
        list(store.add_all(wire(), NOW, 200))


_DATABASE, _WIRE = "tests", "wire"


def _copied(running: Cluster, name: str, to: str) -> None:
    """Puts a copy of a database in the place of another."""
    running.ask(
        "postgres",
        f"DROP DATABASE IF EXISTS {to} WITH (FORCE)",
        f"CREATE DATABASE {to} TEMPLATE {name}",
    )


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
