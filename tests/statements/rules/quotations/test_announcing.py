"""Paragraphs that end in a colon and announce what the next one says; adjectives before who says it."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from onrecord.statements import statements_in
from onrecord.statements.attribution import Attribution, Found
from onrecord.statements.learned.attributions import merged
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
        ("Insisted Ada Holt:", "Ada Holt", "Insisted"),
        ("Admitted Holt in the plan:", "Holt", "Admitted"),
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


@pytest.mark.parametrize(
    ("before", "source"),
    [("Stated Holt in the plan:", "Holt"), ("Wrote Ada Holt of Hull to the council:", "Ada Holt of Hull")],
)
def test_where_it_was_said_is_no_part_of_who_said_it(before: str, source: str) -> None:
    text = f"{before} {QUOTED}"
    (one,) = attributions_in(text, language_of(text, "en")).attributions
    assert text[slice(*one.source[0])] == source
    assert text[slice(*one.cue[0])] == before.split()[0]
    told = announced(before)
    assert told is not None
    assert told[0] == source


@pytest.mark.parametrize(
    ("before", "source"),
    [
        ("Holt came late. She then shared the following letter:", "She"),
        ("Holt, who came late, and was tired, shared with us her reply:", "Holt, who came late, and was tired,"),
        ("Ada Holt gave, two days later and without any of the others, this very short and plain letter to us:", None),
        ("Holt told the crowd of it. He then sent the town this message:", "He"),
    ],
)
def test_what_is_announced_is_near_its_colon(before: str, source: str | None) -> None:
    told = announced(before)
    assert (told and told[0]) == source


def test_a_used_cue_announces_nothing_again() -> None:
    text = f"“No,” Holt said:\n\n{QUOTED}"
    found = attributions_in(text, language_of(text, "en")).attributions
    assert [one.pattern for one in found] == ["quotation, cue", "continued"]


def test_a_cue_of_an_earlier_sentence_announces_nothing() -> None:
    assert announced("Holt said that it was late. The costs are these:") is None
    assert announced("Holt said it. The council published the following:") == ("The council", "published the following")


@pytest.mark.parametrize(("words", "near"), [(8, True), (9, False)])
def test_how_far_before_the_colon_a_verb_of_giving_may_stand(words: int, near: bool) -> None:
    told = announced(f"Ada Holt sent the letter of {'very ' * words}old days:")
    assert (told is not None) is near


def test_other_languages_have_other_verbs_of_giving() -> None:
    text = f"Holt released the following statement:\n\n{QUOTED}"
    assert not attributions_in(text, language_of(text, "de")).attributions


WORDS = "We have no plan for the harbour. We have no money either."


@pytest.mark.parametrize(
    "before",
    ["In a note to reporters, Ada Holt wrote:", "Ada Holt told the Bay Post:", "Holt said in a letter to the town:",
     "Holt released the following statement:", "4 hours ago, Roy said:"],
)  # fmt: skip
def test_a_block_quote_has_no_marks(before: str) -> None:
    text = f"{before}\n\n{WORDS}\n\nThe harbour is shut."
    (one,) = attributions_in(text, language_of(text, "en")).attributions
    assert (one.form, one.pattern, text[slice(*one.content[0])]) == ("direct", "block quote", WORDS)


@pytest.mark.parametrize(
    ("before", "behind"),
    [
        ("What I said:", WORDS),
        ("Holt explained the plan for:", WORDS),
        ("The council reported these figures:", WORDS),
        ("Holt wrote:", "Two boats, one pier"),
        ("Holt wrote:", "print(holt)."),
        ("What Holt wrote:", "The harbour is shut, Roy said. He said that it would stay so."),
        ("Holt did not say:", WORDS),
    ],
)
def test_what_is_no_block_quote(before: str, behind: str) -> None:
    text = f"{before}\n\n{behind}\n\nThe harbour is shut."
    assert not [one for one in attributions_in(text, language_of(text, "en")).attributions if one.form == "direct"]


def test_statements_of_the_model_in_a_block_quote_are_its_words() -> None:
    inside = Attribution(content=((30, 40),), cue=((24, 28),), source=((20, 22),), form="indirect", pattern="model")
    other = replace(inside, content=((90, 99),), cue=((84, 88),), source=((80, 82),))
    quote = Attribution(content=((15, 50),), cue=((5, 9),), source=((0, 4),), form="direct", pattern="block quote")
    found = merged("x" * 100, [inside, other], Found((quote,), ()))
    assert found.attributions == (quote, other)


@pytest.mark.parametrize("source", ["Partial transcript", "The letter of Ada Holt"])
def test_a_text_as_follows(source: str) -> None:
    found = announced(f"{source} as follows:") or announced(f"{source} reads as follows:")
    assert found is not None
    assert found[0] == source


def test_rules_as_follows_are_nobodys() -> None:
    assert announced("The rules of the harbour are as follows:") is None


def test_what_is_spoken_of_before_a_colon_says_nothing() -> None:
    assert (
        statements_in("Wir erinnern an Reden wie: „Die Brücke gehört allen, die sie brauchen.“", None, "de").statements
        == ()
    )
