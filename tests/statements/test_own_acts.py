"""Acts that a statement's own words name go before what was learned of its kind."""

from __future__ import annotations

import pytest

from onrecord.record import StatementKind
from onrecord.statements import statements_in
from onrecord.statements.learned import trained
from onrecord.statements.own_acts import (
    binds_others,
    denies_guilt,
    foretells,
    hangs_on_nothing,
    is_of_the_past,
    is_own_will,
    is_own_wish,
    own_act,
    states_condition,
    wants_of_others,
)


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        ("he expects a deal within weeks", "forecast"), ("“I have strongly requested that they be spared.”", "demand"),
        ("we’ve asked them to leave", "demand"), ("that he has called on them to leave", "demand"),
        ("that they view the offer as a chance to rest", "evaluation"), ("they vow to stay", "promise"),
        ("“We refuse to sign.”", "refusal"), ("they will be guaranteed a safe way home", "promise"),
        ("“[In] the event of a storm, they will be spared,”", "promise"), ("they are still considering it", "question"),
        ("“We’re weighing a strike,”", "question"),
    ],
)  # fmt: skip
def test_a_report_of_ones_own_act_is_that_act(content: str, kind: StatementKind) -> None:
    assert own_act(content) == kind


@pytest.mark.parametrize(
    "content",
    [
        "rain is expected", "Holt has asked them to leave", "they see rain", "", "they have an unasked question",
        "“They promised us jobs and never came back.”", "“I asked him why he left.”", "he asked her why she left",
        "“He refuses to say where the money went.”", "“They have refused to pay.”", "“We expected rain.”",
        "we saw a man run out as the wall fell", "“Nobody will be spared.”", "no visas will be granted",
        "whether the crew will be compensated", "“They will not be spared.”", "it expects rain",
    ],
)  # fmt: skip
def test_what_may_be_anybodys_act_is_nobodys(content: str) -> None:
    assert own_act(content) is None


@pytest.mark.parametrize(
    ("content", "own"),
    [
        ("they won’t cede any land", True), ("“We will never sell it”", True), ("he will not sign", True),
        ("we won't win", False), ("it will not be enough", False), ("the port won’t close", False),
        ("they will sign", False), ("“It won’t rain tomorrow”", False), ("“They won’t survive the winter”", False),
        ("he will never walk again", False), ("“They will not sign”", False),
        ("“We won’t be raising prices”", True), ("“We won’t be winning prizes”", False),
    ],
)  # fmt: skip
def test_what_the_own_side_will_not_do(content: str, own: bool) -> None:
    assert is_own_will(content) == own


@pytest.mark.parametrize(
    ("content", "binds"),
    [
        ("that for any lasting peace, the two towns would have to share the dam", True),
        ("the crew must leave", True), ("Vest has to pay", True), ("we must leave", False),
        ("there has to be a way", False), ("the storm must be over", False), ("the crew left", False),
        ("the house needs to dry first", False), ("anyone who has to wait knows it", False),
        ("nobody has to leave", False),
    ],
)  # fmt: skip
def test_what_others_must_do(content: str, binds: bool) -> None:
    assert binds_others(content) == binds


@pytest.mark.parametrize(
    ("content", "future"),
    [
        ("“The two towns are going to talk this week,”", True), ("in May, the dam will probably hold", True),
        ("it won’t rain", True), ("that sales will not fall", True), ("we will go", False), ("she will go", False),
        ("the dam will have to hold", False), ("the will to win", False),
    ],
)  # fmt: skip
def test_what_others_will_do(content: str, future: bool) -> None:
    assert foretells(content) == future


def test_a_condition_in_so_many_words() -> None:
    assert states_condition("“[In] the event of a storm, they will be spared”")
    assert states_condition("he would pay on condition that they leave")
    assert not states_condition("the event was long")
    assert states_condition("“Had we known, we would have acted,”")
    assert not states_condition("“Had a good day, thanks,”")
    assert states_condition("Subject to a vote, the levy will rise")


def test_an_if_that_nothing_hangs_on() -> None:
    assert hangs_on_nothing("Even if it rains, the match will go ahead")
    assert hangs_on_nothing("“I’d be surprised if he stays,”")
    assert not hangs_on_nothing("Even if it rains, we play if they come")
    assert not hangs_on_nothing("If it rains, the match will be off")
    assert not hangs_on_nothing("the match will go ahead")


@pytest.mark.skipif(trained.lacking() is not None, reason="kinds need the trained model")
def test_they_go_before_what_was_learned() -> None:
    text = (
        "The mayor said he expects the ferry to be ready “within weeks.” Officials insisted they won’t cede the quay."
    )
    first, second = statements_in(text, None, "en").statements
    assert first.kind == "forecast"
    assert second.kind in ("refusal", "promise")


@pytest.mark.parametrize(
    ("cue", "content", "others"),
    [
        ("wants", "her to go by May", True), ("wants", "Ada Holt gone", True),
        ("would like", "the board to resign", True),
        ("wants", "to go by May", False), ("wants", "them to win", False), ("said", "her to go", False),
        ("wants", "the truth", False),
    ],
)  # fmt: skip
def test_what_is_wanted_of_others_is_demanded(cue: str, content: str, others: bool) -> None:
    assert wants_of_others(cue, content) == others


def test_a_plea_of_not_guilty_denies() -> None:
    told = ("has pleaded not guilty to", "entered a plea of not guilty", "pleaded guilty to", "pleaded for")
    assert [denies_guilt(cue) for cue in told] == [True, True, False, False]


@pytest.mark.parametrize(
    "content",
    [
        "“I didn't want to quit,”",
        "“I really didn’t want to quit,”",
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


@pytest.mark.parametrize(("cue", "content"), [("wanted", "to stay in Hull"), ("would like", "to be part of it")])
def test_what_somebody_wants_to_do(cue: str, content: str) -> None:
    assert is_own_wish(cue, content)


@pytest.mark.parametrize(
    ("cue", "content"),
    [("wants", "to see it shut"), ("wants", "her to go"), ("wants", "to be heard"), ("asked", "to stay in Hull")],
)
def test_what_somebody_wants_of_others(cue: str, content: str) -> None:
    assert not is_own_wish(cue, content)
