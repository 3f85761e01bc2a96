"""States and bodies known everywhere that speak, in other languages than English."""

from __future__ import annotations

import pytest

from onrecord.statements import statements_in
from onrecord.statements.lexicon.names.countries import countries
from onrecord.statements.speakers.languages.known_bodies import known_body


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
        ("de", "Laut Human Rights Watch (HRW) bleibt die Grenze zu.", "Human Rights Watch"),
        ("de", "Die Grenze bleibe zu, teilte die Deutsche Bahn mit.", "Deutsche Bahn"),
        ("fr", "Le Monde a affirmé que la frontière restera fermée.", "Le Monde"),
        ("es", "Goldman Sachs dijo que la frontera seguirá cerrada.", "Goldman Sachs"),
        ("el", "Η Σουηδία είπε ότι τα σύνορα θα μείνουν κλειστά.", "Σουηδία"),
        ("es", "Sanidad dijo que la frontera seguirá cerrada.", "Sanidad"),
        ("es", "La Moncloa dijo que la frontera seguirá cerrada.", "Moncloa"),
        ("fr", "L’Élysée a indiqué que la frontière restera fermée.", "Élysée"),
        ("it", "Palazzo Chigi ha detto che il confine resterà chiuso.", "Palazzo Chigi"),
        ("pt", "O Itamaraty disse que a fronteira continuará fechada.", "Itamaraty"),
        ("de", "Laut Hafenblatt.de bleibt die Grenze zu.", "Hafenblatt.de"),
        ("pt", "Conforme já informado pela Rádio Varn FM, a fronteira continua fechada.", "Rádio Varn FM"),
    ],
)
def test_a_state_or_a_known_body_is_no_person(code: str, text: str, name: str) -> None:
    (speaker,) = [one.speaker for one in statements_in(text, None, code).statements]
    assert speaker is not None
    assert speaker.named_by is not None
    assert (speaker.name, speaker.kind, text[slice(*speaker.named_by)]) == (name, "organisation", name)


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("Suecia Holt", "es"),
        ("suecia", "es"),
        ("Suecia", "it"),
        ("", "es"),
        ("sanidad", "es"),
        ("Sanidad", "pt"),
        ("Bercy Holt", "fr"),
        ("Dr.Holt", "de"),
        ("Oxfam", "en"),
    ],
)
def test_other_words_name_none(words: str, code: str) -> None:
    assert known_body(words, (0, len(words)), code) is None


def test_every_line_of_the_table_is_a_language() -> None:
    assert {"suecia", "francia", "estados unidos"} <= countries("es")
    assert "сша" in countries("ru")
    assert countries("en") == countries(None) == frozenset()


def test_a_firm_whose_name_begins_with_a_rank_is_one_in_english() -> None:
    text = "General Motors said on Monday that it will cut 1,200 jobs. “We had to act,” the company said."
    speakers = [one.speaker for one in statements_in(text, None, "en").statements]
    assert [(one.name, one.kind) for one in speakers if one] == [("General Motors", "organisation")] * 2


@pytest.mark.parametrize(
    ("code", "text", "name"),
    [
        ("it", "Il sindaco Marco Ferrari è arrivato. Ferrari ha detto che il ponte resterà chiuso.", "Marco Ferrari"),
        ("it", "Il ministro Paolo Francia è arrivato. Francia ha detto che il ponte resterà chiuso.", "Paolo Francia"),
        ("de", "Der Minister Karl Porsche kam nach Hull. „Das ist falsch“, sagte Porsche.", "Karl Porsche"),
        ("sv", "Borgmästaren Karl Volvo kom. Volvo sade att bron förblir stängd.", "Karl Volvo"),
    ],
)
def test_whoever_is_called_as_a_body_is_stays_a_person(code: str, text: str, name: str) -> None:
    (speaker,) = [one.speaker for one in statements_in(text, None, code).statements]
    assert speaker is not None
    assert (speaker.name, speaker.kind) == (name, "person")
