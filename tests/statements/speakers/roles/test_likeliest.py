"""Whom a noun means that no rule explains, by learned weights; nobody where that is not likely enough."""

from __future__ import annotations

from typing import Any, cast

import pytest
from tests.statements.telling import who

from onrecord.record import NameKind
from onrecord.statements.speakers.roles.likeliest import LIKELY, Candidate, may_be_weighed, shares_of

PEOPLE: dict[str, NameKind] = dict.fromkeys(("Ada_Holt", "Tom_Roy", "Ian_Brask", "Mira_Toll"), "person")


@pytest.mark.parametrize(
    ("text", "source", "name"),
    [
        ("Mira Toll, 41, sells maize by the stop until late.\n\nThe mother of three said trade was good.",
         "The mother of three", "Mira Toll"),
        ("Mira Toll runs the bakery on Dock Street.\n\n“We open at six,” Toll said. The baker added that she slept "
         "little.", "The baker", "Mira Toll"),
        # many may be called so
        ("Ada Holt was attacked by Tom Roy, a court heard.\n\nThe victim said she saw nobody.", "The victim", None),
        ("Ada Holt met a farmer from the north. The farmer said it was late.", "The farmer", None),
        ("Ada Holt wrote to Tom Roy on Monday, and Ian Brask wrote to Mira Toll.\n\nThe witness said it was late.",
         "The witness", None),
        ("Tom Roy won the race. “I am glad,” Roy said.\n\nThe neighbour said he was loud.", "The neighbour", None),
        # who is named in the same sentence
        ("Mira Toll runs the bakery. Toll rises early.\n\nWhile Mira Toll was late, the baker said it was a shame.",
         "the baker", None),
        # who speaks for another, and who is presented
        ("Ada Holt opened the hall. Holt thanked the crew.\n\nThe spokesman said it was late.", "The spokesman", None),
        ("Ada Holt opened the hall. Holt thanked the crew.\n\nThe head of the school said it was late.",
         "The head of the school", None),
    ],
)  # fmt: skip
def test_a_noun_means_who_is_likely(text: str, source: str, name: str | None) -> None:
    assert who(text, source, **PEOPLE).name == name


def test_who_is_only_likely_is_told_with_less_confidence() -> None:
    text = "Mira Toll, 41, sells maize by the stop until late.\n\nThe mother of three said trade was good."
    speaker = who(text, "The mother of three", **PEOPLE)
    assert (speaker.kind, speaker.resolved_by, speaker.confidence) == ("person", "role", LIKELY)


@pytest.mark.parametrize(
    ("source", "head", "weighed"),
    [
        ("The baker", "baker", True),
        ("the mother of three", "mother", True),
        ("The mother", "mother", False),
        ("The attorney general", "general", False),
        ("A baker", "baker", False),
        ("The spokesman", "spokesman", False),
        ("The baker who called", "baker", False),
        ("The baker at the corner", "baker", False),
        ("The bridge", "bridge", False),
    ],
)
def test_a_definite_noun_for_one_person_is_weighed(source: str, head: str, weighed: bool) -> None:
    text = f"{source} said so."
    assert may_be_weighed(text, (0, len(source)), source, head) is weighed


def test_the_shares_of_all_sum_up_to_one_and_follow_the_signs() -> None:
    somebody = cast("Any", object())
    likely, unlikely = Candidate(somebody, {"odds": 3.0}), Candidate(somebody, {"apart": 1.0})
    shares = shares_of([likely, unlikely, Candidate(None, {"always": 1.0})])
    assert sum(shares) == pytest.approx(1.0)
    assert shares[0] > shares[2] > shares[1]
