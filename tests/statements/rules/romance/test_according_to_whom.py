"""According to whom, in Romance languages."""

from __future__ import annotations

import pytest
from tests.statements.telling import told


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        (
            "it",
            "Replica il ministro Roy Varni, secondo cui i fondi «ci sono già».",
            [("il ministro Roy Varni", "i fondi «ci sono già»", "Roy Varni")],
        ),
        (
            "es",
            "El ministro, según el cual la obra terminará en mayo, viajó ayer.",
            [("El ministro", "la obra terminará en mayo", None)],
        ),
        ("it", "Sono le regole del porto secondo cui la diga resta chiusa.", []),
    ],
)
def test_who_says_what(language: str, text: str, found: list[tuple[str | None, str, str | None]]) -> None:
    assert told(text, language) == found
