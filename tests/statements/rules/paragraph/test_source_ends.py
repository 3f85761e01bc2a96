"""Where a source ends in other languages than English: to whom, where and when it was said is no part of it."""

from __future__ import annotations

import pytest
from tests.statements.telling import told

from onrecord.record import Statement
from onrecord.statements import statements_in


def only(text: str, language: str) -> Statement:
    (statement,) = statements_in(text, None, language).statements
    return statement


def source_of(text: str, language: str) -> str | None:
    source = only(text, language).source
    return source.text if source else None


@pytest.mark.parametrize(
    ("behind", "source"),
    [
        ("sagte Ada Holt dem Hafenblatt", "Ada Holt"),
        ("sagte Ada Holt von der Werft der H.A.Z", "Ada Holt von der Werft"),
        ("sagte Ada Holt im Gespräch mit dem Blatt", "Ada Holt"),
        ("schrieb Ada Holt auf X", "Ada Holt"),
        ("sagte die Leiterin der Werft", "die Leiterin der Werft"),
        ("sagte die Leiterin zu Beginn der Aussprache", "die Leiterin"),
        ("sagte eine Sprecherin auf Anfrage", "eine Sprecherin"),
        ("sagte der Leiter kämpferisch", "der Leiter"),
        ("sagte Holt dieser Redaktion", "Holt"),
        ("sagte ein Sprecher unserer Zeitung", "ein Sprecher"),
        ("sagte ein Sprecher dieser Behörde", "ein Sprecher dieser Behörde"),
        ("sagte die Direktorin im Justizministerium", "die Direktorin im Justizministerium"),
    ],
)
def test_german(behind: str, source: str) -> None:
    assert source_of(f"„Die Brücke hält noch lange“, {behind}.", "de") == source


@pytest.mark.parametrize(
    ("behind", "source"),
    [
        ("Die Fähre hätte im Hafen bleiben müssen, sagte Brask am Montag im Rathaus", "Brask"),
        (
            "Die Eile der Helfer hätte Leben gerettet, sagte die Bürgermeisterin Ida Brask",
            "die Bürgermeisterin Ida Brask",
        ),
        ("Ada Holt, die am Montag in Carrow ankam, sagte der Zeitung", "Ada Holt, die am Montag in Carrow ankam,"),
        ("Ada Holt, Leiterin der Werft, sagte am Montag", "Ada Holt, Leiterin der Werft,"),
    ],
)
def test_who_stands_behind_the_verb_of_a_german_clause(behind: str, source: str) -> None:
    assert source_of(f"{behind}: „Wir haben das Wetter falsch eingeschätzt.“", "de") == source


@pytest.mark.parametrize(
    ("language", "text", "source"),
    [
        ("es", "“El puente está cerrado hoy”, dice Ada Holt en la carta.", "Ada Holt"),
        ("es", "“El puente está cerrado hoy”, dijo la jefa de los barqueros durante la reunión.",
         "la jefa de los barqueros"),
        ("fr", "« Le pont est fermé aujourd’hui », a indiqué le maire Ada Holt sur Telegram.", "le maire Ada Holt"),
        ("it", "«Il ponte è chiuso per oggi», ha detto Holt agli ospiti nel salone.", "Holt"),
        ("it", "«Il ponte è chiuso per oggi», ha detto il sindaco di Carrow.", "il sindaco di Carrow"),
        ("sv", "– Bron är stängd hela dagen i dag, säger Ada Holt från polisen.", "Ada Holt från polisen"),
        ("sv", "”Bron är stängd hela dagen i dag”, skriver presidenten på X.", "presidenten"),
    ],
)  # fmt: skip
def test_other_languages(language: str, text: str, source: str) -> None:
    assert source_of(text, language) == source


@pytest.mark.parametrize(
    ("lead", "source"),
    [
        ("Einige Anwohner riefen", "Einige Anwohner"), ("Eine junge Anwältin, entschlossen", "Eine junge Anwältin"),
        ("Er zögerte noch", "Er"), ("Der Trainer", "Der Trainer"), ("Das Urteil fiel durchwachsen aus", None),
    ],
)  # fmt: skip
def test_a_sentence_before_a_colon_is_nobody(lead: str, source: str | None) -> None:
    said = only(f"{lead}: „Die Brücke hält noch lange und bleibt offen.“", "de")
    assert (said.source.text if said.source else None) == source


@pytest.mark.parametrize(
    ("source", "name", "role"),
    [
        ("die Hafenmeisterin Romy Biner", "Romy Biner", "Hafenmeisterin"),
        ("der Carrower Staatsrat Mathias Reynard", "Mathias Reynard", "Carrower Staatsrat"),
        ("SPD-Politiker Jan Arlt", "Jan Arlt", "SPD-Politiker"), ("der Werft-Kenner Arlt", "Arlt", "Werft-Kenner"),
        ("die Sprecherin der Polizei", None, "Sprecherin der Polizei"), ("Hans-Peter Arlt", "Hans-Peter Arlt", None),
        ("Karl Werner Arlt", "Karl Werner Arlt", None), ("der Super Cup Sieger", None, "Super Cup Sieger"),
    ],
)  # fmt: skip
def test_a_name_behind_an_office(source: str, name: str | None, role: str | None) -> None:
    text = f"„Die Brücke hält noch lange“, sagte {source}."
    speaker = only(text, "de").speaker
    assert speaker
    assert (speaker.name, speaker.role) == (name, role)
    if name:
        assert speaker.named_by
        assert text[slice(*speaker.named_by)] == name


@pytest.mark.parametrize("lead", ["In einem Brief", "Am Abend", "Auf einer Sitzung der Werft"])
def test_where_it_was_said_is_nobody(lead: str) -> None:
    for text in (f"{lead} sagte sie: „Die Brücke hält noch lange.“", f"{lead} sagte sie, dass die Brücke noch hält."):
        said = only(text, "de")
        assert said.source
        assert said.source.text == "sie"


def test_a_surname_is_of_who_was_named_behind_an_office() -> None:
    text = "„Die Brücke hält noch lange“, sagte die Hafenmeisterin Romy Biner. „Sie ist sicher genug“, sagte Biner."
    speakers = [statement.speaker for statement in statements_in(text, None, "de").statements]
    assert [one.name for one in speakers if one] == ["Romy Biner", "Romy Biner"]


@pytest.mark.parametrize("source", ["le ministre de la Défense", "la ministre des Finances"])
def test_what_an_office_is_of_is_no_name(source: str) -> None:
    speaker = only(f"« Le pont est fermé aujourd’hui », a déclaré {source}.", "fr").speaker
    assert speaker
    assert speaker.name is None


def test_a_relative_clause_before_a_swedish_verb_is_not_its_subject() -> None:
    text = "I ett klipp som partiet producerade i år säger partiledare Jan Tarnlund att lagarna måste ändras."
    assert told(text, "sv") == [("partiledare Jan Tarnlund", "att lagarna måste ändras", "Jan Tarnlund")]


@pytest.mark.parametrize(
    ("language", "text", "source"),
    [
        ("no", "– Det var veldig dårlig timing, deler Ada Holt.", "Ada Holt"),
        ("no", "– Dette er jo helt absurd, sier Ada Holt etterfulgt av en god latter.", "Ada Holt"),
        ("sv", "– Det här är absurt, säger Ada Holt följt av ett skratt.", "Ada Holt"),
    ],
)
def test_what_came_behind_the_words_is_no_part_of_who_said_them(language: str, text: str, source: str) -> None:
    ((who, _, name),) = told(text, language)
    assert (who, name) == (source, "Ada Holt")


def test_where_it_was_said_is_no_part_of_a_slavic_source() -> None:
    text = "„Most je otvoren za sve“, rekao je Ivan Tarnić na konferenciji za novinare."
    assert told(text, "hr") == [("Ivan Tarnić", "„Most je otvoren za sve“", "Ivan Tarnić")]
