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


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        ("16:31 “This is not over,” Ada Holt said.", "Ada Holt", "“This is not over,”"),
        ("16:31 Ada Holt said that it is not over.", "Ada Holt", "that it is not over"),
        ("4.15pm GMT: The quay is shut, Ada Holt said.", "Ada Holt", "The quay is shut"),
        ("18.40 Uhr Die Brücke ist zu, sagte Ada Holt.", "Ada Holt", "Die Brücke ist zu"),
        ("3.50 Euro kostet die Fahrt, sagte Ada Holt.", "Ada Holt", "3.50 Euro kostet die Fahrt"),
    ],
)
def test_the_clock_time_of_a_live_blog_is_no_part_of_what_is_said(text: str, source: str, content: str) -> None:
    (one,) = statements_in(f"Live\n\n{text}", None, "de" if "sagte" in text else "en").statements
    assert one.source is not None
    assert (one.source.text, one.content.text) == (source, content)
