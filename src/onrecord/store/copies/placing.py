"""An article's place among the others: found by its text and by addresses, and found anew where it changed or goes."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from msgspec import Struct
from sqlalchemy import Connection, bindparam, select

from onrecord.provenance.copies.sketches import unpacked
from onrecord.store.articles.aliases import CALLED
from onrecord.store.articles.preparing import Prepared
from onrecord.store.copies.copying import (
    Copy,
    copies_of,
    put_copies,
    put_hashes,
    take_out_copies,
    take_out_hashes,
)
from onrecord.store.copies.crediting import stories_credited
from onrecord.store.copies.grouping import Printed, joined, part_story, settle_story, stories_joined, stories_named
from onrecord.store.copies.origins import printed_by
from onrecord.store.database.schema import articles

_STORY = select(articles.c.story).where(articles.c.number == bindparam("number"))


class Placed(Struct, frozen=True):
    """Where an article is put: its rows are there, with a story that is its own or the one of before."""

    id: str
    number: int
    outlet: int | None
    sorted_at: datetime
    page: Prepared


def article_called(connection: Connection, alias: str) -> str | None:
    """The article that is known by this address."""
    return connection.execute(CALLED, {"alias": alias}).scalar()


def place(connection: Connection, one: Placed, story: int) -> tuple[int, tuple[str, ...]]:
    """Joins a new article's story with those of its copies: its story now, and the articles whose statements stand
    otherwise than before."""
    put_hashes(connection, one.number, one.page.fingerprint)
    return _join(connection, one, story, _found(connection, one, ()))


def place_again(connection: Connection, one: Placed, story: int, was: bytes) -> tuple[int, tuple[str, ...]]:
    """The same for an article that is shown otherwise than before; `was` is its sketch of before, packed."""
    found: list[Copy] = []
    if unpacked(was) != one.page.fingerprint:
        take_out_hashes(connection, one.number, unpacked(was))
        put_hashes(connection, one.number, one.page.fingerprint)
        found = _found(connection, one, take_out_copies(connection, one.number))
    parted = part_story(connection, story)
    story = connection.execute(_STORY, {"number": one.number}).scalar_one()
    story, moved = _join(connection, one, story, found)
    return story, tuple({*parted, *moved})


def take_out_place(connection: Connection, number: int, fingerprint: bytes) -> None:
    """Takes an article out of all by which copies are found; its story is told by `part_story` when its row is gone."""
    take_out_hashes(connection, number, unpacked(fingerprint))
    take_out_copies(connection, number)


def _found(connection: Connection, one: Placed, known: Collection[int]) -> list[Copy]:
    page = one.page
    found = copies_of(connection, one.number, page.fingerprint, page.version_values["record"], one.outlet, known)
    put_copies(connection, one.number, found)
    return found


def _join(connection: Connection, one: Placed, story: int, found: list[Copy]) -> tuple[int, tuple[str, ...]]:
    alias = one.page.article_values["origin_alias"]
    named = article_called(connection, alias) if alias else None
    values = one.page.article_values
    printed = Printed(values["relation"], printed_by(one.sorted_at, values["published"], values["day"]))
    joins = stories_joined(printed, found)
    joins |= stories_named(connection, one.id, named, one.page.aliases.addresses)
    joins |= stories_credited(connection, one.id, one.outlet, values, one.sorted_at)
    # A text that was put together, and stays elsewhere, may rest on this one from now on.
    beside = sorted({copy.story for copy in found} - {story, *joins})
    moved = {id_ for other in beside for id_ in settle_story(connection, other)}
    if joins <= {story}:
        return story, tuple(moved)
    story = joined(connection, {story, *joins})
    return story, tuple(moved.union(settle_story(connection, story)))
