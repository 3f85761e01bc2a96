"""Days and letters behind a name are no part of it."""

from __future__ import annotations

import pytest
from tests.statements.telling import who

from onrecord.statements.lexicon import language_of
from onrecord.statements.speakers.cast.mentions import mentions_in


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Ada Mara Holt DBE RA (born 1950) spoke.", ["Ada Mara Holt"]),
        ("The botanist Tom Roy FRS was born in Hull.", ["Tom Roy", "Hull"]),
        ("Ada Holt PhD's book is out.", ["Ada Holt"]),
        ("Holt OBE spoke.", ["Holt OBE"]),
        ("ADA HOLT MP", ["ADA HOLT MP"]),
        ("President Ada Holt Saturday spoke.", ["Ada Holt"]),
        ("Ada Holt Saturday Sunday spoke.", ["Ada Holt"]),
        ("Sheffield Wednesday lost.", ["Sheffield Wednesday"]),
    ],
)
def test_letters_and_days_are_cut_off(text: str, names: list[str]) -> None:
    small = frozenset(language_of(text, "en").words)
    assert [mention.name for mention in mentions_in(text, small, nouns=False)] == names


def test_who_is_named_with_letters_is_the_one_without() -> None:
    text = (
        "Tom Roy\n\nTom Roy FRS (8 February 1900 – 17 March 1982) was a botanist of Hull.\n\n"
        "“It grows everywhere,” he said."
    )
    assert who(text, "he", Tom_Roy="person").name == "Tom Roy"
