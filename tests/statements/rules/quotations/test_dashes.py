"""Quotations that begin with a dash."""

from __future__ import annotations

import pytest
from tests.statements.telling import told

from onrecord.statements import statements_in


def test_a_crowd_chants_behind_a_dash() -> None:
    text = "– Vi vill ha en ny bro nu! skanderade de, enligt Ida Brask."
    (one,) = statements_in(text, None, "sv").statements
    assert one.cue is not None
    assert one.cue.text == "skanderade"
    assert one.content.text == "– Vi vill ha en ny bro nu!"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "– Vi har fått dyrere mat, slår Ida Brask fast.",
            [("Ida Brask", "– Vi har fått dyrere mat", "Ida Brask")],
        )
    ],
)
def test_a_verb_in_two_parts(text: str, found: list[tuple[str | None, str, str | None]]) -> None:
    assert told(text, "no") == found


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        (
            "pl",
            "– Most zostanie zamknięty – zapewnił we wtorek burmistrz Jan Kos. – To konieczne dla mieszkańców – dodał.",
            [
                ("burmistrz Jan Kos", "– Most zostanie zamknięty", "Jan Kos"),
                (None, "– To konieczne dla mieszkańców", "Jan Kos"),
            ],
        ),
        (
            "pl",
            "– Most zostanie zamknięty – zapewnił burmistrz Jan Kos. – Jestem przeciw – burknęła Ewa Tarn.",
            [
                ("burmistrz Jan Kos", "– Most zostanie zamknięty", "Jan Kos"),
                ("Ewa Tarn", "– Jestem przeciw", "Ewa Tarn"),
            ],
        ),
        (
            "pl",
            "Przeciw jest radna Ewa Tarn. Jej zdaniem budżet „się nie domyka”. – "
            "Burmistrz zaklina rzeczywistość – stwierdziła podczas sesji rady.",
            [("Jej", "budżet „się nie domyka”", "Ewa Tarn"), (None, "– Burmistrz zaklina rzeczywistość", "Ewa Tarn")],
        ),
        (
            "sv",
            "– Det är ett svek mot ungdomarna, säger Jonas Ek, ordförande i klubben. – Vi har väntat i tio år.",
            [("Jonas Ek", "– Det är ett svek mot ungdomarna Vi har väntat i tio år.", "Jonas Ek")],
        ),
        (
            "no",
            "– Han er helt knust, sier Ola Skar. – Nei, svarer Tuva Hegg.",
            [("Ola Skar", "– Han er helt knust", "Ola Skar"), ("Tuva Hegg", "– Nei", "Tuva Hegg")],
        ),
        (
            "no",
            "– Det er det største smilet jeg har hatt, sier det norske laget.",
            [("det norske laget", "– Det er det største smilet jeg har hatt", None)],
        ),
        ("no", "– Det er over for meg i dag, sier han.", [("han", "– Det er over for meg i dag", None)]),
    ],
)
def test_speech_behind_speech(language: str, text: str, found: list[tuple[str | None, str, str | None]]) -> None:
    assert told(text, language) == found
