"""German reports without "dass": a clause in the subjunctive, an infinitive, and "wie X mitteilte"."""

from __future__ import annotations

import pytest
from tests.statements.telling import told, words_told


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        ("Ada Holt sagte, die Brücke sei dicht.", "Ada Holt", "die Brücke sei dicht"),
        ("Am Montag sagte Ada Holt, man habe gewartet.", "Ada Holt", "man habe gewartet"),
        ("Ada Holt sagte dem Hafenblatt, sie wolle bleiben.", "Ada Holt", "sie wolle bleiben"),
        ("Die Stadt teilte mit, man rechne mit mehr Regen.", "Die Stadt", "man rechne mit mehr Regen"),
        ("Brask kündigte an, die Schule werde geschlossen.", "Brask", "die Schule werde geschlossen"),
        ("Holt behauptete, er komme.", "Holt", "er komme"),
        ("Zuvor hatte die Feuerwehr mitgeteilt, man suche weiter.", "die Feuerwehr", "man suche weiter"),
        ("Ada Holt hatte gesagt, dass die Brücke dicht ist.", "Ada Holt", "dass die Brücke dicht ist"),
        (
            "Die Kritik sei berechtigt, sagte Holt, man habe zu lange gewartet.",
            "Holt",
            "Die Kritik sei berechtigt man habe zu lange gewartet",
        ),
        ("Ada Holt bestritt, die Akte gekannt zu haben.", "Ada Holt", "die Akte gekannt zu haben"),
        ("Ada Holt kündigte an, im Mai anzufangen.", "Ada Holt", "im Mai anzufangen"),
        ("Ada Holt warf Brask vor, gelogen zu haben.", "Ada Holt", "gelogen zu haben"),
        ("Sie warf ihm vor, er habe gelogen.", "Sie", "er habe gelogen"),
        ("Der Stadtrat forderte die Regierung auf, die Brücke zu sperren.", "Der Stadtrat", "die Brücke zu sperren"),
        ("Holt forderte, die Brücke zu sperren.", "Holt", "die Brücke zu sperren"),
        ("Ada Holt dementierte, dass sie die Akte kannte.", "Ada Holt", "dass sie die Akte kannte"),
        ("Wie die Stadt am Montag mitteilte, ist die Brücke dicht.", "die Stadt", "ist die Brücke dicht"),
        ("Die Brücke ist wieder dicht, wie Ada Holt mitteilte.", "Ada Holt", "Die Brücke ist wieder dicht"),
        ("Die Brücke ist wieder dicht, wie Holt bekannt gab.", "Holt", "Die Brücke ist wieder dicht"),
        ("Wie die „Hafenpost“ berichtet, ist die Brücke dicht.", "die „Hafenpost“", "ist die Brücke dicht"),
        ("Holt hat Brask gedrängt und gesagt, dass er geht.", "Holt", "dass er geht"),
        ("Hier erklärte ein Sprecher aber, dass es regnet.", "ein Sprecher", "dass es regnet"),
        ("Darin beklagt Ada Holt, dass die Brücke leckt.", "Ada Holt", "dass die Brücke leckt"),
        ("Die Stadt muss zahlen, entschied das Gericht.", "das Gericht", "Die Stadt muss zahlen"),
    ],
)
def test_a_clause_without_that(text: str, source: str, content: str) -> None:
    assert words_told(text, "de") == [(source, content)]


@pytest.mark.parametrize(
    "text",
    [
        "Die Ministerin, die dafür zuständig sei, sagte nichts dazu.",
        "Am Montag sagte die Ministerin, die dafür zuständig sei, alles ab.",
        "Der Sprecher Jan Brask teilte die Beute, die er habe, mit den anderen.",
        "Den Eltern wurde mitgeteilt, die Schule sei geschlossen.",
        "Die Stadt sagte das Fest ab, weil die Brücke undicht sei.",
        "Ada Holt schrieb ein Buch, das man lesen müsse.",
        "Ada Holt warf den Ball weg, um zu gewinnen.",
        "Der Wind warf Bäume um, die man fällen müsse.",
        "Der Sturm forderte drei Opfer, ohne nachzulassen.",
        "Ada Holt sagte nicht, die Brücke sei dicht.",
        "Niemand sagte, die Brücke sei dicht.",
        "Wenn Holt sagte, die Brücke sei dicht, glaubte ihr keiner.",
        "Wie erwartet, ist die Brücke dicht.",
        "Wie es hieß, ist die Brücke dicht.",
    ],
)
def test_what_nobody_says(text: str) -> None:
    assert words_told(text, "de") == []


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        ("Ada Holt sagte: Die Brücke sei sicher.", "Ada Holt", "Die Brücke sei sicher"),
        ("Der Minister betonte am Montag: Die Stadt zahlt nichts.", "Der Minister", "Die Stadt zahlt nichts"),
        ("Die Regierung kündigte an: Im Mai werde gebaut.", "Die Regierung", "Im Mai werde gebaut"),
    ],
)
def test_a_sentence_behind_a_colon(text: str, source: str, content: str) -> None:
    assert words_told(text, "de") == [(source, content)]


def test_who_spoke_before_goes_on_behind_a_colon() -> None:
    text = "„Die Brücke muss weg“, sagte Holt und fügte hinzu: Es seien die gleichen Fehler."
    assert words_told(text, "de")[1:] == [("Holt", "Es seien die gleichen Fehler")]


@pytest.mark.parametrize(
    "text",
    [
        "Von ihr wurde alles auf einmal verlangt: Sie sollte bauen und zahlen.",
        "Fest steht: Die Brücke kommt weg.",
        "Die Regierung kündigte an: neue Boote, mehr Geld und kürzere Wege.",
    ],
)
def test_a_colon_behind_which_nobody_speaks(text: str) -> None:
    assert words_told(text, "de") == []


@pytest.mark.parametrize(
    "content",
    [
        "Für die Stadt ist das ein Gewinn",
        "Bei den Verhandlungen geht es um viel Geld",
        "Wenn die Brücke fällt, ist die Stadt am Ende",
        "Auf dem Platz, der leer war, bauten sie ein Haus",
    ],
)
@pytest.mark.parametrize("verb", ["sagt", "so"])
def test_a_clause_that_its_subject_does_not_begin(content: str, verb: str) -> None:
    assert words_told(f"{content}, {verb} Ada Holt.", "de") == [("Ada Holt", content)]


@pytest.mark.parametrize(
    "text",
    [
        "Nachdem sie fort war, sagte Ada Holt.",
        "Im Herbst, sagte Ada Holt.",
        "Bei der Ankunft, die sich verzögerte, sagte Ada Holt nichts.",
        "Als er kam, erzählte er, wie es war: Er überlegte, sagt er.",
    ],
)
def test_what_is_no_clause_before_its_verb(text: str) -> None:
    assert words_told(text, "de") == []


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        ("Dagegen warf Ada Holt der Stadt Versagen vor.", "Ada Holt", "der Stadt Versagen"),
        ("Die Gewerkschaft warf dem Konzern „Wortbruch“ vor.", "Die Gewerkschaft", "dem Konzern „Wortbruch“"),
        ("Roy Varn hofft auf ein Ende des Streits.", "Roy Varn", "auf ein Ende des Streits"),
        ("Der Angeklagte bestreitet die Vorwürfe.", "Der Angeklagte", "die Vorwürfe"),
        ("Laut einer Studie der Universität Hull ist sie alt.", "einer Studie der Universität Hull", "ist sie alt"),
        ("Laut dem Amt für Weinbau und Gartenbau ist er alt.", "dem Amt für Weinbau und Gartenbau", "ist er alt"),
    ],
)
def test_what_is_told_by_a_noun(text: str, source: str, content: str) -> None:
    assert words_told(text, "de") == [(source, content)]


def test_what_somebody_is_reproached_with_behind_a_comma_is_told_once() -> None:
    text = "Ada Holt wirft der Stadt vor, die Brücke vergessen zu haben."
    assert words_told(text, "de") == [("Ada Holt", "die Brücke vergessen zu haben")]


def test_an_object_clause_is_not_said() -> None:
    assert told("Was Tarnmann in Hull merkt, bestätigt Ada Holt.", "de") == []


def test_a_clause_and_a_quotation_behind_its_verb() -> None:
    text = "Das Amt sei zuständig, sagte Rolf Varn: „Uns hat niemand gefragt.“"
    assert told(text, "de") == [("Rolf Varn", "Das Amt sei zuständig „Uns hat niemand gefragt.“", "Rolf Varn")]


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        (
            "de",
            "Ein Sprecher des Amts erklärte auf Anfrage, man prüfe derzeit mehrere Wege.",
            [("Ein Sprecher des Amts", "man prüfe derzeit mehrere Wege", None)],
        ),
        (
            "de",
            "Kritik kam vom Bund. Dessen Vorsitzende Ada Holt warf dem Landrat vor, zu spät informiert zu haben.",
            [("Dessen Vorsitzende Ada Holt", "zu spät informiert zu haben", "Ada Holt")],
        ),
        (
            "de",
            "Ähnlich sieht es Ada Holt vom Bund der Pendler: „Es wird erwartet, dass die Bahn später kommt.“",
            [("Ada Holt vom Bund der Pendler", "„Es wird erwartet, dass die Bahn später kommt.“", "Ada Holt")],
        ),
    ],
)
def test_subjunctives_and_whose_they_are(
    language: str, text: str, found: list[tuple[str | None, str, str | None]]
) -> None:
    assert told(text, language) == found
