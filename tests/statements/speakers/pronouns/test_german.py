"""Whom "er" and "sie" mean in German."""

from __future__ import annotations

import pytest

from onrecord.statements import statements_in
from onrecord.statements.lexicon import language_of
from onrecord.statements.speakers.cast.cast import Cast
from onrecord.statements.speakers.languages.german_people import GermanPeople

ASKED = " „Die Brücke ist sicher“, sagte er."


def speaker(text: str) -> str | None:
    """Who the last statement of a German text is by."""
    last = statements_in(text, None, "de").statements[-1]
    assert last.source is not None
    assert last.source.text.lower() in ("er", "sie")
    assert last.speaker is not None
    if last.speaker.name is not None:
        assert last.speaker.resolved_by == "pronoun"
        assert last.speaker.named_by is not None
        assert text[slice(*last.speaker.named_by)] == last.speaker.name
    return last.speaker.name


@pytest.mark.parametrize(
    ("before", "name"),
    [
        ("Landrat Rejhan Dobrik kam am Montag. Otto Meier ging.", "Otto Meier"),
        ("„Wir warten“, sagte Otto Meier über Karl Braun.", "Otto Meier"),
        ("Otto Meier hatte mit Karl Braun gesprochen.", "Otto Meier"),
        ("Dem Landrat Karl Braun dankte Otto Meier.", "Otto Meier"),
        ("Am Montag kam auch Landrat Rejhan Dobrik.", "Rejhan Dobrik"),
        ("Gegen den Bau sprach sich Rejhan Dobrik (SPD) aus.", "Rejhan Dobrik"),
        ("Rejhan Dobrik (43) leitet den Hafen.", "Rejhan Dobrik"),
        ("Das zeigt nach Angaben von Ratsmitglied Armin Kibet Dobrik der Hafen.", "Armin Kibet Dobrik"),
        ("Karl Braun ging. Das zeigt laut Ratsmitglied Armin Dobrik der Hafen.", "Armin Dobrik"),
        (
            "„Karl Braun ist müde. Otto Meier auch.“ So begann der Abend mit Landrat Ulf Hinz. Ulf Hinz lachte.",
            "Ulf Hinz",
        ),
        ("Otto Meier kam. „Ja. Nein.“ Die Brücke steht seit zwei Jahren.", "Otto Meier"),
        ("Otto Meier kam.\n\nDie Brücke steht seit zwei Jahren.", "Otto Meier"),
        ("Otto Meier kam. Das erklärte der Landrat. Die Brücke steht.", "Otto Meier"),
        (
            "Karl Braun gab dem Ratsmitglied Otto Meier Gelegenheit zur Rede. Zur Gelegenheit kam Otto Meier.",
            "Otto Meier",
        ),
        ("Otto Meier kam. Ein Lehrer ging.", None),
        ("Otto Meier kam mit Karl Braun. Einer der beiden blieb.", None),
        ("Otto Meier kam. Karl Braun ging. Der Landrat blieb.", None),
        ("Ida Winter kam.", None),
        ("Otto Meier ging.\n\nBei Karl Braun brannte noch Licht.", None),
        ("Otto Meier ging.\n\nDie Brücke steht.\n\nSie ist aus Stein.", None),
        ("Der Rat kam.", None),
        ("Präsident Obersten Rates der Stadt war dabei.", None),
    ],
)
def test_he_is_the_nearest_subject(before: str, name: str | None) -> None:
    assert speaker(before + ASKED) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Otto Meier kam mit Rektorin Lyonne Hilf. „Die Brücke hält“, sagte sie.", None),
        ("Rektorin Lyonne Hilf kam mit Otto Meier. „Die Brücke hält“, sagte sie.", "Lyonne Hilf"),
        ("Rektorin Lyonne Hilf kam. Otto Meier ging. „Die Brücke hält“, sagte sie.", "Lyonne Hilf"),
        ("Ida Winter kam. Eine Lehrerin ging. „Die Brücke hält“, sagte sie.", None),
        ("Ida Winter kam. Ein Lehrer ging. „Die Brücke hält“, sagte sie.", "Ida Winter"),
    ],
)
def test_she_is_a_woman(text: str, name: str | None) -> None:
    assert speaker(text) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Trainer Ulv Tarnbek kam. „Die Brücke hält“, sagte der Trainer.", "Ulv Tarnbek"),
        ("Cheftrainer Ulv Tarnbek kam. „Die Brücke hält“, sagte der Trainer.", "Ulv Tarnbek"),
        ("Trainer Ulv Tarnbek kam. Spieler Otto Meier ging. „Die Brücke hält“, sagte der Trainer.", None),
        ("Otto Meier kam. „Die Brücke hält“, sagte der 48-Jährige.", "Otto Meier"),
        ("Otto Meier kam. „Die Brücke hält“, sagte der frühere Politiker aus Kiel.", "Otto Meier"),
        ("Ida Winter kam. „Die Brücke hält“, sagte die Expertin.", "Ida Winter"),
        ("„Das Boot fehlt“, sagte Otto Meier. „Die Brücke hält“, so der Experte.", "Otto Meier"),
        ("Otto Meier kam. „Die Brücke hält“, sagte die Expertin.", None),
        ("Otto Meier kam. „Die Brücke hält“, sagte der Polizeisprecher.", None),
        ("Polizeisprecher Otto Meier kam. „Die Brücke hält“, sagte der Polizeisprecher.", "Otto Meier"),
        ("Ida Winter kam. „Die Brücke hält“, sagten die Trainer.", None),
        ("Während Otto Meier noch schwieg, sagte der Gesandte, dass die Brücke hält.", None),
        ("Otto Meier kam. Das Ziel, sagt Balaou, sei klar. „Die Brücke hält“, sagte der Trainer.", None),
        ("Otto Meier kam. „Die Brücke hält“, sagte das Amt.", None),
        ("Otto Meier wurde verurteilt. „Das war brutal“, sagte der Richter.", None),
        ("Ida Winter liegt im Krankenhaus. „Sie braucht Ruhe“, sagte die Ärztin.", None),
        ("Otto Meier, der neue Richter in Kiel, kam. „Die Brücke hält“, sagte der Richter.", "Otto Meier"),
        ("Der Richter am Amtsgericht, Otto Meier, kam. „Die Brücke hält“, sagte der Richter.", "Otto Meier"),
        ("Otto Meier fehlt am Samstag. „Er ist verletzt“, sagte der Trainer.", None),
        ("Trainer Ulv Tarnbek wurde gefragt. „Haben Sie Angst?“, fragte der Autor.", None),
        ("Trainer Ulv Tarnbek kam. „Die Brücke hält“, sagte der 48-Jährige.", "Ulv Tarnbek"),
    ],
)
def test_somebody_known_by_a_noun(text: str, name: str | None) -> None:
    last = statements_in(text, None, "de").statements[-1]
    assert last.speaker is not None
    assert last.speaker.name == name
    if name is not None:
        assert last.speaker.resolved_by == "role"
        assert last.speaker.named_by is not None
        assert text[slice(*last.speaker.named_by)] == name


def people(text: str) -> list[tuple[str, str, str | None]]:
    """The places where somebody is named: words, name and gender."""
    german = language_of("", "de")
    found = GermanPeople(text, german, Cast(text, frozenset(german.words), True), ())
    return [(text[one.start : one.end], one.name, one.gender) for one in found.within(0, len(text))]


def test_a_surname_is_whom_an_office_or_a_party_introduced() -> None:
    text = "Hafenkapitän Ulv Tarnbek rief an. Tarnbek und Rejhan Dobrik (SPD) warten. Dobriks Boot liegt im Hafen."
    assert people(text) == [
        ("Ulv Tarnbek", "Ulv Tarnbek", "m"),
        ("Tarnbek", "Ulv Tarnbek", "m"),
        ("Rejhan Dobrik", "Rejhan Dobrik", None),
    ]


def test_two_nouns_are_nobody() -> None:
    assert people("Berliner Ortsteil Johannisthal, Deutsche Bahn, Trump University und Art Fortbildung.") == []


@pytest.mark.parametrize("text", ["Der Trainer sagte, dass es regne.", "\n\nDie Trainerin sagte, dass es regne."])
def test_an_office_that_begins_the_text_is_nobody_who_is_named(text: str) -> None:
    (one,) = statements_in(text, None, "de").statements
    assert one.speaker is not None
    assert one.speaker.name is None


@pytest.mark.parametrize(
    "text",
    [
        "Otto Meiers Hund lief weg.",
        "Ida Winter Schule schließt.",
        "Jan Holt sprach für seine Chefin Ida Winter.",
    ],
)
def test_what_is_named_after_somebody_and_who_is_no_subject_are_nobody(text: str) -> None:
    for pronoun in ("er", "sie") if "Chefin" not in text else ("sie",):
        (one,) = statements_in(f"{text} „Die Brücke ist sicher“, sagte {pronoun}.", None, "de").statements
        assert one.speaker is not None
        assert one.speaker.name is None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ida Winter backt Brot. Ihre Tochter Mia lernt. „Die Brücke hält“, sagte sie.", None),
        ("Ida Winter backt Brot. Ihr Kollege Otto Meier lernt. „Die Brücke hält“, sagte er.", "Otto Meier"),
        ("Otto Meiers Anwalt kam. „Die Brücke hält“, sagte er.", None),
        ("Die Rektorin, die nicht genannt werden will, lobte Ida Winter. „Die Brücke hält“, sagte sie.", None),
        ("Die Rektorin der Schule, Ida Winter, kam. „Die Brücke hält“, sagte sie.", "Ida Winter"),
        ("Mia Kern (17) und Ida Winter (18) kamen. „Die Brücke hält“, sagte die 18-Jährige.", None),
        ("Mia Kern (17) kam. „Die Brücke hält“, sagte die 17-Jährige.", "Mia Kern"),
    ],
)
def test_somebody_elses_words_are_not_given_to_who_is_named(text: str, name: str | None) -> None:
    last = statements_in(text, None, "de").statements[-1]
    assert last.speaker is not None
    assert last.speaker.name == name
