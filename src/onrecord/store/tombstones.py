"""What is not to be kept again: hashes with the store's secret, so that nobody can read here what was forgotten."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable
from datetime import datetime
from hashlib import blake2b
from typing import Final

from sqlalchemy import Connection, delete, select

from onrecord.record import Record
from onrecord.store.blacking import Name, Names, names_of, texts_of, units_in
from onrecord.store.databases import insert_new
from onrecord.store.hidden import readings
from onrecord.store.schema import facts, forgotten

_LONG: Final = 8
"""Letters of a name run together that is no other word."""


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

    def article(self, aliases: Iterable[str]) -> bool:
        """Whether an article with one of these aliases was forgotten."""
        return bool(self._articles) and any(self._hash("article", alias) in self._articles for alias in aliases)

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

    def put_article(self, connection: Connection, aliases: Iterable[str], at: datetime) -> None:
        """The article with these aliases is not to come back."""
        rows = [{"hash": self._hash("article", one), "kind": "article", "words": 0, "at": at} for one in aliases]
        connection.execute(insert_new(connection, forgotten), rows)

    def put_person(self, connection: Connection, names: Collection[Name], at: datetime) -> None:
        """Nobody of these names is to come back, nor the names run together, as addresses have them."""
        together = {("".join(name),) for name in names if len(name) > 1 and len("".join(name)) >= _LONG}
        rows = [
            {"hash": self._hash("person", "\x1f".join(name)), "kind": "person", "words": len(name), "at": at}
            for name in {*names, *together}
        ]
        connection.execute(insert_new(connection, forgotten), rows)

    def lift(self, connection: Connection, aliases: Iterable[str]) -> None:
        """The article with these aliases may come back."""
        hashes = [self._hash("article", one) for one in aliases]
        connection.execute(delete(forgotten).where(forgotten.c.hash.in_(hashes)))
        self._articles.difference_update(hashes)

    def _hash(self, kind: str, words: str) -> str:
        return blake2b(words.encode(), key=self._key, digest_size=16, person=kind.encode()).hexdigest()
