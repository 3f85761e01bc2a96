"""Empty stores in SQLite files without the time that making one takes, for the thousand tests that begin with one."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from onrecord.store import Store, open_store


def empty_store(path: Path) -> Store:
    """A new store at `path`, open. It is the copy of one that was made as every store is, and has its number."""
    path.write_bytes(_made())
    return open_store(path, create=False)


@cache
def _made() -> bytes:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "store.db"
        open_store(path).close()
        return path.read_bytes()
