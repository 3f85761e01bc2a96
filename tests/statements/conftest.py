"""Statements with and without the trained model: tests of the rules read without it, others say which they want."""

from __future__ import annotations

from pathlib import Path

import pytest

from onrecord.statements.learned import trained

BY_RULE = (
    "test_clauses",
    "test_polarity",
    "test_quotations",
    "test_speakers",
    "test_offsets",
    "test_german_speakers",
    "test_times_of_statements",
    "test_turns",
)
"""Modules that hold the rules to what they find; the model has its own."""


@pytest.fixture
def by_rule(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Switches the trained model off."""
    monkeypatch.setattr(trained, "FOLDER", tmp_path)


@pytest.fixture(autouse=True)
def _rules_alone(request: pytest.FixtureRequest) -> None:
    if request.module.__name__.rpartition(".")[2] in BY_RULE:
        request.getfixturevalue("by_rule")
