"""Whom he and she mean behind words that present somebody, and in the words of somebody's lawyer or mother."""

from __future__ import annotations

import re

import pytest

from onrecord.record import NameKind
from onrecord.statements.lexicon import language_of
from onrecord.statements.speakers.cast.cast import Cast
from onrecord.statements.speakers.pronouns.choices import Choice
from onrecord.statements.speakers.pronouns.presented import presented, whose_words

NAMES = ("Ada Holt", "Tom Roy", "Ian Brask", "Justice Varn", "Varn", "Tom")


def told(text: str) -> str | None:
    """Who is presented to the last he or she of a text."""
    kinds: list[tuple[tuple[int, int], NameKind]] = [
        (match.span(), "person") for match in re.finditer("|".join(NAMES), text)
    ]
    cast = Cast(text, frozenset(language_of(text, "en").words), kinds=kinds)
    start = max((match.end() for match in re.finditer(r"[.]\s+(?=[A-Z])", text)), default=0)
    *_, at = re.finditer(r"\b(?:[Hh]e|[Ss]he)\b", text)
    choice = presented(text, cast, start, at.span())
    return choice.trace.figure.name if choice is not None and choice.trace is not None else None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ada Holt came. And that’s Ian Brask. He runs the port.", "Ian Brask"),
        ("That's Ian Brask.\n\nThis is also from Hull, in the north.\n\nHe’s a clerk.", "Ian Brask"),
        ("Meet harbour pilot Ada Holt. She has been at sea for years.", "Ada Holt"),
        ("Tom Roy left. Ian Brask, he is coming on board.", "Ian Brask"),
        ("Tom Roy left. And Ian Brask, he knows the pier.", "Ian Brask"),
        ("Roy left. But, in an opinion we had years ago by Justice Varn, he spoke of the word.", "Varn"),
        ("Roy's cousin, Ian Brask, when asked if he knew, left.", "Ian Brask"),
        ("The two are on trial for the death of their son, Tom. He died in May.", "Tom"),
        ("The two are on trial for the killing of Ada Holt, 42. She had been found dead in May.", "Ada Holt"),
        # another gender, an object, what is not presented, who killed, who is asked something
        ("That’s Ian Brask. She runs the port.", None),
        ("That’s what Ian Brask wanted. He runs the port.", None),
        ("That’s according to Ian Brask. He runs the port.", None),
        ("That was the work of Ian Brask. He runs the port.", None),
        ("In a letter to Ian Brask, he spoke of the pier.", None),
        ("According to Ian Brask, he was late.", None),
        ("In an interview with Ian Brask, he spoke of the pier.", None),
        ("He is accused of the killing of Ian Brask. He said that it was late.", None),
        ("The police spoke of the death of Ian Brask on the pier, and Tom Roy left. He died in May.", None),
    ],
)
def test_who_is_presented(text: str, name: str | None) -> None:
    assert told(text) == name


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Roy left. His lawyer said: “He denies it.”", True),
        ("Roy left. His lawyer, Ada Holt, said: “He denies it.”", True),
        ("Roy left. His elderly mother wrote to us, “He is ill.”", True),
        ("Roy left. His lawyer said: “She denies it.”", False),
        ("Roy left. His car, it is said: “He is ill.”", False),
        ("Roy left. His lawyer said that “He denies it.”", False),
    ],
)
def test_whose_words_are_about_them(text: str, told: bool) -> None:
    whose = Choice(None, {}, 0.9)
    *_, at = re.finditer(r"“(?=S?[Hh]e)", text)
    assert (whose_words(text, {text.index("His"): whose}, at.end()) is whose) is told
