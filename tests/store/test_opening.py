"""Where the store is, and one clear line for everything that can be wrong with it."""

from __future__ import annotations

import os
import shutil
import sqlite3
import stat
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from benchmarks.wholeness import faults
from sqlalchemy import create_engine, event, make_url, text
from tests.conftest import missing
from tests.store.conftest import wire
from tests.store.pages import NOW, kept_of

from onrecord.errors import StoreError, UsageError
from onrecord.store import Kept, Store, open_store
from onrecord.store.database import connected as connected_module
from onrecord.store.database.schema import metadata
from onrecord.store.opening import HEAD, KNOWN, address_of, settings_file


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Nobody's settings but the test's."""
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "HOME"):
        monkeypatch.setenv(name, str(tmp_path / name.lower()))
    monkeypatch.delenv("ONRECORD_STORE", raising=False)
    return tmp_path


def problem(where: object) -> str:
    with pytest.raises(StoreError) as told, open_store(where):  # type: ignore[arg-type]
        pass
    assert "\n" not in str(told.value)
    return str(told.value)


def test_a_path_goes_before_the_environment_before_the_settings_before_the_usual_place(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert str(address_of(None).database).endswith("xdg_data_home/onrecord/onrecord.db")
    settings_file().parent.mkdir(parents=True)
    settings_file().write_text('store = "/a/settings.db"\n')
    assert address_of(None).database == "/a/settings.db"
    monkeypatch.setenv("ONRECORD_STORE", "/an/environment.db")
    assert address_of(None).database == "/an/environment.db"
    assert address_of("/a/path.db").database == "/a/path.db"


@pytest.mark.parametrize("where", [5, b"onrecord.db", ["onrecord.db"]])
def test_what_is_no_store_is_told(where: Any) -> None:
    with pytest.raises(UsageError, match="is no store; give a path or postgresql"):
        open_store(where)


def test_the_usual_folder_is_made(home: Path) -> None:
    with open_store() as opened:
        assert Path(opened.where).is_file()


@pytest.mark.parametrize("words", ["store = 7", "store =", "\xff", 'stor = "x.db"'])
def test_settings_that_cannot_be_read_are_told(words: str) -> None:
    settings_file().parent.mkdir(parents=True)
    settings_file().write_bytes(words.encode("latin-1"))
    assert "config.toml: " in problem(None)


@pytest.mark.parametrize(
    "where", ["", " ", "mysql://localhost/onrecord", "https://x.example", "sqlite://", "postgresql://h:x/a"]
)
def test_an_address_that_is_no_store_is_wrong_use(where: str) -> None:
    with pytest.raises(UsageError):
        address_of(where)


def test_a_password_is_never_shown() -> None:
    with pytest.raises(StoreError) as told:
        open_store("postgresql://me:topsecret@127.0.0.1:1/none")
    assert "topsecret" not in str(told.value)
    assert "does not answer" in str(told.value)


def test_a_server_that_is_not_there_is_told_shortly(server: str) -> None:
    missing = make_url(server).set(database="nowhere").render_as_string(False)
    assert "there is no such database" in problem(missing)


def test_a_folder_is_no_store(home: Path) -> None:
    assert "is a folder" in problem(home)


def test_another_kind_of_file_is_no_store(home: Path) -> None:
    (home / "page.html").write_text("<p>" + "A page. " * 1000)
    assert "is not a store" in problem(home / "page.html")


def test_another_database_is_no_store(home: Path) -> None:
    with closing(sqlite3.connect(home / "other.db")) as other:
        other.execute("CREATE TABLE songs (name)")
    assert "holds other tables" in problem(home / "other.db")


def test_an_empty_file_becomes_a_store(home: Path) -> None:
    (home / "empty.db").touch()
    with open_store(home / "empty.db") as opened:
        assert opened.counts().articles == 0


def test_a_store_that_is_not_there_is_made_only_where_it_may_be(home: Path) -> None:
    with pytest.raises(StoreError, match="there is no such store; check the name"):
        open_store(home / "none.db", create=False)
    with pytest.raises(StoreError, match="there is no store yet; fill one: onrecord add"):
        open_store(create=False)  # Nobody has named it, so nobody has mistyped it.
    assert not (home / "none.db").exists()


def test_a_newer_store_is_refused(store: Store, place: str) -> None:
    with store.writing() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    assert "newer onrecord" in problem(place)


def test_a_damaged_store_is_told(home: Path, page: Kept) -> None:
    path = home / "store.db"
    with open_store(path) as opened:
        opened.add(page, NOW)
    data = bytearray(path.read_bytes())
    data[4096 : 4096 * 40] = b"\x00\xff" * (4096 * 39 // 2)
    path.write_bytes(data)
    with pytest.raises(StoreError, match="damaged"), open_store(path) as opened:
        opened.latest()


def test_a_damaged_store_is_not_backed_up(home: Path, page: Kept) -> None:
    path = home / "store.db"
    with open_store(path) as opened:
        opened.add(page, NOW)
    with closing(sqlite3.connect(path)) as plain:
        [(page_number,)] = plain.execute("SELECT rootpage FROM sqlite_master WHERE name = 'overrides'")
    data = bytearray(path.read_bytes())
    data[4096 * (page_number - 1) : 4096 * page_number] = b"\xff" * 4096  # a table that opening does not read
    path.write_bytes(data)
    with open_store(path, create=False) as opened, pytest.raises(StoreError, match="damaged; no copy"):
        opened.backup(home / "copy.db")
    assert not list(home.glob("copy*"))


def test_a_locked_store_is_told(home: Path, page: Kept, monkeypatch: pytest.MonkeyPatch) -> None:
    path = home / "store.db"
    with open_store(path):
        pass
    monkeypatch.setattr(connected_module, "BUSY_SECONDS", 0.05)
    monkeypatch.setattr(
        connected_module, "_PRAGMAS", tuple(one for one in connected_module._PRAGMAS if "busy" not in one)
    )
    with closing(sqlite3.connect(path, isolation_level=None)) as other, open_store(path) as opened:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreError, match="locked by another program"):
            opened.add(page, NOW)
        assert opened.latest().rows == ()


def test_a_full_disk_is_told_and_nothing_is_half_kept(home: Path) -> None:
    with open_store(home / "store.db") as opened:
        with opened.engine.connect() as connection:
            size = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        event.listen(opened.engine, "begin", lambda one: one.exec_driver_sql(f"PRAGMA max_page_count = {size + 1}"))
        with pytest.raises(StoreError, match="the disk is full"):
            list(opened.add_all(wire(), NOW, 200))
        assert opened.counts().articles == 0


def test_a_limit_on_files_is_told(home: Path) -> None:
    """A process that may write no file larger than so much: what a quota does."""
    code = (
        "import resource, sys; from onrecord.cli import main; "
        "resource.setrlimit(resource.RLIMIT_FSIZE, (400_000, 400_000)); sys.exit(main(sys.argv[1:]))"
    )
    wire = Path(__file__).parents[2] / "sample" / "wire" / "meridian"
    command = [sys.executable, "-c", code, "add", "--store", str(home / "store.db"), str(wire)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    assert str(home / "store.db") in done.stderr
    with open_store(home / "store.db") as opened, opened.reading() as connection:
        assert connection.execute(text("PRAGMA integrity_check")).scalar() == "ok"


@pytest.mark.skipif(sys.platform != "linux", reason="asks another user of the machine")
def test_a_file_that_may_not_be_written_is_told(home: Path) -> None:
    path = home / "store.db"
    with open_store(path):
        pass
    path.chmod(stat.S_IRUSR | stat.S_IRGRP | stat.S_IROTH)
    if os.getuid() == 0:
        pytest.skip("root may write everything")
    with open_store(path) as opened, pytest.raises(StoreError, match="may not be written"):
        opened.add(kept_of("dam"), NOW)


def test_the_migrations_make_the_tables_that_the_code_knows(store: Store) -> None:
    from alembic.autogenerate import compare_metadata
    from alembic.migration import MigrationContext

    def ours(_: object, name: str | None, kind: str, *__: object) -> bool:
        return kind != "table" or not (name or "").startswith(("search", "sqlite_"))

    with store.reading() as connection:
        context = MigrationContext.configure(connection, opts={"include_object": ours})
        differences = compare_metadata(context, metadata)
    assert not [one for one in differences if "remove_index" not in one and one[0] != "remove_index"]


def test_the_last_step_is_the_head() -> None:
    from alembic.config import Config
    from alembic.script import ScriptDirectory

    config = Config()
    config.set_main_option("script_location", "onrecord.store:migrations")
    scripts = ScriptDirectory.from_config(config)
    assert scripts.get_current_head() == HEAD
    assert tuple(one.revision for one in scripts.walk_revisions())[::-1] == KNOWN


def test_the_views_and_tables_open_in_any_program(filled: Store) -> None:
    """As Datasette would show them: the first rows of each view are what a person would ask for."""
    if filled.path is None:
        pytest.skip("a file is opened")
    with closing(sqlite3.connect(filled.path)) as plain:
        plain.row_factory = sqlite3.Row
        latest = plain.execute("SELECT * FROM latest LIMIT 1").fetchone()
        said = plain.execute("SELECT * FROM said WHERE person IS NOT NULL LIMIT 1").fetchone()
    row = filled.latest(limit=1).rows[0].origin
    assert (latest["headline"], latest["outlet"]) == (row.headline, row.outlet)
    assert said["content"]
    assert said["outlet"]


def test_a_backup_is_a_store(filled: Store, tmp_path: Path) -> None:
    if filled.path is None and not shutil.which("pg_dump"):
        pytest.skip("no pg_dump")
    filled.backup(tmp_path / "copy")
    with pytest.raises(StoreError, match="is there already"):
        filled.backup(tmp_path / "copy")
    assert sorted(path.name for path in tmp_path.iterdir() if "copy" in path.name) == ["copy"]
    if filled.path:
        with open_store(tmp_path / "copy", create=False) as copy:
            assert copy.counts() == filled.counts()
            assert list(copy.export()) == list(filled.export())


def test_a_backup_goes_where_it_can(store: Store, tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="its folder is not there"):
        store.backup(tmp_path / "none" / "copy")


def test_a_backup_of_postgresql_is_restored_by_pg_restore(filled: Store, place: str, tmp_path: Path) -> None:
    if filled.path is not None:
        pytest.skip("a backup of SQLite is a store by itself")
    if not (shutil.which("pg_dump") and shutil.which("pg_restore")):
        missing("pg_dump and pg_restore")
    filled.backup(tmp_path / "store.dump")
    url = make_url(place)
    plain = url.set(query={key: value for key, value in url.query.items() if key != "options"})
    engine = create_engine(plain.set(drivername="postgresql+psycopg"), isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        for statement in ("DROP DATABASE IF EXISTS restored_store", "CREATE DATABASE restored_store"):
            connection.execute(text(statement))
    target = plain.set(database="restored_store").render_as_string(False)
    command = ["pg_restore", "--no-owner", "--exit-on-error", "-d", target, str(tmp_path / "store.dump")]
    subprocess.run(command, check=True, capture_output=True)
    restored = url.set(database="restored_store").render_as_string(False)
    with open_store(restored, create=False) as copy:
        assert copy.counts() == filled.counts()
        assert list(copy.export()) == list(filled.export())
        assert faults(copy) == []
        assert {one.outcome for one in copy.add_all(wire()[:5], NOW)} == {"same"}
    with engine.connect() as connection:
        connection.execute(text("DROP DATABASE restored_store"))
    engine.dispose()


def test_without_pg_dump_a_backup_says_so(store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    if store.path is not None:
        pytest.skip("only PostgreSQL needs it")
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(StoreError, match="its backup needs pg_dump; install PostgreSQL's client programs"):
        store.backup(tmp_path / "store.dump")
    assert not list(tmp_path.iterdir())
