"""The table of outcomes: what came of a statement that had a date, as a person wrote it."""

from __future__ import annotations

from typing import Final

from sqlalchemy import Column, ForeignKey, Index, Table, Text

from onrecord.store.database.schema import Moment, Number, metadata

outcomes: Final = Table(
    "outcomes", metadata,
    Column("id", Number, primary_key=True),
    Column("key", Text, nullable=False, index=True, comment="Of its row in `utterances`, as it was then."),
    Column(
        "article", ForeignKey("articles.id", ondelete="CASCADE"), nullable=False,
        comment="Where the statement stands, with its id there: it is found by them where the key is another.",
    ),
    Column("statement", Text, nullable=False),
    Column("content", Text, nullable=False, comment="The statement's words when the outcome was written."),
    Column("result", Text, nullable=False, comment="came about, in part, did not, cannot be told"),
    Column("words", Text, nullable=False, comment="As they were written."),
    Column("evidence_article", Text, index=True, comment="The article that it rests on, by its id."),
    Column("evidence_statement", Text, comment="A statement in it, by its id there."),
    Column("evidence_words", Text, comment="The passage that was chosen, as it stood then."),
    Column("evidence_url", Text, comment="An address outside of the store that it rests on."),
    Column("at", Moment, nullable=False),
    Column("ended_at", Moment, comment="When another took its place, or it was taken back; null where it stands."),
    comment="What came of what was said, written by a person with its evidence; a log, nothing in it is changed.",
)  # fmt: skip
Index("outcomes_statement", outcomes.c.article, outcomes.c.statement)
