"""A state that speaks by its name, in other languages than English."""

from __future__ import annotations

import pytest

from onrecord.statements import statements_in
from onrecord.statements.lexicon.countries import countries
from onrecord.statements.speakers.languages.states_named import state_named


@pytest.mark.parametrize(
    ("code", "text", "name"),
    [
        ("es", "Suecia dijo que la frontera seguirá cerrada.", "Suecia"),
        ("es", "EEUU dijo que la frontera seguirá cerrada.", "EEUU"),
        ("fr", "L’Allemagne a déclaré que la frontière restera fermée.", "Allemagne"),
        ("fr", "Les États-Unis ont déclaré que la frontière restera fermée.", "États-Unis"),
        ("it", "Israele ha detto che il confine resterà chiuso.", "Israele"),
        ("pt", "A Rússia disse que a fronteira continuará fechada.", "Rússia"),
        ("nl", "Zweden zei dat de grens dicht blijft.", "Zweden"),
        ("sv", "Tyskland sade att gränsen förblir stängd.", "Tyskland"),
        ("pl", "Szwecja oświadczyła, że granica pozostanie zamknięta.", "Szwecja"),
        ("ru", "Россия заявила, что граница останется закрытой.", "Россия"),
        ("tr", "İsveç, sınırın kapalı kalacağını açıkladı.", "İsveç"),
        ("el", "Η Σουηδία είπε ότι τα σύνορα θα μείνουν κλειστά.", "Σουηδία"),
    ],
)
def test_a_state_is_no_person(code: str, text: str, name: str) -> None:
    (speaker,) = [one.speaker for one in statements_in(text, None, code).statements]
    assert speaker is not None
    assert speaker.named_by is not None
    assert (speaker.name, speaker.kind, text[slice(*speaker.named_by)]) == (name, "organisation", name)


@pytest.mark.parametrize(("words", "code"), [("Suecia Holt", "es"), ("suecia", "es"), ("Suecia", "it"), ("", "es")])
def test_other_words_name_none(words: str, code: str) -> None:
    assert state_named(words, (0, len(words)), code) is None


def test_every_line_of_the_table_is_a_language() -> None:
    assert {"suecia", "francia", "estados unidos"} <= countries("es")
    assert "сша" in countries("ru")
    assert countries("en") == countries(None) == frozenset()
