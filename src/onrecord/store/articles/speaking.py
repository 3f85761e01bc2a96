"""The rows of who said what: persons by their names, an article's statements, and utterances, one for all copies."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from hashlib import sha256
from itertools import groupby
from typing import Any, Final

from sqlalchemy import Connection, bindparam, delete, select, update

from onrecord.store.articles.naming import Sort, surname_of, without_titles
from onrecord.store.articles.preparing import Line
from onrecord.store.articles.shortened import Spoken, keys_in_story
from onrecord.store.database import said_index
from onrecord.store.database.dialects import insert_new, upsert
from onrecord.store.database.schema import articles, name_words, person_names, persons, statements, stories, utterances
from onrecord.store.search_text import folded

SHORT: Final = 5
"""Words: what is shorter, and what nobody named says, is the same thing said only within one story."""
_MANY: Final = 500

_NAMES = select(person_names.c.folded, person_names.c.sort, person_names.c.person).where(
    person_names.c.folded.in_(bindparam("names", expanding=True))
)
_KNOWN = (
    select(person_names.c.known, person_names.c.sort, person_names.c.person)
    .where(person_names.c.known.in_(bindparam("names", expanding=True)))
    .order_by(person_names.c.person.desc())
)

_NEW_PERSONS = persons.insert().returning(persons.c.id, sort_by_parameter_order=True)
_ROOTS = update(persons).where(persons.c.root == 0).values(root=persons.c.id)
_TAKE_OUT = delete(statements).where(statements.c.article == bindparam("of")).returning(statements.c.key)
_ADD_UP = (
    update(persons).where(persons.c.id == bindparam("of")).values(utterances=persons.c.utterances + bindparam("by"))
)


Called = tuple[str, Sort]
"""A name, folded, and whose sort it is: a person and a body of one name are two."""


def persons_of(connection: Connection, lines: Sequence[Line]) -> dict[Called, int]:
    """The id of everyone who speaks, by folded name and sort; those who were not known yet are now."""
    first: dict[Called, Line] = {}
    for line in lines:
        if line.name:
            first.setdefault((line.name, line.sort), line)
    if not first:
        return {}
    names = list({name for name, _ in first})
    found = {(row.folded, row.sort): row.person for row in connection.execute(_NAMES, {"names": names})}
    if new := {called: line for called, line in first.items() if called not in found}:
        found |= _new_names(connection, new)
    return found


def _new_names(connection: Connection, lines: dict[Called, Line]) -> dict[Called, int]:
    """Persons of names that were not printed yet: some are known by another one, see `naming`."""
    known = list({line.known for line in lines.values()})
    # The first of several comes last, and stands.
    there = {(row.known, row.sort): row.person for row in connection.execute(_KNOWN, {"names": known})}
    new: dict[Called, Line] = {}
    for line in lines.values():
        if (line.known or "", line.sort) not in there:
            new.setdefault((line.known or "", line.sort), line)
    there |= _new_persons(connection, new) if new else {}
    found = {called: there[line.known or "", line.sort] for called, line in lines.items()}
    _put_names(connection, found, lines)
    return found


def _new_persons(connection: Connection, lines: dict[Called, Line]) -> dict[Called, int]:
    rows = [
        {
            "name": without_titles(line.printed or "", line.name or "", line.sort), "kind": line.speaker_kind,
            "root": 0, "utterances": 0,
        }
        for line in lines.values()
    ]  # fmt: skip
    ids = dict(zip(lines, connection.execute(_NEW_PERSONS, rows).scalars(), strict=True))
    connection.execute(_ROOTS)
    return ids


def _put_names(connection: Connection, ids: dict[Called, int], lines: dict[Called, Line]) -> None:
    rows = [
        {
            "folded": name, "sort": sort, "person": ids[name, sort], "name": line.printed, "known": line.known,
            "surname": surname_of(name),
        }
        for (name, sort), line in lines.items()
    ]  # fmt: skip
    connection.execute(person_names.insert(), rows)
    words = {(word, ids[called]) for called in lines for word in called[0].split()}
    rows = [{"word": word, "person": person} for word, person in sorted(words)]
    connection.execute(insert_new(connection, name_words), rows)


def key_of(line: Line, story: int) -> str:
    """The key of what is said: 16 hex over what the speaker is known as, and the words, folded."""
    words = [line.known or "", line.words]
    if line.name is None or line.words.count(" ") + 1 < SHORT:
        words.append(str(story))
    key = sha256("\x1f".join(words).encode()).hexdigest()[:16]
    return sha256(f"body\x1f{key}".encode()).hexdigest()[:16] if line.name and line.sort == "body" else key


def put_statements(connection: Connection, article: str, story: int, lines: Sequence[Line]) -> set[str]:
    """The rows of an article's statements, where there are none yet; returns their keys, for `settle`."""
    if not lines:
        return set()
    known = persons_of(connection, lines)
    spoken = [Spoken(key_of(line, story), known.get((line.name or "", line.sort)), line.words) for line in lines]
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
_WERE = select(utterances.c.key, utterances.c.person, utterances.c.words, utterances.c.id).where(
    utterances.c.key.in_(bindparam("keys", expanding=True))
)


def settle(connection: Connection, keys: Collection[str]) -> None:
    """Reckons the utterances with these keys anew from the statements."""
    for part in batched_keys(keys):
        were = {row.key: row for row in connection.execute(_WERE, {"keys": part})}
        standing = connection.execute(_STANDING, {"keys": part})
        first = sorted((_first(list(same)) for _, same in groupby(standing, _key)), key=_place)
        rows = [_utterance(one, copies) for one, copies in first]
        if rows:
            connection.execute(upsert(connection, utterances, "key"), rows)
            _index(connection, were, rows)
        here = {row["key"]: row["person"] for row in rows}
        if gone := [key for key in were if key not in here]:
            connection.execute(delete(utterances).where(utterances.c.key.in_(gone)))
        _count(connection, {key: row.person for key, row in were.items()}, here)


def _index(connection: Connection, were: Mapping[str, Any], rows: Sequence[dict[str, Any]]) -> None:
    """Brings the index of what was said up to date: of most that is settled neither words nor person change."""
    new = [
        row["key"] for row in rows
        if (old := were.get(row["key"])) is None or (old.words, old.person) != (row["words"], row["person"])
    ]  # fmt: skip
    if new:
        said_index.take_out(connection, [were[key].id for key in new if key in were])
        found = connection.execute(_WERE, {"keys": new})
        said_index.put(connection, [said_index.Uttered(row.id, row.person, row.words) for row in found])


def batched_keys(keys: Iterable[str]) -> Iterator[list[str]]:
    """Keys in lists that a database takes at once."""
    ordered = sorted(keys)
    for start in range(0, len(ordered), _MANY):
        yield ordered[start : start + _MANY]


def _key(row: Any) -> str:
    return str(row.key)


def _first(rows: list[Any]) -> tuple[Any, int]:
    """Where an utterance stands first, and how many other articles print it."""
    first = min(rows, key=lambda row: (row.article != row.origin, row.sorted_at, row.number, row.start))
    return first, len({row.article for row in rows}) - 1


def _place(one: tuple[Any, int]) -> tuple[Any, ...]:
    """New rows get their ids in this order: lists go back by day and id, with what one article says in order."""
    row = one[0]
    return row.sorted_at, row.number, -row.start


def _utterance(first: Any, copies: int) -> dict[str, Any]:
    said = first.said_earliest or first.said_latest or first.day or first.sorted_at.date().isoformat()
    return {
        "key": first.key, "person": first.person, "statement": first.id, "said_at": said, "kind": first.kind,
        "due": first.horizon_latest or first.horizon_earliest,
        "copies": copies, "words": f" {folded(first.content)} ",
    }  # fmt: skip


def _count(connection: Connection, were: dict[str, int | None], here: dict[str, int | None]) -> None:
    """Brings the persons' numbers of utterances up to date."""
    change = Counter(here.values())
    change.subtract(Counter(were.values()))
    rows = [{"of": person, "by": by} for person, by in change.items() if person is not None and by]
    if rows:
        connection.execute(_ADD_UP, rows)
