"""A copy of the whole store in one file, of one moment, while others read and write."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
from contextlib import closing, suppress
from pathlib import Path

from sqlalchemy import URL

from onrecord.errors import StoreError
from onrecord.store.database.connected import Connected
from onrecord.store.database.problems import told


def back_up(connected: Connected, to: Path) -> None:
    """Writes the copy to `to`, which must not be there yet; it is whole as soon as it is there.

    On SQLite it is a store that can be opened as it is; on PostgreSQL an archive of pg_dump, for pg_restore.
    Raises StoreError.
    """
    if to.exists():
        raise StoreError(str(to), "is there already", "name a file that is not")
    if not to.parent.is_dir():
        raise StoreError(str(to), "its folder is not there", "make it first")
    part = to.with_name(f"{to.name}.part")
    try:
        if connected.path is None:
            _dump(connected, part)
        else:
            _copy(connected, part, str(to))
        with told(str(to)):
            _to_disk(part)
            part.rename(to)
            if os.name == "posix":  # Elsewhere folders cannot be opened, and keep the names themselves.
                _to_disk(to.parent, os.O_RDONLY)
    finally:
        for left in (part, part.with_name(f"{part.name}-journal")):
            with suppress(OSError):
                left.unlink(missing_ok=True)


def _copy(connected: Connected, part: Path, name: str) -> None:
    """By SQLite's backup API: https://www.sqlite.org/backup.html. `name` is what the copy will be called, and is called
    where it fails."""
    with (
        told(connected.where), connected.engine.connect() as connection,
        told(name), closing(sqlite3.connect(part)) as target,
    ):  # fmt: skip
        source = connection.connection.driver_connection
        assert isinstance(source, sqlite3.Connection)
        source.backup(target, pages=-1)
        target.execute("PRAGMA journal_mode = DELETE")
        if not _is_sound(target):
            raise StoreError(connected.where, "is damaged; no copy was made", "keep older ones, and see docs/store.md")


def _is_sound(database: sqlite3.Connection) -> bool:
    """Whether its pages hang together; a copy of damaged ones is made without a word, and is as damaged."""
    try:
        found: tuple[str] = database.execute("PRAGMA quick_check(1)").fetchone()
    except sqlite3.DatabaseError:
        return False
    return found == ("ok",)


def _dump(connected: Connected, part: Path) -> None:
    program = shutil.which("pg_dump")
    if program is None:
        raise StoreError(connected.where, "its backup needs pg_dump", "install PostgreSQL's client programs")
    url = connected.engine.url
    environment = {**os.environ, **({"PGPASSWORD": str(url.password)} if url.password else {})}
    arguments = [program, "--format=custom", "--no-owner", f"--file={part}", f"--dbname={_conninfo(url)}"]
    done = subprocess.run(arguments, env=environment, capture_output=True, stdin=subprocess.DEVNULL, check=False)  # noqa: S603
    if done.returncode:
        words = " ".join(done.stderr.decode("utf-8", "replace").split())[-200:]
        raise StoreError(connected.where, f"pg_dump failed: {words}")


def _conninfo(url: URL) -> str:
    """The address without its password, which would be seen among the machine's processes."""
    return url.set(drivername="postgresql", password=None).render_as_string(hide_password=False)


def _to_disk(place: Path, access: int = os.O_RDWR) -> None:
    """Waits until what is written is kept; Windows asks for a file that may be written."""
    handle = os.open(place, access)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
