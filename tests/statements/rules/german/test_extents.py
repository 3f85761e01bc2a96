"""Where German sources and what they say begin and end."""

from __future__ import annotations

import pytest
from tests.statements.telling import told, words_told


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Hull gab an, seine Boote seien fort, und meldete zwei Tote.", "seine Boote seien fort"),
        ("Ada Holt sagte, die Brücke sei alt, und werde nun zu sein.", "die Brücke sei alt, und werde nun zu sein"),
        ("Ada Holt sagte, Varn sei fort gewesen – aber sie sagt das oft.", "Varn sei fort gewesen"),
        ("Ada Holt sagte, die Brücke sei alt – aber sie werde halten.", "die Brücke sei alt – aber sie werde halten"),
        ("Ada Holt sagte, sie sehe da keinen Fehler, was für Empörung sorgte.", "sie sehe da keinen Fehler"),
        ("Ada Holt sagte, sie wisse nicht, was geschah.", "sie wisse nicht, was geschah"),
        ("Ada Holt sagte, viele der Tests, die nun wieder da sind, hätten einen Fehler.",
         "viele der Tests, die nun wieder da sind, hätten einen Fehler"),
    ],
)  # fmt: skip
def test_what_the_paper_goes_on_with_is_not_said(text: str, content: str) -> None:
    assert [one for _, one in words_told(text, "de")] == [content]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Als der Verband im Mai prüfte, ob sich Nord daran hält, stellten die Tester fest, dass ein Zeichen fehlt.",
         "die Tester"),
        ("Ada Holt, Rektorin der Schule in Hull, teilte mit, dass sie geht.", "Ada Holt, Rektorin der Schule in Hull,"),
        ("Davon sei ein Drittel tätig, schreibt der Dienst in seinem Bericht.", "der Dienst"),
        ("Das ist laut den Fahrerinnen und den Fahrern leichter geworden.", "den Fahrerinnen und den Fahrern"),
        ("Wovor Ada Holt vor allem warnt: „Verkaufen Sie diese Boote nicht weiter.“", "Ada Holt"),
        ("„Es ist gut“, erklärt Beraterin und Autorin Ada Holt gegenüber dem Blatt.", "Beraterin und Autorin Ada Holt"),
        ("Spione müssten ausgewiesen werden, forderte die Partei „Die Mitte“.", "die Partei „Die Mitte“"),
        ("Die Arbeit am Netz werde dauern, heißt es von einem Sprecher der Werft.", "einem Sprecher der Werft"),
        ("Einige behaupteten ferner, die Brücke sei alt.", "Einige"),
        ("So sieht es Ada Holt, Leiterin der Werft: „Es ist zu spät dafür“, sagte sie am Montag.", "sie"),
    ],
)  # fmt: skip
def test_a_source_is_who_speaks_and_no_more(text: str, source: str) -> None:
    assert [one for one, _ in words_told(text, "de")] == [source]


def test_a_clause_before_a_parted_quotation_belongs_to_it() -> None:
    text = "Die Reserven würden nicht ausreichen, sagte Ada Holt, „wir setzen zu sehr auf eine Brücke“."
    ((source, content, _),) = told(text, "de")
    assert source == "Ada Holt"
    assert content.startswith("Die Reserven würden nicht ausreichen")


@pytest.mark.parametrize(
    "text",
    [
        "Die Aussage der Werft lässt vermuten, dass die Brücke bald öffnet.",
        "Gerade Kliniken sind gut abgesichert. Das schreibt das Gesetz vor.",
        "Der Abend riss alle aus den Träumen – und warf die Frage auf: War es die Dummheit eines Königs?",
        "Der Weg weist die Richtung zurück.",
    ],
)
def test_these_say_nothing(text: str) -> None:
    assert told(text, "de") == []


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Nordlicht weist die Vorwürfe zurück.", "Nordlicht"),
        ("Der Konzern weist die Vorwürfe von sich.", "Der Konzern"),
        ("Wie der Händler Olma streitet Nordlicht diese Vorwürfe vehement ab.", "Nordlicht"),
        ("Dass es bald regnet, hält Ada Holt für unwahrscheinlich: „Dafür müsste viel geschehen.“", "Ada Holt"),
        ("Gewalt gab und gibt es weiterhin, räumte Ada Holt in ihrem Bericht an den Rat ein.", "Ada Holt"),
        ("Die Analysten der Nordbank merken aber an, dass es eine Pause sei.", "Die Analysten der Nordbank"),
    ],
)
def test_denials_and_judgements(text: str, source: str) -> None:
    assert [one for one, _ in words_told(text, "de")] == [source]


def test_to_hold_somebody_up_is_no_judgement() -> None:
    assert words_told("Dass es regnet, hält Ada Holt für zwei Tage auf.", "de") == []


def test_a_second_verb_has_the_pronoun_behind_the_first() -> None:
    text = "Ada Holt sprach. Zugleich verteidigte sie die Stadt und betonte, „kein Staat sollte das noch versuchen“."
    assert [(source, name) for source, _, name in told(text, "de")] == [("sie", "Ada Holt")]


def test_an_article_at_a_sentences_beginning_is_no_relative() -> None:
    text = 'Die in diesen Bahnen verbaute Technik stamme aus Hull, sagte Ada Holt: "Die ist für Hitze gar nicht gut."'
    ((_, content, _),) = told(text, "de")
    assert content.startswith("Die in diesen Bahnen")
