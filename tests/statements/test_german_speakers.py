"""Speakers where every noun has a capital: an adverb, a conjunction or a noun alone is nobody."""

from __future__ import annotations

import pytest

from onrecord.record import Speaker
from onrecord.statements import statements_in


def speakers(text: str) -> list[Speaker | None]:
    return [statement.speaker for statement in statements_in(text, None, "de").statements]


WORDS = ["Gleichzeitig", "Umso", "Bald", "Mai", "Die", "Das", "Hafen", "Umso Bald", "Mai Hafen"]


@pytest.mark.parametrize("word", WORDS)
@pytest.mark.parametrize(
    "frame", ["„Die Brücke ist sicher“, sagte {}.", "{} sagte, dass die Brücke hält.", "{}: „Die Brücke hält noch“."]
)
def test_a_word_with_a_capital_is_nobody(frame: str, word: str) -> None:
    for speaker in speakers(frame.format(word)):
        assert speaker is None or (speaker.name, speaker.role) == (None, None)


@pytest.mark.parametrize("sentence", ["Wir sagten, dass die Brücke hält.", "Wir sagten: „Die Brücke ist sicher“."])
def test_we_have_no_name(sentence: str) -> None:
    (speaker,) = speakers(sentence)
    assert speaker is not None
    assert (speaker.name, speaker.role) == (None, None)


@pytest.mark.parametrize("adverb", ["Gleichzeitig", "Bald", "Zugleich", "Dennoch"])
def test_an_adverb_before_the_verb_leaves_it_its_subject(adverb: str) -> None:
    found = statements_in(f"{adverb} sagte Anna Holt, dass die Brücke hält.", None, "de").statements
    assert [(s.cue and s.cue.text, s.speaker and s.speaker.name) for s in found] == [("sagte", "Anna Holt")]


def test_what_is_called_so_says_nothing() -> None:
    assert speakers("Das Schiff hieß unter anderem „Tern und Merle von Carrow“, wie die Werft weiß.") == []
    (speaker,) = speakers("Im Bericht heißt es: „Die Brücke hält noch lange“.")
    assert speaker is not None
    assert (speaker.name, speaker.kind) == (None, "document")


def test_two_words_with_capitals_are_a_name_and_give_a_surname() -> None:
    text = "„Die Brücke ist sicher“, sagte Ulv Tarnbek. „Die Brücke bleibt offen“, sagte Tarnbek."
    found = speakers(text)
    assert [(s.name, s.kind, s.resolved_by) for s in found if s] == [
        ("Ulv Tarnbek", "person", "name"),
        ("Ulv Tarnbek", "person", "surname"),
    ]


def test_what_identifies_a_name_is_no_part_of_it() -> None:
    text = "„Die Brücke ist sicher“, sagte Ulv Tarnbek, der den Hafen leitet."
    (speaker,) = speakers(text)
    assert speaker is not None
    assert speaker.name == "Ulv Tarnbek"
    assert speaker.named_by is not None
    assert text[slice(*speaker.named_by)] == "Ulv Tarnbek"


def test_a_body_is_no_person() -> None:
    (speaker,) = speakers("„Die Brücke ist sicher“, urteilte Landgericht Kiel.")
    assert speaker is not None
    assert (speaker.name, speaker.kind) == ("Landgericht Kiel", "organisation")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Karl Braun kam. „Die Brücke ist sicher“, sagte er.", "Karl Braun"),
        ("Anna Holt kam. Karl Braun ging. „Die Brücke ist sicher“, sagte er.", "Karl Braun"),
        ("Karl Braun kam. Otto Meier ging. „Die Brücke ist sicher“, sagte er.", None),
        ("„Die Brücke hält noch“, sagte Ulv Tarnbek. Karl Braun kam. „Sie ist sicher“, sagte er.", None),
        ("Anna Holt kam. „Die Brücke ist sicher“, sagte sie.", "Anna Holt"),
        ("Anna Holt kam. „Die Brücke ist sicher“, sagten sie.", None),
    ],
)
def test_a_pronoun_needs_one_who_fits(text: str, name: str | None) -> None:
    speaker = speakers(text)[-1]
    assert speaker is not None
    assert speaker.name == name
