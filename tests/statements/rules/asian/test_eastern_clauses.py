"""What Japanese and Korean sentences tell without marks."""

from __future__ import annotations

import pytest
from tests.statements.telling import words_told


@pytest.mark.parametrize(
    ("code", "text", "told"),
    [
        ("ja", "ホルト大臣は橋が古いと述べた。", ("ホルト大臣", "橋が古い")),
        ("ja", "気象庁は13日、宮崎県で地震があったと発表した。", ("気象庁", "宮崎県で地震があった")),
        ("ja", "警察によると、男は酒を飲んでいた。", ("警察", "男は酒を飲んでいた")),
        ("ko", "홀트 장관은 다리가 낡았다고 말했다.", ("홀트 장관", "다리가 낡았다")),
        ("ko", "경찰에 따르면 운전자는 술을 마신 상태였다.", ("경찰", "운전자는 술을 마신 상태였다")),
    ],
)
def test_a_clause(code: str, text: str, told: tuple[str, str]) -> None:
    assert words_told(text, code) == [told]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("ja", "この橋は長い間、市民に愛されてきた。"),
        ("ja", "昨年は雨が多かったと記憶している。"),
        ("ja", "昨年は雨が多かったと発表した。"),
        ("ko", "이 다리는 오래되고 낡았다."),
        ("ko", "날씨가 춥다고 한다."),
    ],
)
def test_no_clause(code: str, text: str) -> None:
    assert words_told(text, code) == []
