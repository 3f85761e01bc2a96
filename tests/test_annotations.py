"""Statements as Web Annotations: the words around a quotation tell it from the same words elsewhere."""

from __future__ import annotations

from typing import Any

import pytest

from onrecord import read
from onrecord.annotations import AROUND, annotation, annotation_page
from onrecord.record import Record

WORDS = "“We close the bridge,”"
SENTENCES = (
    f"Nobody at the harbour was glad, that day least of all. {WORDS} said Ada Holt at the quay before the boats came. ",
    "The crews were told on Monday, long before anybody on the island had heard a word of it, and went home. ",
)


@pytest.fixture(scope="module")
def record() -> Record:
    story = f"{SENTENCES[0]}{SENTENCES[1]}It was late. {SENTENCES[0]}Boats lay idle then, and so did he."
    return read(f"<article><h1>A bridge is closed</h1><p>By Ida Moor</p><p>{story}</p></article>", kind="html")


def selectors(record: Record, place: int, whole: bool = True) -> tuple[dict[str, Any], dict[str, Any]]:
    statement = (record.statements or ())[place]
    position, quote = annotation(record, statement, whole)["target"]["selector"]
    return position, quote


@pytest.mark.parametrize("place", [0, 1])
def test_words_that_occur_twice_are_told_apart_by_those_around_them(record: Record, place: int) -> None:
    assert record.text.count(WORDS) == 2
    position, quote = selectors(record, place)
    start, end = position["start"], position["end"]
    assert record.text[start:end] == quote["exact"] == WORDS
    assert record.text[:start].endswith(quote["prefix"])
    assert record.text[end:].startswith(quote["suffix"])
    assert record.text.count(quote["prefix"] + quote["exact"] + quote["suffix"]) == 1
    assert (len(quote["prefix"]), len(quote["suffix"])) == (min(start, 2 * AROUND), 2 * AROUND), (
        "half of it stands twice"
    )


def test_they_are_no_more_than_tell_the_place() -> None:
    once = f"<p>By Ida Moor</p><p>{SENTENCES[1]}{SENTENCES[0]}{SENTENCES[1]}</p>"
    _, quote = selectors(read(f"<article><h1>A bridge is closed</h1>{once}</article>"), 0)
    assert (quote["exact"], len(quote["prefix"]), len(quote["suffix"])) == (WORDS, AROUND, AROUND)


def test_those_before_tell_the_place_as_well() -> None:
    said = f"{WORDS} said Ada Holt at the quay before the boats came, and before the council had met again. "
    twice = f"<p>By Ida Moor</p><p>It rained all night on the harbour town. {said}{SENTENCES[1]}{said}</p>"
    _, quote = selectors(read(f"<article><h1>A bridge is closed</h1>{twice}</article>"), 0)
    assert (quote["exact"], len(quote["prefix"]), len(quote["suffix"])) == (WORDS, AROUND, AROUND)


def test_where_the_text_may_not_leave_the_words_stand_alone(record: Record) -> None:
    assert {"prefix", "suffix"}.isdisjoint(selectors(record, 0, whole=False)[1])
    page = annotation_page([(record, statement) for statement in record.statements or ()], lambda _: False)
    assert all("prefix" not in item["target"]["selector"][1] for item in page["items"])
    assert all("prefix" in one["target"]["selector"][1] for one in annotation_page(
        [(record, statement) for statement in record.statements or ()])["items"])  # fmt: skip
