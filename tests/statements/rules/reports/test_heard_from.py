"""What "is said" is said by whoever is named beside "it"."""

from __future__ import annotations

import pytest
from tests.statements.telling import words_told

from onrecord.statements import statements_in


@pytest.mark.parametrize(
    ("language", "text", "source"),
    [
        ("de", "Aus dem Ministerium hieß es, der Vertrag sei unterzeichnet.", "dem Ministerium"),
        ("de", "„Der Vertrag ist unterzeichnet“, hieß es aus dem Ministerium.", "dem Ministerium"),
        ("de", "In dem Bericht heißt es, die Brücke sei sicher.", "dem Bericht"),
        ("de", "„Die Brücke ist sicher“, hieß es am Montag.", "es"),
        ("de", "„Die Brücke ist sicher“, hieß es in Hull.", "es"),
        ("fr", "Le pont est fermé, a-t-on appris mardi de source judiciaire.", "source judiciaire"),
        ("fr", "Le pont est fermé, a-t-on appris auprès de la préfecture.", "la préfecture"),
        ("fr", "« Le pont est fermé », indique-t-on de source policière.", "source policière"),
        ("fr", "Le pont est fermé, indique-t-on à la mairie.", "la mairie"),
        ("fr", "Le pont est fermé, dit-on.", "on"),
        ("nl", "„De brug is veilig”, klinkt het bij de buren.", "de buren"),
    ],
)
def test_who_is_heard(language: str, text: str, source: str) -> None:
    assert [found for found, _ in words_told(text, language)] == [source]


def test_nobody_has_no_role() -> None:
    (one,) = statements_in("Le pont est fermé, dit-on.", None, "fr").statements
    assert one.speaker is not None
    assert (one.speaker.name, one.speaker.role) == (None, None)
