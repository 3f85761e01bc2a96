"""Names of persons and of bodies apart; the terms of each outlet over time; indexes for filters without words.

A person and a body of one name had one row. Which statement is whose stands in the records that are kept, so they are
parted here. Two rows whose names are one but for a title are joined as the owner would join them, and as easily parted.
"""

from alembic import op
from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    DateTime,
    ForeignKeyConstraint,
    Integer,
    PrimaryKeyConstraint,
    Text,
    UniqueConstraint,
    text,
)

from onrecord.store.migrations.parting import join_namesakes, name_all, part_names
from onrecord.store.migrations.terms import fill_terms

revision = "0002"
down_revision = "0001"

MOMENT = DateTime(timezone=True).with_variant(Text(), "sqlite")
NUMBER = BigInteger().with_variant(Integer, "sqlite")
IS_DUE = text("due IS NOT NULL")


def upgrade() -> None:
    """Makes the new tables and indexes, and fills them from what is kept."""
    connection = op.get_bind()
    _names()
    name_all(connection)
    part_names(connection)
    join_namesakes(connection)
    _terms()
    fill_terms(connection)
    _indexes()


def _names() -> None:
    """`person_names` by name and sort, and the words of names."""
    op.rename_table("person_names", "person_names_before")
    for index in ("ix_person_names_person", "ix_person_names_surname"):
        op.drop_index(index, "person_names_before")
    op.create_table(
        "person_names",
        Column("folded", Text, nullable=False, comment="The name without case and accents."),
        Column("sort", Text, nullable=False, comment="Whose name it is: a `person`'s, or a `body`'s, a document's."),
        Column("person", NUMBER, nullable=False),
        Column("name", Text, nullable=False, comment="As printed."),
        Column(
            "known", Text, nullable=False, comment="`folded` without titles, its initials together: who has it is one."
        ),
        Column("surname", Text, nullable=False, comment="The last word of `folded`, but for Jr and the like."),
        ForeignKeyConstraint(["person"], ["persons.id"], ondelete="CASCADE"),
        PrimaryKeyConstraint("folded", "sort", name="pk_person_names"),
        comment="The names of each, as the articles have them.",
    )
    op.create_table(
        "name_words",
        Column("word", Text, nullable=False),
        Column("person", NUMBER, nullable=False),
        ForeignKeyConstraint(["person"], ["persons.id"], ondelete="CASCADE"),
        PrimaryKeyConstraint("word", "person"),
        comment="The words of the names of each: by them a part of a name is found.",
        sqlite_with_rowid=False,
    )
    op.create_index("ix_person_names_person", "person_names", ["person"])
    op.create_index("ix_person_names_surname", "person_names", ["surname"])
    op.create_index("person_names_known", "person_names", ["known", "sort"])
    op.create_index("name_words_person", "name_words", ["person"])


def _terms() -> None:
    """The outlets' terms, and of each article which of them are its own."""
    op.create_table(
        "outlet_terms",
        Column("id", NUMBER, nullable=False),
        Column("outlet", NUMBER, nullable=False),
        Column(
            "own", Boolean, nullable=False, comment="Of the outlet's own articles; else of what it took from others."
        ),
        Column("digest", Text, nullable=False, comment="16 hex: SHA-256 over `terms`."),
        Column("terms", Text, nullable=False, comment="The answer and the conditions for each use, as JSON."),
        Column("articles", Integer, nullable=False, comment="How many articles have these answers."),
        Column("since", MOMENT, comment="The earliest moment of one: fetched then, else published."),
        Column("until", MOMENT, comment="The latest."),
        Column("article", Text, comment="The id of the latest article."),
        ForeignKeyConstraint(["outlet"], ["outlets.id"], ondelete="CASCADE"),
        PrimaryKeyConstraint("id"),
        UniqueConstraint("outlet", "own", "digest"),
        comment="What each outlet's articles allow, a row for each set of answers, with the time that its articles are "
        "of.",
    )
    op.add_column(
        "articles", Column("terms", NUMBER, comment="The row of `outlet_terms` with the answers of its rights.")
    )
    op.add_column("articles", Column("terms_at", MOMENT, comment="Of which moment those are, see `outlet_terms`."))
    op.create_index("articles_terms", "articles", ["terms", "terms_at"])


def _indexes() -> None:
    """What filters without words, and lists of one kind, begin at."""
    op.create_index("articles_day", "articles", ["day"])
    latest = [text("sorted_at DESC"), text("number DESC")]
    op.create_index("articles_relation_sorted", "articles", ["relation", *latest])
    op.create_index("statements_kind", "statements", ["kind", "article"])
    op.create_index("utterances_kind", "utterances", ["kind", text("said_at DESC"), text("id DESC")])
    op.drop_index("utterances_due", "utterances")
    for name, columns in (("utterances_due", ["due", "id"]), ("utterances_kind_due", ["kind", "due", "id"])):
        op.create_index(name, "utterances", columns, sqlite_where=IS_DUE, postgresql_where=IS_DUE)
