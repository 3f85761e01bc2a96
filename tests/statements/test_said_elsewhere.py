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
        ("de", "Die Brücke sei zu, sagte Ada Holt gegenüber der H.A.Z. am Montag.", "der H.A.Z."),
        ("de", "Die Brücke sei zu, sagte Ada Holt gegenüber Radio und Fernsehen.", "Radio und Fernsehen"),
        ("sv", "– Bron är stängd, säger Ada Holt till Nordbladet.", "Nordbladet"),
        ("sv", "Ada Holt säger till nyhetsbyrån Nord att bron är stängd.", "nyhetsbyrån Nord"),
        ("sv", "– Bron är stängd, säger Ada Holt till sist.", None),
        ("sv", "– Bron är stängd, säger Ada Holt till Roy Varn.", None),
        ("no", "– Broen er stengt, sier Ada Holt til NTB.", "NTB"),
        ("da", "»Broen er lukket«, siger Ada Holt til journalister.", "journalister"),
        ("pl", "– Most jest zamknięty – powiedziała Ada Holt dziennikarzom.", "dziennikarzom"),
        ("pl", "– Most jest zamknięty – powiedziała Ada Holt w Hull.", None),
        ("ru", "Ада Холт рассказала газете «Норд», что мост закрыт.", "газете «Норд»"),
        ("ru", "Ада Холт сказала Анне, что мост закрыт.", None),
        ("uk", "Ада Холт сказала журналістам, що міст закрито.", "журналістам"),
    ],
)
def test_to_whom(language: str, text: str, to: str | None) -> None:
    (one,) = statements_in(text, None, language).statements
    assert one.said.to == to


@pytest.mark.parametrize(
    ("language", "text", "venue"),
    [
        ("nl", "Ada Holt zei op een persconferentie in Hull dat de brug dicht is.", "op een persconferentie"),
        ("sv", "Ada Holt sade i en intervju med Nordbladet att bron är stängd.", "i en intervju med Nordbladet"),
        ("sv", "Ada Holt sade i en bil att bron är stängd.", None),
        ("no", "Ada Holt sa på en pressekonferanse i Hull at broen er stengt.", "på en pressekonferanse"),
        ("da", "Ada Holt skrev på X, at broen er lukket.", "på X"),
        (
            "pl",
            "Ada Holt powiedziała wczoraj na konferencji prasowej, że most jest zamknięty.",
            "na konferencji prasowej",
        ),
        ("pl", "Ada Holt powiedziała wczoraj na moście, że most jest zamknięty.", None),
        ("ru", "Ада Холт сказала вчера на пресс-конференции, что мост закрыт.", "на пресс-конференции"),
        ("uk", "Ада Холт заявила в інтерв’ю, що міст закрито.", "в інтерв’ю"),
    ],
)
def test_where(language: str, text: str, venue: str | None) -> None:
    (one,) = statements_in(text, None, language).statements
    assert one.said.venue == venue
