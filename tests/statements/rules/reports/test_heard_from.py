"""What "is said" is said by whoever is named beside "it"."""

from __future__ import annotations

import pytest
from tests.statements.telling import words_told


@pytest.mark.parametrize(
    ("language", "text", "source"),
    [
        ("de", "Aus dem Ministerium hieß es, der Vertrag sei unterzeichnet.", "dem Ministerium"),
        ("de", "„Der Vertrag ist unterzeichnet“, hieß es aus dem Ministerium.", "dem Ministerium"),
        ("de", "In dem Bericht heißt es, die Brücke sei sicher.", "dem Bericht"),
        ("de", "„Die Brücke ist sicher“, hieß es am Montag.", "es"),
        ("de", "„Die Brücke ist sicher“, hieß es in Hull.", "es"),
        ("nl", "„De brug is veilig”, klinkt het bij de buren.", "de buren"),
    ],
)
def test_who_is_heard(language: str, text: str, source: str) -> None:
    assert [found for found, _ in words_told(text, language)] == [source]
