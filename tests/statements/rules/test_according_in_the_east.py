"""According to X where no capitals tell names, and what is told by the way, in Arabic, Chinese, Japanese, Turkish."""

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
        ("tr", "Sorunları dile getiren Roy Varn, istifa etti."),
    ],
)
def test_nobody_says_it(code: str, text: str) -> None:
    assert words_told(text, code) == []


def test_a_preposition_written_with_its_article_is_no_part_of_who_says_it() -> None:
    (one,) = statements_in("ووفقا للشرطة، فإن الجسر مغلق منذ أمس.", None, "ar").statements
    assert one.speaker is not None
    assert one.speaker.role == "الشرطة"


def test_a_turkish_participle_tells_what_its_noun_says() -> None:
    text = "Köprünün mayıs ayında kapanacağını vurgulayan Roy Varn, belediyenin parası olmadığını söyledi."
    assert words_told(text, "tr") == [
        ("Roy Varn", "Köprünün mayıs ayında kapanacağını"),
        ("Roy Varn", "belediyenin parası olmadığını"),
    ]
