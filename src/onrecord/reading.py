"""The way of a page: `read` puts the rooms in their order, and does nothing else."""

from __future__ import annotations

from collections.abc import Collection
from datetime import UTC, date, datetime

from onrecord.article import article_on
from onrecord.page import Kind, page_from
from onrecord.provenance import provenance_of
from onrecord.record import Beside, Record, Statement
from onrecord.rights import rights_on
from onrecord.statements import statements_in


def find_statements(text: str, published: date | None = None) -> tuple[Statement, ...]:
    """The statements in an article's `text` (blocks parted by blank lines), offsets into it."""
    return statements_in(text, published, None).statements
