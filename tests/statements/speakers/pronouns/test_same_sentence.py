"""Whom he and she mean by their sentence alone: who opens it, or acts behind what they stand in; None elsewhere."""

from __future__ import annotations

import re

import pytest
from tests.statements.telling import speakers, who

from onrecord.record import NameKind
from onrecord.statements.lexicon import language_of
from onrecord.statements.speakers.cast.cast import Cast
from onrecord.statements.speakers.pronouns.same_sentence import told_here

BEFORE = "Tom Roy runs the port. Roy left. "
NAMES = ("Ada Holt", "Tom Roy", "Ian Brask", "Ida Moor")


def told(text: str, word: str) -> str | None:
    """Who is meant by the last place of a pronoun, by the text's last sentence alone."""
    kinds: list[tuple[tuple[int, int], NameKind]] = [
        (match.span(), "person") for match in re.finditer("|".join(NAMES), text)
    ]
    cast = Cast(text, frozenset(language_of(text, "en").words), kinds=kinds)
    start = max((match.end() for match in re.finditer(r"[.] (?=[A-Z])", text)), default=0)
    *_, at = re.finditer(rf"\b{word}\b", text)
    choice = told_here(text, cast, start, at.span(), None)
    return choice.trace.figure.name if choice is not None and choice.trace is not None else None


@pytest.mark.parametrize(
    ("text", "word", "name"),
    [
        ("In his plea, Ian Brask spoke of the pier.", "his", "Ian Brask"),
        ("Despite his doubts about the quay, Mayor Ian Brask spoke of the pier.", "his", "Ian Brask"),
        ("Ian Brask weakened his case.", "his", "Ian Brask"),
        ("Ida Moor weakened her case.", "her", "Ida Moor"),
        ("As he spoke of the pier, Ian Brask left.", "he", "Ian Brask"),
        ("Asked if he wants the quay, Ian Brask left.", "he", "Ian Brask"),
        # a clause of another, two who may be meant, words of another, who says it, an object, another gender
        ("As the port fears his plans, Ian Brask spoke of the pier.", "his", None),
        ("In his plea to Roy, Ian Brask spoke of the pier.", "his", None),
        ("In his plea, Ian Brask wrote, the pier is old.", "his", None),
        ("Ian Brask met Tom Roy where he sails.", "he", None),
        ("Ian Brask left a pier which he likes.", "he", None),
        ("Ida Moor asked her to stay.", "her", None),
        ("Ian Brask asked him.", "him", None),
        ("In his plea, Ada Holt spoke of the pier.", "his", None),
        ("Ada Holt weakened his case.", "his", None),
    ],
)
def test_who_is_meant(text: str, word: str, name: str | None) -> None:
    assert told(BEFORE + text, word) == name


def test_a_sentence_without_end_tells_nothing() -> None:
    """Or each of its pronouns would be looked for from its beginning, and time grow with the square of its length."""
    assert told(BEFORE + "Ian Brask weakened " + "again " * 20 + "his case.", "his") == "Ian Brask"
    assert told(BEFORE + "Ian Brask weakened " + "again " * 400 + "his case.", "his") is None


def test_before_weights_are_asked() -> None:
    text = "Tom Roy runs the port. Roy spoke of the quay. Roy left. In his plea, Ian Brask spoke of the pier."
    assert who(text, "his", Tom_Roy="person", Ian_Brask="person").name == "Ian Brask"


def test_an_act_is_nobody() -> None:
    names: dict[str, NameKind] = {"Ada_Holt": "person", "Roy-Varn": "person", "Roy-Varn_Act": "organisation"}
    text = "Ada Holt spoke of the Roy-Varn Act. Roy-Varn is old. The trouble with Roy-Varn, she said, is that."
    assert who(text, "she", **names).name == "Ada Holt"


def test_who_said_the_sentence_before_goes_on_in_quoted_words() -> None:
    text = "Ian Brask spoke. But Brask says that Tom Roy has lost his boat. “It sank,” he said."
    *_, last = speakers(text, Tom_Roy="person", Ian_Brask="person")
    assert last is not None
    assert last.name == "Ian Brask"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ian Brask and Tom Roy like the pier, but they left.", "Ian Brask and Tom Roy"),
        ("Ian Brask and Mayor Tom Roy like the pier. Yet they left.", "Ian Brask and Tom Roy"),
        ("Ian Brask and Tom Roy met voters, and they left.", None),
        ("Ian Brask, Tom Roy and Ada Holt met. They left.", None),
        ("Ian Brask and Tom Roy met.\n\nThe boats sank. They left.", None),
    ],
)
def test_two_are_they(text: str, name: str | None) -> None:
    word = "They" if "They" in text else "they"
    assert who(text, word, Tom_Roy="person", Ian_Brask="person", Ada_Holt="person").name == name


def test_a_surname_may_stand_first() -> None:
    text = "Minister Lao Jiveng spoke. Mr. Lao left. Lao said so."
    assert who(text, "Lao", Lao_Jiveng="person", Lao="person").name == "Lao Jiveng"


def test_a_noun_in_marks_behind_a_name_is_what_speaks() -> None:
    assert who("This CNN “reporter” said so.", "This CNN “reporter”", CNN="organisation").name is None
