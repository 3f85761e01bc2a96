"""Whom somebody speaks for, in German, Romance languages and Dutch."""

from __future__ import annotations

import pytest

from onrecord.statements import statements_in
from onrecord.statements.speakers.roles.sides_elsewhere import side_of_office


@pytest.mark.parametrize(
    ("code", "role", "side"),
    [
        ("de", "Sprecherin der Berliner Polizei", "Berliner Polizei"),
        ("de", "Feuerwehrsprecher", "Feuerwehr"),
        ("de", "HPA-Chefin", "HPA"),
        ("de", "Leiter des Labors für Hafenwirkung", "Labor für Hafenwirkung"),
        ("de", "ehemalige Sprecherin der Werft", None),
        ("de", "SPD-Chefin", None),
        ("de", "Vorsitzende der Partei", None),
        ("de", "Leiter der Gruppe", None),
        ("de", "Bürgermeisterin von Hull", None),
        ("de", "Holts Sprecherin", "Holt"),
        ("de", "Von der Mühlens Anwalt", "Von der Mühlen"),
        ("de", "eines Sprecher", None),
        ("fr", "porte-parole du Kremlin", "Kremlin"),
        ("fr", "secrétaire générale de la CGT", "CGT"),
        ("fr", "président de la République", None),
        ("es", "portavoz del sindicato Faro", "sindicato Faro"),
        ("es", "ex portavoz del sindicato Faro", None),
        ("de", "Sprecher des Bundestages", "Bundestag"),
        ("de", "Sprecherin des US-Außenministeriums", "US-Außenministerium"),
        ("de", "Sprecherin des Kieler Dienstes", "Kieler Dienst"),
        ("de", "Sprecher des Komitees", "Komitee"),
        ("es", "presidente de Tarnia", None),
        ("it", "portavoce della Protezione civile", "Protezione civile"),
        ("pt", "presidente da cooperativa Mar", "cooperativa Mar"),
        ("nl", "woordvoerder van de vakbond Licht", "vakbond Licht"),
    ],
)
def test_an_office_tells_whom_it_is_for(code: str, role: str, side: str | None) -> None:
    assert side_of_office(role, code) == side


def test_a_side_holds_for_all_that_somebody_says() -> None:
    text = "„Es brennt“, sagte Ada Holt, Sprecherin der Feuerwehr. „Noch immer“, sagte Ada Holt."
    sides = [one.speaker and one.speaker.side for one in statements_in(text, None, "de").statements]
    assert sides == ["Feuerwehr"] * 2


def test_a_speaker_without_a_name() -> None:
    (one,) = statements_in("Eine Sprecherin des Hafenamts in Hull sagte, es sei spät.", None, "de").statements
    assert one.speaker is not None
    assert one.speaker.side == "Hafenamt"


def test_an_article_of_another_language_is_no_side() -> None:
    (one,) = statements_in("«Il ponte è vecchio», ha detto il suo manager, Ada Holt.", None, "it").statements
    assert one.speaker is None or one.speaker.side is None
