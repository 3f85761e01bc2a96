"""Words that a possessive gives to whom it means: “Sein Fazit: …”, “à ses yeux”."""

from __future__ import annotations

import pytest
from tests.statements.telling import told

from onrecord.statements import statements_in

VARN = "Rolf Varn leitet die Werft. "


def cues(text: str, language: str) -> list[tuple[str | None, str]]:
    """The cue and the speaker's name of each statement."""
    return [
        (one.cue.text if one.cue else None, one.speaker.name if one.speaker and one.speaker.name else "")
        for one in statements_in(text, None, language).statements
    ]


@pytest.mark.parametrize(
    ("text", "language", "cue", "name"),
    [
        (VARN + "Sein Fazit: „Der Kran muss weg.“", "de", "Fazit", "Rolf Varn"),
        (
            VARN + "Am Kai ist es laut, sein Rat an alle: „Bleibt zu Hause.“",
            "de",
            "Rat an alle",
            "Rolf Varn",
        ),
        (
            VARN + "Seine Erfahrung: Der Hafen wird zum Nadelöhr.",
            "de",
            "Erfahrung",
            "Rolf Varn",
        ),
        (
            VARN + "Seiner Meinung nach ist der Kran zu alt.",
            "de",
            "Seiner Meinung nach",
            "Rolf Varn",
        ),
        (
            VARN + "Der Kran ist seiner Ansicht nach sicher.",
            "de",
            "seiner Ansicht nach",
            "Rolf Varn",
        ),
        ("Ada Holt dirige le port. À ses yeux, le pont est trop vieux.", "fr", "À ses yeux", "Ada Holt"),
        ("Ada Holt dirige le port. Son constat : « Le pont est vieux. »", "fr", "constat", "Ada Holt"),
        ("Ada Holt dirige el puerto. A su juicio, el puente es viejo.", "es", "A su juicio", "Ada Holt"),
        ("Ada Holt dirige il porto. Il suo consiglio: «Non partite».", "it", "consiglio", "Ada Holt"),
        ("Piet Varn leidt de haven. Zijn advies: “Wacht op de boot.”", "nl", "advies", "Piet Varn"),
        ("Ada Holt leder havnen. Hennes råd: «Vent på båten.»", "no", "råd", "Ada Holt"),
        ("Ada Holt kieruje portem. Jej zdaniem most jest za stary.", "pl", "Jej zdaniem", "Ada Holt"),
    ],
)
def test_whose_words_a_possessive_tells(text: str, language: str, cue: str, name: str) -> None:
    assert cues(text, language) == [(cue, name)]


@pytest.mark.parametrize(
    "text", ["Sein Ziel: der Titel.", "Sein Rat: die Ältesten der Stadt.", "Ihre Antwort kam spät."]
)
def test_possessives_that_tell_nothing(text: str) -> None:
    assert told(VARN + text, "de") == []
