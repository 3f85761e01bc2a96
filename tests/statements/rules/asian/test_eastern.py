"""Who speaks in Japanese, Chinese and Korean: quotations with the verbs behind or before them."""

from __future__ import annotations

import pytest
from tests.statements.telling import names_told, told, whose

from onrecord.record import Statement
from onrecord.statements import statements_in


def statements(text: str, language: str | None) -> tuple[Statement, ...]:
    return statements_in(text, None, language).statements


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "ja",
            "会見で橋本花子市長は「橋は来月に開通する見込みだ」と述べた。",
            ("橋本花子", "市長", "橋本花子市長", "述べた"),
        ),
        (
            "ja",
            "野党の橋本花子市議は「四度目だ」と批判した。",
            ("橋本花子", "野党の市議", "野党の橋本花子市議", "批判した"),
        ),
        ("ja", "橋本花子副市長は「遅れた」と説明した。", ("橋本花子", "副市長", "橋本花子副市長", "説明した")),
        (
            "ja",
            "取材に応じた港の職員（41）は「橋はとても丈夫だ」と話した。",
            (None, "港の職員", "港の職員（41）", "話した"),
        ),
        ("ja", "気象台長官は「橋は揺れていない」と説明した。", (None, "気象台長官", "気象台長官", "説明した")),
        ("ko", '김다리 시장은 "다리는 다음 달에 열린다"라고 말했다.', ("김다리", "시장", "김다리 시장", "말했다")),
        (
            "ko",
            '항만 한 관계자는 "다리는 안전하다"고 강조했다.',
            (None, "항만 한 관계자", "항만 한 관계자", "강조했다"),
        ),
    ],
)
def test_a_quotation_has_its_cue_and_source(language: str, text: str, expected: tuple[str | None, ...]) -> None:
    (statement,) = statements(text, language)
    assert whose(statement) == expected
    assert statement.form == "direct"


def test_two_quotations_with_one_verb_are_one_statement() -> None:
    text = '김다리 시장은 "다리는 안전하다"며 "다음 달에 열린다"고 말했다.'
    (statement,) = statements(text, "ko")
    assert (whose(statement)[0], statement.form, len(statement.content.spans)) == ("김다리", "direct", 2)


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("ko", '김다리 항구당 시장 후보가 왔다. 김 후보는 "다리는 안전하다"고 말했다.', ("김다리", "surname")),
        (
            "ko",
            '이다리 시장 후보가 왔다. 이날 이 후보는 "다리는 안전하다"고 말했다. 이 후보는 갔다.',
            ("이다리", "surname"),
        ),
        ("ko", '김다리 후보와 김항구 후보가 왔다. 김 후보는 "다리는 안전하다"고 말했다.', (None, None)),
        ("ja", "橋本花子市長（４１）が来た。橋本市長は「橋は安全だ」と述べた。", ("橋本花子", "surname")),
        ("ja", "橋本花子市長と橋本港子議員が来た。橋本市長は「橋は安全だ」と述べた。", ("橋本", "name")),
        ("zh", "港务局局长王小桥到访。王局长说：“大桥十分安全。”", ("王小桥", "surname")),
        ("zh", "港务局局长王小桥和商会局长王大海到访。王局长说：“大桥十分安全。”", (None, None)),
    ],
)
def test_a_surname_and_a_title_are_the_one_person_who_has_both(
    language: str, text: str, expected: tuple[str | None, str | None]
) -> None:
    (statement,) = statements(text, language)
    speaker = statement.speaker
    assert speaker is not None
    assert (speaker.name, speaker.resolved_by) == expected
    assert speaker.named_by is None or text[slice(*speaker.named_by)] == speaker.name


def test_the_topic_of_a_sentence_says_it_and_not_who_is_named_behind() -> None:
    text = '김다리 시장은 박항구 의원이 다리를 비판한 데 대해 "다리는 다음 달에 열린다"고 반박했다.'
    (statement,) = statements(text, "ko")
    assert whose(statement)[0] == "김다리"


def test_words_that_open_a_sentence_are_no_name() -> None:
    (statement,) = statements('하지만 항만 관계자는 "다리는 안전하다"고 했다.', "ko")
    assert whose(statement)[:3] == (None, "항만 관계자", "항만 관계자")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ja", "市長は「橋」と呼ばれる計画を説明した。"),
        ("ja", "市長は「新しい橋を作る会」と書かれた旗を掲げた。"),
        ("ko", '시장은 "다리" 앞에 섰다.'),
    ],
)
def test_a_title_in_quotation_marks_is_said_by_nobody(language: str, text: str) -> None:
    assert [s.cue for s in statements(text, language) if s.cue] == []


@pytest.mark.parametrize(
    ("text", "model_off"),
    [
        ("橋は安全である。工事は来月に終わる見込みだ。", True),
        ("다리는 안전하다. 공사는 다음 달에 끝난다.", True),
        ("大桥十分安全，工程将于下月完成。", True),
        ("", False),
    ],
)
def test_a_page_without_quotations_is_told_what_is_not_looked_for(text: str, model_off: bool) -> None:
    codes = [warning.code for warning in statements_in(text, None, None if text else "ja").warnings]
    assert codes == (["statements-model-off"] if model_off else [])


def test_a_name_points_at_its_words() -> None:
    text = "会見で橋本花子市長は「橋は来月に開通する見込みだ」と述べた。"
    (statement,) = statements(text, "ja")
    assert statement.speaker is not None
    assert statement.speaker.named_by is not None
    assert text[slice(*statement.speaker.named_by)] == "橋本花子"


def test_brackets_may_part_a_name() -> None:
    (statement,) = statements("“大桥将于下月开通。”李（a）强总理说。", "zh")
    assert whose(statement)[0] == "李强"


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("ko", '방콕 시장은 "다리가 열린다"고 말했다.', None),
        ("ko", '이라크 총리는 "다리가 열린다"고 말했다.', None),
        ("ko", '이대한 시장은 "다리가 열린다"고 말했다.', "이대한"),
        ("ja", "港の最高責任者（CEO）サム・ターナー氏は「橋は閉じたままだ」と語った。", "サム・ターナー"),
        ("ja", "「橋は来週開きます」とターン氏は言う。「作業はもう終わりました。安全です。」", "ターン"),
    ],
)
def test_titles_in_the_east(language: str, text: str, found: str | None) -> None:
    assert names_told(text, language) == [found]


@pytest.mark.parametrize(
    ("language", "text", "source"),
    [
        ("ja", "タルン市長は雨の日が来週も長く続くと何度も指摘する一方、「橋はすぐに開ける」と誓った。", "タルン市長"),
        ("ja", "「橋はすぐに開けるべきだ」と本紙に宛てた港町出身の原田さんは述べた。", "港町出身の原田さん"),
        ("ko", '공동성명에서 양국은 "다리를 곧 다시 열 것"이라고 밝혔다.', "양국"),
        ("zh", "“桥很快就会重新开放，”市长代表告诉 HarbourPost。", "市长代表"),
        ("zh", "“桥很快就会重新开放，”他说。", "他"),
    ],
)
def test_eastern_sources(language: str, text: str, source: str) -> None:
    (statement,) = statements_in(text, None, language).statements
    assert statement.source is not None
    assert statement.source.text == source


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "협회 관계자는 “다음 주에는 가격이 내릴 것으로 보인다”고 전망했다.",
            [("협회 관계자", "“다음 주에는 가격이 내릴 것으로 보인다”", None)],
        )
    ],
)
def test_a_korean_forecast(text: str, found: list[tuple[str | None, str, str | None]]) -> None:
    assert told(text, "ko") == found
