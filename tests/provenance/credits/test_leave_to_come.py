"""Notices on who may republish a text name leave and an outlet, as credits do, and credit nobody."""

from __future__ import annotations

import pytest
from tests.provenance.pages_by_hand import BODY, Row, article, author, page

from onrecord.provenance import provenance_of
from onrecord.record import Provenance

TEXT: list[Row] = [("body", BODY)] * 3


def told(words: str) -> Provenance:
    rows: list[Row] = [("byline", "By Rita Moss"), *TEXT, ("rights", words)]
    return provenance_of(page(*rows), article(*rows, authors=(author("Rita Moss"),)), None)


@pytest.mark.parametrize(
    "words",
    [
        "This article may be republished under CC BY 4.0.",
        "Our stories can be freely republished under a Creative Commons license.",
        "This text is to be republished under CC BY 4.0 only.",
        "This article may be reprinted with permission of the author.",
        "Content may be reproduced by arrangement with Hull Post.",
        "Nachdruck nur mit Genehmigung der Redaktion.",
        "Abdruck mit Genehmigung der Redaktion gestattet.",
        "Übernahme von Texten nur mit schriftlicher Genehmigung des Verlags.",
        "Alle Inhalte dürfen nur mit Genehmigung der Küstenwacht GmbH verwendet werden.",
        "Les textes peuvent être reproduits avec l’autorisation de La Vigie.",
        "Puede ser reproducido con permiso de Vigía del Norte.",
        "Può essere riprodotto con autorizzazione di Faro Nuovo.",
        "Artikelen mogen alleen worden overgenomen met toestemming van Kustwacht.",
        "Przedruk tylko za zgodą redakcji Straż Wybrzeża.",
    ],
)
def test_what_may_be_done_is_no_credit(words: str) -> None:
    assert told(words).relation == "original"


@pytest.mark.parametrize(
    ("words", "origin"),
    [
        ("This piece is republished with permission from Hull Post.", "Hull Post"),
        ("This article, which may contain errors, is reprinted with permission from Hull Post.", "Hull Post"),
        ("Nachdruck mit freundlicher Genehmigung der Küstenwacht.", "Küstenwacht"),
        ("Dieser Text erscheint mit Genehmigung der Küstenwacht, die ihn zuerst druckte.", "Küstenwacht"),
        ("Publié avec l’aimable autorisation de La Vigie.", "La Vigie"),
        ("Overgenomen met toestemming van Kustwacht.", "Kustwacht"),
        ("Publiceras med tillstånd av Kustvakten.", "Kustvakten"),
    ],
)
def test_what_was_done_is(words: str, origin: str) -> None:
    found = told(words)
    assert found.relation == "republished"
    assert found.origin
    assert found.origin.name == origin


def test_a_newsroom_of_a_network_introduces_itself_in_the_last_paragraph() -> None:
    words = (
        "Tarn Lantern is part of States Newsroom, a nonprofit news network supported by grants and a coalition of"
        " donors as a public charity. Tarn Lantern maintains editorial independence. Contact Editor Lou Finn for"
        " questions: info@tarnlantern.example. Follow Tarn Lantern on its pages."
    )
    rows: list[Row] = [("byline", "By Rita Moss"), *TEXT, ("body", words)]
    found = provenance_of(page(*rows), article(*rows, authors=(author("Rita Moss"),)), None)
    assert found.relation == "republished"
    assert found.origin
    assert found.origin.name == "Tarn Lantern"


def test_a_story_about_the_network_is_none_of_its_own() -> None:
    rows: list[Row] = [
        ("byline", "By Rita Moss"), *TEXT,
        ("body", "The grant goes to Tarn Lantern. The paper that Lou Finn runs is part of States Newsroom."),
    ]  # fmt: skip
    assert provenance_of(page(*rows), article(*rows, authors=(author("Rita Moss"),)), None).relation == "original"
