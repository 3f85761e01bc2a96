"""What stores of before are filled with, once, after their tables were brought to the present ones: with copies (the
hashes of long texts, and what the articles of a story share), and with the index of what was said."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Final

from sqlalchemy import Connection, select, text

from onrecord.provenance.copies.sketches import Parts, common, found_by, is_copy, parts_of, unpacked
from onrecord.store.copies.copying import text_in
from onrecord.store.copies.grouping import DECIDING, settle_story
from onrecord.store.database.dialects import insert_new
from onrecord.store.database.said_index import Uttered, put
from onrecord.store.database.schema import articles, copies, fingerprints, stories, utterances, versions

_WERE: Final = 16
"""Hashes by which each article was found."""
_BATCH: Final = 1_000
_BEFORE: Final = 10
"""Articles of a story that each is compared with: the origin, and so many before it."""


COPIES_SINCE: Final = "0003"
SAID_SINCE: Final = "0005"
"""The steps of the tables that these came with."""


def fill(connection: Connection, found: str) -> None:
    """Fills a store whose tables were at the step `found`."""
    if found < COPIES_SINCE:
        fill_copies(connection)
    if found < SAID_SINCE:
        fill_said(connection)


def fill_said(connection: Connection) -> None:
    """Makes the index of what was said; 0.1 ms an utterance. What copies were settled with is in it already."""
    at = 0
    connection.execute(text("DELETE FROM search_said"))
    columns = (utterances.c.id, utterances.c.person, utterances.c.words)
    wanted = select(*columns).order_by(utterances.c.id).limit(_BATCH)
    while found := connection.execute(wanted.where(utterances.c.id > at)).all():
        at = found[-1].id
        put(connection, [Uttered(row.id, row.person, row.words) for row in found])


def fill_copies(connection: Connection) -> None:
    """Makes the rows. Time grows as the number of articles does, by far the most for those of stories of several."""
    _hashes(connection)
    several = select(stories.c.id).where(stories.c.articles > 1).order_by(stories.c.id)
    for story in connection.execute(several).scalars().all():
        rows = list(_shared(_texts(connection, story)))
        if rows:
            connection.execute(insert_new(connection, copies), rows)
        settle_story(connection, story)


def _hashes(connection: Connection) -> None:
    at = 0
    wanted = select(articles.c.number, articles.c.fingerprint).order_by(articles.c.number).limit(_BATCH)
    while found := connection.execute(wanted.where(articles.c.number > at)).all():
        at = found[-1].number
        rows = [
            {"hash": one, "article": row.number} for row in found for one in found_by(unpacked(row.fingerprint))[_WERE:]
        ]
        if rows:
            connection.execute(insert_new(connection, fingerprints), rows)


def _texts(connection: Connection, story: int) -> list[Any]:
    """Numbers, outlets and records of a story's earliest articles, the origin first."""
    return list(
        connection.execute(
            select(articles.c.number, articles.c.outlet, versions.c.record)
            .join(versions, versions.c.id == articles.c.version_id)
            .join(stories, stories.c.id == articles.c.story)
            .where(articles.c.story == story)
            .order_by(articles.c.id != stories.c.origin, articles.c.sorted_at, articles.c.number)
            .limit(DECIDING)
        )
    )


def _shared(rows: Sequence[Any]) -> Iterator[dict[str, Any]]:
    texts = [text_in(row.record) for row in rows]
    parts: list[Parts] = [parts_of(text) for text in texts]
    for at, row in enumerate(rows):
        for before in sorted({0, *range(max(0, at - _BEFORE), at)} - {at}):
            found = common(parts[at], parts[before])
            other = rows[before]
            if is_copy(texts[at], texts[before], found, row.outlet is not None and row.outlet == other.outlet):
                yield {"article": row.number, "other": other.number, "share": round(found.of_one, 4)}
                yield {"article": other.number, "other": row.number, "share": round(found.of_other, 4)}
