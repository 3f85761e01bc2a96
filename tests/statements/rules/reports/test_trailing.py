"""Clauses whose verb of reporting stands behind them."""

from __future__ import annotations

import pytest
from tests.statements.telling import told


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        (
            "fr",
            "Le maire de Brest, Didier Roncal, a annoncé mardi la fermeture du pont.",
            [("Le maire de Brest, Didier Roncal,", "la fermeture du pont", "Didier Roncal")],
        ),
        ("id", "Kepala dinas setempat, Agus Tarna, membantah hal itu.", []),
        (
            "fr",
            "Le pont est fermé depuis lundi, a annoncé le maire Didier Roncal.",
            [("le maire Didier Roncal", "Le pont est fermé depuis lundi", "Didier Roncal")],
        ),
        (
            "de",
            "Die Partei bleibt dabei: Man werde dem Plan nicht zustimmen, "
            "sagte Fraktionschef Roy Varn der „Hafenpost“.",
            [("Fraktionschef Roy Varn", "Man werde dem Plan nicht zustimmen", "Roy Varn")],
        ),
        (
            "hu",
            "Nem emelik a díjakat jövőre – jelentette ki Bodnár Gergely, Kisvár polgármestere.",
            [("Bodnár Gergely", "Nem emelik a díjakat jövőre", "Bodnár Gergely")],
        ),
        (
            "id",
            "Pengamat ekonomi Universitas Hull Raya, Siti Tarna, menilai pemerintah terlalu optimistis.",
            [
                (
                    "Pengamat ekonomi Universitas Hull Raya, Siti Tarna,",
                    "pemerintah terlalu optimistis",
                    "Siti Tarna",
                )
            ],
        ),
    ],
)
def test_who_says_what(language: str, text: str, found: list[tuple[str | None, str, str | None]]) -> None:
    assert told(text, language) == found
