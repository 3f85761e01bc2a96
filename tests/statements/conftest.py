"""Statements with and without the trained model: tests of the rules read without it, others say which they want."""

from __future__ import annotations

from pathlib import Path

import pytest

from onrecord.statements.learned import trained


@pytest.fixture
def by_rule(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Switches the trained model off."""
    monkeypatch.setattr(trained, "FOLDER", tmp_path)


@pytest.fixture(autouse=True)
def _rules_alone(request: pytest.FixtureRequest) -> None:
    """A module with `pytestmark = pytest.mark.rules_alone` holds the rules to what they find, whatever a model does."""
    if request.node.get_closest_marker("rules_alone"):
        request.getfixturevalue("by_rule")
