"""Names that a text shows to be places' and states' where the model took them for people's."""

from __future__ import annotations

import pytest

from onrecord.statements.speakers.cast.mentions import mentions_in
from onrecord.statements.speakers.cast.toponyms import toponyms


def told(text: str, *people: str) -> frozenset[str]:
    return toponyms(text, mentions_in(text, frozenset(("the", "in", "a")), False), dict.fromkeys(people, "person"))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Guns were heard in Varnia.", {"varnia"}),
        ("They say that Varnia’s parliament met.", {"varnia"}),
        ("It said the Varnian delegation would stay.", {"varnian"}),
        ("Talks of Varnia and Hullia went on. Hullia's president stayed away.", {"varnia"}),
        ("Troops of Varnia left. Nearby, Varnian guns were heard.", {"varnia", "varnian"}),
        ("All in Varnia said so, Varnia said.", set()),
        ("In Varn, Oddvar said so. It was the Oddvar he knew.", set()),
        ("Minister Varnia left. They trust in Varnia.", set()),
        ("Ada Varnia left. They trust in Varnia.", set()),
        ("They trust in Ada.", set()),
    ],
)
def test_by_what_stands_beside_them(text: str, found: set[str]) -> None:
    assert told(text, "varnia", "varnian", "oddvar", "ada") == found


def test_only_names_that_a_model_took_for_peoples() -> None:
    assert told("Guns were heard in Varnia.") == set()
