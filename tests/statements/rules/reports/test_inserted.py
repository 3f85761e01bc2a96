"""Who says a clause, named within it; whose view is quoted behind "for"; what is demanded by a noun."""

from __future__ import annotations

import pytest
from tests.statements.telling import told, words_told


@pytest.mark.parametrize(
    ("text", "language", "source", "content"),
    [
        ("El puente, explicó Ada Holt, estará listo en mayo.", "es", "Ada Holt", "El puente estará listo en mayo"),
        ("No existe, razona el tribunal, prueba alguna.", "es", "el tribunal", "No existe prueba alguna"),
        ("I banditi, ha raccontato Ada Holt, erano in tre.", "it", "Ada Holt", "I banditi erano in tre"),
        ("A Hull: sono attese, fa sapere la procura, grandi piogge.", "it", "la procura",
         "sono attese grandi piogge"),
        ("O projeto criará, estima a empresa, 150 empregos.", "pt", "a empresa", "O projeto criará 150 empregos"),
        ("Le pont sera, prévient la préfecture, fermé samedi.", "fr", "la préfecture", "Le pont sera fermé samedi"),
        ("Les comptes, assure-t-elle, ont été validés.", "fr", "elle", "Les comptes ont été validés"),
        ("De brug, zegt Ada Holt, is in mei klaar.", "nl", "Ada Holt", "De brug is in mei klaar"),
        ("Die Brücke, sagte Ada Holt, werde im Mai fertig.", "de", "Ada Holt", "Die Brücke werde im Mai fertig"),
    ],
)  # fmt: skip
def test_who_says_it_stands_between_two_commas(text: str, language: str, source: str, content: str) -> None:
    assert words_told(text, language) == [(source, content)]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Ada Holt llegó, dijo la verdad, se fue.", "es"),
        ("Ada Holt, alcaldesa, cuenta el plan, la obra y el puente.", "es"),
        ("Ada Holt, secretaria, abre caminos.", "es"),
        ("Holt zocht, vond de sleutel, ging weg.", "nl"),
        ("Der Mann kam nach Hull, sagte nichts, ging wieder.", "de"),
    ],
)
def test_a_row_of_verbs_reports_nothing(text: str, language: str) -> None:
    assert words_told(text, language) == []


def test_what_tells_who_speaks_is_not_said() -> None:
    text = "Die Arbeit richtig zu machen müsse man lernen, erklärt Ada Holt, Leiterin der Werft in Hull."
    assert words_told(text, "de") == [("Ada Holt", "Die Arbeit richtig zu machen müsse man lernen")]


@pytest.mark.parametrize(
    ("text", "language", "content"),
    [
        ("Pour Ada Holt, maire de Hull, le pont est « une honte ».", "fr", "le pont est « une honte »"),
        ("Para Ada Holt, el empate “sabe a poco”.", "es", "el empate “sabe a poco”"),
        ("Per il difensore, l'avvocato Ada Holt, il piano «non basta».", "it", "il piano «non basta»"),
        ("Para Ada Holt, que preside a junta, o prazo é “pura ficção”.", "pt", "o prazo é “pura ficção”"),
        ("Voor wethouder Ada Holt is het plan \"een gemiste kans\".", "nl", 'is het plan "een gemiste kans"'),
        ("Für Ada Holt ist der Plan „ein Fehler“.", "de", "ist der Plan „ein Fehler“"),
    ],
)  # fmt: skip
def test_a_view_is_quoted_behind_for(text: str, language: str, content: str) -> None:
    assert [(said, name) for _, said, name in told(text, language)] == [(content, "Ada Holt")]


def test_for_something_is_nobodys_view() -> None:
    assert "Roy Varn" not in str(words_told("Pour ce match, Roy Varn est « arrivé avec ses plans ».", "fr"))


@pytest.mark.parametrize(
    ("text", "language", "source", "content"),
    [
        ("La oposición exige un referéndum.", "es", "La oposición", "un referéndum"),
        ("Ada Holt ha chiesto le dimissioni di Roy Varn.", "it", "Ada Holt", "le dimissioni di Roy Varn"),
        ("Les syndicats réclament la réouverture de la ligne.", "fr", "Les syndicats", "la réouverture de la ligne"),
        ("O sindicato exige um aumento.", "pt", "O sindicato", "um aumento"),
        ("De gemeente belooft een onafhankelijk onderzoek.", "nl", "De gemeente", "een onafhankelijk onderzoek"),
        ("Ada Holt ontkent de brug te sluiten.", "nl", "Ada Holt", "de brug te sluiten"),
        ("Ada Holt houdt vol dat het een lening was.", "nl", "Ada Holt", "dat het een lening was"),
        ("Zwei Häuser sind nach Schätzung der Feuerwehr zerstört.", "de", "der Feuerwehr",
         "Zwei Häuser sind zerstört"),
        ("Ada Holt schließt nicht aus, dass die Brücke dicht ist.", "de", "Ada Holt", "dass die Brücke dicht ist"),
        ("La policía no descarta que hubiera fallos.", "es", "La policía", "que hubiera fallos"),
        ("Ada Holt a indiqué n'écarter aucune piste.", "fr", "Ada Holt", "n'écarter aucune piste"),
        ("Ada Holt confessou ter participado do crime.", "pt", "Ada Holt", "ter participado do crime"),
        ("Stando alla procura, il ponte era chiuso.", "it", "procura", "il ponte era chiuso"),
    ],
)  # fmt: skip
def test_what_is_demanded_promised_estimated(text: str, language: str, source: str, content: str) -> None:
    assert words_told(text, language) == [(source, content)]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("El proyecto exige una inversión mayor.", "es"),
        ("Ada Holt ha chiesto un caffè.", "it"),
        ("Le syndicat n'exige pas la réouverture.", "fr"),
    ],
)
def test_a_task_demands_nothing(text: str, language: str) -> None:
    assert words_told(text, language) == []


def test_what_a_clause_ends_before_is_told_by_itself() -> None:
    text = "Ada Holt bestreitet, dass die Brücke dicht ist und fordert ein Gutachten."
    assert words_told(text, "de") == [("Ada Holt", "dass die Brücke dicht ist"), ("Ada Holt", "ein Gutachten")]


def test_who_is_named_behind_it_was_said() -> None:
    text = "Der Einsatz dürfte dauern, hieß es von der Leitstelle."
    assert words_told(text, "de") == [("der Leitstelle", "Der Einsatz dürfte dauern")]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Dat zegt wethouder Ada Holt, die zegt dat de brug dicht is.", "nl"),
        ("Det säger ministern Ada Holt, som menar att bron håller.", "sv"),
    ],
)
def test_who_stands_for_the_name_before(text: str, language: str) -> None:
    assert told(text, language)[-1][2] == "Ada Holt"


def test_this_one_is_no_name_and_an_office_no_part_of_one() -> None:
    assert told("Celle-ci dit regretter le retard.", "fr")[0][2] is None
    assert told("Aanvoerder Ada Holt zegt dat het klaar is.", "nl")[0][2] == "Ada Holt"
