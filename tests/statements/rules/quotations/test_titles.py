"""Titles of works that stand where speech could."""

from __future__ import annotations

import pytest

from onrecord.statements import statements_in


def quoted(text: str) -> list[str]:
    return [one.content.text for one in statements_in(text, None, "en").statements if one.form == "direct"]


@pytest.mark.parametrize(
    "text",
    [
        "The mayor was born in Hull, Mr. Varn said in his 2012 book, “A Northern Son.” He left early.",
        "Holt, who is known from his show, “The Harbour,” said he would leave.",
    ],
)
def test_a_title_behind_the_noun_of_a_work_is_no_speech(text: str) -> None:
    assert not quoted(text)


def test_a_sentence_from_a_book_is_speech() -> None:
    assert quoted("Holt wrote in her book, “We were wrong about the harbour.”")
