"""German sources without what is no part of them."""

from __future__ import annotations

import pytest

from onrecord.statements import statements_in


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("2017 erklärte der damalige Kassenwart, dass Geld fehle.", "der damalige Kassenwart"),
        ("Keiner war es, behauptet zumindest ein Mitglied des Rats, dem das gefiel.", None),
        ("„Sie kommen nie wieder“, sagt zumindest ein Mitglied.", "ein Mitglied"),
        ("„Sie kommen nie wieder“, sagt die Floristin beispielsweise in Gedanken an die Rosen.", "die Floristin"),
        ("„Sie kommen nie wieder“, sagte der Trainer über den Vorsitzenden Roy Varn.", "der Trainer"),
        ("„Sie kommen nie wieder“, sagte der Bericht über den Hafen.", "der Bericht über den Hafen"),
        (
            "„Sie kommen nie wieder“, schreibt ein Anwalt der Kanzlei Tarn im Auftrag von Andreas Keith.",
            "ein Anwalt der Kanzlei Tarn",
        ),
        (
            "„Sie kommen nie wieder“, schreibt eine Kommission im Auftrag der Stadt.",
            "eine Kommission im Auftrag der Stadt",
        ),
        ("Das würden sie verhindern wollen, dass die Leute kommen.", None),
    ],
)
def test_where_a_source_begins_and_ends(text: str, source: str | None) -> None:
    told = [one.source and one.source.text for one in statements_in(text, None, "de").statements]
    assert told == ([source] if source else [])
