"""Whom a noun without a name calls again, in other languages than English: "la premier", "presidenten", "der Coach"."""

from __future__ import annotations

import pytest
from tests.statements.telling import names_told, told

SPOKE = "“El puente es viejo”, dijo la dirigente."


@pytest.mark.parametrize(
    ("text", "language", "names"),
    [
        (
            "Roy Varn a reçu Marie Holt, cheffe de la Ligue. La dirigeante de la Ligue affirme avoir gagné.",
            "fr",
            ["Marie Holt"],
        ),
        (f"Roy Varn recibió a María Holt. {SPOKE} “Está mal”, afirmó el directivo.", "es", ["María Holt", "Roy Varn"]),
        ("Giulia Holt è a Hull con Marco Varn. «Una bella serata», ha scritto la premier.", "it", ["Giulia Holt"]),
        ("Giulia Holt è a Hull con Anna Varn. «Una bella serata», ha scritto la premier.", "it", [None]),
        ("Anders Holt kom. Norges president Karl Varn gick. ”Natten är lång”, sade presidenten.", "sv", ["Karl Varn"]),
        ("Advokat Ada Holt kom. – Han var syk, sa forsvarsadvokaten.", "no", ["Ada Holt"]),
        ("Statsminister Karl Holt kom. Finansminister Ada Varn gick. ”Bra”, sade ministern.", "sv", [None]),
        ("Trainer Karl Holt kam. Holt war froh. „Das war gut“, sagte der Coach.", "de", ["Karl Holt"]),
        ("Bürgermeisterin Ada Holt kam. Holt sprach. „Das war gut“, sagte die Rathauschefin.", "de", ["Ada Holt"]),
        (
            "„Das ist gut“, sagt die Beraterin und Autorin Rita Lamm. „Das hilft sehr“, erklärt Lamm.",
            "de",
            ["Rita Lamm", "Rita Lamm"],
        ),
        ("La jueza del Tribunal Supremo María Holt calla. “Es grave”, dijo Holt.", "es", ["María Holt"]),
        ("Le chef du Conseil Constitutionnel Paul Varn parle. « Le cas est grave », dit Varn.", "fr", ["Paul Varn"]),
        ("Steffen Varn leitet die Werft. Er sagte, der Kran sei alt.", "de", ["Steffen Varn"]),
    ],
)
def test_who_is_called_again(text: str, language: str, names: list[str | None]) -> None:
    assert [name for _, _, name in told(text, language)] == names


@pytest.mark.parametrize(
    ("language", "text", "last"),
    [
        (
            "pt",
            "“O mercado muda”, afirma Paulo Tarno. “As empresas esperam muito”, ressalta o executivo.",
            "Paulo Tarno",
        ),
        ("pt", "“O mercado muda”, afirma Ana Tarno. “As empresas esperam muito”, ressalta o executivo.", None),
        ("fr", "« Le pont ferme », affirme Ada Tarn. « Il faut attendre encore », ajoute la dirigeante.", "Ada Tarn"),
        ("fr", "« Le pont ferme », affirme Ada Tarn. « Il faut attendre encore », ajoute la ministre.", None),
        (
            "ru",
            "Сергей Тарнов заявил, что мост закрыт. «Надо ждать ещё неделю», — подчеркнул эксперт.",
            "Сергей Тарнов",
        ),
        (
            "uk",
            "Міністр оборони Іван Тарнов заявив, що очікує на угоду. «Переговори добрі», — заявив міністр оборони.",
            "Іван Тарнов",
        ),
        ("uk", "Росія чекає. «Переговори дуже добрі», — заявив міністр оборони США.", None),
    ],
)
def test_a_noun_for_who_spoke_before(language: str, text: str, last: str | None) -> None:
    assert names_told(text, language)[-1] == last


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        (
            "fr",
            "Le maire de Brest, Didier Roncal, est fâché. « C’est un crève-cœur », "
            "dit-il. « Les factures ont triplé », explique l’élu.",
            [
                ("il", "« C’est un crève-cœur »", "Didier Roncal"),
                ("l’élu", "« Les factures ont triplé »", "Didier Roncal"),
            ],
        ),
        (
            "ru",
            "Губернатор Артём Лукошин заявил, что вода уходит. «Паники пока нет», — подчеркнул глава региона.",
            [
                ("Губернатор Артём Лукошин", "что вода уходит", "Артём Лукошин"),
                ("глава региона", "«Паники пока нет»", "Артём Лукошин"),
            ],
        ),
        (
            "no",
            "Statssekretær Even Dahl avviser at broen stenges.",
            [("Statssekretær Even Dahl", "at broen stenges", "Even Dahl")],
        ),
    ],
)
def test_who_is_called_again_by_an_office(
    language: str, text: str, found: list[tuple[str | None, str, str | None]]
) -> None:
    assert told(text, language) == found
