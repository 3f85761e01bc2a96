"""Pieces that the model cuts inside of a name or a clause, and headings in what somebody says."""

from __future__ import annotations

import pytest
from tests.statements.telling import span

from onrecord.statements.attribution import Attribution, Found
from onrecord.statements.learned.corrections.edges import (
    behind_hearer,
    in_one_sentence,
    is_heading,
    whole_subject,
    with_whole_clauses,
    with_whole_names,
)


@pytest.mark.parametrize(
    ("line", "heading"),
    [("‘Against our will’", True), ("The long way home", True), ("“We won.”", False),
     ("The long way home to the old harbour of Hull", False)],
)  # fmt: skip
def test_a_short_line_without_a_stop_is_a_heading(line: str, heading: bool) -> None:
    text = f"It was late, Ada Holt said.\n\n{line}\n\nThe quay was built in 1940."
    assert is_heading(text, span(text, line), span(text, "said")) is heading
    assert not is_heading(text, span(text, line), span(text, line))


def one(text: str, source: str, cue: str, content: str, pattern: str = "model") -> Attribution:
    return Attribution(
        content=(span(text, content),), cue=(span(text, cue),), source=(span(text, source),), form="indirect",
        pattern=pattern,
    )  # fmt: skip


def test_a_source_that_anothers_goes_on_from_has_its_name() -> None:
    text = "FIA president Ada Holt said it was late, adding: it was dark. Roy Varn and Tom Brask left."
    found = [
        one(text, "FIA president Ada Holt", "said", "it was late"),
        one(text, "FIA", "adding:", "it was dark"),
        one(text, "Roy Varn and Tom Brask", "left", "left"),
        one(text, "Roy Varn", "left", "left"),
    ]
    sources = [text[slice(*each.source[0])] for each in with_whole_names(text, found)]
    assert sources == [*["FIA president Ada Holt"] * 2, "Roy Varn and Tom Brask", "Roy Varn"]


def test_a_name_that_was_cut_in_two_is_whole() -> None:
    text = "A clerk of Dorn Quay said it was late, and declined to say more."
    found = [
        one(text, "A clerk of Dorn Quay", "said", "it was late"),
        one(text, "A clerk of Dorn", "declined", "to say more"),
    ]
    assert {text[slice(*each.source[0])] for each in with_whole_names(text, found)} == {"A clerk of Dorn Quay"}


def test_a_clause_goes_on_behind_a_word_that_leads_on() -> None:
    text = "Holt said that the dam was sold after Roy Varn wrote a letter supporting the mayor."
    whole = "that the dam was sold after Roy Varn wrote a letter supporting the mayor"
    cut = one(text, "Holt", "said", "that the dam was sold after")
    inner = one(text, "Roy Varn", "wrote a letter supporting", "the mayor")
    rules = Found((one(text, "Holt", "said", whole, "verb that"),), ())
    (kept,) = with_whole_clauses(text, [cut, inner], rules)
    assert text[slice(*kept.content[0])] == whole
    ended = one(text, "Holt", "said", "that the dam was sold")
    assert with_whole_clauses(text, [ended, inner], rules) == [ended, inner]


@pytest.mark.parametrize(
    ("content", "left"),
    [
        ("a Hull envoy last week they will not talk", "they will not talk"),
        ("his paper on Monday that it was late", "that it was late"),
        ("last week he would", "last week he would"),
        ("the truth", "the truth"),
    ],
)
def test_a_content_begins_behind_whom_it_was_told(content: str, left: str) -> None:
    text = f"Leaders told {content}."
    found = behind_hearer(text, span(text, "told"), (span(text, content),))
    assert text[slice(*found[0])] == left


@pytest.mark.parametrize(
    ("text", "source", "whole"),
    [
        ("A report by Hull’s inspectorate warns so.", "Hull’s inspectorate", "A report by Hull’s inspectorate"),
        ("It fell. A new study by Ada Holt, printed in May, warns so.", "Ada Holt", "A new study by Ada Holt"),
        ("Those opposing Ada Holt warns so.", "Ada Holt", "Those opposing Ada Holt"),
        ("After a report by Roy, Ada Holt warns so.", "Ada Holt", "Ada Holt"),
        ("A report by Ada Holt, who warns so.", "Ada Holt", "Ada Holt"),
        (
            "New modelling that minister Ada Holt will use to win warns so.",
            "New modelling that minister Ada Holt",
            "New modelling that minister Ada Holt will use to win",
        ),
        ("Holt knew that Roy, who left, warns so.", "Holt knew that Roy", "Holt knew that Roy"),
    ],
)
def test_a_subject_has_the_noun_before_it(text: str, source: str, whole: str) -> None:
    assert text[slice(*whole_subject(text, span(text, source), span(text, "warns")))] == whole


@pytest.mark.parametrize(
    ("text", "source", "cue", "whole"),
    [
        ("“It is,” said Ada Holt. Roy Varn, a clerk, left.", "Ada Holt. Roy Varn, a clerk,", "said", "Ada Holt"),
        ("“It is,” said Ada Holt. Roy Varn, a clerk, warned.", "Ada Holt. Roy Varn, a clerk,", "warned",
         "Roy Varn, a clerk,"),
        ("Sens. Ada Holt and J. Roy Varn said so.", "Sens. Ada Holt and J. Roy Varn", "said",
         "Sens. Ada Holt and J. Roy Varn"),
        ("U.S. Rep. Ada Holt said so.", "U.S. Rep. Ada Holt", "said", "U.S. Rep. Ada Holt"),
    ],
)  # fmt: skip
def test_a_source_is_of_one_sentence(text: str, source: str, cue: str, whole: str) -> None:
    assert text[slice(*in_one_sentence(text, span(text, source), span(text, cue)))] == whole
