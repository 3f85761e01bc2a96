"""Who says what in Chinese: whose the words before a verb are, what goes on behind it, and who is named again."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.statements.telling import whose
from tests.timing import growth

from onrecord.record import Statement
from onrecord.statements import statements_in
from onrecord.statements.lexicon.languages.chinese import ADVERBS, HEARERS, MANNERS, OPENINGS, TITLES, VERBS

QUOTED = "“大桥将于下月开通。”"


def statements(text: str) -> tuple[Statement, ...]:
    return statements_in(text, None, "zh").statements


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"港务局副局长王小桥说：{QUOTED}", ("王小桥", "港务局副局长", "港务局副局长王小桥", "说")),
        (f"{QUOTED}王小桥主任说。", ("王小桥", "主任", "王小桥主任", "说")),
        (f"随后王小桥局长在平台上发文道歉称：{QUOTED}", ("王小桥", "局长", "王小桥局长", "称")),
        (f"但港务局局长王小桥8日在接受采访时表示，{QUOTED}", ("王小桥", "港务局局长", "港务局局长王小桥", "表示")),
        (f"据港务局局长王小桥介绍，{QUOTED}", ("王小桥", "港务局局长", "港务局局长王小桥", "介绍")),
        (f"港务局局长王小桥骄傲地说道：{QUOTED}", ("王小桥", "港务局局长", "港务局局长王小桥", "说道")),
        (f"海滨集团方面对《海滨日报》记者表示：{QUOTED}", ("海滨集团", None, "海滨集团方面", "表示")),
        (f"海滨建桥公司表示：{QUOTED}", ("海滨建桥公司", None, "海滨建桥公司", "表示")),
        (f"桥国总理奥利维9日表示：{QUOTED}", ("奥利维", "桥国总理", "桥国总理奥利维", "表示")),
        (f"海滨日报援引一位工程师的话说：{QUOTED}", (None, "一位工程师", "一位工程师", "说")),
        (f"王小桥女儿王兰说：{QUOTED}", ("王兰", "王小桥女儿", "王小桥女儿王兰", "说")),
        (f"有网友感叹：{QUOTED}", (None, "网友", "网友", "感叹")),
        (f"她也说：{QUOTED}", (None, None, "她", "说")),
        (f"还回头喊道：{QUOTED}", (None, None, None, "喊道")),
    ],
)
def test_the_source_is_who_speaks_and_nothing_around_it(text: str, expected: tuple[str | None, ...]) -> None:
    (statement,) = statements(text)
    assert whose(statement) == expected


def test_what_goes_on_behind_the_verb_is_of_the_same_statement() -> None:
    (statement,) = statements(f"{QUOTED}王小桥主任表示，工程进展非常顺利。")
    assert (statement.form, statement.content.text) == ("mixed", f"{QUOTED} 工程进展非常顺利")


def test_a_quotation_that_the_clause_leads_to_stands_behind_it() -> None:
    (statement,) = statements("王小桥主任说：桥长九公里，风很大：“大桥将于下月开通。”")
    assert statement.content.spans == tuple(sorted(statement.content.spans))


def test_a_quotation_right_behind_a_clause_goes_on_from_it() -> None:
    (statement,) = statements(f"王小桥主任表示，感到非常荣幸。{QUOTED}")
    assert statement.content.text.endswith(QUOTED)


def test_a_name_in_marks_opens_a_clause() -> None:
    (statement,) = statements("王小桥主任表示，“跨海一号”是全国最长的大桥。")
    assert (statement.form, statement.content.text) == ("mixed", "“跨海一号”是全国最长的大桥")


def test_a_paragraph_that_ends_in_a_colon_tells_whose_the_next_one_is() -> None:
    (statement,) = statements(f"王小桥主任最后说：\n\n{QUOTED}")
    assert whose(statement)[0] == "王小桥"


@pytest.mark.parametrize("verb", ["写信", "作了一个对比", "打来电话"])
def test_before_a_colon_any_verb_leads_to_what_somebody_says(verb: str) -> None:
    first, last = statements(f"王小桥主任说：“桥很好。”他还{verb}：{QUOTED}")
    assert whose(first)[0] == "王小桥"
    assert whose(last)[:1] + whose(last)[2:] == ("王小桥", "他", "：")


def test_a_person_named_with_an_office_is_known_by_the_name_alone() -> None:
    text = f"海滨大学教授关桥到访。\n\n关桥说：{QUOTED}\n\n关桥还表示，工期非常紧张。"
    assert [whose(one)[:2] for one in statements(text)] == [("关桥", "海滨大学教授")] * 2


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (f"港务局局长王小桥到访。他说：{QUOTED}", "王小桥"),
        (f"港务局局长王小桥到访。李女士也来了。她说：{QUOTED}", None),
        (f"港务局局长王小桥到访。天气很好。桥很长。他说：{QUOTED}", None),
        (f"昨日港务局局长王小桥和商会会长李大海到访。他说：{QUOTED}", None),
    ],
)
def test_he_is_the_one_whom_the_sentence_before_is_about(text: str, name: str | None) -> None:
    (statement,) = statements(text)
    assert whose(statement)[0] == name


@pytest.mark.parametrize(
    "text",
    [
        "这座桥号称“天下第一桥”，全长九公里。",
        "据说“天下第一桥”将于下月开通。",
        "他没有回答“天下第一桥”的问题。",
        "大桥主题为“走海上之路，促合作共赢”。",
        "此事在网上“炸了锅”，网友质疑，不少桥梁没有护栏。",
        "“海主任”向王阿婆强调，她的手机必须关机。",
    ],
)
def test_words_in_marks_are_no_speech(text: str) -> None:
    assert [one for one in statements(text) if one.form == "direct" and one.source] == []


def test_straight_marks_within_curly_ones_end_nothing() -> None:
    (statement,) = statements('“他向所谓的"海经理"解释，说自己从未去过那里。”王小桥警官介绍。')
    assert statement.content.text == '“他向所谓的"海经理"解释，说自己从未去过那里。”'


def test_a_straight_mark_behind_a_blank_closes_before_a_full_stop() -> None:
    text = '它要做 "海边的最高奖 "。该奖项不限国籍。王小桥主任说："桥很好，我很喜欢。"'
    assert [one.content.text for one in statements(text)] == ['"桥很好，我很喜欢。"']


_PIECES = st.sampled_from(
    [
        *VERBS,
        *TITLES,
        *OPENINGS,
        *ADVERBS,
        *MANNERS,
        *HEARERS,
        "王小桥",
        "他",
        "“",
        "”",
        "：",
        "，",
        "。",
        "\n\n",
        "对",
        "在",
    ]
)


@given(st.lists(_PIECES, max_size=60))
def test_any_text_is_read_and_its_places_hold(pieces: list[str]) -> None:
    told = "市长王海说：“大桥很安全。”\n\n"
    assert len(statements(told)) == 1
    text = told + "".join(pieces)
    for one in statements(text):
        for words in (one.content, one.cue, one.source):
            assert words is None or words.text == " ".join(text[start:end] for start, end in words.spans)
        if one.speaker and one.speaker.named_by:
            assert text[slice(*one.speaker.named_by)]


@pytest.mark.parametrize(
    "piece",
    ["王小桥主任表示，", "在会上", "“", "对记者", "王主任", "他说：“好。”", "据他说，“", "王小桥", "对此表示："],
)
def test_time_grows_with_length(piece: str) -> None:
    few = piece * (5_000 // len(piece))
    assert growth(statements, few, few * 4, 12, 0.02) < 12


@pytest.mark.parametrize(
    ("text", "source", "content", "form"),
    [
        ("市政府发言人表示，这座桥将在五月重新开放。", "市政府发言人", "这座桥将在五月重新开放", "indirect"),
        ("港口公司周一表示，这座桥“将在五月”重新开放。", "港口公司", "这座桥“将在五月”重新开放", "mixed"),
    ],
)
def test_chinese_clauses_of_those_who_speak(text: str, source: str, content: str, form: str) -> None:
    (one,) = statements_in(text, None, "zh").statements
    assert one.source is not None
    assert (one.source.text, one.content.text, one.form) == (source, content, form)


@pytest.mark.parametrize("text", ["这一结果表示，这座桥已经很旧了。", "发言人表示，好。"])
def test_chinese_clauses_of_nobody(text: str) -> None:
    assert statements_in(text, None, "zh").statements == ()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("市长王小桥表示,地铁将于明年通车。", [("王小桥", "地铁将于明年通车")]),  # marks of half a width
        ("对于收购传闻，公司发言人予以否认。", [(None, "收购传闻")]),
        ("工会要求提高最低工资。", [(None, "提高最低工资")]),
        ("另据医院声明，涉事医生已停职。", [(None, "涉事医生已停职")]),
        ("据市交通局介绍，目前已完成轨道铺设。", [("市交通局", "目前已完成轨道铺设")]),
        ("法律要求司机系安全带。", []),
        ("对于传闻，他没有否认。", []),
    ],
)
def test_more_shapes_of_chinese_reports(text: str, said: list[tuple[str | None, str]]) -> None:
    found = statements_in(text, language="zh").statements
    assert [(one.speaker.name if one.speaker else None, one.content.text) for one in found] == said
