"""Time that somebody gives others to do something is a demand with its deadline."""

from __future__ import annotations

from datetime import date

import pytest

from onrecord.statements import statements_in

WEDNESDAY = date(2026, 3, 11)


@pytest.mark.parametrize(
    ("text", "source", "content", "due"),
    [
        ("Holt gave the crew until Friday to surrender.", "Holt", "the crew until Friday to surrender", "2026-03-13"),
        ("The regulator has given Vest Bank 90 days to sell the branches.", "The regulator",
         "Vest Bank 90 days to sell the branches", "2026-06-09"),
        ("The union has given Varn a seven-day ultimatum to reply or face a strike.", "The union",
         "Varn a seven-day ultimatum to reply or face a strike", "2026-03-18"),
        ("The union issued a 48-hour ultimatum to Varn to pay.", "The union", "a 48-hour ultimatum to Varn to pay",
         "2026-03-13"),
        ("On Monday Holt gave Varn a week to reply, and Varn refused.", "Holt", "Varn a week to reply", "2026-03-18"),
        ("Vestland’s president, Ada Holt, gave the rebels until noon on Sunday to lay down their arms.",
         "Vestland’s president, Ada Holt,", "the rebels until noon on Sunday to lay down their arms",
         "2026-03-15T12:00"),
    ],
)  # fmt: skip
def test_who_gives_whom_how_long(text: str, source: str, content: str, due: str) -> None:
    (one,) = statements_in(text, WEDNESDAY, "en").statements
    assert one.source is not None
    assert one.horizon is not None
    assert (one.source.text, one.content.text, one.kind, one.horizon.latest) == (source, content, "demand", due)


@pytest.mark.parametrize(
    "text",
    [
        "The delay gave the team two weeks to prepare.",
        "Doctors gave him six months to live.",
        "The rebels were given until Friday to surrender.",
        "Holt gave the crew a week off.",
        "Gave,",
        "He gave",
    ],
)
def test_time_that_is_no_demand(text: str) -> None:
    assert not [one for one in statements_in(text, WEDNESDAY, "en").statements if one.kind == "demand"]
