"""What each outlet's articles allow, and since when: rows kept up as articles come, change and go.

A row is one set of answers with the earliest and the latest moment of the articles that have it. Of a page that was
fetched that is when it was read; of one from a file when it was sent by HTTP, of a capture in a web archive when it
was taken, as far as that is told, else published.
"""

from __future__ import annotations

import json
from collections import Counter
from datetime import UTC, datetime, time
from hashlib import sha256
from itertools import groupby
from typing import Any, Final, cast

import msgspec
from msgspec import Struct
from sqlalchemy import Connection, Select, bindparam, delete, func, select, text, update

from onrecord.record import USES, Answer, Record, Use
from onrecord.store.articles.seeing import Sighting
from onrecord.store.database.schema import Moment, articles, outlet_terms, outlets
from onrecord.store.rows import TermsRow

OWN: Final = ("original", "unknown")
"""Relations of articles that are the outlet's own, as far as their pages tell."""


class Told(Struct, frozen=True):
    """The answers of one article's rights."""

    own: bool
    digest: str
    terms: str
    at: datetime


class _Terms(Struct):
    may: dict[Use, list[str]]
    licence: str | None = None


_DECODER: Final = msgspec.json.Decoder(_Terms)


def told_by(record: Record, seen: Sighting) -> Told | None:
    """What an article tells of its outlet's terms, by when it was seen; None where rights were not asked for."""
    if record.rights is None:
        return None
    may = {use: [one.answer, *one.conditions] for use, one in record.rights.may}
    told = {"licence": record.rights.licence, "may": may}
    terms = json.dumps(told, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    terms = terms.encode("utf-8", "replace").decode()
    at = record.read_at if seen.by == "fetched" else min(seen.at or _printed(record) or record.read_at, record.read_at)
    relation = record.provenance.relation if record.provenance else "unknown"
    return Told(relation in OWN, sha256(terms.encode()).hexdigest()[:16], terms, at)


def _printed(record: Record) -> datetime | None:
    when = record.updated or record.published
    return (when.instant or datetime.combine(when.day, time(), UTC)) if when else None


# ---------------------------------------------------------------- kept up

_ROW: Final = select(outlet_terms.c.id).where(
    outlet_terms.c.outlet == bindparam("of"), outlet_terms.c.own == bindparam("own"),
    outlet_terms.c.digest == bindparam("digest"),
)  # fmt: skip
_NEW: Final = outlet_terms.insert().returning(outlet_terms.c.id)
_OF: Final = articles.c.terms == outlet_terms.c.id
_LATEST: Final = (articles.c.terms_at.desc(), articles.c.number.desc())
_EARLIEST_AT: Final = select(articles.c.terms_at).where(_OF).order_by(articles.c.terms_at).limit(1)
_SETTLE: Final = (
    update(outlet_terms)
    .where(outlet_terms.c.id == bindparam("row"))
    .values(
        articles=outlet_terms.c.articles + bindparam("by"),
        since=_EARLIEST_AT.scalar_subquery(),
        until=select(articles.c.terms_at).where(_OF).order_by(*_LATEST).limit(1).scalar_subquery(),
        article=select(articles.c.id).where(_OF).order_by(*_LATEST).limit(1).scalar_subquery(),
    )
)


def row_of(connection: Connection, outlet: int, told: Told) -> int:
    """The row of these answers at an outlet, made where there is none; `settle` counts its articles."""
    found = connection.execute(_ROW, {"of": outlet, "own": told.own, "digest": told.digest}).scalar()
    if found is None:
        values = {"outlet": outlet, "own": told.own, "digest": told.digest, "terms": told.terms, "articles": 0}
        found = connection.execute(_NEW, values).scalar_one()
    return int(found)


def settle(connection: Connection, change: Counter[int]) -> None:
    """Reckons rows anew whose articles came or went; `change`: how many, by row. One without articles goes."""
    rows = [{"row": row, "by": by} for row, by in sorted(change.items())]
    if rows:
        connection.execute(_SETTLE, rows)
        gone = outlet_terms.c.id.in_([row["row"] for row in rows])
        connection.execute(delete(outlet_terms).where(gone, outlet_terms.c.articles <= 0))


# ---------------------------------------------------------------- asked


def terms_of(
    connection: Connection, outlet: int | None = None, most: int | None = None
) -> dict[int, tuple[TermsRow, ...]]:
    """The terms of each outlet (or of one alone) by its id, the latest first, its own before those of others' texts.

    `most`: so many of each at most.
    """
    found = connection.execute(_ranked(outlet, most).order_by(text("outlet"), text("place")))
    return {id_: tuple(map(_row, same)) for id_, same in groupby(found, lambda row: row.outlet)}


def _ranked(outlet: int | None, most: int | None) -> Select[Any]:
    own = [outlet_terms.c.outlet, outlet_terms.c.own]
    place = func.row_number().over(
        partition_by=outlet_terms.c.outlet,
        order_by=(outlet_terms.c.own.desc(), outlet_terms.c.until.desc(), outlet_terms.c.id.desc()),
    )
    before = func.max(outlet_terms.c.until, type_=Moment()).over(
        partition_by=own, order_by=(outlet_terms.c.until, outlet_terms.c.id), rows=(None, -1)
    )
    wanted = select(outlet_terms, outlets.c.domain, place.label("place"), before.label("before"))
    wanted = wanted.join(outlets, outlets.c.id == outlet_terms.c.outlet)
    if outlet is not None:
        wanted = wanted.where(outlet_terms.c.outlet == outlet)
    ranked = wanted.subquery()
    return select(ranked) if most is None else select(ranked).where(ranked.c.place <= most)


def _row(row: Any) -> TermsRow:
    terms = _DECODER.decode(row.terms)
    return TermsRow(
        outlet=row.outlet, domain=row.domain, own=row.own, since=row.since, until=row.until,
        # Side by side with others it is no change of all: the outlet's articles differ among each other.
        changed=row.before is not None and row.before < row.since,
        articles=row.articles, article=row.article, licence=terms.licence,
        answers={use: cast(Answer, terms.may[use][0]) for use in USES if use in terms.may},
        conditions={use: tuple(terms.may[use][1:]) for use in USES if terms.may.get(use, ())[1:]},
    )  # fmt: skip
