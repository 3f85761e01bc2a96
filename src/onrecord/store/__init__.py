"""What is kept: bytes, records and who said what, in SQLite or PostgreSQL; searched, and forgotten for good.

What the store answers with (`rows`, `outcome_rows`) loads no database; `Store` and `open_store` do, once asked for.
Bottom up: `database`, `queries`, `articles` (their rows), `copies` (and stories), `forgetting`, `adding`.
"""

from __future__ import annotations

from onrecord.store.outcome_rows import RESULTS, Evidence, Outcome, Result, ToldOutcome
from onrecord.store.rows import (
    Added,
    Also,
    ArticleRow,
    First,
    Forgotten,
    Found,
    Hit,
    Kept,
    OutletRow,
    Override,
    Passage,
    PersonRow,
    Query,
    Reason,
    Reread,
    SaidFilter,
    Story,
    TermsRow,
    Utterance,
    VersionRow,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from onrecord.store.queries.due import DueFilter
    from onrecord.store.store import Store, open_store

__all__ = [
    "RESULTS",
    "Added",
    "Also",
    "ArticleRow",
    "DueFilter",
    "Evidence",
    "First",
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
    "Reason",
    "Reread",
    "Result",
    "SaidFilter",
    "Store",
    "Story",
    "TermsRow",
    "ToldOutcome",
    "Utterance",
    "VersionRow",
    "open_store",
]

_HOME = {
    "DueFilter": "queries.due",
    **dict.fromkeys(("Store", "open_store"), "store"),
}


def __getattr__(name: str) -> Any:
    """Loads SQLAlchemy with what needs it: reading a page, or its ledger, waits for no database."""
    if name not in _HOME:
        raise AttributeError(f"module 'onrecord.store' has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(f"onrecord.store.{_HOME[name]}"), name)


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
