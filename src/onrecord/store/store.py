"""The store as the other rooms have it: each method is one question or one change, in a transaction of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from itertools import islice
from pathlib import Path

from onrecord import __version__
from onrecord.record import Answer, Use
from onrecord.store.adding import rereading
from onrecord.store.adding.rereading import read_page
from onrecord.store.adding.writing import Again, Writer
from onrecord.store.answering import Answering
from onrecord.store.articles import overriding, pages
from onrecord.store.articles.preparing import Prepared, prepared
from onrecord.store.database import backup, purging
from onrecord.store.forgetting import forgetting
from onrecord.store.opening import open_connected
from onrecord.store.queries import persons
from onrecord.store.queries.outcomes import Following
from onrecord.store.rows import Added, Forgotten, Kept, Override, PersonRow, Reread


class Store(Answering, Following):
    """What is kept. Safe to share among threads; close it, or use it as a context. All methods may raise StoreError."""

    def add(self, kept: Kept, now: datetime, again: bool = False) -> Added:
        """Keeps a page; durable on return. The same page again changes nothing.

        `again`: it is kept though the article was forgotten.
        """
        return next(self.add_all((kept,), now, 1, again))

    def add_all(
        self, kept: Iterable[Kept | Prepared], now: datetime, batch: int = 50, again: bool = False
    ) -> Iterator[Added]:
        """Keeps pages, `batch` of them in one transaction; yields what became of each once that is durable."""
        waiting = (one if isinstance(one, Prepared) else prepared(one) for one in kept)
        while together := list(islice(waiting, batch)):
            with self.writing() as connection, Writer(connection, now, read_page, again) as writer:
                done = [writer.add(page) for page in together]
            yield from done

    def to_reread(self, now: datetime, reader: str = __version__) -> tuple[datetime, int]:
        """Starts reading anew, or takes up what this reader left unfinished: since when, and how many are left."""
        return rereading.to_reread(self, now, reader)

    def reread(self, since: datetime, now: datetime, reads: Again = read_page) -> Iterator[Reread]:
        """Reads all kept bytes anew that were last read before `since`, and yields what became of each version.

        A new reading is never a new version. What was yielded is durable; a run that ends early is taken up by
        `to_reread`.
        """
        return rereading.reread(self, since, now, reads)

    def forget_article(self, id: str, now: datetime) -> tuple[str, ...]:
        """Deletes an article for good, and keeps it and its bytes from coming back. Raises NotKeptError.

        Gives the ids of articles of other addresses that have the bytes of one of its pages too, and are still kept.
        """
        with self.writing() as connection:
            others = forgetting.forget_article(connection, id, now)
            purging.want_purge(connection)
        purging.purge(self)
        return others

    def to_look_through(self) -> int:
        """How many versions and pages are looked through to forget a person."""
        with self.reading() as connection:
            return forgetting.to_look_through(connection)

    def forget_person(self, id: int, now: datetime, reached: Callable[[int], None] = lambda _: None) -> Forgotten:
        """Forgets a person, and those joined into them, for good, and blacks their names out. Raises NotKeptError.

        `reached` is told how many of `to_look_through` were; then the files are written anew.
        """
        with self.writing() as connection, Writer(connection, now, read_page) as writer:
            gone = forgetting.forget_person(connection, id, now, writer.show, reached)
            purging.want_purge(connection)
        purging.purge(self)
        return gone

    def join(self, a: int, b: int, now: datetime) -> PersonRow:
        """Makes `b` the same person as `a`, whose name stands. Raises NotKeptError; UsageError where they are one."""
        with self.writing() as connection:
            return persons.join(connection, a, b, now)

    def part(self, a: int, now: datetime) -> PersonRow:
        """Undoes the latest join of `a` with another. Raises NotKeptError; UsageError where there is none."""
        with self.writing() as connection:
            return persons.part(connection, a, now)

    def purge(self) -> bool:
        """Clears the bytes of what was forgotten, where that failed before; False where nothing was left to do."""
        if not purging.is_wanted(self):
            return False
        purging.purge(self)
        return True

    def override(self, article: str, use: Use, answer: Answer, reason: str, now: datetime) -> Override:
        """Puts the owner's answer for a use in place of the page's. Raises NotKeptError, UsageError."""
        with self.writing() as connection:
            return overriding.override(connection, article, use, answer, reason, now)

    def overrides(self, article: str) -> tuple[Override, ...]:
        """The owner's answers for an article; none where there are none, or no such article."""
        with self.reading() as connection:
            return overriding.overrides_of(connection, article)

    def overrides_by(self, articles: Iterable[str]) -> dict[str, tuple[Override, ...]]:
        """The owner's answers for each of these articles that has any."""
        with self.reading() as connection:
            return overriding.overrides_by(connection, articles)

    def withdraw_override(self, article: str, use: Use, now: datetime) -> bool:
        """Takes an answer back; False where none stood."""
        with self.writing() as connection:
            return overriding.withdraw(connection, article, use, now)

    def page_bytes(self, article: str, version: str | None = None) -> bytes | None:
        """The page as it came, of the latest version or the one of that hash or number; None where it is not kept.

        Raises NotKeptError where the article or the version is not.
        """
        with self.reading() as connection:
            return pages.page_bytes(connection, article, version)

    def backup(self, to: Path) -> None:
        """Writes a copy of the whole store to a file that is not there yet, while others may read and write."""
        backup.back_up(self, to)


def open_store(where: str | Path | None = None, *, create: bool = True) -> Store:
    """The store at `where`: a path, or postgresql://USER@HOST/NAME.

    None: what ONRECORD_STORE says, else `store` in the settings' file, else the platform's folder for data. Makes it
    where there is none and `create` says so; an older one is brought to the present tables. One that may only be read
    is opened so: all questions are answered, and what would write raises. Raises StoreError where it cannot be opened,
    UsageError where `where` is neither.
    """
    opened = open_connected(where, create)
    return Store(opened.engine, opened.where, opened.path, opened.only_read, opened.made)
