"""The address that a page names as its own, beside the one that it was got from; what looks ahead without a date is
`undated`."""

import json

from alembic import op
from sqlalchemy import Column, Connection, Text, text

revision = "0006"
down_revision = "0005"

AT_ONCE = 200
COMMENTS = (
    ("articles", "url", "From where it was got, or as it was given; null for a file."),
    ("statements", "horizon_certainty", "Undated where no date is told; null where it does not look ahead."),
)
VIEWS = {
    "latest": """CREATE VIEW latest AS
    SELECT a.sorted_at, o.name AS outlet, o.domain, a.headline, a.deck, a.authors, a.relation, a.origin, a.republish,
        a.statements, a.versions, s.origin AS story, a.url, a.canonical_url, a.id
    FROM articles a JOIN stories s ON s.id = a.story LEFT JOIN outlets o ON o.id = a.outlet
    ORDER BY a.sorted_at DESC, a.number DESC""",
    "said": """CREATE VIEW said AS
    SELECT u.said_at, p.name AS person, t.role, t.side, u.kind, t.form, t.content, t.venue, u.due, u.copies,
        o.name AS outlet, a.headline, a.url, a.canonical_url, a.id AS article, t.statement, u.key
    FROM utterances u JOIN statements t ON t.id = u.statement JOIN articles a ON a.id = t.article
        LEFT JOIN outlets o ON o.id = a.outlet LEFT JOIN persons q ON q.id = u.person
        LEFT JOIN persons p ON p.id = q.root
    ORDER BY u.said_at DESC, u.id DESC""",
}


def upgrade() -> None:
    """Makes the column, fills it from the records that are kept, shows it in both views; and sets the word."""
    op.add_column("articles", Column("canonical_url", Text, comment="The address that the page names as its own."))
    _fill(op.get_bind())
    op.execute(
        "UPDATE statements SET horizon_certainty = 'undated' "
        "WHERE horizon_certainty IS NOT NULL AND horizon_earliest IS NULL AND horizon_latest IS NULL"
    )
    if op.get_bind().dialect.name == "postgresql":  # SQLite keeps no comments.
        for table, column, comment in COMMENTS:
            op.alter_column(table, column, comment=comment)
    for name, statement in VIEWS.items():
        op.execute(f"DROP VIEW {name}")
        op.execute(statement)


def _fill(connection: Connection) -> None:
    wanted = text(
        "SELECT a.number, v.record FROM articles a JOIN versions v ON v.id = a.version_id "
        "WHERE a.number > :last ORDER BY a.number LIMIT :most"
    )
    put = text("UPDATE articles SET canonical_url = :address WHERE number = :number")
    last = 0
    while rows := connection.execute(wanted, {"last": last, "most": AT_ONCE}).all():
        last = rows[-1].number
        named = ((row.number, json.loads(row.record).get("canonical_url")) for row in rows)
        values = [{"number": number, "address": address.replace("\0", "")} for number, address in named if address]
        if values:
            connection.execute(put, values)
