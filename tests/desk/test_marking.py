"""Statements marked in the text: the words on the page are the article's, and no mark stands inside another."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from msgspec.structs import replace
from tests.desk.wire import NOW
from tests.strategies import records
from tests.timing import seconds

from onrecord import read
from onrecord.desk.addresses import safe_href, shown
from onrecord.desk.marking import Line, MarkedBlock, marked, marks_of, parted
from onrecord.record import Block, Link, Record, Statement, Words

SLOW = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow], phases=(Phase.generate,))
TEXT = "“We shall see,” she said, “and “so” will they.” He promised that it would be done “by March”, in full."


@pytest.fixture(scope="module")
def a_record() -> Record:
    return read("The Quell Courier\n\nA headline\n\nA first paragraph of some length, with words in it.", None, NOW)


def lines(blocks: tuple[MarkedBlock, ...]) -> list[Line]:
    return [line for block in blocks for line in (*block.lines, *(cell for row in block.rows for cell in row))]


def said(text: str, *spans: tuple[int, int], form: str = "direct", name: str = "a") -> Statement:
    words = Words(spans=spans, text=" ".join(text[a:b] for a, b in spans))
    return Statement(id=name * 8, form=form, content=words, confidence=0.9)  # type: ignore[arg-type]


def record_of(template: Record, text: str, *statements: Statement, links: tuple[Link, ...] = ()) -> Record:
    block = Block(kind="paragraph", text=text, start=0, end=len(text), links=links)
    return replace(template, text=text, body=(block,), statements=statements, names=None, times=None, events=None)


@SLOW
@given(records())
def test_the_words_of_all_pieces_are_the_text(record: Record) -> None:
    blocks = marked(record)
    assert len(blocks) == len(record.body)
    for block, made in zip(record.body, blocks, strict=True):
        words = ["".join(piece.text for run in line.runs for piece in run.pieces) for line in lines((made,))]
        if len(words) == 1:
            assert words == [block.text]
        else:  # only blanks stand between items and cells
            assert "".join("".join(words).split()) == "".join(block.text.split())


@SLOW
@given(records())
def test_every_statement_has_one_note_and_at_most_one_anchor(record: Record) -> None:
    blocks = marked(record)
    ids = [one.id for one in record.statements or ()]
    assert sorted(number for block in blocks for number in block.numbers) == list(range(1, len(ids) + 1))
    runs = [run for line in lines(blocks) for run in line.runs]
    anchors = [run.anchor for run in runs if run.anchor]
    anchors += [one.anchor for run in runs for piece in run.pieces for one in piece.numbers if one.anchor]
    assert len(anchors) == len(set(anchors))
    assert set(anchors) <= set(ids)
    places = [run.place for run in runs if run.place]
    assert all(0 < place <= max(len(block.numbers) for block in blocks) for place in places)


@SLOW
@given(records())
def test_marks_are_in_order_and_apart(record: Record) -> None:
    marks = marks_of(record.statements or ())
    assert all(one.end <= other.start for one, other in pairwise(marks))
    covered = {at for mark in marks for at in range(mark.start, mark.end)}
    assert covered == {
        at for one in record.statements or () for start, end in one.content.spans for at in range(start, end)
    }


def test_of_two_that_overlap_the_larger_is_marked(a_record: Record) -> None:
    outer, inner = said(TEXT, (0, 46), name="a"), said(TEXT, (31, 35), name="b")
    (block,) = marked(record_of(a_record, TEXT, outer, inner))
    first, rest = block.lines[0].runs[0], block.lines[0].runs[1:]
    assert (first.number, first.anchor, first.place) == (1, "a" * 8, 1)
    assert "".join(piece.text for piece in first.pieces) == TEXT[:46]
    assert [run.number for run in rest] == [None]
    numbers = [(piece.text[-4:], one.number, one.anchor) for piece in first.pieces for one in piece.numbers]
    assert numbers[0] == ("“so”", 2, "b" * 8)
    assert [number for _, number, _ in numbers] == [2, 1]
    assert block.numbers == (1, 2)


def test_a_statement_in_pieces_has_its_number_after_the_last(a_record: Record) -> None:
    broken = said(TEXT, (0, 15), (26, 46))
    (block,) = marked(record_of(a_record, TEXT, broken))
    runs = [run for run in block.lines[0].runs if run.number]
    assert [run.anchor for run in runs] == ["a" * 8, None]
    assert [bool(run.pieces[-1].numbers) for run in runs] == [False, True]


def test_the_quoted_words_of_a_mixed_statement_stand_out(a_record: Record) -> None:
    start = TEXT.index("it would")
    mixed = said(TEXT, (start, TEXT.index(", in full")), form="mixed")
    (block,) = marked(record_of(a_record, TEXT, mixed))
    run = next(run for run in block.lines[0].runs if run.form)
    assert [(piece.text, piece.quoted) for piece in run.pieces] == [
        ("it would be done ", False),
        ("“by March”", True),
    ]
    assert parted("said „wir bleiben“ and »gut« 'no'") == [
        ("said ", False), ("„wir bleiben“", True), (" and ", False), ("»gut«", True), (" 'no'", False),
    ]  # fmt: skip


def test_a_link_leads_only_to_the_web(a_record: Record) -> None:
    links = tuple(
        Link(start=at, end=at + 3, url=url)
        for at, url in ((0, "https://a.example/x"), (4, "javascript:alert(1)"), (8, "data:text/html,x"))
    )
    (block,) = marked(record_of(a_record, TEXT, links=links))
    hrefs = [piece.href for run in block.lines[0].runs for piece in run.pieces if piece.href]
    assert hrefs == ["https://a.example/x"]
    for url in (
        "java\nscript:alert(1)",
        "//a.example",
        "http://",
        "https://a.example/\u202e",
        "vbscript:x",
        "https://[",
        None,
    ):
        assert safe_href(url) is None
    assert shown("https://www.a.example/") == "a.example"
    assert len(shown(f"https://a.example/{'x' * 500}")) <= 61
    assert shown("https://a.example/world/news/of-the-day-at-the-quay/", 38) == "a.example/…/of-the-day-at-the-quay"
    assert shown("https://a.example/world/of-the-day/?from=feed&by=mail", 40) == "a.example/world/of-the-day?…"


def test_time_grows_in_proportion_to_the_statements(a_record: Record) -> None:
    def time_of(number: int) -> float:
        text = "“Ab cd.” " * number
        many = tuple(said(text, (at * 9, at * 9 + 8), name=f"{at:08x}"[:1]) for at in range(number))
        many = tuple(replace(one, id=f"{at:08x}") for at, one in enumerate(many))
        page = record_of(a_record, text, *many)
        return seconds(marked, page)

    assert time_of(4_000) < 60 * max(time_of(400), 0.002)
