"""Arabic, Slavic, Turkish, Scandinavian and Korean statements that earlier rules missed, and who says them."""

from __future__ import annotations

import pytest
from tests.statements.telling import told


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        (
            "ar",
            "وقال وزير الري سامر الترني إن السد جاهز للعمل. وأضاف أن المياه ستصل في مايو.",
            [
                ("وزير الري سامر الترني", "إن السد جاهز للعمل", "سامر الترني"),
                (None, "أن المياه ستصل في مايو", "سامر الترني"),
            ],
        ),
        (
            "ar",
            "وقالت الوزيرة منى الترني إن السد جاهز للعمل. وأضاف أن المياه ستصل في مايو.",
            [("الوزيرة منى الترني", "إن السد جاهز للعمل", "منى الترني"), (None, "أن المياه ستصل في مايو", None)],
        ),
        (
            "ar",
            "وقال وزير المالية سامر الترني: السد جاهز للعمل في مايو.",
            [("وزير المالية سامر الترني", "السد جاهز للعمل في مايو", "سامر الترني")],
        ),
        (
            "ar",
            "قال وزير خارجية فارنيا سامر الترني إن السد جاهز. ووعد الوزير بأن يصلح الجسر. وتوقع أن يفتح في مايو.",
            [
                ("وزير خارجية فارنيا سامر الترني", "إن السد جاهز", "سامر الترني"),
                ("الوزير", "بأن يصلح الجسر", "سامر الترني"),
                (None, "أن يفتح في مايو", "سامر الترني"),
            ],
        ),
        (
            "ar",
            "قال وزير خارجيتها سامر الترني إن السد جاهز. وأكد الترني الأسبوع الماضي أن الجسر متين.",
            [
                ("وزير خارجيتها سامر الترني", "إن السد جاهز", "سامر الترني"),
                ("الترني", "أن الجسر متين", "سامر الترني"),
            ],
        ),
        ("ar", "«السد جاهز للعمل»، يقول الترني ضاحكًا.", [("الترني", "«السد جاهز للعمل»", "الترني")]),
        (
            "ar",
            "وأشار الوزير سامر الترني إلى أن الجسر سيفتح في مايو.",
            [("الوزير سامر الترني", "أن الجسر سيفتح في مايو", "سامر الترني")],
        ),
        (
            "ar",
            "وقال سامر الترني إن الجسر جاهز للعمل، موضحًا أن العمل طال كثيرا.",
            [
                ("سامر الترني", "إن الجسر جاهز للعمل", "سامر الترني"),
                ("سامر الترني", "أن العمل طال كثيرا", "سامر الترني"),
            ],
        ),
        (
            "ar",
            "أعلنت الشرطة الترنية، الجمعة، أنها فتحت الجسر مساء.",
            [("الشرطة الترنية", "أنها فتحت الجسر مساء", "الشرطة الترنية")],
        ),
        (
            "tr",
            "Vali Ada Koç, köprünün mayısta kapanacağını açıkladı.",
            [("Vali Ada Koç", "köprünün mayısta kapanacağını", "Ada Koç")],
        ),
        (
            "tr",
            "Ünlü şarkıcı Ada Koç, “Zaten bir şey talep etmedik” açıklamasında bulundu.",
            [("Ada Koç", "“Zaten bir şey talep etmedik”", "Ada Koç")],
        ),
        ("da", "Ifølge det tyske blad er syv personer såret.", [("det tyske blad", "er syv personer såret", None)]),
        (
            "no",
            "– Vi har fått dyrere mat, slår Ida Brask fast.",
            [("Ida Brask", "– Vi har fått dyrere mat", "Ida Brask")],
        ),
        (
            "uk",
            "За словами Тарного, вони чекають на міст, працюючи вночі.",
            [("Тарного", "вони чекають на міст, працюючи вночі", None)],
        ),
        (
            "ru",
            "Мост закрыт до мая. Об этом сообщил пресс-секретарь мэра Дмитрий Тарнов.",
            [("пресс-секретарь мэра Дмитрий Тарнов", "Мост закрыт до мая", "Дмитрий Тарнов")],
        ),
        ("ru", "Согласно закону, мост закрывают каждый год в мае.", []),
        ("es", "Analistas señalan que el puente se cae.", [("Analistas", "que el puente se cae", None)]),
        (
            "es",
            "El puente se cae ya mismo, informó la Dirección General de Obras.",
            [("la Dirección General de Obras", "El puente se cae ya mismo", "Dirección General de Obras")],
        ),
        ("nl", "Volgens het blad zijn de mannen gezien.", [("het blad", "zijn de mannen gezien", None)]),
        (
            "ko",
            "협회 관계자는 “다음 주에는 가격이 내릴 것으로 보인다”고 전망했다.",
            [("협회 관계자", "“다음 주에는 가격이 내릴 것으로 보인다”", None)],
        ),
    ],
)
def test_who_says_what(language: str, text: str, found: list[tuple[str | None, str, str | None]]) -> None:
    assert told(text, language) == found


def test_an_arabic_body_behind_who_speaks_for_it_is_nobodys_name() -> None:
    text = "ونفت متحدثة باسم شركة سن باور أن يكون الجسر سبب ذلك. وقالت إن المطر كثير جدا."
    assert [name for _, _, name in told(text, "ar")] == [None, None]


def test_a_verb_of_several_means_nobody_who_spoke_before() -> None:
    text = "Директор Иван Тарнов сообщил, что мост готов. «Мы ждём только разрешения города», — сказали в ведомстве."
    assert [name for _, _, name in told(text, "ru")] == ["Иван Тарнов", None]
