"""Who a German sentence before a colon is about, where its verb says nothing of speech."""

from __future__ import annotations

import pytest
from tests.statements.telling import told

SAID = "„Die Bank hat das Ende der Zinsen erreicht.“"


@pytest.mark.parametrize(
    ("lead", "sources"),
    [
        ("Auch die Experten der Nordbank sehen die Lage ähnlich:", ["die Experten der Nordbank"]),
        ("Auch der Trainer und die Rektorin sehen die Lage ähnlich:", []),
        ("Auch die Karten der Nordbank sehen einer Kirche ähnlich:", []),
        (
            "Auf das Geld angesprochen, zeigt sich die Sprecherin der Nordbank zugeknöpft:",
            ["die Sprecherin der Nordbank"],
        ),
        ("Gleich zu Beginn gibt Präsidentin Annekathrin Preid den Ton vor:", ["Annekathrin Preid"]),
        ("In der Mitteilung kam auch Guim Rod, der Leiter der Werft, zu Wort:", ["Guim Rod"]),
        ("Zu Hilfe kam auch das Schiff der Werft, kurz vor Mitternacht:", []),
        ("So lässt der Vorstand der Werft über Anwälte mitteilen:", ["der Vorstand der Werft"]),
        ("So lässt der Vorstand der Werft über Nacht bauen:", []),
    ],
)
def test_people_who_see_it_so_say_it(lead: str, sources: list[str]) -> None:
    assert [one for one, _, _ in told(f"{lead} {SAID}", "de")] == sources
