"""Quotations that begin with a dash."""

from __future__ import annotations

import pytest
from tests.statements.telling import told

from onrecord.statements import statements_in


def test_a_crowd_chants_behind_a_dash() -> None:
    text = "– Vi vill ha en ny bro nu! skanderade de, enligt Ida Brask."
    (one,) = statements_in(text, None, "sv").statements
    assert one.cue is not None
    assert one.cue.text == "skanderade"
    assert one.content.text == "– Vi vill ha en ny bro nu!"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "– Vi har fått dyrere mat, slår Ida Brask fast.",
            [("Ida Brask", "– Vi har fått dyrere mat", "Ida Brask")],
        )
    ],
)
def test_a_verb_in_two_parts(text: str, found: list[tuple[str | None, str, str | None]]) -> None:
    assert told(text, "no") == found
