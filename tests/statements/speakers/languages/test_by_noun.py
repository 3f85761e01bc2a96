"""What a source without a name is by its noun: "polisen" is a body, "raport" is written, "eksperterne" are several."""

from __future__ import annotations

import re

import pytest

from onrecord.statements import statements_in
from onrecord.statements.lexicon.names.nouns_elsewhere import NOUNS


def who(text: str, code: str) -> tuple[str | None, str | None, str | None]:
    (one,) = statements_in(text, None, code).statements
    assert one.speaker is not None
    return one.speaker.name, one.speaker.role, one.speaker.kind


@pytest.mark.parametrize(
    ("code", "text", "role", "kind"),
    [
        ("nl", "De politie van Hull zei dat de brug dicht is.", "politie van Hull", "organisation"),
        ("nl", "Het Hafenonderzoek zei dat de brug dicht is.", "Hafenonderzoek", "document"),
        ("sv", "Kommunen i Hull säger att bron är stängd.", "Kommunen i Hull", "organisation"),
        ("sv", "Enligt ukrainska försvarsministeriet är bron stängd.", "ukrainska försvarsministeriet", "organisation"),
        ("no", "Retten sa at broen er stengt.", "Retten", "organisation"),
        ("no", "Ifølge påtalemyndigheten er broen stengt.", "påtalemyndigheten", "organisation"),
        ("da", "Eksperterne sagde, at broen er lukket.", "Eksperterne", "group"),
        ("pl", "Według policji most jest zamknięty.", "policji", "organisation"),
        ("pl", "Irańskie media państwowe informowały, że most stoi.", "Irańskie media państwowe", "group"),
        ("pl", "Według raportu rządu most stoi.", "raportu rządu", "document"),
        ("cs", "Podle policie je most zavřený.", "policie", "organisation"),
        ("ru", "Местная полиция заявила, что мост закрыт.", "Местная полиция", "organisation"),
        ("uk", "Місцева поліція заявила, що міст закрито.", "Місцева поліція", "organisation"),
        ("ro", "Comisia a declarat că podul este închis.", "Comisia", "organisation"),
        ("hu", "A fővárosi rendőrség azt mondta, hogy a híd le van zárva.", "fővárosi rendőrség", "organisation"),
        ("fi", "Yhtiö sanoi, että silta on suljettu.", "Yhtiö", "organisation"),
        ("tr", "Belediye, köprünün kapalı olduğunu açıkladı.", "Belediye", "organisation"),
        ("id", "Pemerintah mengatakan bahwa jembatan ditutup.", "Pemerintah", "organisation"),
        ("el", "Η αστυνομία είπε ότι η γέφυρα είναι κλειστή.", "αστυνομία", "organisation"),
        ("sk", "Podľa polície je most zatvorený.", "polície", "organisation"),
        ("ca", "La policia ha dit que el pont és tancat.", "policia", "organisation"),
        ("fr", "La municipalité a déclaré que le pont est fermé.", "municipalité", "organisation"),
    ],
)
def test_a_noun_tells_what_speaks(code: str, text: str, role: str, kind: str) -> None:
    assert who(text, code) == (None, role, kind)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("pl", "Urzędnik Białego Domu przekazał, że most stoi."),
        ("pl", "Senator powiedział, że most jest zamknięty."),
        ("pl", "Rzecznik policji powiedział, że most stoi."),
        ("cs", "Mluvčí policie řekla, že most stojí."),
        ("cs", "Soudce řekl, že most je zavřený."),
        ("ru", "Представитель полиции заявил, что мост закрыт."),
        ("ru", "Судья заявил, что мост закрыт."),
        ("sv", "Polisens presstalesperson säger att bron är stängd."),
        ("no", "En talsmann for politiet sier at broen er stengt."),
        ("no", "Politimesteren sier at broen er stengt."),
        ("nl", "De woordvoerder van de politie zei dat de brug dicht is."),
        ("hu", "A rendőrség szóvivője azt mondta, hogy a híd le van zárva."),
        ("fi", "Poliisin tiedottaja sanoi, että silta on suljettu."),
        ("el", "Ο εκπρόσωπος της αστυνομίας είπε ότι η γέφυρα είναι κλειστή."),
    ],
)
def test_who_is_of_a_body_is_none(code: str, text: str) -> None:
    assert who(text, code)[2] == "unnamed"


@pytest.mark.parametrize(
    ("code", "text", "name", "kind"),
    [
        ("tr", "Tarn Belediyesi, köprünün kapalı olduğunu açıkladı.", "Tarn Belediyesi", "organisation"),
        ("ro", "Comisia Europeană a declarat că podul este închis.", "Comisia Europeană", "organisation"),
        ("sv", "Ada Polisen säger att bron är stängd.", "Ada Polisen", "person"),
        ("tr", "Belediye Başkanı Ada Holt, köprünün kapalı olduğunu açıkladı.", "Ada Holt", "person"),
    ],
)
def test_a_name_with_such_a_noun_is_a_bodys(code: str, text: str, name: str, kind: str) -> None:
    told = who(text, code)
    assert (told[0], told[2]) == (name, kind)


@pytest.mark.parametrize("code", sorted(NOUNS))
def test_the_nouns_are_lower_case_and_stand_once(code: str) -> None:
    nouns = NOUNS[code]
    listed = [word for words in (nouns.bodies, nouns.documents, nouns.groups) for word in words.split()]
    assert listed == [word.lower() for word in listed]
    assert len(set(listed)) == len(listed)
    assert all(re.fullmatch(r"[\w-]+", word) for word in listed)
