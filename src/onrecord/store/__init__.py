"""What is kept: bytes, records and who said what, in SQLite or PostgreSQL; searched, and forgotten for good."""

from onrecord.store.rows import (
    Added,
    ArticleRow,
    Found,
    Hit,
    Kept,
    OutletRow,
    Override,
    Passage,
    PersonRow,
    Query,
    Story,
    Utterance,
    VersionRow,
)
from onrecord.store.store import Store, open_store

__all__ = [
    "Added",
    "ArticleRow",
    "Found",
    "Hit",
    "Kept",
    "OutletRow",
    "Override",
    "Passage",
    "PersonRow",
    "Query",
    "Store",
    "Story",
    "Utterance",
    "VersionRow",
    "open_store",
]
