"""The first tables."""

from alembic import op

from onrecord.store.index import CREATE
from onrecord.store.schema import metadata

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Makes all tables, the search index and the two views."""
    connection = op.get_bind()
    metadata.create_all(connection)
    for statement in (*CREATE[connection.dialect.name], *VIEWS):
        op.execute(statement)


VIEWS = (
    """CREATE VIEW latest AS
    SELECT a.sorted_at, o.name AS outlet, o.domain, a.headline, a.deck, a.authors, a.relation, a.origin, a.republish,
        a.statements, a.versions, s.origin AS story, a.url, a.id
    FROM articles a JOIN stories s ON s.id = a.story LEFT JOIN outlets o ON o.id = a.outlet
    ORDER BY a.sorted_at DESC, a.number DESC""",
    """CREATE VIEW said AS
    SELECT u.said_at, p.name AS person, t.role, t.side, u.kind, t.form, t.content, t.venue, u.due, u.copies,
        o.name AS outlet, a.headline, a.url, a.id AS article, t.statement, u.key
    FROM utterances u JOIN statements t ON t.id = u.statement JOIN articles a ON a.id = t.article
        LEFT JOIN outlets o ON o.id = a.outlet LEFT JOIN persons q ON q.id = u.person
        LEFT JOIN persons p ON p.id = q.root
    ORDER BY u.said_at DESC, u.id DESC""",
)
