"""Offices behind a writer's name: a house's own, and a newsroom's or another's that may have made the text."""

from __future__ import annotations

import pytest

from onrecord.rights.makers.employers import is_house
from onrecord.rights.makers.lines import Own, is_other
from onrecord.rights.makers.strangers import known_of, names_stranger

HOUSES = ("University of Norhaven", "Fenland Wildlife Trust", "Norhaven Museum")
OWN = (
    "Ruth Adler, Communications Office",
    "Written by Ruth Adler, Policy Officer",
    "Ruth Adler, Research Team · 3 May 2025",
)
OTHERS = (
    "Ruth Adler, Communications Office, Coast Watch",
    "Ruth Adler, Communications Office of Coast Watch",
    "Ruth Adler, Coast Watch Communications Office",
    "Ruth Adler, Policy Officer at Coast Watch",
    "Ruth Adler, Coast Communications",
    "Coast Communications Office",
)


@pytest.mark.parametrize("line", OWN)
@pytest.mark.parametrize("house", HOUSES)
def test_an_office_of_the_house_names_no_other_maker(house: str, line: str) -> None:
    assert not names_stranger(line, known_of([house], ["Ruth Adler"]))


@pytest.mark.parametrize("line", OTHERS)
@pytest.mark.parametrize("house", HOUSES)
def test_another_house_s_office_does(house: str, line: str) -> None:
    assert names_stranger(line, known_of([house], ["Ruth Adler"]))


@pytest.mark.parametrize("paper", ["The Fen Courier", "Bay Press", "University News", "Hill Ledger"])
def test_in_a_newspaper_an_office_is_somebody_else_s(paper: str) -> None:
    assert not is_house(paper)
    assert names_stranger("Ruth Adler, Communications Office", known_of([paper], ["Ruth Adler"]))


@pytest.mark.parametrize("when", ["", " on 3 May 2025", " 3 May 2025", " on May 3, 2025", " in 2025", ", 2025"])
def test_the_outlet_is_itself_without_its_article_and_with_a_date(when: str) -> None:
    assert not is_other(f"Fen Ledger{when}", Own(("the fen ledger",), ()))


@pytest.mark.parametrize("more", [" Weekly", " on Coast Watch", " 3 May Wire", " 24", "-Observer", " and Coast Watch"])
def test_a_longer_name_is_another(more: str) -> None:
    assert is_other(f"Fen Ledger{more}", Own(("the fen ledger",), ()))
