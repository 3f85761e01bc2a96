"""Credits that the article room takes for furniture, codes that are other stories', addresses that are no outlet's."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from tests.provenance.pages_by_hand import BODY, Row, article, canonical, page

from onrecord.provenance import provenance_of

TEXT: list[Row] = [("body", BODY)] * 3


def test_a_byline_taken_for_furniture() -> None:
    for line in ("Von Lou Finn mit AP", "By Lou Finn with AFP"):
        rows: list[Row] = [("headline", "The port is shut"), ("masthead", line), *TEXT]
        assert provenance_of(page(*rows), article(*rows), None).relation == "mixed", line
    rows = [("masthead", "By the harbour and the sea"), *TEXT]
    assert provenance_of(page(*rows), article(*rows), None).relation == "unknown"


def test_sources_taken_for_promotion() -> None:
    rows: list[Row] = [("byline", "Lou Finn"), *TEXT, ("promotion", "Weitere Quellen • AP")]
    assert provenance_of(page(*rows), article(*rows), None).relation == "mixed"


def test_a_code_far_behind_the_text_is_another_storys() -> None:
    far: list[Row] = [("other", f"A story about tides, number {n}") for n in range(6)]
    for line in ("EFE", "(NTB)", "Quelle: dpa"):
        rows: list[Row] = [("byline", "Lou Finn"), *TEXT, *far, ("credit", line)]
        assert provenance_of(page(*rows), article(*rows), None).relation == "original", line


def test_a_byline_in_three_blocks() -> None:
    rows: list[Row] = [("byline", "Lou Finn"), ("masthead", "und"), ("byline", "dpa"), *TEXT]
    assert provenance_of(page(*rows), article(*rows), None).relation in ("mixed", "wire")


def test_an_unsigned_text_under_its_source() -> None:
    rows: list[Row] = [("credit", "Bron: BELGA"), *TEXT]
    found = provenance_of(page(*rows), article(*rows), None)
    assert (found.relation, found.origin and found.origin.name) == ("wire", "Belga")


@pytest.mark.parametrize(
    "href",
    ["https://baypress-example.hosting.example/1", "https://staging.coastwatch.example/1", "https://dev-3.x.example/1"],
)
def test_a_canonical_address_on_a_makers_machine(href: str) -> None:
    rows: list[Row] = [("byline", "Lou Finn"), *TEXT]
    whole = replace(page(*rows), links=canonical(href))
    assert provenance_of(whole, article(*rows), None).relation == "original"


def test_who_wrote_it_in_a_sentence() -> None:
    for line, relation in (
        ("This post was written by Lou Finn, MD, physician.", "original"),
        ("This story was written by Lou Finn, Associated Press.", "wire"),
    ):
        rows: list[Row] = [*TEXT, ("credit", line)]
        assert provenance_of(page(*rows), article(*rows), None).relation == relation, line
