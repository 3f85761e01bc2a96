"""What somebody finds something to be, sides that are taken, and whom German officials speak for."""

from __future__ import annotations

import pytest
from tests.statements.telling import told

from onrecord.statements import statements_in


@pytest.mark.parametrize(
    ("text", "language", "content"),
    [
        ("Ada Holt nannte die Lage gefährlich.", "de", "die Lage gefährlich"),
        ("Ada Holt bezeichnete die Lage als gefährlich.", "de", "die Lage als gefährlich"),
        ("Ada Holt sprach sich gegen den Bau der Brücke aus.", "de", "gegen den Bau der Brücke"),
        ("Zudem sprach sich Ada Holt für eine Reform aus.", "de", "für eine Reform"),
        ("Ada Holt a jugé la décision injuste.", "fr", "la décision injuste"),
        ("Ada Holt considera injusta la medida.", "es", "injusta la medida"),
        ("Ada Holt ritiene la scelta sbagliata e ingiusta.", "it", "la scelta sbagliata e ingiusta"),
        ("Ada Holt acht de brug gevaarlijk.", "nl", "de brug gevaarlijk"),
    ],
)
def test_a_judgement(text: str, language: str, content: str) -> None:
    (one,) = statements_in(text, None, language).statements
    assert one.source is not None
    assert (one.source.text, one.content.text, one.kind) == ("Ada Holt", content, "evaluation")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Ada Holt nannte den Hund Rex.", "de"),
        ("Ada Holt findet die Brücke bald.", "de"),
        ("Ada Holt trouve le pont au matin.", "fr"),
        ("Ada Holt vindt de sleutel snel.", "nl"),
        ("Ada Holt sprach sich mit Roy Varn aus.", "de"),
    ],
)
def test_what_is_no_judgement(text: str, language: str) -> None:
    assert told(text, language) == []


@pytest.mark.parametrize(
    ("source", "kind", "side"),
    [
        ("Eine Sprecherin des Hafenamts", "unnamed", "Hafenamt"),
        ("Ein Sprecher des Verbandes", "unnamed", "Verband"),
        ("Das Geldhaus", "organisation", None),
        ("Die Tradwives", "group", None),
    ],
)
def test_what_kind_of_german_speaker_it_is(source: str, kind: str, side: str | None) -> None:
    (one,) = statements_in(f"{source} sagte, die Brücke sei sicher.", None, "de").statements
    assert one.speaker is not None
    assert (one.speaker.kind, one.speaker.side) == (kind, side)
