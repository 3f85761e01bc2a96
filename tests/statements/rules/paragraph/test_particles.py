"""Surnames that begin with small words, where no given name stands before them."""

from __future__ import annotations

import pytest
from tests.statements.telling import names_told, told

from onrecord.statements.rules.paragraph.particles import particled_surnames


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("de", "Ursula von der Tarn kam. Von der Tarn sagte, die Brücke sei sicher.", "Ursula von der Tarn"),
        ("de", "Ursula von der Tarn kam. „Das ist gut so“, sagte von der Tarn.", "Ursula von der Tarn"),
        ("nl", "Mark van der Tarn kwam. Volgens Van der Tarn is de brug veilig.", "Mark van der Tarn"),
        ("es", "De la Tarn señaló que el puente es seguro. Francisco de la Tarn es alcalde.", "Francisco de la Tarn"),
        ("es", "Vicente del Tarn llegó. Del Tarn afirmó que el puente es seguro.", "Vicente del Tarn"),
        ("fr", "Dominique de Tarn est venu. De Tarn a déclaré que le pont est sûr.", "Dominique de Tarn"),
        ("it", "Di Tarno ha detto che il ponte è sicuro. Luigi Di Tarno era ministro.", "Luigi Di Tarno"),
    ],
)
def test_a_surname_with_its_small_words_is_who_has_it(language: str, text: str, name: str) -> None:
    assert [one for _, _, one in told(text, language)] == [name]


def test_a_trade_or_a_surname_before_a_preposition_is_no_given_name() -> None:
    assert not particled_surnames("Die Sprecherin von der Werft kam, Ada Holt von der Stadt auch.")
    assert not particled_surnames("Am Rand von Hull wird gebaut, eine Art von Brücke.")
    text = "Ada Holt von der Werft kam. Von der Werft sagte, wie es hieß, niemand etwas dazu."
    assert told(text, "de") == []


def test_where_somebody_is_from_is_no_part_of_a_dutch_name() -> None:
    assert names_told("Burgemeester Ada Holt van Tarn zegt dat de brug veilig is.", "nl") == ["Ada Holt"]
    assert names_told("Burgemeester Jan Peter van Tarn zegt dat de brug veilig is.", "nl") == ["Jan Peter van Tarn"]
