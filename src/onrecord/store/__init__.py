"""What is kept: bytes, records and who said what, in SQLite or PostgreSQL; searched, and forgotten for good."""

from onrecord.store.due import DueFilter
from onrecord.store.outcomes import RESULTS, Evidence, Outcome, Result, ToldOutcome
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
    "RESULTS",
    "Added",
    "ArticleRow",
    "DueFilter",
    "Evidence",
    "Forgotten",
    "Found",
    "Hit",
    "Kept",
    "Outcome",
    "OutletRow",
    "Override",
    "Passage",
    "PersonRow",
    "Query",
    "Reread",
    "Result",
    "Store",
    "Story",
    "TermsRow",
    "ToldOutcome",
    "Utterance",
    "VersionRow",
    "open_store",
]
