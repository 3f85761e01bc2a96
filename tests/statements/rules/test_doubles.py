"""The same words told twice of one sentence."""

from __future__ import annotations

import pytest
from tests.statements.telling import told


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        (
            "ru",
            "Как отметила метеоролог Ольга Тарнова, «расслабляться пока рано».",
            [("метеоролог Ольга Тарнова", "«расслабляться пока рано»", "Ольга Тарнова")],
        ),
    ],
)
def test_who_says_what(language: str, text: str, found: list[tuple[str | None, str, str | None]]) -> None:
    assert told(text, language) == found
