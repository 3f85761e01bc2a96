"""When a state of an article was seen at its outlet, and the order of its states by that; without a database.

A capture in a web archive tells its moment, what was fetched was seen when it came, and HTTP's `Date` tells when the
answer in a file was sent. A file alone may be of any time: it counts from when it was added, unless its own words say
that it is older than another. A capture whose moment no address of an archive tells is never the latest.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Any, Final, Literal

from msgspec import Struct

from onrecord.beside import Beside
from onrecord.page.captures import Capture, capture_at
from onrecord.record import Record

By = Literal["capture", "sent", "fetched"]
"""What tells it: an archive's capture, the answer's `Date`, or that it was fetched just now."""
_JUST: Final = timedelta(microseconds=1)


class Sighting(Struct, frozen=True):
    """When a page was seen so."""

    at: datetime | None
    """None where nothing tells it; of what was fetched it is when it is kept."""
    by: By | None
    past: bool = False
    """It is a capture, or a file that says so, of a moment that nothing tells: never the latest."""

    def moment(self, now: datetime) -> datetime | None:
        """When it was; None where that is not known. What is told of the future is not believed."""
        at = now if self.by == "fetched" else self.at
        return at if at and at <= now else None


def sighting_of(record: Record, beside: Beside | None, live: bool) -> Sighting:
    """When the page of `record` was seen; `live`: it was fetched just now.

    That it is a capture only its address tells: an archive's script in a page can be anybody's.
    """
    if capture := _captured(record):
        return Sighting(capture.moment, "capture", capture.moment is None)
    if live:
        return Sighting(None, "fetched")
    sent = sent_at(beside) if beside and beside.kind != "feed" else None
    if sent:
        return Sighting(sent, "sent")
    return Sighting(None, None, record.url is None and _is_archived(record))


def _captured(record: Record) -> Capture | None:
    return capture_at(record.url) if _is_archived(record) else None


def _is_archived(record: Record) -> bool:
    return any(warning.code == "archived" for warning in record.warnings)


def sent_at(beside: Beside | None) -> datetime | None:
    """When the answer was sent, by HTTP's `Date`."""
    value = beside.header("date") if beside else None
    try:
        sent = parsedate_to_datetime(value) if value else None
        return sent.astimezone(UTC) if sent and sent.tzinfo else None
    except (ValueError, OverflowError):
        return None


def changed_at(record: Record) -> datetime | None:
    """When the page says that it was last changed."""
    when = record.updated or record.published
    return when.instant if when else None


def in_order(rows: Iterable[Any]) -> list[Any]:
    """Rows of `versions` in the order in which their states were seen."""
    return sorted(rows, key=lambda row: (row.seen_at, row.id))


def around(rows: Sequence[Any], at: datetime) -> list[Any]:
    """Of rows in order those that may be the state of a moment: the last one before it, and the first one after it.

    One that was seen both before and after it is the only one."""
    before = [row for row in rows if row.seen_at <= at]
    if before and before[-1].seen_until >= at:
        return before[-1:]
    return [*before[-1:], *rows[len(before) :][:1]]


def just_before(at: datetime, told: datetime | None) -> datetime:
    """A moment for a state that is older than one seen at `at`: when it says that it was changed, if that is before."""
    return min(told, at - _JUST) if told else at - _JUST
