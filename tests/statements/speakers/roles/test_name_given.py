"""Names that people give or go by; what else is known as something is no name of theirs."""

from __future__ import annotations

import pytest
from tests.statements.telling import who


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("a man who identified himself only as Musa", "Musa"),
        ("a fighter who gave his name as Musa Holt", "Musa Holt"),
        ("their spokesman, who goes by the name of Abu Darin,", "Abu Darin"),
        ("a trader who asked to be called Musa", "Musa"),
        ("a man who identified himself as a farmer", None),
        ("a man who goes by bus", None),
        ("a clerk who gave no name", None),
    ],
)
def test_the_name_that_somebody_gives(source: str, name: str | None) -> None:
    speaker = who(f"It was late when {source} said so.", source)
    assert (speaker.name, speaker.kind) == (name, "person" if name else "unnamed")
