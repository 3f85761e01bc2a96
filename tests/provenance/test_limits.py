"""What hangs on one comparison or one length: addresses, credits as printed, a house's units, lines of no block."""

from __future__ import annotations

import pytest
from tests.provenance.pages_by_hand import BODY, Row, article, json_ld, page

from onrecord.article.article import Label
from onrecord.provenance import provenance_of
from onrecord.provenance.credits.credits import credit_signs
from onrecord.provenance.lines.datelines import dateline_signs
from onrecord.provenance.lines.places import Line
from onrecord.provenance.names.eastern import is_outlet_name
from onrecord.provenance.names.names_alone import is_name
from onrecord.provenance.signs import own_of
from onrecord.provenance.standing import standing_on

TEXT: list[Row] = [("body", BODY)] * 4


def test_a_credit_is_given_as_printed_up_to_two_hundred_characters() -> None:
    told = "With material from Reuters, which had its own people at the quay, in the council and at both doors."
    rows: list[Row] = [*TEXT, ("credit", told)]
    assert provenance_of(page(*rows), article(*rows), None).credit == told
    longer = told[:-1] + ", " + "and on the wall behind the shops, " * 5
    rows = [*TEXT, ("credit", longer)]
    assert provenance_of(page(*rows), article(*rows), None).credit == longer[:200]


@pytest.mark.parametrize(
    ("name", "is_one"), [("Reuters", False), ("新华社", True), ("ロイター", True), ("海岸", False)]
)
def test_an_agency_by_its_eastern_name_alone_is_an_outlet_there(name: str, is_one: bool) -> None:
    assert is_outlet_name(name) is is_one


def test_a_link_behind_the_name_is_where_it_first_ran() -> None:
    rows: list[Row] = [*TEXT, ("credit", "This article first appeared in Coast Herald, see the old page.")]
    looked = page(*rows, links={"the old page": "https://coast.example/1"})
    found = provenance_of(looked, article(*rows), None)
    assert (found.relation, found.origin_url) == ("republished", "https://coast.example/1")


def test_an_address_printed_behind_the_name_is_where_it_first_ran() -> None:
    rows: list[Row] = [*TEXT, ("credit", "This article first appeared in Coast Herald: https://coast.example/2.")]
    assert provenance_of(page(*rows), article(*rows), None).origin_url == "https://coast.example/2"


@pytest.mark.parametrize(
    ("words", "is_one"),
    [
        ("for the press", True),
        ("baypress world service", True),
        ("press", False),
        ("baypress", False),
        ("for the herald", False),
        ("coast world service", False),
    ],
)
def test_a_unit_of_the_house(words: str, is_one: bool) -> None:
    assert own_of(page(*TEXT), article(*TEXT)).is_house(words) is is_one


@pytest.mark.parametrize(
    ("label", "block", "edge", "count"),
    [
        ("credit", None, False, 1),
        ("credit", 5, False, 1),
        ("dateline", None, False, 0),
        ("timestamp", None, False, 0),
        ("dateline", 5, False, 1),
    ],
)
def test_which_lines_may_credit(label: Label, block: int | None, edge: bool, count: int) -> None:
    line = Line("Republished from Coast Herald", label, block, after=True, edge=edge)
    looked, found = page(*TEXT), article(*TEXT)
    assert len(list(credit_signs([line], found, own_of(looked, found), standing_on([line])))) == count


@pytest.mark.parametrize(
    ("words", "is_one"),
    [("Rita Moss", True), ("Rita", False), ("Rita M. Moss", True), ("Rita Anna Berta Carla Dora Moss", False)],
)
def test_a_name_alone_has_two_words_to_five(words: str, is_one: bool) -> None:
    assert is_name(words, article(*TEXT)) is is_one


def test_a_footnote_on_what_a_shop_quotes_gives_no_text_away() -> None:
    line = "Reprinted with permission. © 2025 Coast Herald, LLC. All Rights Reserved."
    for text, relation in ((f"*Dune Award: {line}", "unknown"), (line, "republished")):
        rows: list[Row] = [*TEXT, ("rights", text)]
        assert provenance_of(page(*rows), article(*rows), None).relation == relation


def test_a_holder_that_is_a_domain() -> None:
    rows: list[Row] = [*TEXT, ("rights", "COPYRIGHT 2026 CREATORS.COM")]
    found = provenance_of(page(*rows), article(*rows), None)
    assert found.origin is not None
    assert found.origin.name == "CREATORS.COM"


@pytest.mark.parametrize(
    ("place", "is_one"),
    [("The Hague", True), ("Le Havre", True), ("LIMA", True), ("In Lima", False), ("The", False), ("Das Kap", False)],
)
def test_a_place_before_an_agency_begins_as_places_do(place: str, is_one: bool) -> None:
    text = f"{place} (Reuters) - {BODY}"
    line = Line(text, "body", 0, after=False, edge=True, head=True)
    rows: list[Row] = [("body", text), *TEXT]
    keys = [sign.key for sign in dateline_signs([line], own_of(page(*rows), article(*rows)))]
    assert (keys == ["dateline"]) is is_one


@pytest.mark.parametrize(
    ("outlet", "relation", "origin"),
    [
        ("Coast Herald", "republished", "Coast Herald"),
        ("Reuters", "wire", "Reuters"),
        ("Bay Press", "original", None),
        ("Tern University", "unknown", None),
        ("Redaktion", "unknown", None),
    ],
)
def test_a_maker_and_a_house_in_brackets_before_the_first_word(outlet: str, relation: str, origin: str | None) -> None:
    rows: list[Row] = [("credit", f"(Rita Moss, {outlet})"), *TEXT]
    found = provenance_of(page(*rows), article(*rows), None)
    assert (found.origin.name if found.origin else None) == origin
    assert origin is None or found.relation == relation


def test_of_a_long_list_of_works_the_eighth_is_read_and_the_ninth_is_not() -> None:
    here = "https://www.baypress.example/0"
    for place, origin in ((7, "coast.example"), (8, None)):
        works = [here] * place + ["https://coast.example/1"]
        found = provenance_of(page(*TEXT, json_ld=(json_ld(isBasedOn=works),)), article(*TEXT, json_ld=0), None)
        assert (found.origin.domain if found.origin else None) == origin
