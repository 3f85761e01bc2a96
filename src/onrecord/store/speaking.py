"""The rows of who said what: persons by their names, an article's statements, and utterances, one for all copies."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from hashlib import sha256
from itertools import groupby
from typing import Any, Final

from sqlalchemy import Connection, bindparam, delete, select, update

from onrecord.store.databases import upsert
from onrecord.store.preparing import Line
from onrecord.store.schema import articles, person_names, persons, statements, stories, utterances
from onrecord.store.search_text import folded
from onrecord.store.shortened import Spoken, keys_in_story

SHORT: Final = 5
"""Words: what is shorter, and what nobody named says, is the same thing said only within one story."""
_MANY: Final = 500

_NAMES = select(person_names.c.folded, person_names.c.person).where(
    person_names.c.folded.in_(bindparam("names", expanding=True))
)

_NEW_PERSONS = persons.insert().returning(persons.c.id, sort_by_parameter_order=True)
_ROOTS = update(persons).where(persons.c.root == 0).values(root=persons.c.id)
_TAKE_OUT = delete(statements).where(statements.c.article == bindparam("of")).returning(statements.c.key)
_ADD_UP = (
    update(persons).where(persons.c.id == bindparam("of")).values(utterances=persons.c.utterances + bindparam("by"))
)


def persons_of(connection: Connection, lines: Sequence[Line]) -> dict[str, int]:
    """The id of everyone who speaks, by folded name; those who were not known yet are now."""
    first: dict[str, Line] = {}
    for line in lines:
        if line.name:
            first.setdefault(line.name, line)
    if not first:
        return {}
    found = dict(connection.execute(_NAMES, {"names": list(first)}).all())
    if new := {name: line for name, line in first.items() if name not in found}:
        found |= _new_persons(connection, new)
    return found


def _new_persons(connection: Connection, lines: dict[str, Line]) -> dict[str, int]:
    rows = [{"name": line.printed, "kind": line.speaker_kind, "root": 0, "utterances": 0} for line in lines.values()]
    ids = dict(zip(lines, connection.execute(_NEW_PERSONS, rows).scalars(), strict=True))
    connection.execute(_ROOTS)
    connection.execute(
        person_names.insert(),
        [
            {"folded": name, "person": ids[name], "name": line.printed, "surname": name.rpartition(" ")[2]}
            for name, line in lines.items()
        ],
    )
    return ids


def key_of(line: Line, story: int) -> str:
    """The key of what is said: 16 hex over the speaker's name and the words, folded."""
    words = [line.name or "", line.words]
    if line.name is None or line.words.count(" ") + 1 < SHORT:
        words.append(str(story))
    return sha256("\x1f".join(words).encode()).hexdigest()[:16]


def put_statements(connection: Connection, article: str, story: int, lines: Sequence[Line]) -> set[str]:
    """The rows of an article's statements, where there are none yet; returns their keys, for `settle`."""
    if not lines:
        return set()
    known = persons_of(connection, lines)
    spoken = [Spoken(key_of(line, story), known.get(line.name or ""), line.words) for line in lines]
    keys = keys_in_story(connection, article, story, spoken)
    rows = [
        {**line.values, "article": article, "key": key, "person": one.person}
        for line, one, key in zip(lines, spoken, keys, strict=True)
    ]
    connection.execute(statements.insert(), rows)
    return {row["key"] for row in rows}


def take_out_statements(connection: Connection, article: str) -> set[str]:
    """Deletes an article's statements; returns their keys, for `settle`."""
    return set(connection.execute(_TAKE_OUT, {"of": article}).scalars())


_STANDING = (
    select(
        statements.c.key, statements.c.id, statements.c.article, statements.c.person, statements.c.kind,
        statements.c.said_earliest, statements.c.said_latest, statements.c.horizon_earliest,
        statements.c.horizon_latest, statements.c.content, statements.c.start, articles.c.sorted_at, articles.c.number,
        articles.c.day, stories.c.origin,
    )
    .join(articles, articles.c.id == statements.c.article)
    .join(stories, stories.c.id == articles.c.story)
    .where(statements.c.key.in_(bindparam("keys", expanding=True)))
    .order_by(statements.c.key)
)  # fmt: skip
_WERE = select(utterances.c.key, utterances.c.person).where(utterances.c.key.in_(bindparam("keys", expanding=True)))


def settle(connection: Connection, keys: Collection[str]) -> None:
    """Reckons the utterances with these keys anew from the statements."""
    for part in batched_keys(keys):
        were = dict(connection.execute(_WERE, {"keys": part}).all())
        rows = [_utterance(list(same)) for _, same in groupby(connection.execute(_STANDING, {"keys": part}), _key)]
        if rows:
            connection.execute(upsert(connection, utterances, "key"), rows)
        here = {row["key"]: row["person"] for row in rows}
        if gone := [key for key in were if key not in here]:
            connection.execute(delete(utterances).where(utterances.c.key.in_(gone)))
        _count(connection, were, here)


def batched_keys(keys: Iterable[str]) -> Iterator[list[str]]:
    """Keys in lists that a database takes at once."""
    ordered = sorted(keys)
    for start in range(0, len(ordered), _MANY):
        yield ordered[start : start + _MANY]


def _key(row: Any) -> str:
    return str(row.key)


def _utterance(rows: list[Any]) -> dict[str, Any]:
    first = min(rows, key=lambda row: (row.article != row.origin, row.sorted_at, row.number, row.start))
    said = first.said_earliest or first.said_latest or first.day or first.sorted_at.date().isoformat()
    return {
        "key": first.key, "person": first.person, "statement": first.id, "said_at": said, "kind": first.kind,
        "due": first.horizon_latest or first.horizon_earliest,
        "copies": len({row.article for row in rows}) - 1, "words": f" {folded(first.content)} ",
    }  # fmt: skip


def _count(connection: Connection, were: dict[str, int | None], here: dict[str, int | None]) -> None:
    """Brings the persons' numbers of utterances up to date."""
    change = Counter(here.values())
    change.subtract(Counter(were.values()))
    rows = [{"of": person, "by": by} for person, by in change.items() if person is not None and by]
    if rows:
        connection.execute(_ADD_UP, rows)
