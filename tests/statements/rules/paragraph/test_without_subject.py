"""Verbs of saying that need no subject, and subjects behind their verb with all that identifies them."""

from __future__ import annotations

import pytest

from onrecord.record import Statement
from onrecord.statements import statements_in


def read(text: str, language: str) -> tuple[Statement, ...]:
    """The statements of a text."""
    return statements_in(text, None, language).statements


@pytest.mark.parametrize(
    ("language", "text", "content", "name"),
    [
        ("es", "Ana Brask visitó el puerto. Dijo que el puente abrirá.", "que el puente abrirá", "Ana Brask"),
        ("es", "Ana Brask visitó el puerto. Además, recalcó que abrirá pronto.", "que abrirá pronto", "Ana Brask"),
        (
            "it",
            "Il sindaco Piero Tarn era al porto. Ha poi aggiunto che aprirà presto.",
            "che aprirà presto",
            "Piero Tarn",
        ),
        ("pt", "João Tarn esteve no porto. Disse que a ponte abrirá logo.", "que a ponte abrirá logo", "João Tarn"),
        (
            "pl",
            "Burmistrz Jan Tarn był w porcie. Dodał też, że most będzie otwarty.",
            "że most będzie otwarty",
            "Jan Tarn",
        ),
        ("ar", "زار العمدة الميناء. وأضاف أن الجسر سيبقى مغلقا.", "أن الجسر سيبقى مغلقا", None),
    ],
)
def test_a_verb_alone_says_that(language: str, text: str, content: str, name: str | None) -> None:
    (statement,) = read(text, language)
    assert (statement.form, statement.content.text, statement.source) == ("indirect", content, None)
    assert (statement.speaker.name if statement.speaker else None) == name


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "Se dijo que el puente abrirá pronto."),
        ("es", "En mayo, según la ley que dice que el puente abrirá."),
        ("de", "Sagte, dass die Brücke offen ist und bleibt."),
        ("ru", "Он увидел «Мост» сообщил, что дорога закрыта."),
    ],
)
def test_a_verb_that_somebody_else_has(language: str, text: str) -> None:
    assert all(one.source is not None for one in read(text, language))


def test_who_speaks_in_a_body_stands_behind_its_preposition() -> None:
    (statement,) = read("В порту пояснили, что мост откроют в мае.", "ru")
    assert statement.source is not None
    assert statement.source.text == "порту"


@pytest.mark.parametrize(
    ("language", "text", "source"),
    [
        (
            "fr",
            "Le pont restera fermé, a annoncé l'Office des Ports et des Canaux (OPC).",
            "l'Office des Ports et des Canaux (OPC)",
        ),
        ("fr", "Le pont, vieux de cent ans, est fermé, a rappelé la mairie de Tarn, lundi 3 mai.", "la mairie de Tarn"),
        ("es", "El puente está cerrado, informó hoy el Centro Tarn para la Obra y el Canal (CTO).", "el Centro Tarn"),
        (
            "ru",
            "Мост, построенный давно, закрыт, сообщил глава города Иван Тарнов в своем канале.",
            "глава города Иван Тарнов",
        ),
    ],
)
def test_the_subject_behind_a_clause_and_its_verb(language: str, text: str, source: str) -> None:
    (statement,) = read(text, language)
    assert statement.source is not None
    assert statement.source.text == source


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("da", "- Broen er lukket hele ugen, sagde byens udsending i Tarnby, Ida Brask, i går.", "Ida Brask"),
        ("es", "“El puente sigue cerrado”, dijo la directora del centro para el puerto (CP), Ana Brask.", "Ana Brask"),
        ("ru", "«Мост закрыт», — пояснил командир 12-й портовой бригады капитан Иван Тарнов.", "Иван Тарнов"),
        ("pl", "„Most jest zamknięty” – powiedział PAP prof. Jan Tarn kierujący portem.", "Jan Tarn"),
    ],
)
def test_who_is_named_behind_an_office(language: str, text: str, name: str) -> None:
    (statement,) = read(text, language)
    assert statement.speaker is not None
    assert statement.speaker.name == name


def test_a_verb_with_its_own_clause_is_no_quotations_cue() -> None:
    first, second = read("قال العمدة إن «الجسر مغلق منذ شهر كامل»، وتابع أن الميناء مفتوح للجميع.", "ar")
    assert first.cue is not None
    assert first.cue.text == "قال"
    assert second.content.text == "أن الميناء مفتوح للجميع"


def test_an_italian_cue_between_dashes_inside_of_a_quotation() -> None:
    (statement,) = read('"Il ponte è vecchio – ha detto Piero Tarn – e resta chiuso per mesi".', "it")
    assert statement.cue is not None
    assert statement.cue.text == "ha detto"
    assert len(statement.content.spans) == 2
    assert statement.speaker is not None
    assert statement.speaker.name == "Piero Tarn"


def test_dashes_around_no_verb_part_nothing() -> None:
    (statement,) = read('"Il ponte – il più vecchio – resta chiuso", ha detto Piero Tarn.', "it")
    assert len(statement.content.spans) == 1
