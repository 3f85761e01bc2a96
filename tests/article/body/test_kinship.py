"""Words that lines have in common, and stretches of lines."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.article.body.kinship import COLUMNS, kin_columns
from onrecord.article.body.stretches import COLUMNS as STRETCHES
from onrecord.article.body.stretches import stretch_columns
from onrecord.article.body.word_shares import tokens_of

STORY = ("The harbour of Carrow was closed on Monday.", "Crews in Carrow left the harbour before noon.")


def test_a_line_of_the_story_shares_its_words_and_another_does_not() -> None:
    texts = [*STORY, "Seven recipes with lentils nobody knows yet"]
    story, _, other = (row[COLUMNS.index("kin_best")] for row in kin_columns(texts, [8, 8, 7], 0, 2))
    assert story > 0.4
    assert other == 0


def test_pairs_of_letters_stand_for_words_where_no_blanks_do() -> None:
    texts = [
        "港は月曜日に閉鎖されたと市長が会見で述べた。乗組員も港を出た。",
        "市長は会見で港の閉鎖を月曜日に発表したと述べた。乗組員もいた。",
    ]
    assert kin_columns(texts, [15, 15], 0, 2)[0][0] > 0.3
    assert tokens_of("港の閉鎖") == ["港の", "の閉", "閉鎖"]


def test_a_vowel_sign_parts_no_word() -> None:
    assert tokens_of("मंत्री ने कहा") == ["मंत्री", "ने", "कहा"]


def test_the_stretch_is_where_words_speak_for_body() -> None:
    rows = stretch_columns([50, 300, 300, 50], [0, 300, 300, 0], [0.1, 0.9, 0.9, 0.1], 0.3)
    assert [row[STRETCHES.index("said_in")] for row in rows] == [False, True, True, False]
    assert [row[STRETCHES.index("bare_before")] for row in rows] == [0, 1, 0, 0]
    assert [row[STRETCHES.index("after_first")] for row in rows] == [-1, 0, 1, 2]


@settings(deadline=None)
@given(st.lists(st.text(min_size=1, max_size=80), min_size=1, max_size=6))
def test_every_line_has_all_columns(texts: list[str]) -> None:
    for row in kin_columns(texts, [len(text.split()) for text in texts], 0, len(texts)):
        assert len(row) == len(COLUMNS)
