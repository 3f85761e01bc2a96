"""Colons, pronouns and verbs that were taken for more than they are."""

from __future__ import annotations

import pytest

from onrecord.statements.own_acts import is_of_the_past
from onrecord.statements.read import statements_in


def test_what_is_spoken_of_before_a_colon_says_nothing() -> None:
    assert (
        statements_in("Wir erinnern an Reden wie: „Die Brücke gehört allen, die sie brauchen.“", None, "de").statements
        == ()
    )


def test_a_crowd_chants_behind_a_dash() -> None:
    text = "– Vi vill ha en ny bro nu! skanderade de, enligt Ida Brask."
    (one,) = statements_in(text, None, "sv").statements
    assert one.cue is not None
    assert one.cue.text == "skanderade"
    assert one.content.text == "– Vi vill ha en ny bro nu!"


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


@pytest.mark.parametrize("text", ["De brug is volgens haar lek.", "Volgens haar is de brug lek."])
def test_according_to_her(text: str) -> None:
    (one,) = statements_in(f"Burgemeester Ida Brask kwam. {text}", None, "nl").statements
    assert one.source is not None
    assert one.source.text == "haar"
    assert one.speaker is not None
    assert one.speaker.resolved_by == "pronoun"


@pytest.mark.parametrize(
    "content",
    [
        "“I didn't want to quit,”",
        "she did not want to sell",
        "that they never intended to leave",
        "We hadn’t meant to go",
    ],
)
def test_what_was_not_wanted_once_is_no_refusal(content: str) -> None:
    assert is_of_the_past(content)


@pytest.mark.parametrize(
    "content", ["“I don't want to quit,”", "she does not want to sell", "“They” never paid", "I did not sell it"]
)
def test_what_is_not_wanted_now(content: str) -> None:
    assert not is_of_the_past(content)
