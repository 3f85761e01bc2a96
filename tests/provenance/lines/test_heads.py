"""Bylines that stand under other labels, as models give them to lines of sites they do not know."""

from __future__ import annotations

import pytest
from tests.provenance.pages_by_hand import BODY, Row, article, page

from onrecord.article.article import Label
from onrecord.provenance import provenance_of
from onrecord.provenance.lines.heads import lists_agency, stray_bylines, undated
from onrecord.record import Relation

LONG = f"{BODY} {BODY}"
TEXT: list[Row] = [("body", LONG), ("body", LONG)]
DATE: Row = ("dateline", "17 March 2026")


def found(*rows: Row) -> tuple[Relation, str | None]:
    told = provenance_of(page(*rows), article(*rows, byline=None), None)
    return told.relation, told.origin.name if told.origin else None


@pytest.mark.parametrize("label", ["masthead", "other", "body", "dateline"])
@pytest.mark.parametrize(
    ("line", "relation", "origin"),
    [
        ("The Associated Press", "wire", "Associated Press"),
        ("AFP", "wire", "Agence France-Presse"),
        ("Press Trust of India", "wire", "Press Trust of India"),
        ("Rita Moss and AFP", "mixed", None),
        ("Rita Moss, mit dpa", "mixed", None),
        ("Staff and agencies", "mixed", None),
        ("By Rita Moss", "original", None),
        ("Rita Moss", "original", None),
        ("Rita Moss, Business Editor", "original", None),
        ("Newsdesk", "original", None),
        ("Rita Moss / Coast Herald", "republished", "Coast Herald"),
    ],
)
def test_alone_between_headline_and_text(label: Label, line: str, relation: str, origin: str | None) -> None:
    assert found(("headline", "Council meets again"), DATE, (label, line), *TEXT) == (relation, origin)


@pytest.mark.parametrize(
    ("line", "relation"),
    [
        ("By Rita MossMarch 17, 2026", "original"),
        ("By DAN ROE, Associated PressMarch 17, 2026", "wire"),
        ("Rita Moss (con EFE)March 17, 2026", "mixed"),
        ("March 17, 2026 AFP", "wire"),
        ("17.03.2026, 08:40 | dpa", "wire"),
        ("Posted on March 12, 2026 by Rita Moss | 3 comments", "original"),
        ("Bay Press - 2026/3/17", "original"),
        ("March 17, 2026", "unknown"),
    ],
)
def test_in_one_line_with_the_date(line: str, relation: str) -> None:
    assert found(("headline", "Council meets again"), ("dateline", line), *TEXT)[0] == relation


@pytest.mark.parametrize(
    ("row", "relation"),
    [
        (("other", "— Rita Moss"), "original"),
        (("promotion", "Written by Rita Moss"), "original"),
        (("author_note", "Rita Moss is a reporter at Bay Press."), "original"),
        (("timestamp", "Last updated March 3, 2026 by Rita Moss."), "original"),
        (("other", "Rita Moss won the prize in May."), "unknown"),
        (("promotion", "— Climate Change"), "unknown"),
        (("promotion", "Rita Moss is the author of The Long Night, out now."), "unknown"),
        (("comment", "— Rita Moss"), "unknown"),
        (("comment", "Posted on March 12, 2026 by Rita Moss"), "unknown"),
        (("comment", "Rita Moss is a professor of law and reads this paper."), "unknown"),
    ],
)
def test_behind_the_text(row: Row, relation: str) -> None:
    assert found(("headline", "Council meets again"), *TEXT, row)[0] == relation


@pytest.mark.parametrize(
    "row", [("caption", "The dam on Monday, writes Rita Moss."), ("deck", "It is “too late”, argues Rita Moss.")]
)
def test_captions_and_who_argues_name_no_writer(row: Row) -> None:
    assert found(("headline", "Council meets again"), row, *TEXT)[0] == "unknown"


def test_a_long_deck_taken_for_a_caption_names_its_writer_in_capitals() -> None:
    deck = "The council met on Monday to settle who owns the harbour wall, and left with the question open, says "
    assert found(("headline", "Council meets again"), ("caption", f"{deck}RITA MOSS."), *TEXT)[0] == "original"
    assert found(("headline", "Council meets again"), ("caption", f"{deck}Rita Moss."), *TEXT)[0] == "unknown"


def test_in_the_decks_last_words() -> None:
    deck: Row = ("deck", "The council met and agreed on little, writes Rita Moss.")
    assert found(("headline", "Council meets again"), deck, *TEXT)[0] == "original"


@pytest.mark.parametrize(
    "line",
    ["World News", "Climate Change", "New York", "Press Release", "Gear Capacity (L)", "Table of Contents",
     "Sensitivity: 25mV/Pa", "Read more about AP exams", "Three hurt in quarry fall"],
)  # fmt: skip
@pytest.mark.parametrize("label", ["masthead", "other", "body"])
def test_what_is_no_byline(line: str, label: Label) -> None:
    rows: list[Row] = [("headline", "Council meets again"), (label, line), DATE, *TEXT]
    assert list(stray_bylines(page(*rows), article(*rows, byline=None))) == []


def test_a_name_alone_counts_only_where_no_author_is_told() -> None:
    rows: list[Row] = [("headline", "Council"), ("byline", "By Dan Roe"), DATE, ("other", "Rita Moss"), *TEXT]
    assert list(stray_bylines(page(*rows), article(*rows))) == []


def test_the_words_are_the_pages_own() -> None:
    rows: list[Row] = [("headline", "Council"), ("dateline", "By Rita MossMarch 17, 2026"), *TEXT]
    whole = page(*rows)
    for block, words in stray_bylines(whole, article(*rows, byline=None)):
        assert words in whole.blocks[block].text


@pytest.mark.parametrize(
    ("line", "bare"),
    [
        ("By Rita MossUpdated 3 May 2026", "By Rita Moss"),
        ("March 17, 2026 | Rita Moss", "Rita Moss"),
        ("By Rita Moss, May Day reporter", "By Rita Moss, May Day reporter"),
        ("17 March 2026", "17 March 2026"),
    ],
)
def test_undated(line: str, bare: str) -> None:
    assert undated(line) == bare


def test_a_sentence_lists_no_agency() -> None:
    assert not lists_agency("Reuters reported earlier that the port was shut.")
    assert not lists_agency("AFP", several=True)
    assert lists_agency("red, Bay.example/Agenturen", several=True)
