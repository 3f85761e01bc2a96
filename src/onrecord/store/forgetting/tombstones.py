"""What is not to be kept again: hashes with the store's secret, so that nobody can read here what was forgotten."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable
from datetime import datetime, timedelta
from hashlib import blake2b
from typing import Final

from msgspec import Struct
from sqlalchemy import Connection, delete, select

from onrecord.record import Record
from onrecord.store.articles.aliases import Aliases
from onrecord.store.database.dialects import insert_new
from onrecord.store.database.schema import facts, forgotten
from onrecord.store.forgetting.blacking import Name, Names, names_of, texts_of, units_in
from onrecord.store.forgetting.hidden import readings

_LONG: Final = 8
"""Letters of a name run together that is no other word."""


class Gone(Struct, frozen=True, kw_only=True):
    """By what an article that is forgotten is known again."""

    aliases: frozenset[str]
    """All of them, those of outlet, headline and day among them."""
    titles: frozenset[str]
    """Those of outlet, headline and day."""
    has_address: bool
    outlet: str
    """Its outlet's name, folded."""
    sha256s: frozenset[str]
    """Of the bytes of its pages."""


def _words(text: str) -> list[str]:
    return [unit.text for unit in units_in(text)]


class Tombstones:
    """Those of one store, as they are when it is asked for them."""

    def __init__(self, connection: Connection) -> None:
        """Reads the store's secret and all hashes."""
        secret = connection.execute(select(facts.c.value).where(facts.c.name == "secret")).scalar_one()
        self._key = bytes.fromhex(secret)
        self._articles: set[str] = set()
        self._persons: dict[int, set[str]] = defaultdict(set)
        for hash_, kind, words in connection.execute(select(forgotten.c.hash, forgotten.c.kind, forgotten.c.words)):
            if kind == "article":
                self._articles.add(hash_)
            else:
                self._persons[words].add(hash_)

    @property
    def any_person(self) -> bool:
        """Whether anybody was forgotten."""
        return bool(self._persons)

    @property
    def any_article(self) -> bool:
        """Whether any article was forgotten."""
        return bool(self._articles)

    def called(self, known: Aliases) -> bool:
        """Whether the article of this id or of one of these addresses was forgotten."""
        return not self._articles.isdisjoint(self._names(known))

    def alike(self, known: Aliases) -> bool:
        """Whether one was forgotten that is taken for this one without a common address.

        As `aliases.kept_as` would.
        """
        return not self._articles.isdisjoint(self._likenesses(known))

    def bytes_of(self, sha256: str) -> bool:
        """Whether a page of these bytes was forgotten, whatever it was called."""
        return self._hash("bytes", sha256) in self._articles

    def persons_in(self, record: Record) -> Names | None:
        """The names in a record of those who were forgotten; None without any."""
        found = self._among(text for _, text in texts_of(record))
        return names_of(found) if found else None

    def is_hidden_in(self, page: bytes) -> bool:
        """Whether such a name stands in the bytes of a page, in this order of its words or the other."""
        if not self._persons:
            return False
        texts = tuple(readings(page))
        return bool(self._among(texts) or self._among(" ".join(reversed(_words(text))) for text in texts))

    def _among(self, texts: Iterable[str]) -> set[Name]:
        """The names of the forgotten whose words follow each other in one of the texts."""
        if not self._persons:
            return set()
        seen: set[Name] = set()
        for text in texts:
            words = _words(text)
            for size in self._persons:
                seen.update(zip(*(words[start:] for start in range(size)), strict=False))
        return {name for name in seen if self._hash("person", "\x1f".join(name)) in self._persons[len(name)]}

    def put_article(self, connection: Connection, gone: Gone, at: datetime) -> None:
        """The article is not to come back, by whichever of its names, nor its bytes by another or none."""
        hashes = {self._hash("article", one) for one in gone.aliases}
        hashes |= {self._hash("bytes", one) for one in gone.sha256s}
        hashes |= {self._hash("named", f"{one}\x1f{gone.outlet}") for one in gone.aliases - gone.titles}
        if not gone.has_address:
            hashes |= {self._hash("title", one) for one in gone.titles}
            hashes |= {self._hash("file", one) for one in gone.sha256s}
        at = _untaken(connection, at)
        rows = [{"hash": one, "kind": "article", "words": 0, "at": at} for one in sorted(hashes)]
        connection.execute(insert_new(connection, forgotten), rows)

    def put_person(self, connection: Connection, names: Collection[Name], at: datetime) -> None:
        """Nobody of these names is to come back, nor the names run together, as addresses have them."""
        together = {("".join(name),) for name in names if len(name) > 1 and len("".join(name)) >= _LONG}
        rows = [
            {"hash": self._hash("person", "\x1f".join(name)), "kind": "person", "words": len(name), "at": at}
            for name in {*names, *together}
        ]
        connection.execute(insert_new(connection, forgotten), rows)

    def lift(self, connection: Connection, known: Aliases, sha256: str | None) -> None:
        """The article may come back, and all that was forgotten with it: its other names, its other pages.

        What was forgotten together has one moment. What is no more than like it stays away, where it was forgotten
        itself, and so does an article of another address with the same bytes: they are let in, it is not. A file of
        these bytes and their page are one.
        """
        names = self._articles.intersection(self._names(known)) or self._articles.intersection(self._likenesses(known))
        page = {self._hash("bytes", sha256)} & self._articles if sha256 else set()
        file = {self._hash("file", sha256)} & self._articles if sha256 else set()
        one = names or file or (set() if known.has_address else page)
        moments = select(forgotten.c.at).where(forgotten.c.hash.in_(one))
        together = [
            *connection.execute(
                select(forgotten.c.hash).where(forgotten.c.kind == "article", forgotten.c.at.in_(moments))
            ).scalars(),
            *names, *page,
        ]  # fmt: skip
        connection.execute(delete(forgotten).where(forgotten.c.hash.in_(together)))
        self._articles.difference_update(together)

    def _names(self, known: Aliases) -> list[str]:
        return [self._hash("article", one) for one in (known.id, *known.addresses)]

    def _likenesses(self, known: Aliases) -> list[str]:
        """By outlet, headline and day where one of the two has no address; by the address that a page may mean.

        And by a capture of it that was forgotten when captures were articles of their own.
        """
        kind = "title" if known.has_address else "article"
        hashes = [self._hash(kind, one) for one in known.titles]
        hashes += [self._hash("capture", one) for one in known.addresses]
        return [*hashes, self._hash("named", f"{known.unsure}\x1f{known.outlet}")] if known.unsure else hashes

    def _hash(self, kind: str, words: str) -> str:
        return blake2b(words.encode(), key=self._key, digest_size=16, person=kind.encode()).hexdigest()


def _untaken(connection: Connection, at: datetime) -> datetime:
    """The first moment from `at` on at which no article was forgotten: each has one of its own, by which it is lifted.

    Two may be forgotten with one `now`.
    """
    near = (forgotten.c.kind == "article", forgotten.c.at >= at, forgotten.c.at < at + timedelta(seconds=1))
    taken = set(connection.execute(select(forgotten.c.at).where(*near).distinct()).scalars())
    while at in taken:
        at += timedelta(microseconds=1)
    return at
