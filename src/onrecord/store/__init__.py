"""What is kept: bytes, records and who said what, in SQLite or PostgreSQL; searched, and forgotten for good."""

from onrecord.store.rows import (
    Added,
    ArticleRow,
    Forgotten,
    Found,
    Hit,
    Kept,
    OutletRow,
    Override,
    Passage,
    PersonRow,
    Query,
    Reread,
    Story,
    TermsRow,
    Utterance,
    VersionRow,
)
from onrecord.store.store import Store, open_store

__all__ = [
    "Added",
    "ArticleRow",
    "Forgotten",
    "Found",
    "Hit",
    "Kept",
    "OutletRow",
    "Override",
    "Passage",
    "PersonRow",
    "Query",
    "Reread",
    "Store",
    "Story",
    "TermsRow",
    "Utterance",
    "VersionRow",
    "open_store",
]
