"""Quotations that are parted by who says them, inside of their marks."""

from __future__ import annotations

import pytest
from tests.statements.telling import names_told, told


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        (
            "fr",
            "« C'est dur », dit Jeanne Tarn. « Moi, ça me sort, renchérit une autre femme. Et puis, tout va bien. »",
            ["Jeanne Tarn", None],
        ),
        ("fr", "« On attend, explique Ada Tarn, maire de Hull. Tout est fermé depuis lundi. »", ["Ada Tarn"]),
        ("fr", "« Le pont, dit-on, reste fermé longtemps », affirme Ada Tarn.", ["Ada Tarn"]),
        ("fr", "« Ici, dit le proverbe, tout va bien », affirme Ada Tarn.", ["Ada Tarn"]),
    ],
)
def test_a_cue_between_commas_inside_of_french_marks(language: str, text: str, found: list[str | None]) -> None:
    assert names_told(text, language) == found


def test_what_stands_between_the_commas_is_not_said() -> None:
    (one,) = told("« On attend, explique Ada Tarn, maire de Hull. Tout est fermé depuis lundi. »", "fr")
    assert one == ("Ada Tarn, maire de Hull", "« On attend, Tout est fermé depuis lundi. »", "Ada Tarn")


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        (
            "es",
            "La exministra Ada Holt atiende en su casa. «La gente cree en el poder "
            "—dice mientras sirve el café—, pero lo tienen otros».",
            [(None, "«La gente cree en el poder pero lo tienen otros»", "Ada Holt")],
        ),
    ],
)
def test_a_clause_behind_the_verb_is_nobody(
    language: str, text: str, found: list[tuple[str | None, str, str | None]]
) -> None:
    assert told(text, language) == found
