"""Who heads a body and speaks for it, and who heads a state, a chamber or nothing that is named."""

from __future__ import annotations

import pytest

from onrecord.statements.speakers.roles.sides import side_in


@pytest.mark.parametrize(
    ("words", "side"),
    [
        ("president of the Hull Dock Workers", "Hull Dock Workers"),
        ("the Hull Dock Workers’ president", "Hull Dock Workers"),
        ("president of the conservative advocacy group Citizens United", "Citizens United"),
        ("president and publisher of Hull Harbour Publishing", "Hull Harbour Publishing"),
        ("AFL-CIO President", "AFL-CIO"),
        ("Hull University president", "Hull University"),
        ("European Commission president", "European Commission"),
        ("Bank of Hull governor", "Bank of Hull"),
        ("Tarnbank president", "Tarnbank"),
        ("Kremlin spokesman", "Kremlin"),
        ("A Treasury spokesperson", "Treasury"),
        ("State Department spokesman", "State Department"),
        ("White House press secretary", "White House"),
        ("Holt campaign’s communications director", "Holt campaign"),
        ("communications director for the super PAC Hull Rising", "Hull Rising"),
        ("Algerian foreign affairs ministry spokesman", "Algeria"),
        ("eBay spokesman", "eBay"),
    ],
)
def test_who_heads_a_body_has_it_for_a_side(words: str, side: str) -> None:
    assert side_in(words) == side


@pytest.mark.parametrize(
    "words",
    [
        "French President", "US president", "president of the United States", "president of Burkina Faso",
        "president of South Ossetia", "City Council president", "president of the Senate", "Senate President",
        "former president of Hull Gas", "Former Hull Gas president", "Vice President", "Florida governor",
        "governor of Ohio", "Republican president", "union president", "Chelsea president", "US spokesman",
        "Kaldrian-Tarnian truce that the mediator", "Tarn District Attorney", "Fire Chief",
        "US Vice President", "Foreign ministry spokesman",
    ],
)  # fmt: skip
def test_who_heads_a_state_or_what_has_no_name_has_none(words: str) -> None:
    assert side_in(words) is None
