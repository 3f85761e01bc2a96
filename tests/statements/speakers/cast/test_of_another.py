"""Names within a source that are another's than who speaks, in other languages than English."""

from __future__ import annotations

import pytest
from tests.statements.telling import told

from onrecord.statements import statements_in
from onrecord.statements.speakers.cast.of_another import is_of_another

CLAUSES = {
    "de": "sagte, die Brücke sei dicht.",
    "fr": "a déclaré que le pont était fermé.",
    "es": "dijo que el puente estaba cerrado.",
    "it": "ha detto che il ponte era chiuso.",
    "pt": "disse que a ponte estava fechada.",
    "nl": "zei dat de brug dicht was.",
    "sv": "sade att bron var stängd.",
    "no": "sa at broen var stengt.",
    "da": "sagde at broen var lukket.",
}


@pytest.mark.parametrize(
    ("language", "source", "name"),
    [
        ("de", "Der Sprecher der Ministerin Ada Holt", None),
        ("de", "Alle außer Ada Holt", None),
        ("de", "Das Unternehmen, dessen Chef Roy Varn ist,", None),
        ("de", "Der Ehemann der verstorbenen Ada Holt", None),
        ("de", "Ein Anwalt von Ada Holt", None),
        ("de", "Freunde von Roy Varn", None),
        ("de", "Ihr Mann Roy Varn", "Roy Varn"),
        ("de", "Minister von Holt", "von Holt"),
        ("de", "Die Chefin des Hafenamts, Ada Holt,", "Ada Holt"),
        ("de", "Der Rivale von Ada Holt, Roy Varn,", "Roy Varn"),
        ("fr", "La commission qui enquête sur Ada Holt", None),
        ("fr", "Le porte-parole de la ministre Ada Holt", None),
        ("fr", "L'entreprise, dont le patron est Roy Varn,", None),
        ("fr", "Le rival d'Ada Holt, Roy Varn,", "Roy Varn"),
        ("es", "El abogado de Ada Holt", None),
        ("es", "La comisión que investiga a Ada Holt", None),
        ("es", "La empresa dirigida por Roy Varn", None),
        ("es", "La madre de la víctima, Ada Holt,", "Ada Holt"),
        ("it", "L'avvocato di Ada Holt", None),
        ("it", "L'azienda, il cui presidente è Roy Varn,", None),
        ("it", "Il portavoce della ministra Ada Holt", None),
        ("pt", "O advogado de Ada Holt", None),
        ("pt", "A comissão que investiga Ada Holt", None),
        ("nl", "De woordvoerder van minister Ada Holt", None),
        ("nl", "Iedereen behalve Ada Holt", None),
        ("sv", "Advokaten för Ada Holt", None),
        ("no", "Talsmannen for minister Ada Holt", None),
        ("no", "Sjefen for havnen, Ada Holt,", "Ada Holt"),
        ("da", "Formanden for udvalget, der undersøger Ada Holt,", None),
    ],
)
def test_whose_it_is_speaks_not(language: str, source: str, name: str | None) -> None:
    found = told(f"{source} {CLAUSES[language]}", language)
    assert [(words, who) for words, _, who in found] == [(source, name)]


def test_an_office_with_a_place_leads_to_its_holder() -> None:
    assert not is_of_another("el alcalde de Hull, ", "es")
    assert not is_of_another("le maire de Hull ", "fr")
    assert not is_of_another("de burgemeester van Hull, ", "nl")
    assert not is_of_another("tiskový mluvčí ", "cs")
    assert is_of_another("les médecins soignant ", "fr")
    assert not is_of_another("le président sortant ", "fr")


@pytest.mark.parametrize(
    ("language", "before", "is_said"),
    [
        ("de", "Nicht einmal", False),
        ("de", "Nicht nur", True),
        ("de", "Sogar", True),
        ("fr", "Même", True),
        ("es", "Ni siquiera", False),
        ("es", "Solo", True),
        ("it", "Nemmeno", False),
        ("it", "Persino", True),
        ("pt", "Nem", False),
        ("nl", "Zelfs", True),
        ("sv", "Även", True),
    ],
)
def test_not_even_she_said_it_and_even_she_did(language: str, before: str, is_said: bool) -> None:
    found = told(f"{before} Ada Holt {CLAUSES[language]}", language)
    assert [name for _, _, name in found] == (["Ada Holt"] if is_said else [])


def test_who_is_told_of_by_a_clause_is_the_whole_source() -> None:
    text = "Las pruebas que constan en la causa apuntan que el puente estaba cerrado."
    assert [source for source, _, _ in told(text, "es")] == ["Las pruebas que constan en la causa"]


def test_a_state_keeps_its_name_where_a_word_of_it_is_a_verb() -> None:
    assert [name for _, _, name in told(f"Gli Stati Uniti {CLAUSES['it']}", "it")] == ["Stati Uniti"]


def test_a_role_has_no_article_before_its_apostrophe() -> None:
    (said,) = statements_in("L'avocate Ada Holt a déclaré que le pont était fermé.", None, "fr").statements
    assert said.speaker is not None
    assert said.speaker.role == "avocate"
