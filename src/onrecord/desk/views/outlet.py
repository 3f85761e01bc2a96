"""One outlet: its latest stories, and what its terms allow."""

from __future__ import annotations

from datetime import datetime
from urllib.parse import urlencode

from msgspec import Struct

from onrecord.desk import words
from onrecord.desk.views.ledger import Terms, terms_of
from onrecord.desk.views.lists import DayOfRows, article_href, days, outlet_path
from onrecord.desk.views.outlets import terms_on
from onrecord.store import Store

_STORIES = 30


class OutletPage(Struct, frozen=True, kw_only=True):
    """What the page of an outlet shows."""

    title: str
    domain: str | None
    articles: int
    latest: str | None
    terms: Terms | None
    rests_on: str | None
    """The article that the terms stand on."""
    read: str | None
    days: tuple[DayOfRows, ...]
    next: str | None
    first: str | None


def outlet(store: Store, domain: str, now: datetime, *, after: str | None = None) -> OutletPage:
    """The outlet of this domain or name. Raises NotKeptError."""
    row = store.outlet(domain)
    key = row.domain or row.name or domain
    found = store.latest(limit=_STORIES, after=after, domain=key)
    record = terms_on(store, row)
    here = outlet_path(row.domain, row.name) or "/outlets"
    return OutletPage(
        title=row.name or row.domain or domain,
        domain=row.domain,
        articles=row.articles,
        latest=words.day(row.latest.date()) if row.latest else None,
        terms=terms_of(record.rights, record, store.overrides(record.id)) if record else None,
        rests_on=article_href(record.id) if record else None,
        read=words.day(record.read_at.date()) if record else None,
        days=days(found.rows, now, of=row),
        next=f"{here}?{urlencode({'after': found.after})}" if found.after else None,
        first=here if after else None,
    )
