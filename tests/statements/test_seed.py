"""The page that the project starts from: its statements, with their speakers and circumstances.

The page is not the project's to keep: where it is not there (`tests.shared`) this is skipped.
"""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from tests.shared import needs_seed, seeds_truth

from onrecord.record import Statement
from onrecord.statements import statements_in
from onrecord.statements.learned import trained

pytestmark = needs_seed


@pytest.fixture(scope="module")
def truth() -> dict[str, Any]:
    return seeds_truth()


@pytest.fixture(scope="module")
def found(truth: dict[str, Any]) -> tuple[Statement, ...]:
    published = date.fromisoformat(truth["published"])
    return statements_in("\n\n".join(truth["body"]), published, None).statements


def match(statement: dict[str, Any], found: tuple[Statement, ...]) -> Statement | None:
    words = statement["content"]["words"]
    return next((s for s in found if words in s.content.text or s.content.text in words), None)


def test_every_direct_quotation_has_its_speaker(truth: dict[str, Any], found: tuple[Statement, ...]) -> None:
    direct = [statement for statement in truth["statements"] if statement["form"] in ("direct", "mixed")]
    assert len(direct) >= 5
    for statement in direct:
        ours = match(statement, found)
        assert ours is not None, statement["cue"]
        assert ours.speaker is not None
        assert (ours.speaker.name, ours.speaker.role) == (statement["speaker"], statement["role"])
        assert ours.form == statement["form"]
        assert ours.cue is not None
        assert statement["cue"] in ours.cue.text
        assert (ours.said.venue, ours.said.to) == (statement["venue"], statement["to"])


def test_what_is_found_is_right(truth: dict[str, Any], found: tuple[Statement, ...]) -> None:
    for ours in found:
        known = [s for s in truth["statements"] if match(s, (ours,))]
        assert known, ours.id
        assert ours.speaker is not None
        assert (ours.speaker.name, ours.speaker.side) == (known[0]["speaker"], known[0]["side"])
        if ours.said.when:
            assert [ours.said.when.earliest, ours.said.when.latest] == known[0]["said_when"]


def test_most_statements_are_found(truth: dict[str, Any], found: tuple[Statement, ...]) -> None:
    assert sum(match(statement, found) is not None for statement in truth["statements"]) >= 12


@pytest.mark.skipif(trained.lacking() is not None, reason="kinds need the trained model")
def test_kinds_are_those_that_a_reader_would_choose(truth: dict[str, Any], found: tuple[Statement, ...]) -> None:
    wrong = [
        statement["content"]["words"]
        for statement in truth["statements"]
        if (ours := match(statement, found)) is not None and ours.kind not in statement["kind"]
    ]
    # One statement of two pieces by the record's rule, a forecast and then a claim; it is told as a forecast.
    assert [words[:20] for words in wrong] == ["“The two sides are a"]


@pytest.mark.skipif(trained.lacking() is not None, reason="horizons need the kinds of the trained model")
def test_horizons_are_the_ones_that_are_told(truth: dict[str, Any], found: tuple[Statement, ...]) -> None:
    """Dates, where there are any; whether a statement without one looks ahead is its kind's business."""
    seen = 0
    known: set[str] = set()
    for statement in truth["statements"]:
        ours = match(statement, found)
        if ours is None or ours.id in known:  # a quotation broken by its cue may be one statement of two pieces
            continue
        known.add(ours.id)
        horizon = [ours.horizon.earliest, ours.horizon.latest] if ours.horizon else [None, None]
        assert horizon == (statement["horizon"] or [None, None]), statement["content"]["words"]
        seen += any(horizon)
    assert seen == 3


def test_times_are_the_ones_that_a_reader_finds(truth: dict[str, Any]) -> None:
    text = "\n\n".join(truth["body"])
    times = statements_in(text, date.fromisoformat(truth["published"]), None).times
    assert times is not None
    found = {
        (one.value, one.interval.earliest if one.interval else None, one.interval.latest if one.interval else None)
        for one in times
    }
    assert ("2025-03-16", "2025-03-16", "2025-03-16") in found
    assert ("2025-W12", "2025-03-17", "2025-03-23") in found
    assert ("2025-W11", "2025-03-10", "2025-03-16") in found
    assert ("2025-03-14", "2025-03-14", "2025-03-14") in found
    assert ("PXW", "2025-03-17", "2025-04-28") in found
    assert ("P30D", None, None) in found
