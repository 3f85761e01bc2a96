"""What articles share with each other, how many sources a story has, and how sure it is which article was first.

The rows for what is kept already are made after the last step, by `copying.fill`: from the texts, as for a new article.
"""

from alembic import op
from sqlalchemy import BigInteger, Column, Double, Integer, PrimaryKeyConstraint, Text

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Makes the table and the columns."""
    op.create_table(
        "copies",
        Column("article", BigInteger, autoincrement=False, nullable=False, comment="Its number."),
        Column("other", BigInteger, autoincrement=False, nullable=False, comment="The number of one that shares text."),
        Column(
            "share", Double(), nullable=False, comment="Of five words in a row of `article`, how many `other` has too."
        ),
        PrimaryKeyConstraint("article", "other"),
        comment="Which articles have a good part of their text in common; two rows for two articles.",
        sqlite_with_rowid=False,
    )
    op.add_column(
        "stories",
        Column(
            "sources",
            Integer,
            nullable=False,
            server_default="1",
            comment="Of its articles, those that do not rest on an earlier one.",
        ),
    )
    op.add_column(
        "stories",
        Column(
            "certainty", Double(), comment="How sure it is that the origin was first, 0 to 1; null for one article."
        ),
    )
    op.add_column("stories", Column("because", Text, comment="Why, as JSON."))
    op.drop_index("ix_articles_story", "articles")
    op.create_index("articles_origin_sorted", "articles", ["origin", "sorted_at"])
    op.create_index("articles_story_sorted", "articles", ["story", "sorted_at", "number"])
