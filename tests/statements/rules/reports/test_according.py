"""According to X, in languages whose verb stands second, and where no comma stands before or behind it."""

from __future__ import annotations

import pytest
from tests.statements.telling import told, words_told

from onrecord.statements import statements_in


@pytest.mark.parametrize(
    ("language", "text", "source", "content"),
    [
        ("de", "Laut Polizei ist der Fahrer schwer verletzt.", "Polizei", "ist der Fahrer schwer verletzt"),
        ("de", "Nach Angaben der Feuerwehr wurde niemand verletzt.", "der Feuerwehr", "wurde niemand verletzt"),
        ("de", "Dem Bericht zufolge ist die Brücke undicht.", "Dem Bericht", "ist die Brücke undicht"),
        ("de", "Die Brücke ist nach Angaben der Stadt nun dicht.", "der Stadt", "Die Brücke ist nun dicht"),
        ("nl", "Volgens Tarnbouw is de brug al jaren lek.", "Tarnbouw", "is de brug al jaren lek"),
        ("nl", "De brug is volgens het rapport al jaren lek.", "het rapport", "De brug is al jaren lek"),
        ("nl", "Volgens haar is de brug al jaren lek.", "haar", "is de brug al jaren lek"),
        ("nl", "Volgens de stad is de brug lek: water komt erdoor.", "de stad", "is de brug lek"),
        ("nl", "De brug is volgens eigenaar Piet Tarn al jaren lek.", "eigenaar Piet Tarn", "De brug is al jaren lek"),
        (
            "nl",
            "Ida Brask zegt dat de brug volgens de stad al jaren lek is.",
            "Ida Brask",
            "dat de brug volgens de stad al jaren lek is",
        ),
        (
            "es",
            "El puente está cerrado desde mayo, según Ada Brask, y nadie lo abre ahora.",
            "Ada Brask",
            "El puente está cerrado desde mayo",
        ),
        (
            "es",
            "El puente está cerrado desde mayo, dijo Ada Brask, y nadie lo abre ahora.",
            "Ada Brask",
            "El puente está cerrado desde mayo",
        ),
        ("sv", "Enligt Ida Brask är bron mycket gammal.", "Ida Brask", "är bron mycket gammal"),
        ("sv", "Enligt den nya rapporten är bron gammal.", "den nya rapporten", "är bron gammal"),
        ("da", "Ifølge Tarnlands militær er broen nu lukket.", "Tarnlands militær", "er broen nu lukket"),
        ("no", "Broen er ifølge Brask stengt til mai.", "Brask", "Broen er stengt til mai"),
        ("pt", "De acordo com a prefeita, a ponte fica fechada.", "a prefeita", "a ponte fica fechada"),
        ("es", "De acuerdo con la alcaldesa, el puente sigue cerrado.", "la alcaldesa", "el puente sigue cerrado"),
        ("es", "Según Ada Brask el puente está cerrado desde mayo.", "Ada Brask", "el puente está cerrado desde mayo"),
        ("it", "Secondo Ada Brask il ponte è chiuso da ieri.", "Ada Brask", "il ponte è chiuso da ieri"),
        (
            "pt",
            "Segundo o Comando do Porto (CP), a ponte fica fechada.",
            "o Comando do Porto (CP)",
            "a ponte fica fechada",
        ),
    ],
)
def test_a_source_before_the_verb_or_behind_it(language: str, text: str, source: str, content: str) -> None:
    assert words_told(text, language) == [(source, content)]


@pytest.mark.parametrize(
    ("language", "text", "source"),
    [
        ("es", "El puente sigue cerrado, según ha informado el puerto a Tarn Radio.", "el puerto"),
        ("es", "El puente está cerrado, según vecinos encargados de cuidar la obra.", "vecinos encargados de cuidar"),
        (
            "es",
            "El puente está cerrado, según ha informado hoy el Consejo de Obras, Puertos Mayores y Canales.",
            "el Consejo de Obras, Puertos Mayores y Canales",
        ),
        ("cs", "Most je pořád zavřený, jak uvedla mluvčí přístavu Ida Brasková.", "mluvčí přístavu Ida Brasková"),
        ("pl", "Most jest nadal zamknięty, jak podał rzecznik portu Jan Tarn.", "rzecznik portu Jan Tarn"),
    ],
)
def test_a_source_goes_to_the_end_of_its_sentence(language: str, text: str, source: str) -> None:
    assert [who for who, _ in words_told(text, language)] == [source]


def test_as_somebody_told_before_the_clause() -> None:
    text = "Как рассказал журналистам директор порта Иван Тарнов, мост откроют в мае."
    assert words_told(text, "ru") == [("директор порта Иван Тарнов", "мост откроют в мае")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "Alles gaat volgens plan en de brug is open."),
        ("sv", "Bron byggs enligt planen och öppnar i maj."),
        ("de", "Er rief laut und die Leute kamen herbei."),
        ("ru", "Он не знал, как рассказать об этом детям."),
        ("nl", "Volgens haar broer weet niemand iets."),
        ("nl", "Het team speelde volgens een vast patroon en won de wedstrijd."),
        ("es", "Según el tamaño de la casa, se paga más o menos impuesto."),
        ("es", "De acuerdo con la ley, hay que pagar el impuesto en mayo."),
        ("fr", "Comme dit le proverbe, la nuit porte toujours conseil."),
        ("es", "Según Ada Brask, no."),
        ("it", "Secondo tempo, il Tarn segna ancora due gol."),
        ("de", "Es war laut Programm der letzte Abend im Hafen."),
        ("fr", "Le livre « La longue route du retour » garantit une belle soirée."),
        ("it", 'Il film "La lunga strada verso casa" propone una storia vera.'),
        ("nl", 'De brug is volgens de stad "al jaren" lek.'),
        ("de", "Nachdem sie lange fort gewesen war und niemand mehr kam, stellte Ida Brask den Antrag ein."),
        ("pl", "– Powiedział Jan Tarn do niej wczoraj."),
    ],
)
def test_what_is_no_source(language: str, text: str) -> None:
    assert words_told(text, language) == []


def test_so_and_a_name_between_commas() -> None:
    found = words_told("Die Brücke werde, so die Sprecherin, noch im Mai geöffnet.", "de")
    assert found == [("die Sprecherin", "Die Brücke werde noch im Mai geöffnet")]


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        ("Die Brücke war laut Baufirma im Jahr zuvor undicht.", "Baufirma", "Die Brücke war im Jahr zuvor undicht"),
        ("Es gab laut tarnischen Angaben drei Verletzte.", "tarnischen Angaben", "Es gab drei Verletzte"),
        (
            "Es waren nach Angaben des tarnischen Amtes drei Leute dort.",
            "des tarnischen Amtes",
            "Es waren drei Leute dort",
        ),
        ("Die Brücke ist laut Amt (TA) mit Sand gefüllt.", "Amt (TA)", "Die Brücke ist mit Sand gefüllt"),
        ("Die Brücke ist laut Landesanstalt für Wasser undicht.", "Landesanstalt für Wasser", "Die Brücke ist undicht"),
        ("Die Brücke ist nach Angaben von Ida Brask undicht.", "Ida Brask", "Die Brücke ist undicht"),
        (
            "Die Brücke ist laut einer Sprecherin der Stadt undicht.",
            "einer Sprecherin der Stadt",
            "Die Brücke ist undicht",
        ),
        ("Die Brücke ist laut Baufirma der Stadt zu teuer.", "Baufirma", "Die Brücke ist der Stadt zu teuer"),
        ("Nach Ansicht der Baufirma habe die Brücke gehalten.", "der Baufirma", "habe die Brücke gehalten"),
        (
            "Laut Ida Brask, Forscherin am Institut für Wasser, ist die Brücke alt.",
            "Ida Brask, Forscherin am Institut für Wasser",
            "ist die Brücke alt",
        ),
    ],
)
def test_where_a_german_source_ends(text: str, source: str, content: str) -> None:
    assert words_told(text, "de") == [(source, content)]


@pytest.mark.parametrize(
    "text",
    [
        "Es wurden laut Angaben des von der Stadt geführten Amtes drei gebaut.",
        "Ob die Brücke hält, teilte die Stadt am Montag nicht mit.",
        "Es war ein Abend, der die Stadt sehr eindrucksvoll unterstrich.",
    ],
)
def test_german_clauses_of_nobody(text: str) -> None:
    assert words_told(text, "de") == []


def test_who_the_speaker_is_behind_a_comma_is_not_said() -> None:
    found = words_told("Die Brücke sei zu teuer, so Roy Varn, Leiter der Feuerwehr in Hull.", "de")
    assert [content for _, content in found] == ["Die Brücke sei zu teuer"]


def test_a_relative_clause_behind_so_and_its_subject() -> None:
    found = words_told("Die Brücke sei sicher gebaut, so das Gericht, das darauf hinwies, dass sie alt ist.", "de")
    assert found[0] == ("das Gericht", "Die Brücke sei sicher gebaut")


def test_a_prefix_behind_where_it_was_told() -> None:
    assert words_told("Die Brücke bleibt bis Mai zu, teilte die Stadt in einer Aussendung mit.", "de") == [
        ("die Stadt", "Die Brücke bleibt bis Mai zu")
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Die Brücke wird im Mai gesperrt. Das teilte das Hafenamt mit.",
            [("das Hafenamt", "Die Brücke wird im Mai gesperrt")],
        ),
        ("Sie habe lange gewartet, forderte eine Entschuldigung von Ida Brask.", []),
        (
            "Die Brücke müsse gesperrt werden, forderte eine Gewerkschaft.",
            [("eine Gewerkschaft", "Die Brücke müsse gesperrt werden")],
        ),
        (
            "Die Brücke müsse gesperrt werden, forderte eine Lehrerin.",
            [("eine Lehrerin", "Die Brücke müsse gesperrt werden")],
        ),
    ],
)
def test_what_somebody_demands_says_nothing(text: str, found: list[tuple[str, str]]) -> None:
    assert words_told(text, "de") == found


@pytest.mark.parametrize(
    ("text", "source"),
    [
        (
            "Das zeigt nach Angaben von Ratsmitglied Armin Kibet Dobrik das Beispiel des Hafens.",
            "Ratsmitglied Armin Kibet Dobrik",
        ),
        ("Das zeigt nach Angaben von Ratsmitglied Armin Dobrik das Beispiel des Hafens.", "Ratsmitglied Armin Dobrik"),
    ],
)
def test_a_german_office_and_a_name_of_three_words(text: str, source: str) -> None:
    assert [who for who, _ in words_told(text, "de")] == [source]


def test_whose_view_it_is_by_a_genitive() -> None:
    text = "Man habe lange gewartet, sagte Bodo Tarnmann. Kinder sollten nach Tarnmanns Ansicht früher schwimmen."
    assert told(text, "de")[1] == ("Tarnmanns", "Kinder sollten früher schwimmen", "Bodo Tarnmann")


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        (
            "Deze stap komt een dag voordat volgens Tarnse bronnen een aanval zou beginnen.",
            "Tarnse bronnen",
            "Deze stap komt een dag voordat een aanval zou beginnen",
        ),
        ("Volgens Tarnische media is de brug dicht.", "Tarnische media", "is de brug dicht"),
    ],
)
def test_a_dutch_adjective_is_no_name(text: str, source: str, content: str) -> None:
    assert told(text, "nl") == [(source, content, None)]


@pytest.mark.parametrize(
    ("language", "text", "source", "content"),
    [
        ("nl", "Volgens een woordvoerder van de politie is de brug veilig.", "een woordvoerder van de politie", "is"),
        ("nl", "Volgens de chef van minister Ada Holt is de brug veilig.", "de chef van minister Ada Holt", "is"),
        ("sv", "Enligt en talesperson för polisen är bron säker.", "en talesperson för polisen", "är"),
        ("da", "Ifølge en talsmand for politiet er broen sikker.", "en talsmand for politiet", "er"),
        ("nl", "Voor de stad is dat winst, zegt burgemeester Ada Holt.", "burgemeester Ada Holt", "Voor"),
        ("no", "For byen er det en gevinst, sier Ada Holt.", "Ada Holt", "For"),
        ("da", "Hvis broen falder, er byen fortabt, siger Ada Holt.", "Ada Holt", "Hvis"),
        ("sv", "Enligt professor Roy Varn vid Hulls skola är bron gammal.", "professor Roy Varn vid Hulls skola", "är"),
        ("nl", "De rechtbank oordeelde dat de stad moet betalen.", "De rechtbank", "dat"),
    ],
)
def test_where_the_verb_stands_second(language: str, text: str, source: str, content: str) -> None:
    ((who, what, _),) = told(text, language)
    assert (who, what.split()[0]) == (source, content)


@pytest.mark.parametrize("text", ["De brug is volgens haar lek.", "Volgens haar is de brug lek."])
def test_according_to_her(text: str) -> None:
    (one,) = statements_in(f"Burgemeester Ida Brask kwam. {text}", None, "nl").statements
    assert one.source is not None
    assert one.source.text == "haar"
    assert one.speaker is not None
    assert one.speaker.resolved_by == "pronoun"


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("da", "Ifølge det tyske blad er syv personer såret.", [("det tyske blad", "er syv personer såret", None)]),
        ("nl", "Volgens het blad zijn de mannen gezien.", [("het blad", "zijn de mannen gezien", None)]),
    ],
)
def test_a_subject_stands_behind_the_verb(
    language: str, text: str, found: list[tuple[str | None, str, str | None]]
) -> None:
    assert told(text, language) == found
