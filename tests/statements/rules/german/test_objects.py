"""Demands, denials and judgements told by a noun."""

from __future__ import annotations

import pytest
from tests.statements.telling import words_told

from onrecord.statements import statements_in


@pytest.mark.parametrize(
    ("text", "kind", "content"),
    [
        ("Ada Holt forderte eine Entschuldigung von Roy Varn.", "demand", "eine Entschuldigung von Roy Varn"),
        ("Ada Holt wies die Vorwürfe zurück.", "denial", "die Vorwürfe"),
        ("Am Montag wies die Stadtverwaltung die Vorwürfe zurück.", "denial", "die Vorwürfe"),
        ("Die Gewerkschaft lehnt das Angebot der Reederei ab.", "refusal", "das Angebot der Reederei"),
        ("Ada Holt kritisierte die Reaktion der Stadt auf den Bericht.", "evaluation",
         "die Reaktion der Stadt auf den Bericht"),
        ("Der Minister drohte mit der Schließung der Brücke.", "threat", "mit der Schließung der Brücke"),
        ("Ada Holt bestreitet die Tat.", "denial", "die Tat"),
    ],
)  # fmt: skip
def test_an_object(text: str, kind: str, content: str) -> None:
    assert [(one.kind, one.content.text) for one in statements_in(text, None, "de").statements] == [(kind, content)]


@pytest.mark.parametrize(
    "text",
    [
        "Der Sturm forderte drei Opfer.",
        "Die Krise forderte eine schnelle Antwort.",
        "Der Brand im Klinikum forderte zwei Todesopfer.",
        "Ada Holt forderte Roy Varn heraus.",
        "Die Krise droht.",
        "Der Wind wies die Richtung.",
        "Ada Holt lehnte sich an die Wand.",
    ],
)
def test_no_object(text: str) -> None:
    assert words_told(text, "de") == []


@pytest.mark.parametrize(
    ("code", "text", "kind", "content"),
    [
        ("fr", "Ada Holt réclame la libération des prisonniers.", "demand", "la libération des prisonniers"),
        ("fr", "Ada Holt a condamné l’attaque.", "evaluation", "l’attaque"),
        ("es", "Ada Holt exige la liberación de los presos.", "demand", "la liberación de los presos"),
        ("es", "Ada Holt rechazó las acusaciones.", None, "las acusaciones"),
        ("it", "Ada Holt ha respinto le accuse.", None, "le accuse"),
    ],
)
def test_an_object_in_a_romance_language(code: str, text: str, kind: str | None, content: str) -> None:
    assert [(one.kind, one.content.text) for one in statements_in(text, None, code).statements] == [(kind, content)]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("fr", "La mesure exige un effort de tous."),
        ("es", "Ada Holt pidió una cerveza."),
        ("it", "La salita esige un grande sforzo."),
        ("pt", "O Tribunal de Hull condenou o antigo presidente Roy Varn."),
    ],
)
def test_things_demand_nothing(code: str, text: str) -> None:
    assert words_told(text, code) == []


@pytest.mark.parametrize(
    ("code", "text", "told"),
    [
        (
            "fr",
            "Pour Ada Holt, « le pont est sûr et le restera ».",
            [("Ada Holt", "« le pont est sûr et le restera »")],
        ),
        ("es", "Para Ada Holt, «el puente es muy seguro».", [("Ada Holt", "«el puente es muy seguro»")]),
    ],
)
def test_a_quotation_behind_for_whom_it_holds(code: str, text: str, told: list[tuple[str, str]]) -> None:
    assert words_told(text, code) == told
