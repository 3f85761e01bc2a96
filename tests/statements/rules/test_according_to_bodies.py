"""Who says what in draws of passages: according to X, plans and views, what bodies say, what is told by a noun."""

from __future__ import annotations

import pytest
from tests.statements.telling import words_told

from onrecord.statements import statements_in


@pytest.mark.parametrize(
    ("code", "text", "source", "content"),
    [
        ("ar", "ووفقًا لوزارة الصحة، أغلق الجسر منذ أمس.", "وزارة الصحة", "أغلق الجسر منذ أمس"),
        ("ar", "وحسب وزارة الصحة فإن الجسر مغلق منذ أمس.", "وزارة الصحة", "فإن الجسر مغلق منذ أمس"),
        ("ar", "أغلق الجسر منذ يوم أمس، حسبما ذكرت صحيفة محلية.", "صحيفة محلية", "أغلق الجسر منذ يوم أمس"),
        ("ar", "أغلق الجسر منذ يوم أمس، وفق ما أعلنت الوزارة.", "الوزارة", "أغلق الجسر منذ يوم أمس"),
        ("zh", "据新华社3月2日报道，大桥已于昨日关闭。", "新华社", "大桥已于昨日关闭"),
        ("zh", "据路透社援引官员的话报道，大桥已于昨日关闭。", "官员", "大桥已于昨日关闭"),
        ("ja", "ハル市は2日、橋を閉鎖する方針を明らかにした。", "ハル市", "橋を閉鎖する方針"),
        ("ja", "政府は橋を閉鎖すべきだとの考えを示した。", "政府", "橋を閉鎖すべきだ"),
        ("ru", "В ведомстве уточнили, что мост закроют в мае.", "ведомстве", "что мост закроют в мае"),
        ("uk", "У відомстві нагадали, що міст закриють у травні.", "відомстві", "що міст закриють у травні"),
        ("tr", "Varn, kararı \"utanç verici\" olarak nitelendirdi.", "Varn", "\"utanç verici\""),
        ("zh", "CDC证实将不再开展新的研究。", "CDC", "将不再开展新的研究"),
        ("zh", "研究人员在报告中警告说，大桥随时可能倒塌。", "研究人员", "大桥随时可能倒塌"),
        ("ja", "ホルト氏は橋が古いと述べました。", "ホルト氏", "橋が古い"),
        ("ja", "本紙の取材に対し、ホルト社長は橋を閉鎖すると明かした。", "ホルト社長", "橋を閉鎖する"),
        ("ko", "홀트 회장은 \"다리가 낡아서 매우 위험하다\"고 말하였다.", "홀트 회장",
         "\"다리가 낡아서 매우 위험하다\""),
        ("ar", "ووفقا لمجلة محلية، كان الجسر الأطول في العالم.", "مجلة محلية", "كان الجسر الأطول في العالم"),
        ("ru", "«Мост закрыли очень рано», — сообщили в пресс-службе ведомства.", "пресс-службе ведомства",
         "«Мост закрыли очень рано»"),
        ("ru", "Повреждены шесть старых домов. Об этом сообщили в МЧС.", "МЧС", "Повреждены шесть старых домов"),
        ("uk", "«Міст закрили дуже рано», – йдеться у повідомленні.", "повідомленні", "«Міст закрили дуже рано»"),
        ("ru", "Иван Тарнов заявил о необходимости закрыть мост.", "Иван Тарнов", "о необходимости закрыть мост"),
        ("uk", "Він наголосив на важливості мосту для міста.", "Він", "на важливості мосту для міста"),
        ("pl", "Minister Jan Holt podkreślił konieczność zamknięcia mostu.", "Minister Jan Holt",
         "konieczność zamknięcia mostu"),
        ("cs", "Jan Novák zdůraznil nutnost opravy mostu.", "Jan Novák", "nutnost opravy mostu"),
        ("ko", "무안군에 따르면 7월 하순까지 다리가 폐쇄될 것으로 전망된다.", "무안군",
         "7월 하순까지 다리가 폐쇄될 것으로 전망된다"),
        ("ko", "협회는 올해도 다리를 폐쇄하겠다는 입장이다.", "협회", "올해도 다리를 폐쇄하겠다"),
        ("ja", "ハル社は本紙の取材に対し、修正を急いでいると回答した。", "ハル社", "修正を急いでいる"),
        ("ar", "أغلق الحزب مقره أمس، وطالب الجيش بتعويضات.", "الجيش", "بتعويضات"),
        ("fr", "Cent ponts ont été fermés, a pour sa part affirmé Ada Holt.", "Ada Holt",
         "Cent ponts ont été fermés"),
        ("fr", "Le pont a été fermé mardi selon Ada Holt.", "Ada Holt", "Le pont a été fermé mardi"),
        ("pt", "A ponte fechou na terça segundo a Polícia Civil.", "a Polícia Civil", "A ponte fechou na terça"),
    ],
)  # fmt: skip
def test_who_says_what(code: str, text: str, source: str, content: str) -> None:
    assert words_told(text, code) == [(source, content)]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("ar", "وفقا للقانون، يغلق الجسر كل عام في الشتاء."),
        ("ar", "حسب الحاجة، يغلق الجسر كل عام في الشتاء."),
        ("ar", "يدفع السكان الرسوم، وفق دخلهم."),
        ("zh", "据悉，大桥已于昨日关闭。"),
        ("zh", "根据规定，大桥每年冬天关闭。"),
        ("zh", "数据消息，大桥每年冬天关闭。"),
        ("ja", "この図は橋の計画を示した。"),
        ("ja", "調査結果は橋が危険だとの見方を示した。"),
        ("ru", "Иван Тарнов не заявил о необходимости закрыть мост."),
        ("ru", "Полиция напомнила о себе."),
        ("pl", "Jan Holt wskazał drogę do mostu."),
        ("fr", "Le prix du pain varie selon la Ville de Hull."),
        ("pt", "Tudo foi feito ontem segundo o Código Civil."),
        ("ko", "규정에 따르면 다리는 매년 폐쇄된다."),
        ("ko", "이 다리는 낡았다는 설명이다."),
        ("tr", "Sorunları dile getiren Roy Varn, istifa etti."),
    ],
)
def test_nobody_says_it(code: str, text: str) -> None:
    assert words_told(text, code) == []


def test_a_preposition_written_with_its_article_is_no_part_of_who_says_it() -> None:
    (one,) = statements_in("ووفقا للشرطة، فإن الجسر مغلق منذ أمس.", None, "ar").statements
    assert one.speaker is not None
    assert one.speaker.role == "الشرطة"


def test_who_says_something_by_a_participle_goes_on() -> None:
    text = "Piyasalarda olumlu bir hava oluştuğunu ifade eden Bakan, yatırımcıların güveninin arttığını söyledi."
    assert [source for source, _ in words_told(text, "tr")] == ["Bakan", "Bakan"]


def test_a_turkish_participle_tells_what_its_noun_says() -> None:
    text = "Köprünün mayıs ayında kapanacağını vurgulayan Roy Varn, belediyenin parası olmadığını söyledi."
    assert words_told(text, "tr") == [
        ("Roy Varn", "Köprünün mayıs ayında kapanacağını"),
        ("Roy Varn", "belediyenin parası olmadığını"),
    ]
