"""What is told without marks in Polish."""

from __future__ import annotations

import pytest
from tests.statements.telling import told


@pytest.mark.parametrize(
    ("text", "sources", "contents"),
    [
        ("Media podawały, że łódź ma ok. 70 lat.", ["Media"], ["że łódź ma ok. 70 lat"]),
        ("Zaznaczano, że most jest zamknięty.", [None], ["że most jest zamknięty"]),
        (
            "Urzędnik ratusza powiedział, że most jest „za stary” – stwierdził bowiem, że nit pęka na mrozie.",
            ["Urzędnik ratusza", None],
            ["że most jest „za stary”", "że nit pęka na mrozie"],
        ),
        (
            "Rada przekazała także w niedzielę – mimo słów Varna – że most zamknie wojsko.",
            ["Rada"],
            ["że most zamknie wojsko"],
        ),
    ],
)
def test_polish_reports(text: str, sources: list[str | None], contents: list[str]) -> None:
    found = told(text, "pl")
    assert [source for source, _, _ in found] == sources
    assert [content for _, content, _ in found] == contents
