"""A database that is open: connections to read and to write with, on SQLite and PostgreSQL."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final, Self

from sqlalchemy import URL, Connection, Engine, create_engine, event, text
from sqlalchemy.exc import DisconnectionError

from onrecord.errors import StoreError
from onrecord.store.database.access import Access, connect
from onrecord.store.database.problems import told

BUSY_SECONDS: Final = 30.0
"""How long a writer waits for another."""
_LOCK: Final = text("SELECT pg_advisory_xact_lock(5716206)")
"""Writers of one store follow each other, as they do on SQLite; the number is onrecord's own."""
_PRAGMAS: Final = (
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",  # a commit is on the disk when it returns
    "PRAGMA foreign_keys = ON",
    "PRAGMA secure_delete = ON",  # what is deleted is overwritten
    "PRAGMA cache_size = -65536",
    "PRAGMA temp_store = MEMORY",
    f"PRAGMA busy_timeout = {int(BUSY_SECONDS * 1000)}",
)
_PRAGMAS_TO_READ: Final = (
    "PRAGMA query_only = ON", "PRAGMA cache_size = -65536", "PRAGMA temp_store = MEMORY",
    f"PRAGMA busy_timeout = {int(BUSY_SECONDS * 1000)}",
)  # fmt: skip


class Connected:
    """An open store: `where` for people, and its connections. Safe to share among threads; close it in the end."""

    def __init__(
        self, engine: Engine, where: str, path: Path | None, only_read: bool = False, made: bool = False
    ) -> None:
        """`path`: the file of SQLite, None on PostgreSQL. `only_read`: it may not be written. `made`: just now."""
        self.engine, self.where, self.path, self.only_read, self.made = engine, where, path, only_read, made

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A connection that sees one state of the store while it lasts. Raises StoreError."""
        with told(self.where), self.engine.connect() as connection:
            if self.path is None:  # SQLite does so anyhow.
                connection = connection.execution_options(isolation_level="REPEATABLE READ")
            with connection.begin():
                yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """A connection that writes: all of it is durable when the block ends, or nothing of it is there.

        Waits for other writers. Raises StoreError.
        """
        self.check_writable()
        with told(self.where), self.engine.connect() as connection:
            connection = connection.execution_options(writes=True)
            with connection.begin():
                if connection.dialect.name == "postgresql":
                    connection.execute(_LOCK)
                yield connection

    def check_writable(self) -> None:
        """Raises StoreError where the store may only be read; for who would find out late."""
        if self.only_read:
            raise StoreError(self.where, "may not be written", "see who owns the file and its folder")

    def close(self) -> None:
        """Closes all connections."""
        self.engine.dispose()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def engine_for(url: URL, how: Access = "write") -> Engine:
    """The engine of a database, set up for durable writes; `how` a file may be opened.

    Raises ModuleNotFoundError without its driver.
    """
    if url.get_backend_name() == "postgresql":
        logging.getLogger("psycopg").addHandler(logging.NullHandler())  # It would print what we tell in a line.
        return create_engine(
            url, pool_pre_ping=True, pool_size=8, max_overflow=32, connect_args={"connect_timeout": 10}
        )
    engine = create_engine(url, pool_size=8, max_overflow=32, connect_args={"timeout": BUSY_SECONDS})
    if how != "write":
        event.listen(engine, "do_connect", lambda *_: connect(str(url.database), how, BUSY_SECONDS))
    event.listen(engine, "connect", _set_up if how == "write" else _set_up_to_read)
    event.listen(engine, "begin", _begin)
    return engine


def watch_file(engine: Engine, path: Path) -> None:
    """From now on a connection is given only to the file that lies at `path`.

    A file that was taken away can be read and written on, by those who have it open, and all of it would be lost. Told
    as StoreError while it is away, and connected to anew when one is there again.
    """

    def opened(_: Any, record: Any) -> None:
        record.info["file"] = _file_at(path)

    def before_opening(*_: object) -> None:
        _file_at(path)  # SQLite would make an empty one.

    def given(_: Any, record: Any, __: Any) -> None:
        if record.info.get("file") != _file_at(path):
            raise DisconnectionError("another file lies there now")

    event.listen(engine, "do_connect", before_opening)
    event.listen(engine, "connect", opened)
    event.listen(engine, "checkout", given)


def _file_at(path: Path) -> tuple[int, int]:
    """Which file it is. Raises StoreError where there is none."""
    try:
        found = path.stat()
    except OSError:
        raise StoreError(str(path), "was taken away while it was open", "put it back, or open another") from None
    return found.st_dev, found.st_ino


def _set_up(connection: Any, _: object) -> None:
    connection.isolation_level = None  # Transactions begin where `_begin` says so, not by the driver's guess.
    for pragma in _PRAGMAS:
        connection.execute(pragma)


def _set_up_to_read(connection: Any, _: object) -> None:
    connection.isolation_level = None
    for pragma in _PRAGMAS_TO_READ:
        connection.execute(pragma)


def _begin(connection: Connection) -> None:
    # A writer takes its lock at once: one that read before could not get it any more when another wrote meanwhile.
    writes = connection.get_execution_options().get("writes")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
