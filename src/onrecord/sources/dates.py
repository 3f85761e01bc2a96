"""Moments as feeds write them, made ISO 8601 without adding what was not said."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, date, datetime
from email.utils import parsedate_to_datetime
from time import struct_time
from typing import Final, TypeVar

T = TypeVar("T")
_HAS_ZONE: Final = re.compile(r"(?:Z|GMT|UTC?|[+-]\d\d:?\d\d)\s*$", re.IGNORECASE)


def iso(words: str | None, parsed: struct_time | None = None) -> str | None:
    """`words` (RFC 822, RFC 3339 or other) as ISO 8601: a day stays a day, an offset stays as given or stays away.

    `parsed` is what feedparser makes of it, in UTC: used for forms that are neither. None where nothing reads it.
    """
    words = (words or "").strip()
    if re.fullmatch(r"\d{4}-\d\d-\d\d", words):
        return words if _or_none(date.fromisoformat, words) else None
    found = _or_none(parsedate_to_datetime, words) or _or_none(datetime.fromisoformat, words)
    if found is None and parsed is not None:
        found = _or_none(lambda _: datetime(*parsed[:6], tzinfo=UTC if _HAS_ZONE.search(words) else None), words)
    if found is None:
        return None
    return found.replace(microsecond=0).isoformat()


def _or_none(read: Callable[[str], T], words: str) -> T | None:
    try:
        return read(words)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
