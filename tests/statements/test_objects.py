"""German demands, denials and judgements told by a noun."""

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
        "Der Brand forderte zwei Todesopfer.",
        "Ada Holt forderte Roy Varn heraus.",
        "Die Krise droht.",
        "Der Wind wies die Richtung.",
        "Ada Holt lehnte sich an die Wand.",
    ],
)
def test_no_object(text: str) -> None:
    assert words_told(text, "de") == []
