"""Who is meant in Korean and Japanese."""

from __future__ import annotations

import pytest
from tests.statements.telling import told


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        (
            "ko",
            '민주당 박은재 의원은 "그 법안에 반대한다"고 말했다.',
            [("민주당 박은재 의원", '"그 법안에 반대한다"', "박은재")],
        ),
        (
            "ko",
            '한빛증권 조민호 연구원은 "수요 회복이 많이 더디다"고 분석했다.',
            [("한빛증권 조민호 연구원", '"수요 회복이 많이 더디다"', "조민호")],
        ),
        (
            "ko",
            '서울시 강남구 구청장은 "올해는 예산이 없다"고 말했다.',
            [("서울시 강남구 구청장", '"올해는 예산이 없다"', None)],
        ),
        (
            "ko",
            '지도부 한 관계자는 "그것은 의제가 아니다"라고 단언했다.',
            [("지도부 한 관계자", '"그것은 의제가 아니다"', None)],
        ),
        (
            "ko",
            "새빛전자는 내년 상반기 신형 배터리를 양산한다고 12일 밝혔다.",
            [("새빛전자", "내년 상반기 신형 배터리를 양산한다", "새빛전자")],
        ),
        (
            "ja",
            "市議会の佐々木花子議員は「この計画に反対だ」と述べた。",
            [("市議会の佐々木花子議員", "「この計画に反対だ」", "佐々木花子")],
        ),
        (
            "ko",
            '윤하린 의원이 "언제까지 기다려야 하느냐"고 묻자 장관은 "이번 주 안에 답을 드리겠다"고 했다.',
            [
                ("윤하린 의원", '"언제까지 기다려야 하느냐"', "윤하린"),
                ("장관", '"이번 주 안에 답을 드리겠다"', None),
            ],
        ),
    ],
)
def test_who_says_what(language: str, text: str, found: list[tuple[str | None, str, str | None]]) -> None:
    assert told(text, language) == found
