"""The words by which an article says that something was said stand beside the statement: "rejected" of "a call"."""

import json

from alembic import op
from sqlalchemy import Column, Connection, Text, text

revision = "0008"
down_revision = "0007"

AT_ONCE = 200
COMMENT = "The words by which the article says that it was said; null where there are none."


def upgrade() -> None:
    """Makes the column, and fills it from the records that are kept."""
    op.add_column("statements", Column("cue", Text, comment=COMMENT))
    _fill(op.get_bind())


def _fill(connection: Connection) -> None:
    wanted = text(
        "SELECT a.number, a.id, v.record FROM articles a JOIN versions v ON v.id = a.version_id "
        "WHERE a.number > :last ORDER BY a.number LIMIT :most"
    )
    put = text("UPDATE statements SET cue = :cue WHERE article = :article AND statement = :statement")
    last = 0
    while rows := connection.execute(wanted, {"last": last, "most": AT_ONCE}).all():
        last = rows[-1].number
        values = [
            {"article": row.id, "statement": one["id"], "cue": one["cue"]["text"].replace("\0", "")}
            for row in rows
            for one in json.loads(row.record).get("statements") or ()
            if one.get("cue")
        ]
        if values:
            connection.execute(put, values)
