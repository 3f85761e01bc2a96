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
        ("es", "Según la ley los alcaldes son responsables de los puentes.", []),
        (
            "es",
            "Según esta última querella el acusado la habría forzado a callar.",
            [("querella", "el acusado la habría forzado a callar", None)],
        ),
        (
            "es",
            "Según el alcalde de la ciudad, los puentes están cerrados desde el martes.",
            [("el alcalde de la ciudad", "los puentes están cerrados desde el martes", None)],
        ),
        (
            "es",
            "Según lo informado por la Policía de Hull, el hombre huyó de noche.",
            [("la Policía de Hull", "el hombre huyó de noche", "Policía de Hull")],
        ),
        (
            "pt",
            "Conforme já informado pela Rádio Varn FM, o primeiro caso aconteceu ontem.",
            [("Rádio Varn FM", "o primeiro caso aconteceu ontem", "Rádio Varn FM")],
        ),
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
