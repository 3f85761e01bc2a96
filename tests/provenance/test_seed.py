"""The page that the project starts from: its article is another outlet's, and the notice is this one's."""

from __future__ import annotations

import re
from typing import Any

import pytest
from tests.provenance.pages_by_hand import Row, article, author, page, when
from tests.shared import SEED, needs_seed, seeds_truth

from onrecord.article.article import Label
from onrecord.provenance import provenance_of

pytestmark = needs_seed


@pytest.fixture(scope="module")
def expected() -> dict[str, Any]:
    return seeds_truth()


def rows_of(expected: dict[str, Any]) -> tuple[list[Row], str]:
    """The page's lines under the labels that a careful reader gives them, and the words cut off the first paragraph."""
    asides: dict[str, Label] = {aside["text"].strip(): aside["kind"] for aside in expected["set_aside"]}
    body = set(expected["body"])
    rows: list[Row] = []
    cut = ""
    for line in (SEED / "page.txt").read_text("utf-8").splitlines():
        text = " ".join(line.split())
        if not text:
            continue
        first = expected["body"][0]
        if text.endswith(first):
            cut, text = text.removesuffix(first), first
        label: Label = (
            "body" if text in body else asides.get(text, "headline" if text == expected["headline"] else "other")
        )
        rows.append((label, text))
    return rows, cut


def test_the_seed_page_is_republished(expected: dict[str, Any]) -> None:
    rows, cut = rows_of(expected)
    writer = expected["authors"][0]
    first = next(n for n, (label, _) in enumerate(rows) if label == "body")
    found = provenance_of(
        page(*rows, url=None),
        article(
            *rows,
            outlet=None,
            domain=expected["outlet"]["domain"],
            authors=(author(writer["name"], outlet=writer["outlet"]),),
            parts_cut=((first, cut),),
            published=when(2025),
        ),
        None,
    )
    truth = expected["provenance"]
    assert found.relation == truth["relation"]
    assert found.origin is not None
    assert found.origin.name == truth["origin"]
    assert found.origin.domain == truth["origin"].lower()
    assert found.credit == truth["credit"]
    assert found.confidence >= 0.9
    assert "The notice is dated 2024, the text 2025." in found.conflicts
    assert any(re.search(r"terms of .* are not on the page", one) for one in found.conflicts)
    assert any(one.startswith("A notice of rights on the page is this outlet's") for one in found.conflicts)


def test_the_seed_page_without_its_cut_credit(expected: dict[str, Any]) -> None:
    """Where nobody found the glued credit, the line at the end is enough."""
    rows, _ = rows_of(expected)
    found = provenance_of(page(*rows, url=None), article(*rows, outlet=None, domain=None), None)
    assert (found.relation, found.credit) == ("republished", expected["provenance"]["credit"])
