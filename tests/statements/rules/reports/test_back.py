"""Sentences that say whose the one before is, and what a paragraph that ends in a colon leads to behind a dash."""

from __future__ import annotations

import pytest

from onrecord.statements import statements_in


@pytest.mark.parametrize(
    ("language", "text", "source", "content"),
    [
        (
            "ru",
            "Мост закрыли до мая. Об этом на своей странице сообщил мэр Иван Тарнов.",
            "мэр Иван Тарнов",
            "Мост закрыли до мая",
        ),
        (
            "uk",
            "Міст закрили до травня. Про це повідомив мер Іван Тарнів.",
            "мер Іван Тарнів",
            "Міст закрили до травня",
        ),
        (
            "nl",
            "De brug blijft tot mei dicht. Dat meldt Ida Brask in een brief.",
            "Ida Brask",
            "De brug blijft tot mei dicht",
        ),
        (
            "de",
            "Die Brücke bleibt bis Mai zu. Das teilte die Stadt am Montag mit.",
            "die Stadt",
            "Die Brücke bleibt bis Mai zu",
        ),
        (
            "da",
            "Broen er lukket indtil maj. Det fortæller Ida Brask til avisen.",
            "Ida Brask",
            "Broen er lukket indtil maj",
        ),
        (
            "it",
            "Il ponte resta chiuso fino a maggio. Lo ha detto Piero Tarn.",
            "Piero Tarn",
            "Il ponte resta chiuso fino a maggio",
        ),
        (
            "it",
            '"Il ponte è vecchio". Lo diceva esattamente un mese fa il sindaco Piero Tarn.',
            "il sindaco Piero Tarn",
            '"Il ponte è vecchio"',
        ),
        (
            "it",
            '"Il ponte è molto vecchio". Così Piero Tarn, sindaco di Hull.',
            "Piero Tarn",
            '"Il ponte è molto vecchio"',
        ),
        (
            "es",
            "El puente sigue cerrado hasta mayo. Así lo afirmó Ana Brask.",
            "Ana Brask",
            "El puente sigue cerrado hasta mayo",
        ),
    ],
)
def test_that_said_somebody(language: str, text: str, source: str, content: str) -> None:
    (one,) = statements_in(text, None, language).statements
    assert one.source is not None
    assert (one.source.text, one.content.text) == (source, content)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "De brug blijft dicht. Dat meldt Ida Brask: de weg is open."),
        ("nl", "Dat meldt Ida Brask in een brief."),
        ("ru", "Мост. Об этом сообщил мэр."),
        ("ru", "Мост закрыли до мая. Об этом мосте, что открыт, сообщил мэр."),
        ("fr", "Le pont est fermé. Il est vieux, dit-on."),
        ("it", "Il ponte resta chiuso. Lo vuole Piero Tarn."),
        ("de", "Die Fähre fährt ab Mai wieder. Das ist eine gute Nachricht, sagte Ole Brask."),
        ("de", "Die Halle wird geschlossen. Das Geld fehle, sagte Ida Brask."),
        ("de", "Die Halle wird geschlossen. Das glaubt Ida Brask aber nicht."),
        ("sv", "Färjan går igen i maj. Det blir dyrt, menar Ada Holt."),
        ("nl", "De veerboot vaart weer in mei. Dat is goed nieuws, zegt Ida Brask."),
        ("it", "Il ponte resta chiuso. Lo stato delle strade è grave, dice Piero Tarn."),
        ("it", "Il ponte resta chiuso. Così Piero Tarn ha deciso di prendere la barca."),
        ("sv", "När de kom fram stängdes bron, skriver Nordbladet. Det skriver också Bo Tarn."),
        ("nl", "Dat meldt het ANP. Dat meldt Ida Brask aan het Noordblad."),
        ("ru", "Мост закрыли до мая. Об этом знают все, сказал Иван Тарнов."),
    ],
)
def test_what_points_to_nothing_before(language: str, text: str) -> None:
    found = statements_in(text, None, language).statements
    assert not [one for one in found if one.content.spans[0][0] == 0]


def test_who_says_it_already_is_not_told_again() -> None:
    text = "„Die Brücke bleibt zu“, sagte Ida Brask. Das sagte auch Jan Holt."
    found = statements_in(text, None, "de").statements
    assert [one.source.text for one in found if one.source] == ["Ida Brask"]


def test_a_colon_leads_to_the_dash_of_the_next_paragraph() -> None:
    text = "- Broen er stengt hele uka, sier Ida Brask og legger til:\n\n- Vi åpner den igjen i mai."
    first, second = statements_in(text, None, "no").statements
    assert second.content.text == "- Vi åpner den igjen i mai."
    assert first.speaker is not None
    assert second.speaker is not None
    assert second.speaker.name == first.speaker.name == "Ida Brask"


@pytest.mark.parametrize(
    ("language", "text", "source"),
    [
        ("ru", "По его словам, мост откроют только в мае.", None),
        ("ru", "По словам мэра, мост откроют только в мае.", "мэра"),
        ("uk", "За словами мера, міст відкриють лише у травні.", "мера"),
    ],
)
def test_in_the_words_of_somebody(language: str, text: str, source: str | None) -> None:
    (one,) = statements_in(text, None, language).statements
    assert (one.source and one.source.text) == source
    assert one.form == "indirect"
