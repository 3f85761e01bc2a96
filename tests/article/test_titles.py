"""Titles are compared by their letters and digits alone."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from onrecord.article.titles import letters_of


@given(st.text(st.characters(max_codepoint=127)))
def test_letters_of_plain_titles(title: str) -> None:
    assert letters_of(title) == "".join(filter(str.isalnum, title)).lower()
    assert letters_of(f"{title}ö") == letters_of(title) + "ö"


def test_letters_of_other_forms() -> None:
    assert letters_of("“Ｒain” – Straße_2") == letters_of("rain: STRASSE 2") == "rainstrasse2"
