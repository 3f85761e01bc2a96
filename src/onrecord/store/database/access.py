"""How a file of SQLite may be opened: a store that others publish, on a disk or in a folder that is only read."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path
from typing import Final, Literal
from urllib.parse import quote

from onrecord.errors import StoreError

Access = Literal["write", "read", "unchanging"]
"""`unchanging`: not even the file that readers share may be made beside it; SQLite is told that nobody writes."""

_MODE: Final[dict[Access, str]] = {"write": "mode=rwc", "read": "mode=ro", "unchanging": "immutable=1"}


def access_to(path: Path) -> Access:
    """How the store at `path` may be opened, which is there.

    Raises StoreError where a part of it lies in the log of writes (WAL) and cannot be read with it.
    """
    log, shared = (path.with_name(f"{path.name}-{ending}") for ending in ("wal", "shm"))
    folder = os.access(path.parent, os.W_OK)
    if os.access(path, os.W_OK) and (folder or (_may_write(log) and _may_write(shared))):
        return "write"
    if folder or shared.exists():
        return "read"
    if log.exists() and log.stat().st_size:
        what = (
            "was not closed: a part of it lies in the file beside it, which may not be opened in a folder that is read"
        )
        raise StoreError(str(path), what, "open it once where it may be written, or copy both files")
    return "unchanging"


def _may_write(path: Path) -> bool:
    return path.exists() and os.access(path, os.W_OK)


def connect(path: str, how: Access, seconds: float) -> sqlite3.Connection:
    """A connection of SQLite to that file; waits so long for a lock."""
    address = f"file:{quote(path)}?{_MODE[how]}"
    return sqlite3.connect(address, uri=True, timeout=seconds, check_same_thread=False)
