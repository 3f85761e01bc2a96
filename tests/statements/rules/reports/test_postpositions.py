"""According to somebody, where the word for it stands behind: Finnish."""

from __future__ import annotations

import pytest
from tests.statements.telling import told


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        (
            "fi",
            "Johtaja Anna Lehtonen sanoo, että silta on vanha. Hänen mukaansa korjaus "
            "maksaa miljoonan. Lehtosen mukaan asia on jo päätetty.",
            [
                ("Johtaja Anna Lehtonen", "että silta on vanha", "Anna Lehtonen"),
                ("Hänen", "korjaus maksaa miljoonan", "Anna Lehtonen"),
                ("Lehtosen", "asia on jo päätetty", "Anna Lehtonen"),
            ],
        ),
        ("fi", "THL:n mukaan tautia on liikkeellä paljon.", [("THL:n", "tautia on liikkeellä paljon", "THL")]),
        (
            "fi",
            "Ministeriön mukaan kouluja suljetaan tänä vuonna sata.",
            [("Ministeriön", "kouluja suljetaan tänä vuonna sata", None)],
        ),
        ("fi", "Lain mukaan kunta vastaa koulusta itse. Suunnitelman mukaan silta valmistuu toukokuussa.", []),
    ],
)
def test_who_says_what(language: str, text: str, found: list[tuple[str | None, str, str | None]]) -> None:
    assert told(text, language) == found
