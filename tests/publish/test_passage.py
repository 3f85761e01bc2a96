"""Passages: whole sentences, short by any measure that holds."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.leaks import articles
from tests.strategies import SENTENCES
from tests.timing import seconds

from onrecord.publish.conditions import Limit
from onrecord.publish.passage import MOST_SHARE, MOST_WORDS, passage_of, sentences_of, words_in
from onrecord.record import Block


def blocks(*texts: str) -> tuple[Block, ...]:
    made, start = [], 0
    for text in texts:
        made.append(Block(kind="paragraph", text=text, start=start, end=start + len(text)))
        start += len(text) + 2
    return tuple(made)


@pytest.mark.parametrize(
    ("paragraph", "sentences"),
    [
        ("Rain fell. It went on.", ["Rain fell.", "It went on."]),
        ("“Guns first,” he said. “Ink second.” She left.", ["“Guns first,” he said.", "“Ink second.”", "She left."]),
        ("Mr. Brask and J. R. Tolm met St. Anne. They ate.", ["Mr. Brask and J. R. Tolm met St. Anne.", "They ate."]),
        ("Am 3. März kam er. Es war kalt.", ["Am 3. März kam er.", "Es war kalt."]),
        ("Prices rose 4.5 per cent. Why?", ["Prices rose 4.5 per cent.", "Why?"]),
        ("港の会議は開かれた。何も決まらなかった。", ["港の会議は開かれた。", "何も決まらなかった。"]),
        ("هل وصلوا؟ نعم وصلوا.", ["هل وصلوا؟", "نعم وصلوا."]),
        ("no point at all", ["no point at all"]),
        ("", []),
    ],
)  # fmt: skip
def test_sentences(paragraph: str, sentences: list[str]) -> None:
    assert sentences_of(paragraph) == sentences


def test_a_passage_is_the_first_whole_sentences_that_fit() -> None:
    long = "The council of the harbour town met on Monday, and " + "then again " * 60 + "nothing came of it."
    body = blocks(long, "Rain fell on the town. It fell all night. " + "Nobody had asked for any of it. " * 9, long)
    passage = passage_of(body)
    assert passage
    assert passage.startswith("Rain fell on the town. It fell all night.")
    assert passage.endswith("any of it.")
    assert passage_of(blocks("Rain fell.")) is None, "of so short a text nothing is a passage"
    assert passage_of(()) is None
    assert passage_of(blocks("A line that ends in the air", *[long] * 3)) is None
    assert passage_of(body, [Limit(1, "sentences")]) == "Rain fell on the town."
    assert passage_of(body, [Limit(5, "words")]) == "Rain fell on the town."
    assert passage_of(body, [Limit(4, "words")]) is None


def test_in_scripts_without_blanks_two_signs_are_a_word() -> None:
    assert [words_in(text) for text in ("港の会議", "港の会議は開かれた。", "The 港の会議 met", "สะพาน", "")] == [
        2,
        5,
        4,
        3,
        0,
    ]
    sentence = "港の会議は月曜日に開かれたが、何も決まらなかった。"
    passage = passage_of(blocks(sentence * 40))
    assert passage
    assert MOST_WORDS - words_in(sentence) < words_in(passage) <= MOST_WORDS
    assert len(passage) < 2.5 * MOST_WORDS


@given(st.lists(st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=6).map(" ".join), min_size=1, max_size=6))
def test_a_passage_is_short_and_stands_in_the_text(texts: list[str]) -> None:
    body = blocks(*texts)
    passage = passage_of(body)
    if passage is not None:
        assert words_in(passage) <= min(MOST_WORDS, sum(map(words_in, texts)) * MOST_SHARE)
        assert any(text.startswith(passage) for text in texts)


def test_every_page_of_the_wire_has_one() -> None:
    for name, record in articles().items():
        passage = passage_of(record.body)
        assert passage, name
        assert passage in record.text
        assert passage[-1] in '.!?”“»»؟…"', passage


@pytest.mark.parametrize("paragraph", ["." * 100_000 + "x", "!?" * 100_000 + "x", "Mr. " * 25_000, '."' * 50_000 + "x"])
def test_marks_without_end_take_time_in_proportion(paragraph: str) -> None:
    assert seconds(sentences_of, paragraph, enough=2) < 2
