"""The way of a page: `read` puts the rooms in their order, and does nothing else."""

from __future__ import annotations

from datetime import date

from onrecord.record import Statement
from onrecord.statements import statements_in


def find_statements(text: str, published: date | None = None) -> tuple[Statement, ...]:
    """The statements in an article's `text` (blocks parted by blank lines), offsets into it."""
    return statements_in(text, published, None).statements
