"""Frames of saying in many languages: times between commas, appositions, short speech, marks with blanks inside."""

from __future__ import annotations

import pytest
from tests.statements.telling import words_told

from onrecord.statements import statements_in


@pytest.mark.parametrize(
    ("language", "text", "source", "content"),
    [
        (
            "fr",
            "La mairie a annoncé, vendredi 10 décembre, qu’elle ferme le pont.",
            "La mairie",
            "qu’elle ferme le pont",
        ),
        ("fr", "« Le pont restera fermé », a fait savoir Ada Brask.", "Ada Brask", "« Le pont restera fermé »"),
        ("fr", '" Le pont restera fermé ", a déclaré Ada Brask.', "Ada Brask", '" Le pont restera fermé "'),
        ("nl", "De brug blijft tot mei dicht, aldus Tarnbouw.", "Tarnbouw", "De brug blijft tot mei dicht"),
        ("nl", "De bonden spreken tegen dat de brug lek is.", "De bonden", "dat de brug lek is"),
        ("sv", "– Ny bro, säger Ida Brask och pekar på en ”gammal karta”.", "Ida Brask", "– Ny bro"),
        (
            "sv",
            "När den gamla bron stängdes fick folk gå runt, skriver Tarns Tidning.",
            "Tarns Tidning",
            "När den gamla bron stängdes fick folk gå runt",
        ),
        ("no", "- Broen er gammel, konstaterer Brask.", "Brask", "- Broen er gammel"),
        (
            "da",
            "I sin tale 1. januar sagde borgmester Ida Brask: “Broen skal åbne i maj.”",
            "borgmester Ida Brask",
            "“Broen skal åbne i maj.”",
        ),
        ("ru", "— Мост старый, — сказал Иван Тарнов. — Его закроют.", "Иван Тарнов", "— Мост старый Его закроют."),
        (
            "uk",
            "Водночас він наголосив, що «міст закрито для всіх назавжди».",
            "він",
            "що «міст закрито для всіх назавжди»",
        ),
        ("ar", "قالت المدينة للسكان المحليين إن الجسر سيبقى مغلقا.", "المدينة", "إن الجسر سيبقى مغلقا"),
        ("zh", "外交部发言人林海在会上表示，这座桥将在五月重新开放。", "外交部发言人林海", "这座桥将在五月重新开放"),
        ("ko", '민희진 대표가 방송에서 "다리를 곧 다시 열 것"이라고 말했다.', "민희진 대표", '"다리를 곧 다시 열 것"'),
        (
            "it",
            "Secondo Ada Brask, autrice del libro sul ponte, questa è una notizia.",
            "Ada Brask, autrice del libro sul ponte",
            "questa è una notizia",
        ),
        (
            "es",
            "De paso por Hull, según indica el sitio Tarn, las lluvias seguirán hasta mayo.",
            "el sitio Tarn",
            "De paso por Hull las lluvias seguirán hasta mayo",
        ),
        (
            "es",
            "El puente está cerrado, según ha informado Obras en un aviso y han confirmado fuentes del puerto.",
            "Obras",
            "El puente está cerrado",
        ),
        ("pl", "Most jest już gotowy - poinformował rzecznik Jan Tarn.", "rzecznik Jan Tarn", "Most jest już gotowy"),
        ("ru", "Мост уже построен, — сообщил Иван Тарнов.", "Иван Тарнов", "Мост уже построен"),
        (
            "pt",
            "A ponte fica fechada até maio, mostra um levantamento da cidade.",
            "um levantamento da cidade",
            "A ponte fica fechada até maio",
        ),
        (
            "de",
            "Die Brücke sei seit Jahren undicht, so der Sprecher der Tarner Bar- und Club-Kommission.",
            "der Sprecher der Tarner Bar- und Club-Kommission",
            "Die Brücke sei seit Jahren undicht",
        ),
    ],
)
def test_a_frame(language: str, text: str, source: str, content: str) -> None:
    assert words_told(text, language) == [(source, content)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Nachdem die alte Brücke am Montag gebrochen war, stellte die Stadt das Geld ein."),
        ("de", "Wie viele Brücken im Mai noch offen sind, sagte die Stadt noch nicht."),
        ("he", '"הגשר ייסגר לחודש שלם בקיץ", אמר בעת הטקס.'),
    ],
)
def test_who_is_not_named(language: str, text: str) -> None:
    assert [source for source, _ in words_told(text, language) if source] == []


def test_a_sentence_that_points_back_is_no_content() -> None:
    found = words_told("Мост закроют. Об этом в пятницу, 31 августа, сообщает агентство Тарн.", "ru")
    assert [content for _, content in found if content.startswith("Об этом")] == []


def test_a_verb_alone_ends_its_sentence() -> None:
    (one,) = statements_in("O porto não sabe ainda quando a ponte será aberta de novo, explica.", None, "pt").statements
    assert one.source is None
    assert one.content.text == "O porto não sabe ainda quando a ponte será aberta de novo"


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("de", "Die Brücke hält. Das sagte die Stadt.", []),
        ("de", "Laut Polizei ist offen.", []),
        ("de", "Ist laut Polizei der Fahrer schwer verletzt?", []),
        ("de", "Die Brücke ist laut Amt des Kreises undicht.", [("Amt des Kreises", "Die Brücke ist undicht")]),
        ("de", "Nachdem das Portal über den neuen Plan berichtet hatte, stellte die FDP das Papier online.", []),
        ("pt", "O prefeito chega hoje, espera.", []),
        (
            "es",
            "La obra del puente viejo de la ciudad vieja es, según el alcalde, muy cara y lenta.",
            [("el alcalde", "La obra del puente viejo de la ciudad vieja es muy cara y lenta")],
        ),
        (
            "fr",
            "« Le pont restera fermé longtemps » à tout le monde, a-t-il expliqué.",
            [("il", "« Le pont restera fermé longtemps » à tout le monde")],
        ),
    ],
)
def test_what_is_near_a_frame(language: str, text: str, found: list[tuple[str, str]]) -> None:
    assert words_told(text, language) == found


def test_the_cue_of_a_sentence_that_points_back_has_its_auxiliary() -> None:
    (one,) = statements_in("Il ponte resta chiuso fino a maggio. Lo ha detto Piero Tarn.", None, "it").statements
    assert one.cue is not None
    assert one.cue.text == "ha detto"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Die Brücke ist seit Jahren undicht, so die Stadt,"),
        ("de", "Die Brücke ist laut Stadt"),
        ("nl", "De brug is dicht. Dat meldt"),
        ("it", "Il ponte è chiuso. Così"),
    ],
)
def test_texts_that_break_off(language: str, text: str) -> None:
    assert len(statements_in(text, None, language).statements) <= 1


@pytest.mark.parametrize(
    ("language", "text", "content"),
    [
        ("pl", "– Kto tam stoi? – zapytała Ada Brask. – To ja – odpowiedział Jan Tarn.", "– Kto tam stoi?"),
        ("pl", "– Nie wiemy – powiedziała Ada Brask. – Zobaczymy jutro.", "– Nie wiemy Zobaczymy jutro."),
        ("ru", "— Кто там стоит? — спросила Анна Холт. — Это я, — ответил Иван.", "— Кто там стоит?"),
    ],
)
def test_what_another_answers_behind_a_dash(language: str, text: str, content: str) -> None:
    assert words_told(text, language)[0][1] == content


@pytest.mark.parametrize("text", ['"Il ponte – il vecchio detto dice tanto – resta chiuso".'])
def test_dashes_inside_of_a_quotation_around_no_verb_of_saying(text: str) -> None:
    assert words_told(text, "it") == []
