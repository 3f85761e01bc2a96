"""How text is cut into searched words: the same for texts and queries, whatever the script."""

from __future__ import annotations

import re
import sqlite3
import unicodedata
from contextlib import closing

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.errors import UsageError
from onrecord.store.migrations.versions import step_0001
from onrecord.store.search_text import (
    LONGEST,
    UNSPACED,
    Phrase,
    folded,
    fts5,
    indexed,
    marks,
    phrases_in,
    tsquery,
    tsvector,
    words_in,
)

TEXTS = st.text(
    st.characters(exclude_categories=()) | st.sampled_from("aeß 水東京ガｶﾞกิ่นमै서울\u0301\u200d_\"“”«'½ﷺ*:&|()")
)


TOKENIZE = re.search('tokenize=.*"', step_0001.SEARCH["sqlite"][0])[0]  # type: ignore[index]


def found_in(text: str, query: str) -> bool:
    """Whether SQLite finds `text` by `query`."""
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.execute(f"CREATE VIRTUAL TABLE held USING fts5 (words, {TOKENIZE})")
        connection.execute("INSERT INTO held VALUES (?)", [indexed(text)])
        expression = fts5(phrases_in(query))
        return bool(expression and connection.execute("SELECT 1 FROM held WHERE held MATCH ?", [expression]).fetchone())


@given(TEXTS)
def test_every_word_is_where_it_says_and_of_letters_alone(text: str) -> None:
    for word in words_in(text):
        assert 0 <= word.start < word.end <= len(text)
        assert word.text
        assert {unicodedata.category(letter)[0] for letter in word.text} <= set("LMN")
        assert word.text in indexed(text[word.start : word.end]).split() or len(word.text) == LONGEST


def test_every_combining_mark_is_a_part_of_its_word() -> None:
    combining = [chr(point) for point in range(0x110000) if unicodedata.category(chr(point))[0] == "M"]
    spaced = [mark for mark in combining if not re.match(f"[{UNSPACED}]", mark)]
    apart = [hex(ord(mark)) for mark in spaced if len(list(words_in(f"a{mark}a"))) != 1]
    assert set(apart) <= {hex(point) for point in range(0xE0100, 0xE01F0)}  # the selectors of variants


@given(TEXTS)
def test_folding_again_changes_nothing(text: str) -> None:
    assert folded(folded(text)) == folded(text)
    assert folded(text.upper().lower()) == folded(text.upper())


@given(TEXTS, TEXTS)
def test_any_query_is_an_expression_of_both_databases_and_no_syntax_gets_through(text: str, query: str) -> None:
    try:
        phrases = phrases_in(query)
    except UsageError:
        return
    assert found_in(text, query) in (True, False)
    inside = "".join(f"{phrase.words}" for phrase in phrases)
    assert not set("\"'*:&|()<>!\\\0") & set("".join(word for phrase in phrases for word in phrase.words)), inside
    assert len(tsquery(phrases).split(" & ")) == max(1, len(phrases))


@given(
    st.text(st.characters(categories=("L", "N", "M")) | st.sampled_from("ab cé水東京ガกิ่น서울 。,"), min_size=1),
    st.data(),
)
def test_what_stands_in_a_text_is_found_there_and_marked(text: str, data: st.DataObject) -> None:
    words = list(words_in(text))
    if not words:
        return
    first = data.draw(st.integers(0, len(words) - 1))
    last = data.draw(st.integers(first, len(words) - 1))
    query = f'"{text[words[first].start : words[last].end]}"'
    assert found_in(text, query)
    assert marks(text, phrases_in(query))


@pytest.mark.parametrize(
    ("text", "query"),
    [
        ("Der Straßenbau in Łódź", "STRASSENBAU lodz"),
        ("Çalışma", "calisma"),
        ("ｶﾞﾗｽのＡＢＣ", "ガラス abc"),
        ("港の会議は月曜日に開かれた", "会議"),
        ("港の会議は月曜日に開かれた", "た"),
        ("港の会議は月曜日に開かれた", "月"),
        ("港の会議は月曜日に開かれた", '"会議は月曜日"'),
        ("การประชุมท่าเรือ", "ประชุม"),
        ("서울에서 회의가 열렸다", "서울"),
        ("The minister didn't say", "didn't"),
        ("The minister didn’t say", "didn't"),
        ("Mayor Tilda Rosk, of Skerne", '"tilda rosk of"'),
        ("Mayor Tilda Rosk", "“Tilda Rosk„"),
        ("मैंने कहा", "कहा"),
        ("naïve café", "cafe\u0301 naive"),
        ("قالَ الوزير", "قال"),
    ],
)
def test_found(text: str, query: str) -> None:
    assert found_in(text, query)
    assert marks(text, phrases_in(query))


@pytest.mark.parametrize(
    ("text", "query"),
    [
        ("Mayor Tilda Rosk", '"Rosk Tilda"'),
        ("港の会議は月曜日に", "会月"),
        ("議会", "会議"),
        ("rose", "ros"),
        ("the dam NOT opened", "dam OR boat"),
        ("the dam", "headline:dam"),
        ("कहा", "कही"),
    ],
)
def test_not_found(text: str, query: str) -> None:
    assert not found_in(text, query)


def test_a_mark_without_its_partner_is_nothing() -> None:
    assert phrases_in('dam "east wall') == phrases_in("dam east wall")
    assert phrases_in('"east wall') != phrases_in('"east wall"')


def test_marks_cover_the_words_and_no_more() -> None:
    text = "The east wall of the dam; a wall."
    assert [text[start:end] for start, end in marks(text, phrases_in('"east wall" dam'))] == ["east wall", "dam"]
    text = "港の会議は月曜日"
    assert [text[start:end] for start, end in marks(text, phrases_in("会議は 月"))] == ["会議は月"]


def test_a_word_of_ten_thousand_characters_is_cut_and_the_query_of_as_many_words_refused() -> None:
    assert [len(word) for phrase in phrases_in("w" * 10_000) for word in phrase.words] == [LONGEST]
    with pytest.raises(UsageError, match="more than 256 words"):
        phrases_in(" ".join(map(str, range(10_000))))
    with pytest.raises(UsageError):
        phrases_in("".join(chr(0x4E00 + number) for number in range(10_000)))


def test_a_vector_counts_positions_and_leaves_a_gap_between_fields() -> None:
    assert tsvector([("Dam opens", "A"), ("dam", "D")]) == "'dam':1A,4D 'opens':2A"
    assert phrases_in("a") == (Phrase(("a",)),)
    assert tsquery(phrases_in('"dam opens" 水')) == "('dam' <-> 'opens') & ('水':*)"
