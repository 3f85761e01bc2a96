"""Turkish idioms of emphasis, whose clause has another case: "-dığının altını çizdi", "-dığına dikkati çekti"."""

from __future__ import annotations

import pytest
from tests.statements.telling import words_told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tarn, köprü ihtiyacının da arttığının altını çizerek, sayının 28 bine ulaştığını belirtti.",
         ["köprü ihtiyacının da arttığının", "sayının 28 bine ulaştığını"]),
        ("Tarn, bu artışın yeni bir döneme işaret ettiğinin altını çizdi.",
         ["bu artışın yeni bir döneme işaret ettiğinin"]),
        ("Trafiğin arttığına, suyun korunduğuna ve büyük bir adım atıldığına dikkati çeken Tarn, sustu.",
         ["Trafiğin arttığına, suyun korunduğuna ve büyük bir adım atıldığına"]),
        ("Tarn, köprünün nihayet açıldığına çok sevindi.", []),
    ],
)  # fmt: skip
def test_what_is_stressed_is_said(text: str, expected: list[str]) -> None:
    assert [content for _, content in words_told(text, "tr")][: max(1, len(expected))] == expected
