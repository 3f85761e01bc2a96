"""What another is wanted to do, what was not answered, what documents show, in other languages than English."""

from __future__ import annotations

import pytest
from tests.statements.telling import told

from onrecord.statements import statements_in


def kinds(text: str, language: str) -> list[tuple[str | None, str, str | None]]:
    """The source, content and kind of each statement."""
    return [
        (one.source.text if one.source else None, one.content.text, one.kind)
        for one in statements_in(text, None, language).statements
    ]


@pytest.mark.parametrize(
    ("text", "language", "content"),
    [
        ("Ada Holt will, dass die Stadt die Brücke sperrt.", "de", "dass die Stadt die Brücke sperrt"),
        ("Ada Holt veut que la ville ferme le pont.", "fr", "que la ville ferme le pont"),
        ("Ada Holt quiere que la ciudad cierre el puente.", "es", "que la ciudad cierre el puente"),
        ("Ada Holt vuole che la città chiuda il ponte.", "it", "che la città chiuda il ponte"),
        ("Ada Holt wil dat de stad de brug sluit.", "nl", "dat de stad de brug sluit"),
        ("Ada Holt vill att staden stänger bron.", "sv", "att staden stänger bron"),
        ("Ada Holt vil at byen skal stenge broen.", "no", "at byen skal stenge broen"),
        ("Ada Holt chce, żeby miasto zamknęło most.", "pl", "żeby miasto zamknęło most"),
    ],
)
def test_what_another_is_wanted_to_do(text: str, language: str, content: str) -> None:
    assert kinds(text, language) == [("Ada Holt", content, "demand")]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Ada Holt will nicht, dass die Stadt die Brücke sperrt.", "de"),
        ("Ada Holt quiere cerrar el puente.", "es"),
        ("On veut que la ville ferme le pont.", "fr"),
    ],
)
def test_what_is_no_such_wish(text: str, language: str) -> None:
    assert told(text, language) == []


@pytest.mark.parametrize(
    ("text", "language", "source", "content"),
    [
        ("Nike n’a pas commenté la situation.", "fr", "Nike", "la situation"),
        ("La empresa no respondió a las preguntas.", "es", "La empresa", "a las preguntas"),
        ("Die Firma reagierte nicht auf eine Anfrage.", "de", "Die Firma", "nicht auf eine Anfrage"),
        ("Selskapet har ikke besvart henvendelsen.", "no", "Selskapet", "henvendelsen"),
    ],
)
def test_what_was_not_answered(text: str, language: str, source: str, content: str) -> None:
    assert kinds(text, language) == [(source, content, "refusal")]


@pytest.mark.parametrize(
    ("text", "language"),
    [("Der Motor reagierte nicht auf Gas.", "de"), ("La empresa respondió a las preguntas.", "es")],
)
def test_what_is_no_silence(text: str, language: str) -> None:
    assert told(text, language) == []


@pytest.mark.parametrize(
    ("text", "language", "source"),
    [
        ("Die Studie zeigt, dass die Brücke alt ist.", "de", "Die Studie"),
        ("Man irrt, denn Studien haben gezeigt, dass Zink hilft.", "de", "Studien"),
        ("Eine Studie, die im «Journal» stand, zeigte, dass Zink hilft.", "de", "Eine Studie"),
        ("El informe revela que el puente es viejo.", "es", "El informe"),
        ("Lo studio dimostra che il ponte è vecchio.", "it", "Lo studio"),
        ("Het rapport toont aan dat de brug oud is.", "nl", "Het rapport"),
        ("Rapporten viser at broen er farlig.", "no", "Rapporten"),
        ("Datan visar att bron är farlig.", "sv", "Datan"),
    ],
)
def test_what_documents_show(text: str, language: str, source: str) -> None:
    (one,) = statements_in(text, None, language).statements
    assert one.source is not None
    assert one.source.text == source
    assert one.speaker is None or one.speaker.kind != "person"


@pytest.mark.parametrize(
    ("text", "language"),
    [("Der Kran zeigt, dass Stahl rostet.", "de"), ("Ada Holt viser at hun kan.", "no")],
)
def test_things_and_people_show_without_words(text: str, language: str) -> None:
    assert told(text, language) == []


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("Naboer har fortalt medier at de har sett båter.", "no", [("Naboer", "at de har sett båter")]),
        ("Hun ba folk om å ringe politiet.", "no", [("Hun", "å ringe politiet")]),
        ("Bron är gammal, enligt analytiker som Hullposten talat med.", "sv", [("analytiker", "Bron är gammal")]),
        ("Det ga mening, minnes hun:\n\n– Jeg var trist.", "no", [("hun", "– Jeg var trist.")]),
        (
            "La Comisión incide en la necesidad de que se cierre el puente.",
            "es",
            [("La Comisión", "en la necesidad de que se cierre el puente")],
        ),
        (
            "El Gobierno reclama, además, una reforma de las normas.",
            "es",
            [("El Gobierno", "una reforma de las normas")],
        ),
    ],
)
def test_further_reports(text: str, language: str, found: list[tuple[str, str]]) -> None:
    assert [(source, content) for source, content, _ in told(text, language)] == found


def test_a_denial_of_something_else_is_no_refusal() -> None:
    assert statements_in("Die Ministerin reagierte auf die Frage nicht überrascht.", None, "de").statements == ()
    assert statements_in("Ada Holt antwortete auf Fragen nicht nur auf Deutsch.", None, "de").statements == ()
