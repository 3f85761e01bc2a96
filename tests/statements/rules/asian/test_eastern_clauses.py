"""What Japanese and Korean sentences tell without marks."""

from __future__ import annotations

import pytest
from tests.statements.telling import words_told

from onrecord.statements import statements_in


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


@pytest.mark.parametrize(
    ("text", "code", "said"),
    [
        ("정부 관계자는 12일 브리핑에서 예산을 늘리겠다고 했다.", "ko", ["예산을 늘리겠다"]),
        ("검찰은 앞서 징역 5년을 구형했다.", "ko", ["징역 5년"]),
        ("그는 집에 가려고 했다.", "ko", []),
        ("정부는 예산을 늘리기로 했다.", "ko", []),
        ("沼田被告は「間違いない」と起訴内容を認めた。", "ja", ["「間違いない」"]),
        ("弁護側は「体制にも問題があった」として減刑を求めた。", "ja", ["「体制にも問題があった」"]),
    ],
)
def test_settings_charges_and_what_was_said(text: str, code: str, said: list[str]) -> None:
    found = statements_in(text, language=code).statements
    assert [one.content.text for one in found] == said
    assert all(one.source is not None for one in found)


def test_a_body_in_marks_is_no_part_of_who_speaks() -> None:
    (one,) = statements_in(
        "시민단체 '맑은행정'의 조은별 간사는 \"형량이 너무 가볍다\"고 지적했다.", language="ko"
    ).statements
    assert one.speaker is not None
    assert (one.speaker.name, one.speaker.role) == ("조은별", "간사")
