"""Times in other languages than English: what only looks like one, where a clause looks, first words of patterns."""

from __future__ import annotations

import random
from datetime import date

import pytest

from onrecord.statements import statements_in
from onrecord.statements.times import Base, times_in
from onrecord.statements.times.tongues import vocabulary_of
from onrecord.statements.times.tongues.beginnings import FIGURE, beginnings
from onrecord.statements.times.tongues.days import day_rules
from onrecord.statements.times.tongues.spans import span_rules

DAY = date(2026, 11, 28)
"""A Saturday."""
LANGUAGES = ("de", "nl", "fr", "es", "it", "pt", "sv", "no", "da", "pl", "ru", "uk")
Ends = tuple[str | None, str | None]


def placed(language: str, text: str, day: date = DAY) -> list[Ends]:
    """Both ends of each time that has a place, as days."""
    read = times_in(text, Base.of(day), language)
    assert read is not None
    both = [one.stretch.interval() for one in read.expressions if one.stretch.kind == "date" and one.stretch.placed]
    return [(one.earliest and one.earliest[:10], one.latest and one.latest[:10]) for one in both]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "La ciudad votará por primera vez en 25 años."),
        ("pt", "A cidade vai votar pela primeira vez em 25 anos."),
        ("de", "Die Stadt wird zum ersten Mal in 25 Jahren wählen."),
    ],
)
def test_what_was_not_for_long_is_not_then(language: str, text: str) -> None:
    assert placed(language, text) == []
    assert placed("es", "La obra terminará en 25 años.") == [("2051-01-01", "2051-12-31")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "Directeur Koen Maart zwijgt."),
        ("nl", "Volgens Vrijdag is het werk klaar."),
        ("fr", "Selon Marie Janvier, le port est vide."),
        ("fr", "Le maire Luc Dimanche a signé."),
        ("fr", "La sonde part vers Mars."),
        ("fr", "Noël Brask a signé, le marché de Noël a fermé."),
        ("fr", "L’opposition, menée par Gaël Noël, a signé."),
        ("es", "La ministra Elena Ruiz Abril firmó."),
        ("es", "Domingo Marzo ha firmado."),
        ("es", "Según Abril, el plan está listo."),
        ("it", "L’assessora Carla Maggio ha firmato."),
        ("it", "Domenica Rossi ha firmato."),
        ("it", "Le luci di Natale costano."),
        ("it", "In via XX Settembre si lavora."),
        ("it", "Il sindaco, Maggio, ha firmato."),
        ("pt", "A vítima, Domingos Abril, morava em Natal."),
        ("pt", "Natal Ferreira assinou."),
        ("pt", "A Primavera Árabe passou."),
        ("de", "Karl Freitag und Frau Sonntag kamen."),
    ],
)
def test_names_are_no_times(language: str, text: str) -> None:
    assert placed(language, text) == []


@pytest.mark.parametrize(
    ("language", "text", "count"),
    [
        ("es", "El Lunes cerró el puerto.", 1),
        ("pt", "Em Março o porto fechou.", 1),
        ("nl", "Maandag was het feest.", 1),
        ("fr", "Lundi, Anna Holt a signé.", 1),
        ("it", "Era a Marenova. Giovedì la grandine cadde.", 1),
        ("it", "Mercoledì Brask ha firmato.", 1),
        ("de", "Er will Freitag kommen.", 1),
        ("fr", "FERMÉ LUNDI", 1),
        ("it", "Chiuso prima di Natale.", 1),
        ("pt", "O porto fechou antes do Natal.", 1),
    ],
)
def test_a_capital_alone_makes_no_name(language: str, text: str, count: int) -> None:
    assert len(placed(language, text)) == count


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Auf der Straße des 17. Juni war es still."),
        ("fr", "La place du 8 Mai 1945 est vide."),
        ("es", "La avenida 9 de Julio está vacía."),
        ("pt", "A rua 7 de setembro está vazia."),
    ],
)
def test_streets_are_no_times(language: str, text: str) -> None:
    assert placed(language, text) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "1999 Unterschriften lagen vor."),
        ("de", "Eine Auflage von 2015 Bänden liegt vor."),
        ("de", "Es waren 2015 Stück, ein Plus um 1950 auf 2015."),
        ("de", "Dort stehen rund 2000."),
        ("fr", "Le loyer est passé de 1980 à 2045 euros."),
        ("es", "Reunió a más de 2000 en la plaza."),
        ("pt", "Ajudou cerca de 2030 famílias."),
        ("it", "Durò di 2000 secondi."),
        ("nl", "Het kostte in 2000 euro."),
        ("nl", "Zo’n 2000 liepen mee."),
    ],
)
def test_counts_are_no_years(language: str, text: str) -> None:
    assert placed(language, text) == []


def test_a_german_year_before_its_verb_or_a_noun_is_one() -> None:
    assert placed("de", "2019 stimmte der Rat zu.") == [("2019-01-01", "2019-12-31")]
    assert placed("de", "Sie wurde 2019 Bürgermeisterin.") == [("2019-01-01", "2019-12-31")]


@pytest.mark.parametrize(
    ("language", "text", "first", "last"),
    [
        ("fr", "Lundi, le conseil votera.", "2026-11-30", "2026-11-30"),
        ("fr", "Lundi, le conseil a voté.", "2026-11-23", "2026-11-23"),
        ("fr", "Cet été, la mairie a fermé les écoles.", "2026-06-01", "2026-08-31"),
        ("fr", "Le conseil, lundi, votera.", "2026-11-30", "2026-11-30"),
        ("es", "El lunes, el Congreso votará la ley.", "2026-11-30", "2026-11-30"),
        ("es", "En mayo, el Congreso votará la ley.", "2027-05-01", "2027-05-31"),
        ("it", "A marzo, il consiglio voterà.", "2027-03-01", "2027-03-31"),
        ("pt", "Na terça-feira, o conselho votará.", "2026-12-01", "2026-12-01"),
        ("fr", "Battue lundi en finale, l’équipe jouera encore.", "2026-11-23", "2026-11-23"),
        ("es", "El congreso votó. El lunes. Votará otra vez.", "2026-11-23", "2026-11-23"),
        ("es", "El congreso votará. El lunes, fiesta.", "2026-11-23", "2026-11-23"),
    ],
)
def test_a_time_before_a_comma_looks_as_what_follows(language: str, text: str, first: str, last: str) -> None:
    assert placed(language, text) == [(first, last)]


@pytest.mark.parametrize(
    ("language", "text", "ends"),
    [
        ("es", "Desde el pasado 15 de octubre no llueve.", ("2026-10-15", "2026-11-28")),
        ("es", "A partir del próximo 1 de enero subirá la luz.", ("2027-01-01", None)),
        ("pt", "Até o próximo dia 12 de março estará fechado.", ("2026-11-28", "2027-03-12")),
        ("es", "El pasado 12 de junio cerrarán las urnas.", ("2026-06-12", "2026-06-12")),
        ("it", "Il prossimo 3 maggio era festa.", ("2027-05-03", "2027-05-03")),
    ],
)
def test_next_and_last_before_a_day_tell_its_year(language: str, text: str, ends: Ends) -> None:
    assert placed(language, text) == [ends]


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        ("es", "El Viernes Santo salió la procesión.", "2026-04-03"),
        ("es", "El Jueves Santo saldrá la procesión.", "2027-03-25"),
        ("fr", "Le lundi de Pâques était froid.", "2026-04-06"),
        ("pt", "A Quarta-feira de Cinzas foi fria.", "2026-02-18"),
        ("it", "La domenica delle Palme era fredda.", "2026-03-29"),
        ("pt", "A terça-feira de carnaval foi fria.", "2026-02-17"),
    ],
)
def test_weekdays_of_feasts_that_move(language: str, text: str, day: str) -> None:
    assert placed(language, text) == [(day, day)]


SUNDAY = date(2026, 11, 29)


@pytest.mark.parametrize(
    ("language", "text", "day", "times"),
    [
        ("it", "Da lunedì il porto tace.", DAY, [("2026-11-23", "2026-11-28")]),
        ("it", "Da lunedì scatta lo sciopero.", DAY, [("2026-11-30", None)]),
        ("es", "Cerró desde el 2 hasta el 15 de mayo.", DAY, [("2026-05-02", "2026-05-15")]),
        ("es", "Lo harán para el viernes.", DAY, [("2026-12-04", "2026-12-04")]),
        ("pt", "Foi em 30 de fevereiro de 2026.", DAY, [("2026-02-01", "2026-02-28")]),
        ("fr", "Cette nuit, il neigera.", DAY, [("2026-11-28", "2026-11-29")]),
        ("fr", "Cette nuit, il a neigé.", DAY, [("2026-11-27", "2026-11-28")]),
        ("es", "El próximo sábado bailarán.", DAY, [("2026-12-05", "2026-12-05")]),
        ("es", "El pasado sábado bailaron.", DAY, [("2026-11-21", "2026-11-21")]),
        ("de", "Am 3. Mai brannte es. Am Abend regnet es.", DAY, [("2026-05-03",) * 2, ("2026-11-28",) * 2]),
        ("de", "Am Mittwoch brannte es, am Abend fror es.", DAY, [("2026-11-25",) * 2, ("2026-11-25",) * 2]),
        ("de", "Guten Morgen, rief er.", DAY, []),
        ("de", "Morgen kommt er.", DAY, [("2026-11-29", "2026-11-29")]),
        ("es", "Lo hará la mañana que pueda.", DAY, []),
        ("pt", "Ela falou na sexta-feira (13).", DAY, [("2026-11-13", "2026-11-13")]),
        ("es", "Este 2026 fue bueno, este 2025 no.", DAY, [("2026-01-01", "2026-11-28")]),
        ("es", "En noviembre pasado llovió.", DAY, [("2025-11-01", "2025-11-30")]),
        ("es", "El próximo noviembre lloverá.", DAY, [("2027-11-01", "2027-11-30")]),
        ("de", "Im Jahr 2099 steht hier nichts.", date(1950, 1, 1), []),
        ("de", "Im dritten Halbjahr sank es.", DAY, []),
        ("es", "Vive aquí desde hace ocho años.", DAY, []),
        ("de", "Er baute das Haus in drei Wochen.", DAY, []),
        ("fr", "Le mois dernier était froid.", DAY, [("2026-10-01", "2026-10-31")]),
        ("fr", "Le week-end dernier était froid.", SUNDAY, [("2026-11-28", "2026-11-29")]),
        ("fr", "Le week-end dernier était froid.", DAY, [("2026-11-21", "2026-11-22")]),
        ("de", "Zu Anfang des Jahres wird es kalt.", DAY, [("2027-01-01", "2027-04-30")]),
        ("de", "Zum Jahreswechsel kommt er.", DAY, [("2027-01-01", "2027-01-01")]),
    ],
)
def test_days_of_a_time(language: str, text: str, day: date, times: list[Ends]) -> None:
    assert placed(language, text, day) == times


@pytest.mark.parametrize(("text", "certain"), [("Am nächsten Mittwoch", True), ("Am nächsten Sonntag", False)])
def test_the_next_weekday_of_this_week_may_be_that_of_the_next(text: str, certain: bool) -> None:
    read = times_in(f"{text} wird gefeiert.", Base.of(DAY), "de")
    assert read is not None
    assert [one.stretch.certain for one in read.expressions] == [certain]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "„Das Tor ist zu“, sagte Anna Holt seit Montag."),
        ("de", "„Das Tor ist zu“, sagte Anna Holt in den 1990er-Jahren."),
        ("de", "„Das Tor ist zu“, sagte Anna Holt am 4. Dezember 2026."),
        ("de", "Am Mittwoch regnete es. Anna Holt sagte: „Das Tor ist zu“."),
        ("es", "«El puerto cerró el lunes», dijo Anna Holt."),
    ],
)
def test_a_time_of_something_else_is_no_day_of_saying(language: str, text: str) -> None:
    statements = statements_in(text, DAY, language).statements
    assert statements
    assert all(one.said.when is None for one in statements)


def test_words_with_a_beginning_of_their_own_are_found() -> None:
    assert placed("de", "Übernächste Woche kommt er.") == [("2026-12-07", "2026-12-13")]
    assert placed("de", "Im vorletzten Jahr kam er.") == [("2024-01-01", "2024-12-31")]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Ele disse na última terça que fica.", ["2026-11-24"]),
        ("A última quarta rodada foi adiada.", []),
        ("Na próxima segunda, o tribunal julga.", ["2026-11-30"]),
    ],
)
def test_short_names_of_portuguese_weekdays(text: str, days: list[str]) -> None:
    assert placed("pt", text) == [(day, day) for day in days]


def test_the_day_of_saying_may_have_its_number_in_brackets() -> None:
    text = "“A ponte estará pronta até março”, disse nesta quinta-feira (26) a prefeita Ana Holt."
    (one, *_) = statements_in(text, DAY, "pt").statements
    assert one.said.when is not None
    assert one.said.when.earliest == "2026-11-26"
    assert one.source is not None
    assert one.source.text == "a prefeita Ana Holt"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "El puerto es del siglo XİX."),
        ("es", "PROMETIÓ principio ten -, anunció queseis "),
        ("de", "Kündigte An,  flog-Morgen monate september-, versprach Minister Otto Brask\n"),
    ],
)
def test_odd_texts_raise_nothing(language: str, text: str) -> None:
    statements_in(text, DAY, language)


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        ("abc|de f", {"abc", "de"}),
        ("(?:über)?nächste[nr]?", {"nächste", "nächsten", "nächster", "übernächste", "übernächsten", "übernächster"}),
        (r"(?:am |l[’'])?(?P<part>Tag)(?! x)", {"am", "l", "tag"}),
        (r"[0-3]?\d\. mai", {FIGURE}),
        (r"1er|\d{1,2}|xi", {FIGURE, "xi"}),
        (r"(?<!x)an(?-i: [A-Z]\w+)", {"an"}),
        (r"(?:a|b(?:c|d)?)e", {"ae", "be", "bce", "bde"}),
        (r"\w?x|y", None),
        (r"[ab]{1,3}", None),
        (r"a)b", None),
    ],
)
def test_beginnings_of_patterns(pattern: str, words: set[str] | None) -> None:
    if words is None:
        with pytest.raises(ValueError, match=r"\w"):
            beginnings(pattern)
    else:
        assert beginnings(pattern) == words


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_rule_matches_at_a_word_that_it_cannot_begin_with(language: str) -> None:
    vocabulary = vocabulary_of(language)
    assert vocabulary is not None
    chance = random.Random(language)
    tables = (vocabulary.months, vocabulary.weekdays, vocabulary.units, vocabulary.numbers, vocabulary.days)
    words = sorted(
        {word for table in tables for word in table}
        | {word for rule in span_rules(vocabulary) for word in beginnings(rule.source)}
        | {"3.", "12", "1er", "2027", "vor", "de", "xix", "-", "ende"}
    )
    rules = [(rule, beginnings(rule.source)) for rule in (*day_rules(vocabulary), *span_rules(vocabulary))]
    for _ in range(2000):
        text = chance.choice((" ", "", " de ", " ")).join(chance.choices(words, k=3))
        first = text.split(" ")[0]
        for rule, firsts in rules:
            if rule.pattern.match(text) and not first[0].isdigit():
                cut = "".join(char if char.isalnum() or char == "_" else " " for char in text).split()[0]
                assert cut.lower() in firsts, (rule.source, text)
