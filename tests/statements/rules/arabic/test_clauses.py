"""What Arabic sentences tell behind a day."""

from __future__ import annotations

import pytest
from tests.statements.telling import told


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        (
            "ar",
            "أعلن وزير النقل سامر الترني، اليوم الثلاثاء، أن الجسر سيفتح الشهر المقبل.",
            [("وزير النقل سامر الترني", "أن الجسر سيفتح الشهر المقبل", "سامر الترني")],
        ),
        (
            "ar",
            "أعلن البنك المركزي، اليوم، رفع أسعار الفائدة بمقدار نصف نقطة.",
            [("البنك المركزي", "رفع أسعار الفائدة بمقدار نصف نقطة", "البنك المركزي")],
        ),
        ("ar", "وقال الوزير، اليوم، وهو يبتسم كثيرا في القاعة.", []),
        (
            "ar",
            'وتابع الترني قائلًا: "كان يجب اتخاذها قبل ستة أشهر".',
            [("الترني", '"كان يجب اتخاذها قبل ستة أشهر"', "الترني")],
        ),
    ],
)
def test_who_says_what(language: str, text: str, found: list[tuple[str | None, str, str | None]]) -> None:
    assert told(text, language) == found
