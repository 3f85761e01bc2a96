"""German verbs in the subjunctive that no list has."""

from __future__ import annotations

import pytest
from tests.statements.telling import told


def test_verbs_in_the_subjunctive_that_no_list_has() -> None:
    text = (
        "Rolf Varn leitet die Werft. "
        + "Er sagte HULL AKTUELL im Gespräch, bei Hitze dehne der Stahl sich aus. Der Rost zerfresse sie."
    )
    said = [("Er", "bei Hitze dehne der Stahl sich aus", "Rolf Varn"), (None, "Der Rost zerfresse sie", "Rolf Varn")]
    assert told(text, "de") == said


@pytest.mark.parametrize(
    "text",
    [
        "Rolf Varn sagte, am Ende standen lange Schlangen da.",
        "„Der Kran ist alt“, sagte Rolf Varn. Doch schafft es Varn irgendwie, wie ein Sieger zu wirken.",
        "„Der Kran ist alt“, sagte Rolf Varn. Am Kai ruhige Leute zu sehen, war neu.",
    ],
)
def test_words_in_e_that_are_no_subjunctives(text: str) -> None:
    assert len(told(text, "de")) <= 1
