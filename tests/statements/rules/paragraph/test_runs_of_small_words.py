"""Runs of the same small words are read in no more time than others: a pattern that reads them two ways never ends."""

from __future__ import annotations

import pytest
from tests.timing import seconds

from onrecord.statements import statements_in
from onrecord.statements.lexicon import language_of
from onrecord.statements.rules.paragraph.tagging import Paragraph

RUNS = ["Holt is {}gone.", "Holt {}said that it is so.", "Holt said {}it is so.", "Holt said{} “It is all so.”"]


@pytest.mark.parametrize("frame", RUNS)
@pytest.mark.parametrize("word", ["is not ", "has also ", "Friday ", ", Friday", "on Friday ", "not "])
def test_a_run_of_small_words(frame: str, word: str) -> None:
    text = frame.format(word * 60)
    for statement in statements_in(text, None, "en").statements:  # It comes to an end.
        assert all(0 <= start < end <= len(text) for start, end in statement.content.spans)


@pytest.mark.parametrize("language", ["fr", "it"])
def test_letters_that_are_two_in_small(language: str) -> None:
    text = "« C’est vrai », dit İzmir’i à l’İzmir’in d’İİ’a."
    paragraph = Paragraph(text, 0, len(text), language_of(text, language))
    words = [text[start:end] for start, end in zip(paragraph.starts, paragraph.ends, strict=True)]
    assert "İzmir’" in words
    assert "i" in words
    assert "".join(words) == text.replace(" ", "").replace("«C’estvrai»", text[:14])


def test_a_run_of_adverbs_between_was_and_asked() -> None:
    text = "Holt was " + "repeatedly " * 400 + "asked whether “it is all so”."
    assert seconds(statements_in, text, None, "en", enough=5) < 5
