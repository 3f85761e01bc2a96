"""Which body "her company" and "her party" is."""

from __future__ import annotations

import pytest

from onrecord.statements import statements_in


def who(text: str) -> str | None:
    *_, last = statements_in(text, None, "en").statements
    return last.speaker.name if last.speaker else None


@pytest.mark.parametrize(
    ("first", "noun", "name"),
    [
        ("Ada Holt of Islander Line", "company", "Islander Line"),
        ("Ada Holt, chief executive of Hull Ferries,", "company", "Hull Ferries"),
        ("Hull Ferries chief executive Ada Holt", "company", "Hull Ferries"),
        ("Ada Holt, the leader of the Harbour Party,", "party", "Harbour Party"),
        ("Ada Holt, mayor of Hull,", "team", "Ada Holt’s team"),
        ("Ada Holt, mayor of Hull,", "company", None),
        ("Ada Holt of Hull", "company", None),
        ("Ada Holt, chair of the Dock Union,", "company", None),
    ],
)
def test_a_persons_own_body(first: str, noun: str, name: str | None) -> None:
    assert who(f"{first} said the strike would end. Her {noun} has promised refunds.") == name
