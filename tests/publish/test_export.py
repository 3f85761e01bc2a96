"""JSON Lines and CSV: the owner's lines read back as records, others' hold what the gate let out, cells are safe."""

from __future__ import annotations

import csv
from datetime import UTC, datetime
from io import StringIO

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace
from tests.leaks import NOW, articles, leaked
from tests.publish.samples import WILD, sent

from onrecord.errors import GateError
from onrecord.publish import export
from onrecord.publish.csv_rows import csv_row
from onrecord.publish.outgoing import Kept, let_out
from onrecord.record import Record
from onrecord.statements.alone import words_alone
from onrecord.store import Evidence, Outcome
from onrecord.store.rows import Override

OWN = sent("dataset", "owner")
PUBLIC = sent("dataset")
WRITERS = (export.json_lines, export.statement_lines, export.csv_lines, export.csv_statement_lines)


def rows(data: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(StringIO(data.decode(), newline="")))


def test_the_owners_lines_are_the_records() -> None:
    lines = list(export.json_lines(OWN))
    assert tuple(msgspec.json.decode(line, type=Record) for line in lines) == tuple(articles().values())
    assert all(line.count(b"\n") == 1 for line in lines)


def test_public_lines_say_how_much_left_and_why() -> None:
    read = [msgspec.json.decode(line, type=export.PublicArticle) for line in export.json_lines(PUBLIC)]
    left = {name: one.left for name, one in zip(articles(), read, strict=True)}
    assert left["licensed"] == left["public domain"] == "full"
    assert left["all rights reserved"] == left["silent"] == left["not for commerce"] == "none"
    assert all((one.text is not None) == (one.left == "full") and one.passage is None for one in read)
    assert all(one.why and one.credit for one in read)


def test_what_a_person_decided_stands_beside_the_record_and_in_why() -> None:
    record = articles()["silent"]
    at = datetime(2026, 11, 2, 9, tzinfo=UTC)
    answers = [
        Override(article=record.id, use="republish", answer="yes", reason="Asked the desk by phone.", at=at),
        Override(article=record.id, use="mine", answer="yes", reason="In the same call.", at=at),
        Override(article=record.id, use="feed", answer="no", reason="=Not in feeds.", at=at),
    ]
    [line] = export.json_lines([let_out(record, "dataset", "owner", Kept(overrides=answers))])
    own = msgspec.json.decode(line, type=export.OwnArticle)
    assert msgspec.json.decode(line, type=Record) == record, "what reads records reads it still"
    assert [(one.use, one.answer, one.reason, one.at) for one in own.overrides] == [
        (one.use, one.answer, one.reason, at) for one in answers
    ]
    [row] = rows(b"".join(export.csv_lines([let_out(record, "dataset", "owner", Kept(overrides=answers))])))
    assert "feed no (2026-11-02: =Not in feeds.)" in row["overrides"]
    [line] = export.json_lines([let_out(record, "dataset", "public", Kept(overrides=answers))])
    public = msgspec.json.decode(line, type=export.PublicArticle)
    assert public.left == "full"
    assert "Asked the desk by phone." in public.why
    assert "In the same call." in public.why
    assert "Not in feeds" not in line.decode(), "what it does not leave by is the owner's own business"
    with pytest.raises(GateError):
        replace(let_out(record, "dataset"), decided=tuple(answers))


def test_an_outcome_leaves_with_its_statement_alone() -> None:
    """What lets out more cannot be built."""
    record = articles()["licensed"]
    said = (record.statements or ())[0].id
    outcome = Outcome(
        id=1, key="0" * 16, article=record.id, statement=said, content="What was said.", result="did not",
        words="Nobody did.", evidence=Evidence(words="A passage."), at=NOW, ended_at=None,
    )  # fmt: skip
    [left] = let_out(record, "dataset", kept=Kept(outcomes=[(said, outcome)])).outcomes
    assert (left.words, left.passage, left.content) == ("Nobody did.", None, None)
    assert let_out(record, "dataset", kept=Kept(outcomes=[("ffffffff", outcome)])).outcomes == ()
    assert let_out(articles()["silent"], "dataset", kept=Kept(outcomes=[(said, outcome)])).outcomes == ()
    ended = let_out(record, "dataset", kept=Kept(outcomes=[(said, replace(outcome, ended_at=NOW))]))
    assert ended.outcomes == ()
    for more in ({"passage": "A passage."}, {"content": "x"}, {"ended_at": NOW}, {"statement": "ffffffff"}):
        with pytest.raises(GateError):
            replace(ended, outcomes=(replace(left, **more),))


@pytest.mark.parametrize("writer", WRITERS)
def test_no_text_leaves_that_may_not(writer: object) -> None:
    assert callable(writer)
    data = b"".join(writer(PUBLIC))
    for name, record in articles().items():
        assert leaked(data, record, "dataset") == [], name


@pytest.mark.parametrize("writer", WRITERS)
def test_what_was_let_out_otherwise_is_not_exported(writer: object) -> None:
    assert callable(writer)
    for article in (*sent("site")[:1], "a record"):
        with pytest.raises(GateError):
            list(writer([article]))


def test_csv_has_a_row_for_each_article_and_statement() -> None:
    read = rows(b"".join(export.csv_lines(OWN)))
    assert tuple(read[0]) == export.ARTICLE_COLUMNS
    assert [row["id"] for row in read] == [record.id for record in articles().values()]
    assert [row["text"] for row in read] == [record.text for record in articles().values()]
    said = rows(b"".join(export.csv_statement_lines(OWN)))
    assert tuple(said[0]) == export.STATEMENT_COLUMNS
    assert [row["content"] for row in said] == [
        words_alone(statement) for record in articles().values() for statement in record.statements or ()
    ]
    lines = [msgspec.json.decode(line, type=export.PublicStatement) for line in export.statement_lines(OWN)]
    assert [line.statement.content for line in lines] == [row["content"] for row in said]


def test_csv_has_moments_as_json_has_them() -> None:
    assert csv_row((NOW,)).decode().strip() == msgspec.json.encode(NOW).decode().strip('"')
    assert csv_row((datetime.fromisoformat("2026-03-05T09:00:00+01:00"),)) == b"2026-03-05T09:00:00+01:00\r\n"


@pytest.mark.parametrize(
    "cell",
    ["=1+1", "+1", "-1", "@SUM(A1)", "  =1", "\t=1", "\r=1", "\n=cmd|' /C calc'!A0", "＝1+1", "\x00=1", "\u200b=1"],
)
def test_no_cell_is_a_formula(cell: str) -> None:
    article = replace(OWN[0], headline=cell)
    [row] = rows(b"".join(export.csv_lines([article])))
    assert row["headline"].startswith("'")


@given(st.lists(WILD, min_size=2, max_size=2))
def test_whatever_the_text_rows_stay_rows(texts: list[str]) -> None:
    article = replace(let_out(articles()["licensed"], "dataset"), headline=texts[0], credit=texts[1])
    read = rows(b"".join(export.csv_lines([article, article])))
    assert len(read) == 2
    assert all(row["id"] == article.id and None not in row for row in read)
    assert read[0]["headline"].lstrip("'")[:1] not in tuple("=+@") or read[0]["headline"].startswith("'")
