"""By what names are known: titles and initials off where that is safe, and nobody joined on a guess."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.store.first_tables import spoken_by
from tests.store.pages import NOW, keep_of, url_of
from tests.store.queries.test_persons import said_by

from onrecord.store import Store
from onrecord.store.articles.naming import known_as, sort_of, surname_of, told_apart, without_titles
from onrecord.store.rows import SaidFilter
from onrecord.store.search_text import folded


@pytest.mark.parametrize(
    ("printed", "known"),
    [
        ("President Iva Brask", "iva brask"),
        ("Dr. Sela Winnard", "sela winnard"),
        ("Former Vice President Iva Brask", "iva brask"),
        ("Bundeskanzlerin Präsidentin Iva Brask", "iva brask"),
        ("Attorney General Iva B. Brask", "iva b brask"),
        ("J. K. Rosk", "jk rosk"),
        ("J.K. Rosk", "jk rosk"),
        ("JK Rosk", "jk rosk"),
        ("Iva B. Brask", "iva b brask"),
        ("President Brask", "president brask"),
        ("President Brask Jr.", "president brask jr"),
        ("Mr. and Mrs. Tom Rosk", "mr and mrs tom rosk"),
        ("Prince Tom Rosk", "prince tom rosk"),
        ("Dean Tom Rosk", "dean tom rosk"),
        ("Senator", "senator"),
        ("Ο Α Β", "οα β".replace(" ", "")),
        ("山 田 太", "山 田 太"),
    ],
)
def test_a_title_goes_where_a_whole_name_stays(printed: str, known: str) -> None:
    assert known_as(folded(printed), "person") == known


def test_a_bodys_name_stays() -> None:
    assert known_as("general iva motors", "body") == "general iva motors"
    assert without_titles("General Iva Motors", "general iva motors", "body") == "General Iva Motors"
    assert {sort_of(kind) for kind in ("organisation", "group", "document")} == {"body"}


@pytest.mark.parametrize(
    ("printed", "stays"), [("Dr. Sela Winnard", "Sela Winnard"), ("Dr J.K. Rosk", "Dr J.K. Rosk"), ("Ost", "Ost")]
)
def test_the_name_that_is_shown_is_the_printed_one(printed: str, stays: str) -> None:
    assert without_titles(printed, folded(printed), "person") == stays


def test_who_comes_after_is_no_surname() -> None:
    assert [surname_of(name) for name in ("tom rosk jr", "tom rosk iii", "ost", "jr", "")] == [
        "rosk", "rosk", "ost", "jr", "",
    ]  # fmt: skip


@given(st.text(max_size=60))
def test_what_is_known_is_known_as_itself(printed: str) -> None:
    known = known_as(folded(printed), "person")
    assert known_as(known, "person") == known
    assert bool(known) == bool(folded(printed))


def test_a_person_and_a_body_of_one_name_are_two_and_a_title_is_an_alias(store: Store) -> None:
    spoken = (
        ("Iva Brask", "person"), ("Iva Brask", "organisation"), ("Dr. Iva Brask", "person"), ("Iva B. Brask", "person"),
        ("Governor Iva Brask", "person"),
    )  # fmt: skip
    for number, (name, kind) in enumerate(spoken):
        words = f"The {number}th mill of the lower valley is not for sale to anybody this year"
        store.add(spoken_by(keep_of(said_by("Mira Ost", words, number), url_of(f"{number}")), name, kind), NOW)
    found = {(row.name, row.kind): row for row in store.persons(10).rows}
    assert set(found) == {("Iva Brask", "person"), ("Iva Brask", "organisation"), ("Iva B. Brask", "person")}
    assert set(found["Iva Brask", "person"].aliases) == {"Dr. Iva Brask", "Governor Iva Brask"}
    assert found["Iva Brask", "person"].statements == 3
    assert [row.kind for row in store.persons_named("iva brask")][:2] == ["person", "organisation"]
    assert [row.name for row in store.persons_named("governor")] == ["Iva Brask"]


def test_the_same_words_under_a_title_are_one_utterance(store: Store) -> None:
    for number, name in enumerate(("President Iva Brask", "Iva Brask")):
        words = "The mill of the lower valley is not for sale to anybody this year"
        store.add(spoken_by(keep_of(said_by("Mira Ost", words, number), url_of(f"{number}")), name, "person"), NOW)
    (row,) = store.persons(10).rows
    assert (row.name, row.statements) == ("Iva Brask", 1)
    (one,) = store.said(SaidFilter(person=row.id)).rows
    assert one.copies == 1


@pytest.mark.parametrize(
    ("name", "side", "known"),
    [
        ("Defense Ministry", "Russia", "Defense Ministry (Russia)"), ("Defense Ministry", None, None),
        ("government", None, None), ("Foreign Ministry", "Pakistan", "Foreign Ministry (Pakistan)"),
        ("Concord Office", None, "Concord Office"), ("Harbour Council", "Vest", "Harbour Council"),
    ],
)  # fmt: skip
def test_a_common_body_is_somebodys_or_nobodys(name: str, side: str | None, known: str | None) -> None:
    assert told_apart(name, side) == known
