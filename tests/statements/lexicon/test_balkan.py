"""Bulgarian, Macedonian, Serbian, Croatian, Slovene, Vietnamese and other languages of few words: who says what."""

from __future__ import annotations

import pytest

from onrecord.statements import statements_in

IVAN, JANEZ = "Ivan Tarnić", "Janez Tarn"
NOT_SHE = [("kad darbai baigti", "Jonas Tarnas"), ("kad kelias saugus", None)]


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        (
            "bg",
            "„Мостът ще бъде отворен през май“, каза кметът Иван Тарнов. Той добави, че ремонтът е приключил. "
            "Тарнов посочи, че има още работа.",
            [
                ("„Мостът ще бъде отворен през май“", "Иван Тарнов"),
                ("че ремонтът е приключил", "Иван Тарнов"),
                ("че има още работа", "Иван Тарнов"),
            ],
        ),
        (
            "hr",
            '"Most će biti otvoren u svibnju", rekao je gradonačelnik Ivan Tarnić. Tarnić je dodao da su radovi '
            "gotovi. Ministarstvo je priopćilo da je cesta sigurna. Ana Brask ističe kako je most siguran.",
            [
                ('"Most će biti otvoren u svibnju"', IVAN),
                ("da su radovi gotovi", IVAN),
                ("da je cesta sigurna", None),
                ("kako je most siguran", "Ana Brask"),
            ],
        ),
        (
            "sr",
            "„Мост ће бити отворен у мају“, рекао је Иван Тарнић. Он је додао да су радови готови.",
            [("„Мост ће бити отворен у мају“", "Иван Тарнић"), ("да су радови готови", "Иван Тарнић")],
        ),
        (
            "sl",
            '"Most bo odprt maja," je dejal župan Janez Tarn. Dodal je, da so dela končana.',
            [('"Most bo odprt maja,"', JANEZ), ("da so dela končana", JANEZ)],
        ),
        (
            "mk",
            "„Мостот ќе биде отворен во мај“, изјави Иван Тарнов. Тарнов рече дека работата е готова.",
            [("„Мостот ќе биде отворен во мај“", "Иван Тарнов"), ("дека работата е готова", "Иван Тарнов")],
        ),
        (
            "vi",
            'Ông Nguyễn Văn Tarn cho biết: "Cây cầu sẽ được mở vào tháng 5". Bà Lê Thị Tarn nói rằng công việc đã '
            "xong. Theo Bộ Giao thông, cây cầu an toàn.",
            [
                ('"Cây cầu sẽ được mở vào tháng 5"', "Nguyễn Văn Tarn"),
                ("rằng công việc đã xong", "Lê Thị Tarn"),
                ("cây cầu an toàn", "Bộ Giao thông"),
            ],
        ),
        (
            "lt",
            "„Tiltas bus atidarytas gegužę“, – sakė meras Jonas Tarnas. Jis pridūrė, kad darbai baigti.",
            [("„Tiltas bus atidarytas gegužę“", "Jonas Tarnas"), ("kad darbai baigti", "Jonas Tarnas")],
        ),
        (
            "lv",
            "“Tiltu atvērs maijā,” sacīja mērs Jānis Tarns. Viņš piebilda, ka darbi ir pabeigti.",
            [("“Tiltu atvērs maijā,”", "Jānis Tarns"), ("ka darbi ir pabeigti", "Jānis Tarns")],
        ),
        ("lt", "Meras Jonas Tarnas sakė, kad darbai baigti. Ji pridūrė, kad kelias saugus.", NOT_SHE),
        (
            "et",
            "“Sild avatakse mais,” ütles linnapea Jaan Tarn. Ta lisas, et tööd on tehtud.",
            [("“Sild avatakse mais,”", "Jaan Tarn"), ("et tööd on tehtud", "Jaan Tarn")],
        ),
        (
            "is",
            "„Brúin verður opnuð í maí,“ segir Jón Tarnsson. Hún sagði að vegurinn væri öruggur.",
            [("„Brúin verður opnuð í maí,“", "Jón Tarnsson"), ("að vegurinn væri öruggur", None)],
        ),
        (
            "af",
            '"Die brug sal in Mei oopmaak," het burgemeester Jan Tarn gesê. Tarn het gesê dat die werk klaar is.',
            [('"Die brug sal in Mei oopmaak,"', "Jan Tarn"), ("dat die werk klaar is", "Jan Tarn")],
        ),
        (
            "sw",
            "Kamanda Janeth Tarno amesema kuwa watu wengi wamefika. “Tumefanya mikutano mingi,” amesema Tarno.",
            [("kuwa watu wengi wamefika", "Janeth Tarno"), ("“Tumefanya mikutano mingi,”", "Janeth Tarno")],
        ),
    ],
)
def test_who_says_what(language: str, text: str, found: list[tuple[str, str | None]]) -> None:
    told = statements_in(text, None, language).statements
    assert [(one.content.text, one.speaker.name if one.speaker else None) for one in told] == found
