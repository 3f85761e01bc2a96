"""The search index of each database, one row for an article. Words are cut by `search_text.py`.

The table `search` is FTS5 on SQLite (`rowid` is `articles.number`); on PostgreSQL it has a `tsvector` with headlines at
weight A, decks B, speakers C, bodies D. The migrations make it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from msgspec import Struct
from sqlalchemy import Connection, text

from onrecord.record import Record
from onrecord.store.search_text import indexed, tsvector

_INSERT: Final = {
    "sqlite": text(
        "INSERT INTO search (rowid, headline, deck, speakers, body) "
        "VALUES (:article, :headline, :deck, :speakers, :body)"
    ),
    "postgresql": text("INSERT INTO search (article, words) VALUES (:article, CAST(:words AS tsvector))"),
}
_DELETE: Final = {
    "sqlite": text("DELETE FROM search WHERE rowid = :article"),
    "postgresql": text("DELETE FROM search WHERE article = :article"),
}


class Searched(Struct, frozen=True):
    """The fields of an article that are searched in, as printed."""

    headline: str
    deck: str
    speakers: str
    body: str


def searched_in(record: Record) -> Searched:
    """What of `record` is searched in; speakers are told once each, with a blank line between two."""
    speakers = dict.fromkeys(one.speaker.name for one in record.statements or () if one.speaker and one.speaker.name)
    return Searched(record.headline or "", record.deck or "", "\n\n".join(speakers), record.text)


def put(connection: Connection, rows: Sequence[tuple[int, Searched]]) -> None:
    """Puts the row of each article, by its number, into the index; there must be none of it yet."""
    if not rows:
        return
    name = connection.dialect.name
    values = _tokens if name == "sqlite" else _vector
    connection.execute(_INSERT[name], [{"article": number, **values(fields)} for number, fields in rows])


def take_out(connection: Connection, number: int) -> None:
    """Takes an article's row out of the index."""
    connection.execute(_DELETE[connection.dialect.name], {"article": number})


def _tokens(fields: Searched) -> dict[str, str]:
    return {
        "headline": indexed(fields.headline), "deck": indexed(fields.deck), "speakers": indexed(fields.speakers),
        "body": indexed(fields.body),
    }  # fmt: skip


def _vector(fields: Searched) -> dict[str, str]:
    return {"words": tsvector(((fields.headline, "A"), (fields.deck, "B"), (fields.speakers, "C"), (fields.body, "D")))}


def by_index(connection: Connection) -> None:
    """Keeps PostgreSQL, for this transaction, from reading whole tables: it does not reckon with the time that it takes
    to unpack their words, and takes that for the quicker way."""
    if connection.dialect.name == "postgresql":
        connection.execute(text("SET LOCAL enable_seqscan = off"))
