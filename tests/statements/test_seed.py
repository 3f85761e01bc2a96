"""The page that the project starts from: its statements, with their speakers and circumstances.

The page is not the project's to keep: where it is not there (`tests.shared`) this is skipped.
"""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest
from tests.shared import SEED, needs_seed

from onrecord.record import Statement
from onrecord.statements import statements_in

pytestmark = needs_seed


@pytest.fixture(scope="module")
def truth() -> dict[str, Any]:
    found: dict[str, Any] = json.loads((SEED / "expected.json").read_text("utf8"))
    return found


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
