"""German judgements, questions left open and denials whose words stand in another order."""

from __future__ import annotations

import pytest
from tests.statements.telling import words_told

from onrecord.statements import statements_in


@pytest.mark.parametrize(
    ("text", "kind", "content"),
    [
        ("Ada Holt hält die Brücke für unsicher.", "evaluation", "die Brücke für unsicher"),
        ("Er hält es für falsch, die Brücke zu öffnen.", "evaluation", "es für falsch, die Brücke zu öffnen"),
        ("Die Stadt hält den Bau für nötig und plant.", "evaluation", "den Bau für nötig"),
        ("Ada Holt ließ offen, ob die Brücke öffnet.", "question", "ob die Brücke öffnet"),
        ("Ob die Brücke öffnet, ließ Ada Holt offen.", "question", "Ob die Brücke öffnet"),
        ("Wer zahlt, wollte Ada Holt nicht sagen.", "question", "Wer zahlt"),
        ("Einen Rücktritt schloss der Minister aus.", "denial", "Einen Rücktritt"),
        ("Die Vorwürfe wies die Stadt zurück.", "denial", "Die Vorwürfe"),
        ("Kündigungen schloss Ada Holt nicht aus.", None, "Kündigungen"),
        ("Aus dem Bericht geht hervor, dass die Brücke alt ist.", "claim", "dass die Brücke alt ist"),
        ("Ada Holt bezweifelt, dass die Brücke hält.", "evaluation", "dass die Brücke hält"),
        ("Ada Holt zweifelt daran, dass die Brücke hält.", "evaluation", "dass die Brücke hält"),
        ("Ada Holt erwartet, dass die Preise steigen.", "forecast", "dass die Preise steigen"),
        ("Ada Holt rechnet mit steigenden Preisen.", "forecast", "mit steigenden Preisen"),
        ("Ada Holt plädiert für einen Neubau.", "proposal", "für einen Neubau"),
        ("Ada Holt riet davon ab, die Brücke zu betreten.", "demand", "die Brücke zu betreten"),
    ],
)  # fmt: skip
def test_a_stance(text: str, kind: str | None, content: str) -> None:
    assert [(one.kind, one.content.text) for one in statements_in(text, None, "de").statements] == [(kind, content)]


@pytest.mark.parametrize(
    "text",
    [
        "Holt hielt ihre Tasche für ihn bereit.",
        "Das Fenster ließ Ada Holt offen.",
        "Den Hund ließ Ada Holt zurück.",
        "Die Ministerin schloss Roy Varn aus.",
    ],
)
def test_no_stance(text: str) -> None:
    assert words_told(text, "de") == []


def test_a_cue_in_two_parts_and_a_document_without_its_article() -> None:
    (one,) = statements_in("Ob die Brücke öffnet, ließ Ada Holt offen.", None, "de").statements
    assert one.cue is not None
    assert (one.cue.text, one.source and one.source.text) == ("ließ offen", "Ada Holt")
    (one,) = statements_in("Aus dem Bericht geht hervor, dass die Brücke alt ist.", None, "de").statements
    assert one.speaker is not None
    assert (one.speaker.role, one.speaker.kind) == ("Bericht", "document")


def test_a_negation_that_two_rules_put_beside_the_verb_stands_there_once() -> None:
    (one,) = statements_in("Ada Holt wollte nicht sagen, wer zahlt.", None, "de").statements
    assert one.cue is not None
    assert (one.cue.text, one.kind) == ("wollte nicht sagen", "refusal")


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        ("Negative Folgen hält das Gericht für plausibel.", "das Gericht", "Negative Folgen für plausibel"),
        ("Das Gewicht schätzt er auf zwei Kilo.", "er", "Das Gewicht auf zwei Kilo"),
        ("Teilhabe fordert auch Ada Holt.", "Ada Holt", "Teilhabe"),
        ("Höhere Löhne verlangt die Gewerkschaft.", "die Gewerkschaft", "Höhere Löhne"),
        ("Den Vorwurf bestreitet der Minister.", "der Minister", "Den Vorwurf"),
        ("Ada Holt hält das Gericht für befangen.", "Ada Holt", "das Gericht für befangen"),
        ("Die Polizei geht von einem Unfall aus.", "Die Polizei", "von einem Unfall"),
    ],
)
def test_whose_object_begins_the_sentence(text: str, source: str, content: str) -> None:
    assert words_told(text, "de") == [(source, content)]


@pytest.mark.parametrize(
    "text", ["Die Gefahr geht von der Brücke aus.", "Trotz der Hilfe forderte dessen Gesandter viel Geduld."]
)
def test_no_object_begins_it(text: str) -> None:
    assert words_told(text, "de") == []


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Öffentlich beklagte Ada Holt, dass die Brücke leckt.", "dass die Brücke leckt"),
        ("Hierzu forderte Ada Holt, die Brücke zu sperren.", "die Brücke zu sperren"),
    ],
)
def test_an_adverb_that_begins_a_sentence_is_no_object(text: str, content: str) -> None:
    assert words_told(text, "de") == [("Ada Holt", content)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Neue Schulden schließt Ada Holt aus.", [("Ada Holt", "Neue Schulden")]),
        ("Neue Schulden fordert Ada Holt.", [("Ada Holt", "Neue Schulden")]),
        ("Darin wies Ada Holt zurück.", []),
        ("Mit Nachdruck wies Ada Holt zurück.", []),
    ],
)
def test_what_begins_a_sentence_is_an_object_or_tells_how(text: str, found: list[tuple[str, str]]) -> None:
    assert words_told(text, "de") == found
