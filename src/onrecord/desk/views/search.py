"""What a search found: articles with the words around, and speakers of that name; the filters are kept."""

from __future__ import annotations

from itertools import pairwise
from urllib.parse import urlencode

from msgspec import Struct
from msgspec.structs import asdict

from onrecord.desk import words
from onrecord.desk.views.lists import Row, row_of
from onrecord.desk.views.people import PersonLine, people
from onrecord.record import Relation
from onrecord.store import Hit, Passage, Query, Store, Story

_HITS = 20


class Bit(Struct, frozen=True, kw_only=True):
    """Words of a passage, found ones or those around them."""

    text: str
    found: bool


class Shown(Struct, frozen=True, kw_only=True):
    """A passage of an article."""

    where: str
    bits: tuple[Bit, ...]


class Result(Struct, frozen=True, kw_only=True):
    """An article that was found."""

    row: Row
    passages: tuple[Shown, ...]


class SearchPage(Struct, frozen=True, kw_only=True):
    """What a search shows."""

    title: str
    query: Query
    asked: bool
    """Whether anything was asked for."""
    filtered: int
    """How many filters are set."""
    problem: str
    kinds: tuple[tuple[str, str], ...]
    relations: tuple[tuple[Relation, str], ...]
    counted: str
    rows: tuple[Result, ...]
    persons: tuple[PersonLine, ...]
    next: str | None
    first: str | None
    feed: str
    """What the address of a feed of this search ends in."""


def search(store: Store, query: Query, *, after: str | None = None, problem: str = "") -> SearchPage:
    """What `query` finds; nothing where it asks for nothing, or where a `problem` with it is told instead."""
    given = {"q" if name == "words" else name: value for name, value in asdict(query).items() if value}
    asked = bool(given) and not problem
    found = store.search(query, limit=_HITS, after=after) if asked else None
    rows = found.rows if found else ()
    return SearchPage(
        title=f"Search: {query.words}" if asked and query.words else "Search",
        query=query,
        asked=asked,
        filtered=len(given) - ("q" in given),
        problem=problem,
        kinds=tuple(words.KINDS.items()),
        relations=tuple(words.RELATIONS.items()),
        counted=_counted(len(rows), found.all if found else None, more=bool(found and found.after), after=after),
        rows=tuple(map(_result, rows)),
        persons=people(store, name=query.words).rows[:5] if asked and query.words and after is None else (),
        next=f"/search?{urlencode({**given, 'after': found.after})}" if found and found.after else None,
        first=f"/search?{urlencode(given)}" if after else None,
        feed=urlencode(given),
    )


def _counted(shown: int, in_all: int | None, *, more: bool, after: str | None) -> str:
    if in_all is not None:
        return words.count(in_all, "article")
    if after is not None:
        return "Further articles"
    return f"More than {words.count(shown, 'article')}" if more else words.count(shown, "article")


def _result(hit: Hit) -> Result:
    row = row_of(Story(origin=hit.article, copies=(), copies_in_all=0))
    return Result(row=row, passages=tuple(_shown(one) for one in hit.passages if one.field != "headline"))


def bits_of(passage: Passage) -> tuple[Bit, ...]:
    """The words of a passage, the found ones apart."""
    edges = [0, *(edge for mark in passage.marks for edge in mark), len(passage.text)]
    return tuple(
        Bit(text=passage.text[low:high], found=at % 2 == 1)
        for at, (low, high) in enumerate(pairwise(edges))
        if low < high
    )


def _shown(passage: Passage) -> Shown:
    where = {"headline": "in the headline", "deck": "below the headline", "body": "", "speaker": "speaker"}[
        passage.field
    ]
    return Shown(where=where, bits=bits_of(passage))
