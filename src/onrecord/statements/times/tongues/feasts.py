"""Feasts in any of the languages: on a day of the year, or so many days from Easter (`Ostern`, `Viernes Santo`)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from onrecord.statements.times.days import day_without_year
from onrecord.statements.times.holidays import easter, orthodox_easter
from onrecord.statements.times.place import Place
from onrecord.statements.times.rules import Meaning, Rule
from onrecord.statements.times.stretch import Stretch, a_day
from onrecord.statements.times.tongues.lookalikes import is_no_feast
from onrecord.statements.times.tongues.vocabulary import Vocabulary, key, one_of


def feast_rules(v: Vocabulary) -> Iterator[Rule]:
    """The rules for the feasts of one language, with the year that may stand behind."""
    for names, meaning in ((v.holidays, _fixed(v)), (v.feasts, _moving(v))):
        if names:
            yield Rule(rf"(?P<name>{one_of(names)}){v.year_behind('year')}?", meaning)


def _fixed(v: Vocabulary) -> Meaning:
    """`Noël`, `Silvester`."""

    def meaning(match: re.Match[str], place: Place) -> Stretch | None:
        if is_no_feast(v, place.text, *match.span("name")):
            return None
        month, day = v.holidays[key(match["name"])]
        year = v.year_told(match, "year", place.day.year)
        if year:
            return a_day(date(year, month, day))
        return a_day(day_without_year(month, day, None, place))

    return meaning


def _moving(v: Vocabulary) -> Meaning:
    """`Ostern`, `la Pentecôte`, `Wielkanoc`: counted from Easter."""

    def meaning(match: re.Match[str], place: Place) -> Stretch | None:
        if is_no_feast(v, place.text, *match.span("name")):
            return None
        if _OF_WEEKDAY.search(place.text, max(0, match.start() - 24), match.start()):
            return None  # the weekday has told it: "lundi de Pâques"
        off, reckoned = v.feasts[key(match["name"])], orthodox_easter if v.orthodox else easter
        told = v.year_told(match, "year", place.day.year)
        if told:
            return a_day(reckoned(told) + timedelta(days=off))
        return _near([reckoned(year) + timedelta(days=off) for year in _years(place)], place)

    return meaning


def _years(place: Place) -> Sequence[int]:
    return (place.day.year - 1, place.day.year, place.day.year + 1)


def _near(found: Sequence[date], place: Place) -> Stretch:
    """The next of some days where the clause looks ahead, else the last."""
    if place.ahead:
        return a_day(next(day for day in found if day >= place.day))
    return a_day(next(day for day in reversed(found) if day <= place.day))


_OF_WEEKDAY = re.compile(
    r"\b(?:lundi|jeudi|dimanche|lunes|jueves|domingo|segunda(?:-feira)?|domenica|lunedì) d[eio] (?:l[’'])?\Z", re.I
)
_BEHIND_WEEKDAY = re.compile(
    r" (?:(?P<holy>saint[es]?|sant[oa])|des? (?P<palms>rameaux|ramos)|delle (?P<palme>palme)"
    r"|(?:des? |delle )(?P<ashes>cendres|cinzas|ceniza|ceneri)|de (?P<carnival>carnaval)"
    r"|(?:de |di |dell[’'])(?P<easter>p[âa]ques|p[áa]scoa|pascua|pasqua|resurrecci[óo]n|angelo)"
    r"|de (?P<whit>pentec[ôo]te|pentecost[ée]s)|de l[’'](?P<ascension>ascension))\b",
    re.I,
)
_SEVEN = {
    "holy": -7, "palms": -7, "palme": -7, "ashes": -46, "carnival": -52, "easter": -5, "whit": 44, "ascension": 39,
}  # fmt: skip
"""Days from Easter Sunday at which the seven begin of which the weekday is one."""


def of_easter(weekday: int, text: str, end: int, place: Place) -> Stretch | None:
    """The day of a feast that a weekday and what stands behind it name (`Viernes Santo`); None where none does."""
    feast = _BEHIND_WEEKDAY.match(text, end)
    if feast is None:
        return None
    found = []
    for year in _years(place):
        first = easter(year) + timedelta(days=_SEVEN[feast.lastgroup or ""])
        found.append(first + timedelta(days=(weekday - first.weekday()) % 7))
    return _near(found, place)
