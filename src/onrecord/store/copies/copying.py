"""Copies found among the texts that are kept, by the hashes that they share, then by their words; what is kept of it.

The work for an article is bounded, however many are kept: of each of its hashes the newest articles are read, a few of
them are looked at, and fewer are compared.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from functools import cache
from typing import Any, Final

import msgspec
from msgspec import Struct
from sqlalchemy import CompoundSelect, Connection, bindparam, delete, literal, select, union_all

from onrecord.provenance.copies.sketches import PERHAPS, Parts, alike, common, found_by, is_copy, parts_of, unpacked
from onrecord.store.copies.origins import printed_by
from onrecord.store.database.dialects import insert_new
from onrecord.store.database.schema import articles, copies, fingerprints, stories, versions

_READ: Final = 125
"""Articles read of each hash, the newest: words that thousands of texts share cost no more, and hide no copy."""
_AT_ONCE: Final = 16
"""Hashes of one question."""
_BEST: Final = 5
"""Articles looked at that share most, and …"""
_OTHERS: Final = 5
"""… as many that share what those do not: a text may be put together from several."""
_KNOWN: Final = 20
"""Articles found before that are compared again where a text changed."""


class Copy(Struct, frozen=True, kw_only=True):
    """An article whose text is in good part the text of the one that was asked for, or the other way round."""

    number: int
    story: int
    of_one: float
    """Of the parts of the one that was asked for, the share that it has."""
    of_other: float
    """Of its parts, the share that the one that was asked for has."""
    parts: Parts
    """Those that both have."""
    is_origin: bool
    """Of its story."""
    origin: int
    """The number of its story's origin."""
    linked: frozenset[int]
    """The stories of the articles that it shares a part with."""
    at: datetime
    """When it was printed, as `printed_by` gives it."""


@cache
def _holding(size: int) -> CompoundSelect[Any]:
    """The newest articles that have one of `size` hashes, `hash0` …, each with the place of the hash."""
    return union_all(*(
        select(
            select(literal(at).label("place"), fingerprints.c.article)
            .where(fingerprints.c.hash == bindparam(f"hash{at}"))
            .order_by(fingerprints.c.article.desc()).limit(_READ).subquery()
        )
        for at in range(size)
    ))  # fmt: skip


_ORIGIN = articles.alias()
_ROWS: Final = (
    select(
        articles.c.number, articles.c.story, articles.c.outlet, articles.c.fingerprint, articles.c.version_id,
        articles.c.published, articles.c.day, articles.c.sorted_at, _ORIGIN.c.number.label("origin"),
    )
    .join(stories, stories.c.id == articles.c.story)
    .join(_ORIGIN, _ORIGIN.c.id == stories.c.origin)
    .where(articles.c.number.in_(bindparam("numbers", expanding=True)))
)  # fmt: skip
_RECORDS: Final = select(versions.c.id, versions.c.record).where(versions.c.id.in_(bindparam("ids", expanding=True)))
_LINKED: Final = (
    select(copies.c.article, articles.c.story)
    .distinct()
    .join(articles, articles.c.number == copies.c.other)
    .where(copies.c.article.in_(bindparam("numbers", expanding=True)))
)
_FOUND_BEFORE: Final = (
    select(copies.c.other).where(copies.c.article == bindparam("number")).order_by(copies.c.other).limit(_KNOWN)
)


class _Text(msgspec.Struct):
    text: str


def text_in(record: str) -> str:
    """The text of a record that is kept."""
    return msgspec.json.decode(record, type=_Text).text


def put_hashes(connection: Connection, number: int, found: tuple[int, ...]) -> None:
    """Makes an article findable by its text."""
    if found:
        rows = [{"hash": one, "article": number} for one in found_by(found)]
        connection.execute(insert_new(connection, fingerprints), rows)


def take_out_hashes(connection: Connection, number: int, found: tuple[int, ...]) -> None:
    """What `put_hashes` did, undone."""
    if found:
        wanted = fingerprints.c.hash.in_(found_by(found))
        connection.execute(delete(fingerprints).where(wanted, fingerprints.c.article == number))


def take_out_copies(connection: Connection, number: int) -> list[int]:
    """Forgets what an article shares with others; some of those others, by number."""
    known = list(connection.execute(_FOUND_BEFORE, {"number": number}).scalars())
    others = select(copies.c.other).where(copies.c.article == number)
    connection.execute(delete(copies).where(copies.c.other == number, copies.c.article.in_(others)))
    connection.execute(delete(copies).where(copies.c.article == number))
    return known


def put_copies(connection: Connection, number: int, found: Iterable[Copy]) -> None:
    """Keeps what an article shares with others, from both sides."""
    rows = []
    for one in found:
        rows.append({"article": number, "other": one.number, "share": round(one.of_one, 4)})
        rows.append({"article": one.number, "other": number, "share": round(one.of_other, 4)})
    if rows:
        connection.execute(insert_new(connection, copies), rows)


def copies_of(
    connection: Connection, number: int, found: tuple[int, ...], record: str, outlet: int | None,
    known: Collection[int] = (),
) -> list[Copy]:  # fmt: skip
    """The kept articles that share a good part of their text with this one, at most about a dozen.

    `found` is its sketch, `known` others to be compared in any case.
    """
    near = _looked_at(connection, number, found)
    rows = _rows(connection, {*near, *known} - {number})
    if origins := {row.origin for row in rows.values()} - {*rows, number}:
        rows |= _rows(connection, origins)
    likely = [row for row in rows.values() if _is_likely(found, row) or row.number in known]
    if not likely:
        return []
    text = text_in(record)
    mine = parts_of(text)
    kept = []
    for row, other in _texts(connection, likely):
        both = common(mine, parts_of(other))
        if is_copy(text, other, both, at_home=outlet is not None and outlet == row.outlet):
            kept.append((row, both))
    linked = _linked(connection, [row.number for row, _ in kept])
    return [
        Copy(
            number=row.number, story=row.story, of_one=both.of_one, of_other=both.of_other, parts=both.parts,
            is_origin=row.origin == row.number, origin=row.origin, linked=linked.get(row.number, frozenset()),
            at=printed_by(row.sorted_at, row.published, row.day),
        )
        for row, both in kept
    ]  # fmt: skip


def _looked_at(connection: Connection, number: int, found: tuple[int, ...]) -> list[int]:
    """Articles that share most hashes, and those that share what these do not."""
    holding: dict[int, set[int]] = {}
    hashes = found_by(found)
    for start in range(0, len(hashes), _AT_ONCE):
        some = hashes[start : start + _AT_ONCE]
        asked = {f"hash{at}": one for at, one in enumerate(some)}
        for place, article in connection.execute(_holding(len(some)), asked):
            holding.setdefault(article, set()).add(start + place)
    holding.pop(number, None)
    ranked = sorted(holding, key=lambda one: (-len(holding[one]), one))
    best = ranked[:_BEST]
    return [*best, *_covering(holding, set().union(*(holding[one] for one in best)))]


def _covering(holding: Mapping[int, set[int]], covered: set[int]) -> Iterator[int]:
    """Articles that have hashes which are not `covered` yet, the one that has most of them first."""
    for _ in range(_OTHERS):
        left, one = max(((len(places - covered), -one) for one, places in holding.items()), default=(0, 0))
        if not left:
            return
        covered = covered | holding[-one]
        yield -one


def _rows(connection: Connection, numbers: Collection[int]) -> dict[int, Any]:
    if not numbers:
        return {}
    return {row.number: row for row in connection.execute(_ROWS, {"numbers": sorted(numbers)})}


def _is_likely(found: tuple[int, ...], row: Any) -> bool:
    return alike(found, unpacked(row.fingerprint)).containment >= PERHAPS / 2


def _texts(connection: Connection, rows: Sequence[Any]) -> Iterator[tuple[Any, str]]:
    """The texts of articles."""
    by_version = {row.version_id: row for row in rows}
    for version, record in connection.execute(_RECORDS, {"ids": sorted(by_version)}):
        yield by_version[version], text_in(record)


def _linked(connection: Connection, numbers: Sequence[int]) -> dict[int, frozenset[int]]:
    if not numbers:
        return {}
    found: dict[int, set[int]] = {}
    for article, story in connection.execute(_LINKED, {"numbers": numbers}):
        found.setdefault(article, set()).add(story)
    return {article: frozenset(of) for article, of in found.items()}


def shares_of(connection: Connection, numbers: Collection[int]) -> dict[tuple[int, int], float]:
    """What articles share with others: of the parts of the first one, the share that the second has too."""
    if not numbers:
        return {}
    wanted = select(copies.c.article, copies.c.other, copies.c.share).where(copies.c.article.in_(sorted(numbers)))
    return {(row.article, row.other): row.share for row in connection.execute(wanted)}
