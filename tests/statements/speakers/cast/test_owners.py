"""Bodies whose names end in their owner's s, and what belongs to somebody."""

from __future__ import annotations

import pytest
from tests.statements.telling import who

from onrecord.statements.speakers.roles.sides import side_in


@pytest.mark.parametrize(
    ("text", "source", "name"),
    [
        ("McDonald’s said that sales rose. Its shares fell.", "McDonald’s", "McDonald’s"),
        ("McDonald's said that sales rose.", "McDonald's", "McDonald's"),
        ("Varn’s said on Monday that sales rose. Varn’s boss was glad.", "Varn’s", "Varn’s"),
        ("She worked for Varn’s in Hull. On Monday Varn’s warned that sales fell.", "Varn’s", "Varn’s"),
    ],
)
def test_a_firm_keeps_its_s(text: str, source: str, name: str) -> None:
    speaker = who(text, source)
    assert (speaker.name, speaker.kind) == (name, "organisation")


@pytest.mark.parametrize(
    ("text", "source", "name"),
    [
        ("Holt warned of it. Holt’s claim that it is safe was wrong.", "Holt’s", "Holt"),
        ("Holt’s said enough, and Holt knows it.", "Holt’s", "Holt"),
        ("Holt’s claim that it is safe was wrong, and Holt’s boat sank.", "Holt’s", "Holt"),
    ],
)
def test_what_is_somebodys_has_a_noun_behind_it(text: str, source: str, name: str) -> None:
    assert who(text, source, Holt="person").name == name


@pytest.mark.parametrize(
    ("words", "side"),
    [("A Sainsbury’s spokesman", "Sainsbury’s"), ("A Varnbury’s spokesman", "Varnbury")],
)
def test_who_speaks_for_a_known_firm_speaks_for_its_whole_name(words: str, side: str) -> None:
    assert side_in(words) == side


@pytest.mark.parametrize(
    ("text", "source", "name"),
    [
        ("The People’s Daily said that it was safe.", "The People’s Daily", "People’s Daily"),
        ("The Children’s Society said that it was safe.", "The Children’s Society", "Children’s Society"),
        ("Leaders’ College said that it was safe.", "Leaders’ College", "Leaders’ College"),
    ],
)
def test_names_of_bodies_that_are_of_many(text: str, source: str, name: str) -> None:
    assert who(text, source).name == name
