"""What English words before or behind a time make of it: `early March`, `the end of the year`, `Tuesday night`."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta
from functools import cache

from msgspec import Struct
from msgspec.structs import replace

from onrecord.record import Span
from onrecord.statements.times.days import at_clock
from onrecord.statements.times.numbers import COUNT, count_of, ordinal_of
from onrecord.statements.times.stretch import (
    Stretch,
    a_day,
    a_half,
    a_month,
    a_part,
    a_quarter,
    a_week,
    a_weekend,
    cut,
    day_of,
    iso,
    moved,
    unit_of,
)
from onrecord.statements.times.words import UNIT, WEEKDAY, ZONE, unit_in, weekday_of, weeks_in

_REACH = 56
"""Characters before a time in which such words are looked for."""
_HOUR = r"(?:(?:2[0-3]|1\d|0?\d)(?:(?:[:.][0-5]\d)? ?[ap]\.?m\b\.?|(?::[0-5]\d)?)|noon|midday|midnight)"


class Told(Struct, frozen=True):
    """A time and the words that tell it."""

    span: Span
    stretch: Stretch


@cache
def _before() -> re.Pattern[str]:
    """Words right before a time that make another of it; each named group is one way, as `_made` reads it."""
    return re.compile(
        rf"(?:\b(?P<nth>(?:the )?(?P<nth_number>first|second|third|fourth|fifth|last|1st|2nd|3rd|4th|5th) "
        rf"(?P<nth_day>{WEEKDAY}) (?:of|in) )"
        rf"|\b(?P<weekend>(?:the )?weekend (?:of|beginning|starting) (?:the )?)"
        rf"|\b(?P<edge>(?:the )?(?:very )?(?:end|close|start|beginning|turn|eve|middle) of (?:the )?)"
        rf"|\b(?P<third>(?:the )?(?:early|late|later|earlier|mid|middle)(?: in (?:the )?|[- ]|(?<=mid)))"
        rf"|\b(?P<ordinal>(?:the )?(?P<number>first|second|third|fourth|last|1st|2nd|3rd|4th) (?P<unit>week"
        rf"|half|quarter|day|days|month) of (?:the )?)"
        rf"|\b(?P<week>(?:the )?week (?:of|beginning|starting|commencing) (?:the )?)"
        rf"|\b(?P<year>(?:the )?(?:whole|full|month|year|rest|remainder) of (?:the )?)"
        rf"|\b(?P<yearend>year[- ]end )"
        rf"|\b(?P<counted>(?P<count>{COUNT}) (?P<counted_unit>{UNIT})s? (?P<way>before|after|ahead of"
        rf"|following|prior to|from|(?<=week )on|(?<=weeks )on|(?<=fortnight )on) (?:the |its |his |her |their )?)"
        rf"|\b(?P<step>the (?P<step_unit>day|week|month|year) (?P<step_way>before|after|following) "
        rf"(?:the |its |his |her |their )?)"
        rf"|(?P<clock>(?:\b(?:from|between) (?P<first>{_HOUR})(?: to | and | until |-|–)|\b(?:at|around|about) )?"
        rf"\b(?P<at>{_HOUR}){ZONE}?,?(?: on)? )"
        r"|\b(?P<part>(?:the )?(?P<part_name>morning|afternoon|evening|night) of ))\Z",
        re.IGNORECASE,
    )


_LAST_WORDS = frozenset(
    "on of the in early late later earlier mid middle beginning starting commencing end year-end before after "
    "following "
    "to from its his her their on noon midday midnight gmt utc bst cet time est edt cst cdt pst pdt et".split()
)


def _can_shape(text: str, low: int, start: int) -> bool:
    """Whether the last word before is one that such words end with: the pattern itself is slow to say no."""
    before = text[max(low, start - 14) : start].rstrip(" ,-").lower().rsplit(" ", 1)[-1]
    return before in _LAST_WORDS or before[-1:].isdigit() or before.endswith(("m", "m.", "-mid", "(mid"))


_NAMED = re.compile(r" [A-Za-z]")


def shaped(text: str, told: Told, low: int) -> Told:
    """A time with the words before it that make another of it, taken in one after the other, not before `low`."""
    for _ in range(3):
        start = told.span[0]
        if not _can_shape(text, low, start):
            break
        match = _before().search(text, max(low, start - _REACH), start)
        if match is None:
            break
        try:
            made = _made(text, match, told.span[1], told.stretch)
        except (ValueError, OverflowError):  # beyond the years 1 to 9999: "9999 years from Monday"
            break
        if made is None:
            break
        told = Told((match.start(), told.span[1]), made)
    return told


def _made(text: str, match: re.Match[str], end: int, of: Stretch) -> Stretch | None:
    if of.first is None or of.last is None:
        return None
    first, last = of.whole or (of.first, of.last)
    if any(match[name] for name in ("nth", "weekend", "step")):
        return _by_calendar(match, of, day_of(first), day_of(last))
    if match["edge"]:
        word = match["edge"].lower()
        # "the start of the 2014 games" is not that of the year.
        named = of.unit == "year" and word.endswith("the ") and _NAMED.match(text, end)
        return None if named else _edge(of, day_of(first), day_of(last), word)
    if match["third"]:
        word = re.sub(r"^the ", "", match["third"].lower()).strip(" -").split()[0].split("-")[0]
        if of.unit == "day" and word in ("early", "late"):
            return a_part(of.first, word)
        return third(of, word)
    if match["ordinal"]:
        return _nth(of, day_of(first), day_of(last), match["number"].lower(), match["unit"].lower())
    if match["week"]:
        return a_week(first) if of.unit == "day" else None
    if match["year"]:
        return of if of.unit in ("month", "year", "week", "quarter") else None
    if match["yearend"]:
        return a_day(last).approximate() if of.unit == "year" else None
    if match["part"]:
        return a_part(of.first, match["part_name"].lower()) if of.unit == "day" else None
    if match["counted"]:
        # "for three days from Monday" is how long it lasts, "three days from Monday" when it is.
        lasts = match["way"].lower() == "from" and text.endswith("for ", 0, match.start("counted"))
        return None if lasts else _counted(match, of)
    return _clock(match, of)


def _by_calendar(match: re.Match[str], of: Stretch, first: date, last: date) -> Stretch | None:
    """`the first Monday of April`, `the weekend of 21 March`, `the day after`."""
    if match["nth"]:
        return _nth_weekday(first, last, match["nth_number"].lower(), match["nth_day"]) if of.unit == "month" else None
    if match["weekend"]:
        return a_weekend(first) if of.unit == "day" else None
    sign = -1 if match["step_way"].lower() == "before" else 1
    unit = unit_in(match["step_unit"])
    return unit_of(moved(first, sign, unit), unit) if of.unit == "day" else None


def _nth_weekday(first: date, last: date, number: str, weekday: str) -> Stretch | None:
    """`the first Monday of April`, `the last Friday in February`."""
    day = weekday_of(weekday)
    if number == "last":
        return a_day(last - timedelta(days=(last.weekday() - day) % 7))
    found = first + timedelta(days=(day - first.weekday()) % 7 + 7 * ((ordinal_of(number) or 1) - 1))
    return a_day(found) if found <= last else None


def _edge(of: Stretch, first: date, last: date, word: str) -> Stretch | None:
    """The last or the first day; a certain deadline, so bounds make it exact again."""
    if of.unit in ("none", "part", "clock"):
        return None
    if "eve of" in word:
        return a_day(first - timedelta(days=1)) if of.unit == "day" else None
    if of.unit == "day":
        return None
    if "middle" in word:
        return third(of, "mid")
    day = last if re.search("end|close", word) else first
    # TIMEX3 has the unit with a modifier: "the end of 1994" is 1994, END.
    return replace(a_day(day), value=of.value, certain=False)


def third(of: Stretch, word: str) -> Stretch:
    """The early, middle or late part of a unit by the conventions; `earlier` and `later` leave it as it is."""
    if of.first is None or of.last is None or word in ("earlier", "later"):
        return of
    first, last = (day_of(end) for end in of.whole or (of.first, of.last))
    word = "mid" if word == "middle" else word
    ends: dict[str, tuple[date, date]]
    match of.unit:
        case "month":
            ends = {
                "early": (first, first.replace(day=10)),
                "mid": (first.replace(day=11), first.replace(day=20)),
                "late": (first.replace(day=21), last),
            }
        case "year":
            ends = {
                "early": (first, date(first.year, 4, 30)),
                "mid": (date(first.year, 5, 1), date(first.year, 8, 31)),
                "late": (date(first.year, 9, 1), last),
            }
        case "decade":
            ends = {
                "early": (first, date(first.year + 3, 12, 31)),
                "mid": (date(first.year + 4, 1, 1), date(first.year + 6, 12, 31)),
                "late": (date(first.year + 7, 1, 1), last),
            }
        case "week":
            ends = {
                "early": (first, first + timedelta(days=2)),
                "mid": (first + timedelta(days=2), first + timedelta(days=3)),
                "late": (first + timedelta(days=3), last),
            }
        case "quarter" | "half" | "season":
            step = 2 if of.unit == "half" else 1
            cuts = [day_of(moved(first, many, "month")) for many in (step, 2 * step)]
            before = [one - timedelta(days=1) for one in cuts]
            ends = {"early": (first, before[0]), "mid": (cuts[0], before[1]), "late": (cuts[1], last)}
        case "century":
            third_of_it = (last - first) / 3
            ends = {
                "early": (first, first + third_of_it),
                "mid": (first + third_of_it, first + 2 * third_of_it),
                "late": (first + 2 * third_of_it, last),
            }
        case _:
            return of
    if word not in ends:
        return of
    return replace(of, first=ends[word][0], last=ends[word][1], whole=(first, last), certain=False)


def _nth(of: Stretch, first: date, last: date, number: str, unit: str) -> Stretch | None:
    """`the first week of April`: days 1 to 7; `the first half of 2025`; `the last day of the year`."""
    place = ordinal_of(number)
    if unit.startswith("day"):
        day = last if number == "last" else first + timedelta(days=(place or 1) - 1)
        return a_day(day) if of.unit in ("month", "week", "year") and first <= day <= last else None
    if of.unit == "year":
        if unit == "half" and number in ("first", "second", "1st", "2nd"):
            return a_half(first.year, place or 2)
        if unit == "quarter":
            return a_quarter(first.year, place or 4)
        if unit == "half":
            return a_half(first.year, 2)
        return a_month(first.year, place or 12) if unit == "month" else None
    if of.unit in ("century", "decade") and unit == "half":
        middle = date(first.year + (last.year - first.year + 1) // 2, 1, 1)
        ends = (first, middle - timedelta(days=1)) if place == 1 else (middle, last)
        return replace(of, first=ends[0], last=ends[1], certain=False, whole=None)
    if of.unit not in ("month", "quarter", "half", "season") or unit in ("quarter", "month"):
        return None
    if unit == "half":
        middle = first + (last - first) // 2
        ends = (first, middle) if place == 1 else (middle + timedelta(days=1), last)
    elif number == "last":
        ends = (last - timedelta(days=6), last)
    else:
        start = first + timedelta(days=7 * ((place or 1) - 1))
        ends = (start, min(last, start + timedelta(days=6)))
    return replace(of, first=ends[0], last=ends[1], unit="week", certain=False, whole=None)


def _counted(match: re.Match[str], of: Stretch) -> Stretch | None:
    """`two days after the Dec. 1 vote`, `a week from Friday`."""
    count, unit = count_of(match["count"]), unit_in(match["counted_unit"])
    if of.unit not in ("day", "part") or of.first is None or count is None or unit in ("hour", "minute"):
        return None
    if count.whole is None:
        return None
    sign = -1 if match["way"].lower() in ("before", "ahead of", "prior to") else 1
    day = day_of(moved(day_of(of.first), sign * count.whole * weeks_in(match["counted_unit"]), unit))
    if unit == "day" or match["way"].lower() in ("from", "on"):
        return a_day(day)
    return unit_of(day, unit).approximate()


_TIME = re.compile(
    r"(?:(?P<hour>\d{1,2})(?:[:.](?P<minute>\d\d))? ?(?:(?P<half>[ap])\.?m\b\.?)?|(?P<word>noon|midday|midnight))\Z",
    re.IGNORECASE,
)


def _clock(match: re.Match[str], of: Stretch) -> Stretch | None:
    """`10:35 a.m. on Friday`, `from 9 a.m. to 5 p.m. on Saturday`."""
    last = _TIME.match(match["at"])
    if of.unit not in ("day", "part") or of.first is None or last is None:
        return None
    if not (last["half"] or last["word"] or last["minute"]):
        return None
    day = day_of(of.first)
    if of.unit == "part":
        return _within(of, day, last)
    end = at_clock(day, last)
    if not match["first"] or end is None or end.last is None:
        return end
    begun = _TIME.match(match["first"])
    start = at_clock(day, begun) if begun else None
    if start is None or start.first is None or not isinstance(end.last, datetime):
        return end
    assert isinstance(start.first, datetime)
    return replace(end, first=start.first) if start.first <= end.last else end


def _within(of: Stretch, day: date, time: re.Match[str]) -> Stretch | None:
    """An hour within a part of a day: `2 a.m. last night` is of the next day."""
    both = (at_clock(day, time), at_clock(day + timedelta(days=1), time))
    assert isinstance(of.first, datetime)
    assert isinstance(of.last, datetime)
    return next(
        (one for one in both if one and isinstance(one.first, datetime) and of.first <= one.first <= of.last), None
    )


@cache
def _behind() -> re.Pattern[str]:
    return re.compile(
        rf"(?:,? (?:in the |at )?(?P<part>morning|afternoon|evening|night|noon|midday)(?:s(?=\b)|\b)"
        rf"|,? (?:at|from|around|about|by) (?P<at>{_HOUR}){ZONE}?"
        rf"|,? (?P<bare>\d{{1,2}}(?:[:.][0-5]\d)? ?[ap]\.?m\b\.?){ZONE}?"
        r"|,? (?P<early>early|late)(?= in the )?)(?![\w-])",
        re.IGNORECASE,
    )


def with_part(text: str, told: Told, high: int) -> Told:
    """A day with the part of it that is named behind it: `Tuesday night`, `Friday at 9 a.m.`; not behind `high`."""
    of = told.stretch
    if of.unit != "day" or of.first is None or of.first != of.last:
        return told
    match = _behind().match(text, told.span[1], high)
    if match is None or match["early"]:
        return told
    if match["part"]:
        return Told((told.span[0], match.end()), a_part(of.first, match["part"].lower()))
    time = _TIME.match(match["at"] or match["bare"])
    if time is None or not (time["half"] or time["word"] or time["minute"]):
        return told
    found = at_clock(day_of(of.first), time)
    return Told((told.span[0], match.end()), found) if found else told


def joined(first: Stretch, second: Stretch) -> Stretch | None:
    """From the start of one to the end of another; None where they are in the wrong order or of unlike kinds.

    From 9 p.m. to 9 a.m. ends on the next day.
    """
    if first.first is None or second.last is None:
        return None
    if day_of(first.first) > day_of(second.last):
        return None
    start, end = first.first, second.last
    if isinstance(start, datetime) and isinstance(end, datetime) and start > end:
        if end.date() == date.max:
            return None
        end += timedelta(days=1)
        second = Stretch(first=end, last=end, value=iso(end) or "", unit=second.unit, certain=second.certain)
    return Stretch(
        first=first.first,
        last=second.last,
        value=f"{first.value}/{second.value}",
        unit=second.unit,
        certain=first.certain and second.certain,
    )


__all__ = ["Told", "cut", "joined", "shaped", "third", "with_part"]
