"""When each state of an article was seen at its outlet: captures in web archives are states of the page's article.

What is kept was seen when it was added; what is not shown, though it came later, before. Whether it was fetched, what
stood beside it tells: how HTTP answered, and no container that it came in.
"""

from alembic import op
from sqlalchemy import Column, DateTime, Text

revision = "0007"
down_revision = "0006"

MOMENT = DateTime(timezone=True).with_variant(Text(), "sqlite")
COLUMNS = (
    ("seen_at", MOMENT, "When the outlet was first seen to print it; by this they sort."),
    ("seen_until", MOMENT, "When it was last seen to, with no other state between."),
    ("seen_by", Text, "What tells it: `capture`, `fetched`, `sent`, `seen`; null: when it was added."),
    ("seen_url", Text, "The address of the capture by which it was first seen."),
)
FILL = {
    "sqlite": (
        "UPDATE versions SET seen_at = added_at, seen_until = added_at, seen_by = CASE "
        "WHEN json_extract(beside, '$.status') IS NOT NULL AND json_extract(beside, '$.kind') IS NULL "
        "THEN 'fetched' END",
        "UPDATE versions SET seen_at = strftime('%Y-%m-%dT%H:%M:%f', s.added_at, '-0.001 seconds') || '000Z', "
        "seen_until = strftime('%Y-%m-%dT%H:%M:%f', s.added_at, '-0.001 seconds') || '000Z' "
        "FROM articles a JOIN versions s ON s.id = a.version_id "
        "WHERE a.id = versions.article AND s.kind = versions.kind AND s.id < versions.id",
    ),
    "postgresql": (
        "UPDATE versions SET seen_at = added_at, seen_until = added_at, seen_by = CASE "
        "WHEN (beside::json ->> 'status') IS NOT NULL AND (beside::json ->> 'kind') IS NULL THEN 'fetched' END",
        "UPDATE versions SET seen_at = s.added_at - interval '1 millisecond', "
        "seen_until = s.added_at - interval '1 millisecond' "
        "FROM articles a JOIN versions s ON s.id = a.version_id "
        "WHERE a.id = versions.article AND s.kind = versions.kind AND s.id < versions.id",
    ),
}


def upgrade() -> None:
    """Makes the columns and fills them."""
    for name, type_, comment in COLUMNS:
        op.add_column("versions", Column(name, type_, comment=comment))
    for statement in FILL[op.get_bind().dialect.name]:
        op.execute(statement)
