"""Korean quotations that go on from another, with verbs of no list, and whose sentence it is."""

from __future__ import annotations

import pytest
from tests.statements.telling import whose

from onrecord.statements import statements_in


def told(text: str) -> list[tuple[str | None, ...]]:
    return [whose(one) for one in statements_in(text, None, "ko").statements]


def test_a_quotation_that_goes_on_is_of_the_same_statement() -> None:
    text = '김다리 시장은 "조사에서 절반이 찬성했다고 한다"라며 "전에 절반이 찬성했다. 왜 막나"고 물었다.'
    (statement,) = statements_in(text, None, "ko").statements
    assert len(statement.content.spans) == 2
    assert whose(statement) == ("김다리", "시장", "김다리 시장", "물었다")


def test_a_verb_between_ends_the_statement() -> None:
    text = '김다리 시장은 "다리는 안전하다"며 변화를 거듭 주문했다. 이 의원은 "다리가 낡았다"고 말했다.'
    assert [one[3] for one in told(text)] == ["주문했다", "말했다"]


def test_a_clause_tells_by_its_particle_whatever_the_verb() -> None:
    assert told('김다리 시장은 "다리가 위대하다고 생각한다"고 자세를 낮췄다.') == [
        ("김다리", "시장", "김다리 시장", "낮췄다")
    ]
    assert told('김다리 시장은 "국민 시장"이라고 불렸다.') == []


@pytest.mark.parametrize(
    ("behind", "name"),
    [("다리를 닫겠다고 밝힌 데 대해", None), ("이유를 묻자", None), ("회견에서", "이한결")],
)
def test_who_is_told_of_in_another_clause_does_not_speak(behind: str, name: str | None) -> None:
    ((heard, *_),) = told(f'이한결 의원이 {behind} "함께 하자"고 말했다.')
    assert heard == name


def test_what_tells_how_somebody_spoke_is_no_part_of_who_they_are() -> None:
    text = '김다리 항구당 시장 후보가 왔다. 패배를 의식한 듯 김 후보는 "다리가 낡았다"고 말했다.'
    assert told(text) == [("김다리", "후보", "김 후보", "말했다")]
