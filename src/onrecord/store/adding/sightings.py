"""What is kept of when the states of an article were seen: a state seen again, one that comes late, one in between.

The states of one article lie one after the other; the one that is shown is the last.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

import msgspec
from sqlalchemy import Connection, Row, insert, select, update

from onrecord.record import Record
from onrecord.store.articles.preparing import Prepared
from onrecord.store.articles.seeing import changed_at, just_before
from onrecord.store.database.schema import articles, versions


def extend(connection: Connection, row: Row[Any], page: Prepared, now: datetime) -> None:
    """The state of `row` was seen when `page` was, too, where that is known.

    One that was only added as a file is from then on known to be of that moment.
    """
    at = page.sighting.moment(now)
    if at is None or row.kind != page.kind:
        return
    if at < row.seen_at:
        values: dict[str, Any] = {"seen_at": at, "seen_by": page.sighting.by, "seen_url": captured_at(page)}
    elif at > row.seen_until:
        values = {"seen_until": at}
    else:
        return
    connection.execute(update(versions).where(versions.c.id == row.id).values(values))


def captured_at(page: Prepared) -> str | None:
    """The address of a page that is a capture."""
    return page.article_values["url"] if page.sighting.by == "capture" else None


def earlier(connection: Connection, page: Prepared, shown: Row[Any], now: datetime) -> datetime | None:
    """The moment of a page that was seen before the state that is shown; None of a later one, to be shown.

    Where a moment is told of both, it decides; else what they say of when they were changed; else what is told of one.
    A capture without a moment is never the latest.
    """
    if page.live:
        return None
    at = page.sighting.moment(now)
    if at and shown.seen_by:
        return at if at < shown.seen_until else None
    undated = page.sighting.past or (page.sighting.by == "capture" and at is None)
    here, there = page.changed_at, _changed_at(connection, shown.id)
    if here and there and here < there:
        return at if at and at < shown.seen_at else just_before(shown.seen_at, here)
    if undated:
        return just_before(shown.seen_at, here)
    if at and at < shown.seen_until:
        if not (here and there and there < here and shown.seen_at == shown.seen_until):
            return at
        # A file that says it is older than what was seen long ago was not seen as late as it came.
        moment = just_before(at, there)
        values = {"seen_at": moment, "seen_until": moment}
        connection.execute(update(versions).where(versions.c.id == shown.id).values(values))
    return None


def parted(connection: Connection, rows: list[Any], page: Prepared, number: int, now: datetime) -> bool:
    """Makes two of the state that was seen both before and after `page` was; whether there was one.

    The later one gets `number`, and is shown where it was.
    """
    at = page.sighting.moment(now)
    row = next((row for row in rows if at and row.seen_at < at < row.seen_until), None)
    if row is None:
        return False
    columns = [column for column in versions.c if column.name != "id"]
    values = {c.name: getattr(one, c.name) for one in [_whole(connection, row.id)] for c in columns}
    values |= {
        "number": number, "seen_at": row.seen_until, "added_at": now, "seen_by": "seen", "seen_url": None,
    }  # fmt: skip
    again = connection.execute(insert(versions).values(values).returning(versions.c.id)).scalar_one()
    connection.execute(update(versions).where(versions.c.id == row.id).values(seen_until=row.seen_at))
    connection.execute(update(articles).where(articles.c.version_id == row.id).values(version_id=again))
    return True


def _whole(connection: Connection, version: int) -> Row[Any]:
    return connection.execute(select(versions).where(versions.c.id == version)).one()


def _changed_at(connection: Connection, version: int) -> datetime | None:
    record = connection.execute(select(versions.c.record).where(versions.c.id == version)).scalar_one()
    return changed_at(msgspec.json.decode(record, type=Record))
