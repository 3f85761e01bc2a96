"""Formulas of notices in languages that are not parsed: they reserve, refuse or ask; grants are known as a whole."""

from __future__ import annotations

import pytest
from tests.rights.building import GRANT, check, permission, read

from onrecord.article.article import Label

ASK = "f ? r ? a ? v ?"
NO = "f n r n a n v n"


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("版权所有", ASK),
        ("未经许可不得转载", ASK),
        ("本文严禁转载", NO),
        ("谢绝转载", NO),
        ("転載はお断りします。", NO),
        ("転載には許可が必要です。", ASK),
        ("İzinsiz kopyalanamaz.", ASK),
        ("يمنع إعادة النشر.", NO),
        ("Lainaaminen ilman lupaa kielletty.", ASK),
        ("無断転載を禁じます", ASK),
        ("무단 전재 및 재배포 금지", ASK),
        ("جميع الحقوق محفوظة", ASK),
        ("يمنع إعادة نشر المحتوى دون إذن", ASK),
        ("Все права защищены.", ASK),
        ("Перепечатка материалов запрещена.", NO),
        ("Перепечатка без письменного разрешения редакции запрещена.", ASK),
        ("Перепечатка допускается при указании ссылки.", "f ? r y"),
        ("Усі права захищені.", ASK),
        ("Передрук матеріалів дозволяється лише з посиланням.", "f ? r y"),
        ("Přetisk je povolen s uvedením zdroje.", "f ? r y"),
        ("Tüm hakları saklıdır.", ASK),
        ("Kaynak gösterilmeden yayınlanamaz.", ASK),
        ("Wszelkie prawa zastrzeżone.", ASK),
        ("Kopiowanie artykułów bez zgody redakcji jest zabronione.", ASK),
        ("Kopiowanie jest zabronione.", NO),
        ("Alla rättigheter förbehålles.", ASK),
        ("Kopiering förbjuden.", NO),
        ("Alle rettigheter forbeholdt.", ASK),
        ("Eftertryk uden tilladelse er ikke tilladt.", ASK),
        ("Kaikki oikeudet pidätetään.", ASK),
        ("Všechna práva vyhrazena.", ASK),
        ("Minden jog fenntartva.", ASK),
        ("כל הזכויות שמורות", ASK),
        ("Text- och datautvinning är inte tillåten.", "m n t n"),
        ("무단 전재, 재배포 및 AI학습 이용 금지", f"{ASK} m n t n"),
        ("본 기사의 AI 학습 및 활용 금지", "m n t n"),
        ("無断転載・AI学習禁止", f"{ASK} m n t n"),
        ("記事のAIの学習への利用を禁じます", "m n t n"),
        ("未经许可，不得用于AI训练", "m n t n"),
        ("禁止将本站内容用于训练人工智能模型", "m n t n"),
        ("Innehållet får inte användas för träning av AI.", "t n"),
        ("Innholdet kan ikke brukes til trening av KI.", "t n"),
        ("Indholdet må ikke bruges til træning af AI.", "t n"),
        ("Sisällön käyttö tekoälyn kouluttamiseen on kielletty.", "t n"),
        ("Wykorzystywanie treści do trenowania modeli sztucznej inteligencji jest zabronione.", "t n"),
        ("Použití obsahu k trénování modelů umělé inteligence je zakázáno.", "t n"),
        ("Este interzisă utilizarea conținutului pentru antrenarea modelelor de inteligență artificială.", "t n"),
        ("Απαγορεύεται η χρήση του περιεχομένου για την εκπαίδευση μοντέλων τεχνητής νοημοσύνης.", "t n"),
        ("Запрещено использовать тексты для обучения нейросетей.", "t n"),
        ("İçerik yapay zekâ eğitimi amacıyla kullanılamaz.", "t n"),
        ("يُحظر استخدام المحتوى في تدريب نماذج الذكاء الاصطناعي.", "t n"),
        ("Wykorzystywanie treści do eksploracji tekstów i danych jest zabronione.", "m n t n"),
        ("Využití obsahu pro automatizovanou analýzu textů nebo dat je vyhrazeno.", "m n t n"),
        ("Rudarenje teksta i podataka nije dopušteno, sva prava pridržana.", "m n t n"),
        ("Teksti- ja andmekaeve on keelatud.", "m n t n"),
        ("İçerik izinsiz kullanılamaz, kopyalanamaz.", ASK),
        ("Förbundet har förbjudit träning av unga på isen.", ""),
        ("Обучение в школе запрещено до понедельника.", ""),
        ("学生は機械学習を学んだ", ""),
        ("Материалы готовит редакция.", ""),
        ("Kontakt: redakcja", ""),
    ],
)
def test_a_footer_says(words: str, expected: str) -> None:
    check(read(("footer", words)), expected)


@pytest.mark.parametrize("words", ["Перепечатка запрещена.", "禁止转载", "Kopiering förbjuden."])
def test_a_refusal_with_a_letter_lost_grants_nothing(words: str) -> None:
    for at in range(len(words)):
        rights = read(("footer", words[:at] + words[at + 1 :]))
        assert all(one.answer != "yes" for use, one in rights.may if use != "quote")


STORY: tuple[tuple[Label, str], ...] = (("body", "The dam held through the night."), ("body", "Nobody was hurt."))


def test_a_last_paragraph_shaped_as_a_notice_is_one() -> None:
    check(read(*STORY, ("body", "This article may not be reproduced without permission.")), ASK)
    check(read(*STORY, ("body", "© 2026 Bay Press. All rights reserved.")), ASK)
    assert permission(read(*STORY, ("body", GRANT[1])), "r").answer != "yes", "it may end with a quotation"


@pytest.mark.parametrize(
    "words",
    [
        "The images may not be reproduced without permission, the court ruled.",
        "“This article may not be reproduced,” the notice says.",
        "She kept the licence, which permits the use of the quay.",
    ],
)
def test_a_last_paragraph_that_tells_is_none(words: str) -> None:
    check(read(*STORY, ("body", words)), "")


def test_a_notice_in_the_middle_of_a_story_is_none() -> None:
    check(read(("body", "This article may not be reproduced without permission."), *STORY), "")
