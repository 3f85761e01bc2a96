"""Papers whose names stand in marks."""

from __future__ import annotations

import pytest

from onrecord.statements import statements_in


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("Laut dem «Hull Journal» beschäftigt sich der Rat mit den Plänen.", "de", "Hull Journal"),
        ("Wie die Zeitung „Hafenpost“ berichtet, plant der Rat eine Brücke.", "de", "Hafenpost"),
        ("Dziennik „Hull Post”, z którym rozmawiał Varn, podawał, że most jest zamknięty.", "pl", "Hull Post"),
    ],
)
def test_papers_in_marks(text: str, language: str, name: str) -> None:
    (one,) = statements_in(text, None, language).statements
    assert one.speaker is not None
    assert (one.speaker.name, one.speaker.kind) == (name, "organisation")
