"""What came of what was said, as a person wrote it; and the words that name a speaker whom nobody names."""

import json

from alembic import op
from sqlalchemy import (
    BigInteger,
    Column,
    Connection,
    DateTime,
    ForeignKeyConstraint,
    Integer,
    PrimaryKeyConstraint,
    Text,
    text,
)

revision = "0004"
down_revision = "0003"

MOMENT = DateTime(timezone=True).with_variant(Text(), "sqlite")
NUMBER = BigInteger().with_variant(Integer, "sqlite")
AT_ONCE = 200
LONGEST = 200


def upgrade() -> None:
    """Makes the table and the column, and fills the column from the records that are kept."""
    op.create_table(
        "outcomes",
        Column("id", NUMBER, nullable=False),
        Column("key", Text, nullable=False, comment="Of its row in `utterances`, as it was then."),
        Column(
            "article", Text, nullable=False,
            comment="Where the statement stands, with its id there: it is found by them where the key is another.",
        ),
        Column("statement", Text, nullable=False),
        Column("content", Text, nullable=False, comment="The statement's words when the outcome was written."),
        Column("result", Text, nullable=False, comment="came about, in part, did not, cannot be told"),
        Column("words", Text, nullable=False, comment="As they were written."),
        Column("evidence_article", Text, comment="The article that it rests on, by its id."),
        Column("evidence_statement", Text, comment="A statement in it, by its id there."),
        Column("evidence_words", Text, comment="The passage that was chosen, as it stood then."),
        Column("evidence_url", Text, comment="An address outside of the store that it rests on."),
        Column("at", MOMENT, nullable=False),
        Column(
            "ended_at", MOMENT, comment="When another took its place, or it was taken back; null where it stands."
        ),
        ForeignKeyConstraint(["article"], ["articles.id"], ondelete="CASCADE"),
        PrimaryKeyConstraint("id"),
        comment="What came of what was said, written by a person with its evidence; a log, nothing in it is changed.",
    )  # fmt: skip
    op.create_index("ix_outcomes_key", "outcomes", ["key"])
    op.create_index("ix_outcomes_evidence_article", "outcomes", ["evidence_article"])
    op.create_index("outcomes_statement", "outcomes", ["article", "statement"])
    op.add_column("statements", Column("source", Text, comment="The article's words for a speaker who has no name."))
    _fill(op.get_bind())


def _fill(connection: Connection) -> None:
    wanted = text(
        "SELECT a.number, a.id, v.record FROM articles a JOIN versions v ON v.id = a.version_id "
        "WHERE a.number > :last ORDER BY a.number LIMIT :most"
    )
    put = text(
        "UPDATE statements SET source = :source WHERE article = :article AND statement = :statement AND speaker IS NULL"
    )
    last = 0
    while rows := connection.execute(wanted, {"last": last, "most": AT_ONCE}).all():
        last = rows[-1].number
        values = [
            {"article": row.id, "statement": one["id"], "source": one["source"]["text"][:LONGEST].replace("\0", "")}
            for row in rows
            for one in json.loads(row.record).get("statements") or ()
            if one.get("source") and not (one.get("speaker") or {}).get("name")
        ]
        if values:
            connection.execute(put, values)
