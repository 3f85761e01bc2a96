"""Slavic names in the genitive, put back to what they are without a case."""

from __future__ import annotations

import pytest

from onrecord.statements import statements_in
from onrecord.statements.speakers.languages.first_case import in_first_case


@pytest.mark.parametrize(
    ("genitive", "code", "name"),
    [
        ("Ларисы Тарновой", "ru", "Лариса Тарнова"),
        ("Глеба Тарнова", "ru", "Глеб Тарнов"),
        ("Ольги Городецкой", "ru", "Ольга Городецкая"),
        ("Марины Бондаренко", "ru", "Марина Бондаренко"),
        ("Юрія Тарчука", "uk", "Юрій Тарчук"),
        ("Сергія Варненка", "uk", "Сергій Варненко"),
        ("Ольги Тарнюк", "uk", "Ольга Тарнюк"),
        ("Moniki Tarn-Kulik", "pl", "Monika Tarn-Kulik"),
        ("Zbigniewa Tarnowskiego", "pl", "Zbigniew Tarnowski"),
        ("Anny Leśnej", "pl", "Anna Leśna"),
        ("Radka Vondráčka", "cs", "Radek Vondráček"),
        ("Jitky Součkové", "cs", "Jitka Součková"),
        ("Miloše Varneše", "cs", "Miloš Varneš"),
        ("Pavla Hrušky", "cs", "Pavel Hruška"),
        ("Evy Tarnovej", "sk", "Eva Tarnová"),
        # where another name has the same genitive, or the given name is on no list, nothing is told
        ("Patryka Oleszki", "pl", None),  # Oleszka's or Oleszko's
        ("Jana Mroza", "pl", None),  # Mróz
        ("Jana Kaczmarka", "pl", None),
        ("Karla Havla", "cs", None),
        ("Ильи Толстого", "ru", None),
        ("Сергея Кравца", "ru", None),
        ("Города Тарнова", "ru", None),
        ("Zofii", "pl", None),
    ],
)
def test_a_name_is_put_back_where_its_letters_are_sure(genitive: str, code: str, name: str | None) -> None:
    assert in_first_case(genitive, code) == name


@pytest.mark.parametrize(
    ("text", "code", "name", "role"),
    [
        ("По словам адвоката Ларисы Тарновой, мост закрыт до весны.", "ru", "Лариса Тарнова", "адвокат"),
        ("На думку економіста Юрія Тарчука, ціни зростуть навесні.", "uk", "Юрій Тарчук", "економіст"),
        ("По словам мэра Ивана Тарнова, мост закроют на две недели.", "ru", "Иван Тарнов", "мэр"),
        ("Podle hejtmana Radka Vondráčka jde o dočasné opatření.", "cs", "Radek Vondráček", "hejtman"),
        ("Zdaniem radnej Moniki Sobień projekt był zły.", "pl", "Monika Sobień", "radna"),
        ("Według trenera Patryka Oleszki zabrakło koncentracji.", "pl", None, "trener"),
    ],
)
def test_sources_in_the_genitive_have_their_name(text: str, code: str, name: str | None, role: str) -> None:
    (one,) = statements_in(text, language=code).statements
    assert one.speaker is not None
    assert (one.speaker.name, one.speaker.role) == (name, role)
