"""All outlets of which articles are kept, with what the terms on their latest article allow."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from msgspec import Struct

from onrecord.desk import words
from onrecord.desk.views.ledger import answer_of
from onrecord.desk.views.lists import article_href, outlet_path
from onrecord.errors import NotKeptError
from onrecord.record import Answer, Record, Use
from onrecord.store import OutletRow, Store

SHOWN_USES: Final[tuple[Use, ...]] = ("feed", "republish", "adapt", "archive", "mine", "train")
_WITH_TERMS = 40
"""Outlets whose latest article is looked up; the others stand without."""


class OutletLine(Struct, frozen=True, kw_only=True):
    """An outlet in the list."""

    name: str
    domain: str | None
    href: str | None
    articles: int
    latest: str | None
    answers: tuple[tuple[Answer, bool], ...]
    """By `uses`, from the latest original article, and whether a person decided; empty where none was looked up."""
    rests_on: str | None
    """The page that the answers were read from."""
    read: str | None


class OutletsPage(Struct, frozen=True, kw_only=True):
    """What the list of outlets shows."""

    title: str
    uses: tuple[Use, ...]
    rows: tuple[OutletLine, ...]
    without: int
    """How many outlets stand without terms."""


def outlets(store: Store, now: datetime) -> OutletsPage:
    """All outlets, most articles first."""
    rows = store.outlets()
    made = tuple(_line(store, row, terms_on(store, row) if at < _WITH_TERMS else None) for at, row in enumerate(rows))
    return OutletsPage(
        title="Outlets and their terms",
        uses=SHOWN_USES,
        rows=made,
        without=sum(not one.answers for one in made),
    )


def terms_on(store: Store, row: OutletRow) -> Record | None:
    """The outlet's latest article that is its own, else its latest; None where it has none."""
    key = row.domain or row.name
    if key is None:
        return None
    try:
        found = store.latest(limit=12, domain=key).rows
        of_it = [
            article
            for story in found
            for article in (story.origin, *story.copies)
            if (article.domain, article.outlet) == (row.domain, row.name)
            or (row.domain and article.domain == row.domain)
        ]
        own = next((article for article in of_it if article.relation == "original"), of_it[0] if of_it else None)
        return store.record(own.id) if own else None
    except NotKeptError:
        return None


def _line(store: Store, row: OutletRow, record: Record | None) -> OutletLine:
    rights = record.rights if record else None
    own = store.overrides(record.id) if record and rights else ()
    return OutletLine(
        name=row.name or row.domain or "Outlet unknown",
        domain=row.domain if row.name else None,
        href=outlet_path(row.domain, row.name),
        articles=row.articles,
        latest=words.day(row.latest.date()) if row.latest else None,
        answers=tuple(answer_of(rights, own, use) for use in SHOWN_USES) if rights else (),
        rests_on=article_href(record.id) if rights and record else None,
        read=words.day(record.read_at.date()) if rights and record else None,
    )
