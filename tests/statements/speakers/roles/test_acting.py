"""Which body "the company", "the ministry", "the campaign" and "it" mean; where two fit equally, none."""

from __future__ import annotations

import pytest
from tests.statements.telling import who

from onrecord.record import NameKind

BODIES = ("Varn_Quay", "Dorn_Pier", "Mines_Ministry", "Ports_Ministry", "Roads_Ministry", "Roads_Agency", "NATO")
FAR = "It rained. " * 60


@pytest.mark.parametrize(
    ("text", "source", "name"),
    [
        # the last body whose name has the noun
        ("The Mines Ministry grew. " + FAR + "The ministry said so.", "The ministry", "Mines Ministry"),
        ("The Mines Ministry grew. The Ports Ministry shrank. The ministry said so.", "The ministry", "Ports Ministry"),
        ("The Mines Ministry met the Ports Ministry. The ministry said so.", "The ministry", None),
        ("The ministry said so. The Mines Ministry grew.", "The ministry", None),
        ("The Mines Ministry grew. The home ministry shrank. The ministry said so.", "The ministry", None),
        ("The Mines Ministry grew. That ministry shrank. The ministry said so.", "The ministry", "Mines Ministry"),
        ("The Mines Ministry grew. A ministry source left. The ministry said so.", "The ministry", None),
        ("Ministry of Mines was late. Mines Ministry’s Ada Holt left. The ministry said so.", "The ministry",
         "Ministry of Mines"),
        ("The Mines Ministry grew. The home ministry shrank. " + FAR + "The ministry said so.", "The ministry", None),
        ("The Mines Ministry, which is in the old house on the quay, met the Ports Ministry. The ministry said so.",
         "The ministry", None),
        ("The Mines Ministry grew. The Ports Ministry grew. The Roads Ministry grew. The ministry said so.",
         "The ministry", "Roads Ministry"),
        # what is said to be one
        ("The agency Varn Quay of Hull grew. The agency said so.", "The agency", "Varn Quay"),
        ("The agency Varn Quay met the Roads Agency. The agency said so.", "The agency", None),
        ("The retailer Varn Quay grew. " + FAR + "The retailer said so.", "The retailer", "Varn Quay"),
        ("Varn Quay is a family retailer. The retailer said so.", "The retailer", "Varn Quay"),
        ("Varn Quay, one of the oldest chains, grew. The chain said so.", "The chain", "Varn Quay"),
        ("Varn Quay’s chain grew. The retailer Varn Quay’s boats left. The retailer said so.", "The retailer",
         "Varn Quay"),
        # whose campaign
        ("Ada Holt’s campaign grew. The campaign said so.", "The campaign", "Ada Holt’s campaign"),
        ("The Ada Holt campaign grew. The campaign said so.", "The campaign", "Ada Holt’s campaign"),
        ("The Varn Quay campaign grew. The campaign said so.", "The campaign", None),
        ("Ada Holt’s campaign grew. " + FAR * 2 + "The campaign said so.", "The campaign", "Ada Holt’s campaign"),
        # whose administration
        ("The Ada Holt administration grew. It rained. The administration said so.", "The administration",
         "Ada Holt’s administration"),
        ("President Ada Holt left. The administration said so.", "The administration", "Ada Holt’s administration"),
        ("President Ada Holt met President Tom Roy. The administration said so.", "The administration", None),
        ("President Ada Holt met the Varn Quay administration. The administration said so.", "The administration",
         None),
        # whom the text is about
        ("Varn Quay grew. Varn Quay shrank. Varn Quay grew. The company said so.", "The company", "Varn Quay"),
        ("Varn Quay grew. Varn Quay shrank. The company said so.", "The company", "Varn Quay"),
        ("Varn Quay grew. Dorn Pier shrank and met NATO. The company said so.", "The company", "Dorn Pier"),
        (FAR + "Varn Quay grew. Varn Quay shrank. Varn Quay grew. The company said so.", "The company", "Varn Quay"),
        ("Varn Quay grew. Dorn Pier shrank. Varn Quay met Dorn Pier. Varn Quay grew.\n\nVarn Quay left.\n\nThe company "
         "said so.", "The company", "Varn Quay"),
        ("Varn Quay grew. Dorn Pier shrank. Varn Quay met Dorn Pier. Varn Quay left Dorn Pier.\n\nVarn Quay left."
         "\n\nThe company said so.", "The company", "Varn Quay"),
        ("Varn Quay grew. Varn Quay shrank. Varn Quay grew.\n\nDorn Pier left. The company said so.", "The company",
         "Dorn Pier"),
        ("Varn Quay grew. Varn Quay shrank. Varn Quay grew.\n\nVarn Quay met NATO. The company said so.",
         "The company", "Varn Quay"),
        ("It rained. " * 20 + "Varn Quay grew. Varn Quay shrank. Varn Quay grew. The company said so.", "The company",
         "Varn Quay"),
        ("Varn Quay grew. Varn Quay shrank. Varn Quay grew.\n\nDorn Pier met Ada Holt. The company said so.",
         "The company", "Dorn Pier"),
        # which body "it" goes on from
        ("Mr Jordan was late. It said so.", "It", None),
        ("Varn Quay grew. It said so.", "It", "Varn Quay"),
        ("The Varn Quay is cutting jobs, it said.", "it", "Varn Quay"),
        ("Dorn Pier issued a paper. The Varn Quay is cutting jobs, it said.", "it", None),
        ("eBay is cutting jobs, it said.", "it", "eBay"),
        ("Mr Jordan is cutting jobs, it said.", "it", None),
        ("However, the Varn Quay grew. It said so.", "It", "Varn Quay"),
        ("Yet Varn Quay grew. It said so.", "It", "Varn Quay"),
        ("Varn Quay’s boats left. It said so.", "It", None),
        ("Ada Holt left. It said so.", "It", None),
        ("Norway was late. It said so.", "It", "Norway"),
        ("Varn Quay grew, and so it said. Then it said so.", "it", None),
    ],
)  # fmt: skip
def test_which_body_is_meant(text: str, source: str, name: str | None) -> None:
    bodies: dict[str, NameKind] = dict.fromkeys(BODIES, "organisation")
    found = who(text, source, Ada_Holt="person", **bodies)
    assert found.name == name


@pytest.mark.parametrize(
    ("source", "side"),
    [
        ("The Russian Mines Ministry", "Russia"),
        ("Russia’s Mines Ministry", "Russia"),
        ("South Korea’s Mines Ministry", "South Korea"),
        ("The Mines Ministry", None),
        ("US STEEL", None),
    ],
)
def test_whose_ministry_it_is(source: str, side: str | None) -> None:
    assert who(f"{source} said so.", source, Mines_Ministry="organisation").side == side
