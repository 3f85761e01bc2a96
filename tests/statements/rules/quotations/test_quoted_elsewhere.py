"""Quotations in other languages than English: what stands before their marks, and who says them."""

from __future__ import annotations

import pytest
from tests.statements.telling import told


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Das fasste Ada Holt zusammen: „Der Streik hat uns geschadet.“", "Ada Holt"),
        ("Das änderte den Frust nicht, den Ada Holt zusammenfasste: „Der Streik hat uns geschadet.“", "Ada Holt"),
        ("Zugleich betont Holt aber die Lage der Stadt: „Das wird hier deutlich.“", "Holt"),
    ],
)
def test_sources_before_a_colon(text: str, found: str) -> None:
    assert [source for source, _, _ in told(text, "de")] == [found]


def test_a_sentence_whose_first_words_are_quoted_too() -> None:
    text = "Après le vote, que le maire « a fait passer » à huis clos, « la colère est grande », juge Ada Holt."
    ((_, content, _),) = told(text, "fr")
    assert content.startswith("Après le vote")
