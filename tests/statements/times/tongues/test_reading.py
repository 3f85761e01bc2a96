"""Times in other languages than English: found and placed; when something was said, and by when it is due."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.statements import statements_in
from onrecord.statements.times import Base, times_in
from onrecord.statements.times.tongues import direction_at, vocabulary_of

DAY = date(2026, 11, 28)
"""A Saturday."""
LANGUAGES = ("de", "nl", "fr", "es", "it", "pt")


def told(language: str, text: str, day: date | None = DAY) -> list[tuple[str, str | None, str | None]]:
    """The words of each time, and both its ends."""
    read = times_in(text, Base.of(day) if day else None, language)
    assert read is not None
    found = []
    for one in read.expressions:
        interval = one.stretch.interval()
        found.append((text[slice(*one.span)], interval.earliest, interval.latest))
    return found


@pytest.mark.parametrize(
    ("language", "text", "words", "first", "last"),
    [
        ("de", "Bis Ende März 2027 soll die Brücke stehen.", "Bis Ende März 2027", "2026-11-28", "2027-03-31"),
        ("de", "Er sagte am Montag ab.", "Montag", "2026-11-23", "2026-11-23"),
        ("de", "Am Montag wird abgestimmt.", "Montag", "2026-11-30", "2026-11-30"),
        ("de", "Am vergangenen Samstag brach das Tor.", "vergangenen Samstag", "2026-11-21", "2026-11-21"),
        ("de", "Im nächsten Jahr sinken die Kosten.", "nächsten Jahr", "2027-01-01", "2027-12-31"),
        ("de", "Im Vorjahr waren es mehr.", "Vorjahr", "2025-01-01", "2025-12-31"),
        ("de", "Vor zwei Jahren brach das Tor.", "Vor zwei Jahren", "2024-01-01", "2024-12-31"),
        ("de", "In drei Wochen will sie entscheiden.", "In drei Wochen", "2026-12-14", "2026-12-20"),
        ("de", "Seit Montag ist das Tor zu.", "Seit Montag", "2026-11-23", "2026-11-28"),
        ("de", "Am Freitag (4. Dezember) wird gefeiert.", "Freitag (4. Dezember)", "2026-12-04", "2026-12-04"),
        ("de", "Der Rat tagt vom 5. bis 7. Dezember 2026.", "5. bis 7. Dezember 2026", "2026-12-05", "2026-12-07"),
        ("de", "Im dritten Quartal sank der Umsatz.", "dritten Quartal", "2026-07-01", "2026-09-30"),
        ("de", "In den 1990er Jahren stand hier ein Werk.", "1990er Jahren", "1990-01-01", "1999-12-31"),
        ("de", "Am 3. Mai brannte es, am nächsten Tag regnete es.", "nächsten Tag", "2026-05-04", "2026-05-04"),
        ("de", "Das Tor stammt aus dem 19. Jahrhundert.", "19. Jahrhundert", "1801-01-01", "1900-12-31"),
        ("de", "In den Achtzigerjahren brannte es.", "Achtzigerjahren", "1980-01-01", "1989-12-31"),
        ("fr", "Le port date du XIXe siècle.", "XIXe siècle", "1801-01-01", "1900-12-31"),
        ("es", "El puerto es del siglo XVIII.", "siglo XVIII", "1701-01-01", "1800-12-31"),
        ("nl", "Tegen eind 2027 zal de brug klaar zijn.", "Tegen eind 2027", "2026-11-28", "2027-12-31"),
        ("nl", "De brand brak gisteravond uit.", "gisteravond", "2026-11-27T18:00", "2026-11-27T23:59"),
        ("nl", "Twee jaar geleden brandde het.", "Twee jaar geleden", "2024-01-01", "2024-12-31"),
        ("fr", "Le pont sera ouvert d’ici la fin de l’année.", "d’ici la fin de l’année", "2026-11-28", "2026-12-31"),
        ("fr", "La semaine prochaine, le conseil votera.", "semaine prochaine", "2026-11-30", "2026-12-06"),
        ("fr", "Il y a trois ans, le port a brûlé.", "Il y a trois ans", "2023-01-01", "2023-12-31"),
        ("fr", "Ces dernières semaines, l’eau a monté.", "dernières semaines", "2026-10-17", "2026-11-28"),
        ("fr", "L’été dernier était chaud.", "été dernier", "2026-06-01", "2026-08-31"),
        ("es", "Terminará antes de finales de 2027.", "antes de finales de 2027", "2026-11-28", "2027-12-31"),
        ("es", "Lo dijo el lunes pasado.", "lunes pasado", "2026-11-23", "2026-11-23"),
        ("es", "El 24 de diciembre por la noche ardió.", "24 de diciembre por la noche", None, None),
        ("it", "Dal 2019 i prezzi sono saliti.", "Dal 2019", "2019-01-01", "2026-11-28"),
        ("it", "Quest’anno le presenze sono calate.", "Quest’anno", "2026-01-01", "2026-11-28"),
        ("it", "Nel fine settimana pioverà.", "fine settimana", "2026-11-28", "2026-11-29"),
        ("pt", "O porto ardeu há três meses.", "há três meses", "2026-08-01", "2026-08-31"),
        ("pt", "Disse isso nesta sexta-feira (27).", "nesta sexta-feira (27)", "2026-11-27", "2026-11-27"),
        ("fr", "Elle appelle à manifester le samedi 5 au matin.", "samedi 5", "2026-12-05", "2026-12-05"),
        ("es", "Llegó a las 21:59 horas de ese 13 de marzo.", "13 de marzo", "2026-03-13", "2026-03-13"),
        ("es", "La ley rige desde ese 13 de diciembre.", "desde ese 13 de diciembre", None, None),
        ("it", "Quel 13 dicembre pioveva.", "13 dicembre", "2025-12-13", "2025-12-13"),
        ("es", "La ley regirá el 13 de diciembre.", "13 de diciembre", "2026-12-13", "2026-12-13"),
        (
            "es",
            "Sigue el bloqueo anunciado a principios de mes que busca parar.",
            "a principios de mes",
            "2026-11-01",
            "2026-11-10",
        ),
        ("fr", "Ils viendront samedi 12.", "samedi 12", "2026-12-12", "2026-12-12"),
        ("fr", "Le samedi 21 personnes ont défilé.", "samedi", "2026-11-28", "2026-11-28"),
        ("es", "La huelga será el martes 8 en Hull.", "martes 8", "2026-12-08", "2026-12-08"),
        ("es", "El martes 20 vecinos dijeron que no.", "martes", "2026-11-24", "2026-11-24"),
        ("it", "Lo sciopero è previsto per venerdì 11, dice.", "venerdì 11", "2026-12-11", "2026-12-11"),
        ("de", "Die Sitzung ist am Samstag, den 5. in Hull.", "Samstag, den 5.", "2026-12-05", "2026-12-05"),
        ("de", "Am Montag, den 5 in Hull, war Ruhe.", "Montag", "2026-11-23", "2026-11-23"),
        ("pt", "O time venceu na noite deste sábado.", "noite deste sábado", "2026-11-28T18:00", "2026-11-29T05:59"),
    ],
)
def test_a_time_is_placed(language: str, text: str, words: str, first: str | None, last: str | None) -> None:
    if first is None:  # what stands in brackets of a clause: its place alone
        assert any(one[0] in words for one in told(language, text))
        return
    assert (words, first, last) in told(language, text)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Auf 2000 Quadratmetern stehen 1500 Euro."),
        ("de", "Jeden Montag kommt sie nicht."),
        ("de", "August Brask las den Brief."),
        ("de", "Der Brief ist von Jan."),
        ("fr", "Le pont a été fermé."),
        ("fr", "La planète Mars est loin, et le maire marche."),
        ("es", "Todos los lunes baila de la mañana a la tarde."),
        ("pt", "A segunda rodada foi adiada."),
        ("it", "Tutti i lunedì canta."),
    ],
)
def test_what_is_no_time_is_left(language: str, text: str) -> None:
    assert [one for one in told(language, text) if one[1] or one[2]] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_without_a_day_only_named_years_have_a_place(language: str) -> None:
    year = {"de": "Im Jahr 2027", "nl": "In 2027", "fr": "En 2027", "es": "En 2027", "it": "Nel 2027", "pt": "Em 2027"}
    today = next(iter(vocabulary_of(language).days)) if vocabulary_of(language) else ""  # type: ignore[union-attr]
    found = told(language, f"{year[language]}. {today}.", None)
    assert found[0][1:] == ("2027-01-01", "2027-12-31")
    assert all(one[1] is None for one in found[1:])


def test_languages_without_a_vocabulary_are_left_alone() -> None:
    assert vocabulary_of("fi") is None
    assert times_in("Maanantaina", Base.of(DAY), "fi") is None


@pytest.mark.parametrize(
    ("text", "way"),
    [
        ("Am Montag wird abgestimmt", "future"),
        ("Am Montag wurde abgestimmt", "past"),
        ("Am Montag beginnt das Fest", "present"),
        ("Am Montag, sagte sie, wird abgestimmt", None),
    ],
)
def test_the_clause_tells_the_way(text: str, way: str | None) -> None:
    vocabulary = vocabulary_of("de")
    assert vocabulary is not None
    assert direction_at(text, 3, 9, vocabulary) == way


@pytest.mark.parametrize(
    ("language", "text", "when", "venue", "due"),
    [
        (
            "de",
            "Die Brücke werde bis Ende März 2027 fertig, versprach Bürgermeisterin Anna Holt am Montag in einem "
            "Interview mit dem Hafenboten.",
            "2026-11-23", "in einem Interview mit dem Hafenboten", (None, "2027-03-31"),
        ),
        (
            "fr",
            "« Le pont sera ouvert d’ici la fin de l’année 2027 », a promis la maire Anna Holt lundi lors d’une "
            "conférence de presse.",
            "2026-11-23", "lors d’une conférence de presse", (None, "2027-12-31"),
        ),
        (
            "es",
            "El puente estará listo antes de finales de 2027, prometió el lunes la alcaldesa Anna Holt en una "
            "entrevista con Radio Puerto.",
            "2026-11-23", "en una entrevista con Radio Puerto", (None, "2027-12-31"),
        ),
        (
            "it",
            "«Il ponte sarà pronto entro la fine del 2027», ha promesso lunedì la sindaca Anna Holt in una nota.",
            "2026-11-23", "in una nota", (None, "2027-12-31"),
        ),
        (
            "pt",
            "“A ponte estará pronta até o fim de 2027”, prometeu na segunda-feira a prefeita Ana Holt em nota.",
            "2026-11-23", "em nota", (None, "2027-12-31"),
        ),
        (
            "nl",
            "‘De brug zal tegen eind 2027 klaar zijn’, beloofde burgemeester Anna Holt maandag op Facebook.",
            "2026-11-23", "op Facebook", (None, "2027-12-31"),
        ),
    ],
)  # fmt: skip
def test_a_promise_has_its_day_and_is_due(
    language: str, text: str, when: str, venue: str, due: tuple[str | None, str | None]
) -> None:
    (one,) = statements_in(text, DAY, language).statements
    assert one.kind == "promise"
    assert one.said.when is not None
    assert one.said.when.earliest == one.said.when.latest == when
    assert one.said.venue == venue
    assert one.horizon is not None
    assert (one.horizon.earliest, one.horizon.latest) == due


def test_quoted_words_are_counted_from_the_day_of_speaking() -> None:
    read = statements_in("„Wir beginnen morgen“, sagte Ministerin Anna Holt am Mittwoch.", DAY, "de")
    assert read.times is not None
    assert read.times[0].interval is not None
    assert read.times[0].interval.earliest == "2026-11-26"


def test_a_condition_is_not_what_is_due() -> None:
    text = "„Wenn der Rat bis Sonntag zustimmt, werden wir 2028 öffnen“, versprach Ministerin Anna Holt."
    (one,) = statements_in(text, DAY, "de").statements
    assert one.horizon is not None
    assert (one.horizon.earliest, one.horizon.latest) == ("2028-01-01", "2028-12-31")


_WORDS = sorted(
    {
        word
        for language in LANGUAGES
        if (words := vocabulary_of(language))
        for table in (words.months, words.weekdays, words.units, words.numbers, words.days, words.parts, words.seasons)
        for word in table
    }
    | {"2027", "31.", "in", "vor", "bis", "von", "de", "la", "al", "fin", "Ende", "9999", "(12)", "–", "“", "\n", "."}
)


@settings(max_examples=200, deadline=None)
@given(st.sampled_from(LANGUAGES), st.lists(st.sampled_from(_WORDS), max_size=25), st.dates())
def test_times_of_any_words_are_apart_and_in_the_text(language: str, words: list[str], day: date) -> None:
    text = " ".join(words)
    read = times_in(text, Base.of(day), language)
    assert read is not None
    at = 0
    for one in read.expressions:
        assert at <= one.span[0] < one.span[1] <= len(text)
        at = one.span[1]


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        ("it", "Lo dice da ſettembre", DAY),
        ("fr", "La Touſsaint", DAY),
        ("de", "Mıttwoch und Dİenstag", DAY),
        ("nl", "afgelopen nacht vandaag", date.min),
        ("es", "la noche de mañana por la noche", date.max),
    ],
)
def test_odd_letters_and_the_calendar_s_ends_raise_nothing(language: str, text: str, day: date) -> None:
    statements_in(text, day, language)
