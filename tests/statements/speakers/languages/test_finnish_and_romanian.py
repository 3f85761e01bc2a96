"""Finnish, Romanian, Greek, Indonesian and Hungarian speakers whose names stand in a case or behind a body's noun."""

from __future__ import annotations

import pytest

from onrecord.statements import statements_in
from onrecord.statements.speakers.languages.finnish_cases import without_genitive


@pytest.mark.parametrize(
    ("genitive", "name"),
    [
        ("Rautasen", "Rautanen"), ("Kangasmäen", "Kangasmäki"), ("Tuomaalan", "Tuomaala"), ("Rantajoen", "Rantajoki"),
        ("Anderssonin", "Andersson"), ("Lindqvistin", "Lindqvist"),
        ("Kallaksen", None), ("Tarnin", None), ("Rautanen", None),
    ],
)  # fmt: skip
def test_a_finnish_surname_without_its_case(genitive: str, name: str | None) -> None:
    assert without_genitive(genitive) == name


@pytest.mark.parametrize(
    ("text", "code", "name", "role"),
    [
        ("Kunnanjohtaja Päivi Rautasen mukaan koulu suljetaan ensi syksynä.", "fi", "Päivi Rautanen", "kunnanjohtaja"),
        ("Kunnanjohtaja Rautasen mukaan koulu suljetaan ensi syksynä.", "fi", None, None),
        ("Potrivit Direcției de Sănătate Publică, apa este curată azi.", "ro", "Direcția de Sănătate Publică",
         None),
        ("Potrivit Inspectoratului Școlar, elevii vor învăța online de luni.", "ro", "Inspectoratul Școlar", None),
        ("Potrivit Agenției Naționale de Mediu, apa este curată.", "ro", "Agenția Națională de Mediu", None),
        ("Ministrul Sănătății a cerut un raport până vineri.", "ro", None, "Ministrul Sănătății"),
        ("Primarul Ion Tarn a cerut un raport până vineri.", "ro", "Ion Tarn", "primarul"),
        ("Σύμφωνα με το υπουργείο Ναυτιλίας, τα έργα θα ολοκληρωθούν.", "el", "υπουργείο Ναυτιλίας", None),
        ("«Θα ασκήσουμε έφεση», δήλωσε ο συνήγορός του Θάνος Ταρνής.", "el", "Θάνος Ταρνής", None),
        ("«Θα ασκήσουμε έφεση», δήλωσε ο συνήγορος του Θάνου Ταρνή.", "el", None, None),
        ("Kepala Dinas Perdagangan Agus Tarna mengungkapkan bahwa pasar itu belum dibuka.", "id", "Agus Tarna", None),
        ("Ketua DPRD Ratna Tarna mempertanyakan anggaran proyek tersebut.", "id", "Ratna Tarna", None),
    ],
)  # fmt: skip
def test_who_it_is(text: str, code: str, name: str | None, role: str | None) -> None:
    (one,) = statements_in(text, language=code).statements
    assert one.speaker is not None
    assert one.speaker.name == name
    if role:
        assert one.speaker.role == role


@pytest.mark.parametrize(
    ("text", "code", "contents"),
    [
        ("Ο υπουργός Νίκος Ταρνής ζήτησε την παραίτηση του δημάρχου.", "el", ["την παραίτηση του δημάρχου"]),
        ("Polisi mengimbau warga tetap tenang.", "id", ["warga tetap tenang"]),
        ("Pekerjaan itu menuntut waktu dan tenaga.", "id", []),
        ("Kepala dinas setempat, Agus Tarna, membantah hal itu.", "id", []),
        ("Avocații cer achitarea inculpatului.", "ro", ["achitarea inculpatului"]),
        ("Munca aceasta cere timp și răbdare.", "ro", []),
        ("Tämä on kuolinisku koko kylälle, Tarnamäki sanoo Järviseudun Sanomille.", "fi",
         ["Tämä on kuolinisku koko kylälle"]),
        ('"Sabır istiyoruz" diyen Aksungur, arızanın ana hatta olduğunu belirtti.', "tr",
         ['"Sabır istiyoruz"', "arızanın ana hatta olduğunu"]),
    ],
)  # fmt: skip
def test_what_is_told(text: str, code: str, contents: list[str]) -> None:
    assert [one.content.text for one in statements_in(text, language=code).statements] == contents


def test_where_it_was_said_is_no_part_of_a_hungarian_office() -> None:
    text = "„Nem várhatunk” – mondta a városvezető a keddi sajtótájékoztatón."
    (one,) = statements_in(text, language="hu").statements
    assert one.source is not None
    assert one.source.text == "a városvezető"


@pytest.mark.parametrize(
    ("text", "code", "kind"),
    [
        ("Primarul Ion Tarn a promis că școala va fi deschisă.", "ro", "promise"),
        ("Ο δήμαρχος Νίκος Ταρνής διέψευσε ότι το λιμάνι κλείνει.", "el", "denial"),
        ("Agus Tarna berjanji bahwa pasar itu akan dibuka.", "id", "promise"),
        ("Kovács Anna cáfolta, hogy a hidat lezárják.", "hu", "denial"),
        ("Kunnanjohtaja Päivi Rautanen lupaa, että koulu avataan.", "fi", "promise"),
        ("השר אלון ברקאי הבטיח כי הנמל ייפתח.", "he", "promise"),
        ("Primarul Ion Tarn a spus că școala va fi deschisă.", "ro", None),
    ],
)
def test_kinds_that_a_verb_tells(text: str, code: str, kind: str | None) -> None:
    (one,) = statements_in(text, language=code).statements
    assert one.kind == kind
