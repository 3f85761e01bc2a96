"""Verbs of saying in other languages than English, and whom they have for a subject."""

from __future__ import annotations

import pytest
from tests.statements.telling import names_told


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("pt", "Claudia Tarno concorda: “Quando chove, a ponte fecha”.", ["Claudia Tarno"]),
        ("it", "“La strada resta chiusa per giorni” ha specificato Ada Tarni.", ["Ada Tarni"]),
        ("uk", "Підприємство підтвердило, що міст закрили у травні.", [None]),
        ("ru", "Иван Тарнов отказался спорить, отметив, что «каждый играл в своё время».", ["Иван Тарнов"]),
        ("el", "Αφού μίλησε, ο κ. Ταρνέν σημείωσε: «Η γέφυρα έκλεισε νωρίς φέτος».", [None]),
    ],
)
def test_a_verb_of_saying(language: str, text: str, found: list[str | None]) -> None:
    assert names_told(text, language) == found


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("es", "La Ministra de Agricultura sostuvo que el crédito reduce la inflación.", None),
        ("es", "La Ministra Ada Tarnez sostuvo que el crédito reduce la inflación.", "Ada Tarnez"),
        ("fr", "« Cela m'horripile depuis longtemps », souligne le Toulousain.", None),
        ("fr", "« Le premier transfert a eu lieu en mai », relate Ada Tarn.", "Ada Tarn"),
        ("de", "Überspitzt meint er: „Man konnte eine Tür aufmachen, und der Betrieb lief.“", None),
        ("sr", "Do kraja godine vožnja će moći da se plaća novim karticama, izjavio je Goran Tarnić.", "Goran Tarnić"),
        ("uk", "Ситуація на мосту дуже важка, повідомив Іван Тарнов 9 грудня.", "Іван Тарнов"),
    ],
)
def test_who_it_is(language: str, text: str, found: str | None) -> None:
    assert names_told(text, language) == [found]
