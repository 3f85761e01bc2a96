"""From the first release's tables: who shared a row is parted, who had two for a title is joined, terms are filed."""

from __future__ import annotations

from pathlib import Path

import pytest
from benchmarks.wholeness import faults
from tests.store.first_tables import first_store, spoken_by
from tests.store.pages import NOW, keep_of, url_of
from tests.store.queries.test_persons import LONG, said_by

from onrecord.store import Kept, Store, open_store
from onrecord.store.rows import SaidFilter

OTHER = "The mill at the lower weir will be sold to nobody before the winter is over"
SPOKEN = (
    ("Amber Ost", "person", LONG),
    ("Amber Ost", "organisation", LONG),
    ("Amber Ost", "organisation", OTHER),
    ("Skerne Council", "organisation", LONG),
    ("Skerne Council", "person", OTHER),
    ("Skerne Council", "person", LONG),
    ("President Iva Brask", "person", LONG),
    ("Iva Brask", "person", OTHER),
    ("President Brask", "person", OTHER),
    ("President Iva Brask", "organisation", LONG),
)


def pages() -> list[Kept]:
    return [
        spoken_by(keep_of(said_by("Mira Ost", words, number), url_of(f"said-{number}")), name, kind)
        for number, (name, kind, words) in enumerate(SPOKEN)
    ]


@pytest.fixture
def brought_up(place: str) -> Store:
    first_store(place, pages())
    return open_store(place, create=False)


def told(store: Store) -> set[tuple[str, str, int, frozenset[str]]]:
    """Who is known, but for those of whom a title is told: what they said had another key."""
    return {
        (row.name, row.kind, row.statements, frozenset(one.key for one in store.said(SaidFilter(person=row.id)).rows))
        for row in store.persons(100).rows if "Iva Brask" not in (row.name, *row.aliases)
    }  # fmt: skip


def test_a_store_of_the_first_release_is_what_adding_makes_now(brought_up: Store, tmp_path: Path) -> None:
    with brought_up as store, open_store(tmp_path / "new.db") as new:
        assert faults(store) == []
        list(new.add_all(pages(), NOW))
        assert told(store) == told(new)
        assert {(name, kind) for name, kind, *_ in told(new)} >= {
            ("Amber Ost", "person"), ("Amber Ost", "organisation"), ("Skerne Council", "person"),
            ("Skerne Council", "organisation"), ("President Brask", "person"),
        }  # fmt: skip
        assert store.terms("quellcourier.example") == new.terms("quellcourier.example") != ()


def test_names_that_are_one_but_for_a_title_are_joined_and_can_be_parted(brought_up: Store) -> None:
    with brought_up as store:
        (row,) = [one for one in store.persons_named("Iva Brask") if one.kind == "person"]
        (body,) = [one for one in store.persons_named("President Iva Brask") if one.kind == "organisation"]
        assert body.joined == ()
        assert {row.name, *row.aliases} == {"President Iva Brask", "Iva Brask"}
        assert row.statements == 2
        parted = store.part(row.joined[0], NOW)
        assert parted.statements == 1
        assert faults(store) == []


def test_what_comes_later_is_filed_under_the_same_rows(brought_up: Store) -> None:
    with brought_up as store:
        before = {(row.name, row.kind): row.id for row in store.persons(100).rows}
        assert {added.outcome for added in store.add_all(pages(), NOW)} == {"same"}
        for number, (name, kind, _) in enumerate(SPOKEN):
            words = f"There are {number} more things to be said of the harbour of Lindov in spring"
            page = keep_of(said_by("Mira Ost", words, 50 + number), url_of(f"later-{number}"))
            store.add(spoken_by(page, name, kind), NOW)
        assert {(row.name, row.kind): row.id for row in store.persons(100).rows} == before
        assert faults(store) == []
