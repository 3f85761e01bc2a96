"""Who speaks: persons found by name, and which of them are the same by the owner's word.

There is a row for each name that pages print, titles apart, and two for a person and a body of one name. A surname
alone is nobody's full name, since two people may share it.
Joining two rows moves nothing but a pointer, so it can be undone.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import datetime
from difflib import get_close_matches
from typing import Any, Final

from sqlalchemy import Connection, Function, Row, and_, case, func, insert, literal, or_, select, update

from onrecord.errors import NotKeptError, UsageError
from onrecord.store.database.schema import name_words, person_joins, person_names, persons, statements
from onrecord.store.queries.cursors import cursor_at, place_of
from onrecord.store.queries.reading import MOST_ROWS
from onrecord.store.rows import Found, PersonRow
from onrecord.store.search_text import folded

MOST_NAMED: Final = 50
"""Persons that a name is looked up to."""
_MOST_WORDS: Final = 16
_MOST_ROLES: Final = 5
_ROLES_AMONG: Final = 50
"""Statements of a person, the latest, in which the roles are counted."""
_ALIKE: Final = 0.75
"""Of `difflib`: words of one or two letters more, less or other."""
_ALIKE_FROM: Final = 2
"""Letters at a word's beginning that are hardly ever mistyped; only words with the same are looked at."""
_MOST_ALIKE: Final = 5_000
_FEW: Final = 3
_PARTED: Final = "\x1f"


def group_of(connection: Connection, person: int) -> tuple[int, ...]:
    """Ids of the root that `person` belongs to, first, and of all that were joined into it. Raises NotKeptError."""
    root = connection.execute(select(persons.c.root).where(persons.c.id == person)).scalar()
    if root is None:
        raise NotKeptError(None, f"no person {person} is kept")
    others = connection.execute(select(persons.c.id).where(persons.c.root == root).order_by(persons.c.id)).scalars()
    return (int(root), *(int(other) for other in others if other != root))


def person(connection: Connection, person: int) -> PersonRow:
    """The person that `person` belongs to: of the root where it was joined. Raises NotKeptError."""
    return rows_of(connection, [group_of(connection, person)[0]])[0]


def persons_named(connection: Connection, name: str) -> tuple[PersonRow, ...]:
    """The persons with this name, the best first: the whole name, then the surname, then a part of the name.

    Of a name of several words all must be in the person's. Case and accents make no difference.
    """
    return rows_of(connection, _roots_named(connection, name))


def row_named(connection: Connection, person: int, name: str) -> int:
    """Which row of the person that `person` belongs to has this name, the best as in `persons_named`.

    The root where it or several have it, or none. Raises NotKeptError.
    """
    group = group_of(connection, person)
    words = folded(name)
    among = literal(" ") + person_names.c.folded + literal(" ")
    rank = _rank(words)
    asked = select(person_names.c.person, rank.label("rank")).where(person_names.c.person.in_(group))
    for word in dict.fromkeys(words.split()[:_MOST_WORDS]):
        asked = asked.where(among.like(f"% {word} %"))
    found = connection.execute(asked.group_by(person_names.c.person)).all()
    best = [row.person for row in found if row.rank == min(one.rank for one in found)]
    return best[0] if len(best) == 1 else group[0]


def _rank(words: str) -> Function[int]:
    """0 for the whole name, 1 for the surname, 2 for a part of the name; of several names of a row the best."""
    return func.min(case((person_names.c.folded == words, 0), (person_names.c.surname == words, 1), else_=2))


def ids_named(connection: Connection, name: str) -> tuple[int, ...]:
    """Ids of all rows of the persons with this name, as `persons_named` finds them."""
    roots = _roots_named(connection, name)
    return tuple(connection.execute(select(persons.c.id).where(persons.c.root.in_(roots))).scalars())


def names_like(connection: Connection, name: str) -> tuple[str, ...]:
    """Names that may be meant by one that nobody has, three at most, the likeliest first; by its last word."""
    asked = folded(name).rpartition(" ")[2]
    beginning = asked[:_ALIKE_FROM]
    wanted = select(name_words.c.word).distinct().where(func.substr(name_words.c.word, 1, _ALIKE_FROM) == beginning)
    words = connection.execute(wanted.limit(_MOST_ALIKE)).scalars().all() if beginning else ()
    near = get_close_matches(asked, words, _FEW, _ALIKE)
    found = [root for word in near for root in _roots_named(connection, word)[:_FEW]]
    rows = rows_of(connection, list(dict.fromkeys(found))[:_FEW])
    return tuple(row.name for row in rows)


def _roots_named(connection: Connection, name: str) -> list[int]:
    words = folded(name)
    if not words:
        return []
    rank = _rank(words)
    among = literal(" ") + person_names.c.folded + literal(" ")
    asked = select(persons.c.root, rank.label("rank")).join(persons, persons.c.id == person_names.c.person)
    for word in dict.fromkeys(words.split()[:_MOST_WORDS]):
        having = select(name_words.c.person).where(name_words.c.word == word)
        asked = asked.where(person_names.c.person.in_(having), among.like(f"% {word} %"))
    ordered = asked.group_by(persons.c.root).order_by(rank, func.max(persons.c.utterances).desc(), persons.c.root)
    found = connection.execute(ordered.limit(MOST_NAMED)).all()
    if " " in words and any(row.rank == 0 for row in found):
        found = [row for row in found if row.rank == 0]
    return [row.root for row in found]


def persons_of_all(connection: Connection, limit: int = 50, after: str | None = None) -> Found[PersonRow]:
    """All persons, most utterances first. Those whom the owner joined are few, so they are sorted in among the rest."""
    limit = max(1, min(limit, MOST_ROWS))
    place = place_of(after, tuple[int, int]) if after is not None else None
    standing = select(person_joins.c.joined).where(person_joins.c.undone_at.is_(None))
    groups = (
        select(persons.c.root, func.sum(persons.c.utterances).label("said")).group_by(persons.c.root)
        .where(persons.c.root.in_(select(persons.c.root).where(persons.c.id.in_(standing))))
    )  # fmt: skip
    joined = [(int(row.said), int(row.root)) for row in connection.execute(groups)]
    alone = select(persons.c.utterances, persons.c.id).where(
        persons.c.root == persons.c.id, persons.c.id.not_in([root for _, root in joined])
    )
    if place is not None:
        said, last = place
        alone = alone.where(or_(persons.c.utterances < said, and_(persons.c.utterances == said, persons.c.id > last)))
        joined = [one for one in joined if (-one[0], one[1]) > (-said, last)]
    ordered = alone.order_by(persons.c.utterances.desc(), persons.c.id).limit(limit + 1)
    found = [*joined, *((row.utterances, row.id) for row in connection.execute(ordered))]
    found = sorted(found, key=lambda one: (-one[0], one[1]))[: limit + 1]
    rows = rows_of(connection, [root for _, root in found[:limit]])
    return Found(rows=rows, all=None, after=cursor_at(*found[limit - 1]) if len(found) > limit else None)


def rows_of(connection: Connection, roots: list[int]) -> tuple[PersonRow, ...]:
    """The persons of these roots, in the same order."""
    groups: dict[int, list[int]] = {root: [] for root in roots}
    rows = {}
    for row in connection.execute(select(persons).where(persons.c.root.in_(roots)).order_by(persons.c.id)):
        groups[row.root].append(row.id)
        rows[row.id] = row
    aliases: dict[int, list[str]] = {}
    named = select(person_names.c.person, person_names.c.name).where(person_names.c.person.in_(rows))
    for owner, name in connection.execute(named.order_by(person_names.c.folded)):
        aliases.setdefault(owner, []).append(name)
    roles = _printed_roles(connection, rows)
    result = []
    for root in roots:
        own = groups[root]
        names = dict.fromkeys(name for one in (root, *own) for name in aliases.get(one, ()))
        result.append(
            PersonRow(
                id=root, name=rows[root].name, kind=rows[root].kind,
                aliases=tuple(name for name in names if name != rows[root].name),
                roles=_most_frequent(role for one in own for role in roles.get(one, ())),
                statements=sum(rows[one].utterances for one in own), joined=tuple(one for one in own if one != root),
            )
        )  # fmt: skip
    return tuple(result)


def _printed_roles(connection: Connection, ids: Iterable[int]) -> dict[int, list[str]]:
    """The roles of the latest statements of each person, as often as they are printed."""
    latest = (
        select(statements.c.role).where(statements.c.person == persons.c.id, statements.c.role.is_not(None))
        .order_by(statements.c.id.desc()).limit(_ROLES_AMONG).correlate(persons).subquery()
    )  # fmt: skip
    listed = select(func.aggregate_strings(latest.c.role, _PARTED)).scalar_subquery()
    found = connection.execute(select(persons.c.id, listed.label("roles")).where(persons.c.id.in_(tuple(ids))))
    return {row.id: row.roles.split(_PARTED) for row in found if row.roles}


def _most_frequent(roles: Iterable[str]) -> tuple[str, ...]:
    counted = Counter(roles)
    return tuple(sorted(counted, key=lambda role: (-counted[role], role))[:_MOST_ROLES])


def speakers_of(connection: Connection, article: str) -> dict[str, int]:
    """The person of each statement of the article's version that is shown, by the statement's id; named ones alone."""
    said = (
        select(statements.c.statement, persons.c.root).join(persons, persons.c.id == statements.c.person)
        .where(statements.c.article == article)
    )  # fmt: skip
    return {row.statement: row.root for row in connection.execute(said)}


def join(connection: Connection, kept: int, joined: int, now: datetime) -> PersonRow:
    """Makes the person of `joined` one with that of `kept`, whose name stands. Raises UsageError where they are one.

    Nothing is moved but the pointer of each row to its root, so every join can be undone by itself, in any order.
    """
    one, other = group_of(connection, kept), group_of(connection, joined)
    if one[0] == other[0]:
        raise UsageError(None, f"persons {kept} and {joined} are the same already")
    connection.execute(insert(person_joins).values(kept=kept, joined=joined, joined_at=now, undone_at=None))
    reroot(connection, (*one, *other))
    return person(connection, kept)


def part(connection: Connection, person_id: int, now: datetime) -> PersonRow:
    """Undoes the latest join that made `person_id` one with another; the person as it is then.

    Raises NotKeptError for no such person, UsageError where it was never joined.
    """
    group = group_of(connection, person_id)
    joins = _joins(connection, group)
    touching = [row for row in joins if person_id in (row.kept, row.joined)]
    if not touching:
        raise UsageError(None, f"{person(connection, person_id).name} ({person_id}) is joined with nobody")
    last = max(touching, key=lambda row: row.id)
    connection.execute(update(person_joins).where(person_joins.c.id == last.id).values(undone_at=now))
    reroot(connection, group)
    return person(connection, person_id)


def reroot(connection: Connection, group: Iterable[int]) -> None:
    """Sets the roots of `group`, persons that were one, by the joins among them that still stand.

    In the order of their making: the root of the kept side becomes the root of both. For who forgets a person, too:
    after its row is gone, with the ids that are left.
    """
    members = set(group)
    roots = {one: one for one in members}
    for row in _joins(connection, members):
        kept, joined = roots[row.kept], roots[row.joined]
        roots = {one: kept if root == joined else root for one, root in roots.items()}
    for one, root in roots.items():
        connection.execute(update(persons).where(persons.c.id == one).values(root=root))


def _joins(connection: Connection, group: Iterable[int]) -> list[Row[Any]]:
    """The joins that stand between persons of `group`, the oldest first."""
    members = tuple(group)
    return list(
        connection.execute(
            select(person_joins.c.id, person_joins.c.kept, person_joins.c.joined)
            .where(
                person_joins.c.kept.in_(members), person_joins.c.joined.in_(members), person_joins.c.undone_at.is_(None)
            )
            .order_by(person_joins.c.id)
        )
    )
