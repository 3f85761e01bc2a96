"""Quotations whose words the next sentence hands on: "“…”. Con estas palabras describió Ada Holt el incendio"."""

from __future__ import annotations

import pytest
from tests.statements.telling import told


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        (
            "es",
            "“Es una tragedia mayúscula y un horror”. Con esas palabras ha descrito Ada Holt el incendio.",
            [("Ada Holt", "“Es una tragedia mayúscula y un horror”", "Ada Holt")],
        ),
        (
            "it",
            "«Non ci arrendiamo mai, andiamo avanti». Così il sindaco Roy Varn ha commentato la notizia.",
            [("il sindaco Roy Varn", "«Non ci arrendiamo mai, andiamo avanti»", "Roy Varn")],
        ),
        (
            "fr",
            "« C’est une tragédie et un malheur ». C’est en ces termes que Ada Holt a décrit l’incendie.",
            [("Ada Holt", "« C’est une tragédie et un malheur »", "Ada Holt")],
        ),
        (
            "pt",
            "“Não vamos desistir nunca da ponte”. Foi assim que o prefeito Roy Varn resumiu o dia.",
            [("o prefeito Roy Varn", "“Não vamos desistir nunca da ponte”", "Roy Varn")],
        ),
        (
            "de",
            "„Es ist ein Unglück und ein Schrecken.“ Mit diesen Worten beschrieb Ada Holt den Brand.",
            [("Ada Holt", "„Es ist ein Unglück und ein Schrecken.“", "Ada Holt")],
        ),
        (
            "nl",
            "“We geven nooit op, we gaan door.” Zo vatte burgemeester Roy Varn de dag samen.",
            [("Roy Varn", "“We geven nooit op, we gaan door.”", "Roy Varn")],
        ),
        ("es", "“Es una tragedia mayúscula y un horror”. Con esas palabras se despidió de Ada Holt.", []),
        ("es", "“Es una tragedia mayúscula y un horror”. Con esas palabras acabó la carta del puerto.", []),
        ("de", "„Es ist ein Unglück und ein Schrecken.“ So beschrieb Ada Holt den Brand nicht.", []),
        ("it", "«Non ci arrendiamo mai, andiamo avanti». Così il sindaco Roy Varn ha chiuso il ponte.", []),
    ],
)
def test_whose_the_words_were(language: str, text: str, found: list[tuple[str | None, str, str | None]]) -> None:
    assert told(text, language) == found
