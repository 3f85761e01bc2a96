"""What a translation's credit without an address means: which kept article of the outlet that it names.

It shares no words with its origin, as other copies do. It is known by the outlet that it credits, by one author whom
both name, and by the days between them; where more than one article would do, none is taken.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, Final

import msgspec
from sqlalchemy import Connection, bindparam, select

from onrecord.record import REPRINTS
from onrecord.store.database.schema import articles, outlets
from onrecord.store.search_text import folded

BEFORE: Final = timedelta(days=3)
"""How long before its copy an article may have been printed."""
AFTER: Final = timedelta(days=1)
"""And how long after it: pages tell days in their own zones, and some no hour."""
_MOST: Final = 60
"""Articles of the outlet that are looked at; an outlet that prints more in these days is not looked through."""

_COLUMNS = (
    articles.c.id, articles.c.story, articles.c.authors, articles.c.origin, articles.c.relation, articles.c.sorted_at,
)  # fmt: skip
_OF_OUTLET: Final = (
    select(*_COLUMNS)
    .join(outlets, outlets.c.id == articles.c.outlet)
    .where(
        outlets.c.folded == bindparam("outlet"), articles.c.sorted_at.between(bindparam("since"), bindparam("until"))
    )
    .limit(_MOST + 1)
)
_THAT_CREDIT: Final = (
    select(*_COLUMNS, outlets.c.folded.label("outlet"))
    .join(outlets, outlets.c.name == articles.c.origin)
    .where(outlets.c.id == bindparam("outlet"), articles.c.origin_alias.is_(None))
    .where(articles.c.sorted_at.between(bindparam("since"), bindparam("until")))
    .limit(_MOST)
)


def stories_credited(
    connection: Connection, id_: str, outlet: int | None, values: dict[str, Any], sorted_at: datetime
) -> set[int]:
    """The story of the article that this one was translated from, and those of translations of this one.

    `values` are those of its row: its relation, authors and the origin that it names.
    """
    if values["relation"] == "translation":
        if not values["origin"] or values["origin_alias"]:
            return set()
        found = _credited(connection, id_, values["origin"], values["authors"], sorted_at)
        return {found.story} if found else set()
    if outlet is None:
        return set()
    window = {"outlet": outlet, "since": sorted_at - AFTER, "until": sorted_at + BEFORE}
    mine = _names(values["authors"])
    joins = set()
    for row in connection.execute(_THAT_CREDIT, window).all():
        if row.relation == "translation" and mine & _names(row.authors):
            found = _credited(connection, row.id, row.origin, row.authors, row.sorted_at)
            if found and found.id == id_:
                joins.add(row.story)
    return joins


def _credited(connection: Connection, id_: str, origin: str, authors: str, sorted_at: datetime) -> Any:
    """The one article that a credit can mean; None where there is none, or more."""
    window = {"outlet": folded(origin), "since": sorted_at - BEFORE, "until": sorted_at + AFTER}
    names = _names(authors)
    rows = connection.execute(_OF_OUTLET, window).all() if names else []
    if len(rows) > _MOST:
        return None
    fitting = [row for row in rows if row.id != id_ and row.relation not in REPRINTS and names & _names(row.authors)]
    return fitting[0] if len(fitting) == 1 else None


def _names(authors: str) -> set[str]:
    """Full names, folded: one word may be a desk's."""
    return {name for name in map(folded, msgspec.json.decode(authors, type=list[str])) if " " in name}
