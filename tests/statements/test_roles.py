"""What a speaker is, and what only addresses them; bodies whose names are not English."""

from __future__ import annotations

import pytest

from onrecord.record import Speaker
from onrecord.statements import statements_in


def speaker_of(text: str, language: str) -> Speaker:
    (statement,) = statements_in(text, None, language).statements
    assert statement.speaker
    return statement.speaker


@pytest.mark.parametrize(
    ("language", "source", "role"),
    [
        ("en", "Dr. Ada Holt", None), ("en", "Dr. Ada Holt, head of the port", "head of the port"),
        ("en", "Mayor Ada Holt", "Mayor"), ("en", "Mrs. Ada Holt", None), ("fr", "Mme Ada Holt", None),
    ],
)  # fmt: skip
def test_an_address_is_no_role(language: str, source: str, role: str | None) -> None:
    said = {"en": "“The bridge is closed for good,” said {}.", "fr": "« Le pont est fermé pour de bon », a déclaré {}."}
    speaker = speaker_of(said[language].format(source), language)
    assert (speaker.name, speaker.role) == ("Ada Holt", role)


@pytest.mark.parametrize(
    ("source", "name", "side"),
    [
        ("Russia’s Defense Ministry", "Defense Ministry", "Russia"),
        ("South Korea's Supreme Court", "Supreme Court", "South Korea"),
        ("The Indian Foreign Ministry", "Indian Foreign Ministry", "India"),
        ("Holt’s Defense Ministry", "Defense Ministry", None),
    ],
)
def test_a_body_is_of_a_state(source: str, name: str, side: str | None) -> None:
    speaker = speaker_of(f"{source} said that the bridge was shut.", "en")
    assert (speaker.name, speaker.side) == (name, side)


@pytest.mark.parametrize(
    "name",
    ["Centers for Disease Control and Prevention", "Institute for the Study of War", "Department for Transport",
     "Foundation for Press Freedom", "Department of Health and Human Services"],
)  # fmt: skip
def test_a_body_is_named_whole(name: str) -> None:
    for day in ("", " on Friday"):
        assert speaker_of(f"The {name}{day} said that the bridge was shut.", "en").name == name


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "“El puente está cerrado hoy”, afirma el Ayuntamiento."),
        ("es", "“El puente está cerrado hoy”, afirma el Consejo de Puertos."),
        ("no", "– Broen er stengt hele dagen i dag, skriver The Vest."),
    ],
)
def test_a_body_is_no_person(language: str, text: str) -> None:
    assert speaker_of(text, language).kind == "organisation"
