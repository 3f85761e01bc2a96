"""Negations that answer nobody are no denials; those that answer somebody are."""

from __future__ import annotations

import pytest

from onrecord.statements.negations import mere_negation


@pytest.mark.parametrize(
    ("cue", "content"),
    [
        ("said", "The cause of the fire was not yet known"), ("said", "“We can’t rule out other factors,”"),
        ("said", "No illnesses have been reported"), ("said", "No one was hurt"),
        ("said", "“We do not know how many were on board,”"), ("said", "“There is no cure for it,”"),
        ("said", "no suspects have been named"), ("said", "“Nothing has been decided,”"),
        ("told the Hull Post", "nobody was on the bridge"),
    ],
)  # fmt: skip
def test_what_did_not_happen_and_what_nobody_knows_is_a_claim(cue: str, content: str) -> None:
    assert mere_negation(cue, content) == ("claim",)


@pytest.mark.parametrize(
    "content",
    [
        "“I can’t put into words what this means,”", "“We got it wrong,”", "“I was wrong,”",
        "“The fine was not enough,”",
        "“We didn’t play well in the first half,”", "“He didn’t deserve this,”", "“We’re not there yet,”",
        "“Nobody leaves happy tonight,”", "“We never understood the logic,”", "“I can’t take two weeks off,”",
        "“We have never seen anything like it,”", "“Not a day goes by when I don’t think of him,”",
        "she was not angry", "“He showed no remorse,”", "“You never forget your first goal,”",
        "“We’ve got nothing left,”", "the plan was “neither lawful nor decent”", "“I have nothing to lose,”",
        "the crash did not affect other flights", "“I haven’t slept since Sunday,”",
    ],
)  # fmt: skip
def test_what_judges_and_how_one_played_is_a_claim_or_an_evaluation(content: str) -> None:
    assert "denial" not in mere_negation("said", content)
    assert "evaluation" in mere_negation("said", content)


@pytest.mark.parametrize(
    ("cue", "content"),
    [
        ("denied", "that anyone was hurt"), ("insisted", "no one was hurt"), ("disputed", "no one was told"),
        ("said", "“I can’t take bribes,”"),
        ("said", "“I did not take a penny,”"), ("said", "“I never met the man,”"), ("said", "“I never said that,”"),
        ("said", "“There was no cover-up,”"), ("said", "he did not own the boats"), ("said", "“I’m not a crook,”"),
        ("said", "there was no truth in the reports"), ("said", "“We have done nothing wrong,”"),
        ("said", "no money was paid"), ("said", "the allegations were not true"),
        ("said", "“We did not sell any data,”"), ("said", "“He did not lie,”"), ("said", "the bridge was shut"),
        ("said", ""),
    ],
)  # fmt: skip
def test_what_may_answer_somebody_is_left(cue: str, content: str) -> None:
    assert mere_negation(cue, content) == ()


@pytest.mark.parametrize(
    ("cue", "content", "kinds"),
    [
        ("admitted", "that it was not her boat and not true", ("claim", "evaluation")),
        ("has since conceded", "it was never safe, and it was false", ("claim", "evaluation")),
        ("admitted", "that she was there but denied it was false", ()),
        ("never admitted", "that it was not true", ()), ("refused to admit", "that it was not true", ()),
    ],
)  # fmt: skip
def test_who_admits_denies_nothing(cue: str, content: str, kinds: tuple[str, ...]) -> None:
    assert mere_negation(cue, content) == kinds
