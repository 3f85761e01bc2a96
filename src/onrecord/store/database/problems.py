"""What a database's errors mean to a person: one line each, as StoreError."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from sqlalchemy.exc import DBAPIError, NoSuchModuleError, SQLAlchemyError

from onrecord.errors import StoreError

_SQLITE: Final = (
    ("database is locked", "is locked by another program", "try again when that has ended"),
    ("database is busy", "is locked by another program", "try again when that has ended"),
    ("database or disk is full", "the disk is full; nothing of this was kept", "make room, and do it again"),
    ("disk i/o error", "cannot be read or written (disk I/O error); the disk may be full", "look at the disk"),
    ("file is not a database", "is not a store: another kind of file", "name another with --store"),
    ("malformed", "is damaged", "restore a backup, or see docs/store.md"),
    ("readonly database", "may not be written", "see who owns the file and its folder"),
    ("unable to open database file", "cannot be opened", "see whether its folder is there and may be written"),
    ("no such table", "is not a store, or was taken away while it was open", "open it again"),
)
_CODES: Final = {
    "53100": ("the server's disk is full; nothing of this was kept", "make room, and do it again"),
    "53300": ("the server takes no more connections", "try again later"),
    "28P01": ("the server refuses the password", "see ~/.pgpass or PGPASSWORD"),
    "28000": ("the server refuses this user", "see its pg_hba.conf"),
    "3D000": ("there is no such database on the server", "make it: createdb NAME"),
    "42501": ("this user may not do that in the database", "give it the rights to the tables"),
    "42P01": ("is not a store, or was taken away while it was open", "open it again"),
    "55P03": ("is locked by another program", "try again when that has ended"),
    "25006": ("may not be written: the server only reads", None),
}
_CONNECTING: Final = (
    ("does not exist", "3D000"),
    ("password authentication failed", "28P01"),
    ("no password supplied", "28P01"),
    ("authentication failed", "28000"),
    ("no pg_hba.conf entry", "28000"),
    ("too many clients", "53300"),
    ("remaining connection slots", "53300"),
)
"""A server that refuses a connection says why in words alone."""
_LOST: Final = "the connection to the database was lost; what was not said to be kept was not kept"


@contextmanager
def told(where: str) -> Iterator[None]:
    """Raises StoreError, with `where`, for every error of the database inside of it."""
    try:
        yield
    except (SQLAlchemyError, sqlite3.Error, OSError) as error:
        raise problem(where, error) from error


def problem(where: str, error: Exception) -> StoreError:
    """The error in a line for a person."""
    cause = error.orig if isinstance(error, DBAPIError) and error.orig is not None else error
    if isinstance(error, ModuleNotFoundError | NoSuchModuleError):
        return lacks_postgresql(where)
    if isinstance(cause, OSError):
        return StoreError(where, cause.strerror or str(cause))
    words = " ".join(str(cause).split())
    code = getattr(cause, "sqlstate", None)
    if code is None and "connection" in words:
        code = next((known for sign, known in _CONNECTING if sign in words), None)
    if code in _CODES:
        return StoreError(where, *_CODES[code])
    if isinstance(error, DBAPIError) and error.connection_invalidated:
        return StoreError(where, _LOST, "start the server, and do it again")
    for sign, what, do in _SQLITE:
        if sign in words.lower():
            return StoreError(where, what, do)
    if type(cause).__name__ in ("OperationalError", "ConnectionTimeout") and code is None:
        return StoreError(where, f"the server does not answer ({_first(words)})", "see whether it runs")
    return StoreError(where, f"the database refuses: {_first(words)}")


def lacks_postgresql(where: str) -> StoreError:
    """The driver for PostgreSQL is not there."""
    return StoreError(where, "PostgreSQL needs a package more", "in onrecord's folder: pip install '.[postgresql]'")


def _first(words: str) -> str:
    """The beginning of a server's message; it holds no password, but may hold much else."""
    return words if len(words) <= 160 else f"{words[:160]}…"
