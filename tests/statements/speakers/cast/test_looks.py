"""What a name looks to be by its letters and its last word."""

from __future__ import annotations

import pytest
from tests.statements.telling import who

from onrecord.record import NameKind


@pytest.mark.parametrize(
    ("text", "source", "kind"),
    [
        ("TARNWAS said that it was safe.", "TARNWAS", "organisation"),
        ("The WHO said that it was safe.", "The WHO", "organisation"),
        ("TARN said that it was safe. Tarn left.", "TARN", "person"),
        ("TARN: Good evening.\n\nTARN said that it was safe.", "TARN", "person"),
        ("ADELE said that it was safe.", "ADELE", "person"),
        ("Tarno News said that it was safe.", "Tarno News", "organisation"),
        ("Tarnska Pravda said that it was safe.", "Tarnska Pravda", "organisation"),
    ],
)
def test_letters_of_bodies_and_people_in_capitals(text: str, source: str, kind: str) -> None:
    kinds: dict[str, NameKind] = {source.removeprefix("The ").replace(" ", "_"): "person"}
    assert who(text, source, **kinds).kind == kind
