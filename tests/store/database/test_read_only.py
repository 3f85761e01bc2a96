"""A store that may only be read: every question is answered, and what would write says why it cannot."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import create_engine, make_url, text
from tests.store.conftest import wire
from tests.store.first_tables import first_store
from tests.store.pages import NOW, kept_of

from onrecord.cli import main
from onrecord.errors import StoreError
from onrecord.store import Query, Store, open_store
from onrecord.store.database.access import access_to
from onrecord.store.rows import SaidFilter


@pytest.fixture
def closed(tmp_path: Path) -> Path:
    """A store's file that nobody has open."""
    path = tmp_path / "a folder with %20 & ?#" / "store.db"
    with open_store(path) as store:
        list(store.add_all(wire()[:20], NOW))
    return path


@pytest.fixture(params=["file", "folder"])
def only_read(request: pytest.FixtureRequest, closed: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The same, its file or its folder not to be written; also for a user who may write everything."""
    place = closed if request.param == "file" else closed.parent
    mode = place.stat().st_mode
    place.chmod(0o444 if place is closed else 0o555)
    may = os.access
    monkeypatch.setattr(os, "access", lambda path, how: may(path, how) and not (how == os.W_OK and Path(path) == place))
    yield closed
    place.chmod(mode)


def test_all_questions_are_answered(only_read: Path) -> None:
    before = only_read.read_bytes()
    with open_store(only_read, create=False) as store:
        assert store.only_read
        assert store.counts().articles > 10
        assert store.search(Query(words="dam")).rows
        assert store.said(SaidFilter(person=store.persons(1).rows[0].id)).rows
        assert list(store.export())
        assert store.latest().rows
        with pytest.raises(StoreError, match="may not be written; see who owns the file and its folder"):
            store.add(kept_of("another"), NOW)
    assert only_read.read_bytes() == before


@pytest.mark.parametrize(
    ("command", "status"),
    [
        (["find", "dam"], 0), (["said", "Brask"], 0), (["export"], 0), (["export", "--public"], 0),
        (["add", "-"], 1), (["reread"], 1), (["forget", "--person", "Brask", "--yes"], 1),
    ],
)  # fmt: skip
def test_commands_answer_or_say_in_a_line(
    only_read: Path, command: list[str], status: int, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert main([*command, "--store", str(only_read)]) == status
    out, err = capfdbinary.readouterr()
    if status:
        assert err.decode().splitlines()[-1].endswith("may not be written; see who owns the file and its folder")
    else:
        assert out


def test_an_older_store_is_not_brought_up_and_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "store.db"
    first_store(str(path), [kept_of("dam")])
    may = os.access
    monkeypatch.setattr(os, "access", lambda place, how: may(place, how) and not (how == os.W_OK and place == path))
    with pytest.raises(StoreError, match=r"made by an older .* may only be read; open it where it may be writ"):
        open_store(path, create=False)


def test_a_log_that_cannot_be_read_is_told(closed: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    log = closed.with_name("store.db-wal")
    log.write_bytes(b"x" * 100)
    may = os.access
    monkeypatch.setattr(os, "access", lambda place, how: may(place, how) and how != os.W_OK)
    with pytest.raises(StoreError, match="a part of it lies in the file beside it"):
        access_to(closed)
    log.write_bytes(b"")
    assert access_to(closed) == "unchanging"
    closed.with_name("store.db-shm").touch()
    assert access_to(closed) == "read"


def test_who_may_only_read_a_database_is_answered(filled: Store, place: str) -> None:
    if filled.path is not None:
        pytest.skip("a server's own rights")
    url = make_url(place)
    schema = str(url.query["options"]).rpartition("=")[2]
    engine = create_engine(url.set(drivername="postgresql+psycopg"), isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        for statement in (
            "DO $$ BEGIN CREATE ROLE onrecord_reader LOGIN; EXCEPTION WHEN duplicate_object THEN NULL; END $$",
            f"GRANT USAGE ON SCHEMA {schema} TO onrecord_reader",
            f"GRANT SELECT ON ALL TABLES IN SCHEMA {schema} TO onrecord_reader",
        ):
            connection.execute(text(statement))
    engine.dispose()
    reader = url.set(username="onrecord_reader").render_as_string(False)
    with open_store(reader, create=False) as store:
        assert store.search(Query(words="dam")).rows
        assert list(store.export()) == list(filled.export())
        with pytest.raises(StoreError, match="this user may not do that in the database"):
            store.add(kept_of("another"), NOW)
