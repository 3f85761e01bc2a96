"""The tables, on SQLite and PostgreSQL alike; the search index, which is each database's own, is in `index.py`.

Names are the ones of `Record` and of `rows.py`. Moments are UTC; days are ISO dates, as text. docs/store.md says what
each table is for.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any, Final

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    DateTime,
    Dialect,
    Double,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
    desc,
    text,
)
from sqlalchemy.types import TypeDecorator, TypeEngine

metadata: Final = MetaData()

_ISO: Final = "%Y-%m-%dT%H:%M:%S.%fZ"
Number: Final = BigInteger().with_variant(Integer, "sqlite")
"""SQLite counts rows by itself only in a column that is called INTEGER."""


class Moment(TypeDecorator[datetime]):
    """A moment in UTC: `timestamptz`, and on SQLite ISO 8601 of one length, which sorts as text."""

    impl = Text
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        """The type that the database has for it."""
        return dialect.type_descriptor(DateTime(timezone=True) if dialect.name == "postgresql" else Text())

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> Any:
        """What is handed to the database. Raises ValueError for a moment without an offset."""
        if value is None:
            return None
        if value.utcoffset() is None:
            raise ValueError(f"{value.isoformat()} has no offset from UTC")
        moment = value.astimezone(UTC)
        return moment if dialect.name == "postgresql" else moment.strftime(_ISO).rjust(27, "0")

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:
        """What the database holds, in UTC."""
        if value is None:
            return None
        return (value if isinstance(value, datetime) else datetime.fromisoformat(value)).astimezone(UTC)


facts: Final = Table(
    "facts", metadata,
    Column("name", Text, primary_key=True),
    Column("value", Text, nullable=False),
    comment="About the store itself: its secret for hashes, a reading anew that is under way.",
)  # fmt: skip

outlets: Final = Table(
    "outlets", metadata,
    Column("id", Number, primary_key=True),
    Column("name", Text),
    Column("folded", Text, index=True, comment="The name without case and accents."),
    Column("domain", Text, unique=True),
    comment="Who publishes; one row for a domain, or for a name without one.",
)  # fmt: skip

stories: Final = Table(
    "stories", metadata,
    Column("id", Number, primary_key=True),
    Column("origin", Text, nullable=False, index=True, comment="The article that the copies are folded under."),
    Column("latest_at", Moment, nullable=False, comment="The latest `sorted_at` of its articles."),
    Column("articles", Integer, nullable=False),
    Column("sources", Integer, nullable=False, comment="Of its articles, those that do not rest on an earlier one."),
    Column("certainty", Double, comment="How sure it is that the origin was first, 0 to 1; null for one article."),
    Column("because", Text, comment="Why, as JSON."),
    comment="One text and its copies; an article without copies is a story of one.",
)  # fmt: skip
Index("stories_latest", desc(stories.c.latest_at), desc(stories.c.id))

articles: Final = Table(
    "articles", metadata,
    Column("number", Number, primary_key=True, comment="In order of addition; the row of the search index."),
    Column("id", Text, nullable=False, unique=True),
    Column("url", Text, comment="From where it was got, or as it was given; null for a file."),
    Column("canonical_url", Text, comment="The address that the page names as its own."),
    Column("headline", Text),
    Column("deck", Text),
    Column("authors", Text, nullable=False, comment="A JSON array of names, in printed order."),
    Column("outlet", ForeignKey("outlets.id"), index=True),
    Column("published", Moment, comment="Null where the page tells no offset from UTC, see `day`."),
    Column("day", Text, comment="The local day of publication, as an ISO date."),
    Column("language", Text),
    Column("relation", Text, nullable=False),
    Column("origin", Text, comment="The outlet that first published it, by name, as far as the page tells."),
    Column("origin_alias", Text, index=True, comment="Of the address that it names as its origin, see `aliases`."),
    Column("republish", Text, nullable=False),
    Column("added_at", Moment, nullable=False),
    Column("changed_at", Moment, nullable=False),
    Column("sorted_at", Moment, nullable=False, comment="By what lists are sorted: published, not after added_at."),
    Column("versions", Integer, nullable=False),
    Column("statements", Integer, nullable=False),
    Column("fingerprint", LargeBinary, nullable=False, comment="Hashes of parts of its text, 6 bytes each, ascending."),
    Column("story", ForeignKey("stories.id"), nullable=False),
    Column("version_id", Number, nullable=False, comment="The row of the version that is shown."),
    Column("terms", Number, comment="The row of `outlet_terms` with the answers of its rights."),
    Column("terms_at", Moment, comment="Of which moment those are, see `outlet_terms`."),
    comment="The latest version's fields, one row for an article.",
    sqlite_autoincrement=True,
)  # fmt: skip
Index("articles_story_sorted", articles.c.story, articles.c.sorted_at, articles.c.number)
Index("articles_origin_sorted", articles.c.origin, articles.c.sorted_at)
Index("articles_sorted", desc(articles.c.sorted_at), desc(articles.c.number))
Index("articles_outlet_sorted", articles.c.outlet, desc(articles.c.sorted_at))
Index("articles_relation_sorted", articles.c.relation, desc(articles.c.sorted_at), desc(articles.c.number))
Index("articles_day", articles.c.day)
Index("articles_terms", articles.c.terms, articles.c.terms_at)

outlet_terms: Final = Table(
    "outlet_terms", metadata,
    Column("id", Number, primary_key=True),
    Column("outlet", ForeignKey("outlets.id", ondelete="CASCADE"), nullable=False),
    Column("own", Boolean, nullable=False, comment="Of the outlet's own articles; else of what it took from others."),
    Column("digest", Text, nullable=False, comment="16 hex: SHA-256 over `terms`."),
    Column("terms", Text, nullable=False, comment="The answer and the conditions for each use, as JSON."),
    Column("articles", Integer, nullable=False, comment="How many articles have these answers."),
    Column("since", Moment, comment="The earliest moment of one: fetched then, else published."),
    Column("until", Moment, comment="The latest."),
    Column("article", Text, comment="The id of the latest article."),
    UniqueConstraint("outlet", "own", "digest"),
    comment="What each outlet's articles allow, a row for each set of answers, with the time that its articles are of.",
)  # fmt: skip

aliases: Final = Table(
    "aliases", metadata,
    Column("alias", Text, primary_key=True, comment="16 hex: SHA-256 over a normalised address, as `Record.id`."),
    Column("article", ForeignKey("articles.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("kind", Text, nullable=False, comment="`id`, `address`, or `title` (outlet, headline and day)."),
    comment="By what else an article is known: addresses, ids that other readings gave it.",
)  # fmt: skip

pages: Final = Table(
    "pages", metadata,
    Column("sha256", Text, primary_key=True),
    Column("bytes", LargeBinary, nullable=False, comment="As they came, compressed with zlib."),
    Column("size", Integer, nullable=False, comment="In bytes, not compressed."),
    comment="The pages' bytes; several versions may share them.",
)  # fmt: skip

versions: Final = Table(
    "versions", metadata,
    Column("id", Number, primary_key=True),
    Column(
        "article", ForeignKey("articles.id", ondelete="CASCADE", deferrable=True, initially="DEFERRED"), nullable=False
    ),
    Column("version", Text, nullable=False, comment="`Record.version` of the reading that is kept now."),
    Column("number", Integer, nullable=False, comment="1 for the first of its kind."),
    Column("kind", Text, nullable=False, comment="`page`, or `feed` for what a feed's item holds of it."),
    Column("headline", Text),
    Column("sha256", Text, nullable=False, index=True, comment="Of the page's bytes."),
    Column("bytes_kept", Boolean, nullable=False),
    Column("inputs", Text, nullable=False, comment="SHA-256 of all that was read: bytes and what stood beside."),
    Column("record", Text, nullable=False, comment="The record as JSON, see `onrecord schema`."),
    Column("beside", Text, comment="What stood beside the page, as JSON."),
    Column("page_kind", Text, nullable=False, comment="As `read` was given it: auto, html or text."),
    Column("reader", Text, nullable=False, comment="The version of onrecord that read it."),
    Column("models", Text, nullable=False, comment="The reader's models with their digests, as JSON."),
    Column("added_at", Moment, nullable=False),
    Column("read_at", Moment, nullable=False, index=True),
    Column("seen_at", Moment, comment="When the outlet was first seen to print it; by this they sort."),
    Column("seen_until", Moment, comment="When it was last seen to, with no other state between."),
    Column("seen_by", Text, comment="What tells it: `capture`, `fetched`, `sent`, `seen`; null: when it was added."),
    Column("seen_url", Text, comment="The address of the capture by which it was first seen."),
    UniqueConstraint("article", "kind", "number"),
    comment="The states of what an outlet printed. Where there are pages, what feeds hold of them is not counted.",
    sqlite_autoincrement=True,
)  # fmt: skip
Index("versions_article_version", versions.c.article, versions.c.version)

persons: Final = Table(
    "persons", metadata,
    Column("id", Number, primary_key=True),
    Column("name", Text, nullable=False, comment="The fullest of its names, or the one that was chosen."),
    Column("kind", Text, nullable=False, comment="person, organisation, group or document"),
    Column("root", Number, nullable=False, index=True, comment="The person that it was joined into; else its own id."),
    Column("utterances", Integer, nullable=False, comment="Of this row alone, without those joined into it."),
    comment="Speakers with a name; who was joined into another has that one as `root`.",
    sqlite_autoincrement=True,
)  # fmt: skip
Index("persons_utterances", desc(persons.c.utterances), persons.c.id)

person_names: Final = Table(
    "person_names", metadata,
    Column("folded", Text, primary_key=True, comment="The name without case and accents."),
    Column("sort", Text, primary_key=True, comment="Whose name it is: a `person`'s, or a `body`'s, a document's."),
    Column("person", ForeignKey("persons.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("name", Text, nullable=False, comment="As printed."),
    Column("known", Text, nullable=False, comment="`folded` without titles, its initials together: who has it is one."),
    Column("surname", Text, nullable=False, index=True, comment="The last word of `folded`, but for Jr and the like."),
    comment="The names of each, as the articles have them.",
)  # fmt: skip
Index("person_names_known", person_names.c.known, person_names.c.sort)

name_words: Final = Table(
    "name_words", metadata,
    Column("word", Text, primary_key=True),
    Column("person", ForeignKey("persons.id", ondelete="CASCADE"), primary_key=True),
    comment="The words of the names of each: by them a part of a name is found.",
    sqlite_with_rowid=False,
)  # fmt: skip
Index("name_words_person", name_words.c.person)

person_joins: Final = Table(
    "person_joins", metadata,
    Column("id", Number, primary_key=True),
    Column("kept", ForeignKey("persons.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("joined", ForeignKey("persons.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("joined_at", Moment, nullable=False),
    Column("undone_at", Moment),
    comment="Who was joined into whom by the owner, and when it was undone.",
)  # fmt: skip

utterances: Final = Table(
    "utterances", metadata,
    Column("id", Number, primary_key=True),
    Column("key", Text, nullable=False, unique=True, comment="16 hex over who said what."),
    Column("person", ForeignKey("persons.id")),
    Column("statement", Number, nullable=False, comment="The row of `statements` where it stands first."),
    Column("said_at", Text, nullable=False, comment="For sorting: when it was said, else the day it was printed."),
    Column("kind", Text),
    Column("due", Text, comment="Until when it can be judged, as an ISO date."),
    Column("copies", Integer, nullable=False, comment="Other articles that print it."),
    Column("words", Text, nullable=False, comment="Its content folded, with a blank on each side, for LIKE."),
    comment="What was said, once, however many articles print it.",
)  # fmt: skip
Index("utterances_person", utterances.c.person, desc(utterances.c.said_at), desc(utterances.c.id))
Index("utterances_said", desc(utterances.c.said_at), desc(utterances.c.id))
Index("utterances_kind", utterances.c.kind, desc(utterances.c.said_at), desc(utterances.c.id))
_IS_DUE: Final = text("due IS NOT NULL")
Index("utterances_due", utterances.c.due, utterances.c.id, sqlite_where=_IS_DUE, postgresql_where=_IS_DUE)
Index(
    "utterances_kind_due", utterances.c.kind, utterances.c.due, utterances.c.id,
    sqlite_where=_IS_DUE, postgresql_where=_IS_DUE,
)  # fmt: skip

statements: Final = Table(
    "statements", metadata,
    Column("id", Number, primary_key=True),
    Column("article", ForeignKey("articles.id", ondelete="CASCADE"), nullable=False),
    Column("statement", Text, nullable=False, comment="Its id within the article's record."),
    Column("key", Text, nullable=False, index=True, comment="Of its row in `utterances`."),
    Column("person", ForeignKey("persons.id"), index=True),
    Column("speaker", Text, comment="The name as the article has it."),
    Column("source", Text, comment="The article's words for a speaker who has no name."),
    Column("role", Text),
    Column("side", Text),
    Column("form", Text, nullable=False),
    Column("kind", Text),
    Column("conditional", Boolean),
    Column("content", Text, nullable=False),
    Column("cue", Text, comment="The words by which the article says that it was said; null where there are none."),
    Column("said_earliest", Text),
    Column("said_latest", Text),
    Column("said_certainty", Text),
    Column("venue", Text),
    Column("to", Text, comment="Who was spoken to."),
    Column("horizon_earliest", Text),
    Column("horizon_latest", Text),
    Column("horizon_certainty", Text, comment="Undated where no date is told; null where it does not look ahead."),
    Column("confidence", Double),
    Column("start", Integer, nullable=False, comment="Its first code point in the article's text."),
    Column("end", Integer, nullable=False),
    UniqueConstraint("article", "statement"),
    comment="Statements of the version that is shown of each article.",
)  # fmt: skip
Index("statements_kind", statements.c.kind, statements.c.article)

fingerprints: Final = Table(
    "fingerprints", metadata,
    Column("hash", BigInteger, primary_key=True, autoincrement=False),
    Column("article", BigInteger, primary_key=True, autoincrement=False, comment="Its number."),
    comment="The least hashes of each article's fingerprint: by them copies find each other.",
    sqlite_with_rowid=False,
)  # fmt: skip

copies: Final = Table(
    "copies", metadata,
    Column("article", BigInteger, primary_key=True, autoincrement=False, comment="Its number."),
    Column("other", BigInteger, primary_key=True, autoincrement=False, comment="The number of one that shares text."),
    Column("share", Double, nullable=False, comment="Of five words in a row of `article`, how many `other` has too."),
    comment="Which articles have a good part of their text in common; two rows for two articles.",
    sqlite_with_rowid=False,
)  # fmt: skip

overrides: Final = Table(
    "overrides", metadata,
    Column("id", Number, primary_key=True),
    Column("article", ForeignKey("articles.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("use", Text, nullable=False),
    Column("answer", Text, nullable=False),
    Column("reason", Text, nullable=False),
    Column("at", Moment, nullable=False),
    Column("withdrawn_at", Moment),
    comment="The owner's own answers for uses of an article, with the reason.",
)  # fmt: skip

forgotten: Final = Table(
    "forgotten", metadata,
    Column("hash", Text, primary_key=True, comment="With the store's secret; what it was of stands nowhere."),
    Column("kind", Text, nullable=False, comment="article or person"),
    Column("words", Integer, nullable=False, comment="Of a person's name; 0 for an article."),
    Column("at", Moment, nullable=False),
    comment="What is not to be kept again.",
)  # fmt: skip
