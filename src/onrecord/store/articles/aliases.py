"""Which kept article a record is of: by its id, its addresses, and without one by outlet, headline and day."""

from __future__ import annotations

from hashlib import sha256
from typing import Final
from urllib.parse import urlsplit

from msgspec import Struct
from sqlalchemy import Connection, bindparam, select

from onrecord.identity import id_of_address
from onrecord.page import registrable
from onrecord.page.captures import capture_at
from onrecord.record import Record
from onrecord.store.database.dialects import insert_new
from onrecord.store.database.schema import aliases, articles, outlets
from onrecord.store.search_text import folded

CALLED: Final = select(aliases.c.article).where(aliases.c.alias == bindparam("alias"), aliases.c.kind != "title")
"""The articles that have an address, by its `alias`."""


class Aliases(Struct, frozen=True, kw_only=True):
    """By what an article is known; all 16 hex."""

    id: str
    addresses: tuple[str, ...]
    """Its own: as given, and as the page names it where that is at the same outlet. Of a capture in a web archive the
    captured page's, then the capture's."""
    unsure: str | None
    """Of the address that the page names, where nothing tells that it is the outlet's own."""
    titles: tuple[str, ...]
    """Over outlet (name, domain), headline and day; none where one of the three is not known."""
    has_address: bool
    """See `tells_page`."""
    outlet: str
    """The outlet's name, folded."""


def aliases_of(record: Record) -> Aliases:
    """By what the article of `record` is known."""
    outlet = record.outlet
    name = folded(outlet.name or "") if outlet else ""
    at = _captured(record) or record.url
    own, unsure = _canonical(record, at)
    addresses = [id_of_address(address) for address in (at, own, record.url) if address]
    titles = []
    if outlet and record.headline and record.published:
        rest = (folded(record.headline), record.published.day.isoformat())
        titles = [_hex(key, *rest) for key in (name, outlet.domain) if key]
    return Aliases(
        id=record.id, addresses=tuple(dict.fromkeys(addresses)), unsure=unsure, titles=tuple(titles),
        has_address=tells_page(record.url), outlet=name,
    )  # fmt: skip


def origin_alias(record: Record) -> str | None:
    """Of the address that the page gives for the text's first publication, else of a foreign canonical address."""
    told = record.provenance
    if told and told.origin_url:
        return id_of_address(told.origin_url)
    canonical = record.canonical_url
    at = _captured(record) or record.url
    if canonical and at and not _is_root(canonical) and registrable(canonical) != registrable(at):
        return id_of_address(canonical)
    return None


_SURE = (
    select(aliases.c.alias, aliases.c.article)
    .where(aliases.c.alias.in_(bindparam("names", expanding=True)), aliases.c.kind != "title")
)  # fmt: skip
_UNSURE = (
    select(aliases.c.alias, aliases.c.article, articles.c.url, outlets.c.folded)
    .join_from(aliases, articles, articles.c.id == aliases.c.article)
    .outerjoin(outlets, outlets.c.id == articles.c.outlet)
    .where(aliases.c.alias.in_(bindparam("names", expanding=True)))
    .order_by(articles.c.number)
)


def kept_as(connection: Connection, known: Aliases) -> str | None:
    """The id of the article that is kept under one of the aliases; None where there is none.

    Outlet, headline and day decide only where one of the two has no address.
    """
    names = (known.id, *known.addresses)
    found = dict(connection.execute(_SURE, {"names": names}).all())
    for name in names:
        if name in found:
            return str(found[name])
    names = (*known.titles, *filter(None, (known.unsure,)))
    if not names:
        return None
    for alias, article, url, outlet in connection.execute(_UNSURE, {"names": names}):
        if alias == known.unsure:
            if outlet == known.outlet:
                return str(article)
        elif not known.has_address or not tells_page(url):
            return str(article)
    return None


def remember(connection: Connection, article: str, known: Aliases) -> None:
    """Keeps the aliases of an article; one that leads to another article already stays there."""
    kinds = {**dict.fromkeys(known.titles, "title"), **dict.fromkeys(known.addresses, "address"), known.id: "id"}
    rows = [{"alias": alias, "article": article, "kind": kind} for alias, kind in kinds.items()]
    connection.execute(insert_new(connection, aliases), rows)


def _canonical(record: Record, at: str | None) -> tuple[str | None, str | None]:
    """The name that the page at `at` has for its address where it is at its outlet; else its alias where it may be."""
    canonical = record.canonical_url
    if not canonical or _is_root(canonical):
        return None, None
    home = registrable(at) if at else record.outlet.domain if record.outlet else None
    if home:
        return (canonical, None) if registrable(canonical) == home else (None, None)
    return None, id_of_address(canonical)


def _captured(record: Record) -> str | None:
    """The address of the page of which it is a capture in a web archive, where its address tells that."""
    capture = capture_at(record.url)
    return capture.address if capture else None


def tells_page(url: str | None) -> bool:
    """Whether an address tells what page it is: a short one of an archive (`https://archive.ph/AbCdE`) does not."""
    return rank_of(url) > 1


def rank_of(url: str | None) -> int:
    """How much an article's address tells: 3 the page's own, 2 a capture's with the page's in it, 1 another, 0 none."""
    if url is None:
        return 0
    capture = capture_at(url)
    return 3 if capture is None else 1 if capture.address is None else 2


def _is_root(url: str) -> bool:
    try:
        return not urlsplit(url).path.strip("/")
    except ValueError:
        return True


def _hex(*words: str) -> str:
    return sha256("\x1f".join(words).encode("utf-8", "replace")).hexdigest()[:16]
