"""Bylines that tell of which house a writer is: by a possessive, by "of", in brackets, by a code before the name."""

from __future__ import annotations

import pytest
from tests.provenance.pages_by_hand import BODY, Row, article, author, page

import onrecord
from onrecord.provenance import provenance_of

TEXT: list[Row] = [("body", BODY)] * 3


def told(byline: str) -> tuple[str, str | None]:
    rows: list[Row] = [("byline", byline), *TEXT]
    found = provenance_of(page(*rows), article(*rows, authors=(author("Rita Moss"),)), None)
    return found.relation, found.origin.name if found.origin else None


@pytest.mark.parametrize(
    ("byline", "expected"),
    [
        ("Rita Moss (Hull Post) 3 May 2026", ("republished", "Hull Post")),
        ("By Rita Moss of Hull Post", ("republished", "Hull Post")),
        ("By Rita Moss of the Hull Post 3 May 2026", ("republished", "Hull Post")),
        ("By CNN's Rita Moss", ("republished", "CNN")),
        ("By Reuters’ Rita Moss", ("wire", "Reuters")),
        ("By AP's Rita Moss", ("wire", "Associated Press")),
        ("STT–Rita Moss", ("mixed", None)),
        ("TT-Rita Moss", ("mixed", None)),
        ("By The Conversation", ("republished", "The Conversation")),
    ],
)
def test_a_writer_of_another_house(byline: str, expected: tuple[str, str | None]) -> None:
    assert told(byline) == expected


@pytest.mark.parametrize(
    "byline",
    [
        "By Rita Moss of the University of Hull", "By Rita Moss of Hull", "By Bay Press's Rita Moss",
        "By Children's Writer Rita Moss", "By Ann-Rita Moss",
    ],
)  # fmt: skip
def test_a_writer_of_this_one(byline: str) -> None:
    assert told(byline) == ("original", None)


def test_two_writers_of_two_houses_are_not_the_others_alone() -> None:
    assert told("By Rita Moss and Hull Post's Dan Roe")[0] == "original"


@pytest.mark.parametrize(
    ("byline", "expected"),
    [
        ("By Hull Post and AFP", ("mixed", None)),
        ("Par Le Quotidien et AFP", ("mixed", None)),
        ("By AP and Reuters", ("wire", "Associated Press")),
        ("By Hull News Agency and AFP", ("wire", "Hull News Agency")),
        ("By AFP", ("wire", "Agence France-Presse")),
    ],
)
def test_a_paper_with_an_agency_wrote_it_together(byline: str, expected: tuple[str, str | None]) -> None:
    lines = ("The ferry is back", byline, "3 March 2026", *(f"{BODY} The ferry runs again, part {n}." for n in "abc"))
    found = onrecord.read("\n\n".join(lines), kind="text").provenance
    assert found is not None
    assert (found.relation, found.origin.name if found.origin else None) == expected
