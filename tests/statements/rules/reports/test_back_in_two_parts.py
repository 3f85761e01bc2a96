"""Sentences that point back with their participle at the end, and where Nordic and Slavic sources end."""

from __future__ import annotations

import pytest
from tests.statements.telling import told


@pytest.mark.parametrize(
    ("text", "code", "found"),
    [
        ("De gemeente trekt de vergunning in. Dat heeft wethouder Ada Holt dinsdagavond bekendgemaakt.", "nl",
         [("wethouder Ada Holt", "De gemeente trekt de vergunning in", "Ada Holt")]),
        ("De gemeente trekt de vergunning in. Dat heeft wethouder Ada Holt (Lokaal Belang) gezegd.", "nl",
         [("wethouder Ada Holt", "De gemeente trekt de vergunning in", "Ada Holt")]),
        ("De gemeente trekt de vergunning in. Dat heeft wethouder Ada Holt niet gezegd.", "nl", []),
        ("De gemeente trekt de vergunning in. Dat heeft wethouder Ada Holt gezien.", "nl", []),
        ("Die Stadt sperrt die Brücke am Montag. Das hat Bürgermeisterin Ada Holt mitgeteilt.", "de",
         [("Bürgermeisterin Ada Holt", "Die Stadt sperrt die Brücke am Montag", "Ada Holt")]),
        ("Enligt en intern utredning har kalkylen spruckit med 90 miljoner kronor.", "sv",
         [("en intern utredning", "har kalkylen spruckit med 90 miljoner kronor", None)]),
        ("Ifølge en rapport fra Havneinstituttet koster sambandet 31 millioner i året.", "no",
         [("en rapport fra Havneinstituttet", "koster sambandet 31 millioner i året", None)]),
        ("Podle hejtmana Radka Nováka (Kraj pro všechny) jde o dočasné opatření.", "cs",
         [("hejtmana Radka Nováka", "jde o dočasné opatření", "Radek Novák")]),
        ("Zdaniem radnej Moniki Tarn z klubu Nasze Miasto projekt był nie do obrony.", "pl",
         [("radnej Moniki Tarn", "projekt był nie do obrony", "Monika Tarn")]),
        ("Zdaniem radnej Moniki Tarn z budżetu zniknęły pieniądze na szkoły.", "pl",
         [("radnej Moniki Tarn", "z budżetu zniknęły pieniądze na szkoły", "Monika Tarn")]),
        ("Castrillo llegó. Marta Castrillo ha avanzado que las obras empezarán en marzo.", "es",
         [("Marta Castrillo", "que las obras empezarán en marzo", "Marta Castrillo")]),
        ("L’avocat de la défense, Yann Holt, a plaidé la relaxe.", "fr",
         [("L’avocat de la défense, Yann Holt,", "la relaxe", "Yann Holt")]),
        ("Ce métier requiert la patience des anciens.", "fr", []),
    ],
)  # fmt: skip
def test_who_says_what(text: str, code: str, found: list[tuple[str | None, str, str | None]]) -> None:
    assert told(text, code) == found
