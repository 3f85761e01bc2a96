"""Romance sources and contents as papers print them: agents, apposed names, offices by their place, relatives."""

from __future__ import annotations

import pytest
from tests.statements.telling import names_told, told, words_told


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("“Es lo peor que vi”, resume el alcalde de Hull, Domingo José Varn Holt.", ["Domingo José Varn Holt"]),
        ("“Es lo peor que vi”. Así ha resumido el consejero del puerto, Roy Varn, la situación.", ["Roy Varn"]),
        ("El presidente de la Junta de Andalucía, Roy Varn, iba. “Es raro”, dijo el presidente andaluz.", ["Roy Varn"]),
        ("El presidente de la Junta de Galicia, Roy Varn, llegó. “Es raro”, dijo el presidente andaluz.", [None]),
        ("El primer ministro polaco, Roy Varn, dijo que iría hoy a Hull. “Es raro”, dijo el jefe de Gobierno polaco.",
         ["Roy Varn", "Roy Varn"]),
        ("El primer ministro polaco, Roy Varn, dijo que iría hoy a Hull. “Es raro”, dijo el jefe de Gobierno danés.",
         ["Roy Varn", None]),
        ("Emocionado, el alcalde de Hull, Roy Varn, no hallaba palabras. “Avisamos desde el primer día”, relató.",
         ["Roy Varn"]),
        ("Emocionado, con el alcalde de Hull, Roy Varn, no hallaba palabras. “Avisamos desde el primer día”, relató.",
         [None]),
        ("Ada Holt dijo que irá hoy a Hull. “Todo el mundo se volcó con ella”, resumió.", ["Ada Holt", "Ada Holt"]),
    ],
)  # fmt: skip
def test_who_speaks(text: str, names: list[str | None]) -> None:
    assert names_told(text, "es") == names


def test_who_made_something_known_is_no_subject() -> None:
    text = (
        "Los Reyes hablaron. En un mensaje difundido por la Casa Holt se declararon “profundamente consternados” ayer."
    )
    assert all(source is None for source, _, _ in told(text, "es"))


def test_que_behind_an_object_tells_more_of_it() -> None:
    text = "La autoridad fiscal ordenó la retirada de los menores que, tras un examen, fueron llevados a un centro."
    assert words_told(text, "es") == []
    assert words_told("Ada Holt pidió a los vecinos que se queden en casa.", "es") == [
        ("Ada Holt", "que se queden en casa")
    ]
