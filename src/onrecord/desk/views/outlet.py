"""One outlet: its latest stories, what its terms allow, and what they were before."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from itertools import pairwise
from urllib.parse import urlencode

from msgspec import Struct

from onrecord.desk import words
from onrecord.desk.views.ledger import Terms, terms_of
from onrecord.desk.views.lists import DayOfRows, article_href, days, outlet_path
from onrecord.desk.views.outlets import changed
from onrecord.english import listed
from onrecord.record import USES, Use
from onrecord.store import Store, TermsRow

_STORIES = 30
_PAST = 12
"""Terms that are told of, the latest."""


class PastTerms(Struct, frozen=True, kw_only=True):
    """Terms that some of its articles have or had."""

    when: str
    articles: str
    told: str
    """What is other than in the terms that stand above them."""
    href: str
    """The latest article that has them."""
    own: bool


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
    changed: str | None
    """When they last changed, as far as the kept articles tell."""
    past: tuple[PastTerms, ...]
    """Other terms of its articles, the latest first."""
    days: tuple[DayOfRows, ...]
    next: str | None
    first: str | None


def outlet(store: Store, domain: str, now: datetime, *, after: str | None = None) -> OutletPage:
    """The outlet of this domain or name. Raises NotKeptError."""
    row = store.outlet(domain)
    key = row.domain or row.name or domain
    found = store.latest(limit=_STORIES, after=after, domain=key)
    terms = store.terms(key)
    record = store.record(terms[0].article) if terms else None
    here = outlet_path(row.domain, row.name) or "/outlets"
    return OutletPage(
        title=row.name or row.domain or domain,
        domain=row.domain,
        articles=row.articles,
        latest=words.day(row.latest.date()) if row.latest else None,
        terms=terms_of(record.rights, record, store.overrides(record.id)) if record else None,
        rests_on=article_href(record.id) if record else None,
        read=words.day(terms[0].until.date()) if terms else None,
        changed=changed(terms),
        past=tuple(_past(one, later) for later, one in pairwise(terms[: _PAST + 1])),
        days=days(found.rows, now, of=row),
        next=f"{here}?{urlencode({'after': found.after})}" if found.after else None,
        first=here if after else None,
    )


def _past(one: TermsRow, later: TermsRow) -> PastTerms:
    first, last = words.day(one.since.date()), words.day(one.until.date())
    return PastTerms(
        when=first if first == last else f"{first} to {last}",
        articles=words.count(one.articles, "article"),
        told=_told(one, later),
        href=article_href(one.article),
        own=one.own,
    )


def _told(one: TermsRow, later: TermsRow) -> str:
    """`republish yes instead of ask; conditions of quote others`."""
    other = [use for use in USES if one.answers.get(use) != later.answers.get(use)]
    parts = [f"{use} {one.answers.get(use, 'unknown')} instead of {later.answers.get(use, 'unknown')}" for use in other]
    conditions = [use for use in USES if use not in other and _conditions(one, use) != _conditions(later, use)]
    if conditions:
        parts.append(f"other conditions of {listed(conditions)}")
    if one.licence != later.licence:
        parts.append(f"licence {one.licence or 'none'} instead of {later.licence or 'none'}")
    if one.own != later.own and not parts:
        parts.append("the same answers")
    return "; ".join(parts)


def _conditions(one: TermsRow, use: Use) -> Sequence[str]:
    return dict(one.conditions).get(use, ())
