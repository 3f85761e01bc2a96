"""Who speaks on in Japanese and Korean."""

from __future__ import annotations

import pytest
from tests.statements.telling import whose

from onrecord.statements import statements_in


@pytest.mark.parametrize(
    ("language", "text", "names"),
    [
        (
            "ko",
            '김다리 시장은 "다리는 안전하다"고 말했다. 이어 "곧 열린다"고 했다. 그러면서 "기다려 달라"고 했다.',
            ["김다리", "김다리", "김다리"],
        ),
        ("ko", '김다리 시장은 "다리는 안전하다"고 말했다.\n\n그는 "다음 달에 연다"고 했다.', ["김다리", "김다리"]),
        (
            "ko",
            '김다리 시장은 "다리는 안전하다"고 말했다. 이한결 의원은 반대했다. 그는 "다리가 낡았다"고 했다.',
            ["김다리", None],
        ),
        ("ko", '김다리 시장은 "다리는 안전하다"고 말했다. 의회는 다르다. "너무 낡았다"고 말했다.', ["김다리", None]),
        ("ja", "橋本花子市長が「遅れた」と謝罪。「体制を見直す」と説明した。", ["橋本花子", "橋本花子"]),
        (
            "ja",
            "橋本花子市長は「安全だ」と述べた。議会では野党が怒った。「とても危険だ」と批判した。",
            ["橋本花子", None],
        ),
    ],
)
def test_who_spoke_before_speaks_on_where_nobody_else_can(language: str, text: str, names: list[str | None]) -> None:
    assert [whose(one)[0] for one in statements_in(text, None, language).statements] == names


@pytest.mark.parametrize(
    ("language", "text", "name", "role"),
    [
        ("ja", "海洋庁は「橋は安全だ」と発表した。", "海洋庁", None),
        ("ja", "同庁は「橋は安全だ」と発表した。", None, "同庁"),
        ("ko", '기상청은 "비가 온다"고 밝혔다.', "기상청", None),
        ("ko", '정부는 "다리를 열겠다"고 밝혔다.', None, "정부"),
    ],
)
def test_a_body_is_one(language: str, text: str, name: str | None, role: str | None) -> None:
    (statement,) = statements_in(text, None, language).statements
    assert statement.speaker is not None
    assert (statement.speaker.kind, statement.speaker.name, statement.speaker.role) == ("organisation", name, role)
