"""Whatever the text: no exception, words where they are said to be, ids told apart, time in proportion."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.timing import growth

from onrecord.record import SEPARATOR, Block, Reader, Record, Source
from onrecord.statements import StatementsRead, statements_in

pytestmark = pytest.mark.rules_alone

PIECES = st.sampled_from(
    "“|”|\"|'|’|‘|„|«|»|''|``|「|」|\n\n|\n|. |, |: |? | — | - |(|)|Ada Holt|she|He|said|told|saying|according to|that|"
    "the mayor|who|reporters|on Sunday|wrote on|in an interview with|dass|sagte|a déclaré|قال|אמר| |We will go|"
    "the deal is dead|-t-il|Mr. Holt|and|but|\u00a0|\u2028|İ|ß|🙂|\ud800".split("|")
)
LANGUAGES = st.sampled_from([None, "en", "de", "fr", "ar", "he", "ja", ""])


def record_of(text: str, read: StatementsRead) -> Record:
    """A record with these statements: it refuses wrong words, ids, references, rings and order."""
    blocks, start = [], 0
    for block in text.split(SEPARATOR):
        blocks.append(Block(kind="paragraph", text=block, start=start, end=start + len(block)))
        start += len(block) + len(SEPARATOR)
    return Record(
        id="0" * 16,
        version="0" * 16,
        reader=Reader(version="0"),
        read_at=datetime(2031, 3, 17, tzinfo=UTC),
        source=Source(kind="text", sha256="0" * 64),
        body=tuple(blocks),
        text=text,
        statements=read.statements,
    )


@given(
    st.lists(PIECES, max_size=60),
    st.sampled_from(["", " "]),
    st.sampled_from([None, "en", "de", "fr", "ar", "he", "ja", ""]),
)
@settings(max_examples=300, deadline=None)
def test_any_text_is_read(pieces: list[str], glue: str, language: str | None) -> None:
    text = glue.join(pieces)
    read = statements_in(text, date(2031, 3, 17), language)
    assert record_of(text, read).statements == read.statements


@given(st.text(max_size=300))
@settings(deadline=None)
def test_any_characters_are_read(text: str) -> None:
    assert record_of(text, statements_in(text, None, None)).text == text


def read(text: str) -> object:
    return statements_in(text, date(2031, 3, 17), "en")


UNITS = (
    *('"', "“", "”", "'", "‘a", "« ", "„so“ ", '"We go," he said. ', "he said that ", "a’s ‘b ", "(", "Ada ", "word "),
    "“We go,” said Ada Holt, the mayor. Ben Roy, who heads the port, told reporters it was “dead”. The mayor left.\n\n",
    *("Ada Holt, who said that, ", "“So,” said Ada Holt, ", "and said ", "according to "),
)


@pytest.mark.parametrize("unit", UNITS)
def test_time_grows_in_proportion(unit: str) -> None:
    short = unit * 800
    assert growth(read, short, short * 4, 12, 0.02) < 12


def test_many_people_take_no_longer() -> None:
    def text(count: int) -> str:
        return "".join(f"Mayor A{n}a Holt{n % 7} came. “No,” the mayor said.\n\n" for n in range(count))

    assert growth(read, text(500), text(2000), 12, 0.02) < 12


def test_ten_thousand_marks_in_a_megabyte() -> None:
    text = "The council met again and talked of nothing but the bridge, as ever. “" * 10_000 + "word " * 70_000
    assert len(text) > 1_000_000
    assert record_of(text, statements_in(text, date(2031, 3, 17), None)).text == text


def test_a_language_without_a_table_is_told() -> None:
    read = statements_in("Ada Holt: “Tutafungua daraja mwezi Mei.”", None, "zu")
    assert [warning.code for warning in read.warnings] == ["statements-without-verbs"]
    quiet = statements_in("Daraja ni salama. Ufunguzi ni mwezi Mei.", None, "zu")
    assert [warning.code for warning in quiet.warnings] == ["statements-without-verbs"]
    assert [warning.code for warning in statements_in("", None, "zu").warnings] == []
    english = statements_in("“We go,” said Ada Holt.", None, "en")
    assert [warning.code for warning in english.warnings] == ["statements-model-off"]
    assert (read.names, read.times, read.models) == (None, None, {})


def test_a_text_beyond_all_measure_is_read_up_to_a_bound(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whole blocks up to the bound, and a warning that says so."""
    monkeypatch.setattr("onrecord.statements.read.MOST_TEXT", 80)
    first = "“We will go home on Monday,” said Ada Holt, the mayor of Carrow."
    text = SEPARATOR.join([first, "“They will not,” said Ola Brask, her deputy."])
    read = statements_in(text, None, "en")
    assert [statement.content.text for statement in read.statements] == ["“We will go home on Monday,”"]
    assert [warning.code for warning in read.warnings] == ["statements-model-off", "statements-cut-short"]
    whole = statements_in(first, None, "en")
    assert [warning.code for warning in whole.warnings] == ["statements-model-off"]


@pytest.mark.parametrize("marks", ["“ ”", "“ “ ” ”", "“...”", "“–”"])
def test_marks_alone_are_said_by_nobody(marks: str) -> None:
    for text in (
        f"“The dam is shut,” said Ada Holt. {marks}",
        f"Ada Holt spoke. {marks} said Ada Holt. She said: {marks}",
    ):
        assert all(any(map(str.isalnum, one.content.text)) for one in statements_in(text, None, "en").statements)
