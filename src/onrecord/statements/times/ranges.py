"""Ranges: two times that are the ends of one, `from A to B`, `between A and B`, `Monday through Thursday`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import timedelta
from functools import cache

from msgspec.structs import replace

from onrecord.statements.times.place import Place
from onrecord.statements.times.shaping import Told, joined
from onrecord.statements.times.stretch import Stretch, Unit, a_day, a_month, day_of, moved
from onrecord.statements.times.words import DAY, MONTH, WEEKDAY

_LEAD = 9


@cache
def _lead() -> re.Pattern[str]:
    return re.compile(r"\b(from|between) (?:the )?\Z", re.IGNORECASE)


@cache
def _middle() -> re.Pattern[str]:
    return re.compile(
        r"(?P<to>,? (?:to|until|till) (?:the )?)|(?P<through> through |[ \u00a0]?[-–—][ \u00a0]?)|(?P<and> and )"
    )


def ranges(text: str, cores: Sequence[tuple[Told, Place]]) -> Iterator[tuple[tuple[Told, ...], Told, Place]]:
    """Each time, or each two that are a range: its parts, and what it is; words such as "from" belong to it."""
    number = 0
    while number < len(cores):
        told, place = cores[number]
        after = cores[number + 1][0] if number + 1 < len(cores) else None
        before = cores[number - 1][0].span[1] if number else 0
        if after and (day := _day_of_year(text, told, after, place)):
            yield (Told(told.span, day), after), Told((told.span[0], after.span[1]), day), place
            number += 2
            continue
        both = _range(text, told, after, before, place) if after else None
        if both is None or after is None:
            yield (told,), told, place
            number += 1
        else:
            yield (told, after), both, place
            number += 2


def _day_of_year(text: str, day: Told, year: Told, place: Place) -> Stretch | None:
    """`20 May next year`, `December 5 of last year`: the day in that year."""
    of = day.stretch
    if (
        of.unit != "day"
        or of.first is None
        or of.first != of.last
        or _in_year().fullmatch(text, day.span[1], year.span[0]) is None
    ):
        return None
    way = _that_year().fullmatch(text, *year.span)
    if way is None or _without_year().fullmatch(text, *day.span) is None:
        return None
    try:
        return a_day(day_of(of.first).replace(year=place.day.year + _YEARS[way[1].lower()]))
    except ValueError:  # 29 February
        return None


_YEARS = {"last": -1, "this": 0, "next": 1}


@cache
def _in_year() -> re.Pattern[str]:
    return re.compile(r",? (?:of )?")


@cache
def _that_year() -> re.Pattern[str]:
    return re.compile(r"(last|this|next) year", re.IGNORECASE)


@cache
def _without_year() -> re.Pattern[str]:
    return re.compile(rf"[^\d]*(?:{MONTH} (?:the )?{DAY}|{DAY}(?: of)? {MONTH})")


def _range(text: str, a: Told, b: Told, before: int, place: Place) -> Told | None:
    if a.stretch.kind == "duration":
        return _so_many(text, a, b, before)
    middle = _middle().fullmatch(text, a.span[1], b.span[0])
    if middle is None or a.stretch.kind != "date" or b.stretch.kind != "date":
        return None
    lead = _lead().search(text, max(before, a.span[0] - _LEAD), a.span[0])
    word = lead.group(1).lower() if lead else None
    alike = a.stretch.unit == b.stretch.unit
    if middle["and"] and word != "between":
        return None
    if middle["to"] and word != "from" and (not alike or middle["to"].startswith(",")):
        return None
    if middle["through"] and not alike:
        return None
    stretch = joined(*_in_order(text, a, b, place))
    return Told((lead.start() if lead else a.span[0], b.span[1]), stretch) if stretch else None


_FIRST = 24
"""Characters before a length in which it is told which part of a time it is."""


def _so_many(text: str, length: Told, of: Told, before: int) -> Told | None:
    """A part of a time by its length: `the first nine months of 2025`, `the three months to March`."""
    period = _PERIOD.fullmatch(length.stretch.value)
    if period is None or of.stretch.kind != "date" or of.stretch.first is None or of.stretch.last is None:
        return None
    which = _which().search(text, max(before, length.span[0] - _FIRST), length.span[0])
    inside = _inside().fullmatch(text, length.span[1], of.span[0])
    if which is None or (
        inside is None and (which["number"] or _up_to().fullmatch(text, length.span[1], of.span[0]) is None)
    ):
        return None
    if inside and not which["number"]:
        return None
    first, last = (day_of(end) for end in of.stretch.whole or (of.stretch.first, of.stretch.last))
    unit, count = _UNITS[period["unit"]], int(period["count"])
    try:
        if inside and which["number"].lower() in ("first", "opening"):
            ends = first, day_of(moved(first, count, unit)) - timedelta(days=1)
        else:
            ends = day_of(moved(last + timedelta(days=1), -count, unit)), last
    except (ValueError, OverflowError):
        return None
    if inside and not first <= ends[0] <= ends[1] <= last:
        return None
    stretch = Stretch(first=ends[0], last=ends[1], value=f"{ends[0].isoformat()}/{ends[1].isoformat()}")
    return Told((which.start(), of.span[1]), stretch)


_UNITS: dict[str, Unit] = {"D": "day", "W": "week", "M": "month", "Q": "quarter", "Y": "year"}
_PERIOD = re.compile(r"P(?P<count>\d+)(?P<unit>[DWMQY])")


@cache
def _which() -> re.Pattern[str]:
    return re.compile(r"\bthe (?:(?P<number>first|opening|last|final|closing) )?\Z", re.IGNORECASE)


@cache
def _inside() -> re.Pattern[str]:
    return re.compile(r" (?:of|in) (?:the )?", re.IGNORECASE)


@cache
def _up_to() -> re.Pattern[str]:
    return re.compile(r" (?:to|through|ending|ended|ending in|ended in|to the end of)(?: on)? ", re.IGNORECASE)


def _in_order(text: str, a: Told, b: Told, place: Place) -> tuple[Stretch, Stretch]:
    """The ends of a range, in order: of weekdays, or months without a year, that each looked for its own next or last.

    "From Monday to Thursday", past, on a Wednesday: Thursday was last week, so Monday was, too.
    """
    first, last = a.stretch, b.stretch
    if not (first.first and last.last and day_of(first.first) > day_of(last.last)):
        return first, last
    bare = [_bare().fullmatch(text, *one.span) for one in (a, b)]
    if bare[0] is None or bare[1] is None:
        return first, last
    week, year = (all(one and one[name] for one in bare) for name in ("day", "month"))
    try:
        if week:
            return (first, _moved(last, 7)) if place.ahead else (_moved(first, -7), last)
        if year and first.unit == "month" == last.unit:
            end, start = day_of(last.last), day_of(first.first)
            if place.ahead:
                return first, a_month(end.year + 1, end.month)
            return a_month(start.year - 1, start.month), last
    except (ValueError, OverflowError):
        pass
    return first, last


def _moved(of: Stretch, days: int) -> Stretch:
    assert of.first is not None
    assert of.last is not None
    step = timedelta(days=days)
    return replace(
        of, first=of.first + step, last=of.last + step, value=(day_of(of.first) + step).isoformat() + of.value[10:]
    )


@cache
def _bare() -> re.Pattern[str]:
    """A weekday, with a part of the day or without, or a month without a year."""
    return re.compile(
        rf"(?:(?P<day>{WEEKDAY}(?: (?:morning|afternoon|evening|night))?)|(?P<month>{MONTH}))", re.IGNORECASE
    )
