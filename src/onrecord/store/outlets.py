"""The row of an outlet: by its domain, else by its name."""

from __future__ import annotations

from sqlalchemy import Connection, bindparam, or_, select, update

from onrecord.store.schema import outlets

_ALIKE = select(outlets.c.id, outlets.c.name, outlets.c.domain, outlets.c.folded).where(
    or_(outlets.c.domain == bindparam("domain"), outlets.c.folded == bindparam("folded"))
).order_by(outlets.c.id)  # fmt: skip


def outlet_of(connection: Connection, name: str | None, domain: str | None, folded: str) -> int | None:
    """The id of the outlet's row, made where there is none; None without name and domain.

    Two with one name are the same where one of them has no domain, and no third has that name.
    """
    if not (folded or domain):
        return None
    rows = connection.execute(_ALIKE, {"domain": domain, "folded": folded or None}).all()
    row = next((row for row in rows if domain and row.domain == domain), None)
    if row is None:
        namesakes = [row for row in rows if row.folded == folded]
        if len(namesakes) == 1 and not (domain and namesakes[0].domain):
            row = namesakes[0]
    if row is None:
        values = {"name": name, "folded": folded or None, "domain": domain}
        return int(connection.execute(outlets.insert().returning(outlets.c.id), values).scalar_one())
    if (domain and not row.domain) or (name and not row.name):
        values = {"domain": row.domain or domain, "name": row.name or name, "folded": row.folded or folded}
        connection.execute(update(outlets).where(outlets.c.id == row.id).values(values))
    return int(row.id)
