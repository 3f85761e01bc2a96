"""Who is meant in German by a surname with more beside it, by a noun for many, by a noun that others have, too."""

from __future__ import annotations

import pytest
from tests.statements.telling import names_told

from onrecord.record import Speaker
from onrecord.statements import statements_in


def last(text: str) -> tuple[str | None, str | None, str | None]:
    speaker: Speaker | None = statements_in(text, None, "de").statements[-1].speaker
    return (speaker.name, speaker.role, speaker.kind) if speaker else (None, None, None)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("„Wir waren gut dabei“, sagt der Drittplatzierte Varn. Platz drei ging an Roy Varn.",
         ("Roy Varn", "Drittplatzierte", "person")),
        ("Das Buch ist fertig, wie sein Sohn Álvaro Varn Holt mitteilte.", ("Álvaro Varn Holt", "Sohn", "person")),
        ("„Es ist weg“, sagt Christiane Holt, Expertin bei Nord. „Es geht nun los“, so Nord-Expertin Holt.",
         ("Christiane Holt", "Nord-Expertin", "person")),
        ("„Es ist weit“, sagt der Anwalt und Dissident Ayman Sheib ad-Varn. „Es ist gut so“, sagt Sheib ad-Varn.",
         ("Ayman Sheib ad-Varn", "Anwalt und Dissident", "person")),
        ("Sein Sohn Álvaro Varn Llosa kam. Mario Varn Llosa ging. Varn Llosa sagte: „Es ist weit von hier.“",
         ("Varn Llosa", None, "person")),
        ("Im Mai wurde Ada Holt vom Verleger der Hafengruppe eingeladen. Holt sagte: „Es ist weit von hier.“",
         ("Ada Holt", None, "person")),
        ("Nord-Generalsekretär Roy Varn kam zu spät. Er sagte, er gehe bald nach Hause.",
         ("Roy Varn", "Nord-Generalsekretär", "person")),
        ("Der peruanische Dichter Roy Varn sagte: „Es ist weit hin.“", ("Roy Varn", "peruanischer Dichter", "person")),
        ("Man nutzt einen Button EPI dafür. Laut EPI startet die Brücke im Mai.", ("EPI", None, "organisation")),
        ("Laut Polizei waren drei Menschen betroffen.", (None, "Polizei", "organisation")),
        ("Händlern zufolge hat das die Kurse belastet.", (None, "Händlern", "group")),
        ("Teile der Linken sagen, die Brücke sei alt.", (None, "Teile der Linken", "group")),
        ("Die Analysten der Deutschen Nordbank erklärten, die Brücke sei alt.",
         (None, "Analysten der Deutschen Nordbank", "group")),
        ("In einem Schreiben der Familie hieß es: „Sein Tod wird alle traurig stimmen.“",
         (None, "Schreiben der Familie", "document")),
        ("Die Klägerin, die er nach Angaben von Nordlicht kannte, sagte: „Es ist weit von hier.“",
         (None, "Klägerin, die er nach Angaben von Nordlicht kannte", "unnamed")),
    ],
)  # fmt: skip
def test_who_speaks(text: str, expected: tuple[str | None, str | None, str]) -> None:
    assert last(text)[0] == expected[0]
    assert last(text)[2] == expected[2]
    assert expected[2] == "unnamed" or last(text)[1] == expected[1]


def test_who_begins_the_sentence_is_not_the_expert_before() -> None:
    text = (
        "Luke Varn vom Verwalter Süd sagte: „Die Bank wird noch warten.“ "
        "Yu ergänzt: „Ein Faktor wäre ein Ausverkauf am Markt“, so der Experte."
    )
    assert names_told(text, "de") == ["Luke Varn", None]


def test_somebody_without_a_name_may_be_he() -> None:
    text = "Roy Varn kam. Das erinnerte einen Nutzer an einen Film. „Die Leitung hat alles ausgegeben“, spottet er."
    assert names_told(text, "de") == [None]
    assert names_told("Roy Varn kam. Das war spät. „Die Leitung hat alles ausgegeben“, spottet er.", "de") == [
        "Roy Varn"
    ]
