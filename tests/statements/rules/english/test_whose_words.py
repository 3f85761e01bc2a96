"""Quotations that the next sentence gives to somebody without a verb of saying."""

from __future__ import annotations

import pytest
from tests.statements.telling import told

REST = "\n\nIt rained. “I left early,” said Tom Roy. “I did not,” said Ida Moor."


@pytest.mark.parametrize(
    ("text", "source", "name"),
    [
        ("“We were told to stay.”\n\nThose were the words of Ada Holt, to a court.", "Ada Holt", "Ada Holt"),
        ("“Sell all of it now.” That was the advice from broker Ada Holt in May.", "broker Ada Holt", "Ada Holt"),
    ],
)  # fmt: skip
def test_the_sentence_behind_says_whose_it_is(text: str, source: str, name: str) -> None:
    words = text[: text.index(".") + 2]
    assert (source, words, name) in told(text + REST, "en")


@pytest.mark.parametrize(
    "text",
    [
        "“It is late,” said Roy Varn. Those were the words of a man who had lost.",
        "Roy Varn said: “We were told to stay in our homes.” Those were the words of a man who had lost.",
        "“We were told to stay.” Those were the days of Ada Holt.",
        "“We were told to stay.” That was the view from Hull Bridge House.",
    ],
)
def test_what_says_nothing_of_whose_words_they_are(text: str) -> None:
    assert not {"a man", "Ada Holt"} & {source for source, _, _ in told(text + REST, "en")}
