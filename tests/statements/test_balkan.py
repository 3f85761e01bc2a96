"""Bulgarian, Macedonian, Serbian, Croatian, Slovene and Vietnamese: who says what."""

from __future__ import annotations

import pytest

from onrecord.statements import statements_in

IVAN, JANEZ = "Ivan Tarnić", "Janez Tarn"


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
    ],
)
def test_who_says_what(language: str, text: str, found: list[tuple[str, str | None]]) -> None:
    told = statements_in(text, None, language).statements
    assert [(one.content.text, one.speaker.name if one.speaker else None) for one in told] == found
