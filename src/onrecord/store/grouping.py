"""Which story an article belongs to, found among the texts that are kept, and which of its articles is the origin."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from functools import cache
from typing import Any, Final

from sqlalchemy import Connection, Select, bindparam, delete, func, or_, select, union_all, update

from onrecord.provenance.copies import alike, unpacked
from onrecord.store.databases import insert_new
from onrecord.store.schema import articles, fingerprints, statements, stories

LEAST: Final = 16
"""So many of the least hashes of each article lead from one to the other; texts that share half share eight of them."""
HALF: Final = 0.5
FEW: Final = 20
"""A text of fewer parts is too short for one that holds it to be its copy."""
_READ: Final = 125
"""Articles looked at for each hash, the newest: words that thousands of texts share cost no more, and hide no copy."""
_COMPARED: Final = 8


@cache
def _candidates(size: int) -> Select[Any]:
    """The articles that share most of `size` hashes with one: `hash0` …, and its `number`."""
    near = union_all(*(
        select(
            select(fingerprints.c.article).where(fingerprints.c.hash == bindparam(f"hash{at}"))
            .order_by(fingerprints.c.article.desc()).limit(_READ).subquery()
        )
        for at in range(size)
    )).subquery()  # fmt: skip
    return (
        select(near.c.article, func.count().label("shared"))
        .where(near.c.article != bindparam("number"))
        .group_by(near.c.article)
        .order_by(func.count().desc(), near.c.article)
        .limit(_COMPARED)
    )


_TEXTS = select(articles.c.story, articles.c.fingerprint).where(
    articles.c.number.in_(bindparam("numbers", expanding=True))
)
_NAMED = select(articles.c.story).where(
    articles.c.id != bindparam("id"),
    or_(
        articles.c.id == bindparam("origin"),
        articles.c.origin_alias.in_(bindparam("addresses", expanding=True)),
    ),
).limit(200)  # fmt: skip


def put_fingerprint(connection: Connection, number: int, found: tuple[int, ...]) -> None:
    """Makes an article findable by its text."""
    if found:
        rows = [{"hash": one, "article": number} for one in found[:LEAST]]
        connection.execute(insert_new(connection, fingerprints), rows)


def take_out_fingerprint(connection: Connection, number: int, found: tuple[int, ...]) -> None:
    """What `put_fingerprint` did, undone."""
    if found:
        wanted = fingerprints.c.hash.in_(found[:LEAST])
        connection.execute(delete(fingerprints).where(wanted, fingerprints.c.article == number))


def stories_of_text(connection: Connection, number: int, found: tuple[int, ...]) -> set[int]:
    """The stories whose texts share at least half with this one."""
    if not found:
        return set()
    hashes = {f"hash{at}": one for at, one in enumerate(found[:LEAST])}
    near = connection.execute(_candidates(len(hashes)), {**hashes, "number": number}).all()
    if not near:
        return set()
    texts = connection.execute(_TEXTS, {"numbers": [row.article for row in near]})
    return {row.story for row in texts if _is_copy(found, unpacked(row.fingerprint))}


def _is_copy(one: tuple[int, ...], other: tuple[int, ...]) -> bool:
    found = alike(one, other)
    return found.resemblance >= HALF or (found.containment >= HALF and min(len(one), len(other)) >= FEW)


def stories_named(connection: Connection, id: str, origin: str | None, addresses: Collection[str]) -> set[int]:
    """The stories of the article `origin`, and of those that name one of `addresses` as their origin's."""
    names = {"id": id, "origin": origin or "", "addresses": list(addresses)}
    return set(connection.execute(_NAMED, names).scalars())


def joined(connection: Connection, found: Collection[int]) -> int:
    """One story out of some: the first one takes in the articles of the others."""
    first, *others = sorted(found)
    if others:
        connection.execute(update(articles).where(articles.c.story.in_(others)).values(story=first))
        connection.execute(delete(stories).where(stories.c.id.in_(others)))
    return first


def new_story(connection: Connection, origin: str, latest_at: datetime) -> int:
    """A story of one article."""
    row = {"origin": origin, "latest_at": latest_at, "articles": 1}
    return int(connection.execute(_NEW_STORY, row).scalar_one())


_NEW_STORY = stories.insert().returning(stories.c.id)
_MEMBERS = (
    select(
        articles.c.id, articles.c.relation, articles.c.sorted_at, articles.c.number, articles.c.origin_alias,
        articles.c.fingerprint, stories.c.origin.label("now"),
    )
    .join(stories, stories.c.id == articles.c.story)
    .where(articles.c.story == bindparam("story"))
)  # fmt: skip


def settle_story(connection: Connection, story: int, addresses: dict[str, str]) -> tuple[str, ...]:
    """Reckons a story anew from its articles; one without any goes.

    `addresses` leads from aliases to the ids of articles. Returns the articles whose statements stand otherwise than
    before: all, where another one is the origin now.
    """
    members = connection.execute(_MEMBERS, {"story": story}).all()
    if not members:
        connection.execute(delete(stories).where(stories.c.id == story))
        return ()
    named = {addresses.get(member.origin_alias) for member in members if member.origin_alias}
    origin = min(members, key=lambda member: _rank(member, named)).id
    values = {"origin": origin, "latest_at": max(m.sorted_at for m in members), "articles": len(members)}
    connection.execute(update(stories).where(stories.c.id == story).values(values))
    return tuple(m.id for m in members) if origin != members[0].now else ()


def _rank(member: Any, named: Collection[str | None]) -> tuple[bool, bool, datetime, int]:
    """Least for the origin: one that others name, one that says it is, the earliest."""
    return member.id not in named, member.relation != "original", member.sorted_at, member.number


def keys_in(connection: Connection, ids: Collection[str]) -> set[str]:
    """The keys of all that is said in some articles."""
    return set(connection.execute(select(statements.c.key).where(statements.c.article.in_(ids))).scalars())
