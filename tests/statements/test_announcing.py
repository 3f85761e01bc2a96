"""Paragraphs that end in a colon and announce what the next one says; adjectives before who says it."""

from __future__ import annotations

import pytest

from onrecord.statements.lexicon import language_of
from onrecord.statements.rules.finder import attributions_in

QUOTED = "“We have no plan for the harbour, and no money.”"


def announced(before: str) -> tuple[str, str] | None:
    """Source and cue of what is said in the paragraph behind `before`."""
    text = f"{before}\n\n{QUOTED}"
    found = [one for one in attributions_in(text, language_of(text, "en")).attributions if one.form == "direct"]
    if not found:
        return None
    (one,) = found
    assert text[slice(*one.content[0])] == QUOTED
    return text[slice(*one.source[0])], text[slice(*one.cue[0])]


@pytest.mark.parametrize(
    ("before", "source", "cue"),
    [
        (
            "When the pier fell, Mayor Holt released the following statement:",
            "Mayor Holt",
            "released the following statement",
        ),
        ("She then made the following remarks to the crowd:", "She", "made the following remarks to the crowd"),
        ("The council’s press office sent this reply:", "The council’s press office", "sent this reply"),
        ("Ada Holt posted the following:", "Ada Holt", "posted the following"),
        ("The pier was shut.\n\nStated Brask:", "Brask", "Stated"),
        ("Said Ada Holt:", "Ada Holt", "Said"),
        ("Holt told the council:", "Holt", "told"),
        ("Ada Holt, who came late, was tired and said:", "Ada Holt", "said"),
        ("Then said Ada Holt:", "Ada Holt", "Then said"),
        ("Holt gave a statement and posted:", "Holt", "posted"),
    ],
)
def test_a_paragraph_announces_what_the_next_one_says(before: str, source: str, cue: str) -> None:
    assert announced(before) == (source, cue)


@pytest.mark.parametrize(
    "before",
    [
        "The council gave no answer to the following question:",
        "The mayor made a plan for the town:",
        "The council released the following figures:",
        "Stated in the plan:",
        "Holt said no to the plan. These are the costs:",
        "Holt said::",
        "What Holt said, nobody knows. These are the costs:",
        "Stated Holt when he was asked:",
        "Holt released it. Here are the figures of a statement:",
        "Released with the following statement:",
    ],
)
def test_other_colons_announce_nothing(before: str) -> None:
    assert announced(before) is None


@pytest.mark.parametrize(
    ("behind", "source"),
    [
        ("the bespectacled, 71-year-old diplomat said in an interview.", "the bespectacled, 71-year-old diplomat"),
        ("a small, angry crowd shouted.", "a small, angry crowd"),
        ("the mayor said.", "the mayor"),
    ],
)
def test_adjectives_with_a_comma_between_them_belong_to_the_source(behind: str, source: str) -> None:
    text = f"“We kept the harbour open for all of them,” {behind}"
    (one,) = attributions_in(text, language_of(text, "en")).attributions
    assert text[slice(*one.source[0])] == source


@pytest.mark.parametrize(
    "text",
    [
        "She is the star of a reality show “Harbour Boss.” It ended.",
        "Holt left the television show “The Pier,” and came home.",
    ],
)
def test_the_title_of_a_show_is_nobodys_words(text: str) -> None:
    assert attributions_in(text, language_of(text, "en")).attributions == ()


@pytest.mark.parametrize("source", ["Partial transcript", "The letter of Ada Holt"])
def test_a_text_as_follows(source: str) -> None:
    found = announced(f"{source} as follows:") or announced(f"{source} reads as follows:")
    assert found is not None
    assert found[0] == source


def test_rules_as_follows_are_nobodys() -> None:
    assert announced("The rules of the harbour are as follows:") is None
