"""Whom a German paper cites, and from whom an agency has heard."""

from __future__ import annotations

import pytest
from tests.statements.telling import told


def test_who_is_cited_speaks_and_not_the_paper() -> None:
    text = "„Wir öffnen die Brücke im Mai“, zitiert das Hafenblatt Werftchefin Ada Holt."
    assert told(text, "de") == [("Werftchefin Ada Holt", "„Wir öffnen die Brücke im Mai“", "Ada Holt")]


def test_an_agency_has_heard_it_from_somebody() -> None:
    text = "Ada Holt setzte sich mit 13 zu 8 Stimmen durch, erfuhr die HPA aus informierten Kreisen."
    assert told(text, "de") == [("informierten Kreisen", "Ada Holt setzte sich mit 13 zu 8 Stimmen durch", None)]


@pytest.mark.parametrize(
    "text",
    [
        "„Es war einmal ein König“, zitiert der Autor den Roman.",
        "Als sie im Mai nach Hull kam, erfuhr die Stadt davon.",
    ],
)
def test_what_is_read_aloud_or_learned_by_the_way_is_nobodys(text: str) -> None:
    assert told(text, "de") == []
