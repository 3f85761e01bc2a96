"""What people say that they feel."""

from __future__ import annotations

import pytest
from tests.statements.telling import told

from onrecord.statements import statements_in


@pytest.mark.parametrize(
    ("text", "language", "source", "content"),
    [
        ("La maire Ada Holt s’est dite satisfaite du vote.", "fr", "La maire Ada Holt", "satisfaite du vote"),
        ("Le préfet s'est dit « très inquiet » de la crue.", "fr", "Le préfet", "« très inquiet » de la crue"),
        ("Ada Holt se mostró satisfecha con el acuerdo.", "es", "Ada Holt", "satisfecha con el acuerdo"),
        ("Soddisfatto per l'iniziativa si è detto Roy Varn.", "it", "Roy Varn", "Soddisfatto per l'iniziativa"),
        ("Ada Holt mostrou-se satisfeita com o acordo.", "pt", "Ada Holt", "satisfeita com o acordo"),
        ("Ada Holt zeigte sich besorgt über die Lage.", "de", "Ada Holt", "besorgt über die Lage"),
        ("Piet Varn toonde zich tevreden met de uitslag.", "nl", "Piet Varn", "tevreden met de uitslag"),
    ],
)
def test_what_people_say_that_they_feel(text: str, language: str, source: str, content: str) -> None:
    (one,) = statements_in(text, None, language).statements
    assert one.source is not None
    assert (one.source.text, one.content.text, one.kind) == (source, content, "evaluation")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Ada Holt zeigte sich nicht überrascht.", "de"),
        ("Ada Holt se montre au port.", "fr"),
    ],
)
def test_what_is_no_feeling(text: str, language: str) -> None:
    assert told(text, language) == []
