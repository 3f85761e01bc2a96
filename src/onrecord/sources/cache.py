"""Answers kept on disk with what their servers need to say that nothing changed (RFC 9110, sections 8.8 and 13).

Nothing is ever answered from here alone: each time the server is asked, and sends the page only where it is new. The
libraries for this keep headers without their order and spelling, which here are evidence.
"""

from __future__ import annotations

import os
import sys
import zlib
from _thread import allocate_lock
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from time import time
from typing import TYPE_CHECKING, Final

import msgspec

from onrecord.beside import Headers

if TYPE_CHECKING:
    import sqlite3

_NAME: Final = "answers-1.sqlite"
_TABLE: Final = """CREATE TABLE IF NOT EXISTS answers (
    url TEXT PRIMARY KEY, headers BLOB NOT NULL, body BLOB NOT NULL, size INTEGER NOT NULL, used REAL NOT NULL)"""
_NEVER_FROM_304: Final = ("content-length", "content-encoding", "transfer-encoding", "content-range")


def cache_folder() -> Path:
    """Where this system keeps what may be lost: the folder for onrecord there. It need not exist."""
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local") / "onrecord" / "Cache"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Caches" / "onrecord"
    place = os.environ.get("XDG_CACHE_HOME", "")
    return (Path(place) if place.startswith("/") else Path.home() / ".cache") / "onrecord"


class Kept(msgspec.Struct, frozen=True, kw_only=True):
    """An answer with status 200 as it was."""

    headers: Headers
    body: bytes

    def conditions(self) -> dict[str, str]:
        """The request's headers that ask whether it still stands."""
        asked = {
            "If-None-Match": value_of("etag", self.headers),
            "If-Modified-Since": value_of("last-modified", self.headers),
        }
        return {name: value for name, value in asked.items() if value}


class Cache:
    """Kept answers in one SQLite file of `folder`, the longest unused going first when `max_bytes` are passed.

    A cache that cannot be opened, read or written is as good as empty: no fetch fails for it.
    """

    def __init__(self, folder: Path, max_bytes: int = 200_000_000, now: Callable[[], float] = time) -> None:
        self._max_bytes, self._now, self._lock = max_bytes, now, allocate_lock()
        import sqlite3  # here, for reading a file needs none: 3 ms of a start

        self._database: sqlite3.Connection | None = None
        self._failure: type[Exception] = sqlite3.Error
        with suppress(OSError, sqlite3.Error):
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            database = sqlite3.connect(folder / _NAME, timeout=5, check_same_thread=False, isolation_level=None)
            try:
                (folder / _NAME).chmod(0o600)
                database.execute(_TABLE)
            except BaseException:
                database.close()
                raise
            self._database = database

    def get(self, url: str) -> Kept | None:
        """What was kept of the address, None where nothing was."""
        with self._lock, suppress(self._failure, zlib.error, msgspec.DecodeError):
            if self._database is not None:
                row = self._database.execute("SELECT headers, body FROM answers WHERE url = ?", (url,)).fetchone()
                if row is not None:
                    return Kept(headers=msgspec.json.decode(row[0], type=Headers), body=zlib.decompress(row[1]))
        return None

    def keep(self, url: str, headers: Headers, body: bytes) -> None:
        """Keeps an answer of status 200 where its server allows it and can be asked again; else forgets the address."""
        kept = may_be_kept(headers)
        packed = zlib.compress(body, 1) if kept else b""
        with self._lock, suppress(self._failure):
            if self._database is None:
                return
            if not kept:
                self._database.execute("DELETE FROM answers WHERE url = ?", (url,))
                return
            row = (url, msgspec.json.encode(headers), packed, len(packed), self._now())
            self._database.execute("INSERT OR REPLACE INTO answers VALUES (?, ?, ?, ?, ?)", row)
            self._make_room(self._database)

    def close(self) -> None:
        """Closes the file; nothing more is kept or found."""
        with self._lock:
            if self._database is not None:
                self._database.close()
            self._database = None

    def _make_room(self, database: sqlite3.Connection) -> None:
        over = (database.execute("SELECT SUM(size) FROM answers").fetchone()[0] or 0) - self._max_bytes
        if over <= 0:
            return
        oldest = database.execute("SELECT url, size FROM answers ORDER BY used").fetchall()
        for url, size in oldest:
            if over <= 0:
                break
            database.execute("DELETE FROM answers WHERE url = ?", (url,))
            over -= size


def value_of(name: str, headers: Headers) -> str | None:
    """The first value of the header `name`, lower case; None where it was not sent."""
    return next((value for key, value in headers if key.lower() == name), None)


def may_be_kept(headers: Headers) -> bool:
    """Whether the answer has a validator, and neither `no-store` nor a `Vary` that nothing can meet."""
    control = ",".join(value for key, value in headers if key.lower() == "cache-control").lower()
    has_validator = bool(value_of("etag", headers) or value_of("last-modified", headers))
    return has_validator and "no-store" not in control and (value_of("vary", headers) or "").strip() != "*"


def refreshed(kept: Headers, sent: Headers) -> Headers:
    """The headers of a kept answer after a 304: those sent take the place of those kept (RFC 9111, section 3.2)."""
    new = [(name, value) for name, value in sent if name.lower() not in _NEVER_FROM_304]
    names = {name.lower() for name, _ in new}
    return (*(pair for pair in kept if pair[0].lower() not in names), *new)
