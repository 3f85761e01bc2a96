"""Where who something is according to ends."""

from __future__ import annotations

import pytest
from tests.statements.telling import told


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        (
            "de",
            "Laut einem Gutachten, das der Stadt vorliegt, liegen die Kosten bei vier Millionen Euro.",
            [("einem Gutachten, das der Stadt vorliegt", "liegen die Kosten bei vier Millionen Euro", None)],
        ),
        (
            "it",
            "Secondo l’ingegner Ada Varni, che ha firmato la perizia, il rischio è basso ma non nullo.",
            [("l’ingegner Ada Varni, che ha firmato la perizia", "il rischio è basso ma non nullo", "Ada Varni")],
        ),
        (
            "fr",
            "Selon la préfecture une vingtaine de communes sont dans le même cas.",
            [("la préfecture", "une vingtaine de communes sont dans le même cas", None)],
        ),
        ("fr", "Selon la loi les maires sont responsables des ponts.", []),
        (
            "fr",
            "Selon le maire de la ville, les ponts sont fermés depuis mardi.",
            [("le maire de la ville", "les ponts sont fermés depuis mardi", None)],
        ),
        (
            "fa",
            "به گفته مینا تارنی، عضو شورای شهر، بودجه این پل کافی نیست.",
            [("مینا تارنی", "بودجه این پل کافی نیست", "مینا تارنی")],
        ),
        (
            "fa",
            "به گفته مینا تارنی، بودجه این پل کافی نیست، ولی کار ادامه دارد.",
            [("مینا تارنی", "بودجه این پل کافی نیست، ولی کار ادامه دارد", "مینا تارنی")],
        ),
    ],
)
def test_who_says_what(language: str, text: str, found: list[tuple[str | None, str, str | None]]) -> None:
    assert told(text, language) == found
