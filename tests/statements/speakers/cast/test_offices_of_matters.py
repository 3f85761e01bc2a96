"""Whose name follows the matter of an office: "Secretary of Defense Holt"; and plurals that are nobody's."""

from __future__ import annotations

import pytest

from onrecord.statements import statements_in


@pytest.mark.parametrize(
    ("source", "name", "role"),
    [
        ("Secretary of State Holt", "Holt", "Secretary of State"),
        ("Former secretary of State Ada Holt", "Ada Holt", "Former secretary of State"),
        ("The former minister of Finance Ada Holt", "Ada Holt", "former minister of Finance"),
        ("Assistant Secretary of State Holt", "Holt", "Assistant Secretary of State"),
        ("Secretary of State for Transport Holt", "Holt", "Secretary of State for Transport"),
        ("Director of National Intelligence Holt", "Holt", "Director of National Intelligence"),
        ("Chief of Staff Holt", "Holt", "Chief of Staff"),
        ("The Minister of Foreign Affairs Roy Varn", "Roy Varn", "Minister of Foreign Affairs"),
        ("The Bank of Varnland Governor Ada Holt", "Ada Holt", "Bank of Varnland Governor"),
        ("The minister of Energy Transition", None, "minister of Energy Transition"),
        ("The minister of Energy Storage", None, "minister of Energy Storage"),
        ("The secretary of Defense Contractors United", None, "secretary of Defense Contractors United"),
        ("Director of National Parks", None, "Director of National Parks"),
        ("Secretary of State", None, "Secretary of State"),
        ("The chief of the Staff College", None, "chief of the Staff College"),
    ],
)
def test_an_office_and_who_holds_it(source: str, name: str | None, role: str) -> None:
    (one,) = statements_in(f"{source} said the boat was late.", None, "en").statements
    assert one.speaker is not None
    assert (one.speaker.name, one.speaker.role) == (name, role)


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("Many testers ran in it. Testers said the shoe was light.", None, "group"),
        ("Spokesmen at the ministry said it was late.", None, "group"),
        ("The evans was late. Evans said it was late. He met Evans.", "Evans", "person"),
        ("Evans said it was late.", "Evans", "person"),
    ],
)
def test_plurals_at_a_sentences_beginning(text: str, name: str | None, kind: str) -> None:
    (one,) = statements_in(text, None, "en").statements
    assert one.speaker is not None
    assert (one.speaker.name, one.speaker.kind) == (name, kind)


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("Former Secretary of State and party front-runner Ada Holt", "Ada Holt"),
        ("Party front-runner and former secretary of state Ada Holt", "Ada Holt"),
        ("Hull News and former TV network anchor Ada Holt", "Ada Holt"),
        ("The wife of candidate Ada Holt", None),
        ("Supporters of mayor and candidate Ada Holt", None),
    ],
)
def test_two_offices_and_who_holds_both(source: str, name: str | None) -> None:
    (one,) = statements_in(f"{source} said the boat was late.", None, "en").statements
    assert one.speaker is not None
    assert one.speaker.name == name


@pytest.mark.parametrize(
    ("source", "kind"),
    [
        ("Republicans probing the port", "group"),
        ("A national poll taken last week", "document"),
        ("A careful, Moor-sponsored clinical trial", "document"),
        ("The nursing staff", "group"),
        ("All three of our candidates", "group"),
        ("All of them", "group"),
        ("One of them", "unnamed"),
        ("The managing director of the port", "unnamed"),
    ],
)
def test_a_participle_behind_the_noun(source: str, kind: str) -> None:
    (one,) = statements_in(f"{source} said the boat was late.", None, "en").statements
    assert one.speaker is not None
    assert (one.speaker.name, one.speaker.kind) == (None, kind)
