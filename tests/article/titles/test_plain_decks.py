"""The deck of a page whose markup is lost."""

from __future__ import annotations

import pytest

from onrecord import read

HEADLINE = "Council votes for a new harbour bridge"
LEAD = "The bridge over the harbour will be nine kilometres long. Nobody on the council voted against it on Tuesday."
STORY = (
    "The council of Quell has decided to build a new bridge over the harbour, its chair said on Tuesday evening.",
    "The work is to begin in the spring of next year, and the council expects it to take four years at the least.",
    "Three members of the council had asked for a tunnel below the harbour instead, which would have cost more.",
    "The money comes from the province, which had promised it two years ago, and from a toll that is to be paid.",
)


@pytest.mark.parametrize(
    ("behind", "deck"),
    [
        (["By Ada Holt", "3 May 2026"], LEAD),
        (["Share", "3 May 2026, 9:14"], LEAD),
        (["Von", "Ada Holt"], LEAD),
        (["dpa"], LEAD),
        (["Nora Winnard", "Correspondent"], LEAD),
        (["Share", "Print"], None),
        ([], None),
    ],
)
def test_whole_sentences_above_the_byline_are_the_deck(behind: list[str], deck: str | None) -> None:
    record = read("\n".join(("Bay Post", "Sign in", HEADLINE, LEAD, *behind, *STORY)), kind="text")
    assert record.headline == HEADLINE
    assert record.deck == deck
    assert record.body[0].text == STORY[0] or not deck


@pytest.mark.parametrize(
    "above",
    [["By Ada Holt", "3 May 2026"], ["3 May 2026"]],
)
def test_below_the_byline_stands_the_first_paragraph(above: list[str]) -> None:
    lines = ("Bay Post", "Sign in", HEADLINE, *above, LEAD, "Nora Winnard", "3 May 2026", *STORY)
    record = read("\n".join(lines), kind="text")
    assert record.deck is None


def test_the_headline_again_is_no_deck() -> None:
    question = "How long will the new bridge over the harbour be?"
    record = read(
        "\n".join(("Bay Post", "Sign in", question, question, "3 May 2026", "By Ada Holt", *STORY)), kind="text"
    )
    assert record.deck is None


def test_who_made_the_picture_is_no_deck() -> None:
    caption = "The old bridge over the harbour of Quell, closed since the storm of 2024. (Photo: Nora Winnard)"
    record = read("\n".join(("Bay Post", "Sign in", HEADLINE, caption, "By Ada Holt", *STORY)), kind="text")
    assert record.deck is None
