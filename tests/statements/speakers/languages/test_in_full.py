"""Who is called by the surname alone where no capitals tell a name: in full, where the text has it once so."""

from __future__ import annotations

import pytest

from onrecord.statements import statements_in


@pytest.mark.parametrize(
    ("text", "code", "name"),
    [
        ("وصل الوزير نضال الكرمي إلى الميناء. وقال الكرمي إن السد جاهز.", "ar", "نضال الكرمي"),
        ("وصل نضال الكرمي وسوسن الكرمي إلى الميناء. وقال الكرمي إن السد جاهز.", "ar", "الكرمي"),  # two of that name
        ("وقال الكرمي إن السد جاهز. وأضاف الكرمي أن الماء كثير.", "ar", "الكرمي"),
        ('השר אלון ברקאי הגיע לנמל. "אין ברירה", אמר ברקאי.', "he", "אלון ברקאי"),
        ('השרים אלון ברקאי ודנה ברקאי הגיעו לנמל. "אין ברירה", אמר ברקאי.', "he", "ברקאי"),
        ("کامران رستگار به بندر رفت. رستگار گفت: «پل بسته است.»", "fa", "کامران رستگار"),
        ("कोच विजय सालुंके मैदान पर थे। सालुंके ने कहा कि टीम तैयार है।", "hi", "विजय सालुंके"),
    ],
)
def test_a_surname_alone(text: str, code: str, name: str) -> None:
    *_, last = statements_in(text, language=code).statements
    assert last.speaker is not None
    assert last.speaker.name == name
