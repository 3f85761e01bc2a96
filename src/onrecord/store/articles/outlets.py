"""The row of an outlet: by its domain, else by its name."""

from __future__ import annotations

from typing import Any

from msgspec import Struct
from sqlalchemy import Connection, Row, bindparam, or_, select, update

from onrecord.store.database.schema import outlets


class NamedOutlet(Struct, frozen=True):
    """What a page tells of its outlet."""

    name: str | None
    domain: str | None
    folded: str
    """The name without case and accents; empty without one."""
    sure: bool
    """The domain is that of the address; else the page said so itself, and a copy may name its origin's."""


_ALIKE = (
    select(outlets.c.id, outlets.c.name, outlets.c.domain, outlets.c.folded)
    .where(or_(outlets.c.domain == bindparam("domain"), outlets.c.folded == bindparam("folded")))
    .order_by(outlets.c.id)
)


def outlet_of(connection: Connection, told: NamedOutlet) -> int | None:
    """The id of the outlet's row, made where there is none; None where nothing is told of it.

    A domain is one outlet's. Two with one name are the same where one of them has no domain, or one's is not sure.
    """
    if not (told.folded or told.domain):
        return None
    rows = connection.execute(_ALIKE, {"domain": told.domain, "folded": told.folded or None}).all()
    row = _same(rows, told)
    if row is None:
        free = not any(row.domain == told.domain for row in rows)
        values = {"name": told.name, "folded": told.folded or None, "domain": told.domain if free else None}
        return int(connection.execute(outlets.insert().returning(outlets.c.id), values).scalar_one())
    _complete(connection, row, rows, told)
    return int(row.id)


def _same(rows: Any, told: NamedOutlet) -> Row[Any] | None:
    here = [row for row in rows if told.domain and row.domain == told.domain]
    namesakes = [row for row in rows if told.folded and row.folded == told.folded]
    if told.sure or not told.folded:
        alike = [
            *here,
            *([row for row in namesakes if not (told.domain and row.domain)] if len(namesakes) == 1 else []),
        ]
    else:
        alike = [*(row for row in here if row.folded in (None, told.folded)), *namesakes]
    return alike[0] if alike else None


def _complete(connection: Connection, row: Row[Any], rows: Any, told: NamedOutlet) -> None:
    """Adds to an outlet's row what was not known of it."""
    values = {}
    if told.domain and not row.domain and (told.sure or not any(other.domain == told.domain for other in rows)):
        values["domain"] = told.domain
    if told.name and not row.name:
        values |= {"name": told.name, "folded": told.folded}
    if values:
        connection.execute(update(outlets).where(outlets.c.id == row.id).values(values))
