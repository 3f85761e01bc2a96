"""Quotations that no verb of speech leads, and whose they are."""

from __future__ import annotations

import pytest
from tests.statements.telling import told

WORDS = "„Die Brücke hält noch viele Jahre.“"


@pytest.mark.parametrize(
    "before",
    [
        "Ähnlich sieht es Anna Holt vom Hafenamt:",
        "Bürgermeisterin Anna Holt freut sich auf den Neubau.",
        "„Wir haben lange gewartet“, sagt Anna Holt. Die Arbeiten beginnen im Mai, der Hafen bleibt offen.",
    ],
)
def test_whoever_is_named_alone(before: str) -> None:
    *_, (_, words, speaker) = told(f"{before} {WORDS}", "de")
    assert (words, speaker) == (WORDS, "Anna Holt")


@pytest.mark.parametrize(
    "before",
    [
        "Die Arbeiten beginnen im Mai.",
        "Ein Lob kam durch Minister Peter Varn. Im Mai beginnen die Arbeiten.",
        "Im Streit mit Minister Peter Varn geht es um Geld.",
        "Anna Holt und Peter Varn freuen sich auf den Neubau.",
    ],
)
def test_nobody_is_guessed(before: str) -> None:
    assert told(f"{before} {WORDS}", "de") == []
