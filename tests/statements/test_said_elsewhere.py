"""To whom something was said, in other languages than English."""

from __future__ import annotations

import pytest

from onrecord.statements import statements_in


@pytest.mark.parametrize(
    ("language", "text", "to"),
    [
        ("de", "„Die Brücke ist zu“, sagte Ada Holt der Deutschen Presse-Agentur.", "der Deutschen Presse-Agentur"),
        ("de", "Die Brücke sei zu, sagte Ada Holt am Montag gegenüber der BBC.", "der BBC"),
        ("de", "„Die Brücke ist zu“, sagte Ada Holt vor Journalisten in Hull.", "Journalisten"),
        ("de", "Gegenüber dem Hull Anzeiger sagte Ada Holt, die Brücke sei zu.", "dem Hull Anzeiger"),
        ("de", "„Die Brücke ist zu“, sagte Ada Holt der Zeitung „Hafenpost“.", "der Zeitung „Hafenpost“"),
        ("de", "„Die Brücke ist zu“, sagte ein Sprecher der Polizei.", None),
        ("de", "Die Brücke ist zu, wie der britische Sender BBC am Dienstag berichtete.", None),
        ("fr", "« Le pont est fermé », a déclaré Ada Holt à l’AFP.", "l’AFP"),
        ("fr", "Ada Holt a dit aux journalistes que le pont est fermé.", "journalistes"),
        ("fr", "« Le pont est fermé », a déclaré Ada Holt à Paris.", None),
        ("es", "“El puente está cerrado”, dijo Ada Holt a Efe.", "Efe"),
        ("es", "Ada Holt dijo a los periodistas que el puente está cerrado.", "los periodistas"),
        ("es", "“El puente está cerrado”, dijo Ada Holt a mediodía.", None),
        ("it", "«Il ponte è chiuso», ha detto Ada Holt all’Ansa.", "Ansa"),
        ("it", "«Il ponte è chiuso», ha detto Ada Holt a Roma.", None),
        ("pt", "“A ponte está fechada”, disse Ada Holt à agência Lusa.", "agência Lusa"),
        ("pt", "“A ponte está fechada”, disse Ada Holt à noite.", None),
        ("nl", "Ada Holt zei tegen verslaggevers dat de brug dicht is.", "verslaggevers"),
        ("nl", "“De brug is dicht”, zegt Ada Holt tegen het einde van de dag.", None),
    ],
)
def test_to_whom(language: str, text: str, to: str | None) -> None:
    (one,) = statements_in(text, None, language).statements
    assert one.said.to == to
