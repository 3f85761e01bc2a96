"""What is told without marks in Spanish: who says it in the plural, and behind what is said."""

from __future__ import annotations

import pytest
from tests.statements.telling import told


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Analistas señalan que el puente se cae.", [("Analistas", "que el puente se cae", None)]),
        (
            "El puente se cae ya mismo, informó la Dirección General de Obras.",
            [("la Dirección General de Obras", "El puente se cae ya mismo", "Dirección General de Obras")],
        ),
    ],
)
def test_who_says_what(text: str, found: list[tuple[str | None, str, str | None]]) -> None:
    assert told(text, "es") == found
