"""English names of holidays, and words that name no day of the calendar: now, recently, soon, until then."""

from __future__ import annotations

import re
from datetime import date, timedelta

from onrecord.statements.times.numbers import COUNT
from onrecord.statements.times.place import Place
from onrecord.statements.times.rules import Rule, rule
from onrecord.statements.times.shaping import third
from onrecord.statements.times.stretch import Stretch, a_day, a_year
from onrecord.statements.times.words import MONTH_NAMES, UNIT, WEEKDAY, YEAR

_FIXED = {
    "christmas eve": (12, 24), "christmas day": (12, 25), "christmas": (12, 25), "boxing day": (12, 26),
    "new year’s eve": (12, 31), "new year’s day": (1, 1), "new year’s": (1, 1), "new year": (1, 1),
    "valentine’s day": (2, 14),
    "halloween": (10, 31), "fourth of july": (7, 4), "independence day": (7, 4), "veterans day": (11, 11),
    "may day": (5, 1), "all saints’ day": (11, 1), "bastille day": (7, 14), "st. patrick’s day": (3, 17),
    "st patrick’s day": (3, 17),
}  # fmt: skip
_EASTER = {"maundy thursday": -3, "good friday": -2, "easter sunday": 0, "easter monday": 1, "easter": 0,
           "ash wednesday": -46, "whit monday": 50, "palm sunday": -7, "holy saturday": -1, "shrove tuesday": -47,
           "ascension day": 39, "whit sunday": 49, "pentecost sunday": 49, "pentecost": 49,
           "mardi gras": -47}  # fmt: skip
_NTH = {
    "thanksgiving day": (11, 3, 4),
    "thanksgiving": (11, 3, 4),
    "labor day": (9, 0, 1),
    "labour day": (9, 0, 1),
}
_HOLIDAYS = "|".join(sorted((*_FIXED, *_EASTER, *_NTH, "memorial day"), key=len, reverse=True)).replace("’", "[’']")


_SMALL = r"(?:(?<=in the )|(?<=before the )|(?<=by the )|(?<=until the )|(?<=after the ))new year(?!’| (?:of|in)\b)"


@rule(
    rf"(?P<how>last |next |this )?(?P<name>(?-i:(?=[A-Z]))(?:{_HOLIDAYS})|{_SMALL})(?:,? (?P<year>{YEAR}))?"
    r"(?! (?-i:[A-Z]))"
)
def holiday(match: re.Match[str], place: Place) -> Stretch | None:
    """`Christmas`, `Thanksgiving`, `Easter Monday`: the last or the next one, by the tense."""
    name = match["name"].lower().replace("'", "’")
    if match["year"]:
        return a_day(_holiday(name, int(match["year"])))
    if name == "new year" and place.text.endswith("in the ", 0, match.start()):
        return _early_in_it(place)
    found = [_holiday(name, place.day.year + shift) for shift in (-1, 0, 1)]
    before = [day for day in found if day <= place.day]
    after = [day for day in found if day >= place.day]
    how = (match["how"] or "").strip().lower()
    return a_day(after[0] if how == "next" or (how != "last" and place.ahead) else before[-1])


@rule(r"(?-i:Super Tuesday)")
def super_tuesday(match: re.Match[str], place: Place) -> Stretch | None:
    """The first Tuesday of March in the years of American presidential elections, but that of 2008."""
    year = place.day.year
    if year % 4 or year < _FIRST_SUPER:
        return None
    first = date(year, 3, 1)
    return a_day(date(2008, 2, 5) if year == _EARLY_SUPER else first + timedelta(days=(1 - first.weekday()) % 7))


_FIRST_SUPER, _EARLY_SUPER = 2000, 2008


def _early_in_it(place: Place) -> Stretch:
    """`in the new year`: early in the year that begins next, or began."""
    begins_next = place.ahead and place.day.month > _NEW
    return third(a_year(place.day.year + begins_next), "early")


_NEW = 2
"""The months in which a year is new."""


def _holiday(name: str, year: int) -> date:
    if name in _FIXED:
        month, day = _FIXED[name]
        return date(year, month, day)
    if name in _EASTER:
        return easter(year) + timedelta(days=_EASTER[name])
    if name == "memorial day":  # the last Monday of May
        last = date(year, 5, 31)
        return last - timedelta(days=last.weekday())
    month, weekday, number = _NTH[name]
    first = date(year, month, 1)
    return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (number - 1))


def easter(year: int) -> date:
    """Western Easter Sunday, by the anonymous Gregorian computus (Nature, 1876)."""
    golden, century, rest = year % 19, year // 100, year % 100
    moon = (19 * golden + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    weekday = (32 + 2 * (century % 4) + 2 * (rest // 4) - moon - rest % 4) % 7
    shift = (golden + 11 * moon + 22 * weekday) // 451
    month, day = divmod(moon + weekday - 7 * shift + 114, 31)
    return date(year, month, day + 1)


def orthodox_easter(year: int) -> date:
    """Easter Sunday of the Orthodox churches, as a day of our calendar, by Meeus' Julian algorithm (Astronomical
    Algorithms, 1991, chapter 8).
    """
    moon = (19 * (year % 19) + 15) % 30
    weekday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7
    month, day = divmod(moon + weekday + 114, 31)
    return date(year, month, day + 1) + timedelta(days=year // 100 - year // 400 - 2)


_NOW = "now|right now|just now|at present|at the moment|currently|these days|nowadays|presently|current(?= [a-z])"
_PAST = (
    r"recently|recent(?= [a-z])|formerly|previously"
    rf"|in the (?:recent )?past(?! (?:{COUNT} )?{UNIT})|the (?:recent )?past(?= *[.,;:!?”\"]| (?:and|but|was"
    rf"|has|is|when)\b)"
)
_FUTURE = (
    rf"soon(?! as (?:next|this|tomorrow|tonight|early|mid|late|{WEEKDAY}|{MONTH_NAMES})\b)"
    r"|in the (?:near )?future|the (?:near )?future|future(?= [a-z])"
)


@rule(r"(?<=until )then|(?<=by )then|(?<=since )then|(?<=before )then")
def then(match: re.Match[str], place: Place) -> Stretch | None:
    """`until then`: the time named last."""
    return place.named.last


@rule(rf"(?P<now>{_NOW})|(?P<past>(?:more )?(?:{_PAST}))|(?P<future>{_FUTURE})")
def vague(match: re.Match[str], place: Place) -> Stretch | None:
    """`now` is the day itself; `recently`, `soon`, `in the future` have no place on the calendar."""
    if match["now"]:
        now = a_day(place.day)
        return Stretch(first=now.first, last=now.last, value="PRESENT_REF", certain=False)
    return Stretch(value="PAST_REF" if match["past"] else "FUTURE_REF", certain=False)


RULES: tuple[Rule, ...] = (super_tuesday, holiday, then, vague)
