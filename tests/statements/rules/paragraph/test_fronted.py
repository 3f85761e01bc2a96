"""Verbs behind a quotation that no list has."""

from __future__ import annotations

import pytest
from tests.statements.telling import told


@pytest.mark.parametrize(
    ("language", "words", "behind"),
    [
        ("de", "„Das hält noch viele Jahre“", ", schmunzelte Ada Holt."),
        ("de", "„Damit war nicht zu rechnen“", ", freut sich Ada Holt."),
        ("de", "„Das hält noch viele Jahre!“", " fasste Ada Holt zusammen."),
        ("de", "«Das hält noch viele Jahre»", " sagte Ada Holt."),
        ("nl", "‘Dat gaan we zeker niet doen’", ", grapt Ada Holt."),
        ("da", "»Det var en virkelig god dag,«", " slutter Ada Holt."),
        ("es", "“El puente no aguanta más”", ", ha resumido Ada Holt."),
        ("fr", "« Le pont ne tient plus »", ", souffle Ada Holt."),
        ("fr", "« Le pont ne tient plus »", ", s’amuse Ada Holt."),
        ("fr", "« Le pont ne tient plus »", ", s’est félicitée Ada Holt."),
        ("it", "«Il ponte non regge più»", ", ha sbottato Ada Holt."),
        ("es", "“El puente no aguanta más”", ", resume Ada Holt."),
        ("es", "“El puente no aguanta más”", ", se pregunta Ada Holt."),
        ("it", "«Il ponte non regge più»", ", si sfoga Ada Holt."),
        ("pt", "“A ponte não aguenta mais”", ", desabafou Ada Holt."),
        ("fr", "« Le pont ne tient plus »", ", se félicite Ada Holt."),
    ],
)
def test_whatever_the_verb(language: str, words: str, behind: str) -> None:
    assert told(words + behind, language) == [("Ada Holt", words, "Ada Holt")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "„Haus am See“, erschienen Ende Mai, ist ihr Roman."),
        ("de", "Ihr Buch „das Haus an dem alten See“, druckte Holt doch noch."),
        ("de", "„Das Haus an dem alten See“, zuletzt Holts Wohnung, brannte."),
        ("de", "Ihr Buch «das Haus am alten See» schrieb Holt im Mai."),
        ("es", "“La casa junto al lago viejo”, novela de Ada Holt, salió en mayo."),
        ("fr", "« La maison au bord du lac », roman d’Ada Holt, a paru en mai."),
        ("es", "“La casa junto al lago viejo”, publicada el año pasado, es de Ada Holt."),
        ("fr", "« La maison au bord du lac », sortie la semaine dernière, est d’Ada Holt."),
    ],
)
def test_titles_are_named_and_not_said(language: str, text: str) -> None:
    assert told(text, language) == []


@pytest.mark.parametrize(
    ("language", "text", "source"),
    [
        ("es", "“El puente no aguanta más”, resumió la alcaldesa de Hull, Ada Holt.", "la alcaldesa de Hull, Ada Holt"),
        ("it", "«Il ponte non regge più», riassume la sindaca di Hull, Ada Holt.", "la sindaca di Hull, Ada Holt"),
        ("pt", "“A ponte não aguenta mais”, resumiu a prefeita de Hull, Ada Holt.", "a prefeita de Hull, Ada Holt"),
        ("fr", "Ada Holt a parlé hier.\n\n« Le pont ne tient plus », souffle-t-elle.", "elle"),
    ],
)
def test_nouns_with_their_article_and_she(language: str, text: str, source: str) -> None:
    assert [(found, name) for found, _, name in told(text, language)] == [(source, "Ada Holt")]


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        (
            "uk",
            "Депутат Олег Мисько проти. «Це звичайний піар», — обурився він.",
            [("він", "«Це звичайний піар»", "Олег Мисько")],
        ),
        (
            "cs",
            "„Obchod to nepřežije,“ posteskla si prodavačka Jitka Málková.",
            [("prodavačka Jitka Málková", "„Obchod to nepřežije,“", "Jitka Málková")],
        ),
        ("uk", "Фільм «Червоний міст» обурив глядачів.", []),
        (
            "fr",
            "« Moi, j’ai déjà vendu vingt bêtes », soupire ce père de famille.",
            [("ce père de famille", "« Moi, j’ai déjà vendu vingt bêtes »", None)],
        ),
    ],
)
def test_short_words_before_a_comma(language: str, text: str, found: list[tuple[str | None, str, str | None]]) -> None:
    assert told(text, language) == found
