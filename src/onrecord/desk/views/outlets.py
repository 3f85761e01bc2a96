"""The outlets of which articles are kept, with what the terms of each allow, and when they last changed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final
from urllib.parse import urlencode

from msgspec import Struct

from onrecord.desk import words
from onrecord.desk.views.lists import article_href, outlet_path
from onrecord.page.domains import registrable
from onrecord.record import Answer, Use
from onrecord.store import OutletRow, Store, TermsRow
from onrecord.store.rows import Override
from onrecord.store.search_text import folded

_OUTLETS: Final = 50
"""Rows of one page."""
SHOWN_USES: Final[tuple[Use, ...]] = ("quote", "feed", "republish", "adapt", "archive", "mine", "train")


class OutletLine(Struct, frozen=True, kw_only=True):
    """An outlet in the list."""

    name: str
    domain: str | None
    href: str | None
    articles: int
    latest: str | None
    answers: tuple[tuple[Answer, bool], ...]
    """By `uses`, and whether a person decided so for the article that they stand on; empty where none are known."""
    rests_on: str | None
    """The article that the answers stand on, the latest with them."""
    read: str | None
    """Its day."""
    changed: str | None
    """When they last changed, as far as the kept articles tell."""
    own: bool
    """They stand on an article of its own; else on others' texts that it prints."""


class OutletsPage(Struct, frozen=True, kw_only=True):
    """What the list of outlets shows."""

    title: str
    name: str
    """What is looked for in names and addresses; empty for all."""
    uses: tuple[Use, ...]
    rows: tuple[OutletLine, ...]
    next: str | None
    first: str | None


def outlets(store: Store, *, name: str = "", after: str | None = None) -> OutletsPage:
    """All outlets, most articles first, or those that `name` means; from the `after`-th row on.

    It means those in whose name and address all its words stand, begun or inside of others; an address of a page its
    site.
    """
    name = name.strip()
    terms, asked = store.terms_of_outlets(), _asked(name)
    found = [] if name and not asked else [row for row in store.outlets() if _is_meant(row, asked)]
    start = int(after) if after and after.isdecimal() else 0
    start = start if start < len(found) else 0
    rows, following = found[start : start + _OUTLETS], start + _OUTLETS
    overrides = store.overrides_by(terms[row.id][0].article for row in rows if terms.get(row.id))
    told = {"name": name} if name else {}
    return OutletsPage(
        title="Outlets and their terms",
        name=name,
        uses=SHOWN_USES,
        rows=tuple(_line(row, terms.get(row.id, ()), overrides) for row in rows),
        next=f"/outlets?{urlencode({**told, 'after': following})}" if following < len(found) else None,
        first=f"/outlets?{urlencode(told)}".rstrip("?") if start else None,
    )


def _asked(name: str) -> tuple[str, ...]:
    """The words to look for; none where `name` has no letter."""
    site = registrable(name) if "://" in name or name.lower().startswith("www.") else None
    return (site.lower(),) if site else tuple(filter(None, map(folded, name.split())))


def _is_meant(row: OutletRow, asked: Sequence[str]) -> bool:
    domain = row.domain or ""
    told = f"{domain} {folded(f'{row.name} {domain}' if row.name else domain)}"
    return all(word in told for word in asked)


def _line(row: OutletRow, terms: Sequence[TermsRow], overrides: Mapping[str, Sequence[Override]]) -> OutletLine:
    present = terms[0] if terms else None
    return OutletLine(
        name=row.name or row.domain or "Outlet unknown",
        domain=row.domain if row.name else None,
        href=outlet_path(row.domain, row.name),
        articles=row.articles,
        latest=words.day(row.latest.date()) if row.latest else None,
        answers=answers_of(present, overrides.get(present.article, ())) if present else (),
        rests_on=article_href(present.article) if present else None,
        read=words.day(present.until.date()) if present else None,
        changed=changed(terms),
        own=present is None or present.own,
    )


def answers_of(terms: TermsRow, overrides: Sequence[Override]) -> tuple[tuple[Answer, bool], ...]:
    """The answers for the shown uses, and whether a person decided so for the article that they stand on."""
    decided = {one.use: one.answer for one in overrides}
    return tuple((decided.get(use) or terms.answers.get(use, "unknown"), use in decided) for use in SHOWN_USES)


def changed(terms: Sequence[TermsRow]) -> str | None:
    """When the present terms came, as far as the kept articles tell: `by 3 Mar 2026`, `none seen since …`."""
    if not terms:
        return None
    present, since = terms[0], words.day(terms[0].since.date())
    if present.changed:
        return f"by {since}"
    if any(one.own == present.own for one in terms[1:]):
        return "its articles differ"
    return f"none seen since {since}"
