"""Datelines before what is said."""

from __future__ import annotations

import pytest

from onrecord.statements import statements_in


@pytest.mark.parametrize(
    "text",
    [
        "NEW YORK: “The bridge is open to all who want it.”",
        "The mayor met us.\n\nPARIS: “The bridge is open to all who want it.”",
        "The mayor met us.\n\nNEW YORK: The bridge is “open to all” who want it.",
    ],
)
def test_a_place_in_capitals_is_where_an_article_reports_from(text: str) -> None:
    found = statements_in(text, None, "en").statements
    assert not [one for one in found if one.source and one.source.text.isupper()]
