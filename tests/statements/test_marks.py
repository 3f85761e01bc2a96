"""Where a quotation begins and ends."""

from __future__ import annotations

import pytest
from tests.timing import growth

from onrecord.statements import statements_in
from onrecord.statements.marks import quotations_in


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ('נשיא ארה"ב אמר: "אנחנו כאן". המנכ"לית הוסיפה', ['"אנחנו כאן"']),
        ('כתב ב"הארץ" כי ח"כ לוי', ['"הארץ"']),
        ("״כל קבוצה כאן״, אמר יו״ר הוועדה", ["״כל קבוצה כאן״"]),
        ('והוא אמר: "צה"ל כאן"', ['"צה"ל כאן"']),
    ],
)
def test_the_sign_of_a_hebrew_abbreviation_is_no_mark(text: str, found: list[str]) -> None:
    assert [text[one.start : one.end] for one in quotations_in(text, 0, len(text))] == found


def test_straight_marks_within_curly_ones_take_time_in_proportion() -> None:
    assert growth(lambda text: quotations_in(text, 0, len(text)), '“字"字' * 5_000, '“字"字' * 40_000, most=24) < 24


def test_angle_marks_inside_of_others() -> None:
    text = "«Новый корабль «Тарн» уже в порту», — сказал Иван Тарнов. «Он быстрый», — добавил он."
    first, second = statements_in(text, None, "ru").statements
    assert first.content.text == "«Новый корабль «Тарн» уже в порту»"
    assert second.content.text == "«Он быстрый»"


def test_angle_marks_that_one_mark_closes() -> None:
    text = "ООО «Фирма «Тарн» строит мост. «Он готов к открытию», — сказал Иван Тарнов."
    (one,) = statements_in(text, None, "ru").statements
    assert one.content.text == "«Он готов к открытию»"
