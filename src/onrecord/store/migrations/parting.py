"""For step 0002: names of persons and of bodies apart, from the records that are kept. Frozen with that step."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from hashlib import sha256
from itertools import groupby
from typing import Any

import msgspec
from sqlalchemy import Connection, bindparam, text

from onrecord.store.articles.naming import known_as, sort_of, surname_of
from onrecord.store.search_text import folded

_AT_ONCE = 200
_NAMES = text(
    "SELECT n.folded, n.name, n.person, p.kind FROM person_names_before n JOIN persons p ON p.id = n.person "
    "ORDER BY n.person, n.folded"
)
_PUT_NAME = text(
    "INSERT INTO person_names (folded, sort, person, name, known, surname) "
    "VALUES (:folded, :sort, :person, :name, :known, :surname)"
)
_PUT_WORD = text("INSERT INTO name_words (word, person) VALUES (:word, :person) ON CONFLICT DO NOTHING")
_SHOWN = text(
    "SELECT a.number, a.id, v.record FROM articles a JOIN versions v ON v.id = a.version_id "
    "WHERE a.number > :after ORDER BY a.number LIMIT :most"
)
_SAID = text(
    "SELECT t.id, t.article, t.statement, t.key, t.person, t.speaker, p.kind FROM statements t "
    "JOIN persons p ON p.id = t.person WHERE t.article IN :articles"
).bindparams(bindparam("articles", expanding=True))
_NEW_PERSON = text("INSERT INTO persons (name, kind, root, utterances) VALUES (:name, :kind, 0, 0) RETURNING id")
_MOVE = text("UPDATE statements SET person = :person, key = :key WHERE id = :id")
_OF_BODIES = text(
    "SELECT DISTINCT t.key, t.person FROM statements t JOIN persons p ON p.id = t.person WHERE p.kind <> 'person'"
)
_REKEY = text("UPDATE statements SET key = :new WHERE key = :old AND person = :person")
_REKEY_SAID = text("UPDATE utterances SET key = :new WHERE key = :old AND person = :person")
_STANDING = text(
    "SELECT t.key, t.id, t.article, t.person, t.kind, t.said_earliest, t.said_latest, t.horizon_earliest, "
    "t.horizon_latest, t.content, t.start, a.sorted_at, a.number, a.day, s.origin FROM statements t "
    "JOIN articles a ON a.id = t.article JOIN stories s ON s.id = a.story WHERE t.key IN :keys ORDER BY t.key"
).bindparams(bindparam("keys", expanding=True))
_TAKE_OUT = text("DELETE FROM utterances WHERE key IN :keys").bindparams(bindparam("keys", expanding=True))
_PUT = text(
    "INSERT INTO utterances (key, person, statement, said_at, kind, due, copies, words) "
    "VALUES (:key, :person, :statement, :said_at, :kind, :due, :copies, :words)"
)
_COUNT = text("UPDATE persons SET utterances = (SELECT count(*) FROM utterances u WHERE u.person = persons.id)")


class _Speaker(msgspec.Struct):
    kind: str


class _Statement(msgspec.Struct):
    id: str
    speaker: _Speaker | None = None


class _Record(msgspec.Struct):
    statements: list[_Statement] | None = None


_RECORD = msgspec.json.Decoder(_Record)


def name_all(connection: Connection) -> None:
    """Every name with its sort, by what it is known, and its words."""
    rows = connection.execute(_NAMES).all()
    for row in rows:
        _put_name(connection, row.person, row.name, row.folded, sort_of(row.kind))
    connection.execute(text("DROP TABLE person_names_before"))


def _put_name(connection: Connection, person: int, name: str, words: str, sort: Any) -> None:
    known, surname = known_as(words, sort), surname_of(words)
    values = {"folded": words, "sort": sort, "person": person, "name": name, "known": known, "surname": surname}
    connection.execute(_PUT_NAME, values)
    connection.execute(_PUT_WORD, [{"word": word, "person": person} for word in set(words.split())])


def part_names(connection: Connection) -> None:
    """Gives what bodies said under a person's row, and persons under a body's, to a row of its own."""
    others: dict[int, int] = {}
    touched: set[str] = set()
    for statement, kind in _misfiled(connection):
        if statement.person not in others:
            others[statement.person] = _other_person(connection, statement, kind)
        # Bodies' statements get keys of their own below; till then a person's is parted by another one.
        key = _body_key(statement.key) if kind != "person" else statement.key
        connection.execute(_MOVE, {"person": others[statement.person], "key": key, "id": statement.id})
        touched |= {statement.key, key}
    moved = {key for key in touched if key}
    for row in connection.execute(_OF_BODIES).all():
        if row.person in others.values():
            continue
        values = {"old": row.key, "new": _body_key(row.key), "person": row.person}
        connection.execute(_REKEY, values)
        connection.execute(_REKEY_SAID, values)
        if row.key in touched:
            moved.add(values["new"])
    _settle(connection, sorted(moved))
    connection.execute(_COUNT)


def _misfiled(connection: Connection) -> Iterator[tuple[Any, str]]:
    """Statements whose speaker is of another sort than the row that they stand under, with the speaker's kind."""
    after = 0
    while rows := connection.execute(_SHOWN, {"after": after, "most": _AT_ONCE}).all():
        after = rows[-1].number
        kinds = {
            (row.id, one.id): one.speaker.kind
            for row in rows
            for one in _RECORD.decode(row.record).statements or ()
            if one.speaker
        }
        for said in connection.execute(_SAID, {"articles": [row.id for row in rows]}).all():
            kind = kinds.get((said.article, said.statement), said.kind)
            if kind != "unnamed" and sort_of(kind) != sort_of(said.kind):
                yield said, kind


def _other_person(connection: Connection, statement: Any, kind: str) -> int:
    values = {"name": statement.speaker, "kind": kind}
    made: int = connection.execute(_NEW_PERSON, values).scalar_one()
    connection.execute(text("UPDATE persons SET root = id WHERE id = :id"), {"id": made})
    _put_name(connection, made, statement.speaker, folded(statement.speaker), sort_of(kind))
    return made


def _body_key(key: str) -> str:
    return sha256(f"body\x1f{key}".encode()).hexdigest()[:16]


def _settle(connection: Connection, keys: list[str]) -> None:
    for start in range(0, len(keys), _AT_ONCE):
        part = keys[start : start + _AT_ONCE]
        rows = connection.execute(_STANDING, {"keys": part}).all()
        connection.execute(_TAKE_OUT, {"keys": part})
        made = [_utterance(list(same)) for _, same in groupby(rows, lambda row: row.key)]
        if made:
            connection.execute(_PUT, made)


def _utterance(rows: list[Any]) -> dict[str, Any]:
    first = min(rows, key=lambda row: (row.article != row.origin, row.sorted_at, row.number, row.start))
    printed = first.sorted_at[:10] if isinstance(first.sorted_at, str) else first.sorted_at.date().isoformat()
    return {
        "key": first.key, "person": first.person, "statement": first.id,
        "said_at": first.said_earliest or first.said_latest or first.day or printed, "kind": first.kind,
        "due": first.horizon_latest or first.horizon_earliest,
        "copies": len({row.article for row in rows}) - 1, "words": f" {folded(first.content)} ",
    }  # fmt: skip


def join_namesakes(connection: Connection) -> None:
    """Joins rows of persons whose names are one but for titles and how initials are set; `same --undo` parts them."""
    wanted = "SELECT n.known, n.person, p.root FROM person_names n JOIN persons p ON p.id = n.person "
    rows = connection.execute(text(f"{wanted} WHERE n.sort = 'person' ORDER BY n.known, n.person")).all()
    now = datetime.now(UTC)
    at = now.strftime("%Y-%m-%dT%H:%M:%S.%fZ") if connection.dialect.name == "sqlite" else now
    roots = {row.person: row.root for row in rows}
    for _, group in groupby(rows, lambda row: row.known):
        first, *others = group
        for other in others:
            kept, joined = roots[first.person], roots[other.person]
            if kept == joined:
                continue
            values = {"kept": first.person, "joined": other.person, "at": at}
            joins = "INSERT INTO person_joins (kept, joined, joined_at) VALUES (:kept, :joined, :at)"
            connection.execute(text(joins), values)
            moved = text("UPDATE persons SET root = :kept WHERE root = :joined")
            connection.execute(moved, {"kept": kept, "joined": joined})
            roots = {one: kept if root == joined else root for one, root in roots.items()}
