"""Times in Swedish, Norwegian, Danish, Polish, Russian and Ukrainian; nights, moving feasts, days after others."""

from __future__ import annotations

from datetime import date

import pytest

from onrecord.statements.times import Base, times_in
from onrecord.statements.times.holidays import easter, orthodox_easter

DAY = date(2026, 11, 28)
"""A Saturday."""
Ends = tuple[str | None, str | None]


def placed(language: str, text: str) -> list[Ends]:
    """Both ends of each time that has a place, as days."""
    read = times_in(text, Base.of(DAY), language)
    assert read is not None
    both = [one.stretch.interval() for one in read.expressions if one.stretch.kind == "date" and one.stretch.placed]
    return [(one.earliest and one.earliest[:10], one.latest and one.latest[:10]) for one in both]


@pytest.mark.parametrize(
    ("language", "text", "first", "last"),
    [
        ("sv", "Bron stängdes i onsdags.", "2026-11-25", "2026-11-25"),
        ("sv", "Bron stängdes i lördags.", "2026-11-21", "2026-11-21"),
        ("sv", "Bron öppnar på onsdag.", "2026-12-02", "2026-12-02"),
        ("sv", "På fredagskvällen brann bron.", "2026-11-27", "2026-11-27"),
        ("sv", "Bron ska vara klar senast i mars 2027.", "2026-11-28", "2027-03-31"),
        ("sv", "Hon sågs senast på onsdagen.", "2026-11-25", "2026-11-25"),
        ("sv", "Bron brann i somras.", "2026-06-01", "2026-08-31"),
        ("sv", "Bron brann för två veckor sedan.", "2026-11-09", "2026-11-15"),
        ("sv", "Bron brann i oktober i fjol.", "2025-10-01", "2025-10-31"),
        ("sv", "Bron byggdes på 1800-talet.", "1801-01-01", "1900-12-31"),
        ("sv", "I januari ska två män ha bränt bron.", "2026-01-01", "2026-01-31"),
        ("no", "Broen brant i forrige uke.", "2026-11-16", "2026-11-22"),
        ("no", "Broen åpner igjen innen 2030.", "2026-11-28", "2030-12-31"),
        ("no", "Lørdagens brann vil koste mye.", "2026-11-28", "2026-11-28"),
        ("no", "Det var langt til mandagens fest.", "2026-11-23", "2026-11-23"),
        ("no", "Broen åpner til våren.", "2027-03-01", "2027-05-31"),
        ("da", "Broen lukkede den 3. maj 2026.", "2026-05-03", "2026-05-03"),
        ("da", "Broen åbner på mandag.", "2026-11-30", "2026-11-30"),
        ("da", "Broen brændte i 1990'erne.", "1990-01-01", "1999-12-31"),
        ("pl", "Most zamknięto w zeszłym tygodniu.", "2026-11-16", "2026-11-22"),
        ("pl", "Most zamknięto dwa lata temu.", "2024-01-01", "2024-12-31"),
        ("pl", "Most zamknięto tydzień temu.", "2026-11-16", "2026-11-22"),
        ("pl", "Otwarcie mostu zaplanowano na wrzesień.", "2027-09-01", "2027-09-30"),
        ("pl", "Most będzie zamknięty do końca 2027 roku.", "2026-11-28", "2027-12-31"),
        ("pl", "W pierwszej połowie 2026 r. most był zamknięty.", "2026-01-01", "2026-06-30"),
        ("pl", "We wtorkowy wieczór spłonął most.", "2026-11-24", "2026-11-24"),
        ("ru", "Мост закрыли в прошлую среду.", "2026-11-25", "2026-11-25"),
        ("ru", "Мост откроют, движение начнется в среду.", "2026-12-02", "2026-12-02"),
        ("ru", "Мост закрыли неделю назад.", "2026-11-16", "2026-11-22"),
        ("ru", "Мост закрыли в марте 2022 года.", "2022-03-01", "2022-03-31"),
        ("ru", "Мост закрыт с 16 по 22 ноября.", "2026-11-16", "2026-11-22"),
        ("ru", "Летом мост сгорел.", "2026-06-01", "2026-08-31"),
        ("ru", "Мост будет закрыт до конца года.", "2026-11-28", "2026-12-31"),
        ("uk", "Міст закрили минулого тижня.", "2026-11-16", "2026-11-22"),
        ("uk", "Міст закрили у п’ятницю.", "2026-11-27", "2026-11-27"),
        ("uk", "Міст відкриють 3 травня 2027 року.", "2027-05-03", "2027-05-03"),
    ],
)
def test_times_in_the_north_and_east(language: str, text: str, first: str, last: str) -> None:
    assert placed(language, text) == [(first, last)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("sv", "Varje måndag är det fest."),
        ("no", "Hver mandag er det fest."),
        ("pl", "Co poniedziałek jest święto."),
        ("pl", "Maja Holt milczy."),
        ("ru", "Каждый понедельник здесь праздник."),
        ("ru", "Марта Холт молчит."),
        ("ru", "Охрана окружающей среды важна."),
        ("da", "En gang om ugen er der fest."),
    ],
)
def test_what_comes_again_and_names_are_no_times(language: str, text: str) -> None:
    assert placed(language, text) == []


@pytest.mark.parametrize(
    ("language", "text", "first", "last"),
    [
        ("de", "In der Nacht zum Donnerstag brannte die Brücke.", "2026-11-25", "2026-11-26"),
        ("de", "In der Nacht auf den 3. Mai 2026 brannte die Brücke.", "2026-05-02", "2026-05-03"),
        ("de", "In der Nacht von Dienstag auf Mittwoch brannte die Brücke.", "2026-11-24", "2026-11-25"),
        ("de", "In der Nacht zu Sonntag wird die Brücke gesperrt.", "2026-11-28", "2026-11-29"),
        ("nl", "In de nacht van dinsdag op woensdag brandde de brug.", "2026-11-24", "2026-11-25"),
        ("fr", "Le pont a brûlé dans la nuit de mardi à mercredi.", "2026-11-24", "2026-11-25"),
        ("fr", "Le pont a brûlé dans la nuit du 2 au 3 mai.", "2026-05-02", "2026-05-03"),
        ("it", "Il ponte è bruciato nella notte tra martedì e mercoledì.", "2026-11-24", "2026-11-25"),
        ("es", "El puente ardió en la noche del martes al miércoles.", "2026-11-24", "2026-11-25"),
        ("pt", "A ponte ardeu na madrugada de terça-feira para quarta-feira.", "2026-11-24", "2026-11-25"),
        ("sv", "Natten mot onsdagen brann bron.", "2026-11-24", "2026-11-25"),
        ("no", "Broen brant natt til onsdag.", "2026-11-24", "2026-11-25"),
        ("da", "Broen brændte natten til onsdag den 25. november.", "2026-11-24", "2026-11-25"),
        ("pl", "Most spłonął w nocy z wtorku na środę.", "2026-11-24", "2026-11-25"),
        ("ru", "Мост сгорел в ночь на среду.", "2026-11-24", "2026-11-25"),
        ("uk", "Міст згорів у ніч на середу.", "2026-11-24", "2026-11-25"),
    ],
)
def test_nights_between_two_days(language: str, text: str, first: str, last: str) -> None:
    assert placed(language, text) == [(first, last)]


@pytest.mark.parametrize(
    ("language", "text", "second"),
    [
        ("de", "Am 3. Mai 2026 brannte es. Am Tag darauf regnete es.", "2026-05-04"),
        ("de", "Am 3. Mai 2026 brannte es. Zwei Tage später regnete es.", "2026-05-05"),
        ("de", "Am 3. Mai 2026 brannte es, tags zuvor hatte es geregnet.", "2026-05-02"),
        ("fr", "Le 3 mai 2026, il neigeait. Deux jours plus tard, il pleuvait.", "2026-05-05"),
        ("fr", "Le 3 mai 2026, il neigeait. La veille, il pleuvait.", "2026-05-02"),
        ("es", "El 3 de mayo de 2026 nevó. Dos días después llovió.", "2026-05-05"),
        ("it", "Il 3 maggio 2026 nevicava. Due giorni dopo, pioveva.", "2026-05-05"),
        ("pt", "Em 3 de maio de 2026 nevou. Dois dias depois, choveu.", "2026-05-05"),
        ("nl", "Op 3 mei 2026 sneeuwde het. Twee dagen later regende het.", "2026-05-05"),
        ("sv", "Den 3 maj 2026 snöade det. Två dagar senare regnade det.", "2026-05-05"),
        ("no", "Den 3. mai 2026 snødde det. Dagen etter regnet det.", "2026-05-04"),
        ("da", "Den 3. maj 2026 sneede det. To dage senere regnede det.", "2026-05-05"),
        ("pl", "3 maja 2026 roku padał śnieg. Dwa dni później padał deszcz.", "2026-05-05"),
        ("ru", "3 мая 2026 года шел снег. Два дня спустя шел дождь.", "2026-05-05"),
    ],
)
def test_days_counted_from_the_one_told_before(language: str, text: str, second: str) -> None:
    assert placed(language, text) == [("2026-05-03", "2026-05-03"), (second, second)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Zwei Tage später regnete es."),
        ("de", "Zwei Jahre später regnete es."),
        ("fr", "Le lendemain, il pleuvait."),
        ("sv", "Två dagar senare regnade det."),
    ],
)
def test_without_such_a_day_they_have_no_place(language: str, text: str) -> None:
    assert placed(language, text) == []


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        ("en", "The bridge closed on Whit Sunday.", "2026-05-24"),
        ("en", "The bridge will reopen on Palm Sunday.", "2027-03-21"),
        ("en", "The bridge closed on Ascension Day.", "2026-05-14"),
        ("de", "An Ostern war die Brücke zu.", "2026-04-05"),
        ("de", "An Pfingsten 2027 wird die Brücke gesperrt.", "2027-05-16"),
        ("de", "An Christi Himmelfahrt war die Brücke zu.", "2026-05-14"),
        ("fr", "Le pont a fermé à la Pentecôte.", "2026-05-24"),
        ("fr", "Le pont a fermé à Pâques.", "2026-04-05"),
        ("it", "Il ponte ha chiuso a Pasquetta.", "2026-04-06"),
        ("pt", "A ponte fechou em Corpus Christi.", "2026-06-04"),
        ("nl", "De brug was dicht met Pinksteren.", "2026-05-24"),
        ("sv", "Bron var stängd på långfredagen.", "2026-04-03"),
        ("no", "Broen var stengt på skjærtorsdag.", "2026-04-02"),
        ("pl", "W Boże Ciało most był zamknięty.", "2026-06-04"),
        ("ru", "Мост закрыли на Пасху.", "2026-04-12"),
    ],
)
def test_feasts_that_move(language: str, text: str, day: str) -> None:
    assert placed(language, text) == [(day, day)]


def test_the_two_easters() -> None:
    assert [easter(year).isoformat() for year in (2024, 2025)] == ["2024-03-31", "2025-04-20"]
    assert [orthodox_easter(year).isoformat() for year in (2024, 2025)] == ["2024-05-05", "2025-04-20"]


def test_a_german_day_in_figures_needs_no_year() -> None:
    assert placed("de", "Am 12.9. brannte es.") == [("2026-09-12", "2026-09-12")]
    assert placed("de", "Version 12.9. brannte es.") == []
