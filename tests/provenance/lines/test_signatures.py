"""Who wrote a text by boxes, notes, teams and groups beside it, where no byline says so."""

from __future__ import annotations

import pytest
from tests.provenance.pages_by_hand import BODY, Row, article, author, page

from onrecord.article.article import Label
from onrecord.provenance import provenance_of
from onrecord.record import Relation

LONG = f"{BODY} {BODY}"
TEXT: list[Row] = [("headline", "Council meets again"), ("body", LONG), ("body", LONG), ("body", LONG), ("body", LONG)]
DATE: Row = ("dateline", "17 March 2026")


def told(*rows: Row) -> tuple[Relation, str | None]:
    found = provenance_of(page(*rows), article(*rows, byline=None), None)
    return found.relation, found.origin.name if found.origin else None


@pytest.mark.parametrize("head", ["Author", "Author(s)", "About the author", "Written by:", "Autorin", "Auteur"])
def test_a_box_with_its_author(head: str) -> None:
    box: list[Row] = [("promotion", head), ("promotion", "RM"), ("promotion", "Rita Moss"), ("promotion", "Engineer")]
    assert told(*TEXT, *box) == ("original", None)


@pytest.mark.parametrize(
    "box",
    [
        [("comment", "Author"), ("comment", "Rita Moss")],
        [("promotion", "Authors we love"), ("promotion", "Rita Moss")],
        [("promotion", "Author"), ("promotion", "Climate Change"), ("promotion", "Read more")],
        [
            ("promotion", "Author"),
            ("promotion", "a"),
            ("promotion", "b"),
            ("promotion", "c"),
            ("promotion", "Rita Moss"),
        ],
        [("promotion", "Rita Moss"), ("promotion", "Rita Moss wins again"), ("promotion", "Rita Moss loses")],
    ],
)
def test_what_only_looks_like_a_box(box: list[Row]) -> None:
    assert told(*TEXT, *box) == ("unknown", None)


def test_a_note_under_its_name() -> None:
    label: Label
    for label in ("author_note", "promotion", "other"):
        note: list[Row] = [(label, "Rita Moss"), ("timestamp", "Rita Moss is a growth-focused harbour professional.")]
        assert told(*TEXT, *note) == ("original", None), label


@pytest.mark.parametrize(
    ("line", "relation"),
    [
        ("Posted By: Rita · In: Sides", "original"),
        ("Posted by Rita at March 17, 2026 11:15 AM", "original"),
        ("Posted by admin at March 17, 2026", "unknown"),
        ("Posted by News on Monday", "unknown"),
    ],
)
def test_posted_by_one_name(line: str, relation: str) -> None:
    assert told(*TEXT, ("other", line))[0] == relation


@pytest.mark.parametrize(
    ("line", "relation"),
    [
        ("Bay Press Team | 5 min read", "original"),
        ("On Behalf of Bay Press LLC | Mar 17, 2026 | Harbours", "original"),
        ("Guides · 10 min read · By Bay Press Editorial Team", "original"),
        ("By Ask the Doctors", "original"),
        ("Other House Team | 5 min read", "unknown"),
    ],
)
def test_who_is_no_person(line: str, relation: str) -> None:
    assert told(TEXT[0], DATE, ("other", line), *TEXT[1:])[0] == relation


def test_an_author_in_the_outlets_full_name() -> None:
    rows = TEXT
    whole = article(*rows, byline=None, authors=(author("The Bay Press Ltd", kind="organisation"),))
    assert provenance_of(page(*rows), whole, None).relation == "original"


def test_contributors_wrote_what_nobody_else_did() -> None:
    rows: list[Row] = [TEXT[0], ("byline", "Contributors: Rita Moss"), *TEXT[1:]]
    whole = article(*rows, authors=(author("Rita Moss"),))
    assert provenance_of(page(*rows), whole, None).relation == "original"


def test_makers_of_parts_are_not_the_texts() -> None:
    rows: list[Row] = [
        TEXT[0], ("byline", "Rita Moss"), *TEXT[1:3], ("byline", "By Dan Roe, Lou Finn (Coast Herald)"), *TEXT[1:],
    ]  # fmt: skip
    assert told(*rows) == ("original", None)


def test_a_footnote_credits_what_it_names() -> None:
    assert told(*TEXT, ("other", "*Harbour Index: Reprinted with permission of Coast Herald.")) == ("unknown", None)
    assert told(*TEXT, ("other", "*Reprinted with permission of Coast Herald."))[0] == "republished"
    assert told(*TEXT, ("other", "*This article: reprinted with permission of Coast Herald."))[0] == "republished"
