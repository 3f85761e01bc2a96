"""The store as the other rooms have it: each method is one question or one change, in a transaction of its own."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime
from itertools import islice
from pathlib import Path

from onrecord.store.answering import Answering
from onrecord.store.opening import open_connected
from onrecord.store.preparing import Prepared, prepared
from onrecord.store.rereading import read_page
from onrecord.store.rows import Added, Kept
from onrecord.store.writing import Again, add


class Store(Answering):
    """What is kept. Safe to share among threads; close it, or use it as a context."""

    def add(self, kept: Kept, now: datetime, again: Again = read_page) -> Added:
        """Keeps a page; durable on return. The same page again changes nothing. Raises StoreError."""
        page = prepared(kept)
        with self.writing() as connection:
            return add(connection, page, now, again)

    def add_all(
        self, kept: Iterable[Kept | Prepared], now: datetime, batch: int = 50, again: Again = read_page
    ) -> Iterator[Added]:
        """Keeps pages, `batch` of them in one transaction; yields what became of each once that is durable."""
        pages = (one if isinstance(one, Prepared) else prepared(one) for one in kept)
        while together := list(islice(pages, batch)):
            with self.writing() as connection:
                done = [add(connection, page, now, again) for page in together]
            yield from done


def open_store(where: str | Path | None = None, *, create: bool = True) -> Store:
    """The store at `where`: a path, or postgresql://USER@HOST/NAME.

    None: what ONRECORD_STORE says, else `store` in the settings' file, else the platform's folder for data. Makes it
    where there is none and `create` says so; an older one is brought to the present tables. Raises StoreError where it
    cannot be opened, UsageError where `where` is neither.
    """
    opened = open_connected(where, create)
    return Store(opened.engine, opened.where, opened.path)
