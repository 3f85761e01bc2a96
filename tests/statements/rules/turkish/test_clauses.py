"""Who says what in Turkish."""

from __future__ import annotations

import pytest
from tests.statements.telling import told

from onrecord.statements import statements_in


def test_a_turkish_subject_of_two_words_needs_no_comma() -> None:
    (one,) = statements_in("Ada Holt köprüyü mayıs ayında kapatacaklarını açıkladı.", None, "tr").statements
    assert one.source is not None
    assert (one.source.text, one.content.text) == ("Ada Holt", "köprüyü mayıs ayında kapatacaklarını")


def test_a_turkish_name_in_the_genitive_is_no_subject() -> None:
    assert statements_in("Ada Holt'un köprüyü yakında kapatacağını açıkladı.", None, "tr").statements == ()


def test_a_turkish_clause_may_end_in_the_plural() -> None:
    (one,) = statements_in("Ada Holt, köprüye gece geldiklerini söyledi.", None, "tr").statements
    assert one.content.text == "köprüye gece geldiklerini"


def test_a_turkish_quotation_that_opens_a_text() -> None:
    (statement,) = statements_in(
        "“Köprü mayıs ayına kadar kapalı kalacak ve sonra açılacak.” ifadelerini kullandı.", None, "tr"
    ).statements
    assert statement.cue is not None
    assert statement.source is None


@pytest.mark.parametrize(
    "text", ["Ada Holt, “Köprüyü kapatacağız” dedi.", "Ada Holt “Köprüyü kapatacağız” diye konuştu."]
)
def test_a_turkish_quotation_needs_no_stop_before_its_verb(text: str) -> None:
    (statement,) = statements_in(text, None, "tr").statements
    assert statement.content.text == "“Köprüyü kapatacağız”"
    assert statement.speaker
    assert statement.speaker.name == "Ada Holt"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Vali Ada Koç, köprünün mayısta kapanacağını açıkladı.",
            [("Vali Ada Koç", "köprünün mayısta kapanacağını", "Ada Koç")],
        ),
        (
            "Ünlü şarkıcı Ada Koç, “Zaten bir şey talep etmedik” açıklamasında bulundu.",
            [("Ada Koç", "“Zaten bir şey talep etmedik”", "Ada Koç")],
        ),
    ],
)
def test_who_says_what(text: str, found: list[tuple[str | None, str, str | None]]) -> None:
    assert told(text, "tr") == found


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        (
            "tr",
            'İtfaiye Müdürü Ada Koç, alevlerin kontrol altına alındığını belirterek, "Can kaybımız yok" dedi.',
            [
                ("İtfaiye Müdürü Ada Koç", "alevlerin kontrol altına alındığını", "Ada Koç"),
                ("İtfaiye Müdürü Ada Koç", '"Can kaybımız yok"', "Ada Koç"),
            ],
        ),
        (
            "tr",
            "Ada Koç, alevlerin kontrol altına alındığını belirterek, zararın büyük olduğunu söyledi.",
            [
                ("Ada Koç", "alevlerin kontrol altına alındığını", "Ada Koç"),
                ("Ada Koç", "zararın büyük olduğunu", "Ada Koç"),
            ],
        ),
        (
            "tr",
            "Ada Koç, yazılı açıklamasında, araç sayısının hızla arttığını belirtti.",
            [("Ada Koç", "araç sayısının hızla arttığını", "Ada Koç")],
        ),
        (
            "tr",
            'Sahibi Ada Koç, zararın büyük olduğunu ifade etti. "Kırk yıllık emeğim kül oldu" diyerek yardım istedi.',
            [
                ("Sahibi Ada Koç", "zararın büyük olduğunu", "Ada Koç"),
                (None, '"Kırk yıllık emeğim kül oldu"', "Ada Koç"),
            ],
        ),
        (
            "tr",
            "Vali Ada Koç geldi. Şarj altyapısının kurulduğunu vurgulayan Koç, "
            'şunları kaydetti:\n\n"Ülkemizde 11 bin istasyon bulunuyor."',
            [
                ("Koç", "Şarj altyapısının kurulduğunu", "Ada Koç"),
                ("Koç", '"Ülkemizde 11 bin istasyon bulunuyor."', "Ada Koç"),
            ],
        ),
    ],
)
def test_what_is_said_by_the_way(language: str, text: str, found: list[tuple[str | None, str, str | None]]) -> None:
    assert told(text, language) == found
