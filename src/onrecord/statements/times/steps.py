"""English times told by a step or by their place in another: the week before last, this time last year, Friday of last
week, the 20th of next month."""

from __future__ import annotations

import re
from datetime import timedelta

from onrecord.statements.times.numbers import COUNT, count_of
from onrecord.statements.times.place import Place
from onrecord.statements.times.rules import Rule, rule
from onrecord.statements.times.stretch import (
    Stretch,
    a_day,
    a_month,
    a_part,
    a_season,
    a_week,
    a_weekend,
    day_of,
    moved,
    unit_of,
)
from onrecord.statements.times.words import DAY, SEASON, WEEKDAY, unit_in, weekday_of, weeks_in

_STEPS = {"last": -1, "next": 1, "this": 0, "the": 0}


@rule(
    rf"the (?P<unit>night|weekend|week|month|quarter|year|{SEASON}) (?P<way>before last|after next)"
    r"(?! (?:\w+day|\w+’s)\b)"
)
def before_last(match: re.Match[str], place: Place) -> Stretch | None:
    """`the week before last`, `the year after next`: two units off."""
    unit, step = match["unit"].lower(), -2 if match["way"].lower() == "before last" else 2
    if unit == "night":
        return a_part(place.day - timedelta(days=2), "night") if step < 0 else None
    if unit == "weekend":
        return a_weekend(place.day + timedelta(days=7 * step))
    if unit in ("spring", "summer", "autumn", "fall", "winter"):
        return _season_but_one("autumn" if unit == "fall" else unit, step, place)
    return unit_of(moved(place.day, step, unit_in(unit)), unit_in(unit))


def _season_but_one(season: str, step: int, place: Place) -> Stretch | None:
    found = [a_season(place.day.year + shift, season) for shift in range(-3, 4)]
    if step < 0:
        return [one for one in found if one.last and day_of(one.last) < place.day][-2]
    return [one for one in found if one.first and day_of(one.first) > place.day][1]


@rule(
    r"(?:this|the same|that same|that) (?:time|point|stage|juncture) (?:of |in )?"
    r"(?P<way>last|next) (?P<unit>week|month|year)"
)
def this_time(match: re.Match[str], place: Place) -> Stretch | None:
    """`this time last year`: the month of the year before, the week of the month before, the day of the week before."""
    unit = unit_in(match["unit"])
    day = day_of(moved(place.day, _STEPS[match["way"].lower()], unit))
    if unit == "year":
        return a_month(day.year, day.month).approximate()
    return (a_week(day) if unit == "month" else a_day(day)).approximate()


@rule(
    rf"(?P<day>{WEEKDAY}) (?:of )?(?P<way>last|next|this) week(?:end)?(?![’'])"
    rf"|(?P<early_way>last|next|this) week on (?P<late_day>{WEEKDAY})"
)
def day_of_week(match: re.Match[str], place: Place) -> Stretch | None:
    """`Friday of last week`, `Wednesday next week`, `next week on Monday`: of the ISO week."""
    way = _STEPS[(match["way"] or match["early_way"]).lower()]
    week = a_week(place.day + timedelta(days=7 * way))
    assert week.first is not None
    return a_day(week.first + timedelta(days=weekday_of(match["day"] or match["late_day"])))


@rule(rf"(?P<count>a|one|two|three) (?P<unit>weeks?|fortnight) ago(?: on)? (?P<day>{WEEKDAY})")
def weeks_ago(match: re.Match[str], place: Place) -> Stretch | None:
    """`a week ago Monday`: so many weeks before the last such day."""
    count = count_of(match["count"])
    back = (place.day.weekday() - weekday_of(match["day"])) % 7 or 7
    many = weeks_in(match["unit"]) * (count.whole or 1 if count else 1)
    return a_day(place.day - timedelta(days=back + 7 * many)).approximate()


@rule(rf"the (?P<day>{DAY})(?: day)? of (?P<way>this|next|last|the) month")
def day_of_month(match: re.Match[str], place: Place) -> Stretch | None:
    """`the 20th of this month`."""
    if not match["day"][-1].isalpha():
        return None
    month = day_of(moved(place.day.replace(day=1), _STEPS[match["way"].lower()], "month"))
    return a_day(month.replace(day=int(re.sub(r"\D", "", match["day"]))))


_PARTS = {"half": 2, "quarter": 4}
_MONTHS = {"century": 1200, "decade": 120, "year": 12}


@rule(rf"(?P<count>{COUNT}) nights ago")
def nights_ago(match: re.Match[str], place: Place) -> Stretch | None:
    """`two nights ago`."""
    count = count_of(match["count"])
    return a_part(place.day - timedelta(days=count.whole), "night") if count and count.whole else None


@rule(r"a (?P<unit>year|decade|month|week) and a half ago")
def one_and_a_half(match: re.Match[str], place: Place) -> Stretch | None:
    """`a year and a half ago`."""
    unit = unit_in(match["unit"])
    if unit in ("week", "month"):
        return unit_of(place.day - timedelta(days=10 if unit == "week" else 45), unit).approximate()
    return unit_of(moved(place.day, -_MONTHS[unit] * 3 // 2, "month"), "year").approximate()


@rule(r"(?P<part>half a|a half|a quarter of a|a quarter)[ -](?P<unit>century|decade|year) ago")
def part_ago(match: re.Match[str], place: Place) -> Stretch | None:
    """`half a century ago`, `a quarter of a century ago`."""
    part = next(number for word, number in _PARTS.items() if word in match["part"].lower())
    months = _MONTHS[match["unit"].lower()] // part
    day = moved(place.day, -months, "month")
    return unit_of(day, "month" if months < _MONTHS["year"] else "year").approximate()


RULES: tuple[Rule, ...] = (
    before_last,
    this_time,
    day_of_week,
    weeks_ago,
    day_of_month,
    nights_ago,
    one_and_a_half,
    part_ago,
)
