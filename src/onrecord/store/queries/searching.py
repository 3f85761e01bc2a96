"""`search`: articles by their words, by who speaks in them and by the rest of a `Query`, with the passages found.

The newest thousand articles that hold the words are ranked (BM25 on SQLite, cover density on PostgreSQL; then the
newest first, those that tell no day behind): a word that stands in every article costs no more than a rare one.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from typing import Any, Final

import msgspec
from sqlalchemy import (
    ColumnElement,
    Connection,
    Double,
    Row,
    Select,
    String,
    and_,
    bindparam,
    cast,
    column,
    func,
    literal,
    literal_column,
    or_,
    select,
    table,
    tuple_,
)
from sqlalchemy.dialects.postgresql import TSQUERY

from onrecord.errors import NotKeptError, UsageError
from onrecord.store.database.index import by_index
from onrecord.store.database.schema import Moment, articles, statements, versions
from onrecord.store.queries.article_rows import rows_by_number
from onrecord.store.queries.choices import check_kind, check_relation
from onrecord.store.queries.cursors import cursor_at, place_of
from onrecord.store.queries.days import check_order, day_of
from onrecord.store.queries.passages import Searched, passages
from onrecord.store.queries.persons import ids_named
from onrecord.store.queries.reading import MOST_ROWS, outlet
from onrecord.store.rows import Found, Hit, Query
from onrecord.store.search_text import Phrase, fts5, phrases_in, tsquery

_FEW: Final = 3000
"""Rows that a filter may choose alone to be what a list begins at: sorting so many is nothing."""
RANKED: Final = 1000
"""Articles among which the best are looked for, the newest that hold the words."""
_WEIGHTS: Final = "bm25(search, 8.0, 4.0, 4.0, 1.0)"
"""Of headline, deck, speakers and body: set by hand."""
_SEARCHED: Final = msgspec.json.Decoder(Searched)
_SEARCH: Final = table("search", column("rowid"), column("article"), column("words"))


def search(connection: Connection, query: Query, limit: int = 20, after: str | None = None) -> Found[Hit]:
    """The articles that `query` asks for: the best first where it has words, else the newest;
    those whose pages tell no day come behind.

    `all` is how many there are, up to 1,000; None where there are more. Raises UsageError for a query of too many
    words, or a day, a kind or a relation that is none. What is asked for and not kept (an outlet, a speaker) finds
    nothing.
    """
    if not isinstance(query, Query):
        raise UsageError(None, f"what is of type {type(query).__name__} is no query", "give a Query(words=…)")
    check_kind(query.kind)
    check_relation(query.relation)
    limit = max(1, min(limit, MOST_ROWS))
    phrases = phrases_in(query.words)
    by_index(connection)
    if query.words.strip() and not phrases:
        return Found(rows=(), all=0, after=None)
    try:
        filters = _filters(connection, query)
    except NotKeptError:
        return Found(rows=(), all=0, after=None)
    if phrases:
        numbers, known, following = _ranked(connection, phrases, filters, limit, after)
    else:
        numbers, known, following = _newest(connection, filters, limit, after)
    return Found(rows=_hits(connection, numbers, phrases), all=known, after=following)


Page = tuple[list[int], int | None, str | None]
"""Numbers of articles, how many there are in all, and where the list goes on."""


def _ranked(
    connection: Connection, phrases: tuple[Phrase, ...], filters: list[ColumnElement[bool]], limit: int,
    after: str | None,
) -> Page:  # fmt: skip
    """Ranks few enough to be sorted here: the order is by a rank that no index holds."""
    first = place_of(after, tuple[int])[0] if after is not None else 0
    if not 0 <= first <= RANKED:
        raise UsageError(None, "the list does not go on there", "begin at its first page")
    newest = _matching(connection.dialect.name, phrases, filters).subquery()
    rank = newest.c.rank if connection.dialect.name == "postgresql" else func.round(newest.c.rank, 6)
    wanted = (
        select(newest.c.number, func.count().over().label("known"))
        .order_by(rank.desc(), newest.c.undated, newest.c.at.desc(), newest.c.number.desc())
        .limit(limit).offset(first)
    )  # fmt: skip
    rows = connection.execute(wanted).all()
    known = rows[0].known if rows else 0
    more = first + limit < min(known, RANKED)
    numbers = [row.number for row in rows][: RANKED - first]
    return numbers, known if known <= RANKED else None, cursor_at(first + limit) if more else None


def _matching(dialect: str, phrases: tuple[Phrase, ...], filters: list[ColumnElement[bool]]) -> Select[Any]:
    """Number, rank (more is better), whether no day is told, and moment of the newest articles that hold all phrases,
    one more than are ranked."""
    undated = articles.c.day.is_(None).label("undated")
    if dialect == "postgresql":
        asked = cast(literal(tsquery(phrases)), TSQUERY)
        # Apart from the rest, so that the index of words is asked, and no text is unpacked that is not ranked.
        found = (
            select(_SEARCH.c.article).where(_SEARCH.c.words.op("@@")(asked)).cte("found").prefix_with("MATERIALIZED")
        )
        holding = select(articles.c.number, undated, articles.c.sorted_at.label("at")).join(
            found, found.c.article == articles.c.number
        )
        newest = holding.where(*filters).order_by(articles.c.number.desc()).limit(RANKED + 1).subquery()
        density = func.ts_rank_cd(literal_column("'{0.1, 0.4, 0.4, 1.0}'::real[]"), _SEARCH.c.words, asked, 1)
        columns = select(newest.c.number, density.label("rank"), newest.c.undated, newest.c.at)
        return columns.join(_SEARCH, _SEARCH.c.article == newest.c.number)
    rank: ColumnElement[float] = -literal_column(_WEIGHTS, type_=Double())
    holding = select(articles.c.number, rank.label("rank"), undated, articles.c.sorted_at.label("at"))
    holding = holding.join(_SEARCH, _SEARCH.c.rowid == articles.c.number)
    return holding.where(_holds(phrases), *filters).order_by(_SEARCH.c.rowid.desc()).limit(RANKED + 1)


def _holds(phrases: tuple[Phrase, ...]) -> ColumnElement[bool]:
    return literal_column("search").op("MATCH")(bindparam("asked", fts5(phrases), type_=String()))


def _newest(connection: Connection, filters: list[ColumnElement[bool]], limit: int, after: str | None) -> Page:
    """Those that tell their day, the newest first; behind them those that tell none, the latest added first."""
    counted = select(func.count()).select_from(select(articles.c.number).where(*filters).limit(RANKED + 1).subquery())
    known = connection.execute(counted).scalar_one()
    place = place_of(after, tuple[bool, datetime, int]) if after is not None else None
    rows: list[Row[Any]] = []
    for undated in (False, True):
        if place is None or place[0] <= undated:
            behind = place[1:] if place is not None and place[0] == undated else None
            rows += connection.execute(_in_order(undated, filters, limit + 1 - len(rows), behind)).all()
    last = rows[limit - 1] if len(rows) > limit else None
    more = cursor_at(bool(last.undated), last.sorted_at, last.number) if last else None
    return [row.number for row in rows[:limit]], known if known <= RANKED else None, more


def _in_order(
    undated: bool, filters: list[ColumnElement[bool]], most: int, behind: tuple[datetime, int] | None
) -> Select[Any]:
    """Articles that tell no day, or those that do; in the order of an index, so that a list costs what it shows."""
    day = articles.c.day + ""  # Not by the index of days: those that tell one are nearly all.
    telling = articles.c.day.is_(None) if undated else day.is_not(None)
    wanted = select(articles.c.number, articles.c.sorted_at, literal(undated).label("undated")).where(telling, *filters)
    if behind:
        place = tuple_(articles.c.sorted_at, articles.c.number)
        wanted = wanted.where(place < tuple_(literal(behind[0], Moment()), literal(behind[1])))
    return wanted.order_by(articles.c.sorted_at.desc(), articles.c.number.desc()).limit(most)


def _filters(connection: Connection, query: Query) -> list[ColumnElement[bool]]:
    """What must hold besides the words. Raises NotKeptError where nothing can, UsageError for a day that is none."""
    filters: list[ColumnElement[bool]] = []
    if query.outlet:
        filters.append(articles.c.outlet == outlet(connection, query.outlet).id)
    if query.relation:
        filters.append(articles.c.relation == query.relation)
    filters += _printed(connection, query.since, query.until)
    if query.speaker:
        people = ids_named(connection, query.speaker)
        if not people:
            raise NotKeptError(query.speaker, "nobody of this name is kept")
        told = select(statements.c.article).where(statements.c.person.in_(people))
        if query.kind:  # Not by the index of kinds: whoever is asked for said less than what is of a kind.
            told = told.where((statements.c.kind + "") == query.kind)
        filters.append(_in_one_of(connection, told))
    elif query.kind:
        filters.append(_in_one_of(connection, select(statements.c.article).where(statements.c.kind == query.kind)))
    return filters


def _in_one_of(connection: Connection, told: Select[Any]) -> ColumnElement[bool]:
    """That an article has one of some statements: begun at these where they are few, else at the newest articles."""
    if _is_few(connection, told):
        return articles.c.id.in_(told)
    return told.where(statements.c.article == articles.c.id).exists()


def _is_few(connection: Connection, wanted: Select[Any]) -> bool:
    counted = select(func.count()).select_from(wanted.limit(_FEW + 1).subquery())
    return connection.execute(counted).scalar_one() <= _FEW


def _printed(connection: Connection, since: str | None, until: str | None) -> list[ColumnElement[bool]]:
    """The days of publication that are asked for; begun at these where few articles are of them."""
    check_order(since, until)
    filters = [_printed_from(day_of(since))] if since else []
    filters += [_printed_to(day_of(until))] if until else []
    if since:
        last = day_of(until) if until else "9999-12-31"
        first_moment = datetime.combine(date.fromisoformat(day_of(since)), time(), UTC)
        last_moment = datetime.combine(date.fromisoformat(last), time.max, UTC)
        told = select(articles.c.number).where(articles.c.day.between(day_of(since), last))
        untold = select(articles.c.number).where(
            articles.c.day.is_(None), articles.c.sorted_at.between(first_moment, last_moment)
        )
        if _is_few(connection, told) and _is_few(connection, untold):
            filters.append(or_(articles.c.number.in_(told), articles.c.number.in_(untold)))
    return filters


def _printed_from(day: str) -> ColumnElement[bool]:
    """That an article was published on `day` or later: by its own calendar, else by that of UTC."""
    moment = datetime.combine(date.fromisoformat(day), time(), UTC)
    return or_(articles.c.day >= day, and_(articles.c.day.is_(None), articles.c.sorted_at >= moment))


def _printed_to(day: str) -> ColumnElement[bool]:
    """That an article was published on `day` or earlier."""
    until = datetime.combine(date.fromisoformat(day), time.max, UTC)
    within = or_(articles.c.day <= day, and_(articles.c.day.is_(None), articles.c.sorted_at <= until))
    # No calendar ends the day more than half a day after UTC's, so lists in order need not begin at the newest.
    return and_(within, articles.c.sorted_at <= until + timedelta(hours=13)) if until.year < 9999 else within


def _hits(connection: Connection, numbers: list[int], phrases: tuple[Phrase, ...]) -> tuple[Hit, ...]:
    rows = rows_by_number(connection, numbers)
    texts: dict[int, Searched] = {}
    if phrases:
        held = select(articles.c.number, versions.c.record).join(versions, versions.c.id == articles.c.version_id)
        for row in connection.execute(held.where(articles.c.number.in_(numbers))):
            texts[row.number] = _SEARCHED.decode(row.record)
    return tuple(
        Hit(article=rows[one], passages=passages(texts[one], phrases) if one in texts else ())
        for one in numbers
        if one in rows
    )
