"""Who is meant in Chinese: firms, and people behind nouns that are no offices."""

from __future__ import annotations

import pytest
from tests.statements.telling import told


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("zh", "星澜汽车表示，部分车辆存在电池过热风险。", [("星澜汽车", "部分车辆存在电池过热风险", "星澜汽车")]),
        (
            "zh",
            "华昀科技公司回应称，公司“从未收到相关通知”。",
            [("华昀科技公司", "公司“从未收到相关通知”", "华昀科技公司")],
        ),
        (
            "zh",
            "“我的车也冒烟了，但不在名单里。”来自江川的车主李伟说。",
            [("来自江川的车主李伟", "“我的车也冒烟了，但不在名单里。”", "李伟")],
        ),
        ("zh", "市民王女士告诉记者，她每天上班要换乘三次。", [("市民王女士", "她每天上班要换乘三次", "王女士")]),
        (
            "zh",
            "公司创始人兼CEO方卓然写道：“我们向车主道歉。”",
            [("公司创始人兼CEO方卓然", "“我们向车主道歉。”", "方卓然")],
        ),
        ("zh", "消费者购买汽车表示满意。", []),
        ("zh", "有校長向本報表示，學校「人手嚴重不足」。", [("校長", "學校「人手嚴重不足」", None)]),
    ],
)
def test_who_says_what(language: str, text: str, found: list[tuple[str | None, str, str | None]]) -> None:
    assert told(text, language) == found
