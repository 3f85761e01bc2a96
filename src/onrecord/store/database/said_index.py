"""The index of what was said: the words of each utterance and the person whose it is, so that of one person's thousands
those with a word are found without a look at the others.

The table `search_said` is FTS5 on SQLite (`rowid` is `utterances.id`); on PostgreSQL a `tsvector`. It is made of
`utterances.words`. Rows go with their utterances: by a trigger on SQLite, by the foreign key on PostgreSQL.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Final

from msgspec import Struct
from sqlalchemy import Connection, text

from onrecord.store.database.index import by_index
from onrecord.store.search_text import Phrase, fts5, indexed, tsquery, tsvector

FEW: Final = 3000
"""Utterances that hold the words: so many at most are fetched and sorted. Of more, the newest hold them soon enough."""
_INSERT: Final = {
    "sqlite": text("INSERT INTO search_said (rowid, words, who) VALUES (:utterance, :words, :who)"),
    "postgresql": text("INSERT INTO search_said (utterance, words) VALUES (:utterance, CAST(:words AS tsvector))"),
}
_DELETE: Final = {
    "sqlite": text("DELETE FROM search_said WHERE rowid = :utterance"),
    "postgresql": text("DELETE FROM search_said WHERE utterance = :utterance"),
}
_SELECT: Final = {
    "sqlite": text("SELECT rowid FROM search_said WHERE search_said MATCH :asked LIMIT :most"),
    "postgresql": text("SELECT utterance FROM search_said WHERE words @@ CAST(:asked AS tsquery) LIMIT :most"),
}


class Uttered(Struct, frozen=True):
    """An utterance to be found: its row, the row of its person, and its words as `utterances.words` has them."""

    utterance: int
    person: int | None
    words: str


def put(connection: Connection, rows: Sequence[Uttered]) -> None:
    """Puts utterances into the index; there must be none of them yet."""
    if rows:
        name = connection.dialect.name
        values = _tokens if name == "sqlite" else _vector
        connection.execute(_INSERT[name], [{"utterance": row.utterance, **values(row)} for row in rows])


def take_out(connection: Connection, utterances: Collection[int]) -> None:
    """Takes utterances out of the index, where they stay and their words change."""
    if utterances:
        connection.execute(_DELETE[connection.dialect.name], [{"utterance": one} for one in utterances])


def holding(connection: Connection, phrases: Sequence[Phrase], group: Collection[int] | None) -> list[int]:
    """Rows of the utterances that hold all phrases, of anybody or of the persons in `group`; at most one more than
    `FEW`, and then no matter which. PostgreSQL goes by indexes for the rest of the transaction."""
    name = connection.dialect.name
    asked = _asked_of_sqlite(phrases, group) if name == "sqlite" else _asked_of_postgresql(phrases, group)
    by_index(connection)
    found = connection.execute(_SELECT[name], {"asked": asked, "most": FEW + 1})
    return list(found.scalars())


def keep_order(connection: Connection) -> None:
    """Has PostgreSQL, for this transaction, go by an index in the order that is asked for, and not fetch all to sort
    it: of a table that it has not analysed it takes that for the quicker way."""
    if connection.dialect.name == "postgresql":
        connection.execute(text("SET LOCAL enable_sort = off"))


def _tokens(row: Uttered) -> dict[str, str]:
    return {"words": indexed(row.words), "who": str(row.person or "")}


def _vector(row: Uttered) -> dict[str, str]:
    # No word has the sign in it, so that no word is a person's number.
    who = f" '@{row.person}'" if row.person is not None else ""
    return {"words": tsvector(((row.words, "D"),)) + who}


def _asked_of_sqlite(phrases: Sequence[Phrase], group: Collection[int] | None) -> str:
    words = f"words : ({fts5(phrases)})"
    if group is None:
        return words
    who = " OR ".join(f'"{one}"' for one in group)
    return f"{words} AND who : ({who})"


def _asked_of_postgresql(phrases: Sequence[Phrase], group: Collection[int] | None) -> str:
    words = tsquery(phrases)
    if group is None:
        return words
    who = " | ".join(f"'@{one}'" for one in group)
    return f"({words}) & ({who})"
