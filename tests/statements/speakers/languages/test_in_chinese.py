"""Who is meant in Chinese: firms, and people behind nouns that are no offices."""

from __future__ import annotations

import pytest
from tests.statements.telling import told

from onrecord.statements import statements_in


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
        (
            "zh",
            "禾城市教体局曾通报称，学生向同学眼睛里塞了纸片。",
            [("禾城市教体局", "学生向同学眼睛里塞了纸片", "禾城市教体局")],
        ),
        (
            "zh",
            "荣城总医院随后发出说明稿透露，病人住院过程中曾反复感染。",
            [("荣城总医院", "病人住院过程中曾反复感染", "荣城总医院")],
        ),
        ("zh", "公司将针对业主的合理要求，迅速、积极改进相关产品和服务。", []),
        ("zh", "他没有公开交待，是因为律师意见认为司法程序仍在进行。", [("律师意见", "司法程序仍在进行", None)]),
        ("zh", "龙湾方面承认，合作商有责任。", [("龙湾方面", "合作商有责任", "龙湾")]),
        ("zh", "校方方面表示，案件仍在调查。", [("校方方面", "案件仍在调查", None)]),
        ("zh", "温先生说，孩子还没有找到。", [("温先生", "孩子还没有找到", "温先生")]),
        ("zh", "现为议员的何俊河说，这座桥不安全。", [("现为议员的何俊河", "这座桥不安全", "何俊河")]),
        ("zh", "BBC称，伦敦也开始效仿。", [("BBC", "伦敦也开始效仿", "BBC")]),
        ("zh", "据禾城《海港新闻》报道，工厂克扣了工资。", [("禾城《海港新闻》", "工厂克扣了工资", "海港新闻")]),
        ("zh", "有校長向本報表示，學校「人手嚴重不足」。", [("校長", "學校「人手嚴重不足」", None)]),
    ],
)
def test_who_says_what(language: str, text: str, found: list[tuple[str | None, str, str | None]]) -> None:
    assert told(text, language) == found


def test_several_are_a_group() -> None:
    text = "多名小学生说，现在有老师值守。小花奶奶、小刚奶奶表示，当时没检查出纸片。小花奶奶说，她已经回家了。"
    speakers = [one.speaker for one in statements_in(text, None, "zh").statements]
    assert [one and one.kind for one in speakers] == ["group", "group", "unnamed"]
