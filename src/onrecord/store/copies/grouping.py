"""Which story an article belongs to, and what becomes of a story when articles come and go.

Copies are found by `copying`; which article is the origin is decided by `origins`. Of a large story its earliest
articles decide, so that one more costs no more than the first.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any, Final

import msgspec
from msgspec import Struct
from sqlalchemy import Connection, bindparam, delete, func, or_, select, update

from onrecord.record import REPRINTS
from onrecord.store.copies.copying import Copy, shares_of
from onrecord.store.copies.origins import Member, by_rank, first_of, printed_by, sources_among
from onrecord.store.database.schema import aliases, articles, outlets, statements, stories
from onrecord.store.search_text import folded

DECIDING: Final = 100
"""Articles of a story that decide on its origin and its sources, the earliest."""
_PARTED: Final = 500
"""Articles up to which a story is looked at for parts that hang together no more."""
_MERGED: Final = 0.95
"""Of two articles that share alike with a third, one that was put together from several stands back."""
_SAME: Final = 0.5
"""Share of common parts from which two stories have the same part of an article."""
_NAMES: Final = 200

_NAMED = select(articles.c.story).where(
    articles.c.id != bindparam("id"),
    or_(
        articles.c.id == bindparam("origin"),
        articles.c.origin_alias.in_(bindparam("addresses", expanding=True)),
    ),
).limit(_NAMES)  # fmt: skip


class Printed(Struct, frozen=True):
    """What is asked of an article whose story is looked for."""

    relation: str
    at: datetime


def stories_joined(one: Printed, found: Sequence[Copy]) -> set[int]:
    """Of the stories of its copies those that the article makes one with its own.

    The one that it shares most with; another one too, where both have the same part of it, or where it was printed
    before it, as an origin is before the pieces that were cut from it. Else it was put together from both, stays with
    the first, and is a link to the other.
    """
    own = [copy for copy in found if not _stands_between(one, copy, found)]
    if not own:
        return set()
    best = max(own, key=lambda copy: (len(copy.parts) * (_MERGED if _is_merged(copy) else 1), -copy.number))
    joins = {best.story}
    there = frozenset[tuple[str, ...]]().union(
        *(copy.parts for copy in own if copy.story == best.story and not _is_merged(copy))
    )
    for story in {copy.story for copy in own} - joins:
        members = [copy for copy in own if copy.story == story and not _is_merged(copy)]
        if not members:
            continue
        most = max(members, key=lambda copy: len(copy.parts))
        same = len(most.parts & there) >= _SAME * len(most.parts)
        before = one.relation not in REPRINTS and all(one.at < copy.at for copy in members)
        if same or before:
            joins.add(story)
    return joins


def _is_merged(copy: Copy) -> bool:
    """Whether it has parts of articles of another story too."""
    return bool(copy.linked - {copy.story})


def _stands_between(one: Printed, copy: Copy, found: Sequence[Copy]) -> bool:
    """Whether the copy was put together from the article, which is earlier, and from the origin of its story, which has
    nothing of it: then it does not make the two one story."""
    if copy.is_origin or any(other.number == copy.origin for other in found):
        return False
    return copy.story in copy.linked and one.at < copy.at


def stories_named(connection: Connection, id: str, origin: str | None, addresses: Collection[str]) -> set[int]:
    """The stories of the article `origin`, and of those that name one of `addresses` as their origin's."""
    names = {"id": id, "origin": origin or "", "addresses": list(addresses)}
    return set(connection.execute(_NAMED, names).scalars())


def joined(connection: Connection, found: Collection[int]) -> int:
    """One story out of some: the largest (of equal ones the first) takes in the articles of the others."""
    sizes = select(stories.c.id).where(stories.c.id.in_(found)).order_by(stories.c.articles.desc(), stories.c.id)
    first, *others = connection.execute(sizes).scalars()
    if others:
        connection.execute(update(articles).where(articles.c.story.in_(others)).values(story=first))
        connection.execute(delete(stories).where(stories.c.id.in_(others)))
    return int(first)


def new_story(connection: Connection, origin: str, latest_at: datetime) -> int:
    """A story of one article."""
    row = {"origin": origin, "latest_at": latest_at, "articles": 1, "sources": 1}
    return int(connection.execute(_NEW_STORY, row).scalar_one())


_NEW_STORY = stories.insert().returning(stories.c.id)
_COLUMNS = (
    articles.c.id, articles.c.number, articles.c.relation, articles.c.origin, articles.c.origin_alias,
    articles.c.published, articles.c.day, articles.c.sorted_at, outlets.c.folded.label("outlet"),
)  # fmt: skip
_MEMBERS = (
    select(*_COLUMNS)
    .join(outlets, outlets.c.id == articles.c.outlet, isouter=True)
    .where(articles.c.story == bindparam("story"))
)
_EARLIEST = _MEMBERS.order_by(articles.c.sorted_at, articles.c.number).limit(DECIDING)
_ORIGIN = (
    select(*_COLUMNS)
    .join(outlets, outlets.c.id == articles.c.outlet, isouter=True)
    .join(stories, stories.c.origin == articles.c.id)
    .where(stories.c.id == bindparam("story"), articles.c.story == bindparam("story"))
)
_SIZE = select(func.count(), func.max(articles.c.sorted_at)).where(articles.c.story == bindparam("story"))
_CALLED = select(aliases.c.alias, aliases.c.article).where(
    aliases.c.alias.in_(bindparam("aliases", expanding=True)), aliases.c.kind != "title"
)


def settle_story(connection: Connection, story: int) -> tuple[str, ...]:
    """Reckons a story anew from its articles; one without any goes.

    Returns the articles whose statements stand otherwise than before: all, where another one is the origin now.
    """
    size, latest_at = connection.execute(_SIZE, {"story": story}).one()
    if not size:
        connection.execute(delete(stories).where(stories.c.id == story))
        return ()
    was = connection.execute(select(stories.c.origin).where(stories.c.id == story)).scalar_one()
    ranked = by_rank(_members(connection, story))
    first = first_of(ranked)
    values = {
        "origin": ranked[0].id, "latest_at": latest_at, "articles": size,
        "sources": sources_among(ranked, shares_of(connection, [one.number for one in ranked])) if first else 1,
        "certainty": first.certainty if first else None,
        "because": msgspec.json.encode(first).decode() if first else None,
    }  # fmt: skip
    connection.execute(update(stories).where(stories.c.id == story).values(values))
    if ranked[0].id == was:
        return ()
    return tuple(connection.execute(select(articles.c.id).where(articles.c.story == story)).scalars())


def _members(connection: Connection, story: int) -> list[Member]:
    """The articles that decide: the earliest, and the present origin."""
    rows = {row.number: row for row in connection.execute(_EARLIEST, {"story": story})}
    if len(rows) == DECIDING:
        rows |= {row.number: row for row in connection.execute(_ORIGIN, {"story": story})}
    named = {row.origin_alias for row in rows.values() if row.origin_alias}
    called = dict(connection.execute(_CALLED, {"aliases": sorted(named)}).all()) if named else {}
    return [
        Member(
            id=row.id, number=row.number, relation=row.relation, origin=folded(row.origin or "") or None,
            origin_of=called.get(row.origin_alias), outlet=row.outlet or None, published=row.published, day=row.day,
            at=printed_by(row.sorted_at, row.published, row.day),
        )
        for row in rows.values()
    ]  # fmt: skip


def part_story(connection: Connection, story: int) -> tuple[str, ...]:
    """A story whose articles hang together no more becomes several, the largest part stays what it was.

    Returns the articles whose statements stand otherwise than before. A story of more than 500 articles stays whole.
    """
    size = connection.execute(_SIZE, {"story": story}).one()[0]
    if not 1 < size <= _PARTED:
        return settle_story(connection, story)
    rows = connection.execute(_MEMBERS, {"story": story}).all()
    _, *others = _hanging_together(connection, rows)
    moved: list[str] = []
    for part in others:
        made = new_story(connection, part[0].id, max(row.sorted_at for row in part))
        numbers = [row.number for row in part]
        connection.execute(update(articles).where(articles.c.number.in_(numbers)).values(story=made))
        settle_story(connection, made)
        moved += [row.id for row in part]
    return (*settle_story(connection, story), *moved)


def _hanging_together(connection: Connection, rows: Sequence[Any]) -> list[list[Any]]:
    """The articles, those that share text or name each other together; the largest part first."""
    root = {row.number: row.number for row in rows}

    def found(number: int) -> int:
        while root[number] != number:
            root[number] = number = root[root[number]]
        return number

    named = {row.origin_alias for row in rows if row.origin_alias}
    called = dict(connection.execute(_CALLED, {"aliases": sorted(named)}).all()) if named else {}
    by_id = {row.id: row.number for row in rows}
    by_alias: dict[str, int] = {}
    by_outlet = {row.outlet: row.number for row in rows if row.outlet and row.relation not in REPRINTS}
    links = [pair for pair in shares_of(connection, list(root)) if pair[1] in root]
    for row in rows:
        if row.origin_alias:  # Several that name one origin are of one story, whether it is kept or not.
            links.append((row.number, by_id.get(called.get(row.origin_alias, ""), row.number)))
            links.append((row.number, by_alias.setdefault(row.origin_alias, row.number)))
        if row.relation in REPRINTS and row.origin and (other := by_outlet.get(folded(row.origin))):
            links.append((row.number, other))
    for one, other in links:
        root[found(one)] = found(other)
    parts: dict[int, list[Any]] = {}
    for row in rows:
        parts.setdefault(found(row.number), []).append(row)
    sizes = Counter({key: len(part) for key, part in parts.items()})
    return [parts[key] for key, _ in sizes.most_common()]


def keys_in(connection: Connection, ids: Collection[str]) -> set[str]:
    """The keys of all that is said in some articles."""
    return set(connection.execute(select(statements.c.key).where(statements.c.article.in_(ids))).scalars())
