"""The open examples of the description of signals, each on a page of Bay Press."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from tests.provenance.pages_by_hand import BODY, Row, article, canonical, page

from onrecord.provenance import provenance_of

Example = tuple[list[Row], str, str | None]
TEXT: list[Row] = [("body", BODY), ("body", BODY)]

EXAMPLES: list[Example] = [
    ([("byline", "By DAN ROE"), ("body", "LIMA (AP) — The port is shut."), *TEXT], "wire", "Associated Press"),
    ([("byline", "Rita Moss and AFP"), *TEXT], "mixed", None),
    ([*TEXT, ("credit", "This story first ran in Coast Watch.")], "republished", "Coast Watch"),
    (
        [("byline", "Rita Moss, Bay Press staff"), ("body", "Reuters reported earlier that the port was shut."), *TEXT],
        "original",
        None,
    ),
    ([*TEXT, ("credit", "Traduction : A. Ruiz. Texte paru dans Coast Watch.")], "translation", "Coast Watch"),
    ([*TEXT, ("credit", 'An extract from "Salt", Quill House')], "excerpt", "Quill House"),
    ([("byline", "Desk"), *TEXT, ("other", "dpa/mer")], "wire", "Deutsche Presse-Agentur"),
    ([("other", "Photo: AP"), ("byline", "By Rita Moss"), *TEXT], "original", None),
    ([("byline", "Staff report"), *TEXT], "original", None),
]


@pytest.mark.parametrize(("rows", "relation", "origin"), EXAMPLES, ids=[rows[0][1][:20] for rows, *_ in EXAMPLES])
def test_example(rows: list[Row], relation: str, origin: str | None) -> None:
    found = provenance_of(page(*rows), article(*rows), None)
    assert (found.relation, found.origin and found.origin.name) == (relation, origin)


def test_a_canonical_address_at_coast_watch() -> None:
    rows: list[Row] = [("byline", "Lou Finn"), *TEXT]
    for url in ("https://baypress.example/1", None):
        for domain in ("baypress.example", None):
            whole = replace(page(*rows, url=url), links=canonical("https://coastwatch.example/1"))
            found = provenance_of(whole, article(*rows, domain=domain), None)
            assert (found.relation, found.origin and found.origin.domain) == ("republished", "coastwatch.example")
