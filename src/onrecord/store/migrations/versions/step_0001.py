"""The first tables. Frozen: what this step makes is what the first release made."""

from alembic import op
from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    DateTime,
    Double,
    ForeignKeyConstraint,
    Integer,
    LargeBinary,
    PrimaryKeyConstraint,
    Text,
    UniqueConstraint,
    text,
)

revision = "0001"
down_revision = None

MOMENT = DateTime(timezone=True).with_variant(Text(), "sqlite")
NUMBER = BigInteger().with_variant(Integer, "sqlite")
SEARCH = {
    "sqlite": (
        "CREATE VIRTUAL TABLE search USING fts5(headline, deck, speakers, body, "
        "tokenize=\"unicode61 remove_diacritics 0 categories 'L* N* M* Co'\")",
    ),
    "postgresql": (
        "CREATE TABLE search (article bigint PRIMARY KEY REFERENCES articles (number) ON DELETE CASCADE, "
        "words tsvector NOT NULL)",
        "CREATE INDEX search_words ON search USING gin (words)",
    ),
}
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


def upgrade() -> None:
    """Makes all tables, the search index and the two views."""
    _about_the_store()
    _pages_and_outlets()
    _articles()
    _beside_articles()
    _versions()
    _persons()
    _utterances()
    _statements()
    for statement in (*SEARCH[op.get_bind().dialect.name], *VIEWS):
        op.execute(statement)


def _about_the_store() -> None:
    """Facts, and what is not to be kept again."""
    op.create_table(
        "facts",
        Column("name", Text, nullable=False),
        Column("value", Text, nullable=False),
        PrimaryKeyConstraint("name"),
        comment="About the store itself: its secret for hashes, a reading anew that is under way.",
    )
    op.create_table(
        "forgotten",
        Column("hash", Text, nullable=False, comment="With the store's secret; what it was of stands nowhere."),
        Column("kind", Text, nullable=False, comment="article or person"),
        Column("words", Integer, nullable=False, comment="Of a person's name; 0 for an article."),
        Column("at", MOMENT, nullable=False),
        PrimaryKeyConstraint("hash"),
        comment="What is not to be kept again.",
    )


def _pages_and_outlets() -> None:
    """Bytes, outlets, stories."""
    op.create_table(
        "pages",
        Column("sha256", Text, nullable=False),
        Column("bytes", LargeBinary, nullable=False, comment="As they came, compressed with zlib."),
        Column("size", Integer, nullable=False, comment="In bytes, not compressed."),
        PrimaryKeyConstraint("sha256"),
        comment="The pages' bytes; several versions may share them.",
    )
    op.create_table(
        "outlets",
        Column("id", NUMBER, nullable=False),
        Column("name", Text),
        Column("folded", Text, comment="The name without case and accents."),
        Column("domain", Text),
        PrimaryKeyConstraint("id"),
        UniqueConstraint("domain"),
        comment="Who publishes; one row for a domain, or for a name without one.",
    )
    op.create_index("ix_outlets_folded", "outlets", ["folded"])
    op.create_table(
        "stories",
        Column("id", NUMBER, nullable=False),
        Column("origin", Text, nullable=False, comment="The article that the copies are folded under."),
        Column("latest_at", MOMENT, nullable=False, comment="The latest `sorted_at` of its articles."),
        Column("articles", Integer, nullable=False),
        PrimaryKeyConstraint("id"),
        comment="One text and its copies; an article without copies is a story of one.",
    )
    op.create_index("ix_stories_origin", "stories", ["origin"])
    op.create_index("stories_latest", "stories", [text("latest_at DESC"), text("id DESC")])


def _articles() -> None:
    """The latest version's fields."""
    op.create_table(
        "articles",
        Column("number", NUMBER, nullable=False, comment="In order of addition; the row of the search index."),
        Column("id", Text, nullable=False),
        Column("url", Text),
        Column("headline", Text),
        Column("deck", Text),
        Column("authors", Text, nullable=False, comment="A JSON array of names, in printed order."),
        Column("outlet", NUMBER),
        Column("published", MOMENT, comment="Null where the page tells no offset from UTC, see `day`."),
        Column("day", Text, comment="The local day of publication, as an ISO date."),
        Column("language", Text),
        Column("relation", Text, nullable=False),
        Column("origin", Text, comment="The outlet that first published it, by name, as far as the page tells."),
        Column("origin_alias", Text, comment="Of the address that it names as its origin, see `aliases`."),
        Column("republish", Text, nullable=False),
        Column("added_at", MOMENT, nullable=False),
        Column("changed_at", MOMENT, nullable=False),
        Column("sorted_at", MOMENT, nullable=False, comment="By what lists are sorted: published, not after added_at."),
        Column("versions", Integer, nullable=False),
        Column("statements", Integer, nullable=False),
        Column(
            "fingerprint", LargeBinary, nullable=False, comment="Hashes of parts of its text, 6 bytes each, ascending."
        ),
        Column("story", NUMBER, nullable=False),
        Column("version_id", NUMBER, nullable=False, comment="The row of the version that is shown."),
        ForeignKeyConstraint(
            ["outlet"],
            ["outlets.id"],
        ),
        ForeignKeyConstraint(
            ["story"],
            ["stories.id"],
        ),
        PrimaryKeyConstraint("number"),
        UniqueConstraint("id"),
        comment="The latest version's fields, one row for an article.",
        sqlite_autoincrement=True,
    )
    op.create_index("articles_outlet_sorted", "articles", ["outlet", text("sorted_at DESC")])
    op.create_index("articles_sorted", "articles", [text("sorted_at DESC"), text("number DESC")])
    op.create_index("ix_articles_origin_alias", "articles", ["origin_alias"])
    op.create_index("ix_articles_outlet", "articles", ["outlet"])
    op.create_index("ix_articles_story", "articles", ["story"])


def _beside_articles() -> None:
    """By what articles are known, and what the owner says of them."""
    op.create_table(
        "aliases",
        Column("alias", Text, nullable=False, comment="16 hex: SHA-256 over a normalised address, as `Record.id`."),
        Column("article", Text, nullable=False),
        Column("kind", Text, nullable=False, comment="`id`, `address`, or `title` (outlet, headline and day)."),
        ForeignKeyConstraint(["article"], ["articles.id"], ondelete="CASCADE"),
        PrimaryKeyConstraint("alias"),
        comment="By what else an article is known: addresses, ids that other readings gave it.",
    )
    op.create_index("ix_aliases_article", "aliases", ["article"])
    op.create_table(
        "fingerprints",
        Column("hash", BigInteger, autoincrement=False, nullable=False),
        Column("article", BigInteger, autoincrement=False, nullable=False, comment="Its number."),
        PrimaryKeyConstraint("hash", "article"),
        comment="The least hashes of each article's fingerprint: by them copies find each other.",
        sqlite_with_rowid=False,
    )
    op.create_table(
        "overrides",
        Column("id", NUMBER, nullable=False),
        Column("article", Text, nullable=False),
        Column("use", Text, nullable=False),
        Column("answer", Text, nullable=False),
        Column("reason", Text, nullable=False),
        Column("at", MOMENT, nullable=False),
        Column("withdrawn_at", MOMENT),
        ForeignKeyConstraint(["article"], ["articles.id"], ondelete="CASCADE"),
        PrimaryKeyConstraint("id"),
        comment="The owner's own answers for uses of an article, with the reason.",
    )
    op.create_index("ix_overrides_article", "overrides", ["article"])


def _versions() -> None:
    """The states of articles."""
    op.create_table(
        "versions",
        Column("id", NUMBER, nullable=False),
        Column("article", Text, nullable=False),
        Column("version", Text, nullable=False, comment="`Record.version` of the reading that is kept now."),
        Column("number", Integer, nullable=False, comment="1 for the first of its kind."),
        Column("kind", Text, nullable=False, comment="`page`, or `feed` for what a feed's item holds of it."),
        Column("headline", Text),
        Column("sha256", Text, nullable=False, comment="Of the page's bytes."),
        Column("bytes_kept", Boolean, nullable=False),
        Column("inputs", Text, nullable=False, comment="SHA-256 of all that was read: bytes and what stood beside."),
        Column("record", Text, nullable=False, comment="The record as JSON, see `onrecord schema`."),
        Column("beside", Text, comment="What stood beside the page, as JSON."),
        Column("page_kind", Text, nullable=False, comment="As `read` was given it: auto, html or text."),
        Column("reader", Text, nullable=False, comment="The version of onrecord that read it."),
        Column("models", Text, nullable=False, comment="The reader's models with their digests, as JSON."),
        Column("added_at", MOMENT, nullable=False),
        Column("read_at", MOMENT, nullable=False),
        ForeignKeyConstraint(["article"], ["articles.id"], ondelete="CASCADE", initially="DEFERRED", deferrable=True),
        PrimaryKeyConstraint("id"),
        UniqueConstraint("article", "kind", "number"),
        comment="The states of what an outlet printed. Where there are pages, what feeds hold of them is not counted.",
        sqlite_autoincrement=True,
    )
    op.create_index("ix_versions_read_at", "versions", ["read_at"])
    op.create_index("ix_versions_sha256", "versions", ["sha256"])
    op.create_index("versions_article_version", "versions", ["article", "version"])


def _persons() -> None:
    """Who speaks."""
    op.create_table(
        "persons",
        Column("id", NUMBER, nullable=False),
        Column("name", Text, nullable=False, comment="The fullest of its names, or the one that was chosen."),
        Column("kind", Text, nullable=False, comment="person, organisation, group or document"),
        Column("root", NUMBER, nullable=False, comment="The person that it was joined into; else its own id."),
        Column("utterances", Integer, nullable=False, comment="Of this row alone, without those joined into it."),
        PrimaryKeyConstraint("id"),
        comment="Speakers with a name; who was joined into another has that one as `root`.",
        sqlite_autoincrement=True,
    )
    op.create_index("ix_persons_root", "persons", ["root"])
    op.create_index("persons_utterances", "persons", [text("utterances DESC"), "id"])
    op.create_table(
        "person_names",
        Column("folded", Text, nullable=False, comment="The name without case and accents."),
        Column("person", NUMBER, nullable=False),
        Column("name", Text, nullable=False, comment="As printed."),
        Column("surname", Text, nullable=False, comment="The last word of `folded`."),
        ForeignKeyConstraint(["person"], ["persons.id"], ondelete="CASCADE"),
        PrimaryKeyConstraint("folded"),
        comment="The names of each, as the articles have them.",
    )
    op.create_index("ix_person_names_person", "person_names", ["person"])
    op.create_index("ix_person_names_surname", "person_names", ["surname"])
    op.create_table(
        "person_joins",
        Column("id", NUMBER, nullable=False),
        Column("kept", NUMBER, nullable=False),
        Column("joined", NUMBER, nullable=False),
        Column("joined_at", MOMENT, nullable=False),
        Column("undone_at", MOMENT),
        ForeignKeyConstraint(["joined"], ["persons.id"], ondelete="CASCADE"),
        ForeignKeyConstraint(["kept"], ["persons.id"], ondelete="CASCADE"),
        PrimaryKeyConstraint("id"),
        comment="Who was joined into whom by the owner, and when it was undone.",
    )
    op.create_index("ix_person_joins_joined", "person_joins", ["joined"])
    op.create_index("ix_person_joins_kept", "person_joins", ["kept"])


def _utterances() -> None:
    """What was said."""
    op.create_table(
        "utterances",
        Column("id", NUMBER, nullable=False),
        Column("key", Text, nullable=False, comment="16 hex over who said what."),
        Column("person", NUMBER),
        Column("statement", NUMBER, nullable=False, comment="The row of `statements` where it stands first."),
        Column("said_at", Text, nullable=False, comment="For sorting: when it was said, else the day it was printed."),
        Column("kind", Text),
        Column("due", Text, comment="Until when it can be judged, as an ISO date."),
        Column("copies", Integer, nullable=False, comment="Other articles that print it."),
        Column("words", Text, nullable=False, comment="Its content folded, with a blank on each side, for LIKE."),
        ForeignKeyConstraint(
            ["person"],
            ["persons.id"],
        ),
        PrimaryKeyConstraint("id"),
        UniqueConstraint("key"),
        comment="What was said, once, however many articles print it.",
    )
    op.create_index(
        "utterances_due",
        "utterances",
        ["due"],
        sqlite_where=text("due IS NOT NULL"),
        postgresql_where=text("due IS NOT NULL"),
    )
    op.create_index("utterances_person", "utterances", ["person", text("said_at DESC"), text("id DESC")])
    op.create_index("utterances_said", "utterances", [text("said_at DESC"), text("id DESC")])


def _statements() -> None:
    """Where it was printed."""
    op.create_table(
        "statements",
        Column("id", NUMBER, nullable=False),
        Column("article", Text, nullable=False),
        Column("statement", Text, nullable=False, comment="Its id within the article's record."),
        Column("key", Text, nullable=False, comment="Of its row in `utterances`."),
        Column("person", NUMBER),
        Column("speaker", Text, comment="The name as the article has it."),
        Column("role", Text),
        Column("side", Text),
        Column("form", Text, nullable=False),
        Column("kind", Text),
        Column("conditional", Boolean),
        Column("content", Text, nullable=False),
        Column("said_earliest", Text),
        Column("said_latest", Text),
        Column("said_certainty", Text),
        Column("venue", Text),
        Column("to", Text, comment="Who was spoken to."),
        Column("horizon_earliest", Text),
        Column("horizon_latest", Text),
        Column("horizon_certainty", Text, comment="Null where it does not look ahead."),
        Column("confidence", Double()),
        Column("start", Integer, nullable=False, comment="Its first code point in the article's text."),
        Column("end", Integer, nullable=False),
        ForeignKeyConstraint(["article"], ["articles.id"], ondelete="CASCADE"),
        ForeignKeyConstraint(
            ["person"],
            ["persons.id"],
        ),
        PrimaryKeyConstraint("id"),
        UniqueConstraint("article", "statement"),
        comment="Statements of the version that is shown of each article.",
    )
    op.create_index("ix_statements_key", "statements", ["key"])
    op.create_index("ix_statements_person", "statements", ["person"])
