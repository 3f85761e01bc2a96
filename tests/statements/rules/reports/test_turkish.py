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
