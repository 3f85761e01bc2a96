"""What the store answers of articles, versions, stories and outlets. Each function reads by the connection it is given.

Lists go on where they ended by the place of their last row, never by counting rows: the thousandth page is as quick as
the first.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Any, Final

import msgspec
from msgspec.structs import replace
from sqlalchemy import ColumnElement, Connection, Select, and_, func, literal, select, tuple_

from onrecord.beside import Beside, FeedItem
from onrecord.errors import NotKeptError, StoreError, UsageError
from onrecord.identity import id_of_address
from onrecord.record import Record
from onrecord.store.database.schema import Moment, aliases, articles, outlets, persons, statements, stories, versions
from onrecord.store.queries.article_rows import COPIES_SHOWN, also_in, rows_by_id, stories_of
from onrecord.store.queries.cursors import cursor_at, place_of
from onrecord.store.rows import ArticleRow, Counts, Found, OutletRow, Story, VersionRow
from onrecord.store.search_text import folded, storable

MOST_ROWS: Final = 500
"""Rows of one page of a list, however many are asked for."""
_PREFIX: Final = re.compile("[0-9a-f]{4,16}")
_TOO_SHORT: Final = re.compile("[0-9a-f]{1,3}")
_NUMBER: Final = re.compile("[1-9][0-9]{0,5}")
_COPIES_OF_ONE: Final = 200
"""Copies of the one story that was asked for."""
_AT_ONCE: Final = 100
"""Records of an export that are in memory at a time."""


def resolve(connection: Connection, name: str) -> str:
    """The id of the article that `name` means: an id, its beginning (4 digits at least), an address.

    Raises NotKeptError where there is none, UsageError where a beginning fits several.
    """
    name = name.strip()
    if connection.execute(select(articles.c.id).where(articles.c.id == storable(name))).first():
        return name
    known = [storable(name)] if _PREFIX.fullmatch(name) else []
    known.append(id_of_address(name))
    found = connection.execute(select(aliases.c.article).where(aliases.c.alias.in_(known))).scalars().first()
    if found is not None:
        return str(found)
    if _PREFIX.fullmatch(name):
        ids = connection.execute(
            select(articles.c.id).where(articles.c.id.between(name, name + "g")).order_by(articles.c.id).limit(4)
        ).scalars().all()  # fmt: skip
        if len(ids) > 1:
            raise UsageError(
                name,
                f"several articles begin so: {', '.join(ids[:3])}{', …' * (len(ids) > 3)}",
                "give more digits of one",
            )
        if ids:
            return str(ids[0])
    if _TOO_SHORT.fullmatch(name):
        raise NotKeptError(name, "the beginning of an id has 4 digits at least", "find it: onrecord find WORDS")
    raise NotKeptError(_shown(name), "no such article is kept", "find it: onrecord find WORDS")


def article(connection: Connection, id: str) -> ArticleRow:
    """The article of this id. Raises NotKeptError."""
    found = rows_by_id(connection, [storable(id)])
    if not found:
        raise NotKeptError(_shown(id), "no such article is kept")
    return found[id]


def articles_of(connection: Connection, ids: Iterable[str]) -> tuple[ArticleRow, ...]:
    """The articles of these ids, in their order; those that are not kept are left out."""
    wanted = [storable(id) for id in ids]
    found = rows_by_id(connection, wanted)
    return tuple(found[id] for id in wanted if id in found)


def record(connection: Connection, id: str, version: str | None = None) -> Record:
    """The record of an article; `version` is the hash or the number of one, None the latest.

    Raises NotKeptError where the article or the version is not kept.
    """
    wanted = select(versions.c.record).join(articles, articles.c.id == versions.c.article)
    if version is None:
        wanted = wanted.where(articles.c.id == storable(id), versions.c.id == articles.c.version_id)
    else:
        number = version_of(connection, id, version).number
        wanted = _versions(id).with_only_columns(versions.c.record).where(versions.c.number == number)
        wanted = wanted.where(versions.c.kind == _kind_of(connection, id))
    text = connection.execute(wanted).scalar()
    if text is None:
        raise NotKeptError(_shown(id), "no such article is kept")
    return _record(text)


def feed_item(connection: Connection, id: str) -> FeedItem | None:
    """The item of the feed that the latest version of an article came by; None where it came by none."""
    wanted = select(versions.c.beside).join(articles, articles.c.version_id == versions.c.id)
    beside = connection.execute(wanted.where(articles.c.id == storable(id))).scalar()
    return _feed_item(beside)


def _feed_item(beside: str | None) -> FeedItem | None:
    return msgspec.json.decode(beside, type=Beside).feed if beside else None


def records_with_items(connection: Connection, ids: Iterable[str]) -> dict[str, tuple[Record, FeedItem | None]]:
    """The latest records of these articles, each with the item of the feed that it came by; of those that are kept."""
    wanted = select(articles.c.id, versions.c.record, versions.c.beside)
    wanted = wanted.join(versions, versions.c.id == articles.c.version_id)
    rows = connection.execute(wanted.where(articles.c.id.in_({storable(id) for id in ids})))
    return {row.id: (_record(row.record), _feed_item(row.beside)) for row in rows}


def versions_of(connection: Connection, id: str) -> tuple[VersionRow, ...]:
    """The states of an article in the order in which they were seen, the one that is shown last. Raises NotKeptError.

    Where pages of it are kept, what a feed's item held of it is not among them.
    """
    kind = _kind_of(connection, id)
    found = connection.execute(_versions(id).where(versions.c.kind == kind).order_by(versions.c.seen_at, versions.c.id))
    return tuple(
        VersionRow(
            article=row.article, version=row.version, number=row.number, added_at=row.added_at, read_at=row.read_at,
            reader=row.reader, headline=row.headline, sha256=row.sha256, bytes_kept=row.bytes_kept,
            seen_at=row.seen_at, seen_until=row.seen_until, seen_by=row.seen_by,
            url=row.seen_url or msgspec.json.decode(row.record, type=_Address).url,
        )
        for row in found
    )  # fmt: skip


def version_of(connection: Connection, id: str, version: str) -> VersionRow:
    """One state of an article, by its number or the beginning of its hash; of several alike the latest.

    Raises NotKeptError.
    """
    rows = versions_of(connection, id)
    if _NUMBER.fullmatch(version):
        found = [row for row in rows if row.number == int(version)]
    else:
        found = [row for row in rows if len(version) >= 4 and row.version.startswith(version)]
    if not found:
        raise NotKeptError(
            _shown(id),
            f"there is no version {_shown(version)} of it",
            f"it has 1 to {len(rows)}" if len(rows) > 1 else "it has but one",
        )
    return found[-1]


def story(connection: Connection, id: str) -> Story:
    """The story that an article belongs to. Raises NotKeptError."""
    number = connection.execute(select(articles.c.story).where(articles.c.id == storable(id))).scalar()
    found = stories_of(connection, [] if number is None else [number], _COPIES_OF_ONE)
    for story_id, only in found.items():
        return replace(only, also=also_in(connection, story_id))
    raise NotKeptError(_shown(id), "no such article is kept")


def latest(
    connection: Connection, limit: int = 30, after: str | None = None, domain: str | None = None,
    dated: bool | None = None,
) -> Found[Story]:  # fmt: skip
    """The latest stories, by the latest of their articles; with `domain` those that this outlet printed, by its own.

    `dated`: those alone that have a day, or (False) have none and stand by when they were added; None: all.

    Raises NotKeptError for an outlet of which nothing is kept, UsageError for an `after` of another list.
    """
    limit = max(1, min(limit, MOST_ROWS))
    listed = _latest_of(outlet(connection, domain).id, dated) if domain else _latest_of_all(dated)
    sorted_at, number = listed.selected_columns["at"], listed.selected_columns["number"]
    if after is not None:
        at, last = place_of(after, tuple[datetime, int])
        listed = listed.where(tuple_(sorted_at, number) < tuple_(literal(at, Moment()), literal(last)))
    rows = connection.execute(listed.order_by(sorted_at.desc(), number.desc()).limit(limit + 1)).all()
    found = stories_of(connection, [row.story for row in rows[:limit]], COPIES_SHOWN)
    return Found(
        rows=tuple(replace(found[row.story], at=row.at) for row in rows[:limit] if row.story in found),
        all=None,
        after=cursor_at(rows[limit - 1].at, rows[limit - 1].number) if len(rows) > limit else None,
    )


def _latest_of_all(dated: bool | None) -> Select[Any]:
    every = select(stories.c.id.label("story"), stories.c.latest_at.label("at"), stories.c.id.label("number"))
    if dated is None:
        return every
    with_day = select(articles.c.number).where(articles.c.story == stories.c.id, articles.c.day.is_not(None)).exists()
    return every.where(with_day if dated else ~with_day)


def _latest_of(outlet: int, dated: bool | None) -> Select[Any]:
    """An outlet's articles, of several in one story the latest alone."""
    later = articles.alias("later")
    is_later = tuple_(later.c.sorted_at, later.c.number) > tuple_(articles.c.sorted_at, articles.c.number)
    others = select(later.c.number).where(later.c.story == articles.c.story, later.c.outlet == outlet, is_later)
    every = select(articles.c.story, articles.c.sorted_at.label("at"), articles.c.number).where(
        articles.c.outlet == outlet, ~others.exists()
    )
    return every if dated is None else every.where(articles.c.day.is_not(None) if dated else articles.c.day.is_(None))


def outlets_of(connection: Connection) -> tuple[OutletRow, ...]:
    """All outlets of which articles are kept, most articles first."""
    return _outlets(connection, None)


def outlet_names_of(connection: Connection, limit: int) -> tuple[str, ...]:
    """Names (else domains) of the outlets with the latest articles. Counts nothing: it costs the same in any store."""
    latest = select(func.max(articles.c.sorted_at)).where(articles.c.outlet == outlets.c.id).scalar_subquery()
    rows = select(outlets.c.name, outlets.c.domain).where(latest.is_not(None))
    rows = rows.order_by(latest.desc(), outlets.c.id).limit(limit)
    return tuple(row.name or row.domain or "" for row in connection.execute(rows))


def outlet(connection: Connection, domain_or_name: str) -> OutletRow:
    """The outlet of this domain, or of this name (case and accents apart), or of this id. Raises NotKeptError."""
    asked = storable(domain_or_name.strip())
    name = folded(asked)
    for matches in (outlets.c.domain == asked.lower(), and_(outlets.c.folded == name, literal(bool(name)))):
        found = _outlets(connection, matches)
        if found:
            return found[0]
    raise NotKeptError(_shown(asked), "nothing of such an outlet is kept", "see which there are: onrecord find")


def _outlets(connection: Connection, matches: ColumnElement[bool] | None) -> tuple[OutletRow, ...]:
    counted = select(
        articles.c.outlet, func.count().label("articles"), func.max(articles.c.sorted_at, type_=Moment()).label("at")
    ).group_by(articles.c.outlet)
    if matches is not None:
        counted = counted.where(articles.c.outlet.in_(select(outlets.c.id).where(matches)))
    counts = counted.subquery()
    rows = select(outlets.c.id, outlets.c.name, outlets.c.domain, counts.c.articles, counts.c.at)
    rows = rows.join(counts, counts.c.outlet == outlets.c.id).order_by(counts.c.articles.desc(), outlets.c.id)
    return tuple(
        OutletRow(id=row.id, name=row.name, domain=row.domain, articles=row.articles, latest=row.at)
        for row in connection.execute(rows)
    )


def export(connection: Connection) -> Iterator[Record]:
    """The latest record of every article, in order of addition; few of them are in memory at a time."""
    last = 0
    while True:
        rows = connection.execute(
            select(articles.c.number, versions.c.record).join(versions, versions.c.id == articles.c.version_id)
            .where(articles.c.number > last).order_by(articles.c.number).limit(_AT_ONCE)
        ).all()  # fmt: skip
        if not rows:
            return
        for row in rows:
            yield _record(row.record)
        last = rows[-1].number


def counts(connection: Connection) -> Counts:
    """How much is kept."""
    tables = (articles, versions, statements, outlets)
    numbers = [connection.execute(select(func.count()).select_from(table)).scalar_one() for table in tables]
    people = select(func.count()).select_from(persons).where(persons.c.root == persons.c.id)
    return Counts(
        articles=numbers[0], versions=numbers[1], statements=numbers[2],
        persons=connection.execute(people).scalar_one(), outlets=numbers[3],
    )  # fmt: skip


def _versions(id: str) -> Select[Any]:
    return select(versions).where(versions.c.article == storable(id))


class _Address(msgspec.Struct):
    url: str | None = None


def _kind_of(connection: Connection, id: str) -> str:
    """`page` where pages of the article are kept, else `feed`. Raises NotKeptError."""
    kinds = connection.execute(_versions(id).with_only_columns(versions.c.kind).distinct()).scalars().all()
    if not kinds:
        raise NotKeptError(_shown(id), "no such article is kept")
    return "page" if "page" in kinds else str(kinds[0])


def _record(text: str) -> Record:
    try:
        return msgspec.json.decode(text, type=Record)
    except (msgspec.DecodeError, ValueError) as error:
        raise StoreError(None, f"a record that is kept cannot be read: {error}", "onrecord reread") from None


def _shown(name: str) -> str:
    return name if len(name) <= 80 else f"{name[:80]}…"
