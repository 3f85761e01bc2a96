"""Firms, clubs and papers whose names stand in marks within a Cyrillic source."""

from __future__ import annotations

import pytest

from onrecord.statements import statements_in


@pytest.mark.parametrize(
    ("text", "code", "name", "role", "content"),
    [
        ("Аналитик банка «Орбита» Дина Тарнова считает, что цены вырастут.", "ru", "Дина Тарнова",
         "аналитик банка «Орбита»", "что цены вырастут"),
        ("Источник сказал агентству «Дело», что завод продан.", "ru", None, None, "что завод продан"),
        ("Депутатка від «Громади» Ірина Тарчук переконана, що закон шкідливий.", "uk", "Ірина Тарчук",
         "депутатка від «Громади»", "що закон шкідливий"),
        ("За словами тренера «Карпат» Івана Тарчука, команда готова.", "uk", "Іван Тарчук", "тренера «Карпат»",
         "команда готова"),
        ("Представитель «Севтарна» отказался от комментариев.", "ru", None, "представитель «Севтарна»",
         "от комментариев"),
        ("Газета «Заря» сообщила, что мост закрыт.", "ru", "Заря", None, "что мост закрыт"),
        ("Вчера строительная компания «Мост» сообщила, что мост готов.", "ru", "Мост", None, "что мост готов"),
        ("В «Громаде» заявили, что не поддержат закон.", "ru", None, None, "что не поддержат закон"),
    ],
)  # fmt: skip
def test_who_speaks_beside_a_name_in_marks(
    text: str, code: str, name: str | None, role: str | None, content: str
) -> None:
    (one,) = statements_in(text, language=code).statements
    assert one.speaker is not None
    assert (one.speaker.name, one.speaker.role, one.content.text) == (name, role, content)
    assert one.form == "indirect"


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("Представитель банка ответил: «Нет».", "direct"),
        ("Депутат Глеб Тарнов назвал случившееся «провалом всей системы».", "mixed"),
        ("Тренер Глеб Тарнов пожал плечами. «Нет», — сказал он.", "direct"),
    ],
)
def test_words_in_marks_stay_speech(text: str, form: str) -> None:
    assert [one.form for one in statements_in(text, language="ru").statements] == [form]
