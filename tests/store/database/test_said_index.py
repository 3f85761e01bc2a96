"""Statements by their words cost what is found, and not what was said; nothing is missed for it."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from sqlalchemy import Connection, event, select, text
from tests.store.pages import NOW, kept_of

from onrecord.store import Store
from onrecord.store.database import said_index
from onrecord.store.database.schema import statements, utterances
from onrecord.store.queries.said import said
from onrecord.store.rows import SaidFilter

MANY, RARE = 4000, 40


@pytest.fixture
def person(store: Store) -> int:
    """Who said one thing in 4,000 ways, and 40 times something of a heron; others said as much."""
    store.add(kept_of("dam"), NOW)
    with store.writing() as connection:
        one = connection.execute(select(statements).where(statements.c.person.is_not(None)).limit(1)).one()
        rows = [
            {
                "key": f"{number:016x}", "person": one.person if number % 2 else None, "statement": one.id,
                "said_at": f"20{number % 90 + 10}-0{number % 9 + 1}-11", "kind": "claim", "copies": 0,
                "words": f" the sluice number {number} {'a heron ' if number % (2 * MANY // RARE) in (1, 2) else ''}",
            }
            for number in range(2 * MANY)
        ]  # fmt: skip
        connection.execute(utterances.insert(), rows)
        wanted = select(utterances.c.id, utterances.c.person, utterances.c.words)
        found = connection.execute(wanted.where(utterances.c.words.like(" the sluice number %")))
        said_index.put(connection, [said_index.Uttered(row.id, row.person, row.words) for row in found])
    return int(one.person)


@contextmanager
def visited(connection: Connection) -> Iterator[Callable[[], int]]:
    """How many rows of utterances were looked at while it lasted."""
    if connection.dialect.name == "sqlite":
        looked = [0]

        def like(pattern: str, words: str) -> bool:
            looked[0] += 1
            return pattern.strip("%") in words

        connection.connection.driver_connection.create_function("like", 2, like)  # type: ignore[union-attr]
        yield lambda: looked[0]
        return
    asked: list[tuple[str, Any]] = []

    def note(_: Any, __: Any, statement: str, parameters: Any, *___: Any) -> None:
        asked.append((statement, parameters))

    event.listen(connection, "before_cursor_execute", note)
    yield lambda: sum(_rows_of(connection, *one) for one in asked if one[0].startswith("SELECT"))
    event.remove(connection, "before_cursor_execute", note)


def _rows_of(connection: Connection, statement: str, parameters: Any) -> int:
    """By PostgreSQL's own account of the query."""
    cursor = connection.connection.cursor()
    cursor.execute(f"EXPLAIN (ANALYZE, FORMAT JSON) {statement}", parameters)
    row = cursor.fetchone()
    assert row
    told = row[0]
    return sum(map(_looked_at, json.loads(told) if isinstance(told, str) else told))


def _looked_at(node: dict[str, Any]) -> int:
    inner = sum(map(_looked_at, [*node.get("Plans", ()), *([node["Plan"]] if "Plan" in node else ())]))
    if node.get("Relation Name") != "utterances":
        return inner
    each = node["Actual Rows"] + node.get("Rows Removed by Filter", 0)
    return inner + int(each * node["Actual Loops"])


@pytest.mark.parametrize("of_person", [True, False])
def test_a_rare_word_is_not_looked_for_in_all_that_was_said(store: Store, person: int, of_person: bool) -> None:
    who = person if of_person else None
    hits = RARE if of_person else 2 * RARE
    with store.reading() as connection, visited(connection) as rows:
        found = said(connection, SaidFilter(person=who, about="heron"), 20, None)
        assert (found.all, len(found.rows)) == (hits, 20)
        assert rows() <= 4 * hits
    assert len(store.said(SaidFilter(person=who, about="heron"), limit=500).rows) == hits
    assert store.said(SaidFilter(person=who, about='"heron number"')).rows == ()


def test_a_frequent_word_costs_no_more_than_what_is_shown(store: Store, person: int) -> None:
    with store.reading() as connection, visited(connection) as rows:
        found = said(connection, SaidFilter(person=person, about="sluice"), 20, None)
        assert (found.all, len(found.rows)) == (None, 20)
        assert found.after
        assert rows() <= 60


@pytest.mark.parametrize("few", [10, said_index.FEW])
def test_both_ways_find_the_same(store: Store, person: int, few: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Page by page, the newest first, each once."""
    monkeypatch.setattr("onrecord.store.queries.said.FEW", few)
    keys, after = [], None
    while True:
        found = store.said(
            SaidFilter(person=person, about="heron", since="2030-01-01", kind="claim"), limit=7, after=after
        )
        keys += [row.key for row in found.rows]
        after = found.after
        if after is None:
            break
    with store.reading() as connection:
        wanted = text(
            "SELECT key FROM utterances WHERE person = :person AND words LIKE '% heron %' AND said_at >= '2030' "
            "ORDER BY said_at DESC, id DESC"
        )
        assert keys == list(connection.execute(wanted, {"person": person}).scalars())
    assert 10 < len(keys) < RARE


def test_the_index_follows_what_becomes_of_utterances(store: Store, person: int) -> None:
    with store.writing() as connection:
        connection.execute(text("DELETE FROM utterances WHERE words LIKE '% heron %'"))
    assert store.said(SaidFilter(person=person, about="heron")).rows == ()
    with store.reading() as connection:
        assert said_index.holding(connection, _phrases("heron"), None) == []
        assert len(said_index.holding(connection, _phrases("sluice"), (person,))) == said_index.FEW + 1


def _phrases(words: str) -> Any:
    from onrecord.store.search_text import phrases_in

    return phrases_in(words)
