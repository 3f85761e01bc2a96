"""Judgements in quoted words in other languages than English."""

from __future__ import annotations

import pytest

from onrecord.statements import statements_in


def said(text: str, language: str) -> list[tuple[str, str, str]]:
    return [
        (one.source.text if one.source else "", one.cue.text if one.cue else "", one.content.text)
        for one in statements_in(text, None, language).statements
    ]


@pytest.mark.parametrize(
    ("language", "text", "source", "cue", "content"),
    [
        ("de", "Ada Holt nannte den Plan „einen Fehler“.", "Ada Holt", "nannte", "den Plan „einen Fehler“"),
        ("de", "Den Plan nannte Ada Holt „einen Fehler“.", "Ada Holt", "nannte", "„einen Fehler“"),
        ("de", "Ada Holt nannte den Plan ein „Zeichen“ an alle.", "Ada Holt", "nannte", "den Plan ein „Zeichen“"),
        ("de", "Ada Holt hat den Plan als „Fehler“ bezeichnet.", "Ada Holt", "bezeichnet", "den Plan als „Fehler“"),
        ("de", "Ada Holt sprach am Kai von einem „Fehler“.", "Ada Holt", "sprach", "einem „Fehler“"),
        ("fr", "Ada Holt a qualifié le plan d’« erreur ».", "Ada Holt", "a qualifié", "le plan d’« erreur »"),
        ("fr", "Ada Holt dénonce « une erreur grave ».", "Ada Holt", "dénonce", "« une erreur grave »"),
        ("es", "Ada Holt calificó el plan de “error”.", "Ada Holt", "calificó", "el plan de “error”"),
        ("it", "Ada Holt ha parlato di «un errore».", "Ada Holt", "ha parlato", "«un errore»"),
        ("nl", "Ada Holt noemde het plan “een fout”.", "Ada Holt", "noemde", "het plan “een fout”"),
        ("pl", "Ada Holt nazwała plan „błędem”.", "Ada Holt", "nazwała", "plan „błędem”"),
    ],
)
def test_a_verb_that_judges(language: str, text: str, source: str, cue: str, content: str) -> None:
    assert said(text, language) == [(source, cue, content)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Ada Holt lobte den Film „Das Meer“."),
        ("de", "Ada Holt lobte den neuen Film von Roy Varn „Meer“."),
        ("es", "Ada Holt criticó la novela “El mar”."),
        ("fr", "La critique du film « une mer » est parue."),
        ("de", "Ada Holt nannte den Plan nicht „einen Fehler“."),
        ("de", "Ada Holt nannte ihn, und „am Meer“ stand daran."),
    ],
)
def test_titles_and_other_clauses_are_no_judgement(language: str, text: str) -> None:
    assert said(text, language) == []
