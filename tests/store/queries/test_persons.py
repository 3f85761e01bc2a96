"""Persons: found by name, joined by the owner, parted again in any order, and told apart by default."""

from __future__ import annotations

from itertools import pairwise, permutations

import pytest
from tests.store.pages import NOW, html, keep_of, url_of

from onrecord.errors import NotKeptError, UsageError
from onrecord.store import PersonRow, Store
from onrecord.store.rows import SaidFilter

LONG = "No sluice opens while the survey of the upper wall is unfinished"
PEOPLE = ("Dorin Vashtal", "D. Vashtal", "Łucja Vashtal", "Mira Ost", "Senn Power")


def said_by(name: str, words: str = LONG, number: int = 0) -> bytes:
    paragraphs = (
        f"“{words},” said {name} at the town hall of Lindov on Monday, in front of two hundred people.",
        f"The harbour office of Lindov counts ship number {number} of this year, and expects as many again in autumn.",
    )
    return html(f"Page {number} with {name}", paragraphs)


@pytest.fixture
def peopled(store: Store) -> Store:
    for number, name in enumerate(PEOPLE):
        words = LONG if number < 2 else f"The number of things that we know is {name} and nothing else besides"
        store.add(keep_of(said_by(name, words, number), url_of(f"said-{number}")), NOW)
    return store


def one(store: Store, name: str) -> PersonRow:
    found = [row for row in store.persons_named(name) if row.name == name]
    assert len(found) == 1, (name, store.persons().rows)
    return found[0]


def test_a_name_is_found_case_and_accents_apart_and_by_its_surname(peopled: Store) -> None:
    assert [row.name for row in peopled.persons_named("lucja VASHTAL")] == ["Łucja Vashtal"]
    assert {row.name for row in peopled.persons_named("vashtal")} >= {"Dorin Vashtal", "Łucja Vashtal"}
    assert [row.name for row in peopled.persons_named("Mira")] == ["Mira Ost"]
    assert peopled.persons_named("Vasht") == ()
    assert peopled.persons_named("") == peopled.persons_named("!?") == ()


def test_a_mistyped_name_leads_to_those_that_are_like_it(peopled: Store) -> None:
    names = {row.name for row in peopled.persons().rows}
    for name in sorted(names):
        first, last = name[:-1], name[-1]
        if len(first.rpartition(" ")[2]) > 4:
            assert name in peopled.names_like(f"{first}x{last}")
    assert peopled.names_like("Zzyzx") == peopled.names_like("") == peopled.names_like("  —  ") == ()
    assert len(peopled.names_like("Brask's")) <= 3


def test_a_surname_alone_makes_nobody_the_same(peopled: Store) -> None:
    peopled.add(keep_of(said_by("Vashtal", "Nobody asked us for the keys of the old mill", 9), url_of("bare")), NOW)
    before = {row.id for row in peopled.persons_named("vashtal")}
    assert one(peopled, "Dorin Vashtal").id != one(peopled, "Łucja Vashtal").id
    assert len(before) >= 3


def test_joined_persons_are_one_and_what_both_said_is_told_once(peopled: Store) -> None:
    full, short = one(peopled, "Dorin Vashtal"), one(peopled, "D. Vashtal")
    assert full.statements == short.statements == 1
    joined = peopled.join(full.id, short.id, NOW)
    assert (joined.id, joined.name, joined.joined, joined.aliases) == (
        full.id, "Dorin Vashtal", (short.id,), ("D. Vashtal",),
    )  # fmt: skip
    assert peopled.person(short.id) == joined == peopled.person(full.id)
    assert joined in peopled.persons_named("D. Vashtal")
    found = peopled.said(SaidFilter(person=short.id))
    assert found.all == len(found.rows) == 1
    assert len([row for row in peopled.persons().rows if row.id in (full.id, short.id)]) == 1
    parted = peopled.part(full.id, NOW)
    assert parted == full
    assert peopled.person(short.id) == short
    with pytest.raises(UsageError, match="joined with nobody"):
        peopled.part(full.id, NOW)


@pytest.mark.parametrize("order", list(permutations(range(3)))[::2], ids=str)
def test_joins_of_a_chain_are_undone_in_any_order(peopled: Store, order: tuple[int, ...]) -> None:
    ids = [one(peopled, name).id for name in ("Mira Ost", "Dorin Vashtal", "D. Vashtal", "Łucja Vashtal")]
    before = [peopled.person(id) for id in ids]
    for first, second in pairwise(ids):
        peopled.join(second, first, NOW)
    assert {peopled.person(id).id for id in ids} == {ids[-1]}
    assert set(peopled.person(ids[0]).joined) == set(ids[:-1])
    for number in order:
        # The link between two neighbours is the latest of the first one, or of the second where that is gone.
        here = {id: peopled.person(id).id for id in ids}
        joined = [id for id in ids if here[id] != id or peopled.person(id).joined]
        assert joined
        peopled.part(joined[number % len(joined)], NOW)
    assert [peopled.person(id) for id in ids] == before


def test_persons_that_are_one_already_cannot_be_joined(peopled: Store) -> None:
    full, short = one(peopled, "Dorin Vashtal"), one(peopled, "D. Vashtal")
    with pytest.raises(UsageError, match="the same already"):
        peopled.join(full.id, full.id, NOW)
    peopled.join(full.id, short.id, NOW)
    with pytest.raises(UsageError, match="the same already"):
        peopled.join(short.id, full.id, NOW)
    for wrong in (0, -1, 99_999, 1 << 62):
        with pytest.raises(NotKeptError):
            peopled.join(full.id, wrong, NOW)
        with pytest.raises(NotKeptError):
            peopled.person(wrong)


def test_most_utterances_come_first_page_by_page_with_joined_ones_among_them(filled: Store) -> None:
    rows = filled.persons(500).rows
    a, b = rows[3], rows[5]
    joined = filled.join(a.id, b.id, NOW)
    assert joined.statements == a.statements + b.statements
    whole = filled.persons(500).rows
    assert [row.statements for row in whole] == sorted((row.statements for row in whole), reverse=True)
    assert len(whole) == len(rows) - 1
    found: list[PersonRow] = []
    after = None
    while after is not None or not found:
        page = filled.persons(3, after)
        found += page.rows
        after = page.after
    assert tuple(found) == whole


def test_roles_are_as_the_pages_print_them(filled: Store) -> None:
    (row,) = filled.persons_named("Runa Delgast")
    assert "water minister" in row.roles
    assert len(row.roles) <= 5
