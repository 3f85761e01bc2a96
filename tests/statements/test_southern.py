"""Hindi, Urdu and Persian: who says what, by the words behind a subject, and without capitals."""

from __future__ import annotations

import pytest
from tests.statements.telling import told
from tests.timing import growth

from onrecord.statements import statements_in
from onrecord.statements.lexicon import language_of


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        (
            "hi",
            "बाद में पत्रकारों से बातचीत में विदेश सचिव विजय तारन ने कहा कि पुल कल खुलेगा। उन्होंने कहा कि काम पूरा है।",
            [("विदेश सचिव विजय तारन", "कि पुल कल खुलेगा", "विजय तारन"), ("उन्होंने", "कि काम पूरा है", "विजय तारन")],
        ),
        ("hi", 'मंत्री ने कहा, "यह पुल कल खुल जाएगा।"', [("मंत्री", '"यह पुल कल खुल जाएगा।"', None)]),
        (
            "hi",
            '"यह पुल कल खुलेगा", मुख्यमंत्री सीमा तारन ने कहा।',
            [("मुख्यमंत्री सीमा तारन", '"यह पुल कल खुलेगा"', "सीमा तारन")],
        ),
        ("hi", "मंत्री ने कहा, हम पुल को कल खोलना चाहते हैं।", [("मंत्री", "हम पुल को कल खोलना चाहते हैं", None)]),
        ("hi", "स्थानीय लोगों का कहना है कि पुल टूटा है।", [("स्थानीय लोगों", "कि पुल टूटा है", None)]),
        ("hi", "पुलिस के अनुसार दो लोग घायल हुए।", [("पुलिस", "दो लोग घायल हुए", None)]),
        (
            "hi",
            "मंत्री विजय तारन ने आरोप लगाया कि पुल टूटा है। तारन ने कहा कि वह रुका है।",
            [("मंत्री विजय तारन", "कि पुल टूटा है", "विजय तारन"), ("तारन", "कि वह रुका है", "विजय तारन")],
        ),
        ("hi", "डॉ. सीमा तारन ने नहीं कहा कि पुल बंद है।", []),
        ("hi", "सरकार ने पुल का काम पूरा कर दिया।", []),
        (
            "ur",
            "وزیراعظم علی تارن نے کہا کہ پل کل کھلے گا۔ انہوں نے کہا کہ کام مکمل ہے۔",
            [
                ("وزیراعظم علی تارن", "کہ پل کل کھلے گا", "علی تارن"),
                ("انہوں", "کہ کام مکمل ہے", "علی تارن"),
            ],
        ),
        (
            "fa",
            "سامر تارنی، وزیر راه، در بندر گفت: «پل بسته است.» او افزود که کار ادامه دارد.",
            [("سامر تارنی، وزیر راه", "«پل بسته است.»", "سامر تارنی"), ("او", "که کار ادامه دارد", "سامر تارنی")],
        ),
        ("fa", "فرماندار بندر اعلام کرد: پل امروز بسته شد.", [("فرماندار بندر", "پل امروز بسته شد", None)]),
        ("fa", "در همین حال، پلیس بندر گزارش داد که پل بسته است.", [("پلیس بندر", "که پل بسته است", "پلیس بندر")]),
        ("fa", "به گفته سامر تارنی، پل بسته می‌شود.", [("سامر تارنی", "پل بسته می‌شود", "سامر تارنی")]),
        ("fa", "آقای تارنی نگفت که پل بسته است.", []),
    ],
)
def test_who_says_what(language: str, text: str, found: list[tuple[str | None, str, str | None]]) -> None:
    assert told(text, language) == found


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("वित्त मंत्री ने कहा कि पुल कल खुलेगा", "hi"),
        ("وزیراعظم نے کہا کہ پل کل کھول دیا جائے گا", "ur"),
        ("وزیر گفت که پل بسته می‌شود و کار ادامه دارد", "fa"),
        ("قال الوزير إن السد جاهز للعمل في مايو", "ar"),
    ],
)
def test_the_language_by_its_letters(text: str, code: str) -> None:
    assert language_of(text, None).code == code


def test_no_warning_that_verbs_are_not_known() -> None:
    assert [one.code for one in statements_in("मंत्री ने कहा कि पुल बंद है।", None, "hi").warnings] == [
        "statements-model-off"
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("hi", "मंत्री विजय तारन ने कहा कि पुल बंद है। तारन ने कहा कि "),
        ("hi", '"क ख" तारन ने कहा, '),
        ("fa", "وزیر گفت که پل "),
        ("fa", "«ا» ، او گفت: "),
        ("ur", "کا کہنا ہے کہ "),
    ],
)
def test_time_grows_with_the_length(language: str, text: str) -> None:
    assert growth(lambda words: statements_in(words, None, language), text * 200, text * 800, 12, 0.02) < 12
