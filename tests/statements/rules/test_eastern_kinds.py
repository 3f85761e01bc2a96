"""What speakers do by statements in Japanese, Chinese, Korean and Slavic languages, and what they demand by nouns."""

from __future__ import annotations

import pytest
from tests.statements.telling import told, words_told

from onrecord.statements import statements_in


@pytest.mark.parametrize(
    ("language", "said", "kind"),
    [
        ("ja", "市長は「橋は安全だ」と述べた。", "claim"),
        ("ja", "市長は「橋を直していきたい」と述べた。", "promise"),
        ("ja", "市長は「橋を閉めるべきだ」と述べた。", "demand"),
        ("ja", "市長は「橋は来年完成するだろう」と述べた。", "forecast"),
        ("ja", "市長は「コメントは控える」と述べた。", "refusal"),
        ("ja", "市長は「そのような事実はない」と述べた。", "denial"),
        ("ja", "市長は「なぜ橋を閉めたのか」と述べた。", "question"),
        ("ja", "市長は「残念だ」と述べた。", "evaluation"),
        ("zh", "市长表示，我们将继续努力。", "promise"),
        ("zh", "市长说：“政府应该尽快修桥。”", "demand"),
        ("zh", "市长说：“桥在很久以前就已经修好了。政府应该尽快修路。”", "demand"),
        ("zh", "发言人表示，预计明年通车。", "forecast"),
        ("zh", "市长表示，桥已经修好了。", "claim"),
        ("zh", "市长表示，桥在那条河的上面。", None),
        ("zh", "专家认为这座桥不安全。", "evaluation"),
        ("ko", '시장은 "다리를 고치겠다"고 말했다.', "promise"),
        ("ko", '시장은 "받아들이지 않겠다"고 말했다.', "refusal"),
        ("ko", '시장은 "정부가 나서야 한다"고 말했다.', "demand"),
        ("ko", "시장은 다리가 내년에 완공될 것이라고 말했다.", "forecast"),
        ("ko", '시장은 "사실이 아니다"라고 말했다.', "denial"),
        ("cs", "„Most letos zavřeme,“ řekl Jan Novák.", "promise"),
        ("cs", "Jan Novák řekl, že vláda musí jednat.", "demand"),
        ("cs", "Pokud bude pršet, most bude zavřený, řekl Jan Novák.", "forecast"),
        ("pl", "„Zapłacimy za ten most”, powiedział Jan Kowal.", "promise"),
        ("pl", "Premier powiedział, że nie zapłacimy za most.", "refusal"),
        ("pl", "Premier powiedział, że wychodzimy z kryzysu.", "claim"),
        ("pl", "Premier powiedział, że rząd obniży podatki.", "forecast"),
        ("ru", "Министр сказал, что цены вырастут.", "forecast"),
        ("uk", "Міністр сказав, що ціни зростатимуть.", "forecast"),
    ],
)
def test_what_a_speaker_does(language: str, said: str, kind: str | None) -> None:
    (statement,) = statements_in(said, None, language).statements
    assert statement.kind == kind


@pytest.mark.parametrize(
    ("language", "text", "conditional"),
    [
        ("ja", "市長は「雨が降れば、橋は閉まるだろう」と述べた。", True),
        ("ja", "市長は「橋は安全だ」と述べた。", False),
        ("zh", "专家指出，如果下雨，桥可能会关闭。", True),
        ("ko", '시장은 "비가 오면 다리를 닫겠다"고 말했다.', True),
    ],
)
def test_what_hangs_on_a_condition(language: str, text: str, conditional: bool) -> None:
    (statement,) = statements_in(text, None, language).statements
    assert statement.conditional is conditional


@pytest.mark.parametrize(
    ("language", "text", "source", "content"),
    [
        ("ar", "ودعا مجلس الأمن إلى ضبط النفس.", "مجلس الأمن", "إلى ضبط النفس"),
        ("tr", "Bakan, köprünün kapatılmasını talep etti.", "Bakan", "köprünün kapatılmasını"),
        ("tr", "Sendika, hükümete istifa çağrısında bulundu.", "Sendika", "hükümete istifa"),
        ("zh", "外交部发言人呼吁各方保持克制，并派出特使。", "外交部发言人", "各方保持克制"),
        ("zh", "警方称嫌犯已经被捕。", "警方", "嫌犯已经被捕"),
        ("ko", "야당은 장관의 사퇴를 거듭 요구했다.", "야당", "장관의 사퇴"),
        ("ja", "野党は大臣の辞任を強く要求した。", "野党", "大臣の辞任"),
    ],
)
def test_what_is_told_without_marks(language: str, text: str, source: str, content: str) -> None:
    assert words_told(text, language) == [(source, content)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ar", "طالب جامعي بكلية الطب فاز بالجائزة."),
        ("ar", "دعا الوزير إلى العشاء."),
        ("tr", "Bakan, kahve istedi."),
        ("tr", "Köprü, onarım istiyor."),
        ("zh", "他被称为英雄人物。"),
        ("zh", "市长指出的问题很多很多。"),
        ("zh", "政府呼吁的停火没有实现。"),
        ("zh", "小说称他是英雄人物。"),
        ("ko", "이 병은 치료를 요구한다."),
        ("ko", "경찰은 문을 열었다."),
        ("ja", "この病気は治療を求めている。"),
        ("ja", "社会は変化を求めている。"),
    ],
)
def test_what_says_nothing(language: str, text: str) -> None:
    assert told(text, language) == []
