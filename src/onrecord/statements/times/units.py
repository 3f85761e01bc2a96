"""English expressions by units: this week, last month, the past two years, three days ago, in two weeks, 30 days."""

from __future__ import annotations

import re
from datetime import timedelta

from msgspec.structs import replace

from onrecord.statements.times.numbers import COUNT, ORDINAL, Count, count_of
from onrecord.statements.times.place import Place
from onrecord.statements.times.rules import Rule, rule
from onrecord.statements.times.stretch import (
    Moment,
    Stretch,
    Unit,
    a_day,
    a_minute,
    a_quarter,
    a_week,
    a_weekend,
    a_year,
    cut,
    day_of,
    length,
    moved,
    unit_of,
)
from onrecord.statements.times.words import DAY_NAMES, MONTH_NAMES, SEASON, UNIT, YEAR, unit_in, weeks_in

_RECENT: dict[Unit, int] = {"day": 7, "week": 6, "month": 6, "year": 6, "hour": 24, "minute": 60, "decade": 6}
"""How far "recent days", "recent weeks" reach back, and "the coming days" on: 7 days, 6 weeks, 6 months, and as many
years and decades, of which the conventions do not speak."""


@rule(
    r"(?:(?P<part>earlier|later|some ?time|early|late) )?"
    r"(?P<how>this|last|next|(?:the )?(?:previous|following|coming|current|same|present|preceding)|that) "
    r"(?P<kind>fiscal |calendar |financial |business |school |academic |full )?"
    r"(?P<unit>week|month|quarter|year|decade|century)(?:s(?=[’']|\b(?= \w+ festival)))?"
)
def calendar_unit(match: re.Match[str], place: Place) -> Stretch | None:
    """`this week`, `last month`, `earlier this year`, `the following week`."""
    how, unit = match["how"].lower().removeprefix("the "), unit_in(match["unit"])
    part = (match["part"] or "").lower().replace(" ", "")
    if how in ("this", "current", "present"):
        return _part_of(this_unit(unit, part, place), part)
    if how in ("that", "same", "following", "previous", "preceding") and place.named.last:
        named = place.named.last
        start = named.first if named.first is not None else place.day
        shift = {"following": 1, "previous": -1, "preceding": -1}.get(how, 0)
        found = unit_of(moved(day_of(start), shift, unit), unit)
    else:
        shift = {"next": 1, "coming": 1, "following": 1, "that": 0, "same": 0}.get(how, -1)
        found = unit_of(moved(place.day, shift, unit), unit)
    if unit in ("week", "quarter"):
        found = found.approximate()
    return _part_of(found, part)


def this_unit(unit: Unit, part: str, place: Place) -> Stretch:
    """The part of the unit under way that the clause speaks of: up to publication, or from it on."""
    found = unit_of(place.day, unit)
    ahead = part == "later" or (part != "earlier" and place.direction == "future")
    if unit == "week" and ahead and place.day.weekday() == 6:
        # On a Sunday nobody announces the week that is over.
        return unit_of(place.day + timedelta(days=1), "week").approximate()
    if place.base.back and part != "earlier":
        return found.approximate()  # what "had been predicted for this year" was to come then
    if ahead:
        return cut(found, first=place.day).approximate()
    return cut(found, last=place.day).approximate()


def _part_of(found: Stretch, part: str) -> Stretch:
    """`earlier` and `later` of another unit than this one say little; `early` and `late` are for others to apply."""
    from onrecord.statements.times.shaping import third

    return third(found, part) if part in ("early", "late") else found


_OF = re.compile(
    r"\b(?:last|survive|outlast|through|finish|(?:end|start|beginning|middle|close|turn|rest|remainder|half"
    r"|part|course|days?|weeks?|later|earlier|early|late)"
    r" (?:of|in)) \Z",
    re.IGNORECASE,
)


def _second(match: re.Match[str], place: Place) -> bool:
    """Whether it is the second half of a unit that is told of."""
    before = place.text[max(0, match.start() - 16) : match.start()].lower()
    return before.endswith(("second half of ", "latter half of "))


_LEFT = re.compile(r"\b(?:later (?:of|in)|(?:rest|remainder) of) \Z", re.IGNORECASE)
"""What is left of the unit under way."""


@rule(rf"before the (?P<unit>{UNIT}) (?:is |are )?(?:out|over|ends|up)\b")
def before_its_end(match: re.Match[str], place: Place) -> Stretch | None:
    """`before the month is out`: by its end."""
    found = unit_of(place.day, unit_in(match["unit"]))
    return found if place.base.back else cut(found, first=place.day)


@rule(
    r"the (?P<full>full |whole |fiscal )?(?P<unit>week|month|year|decade|century)(?![’'-])"
    r"|(?P<edge>(?P<of>year|month|week|quarter)(?:[’']s)?[- ]end)"
)
def the_unit(match: re.Match[str], place: Place) -> Stretch | None:
    """`the end of the month`, `later in the year`, `year-end`: the one under way."""
    if match["edge"]:
        found = unit_of(place.day, unit_in(match["of"]))
        assert found.last is not None
        if found.unit == "year" and not place.ahead and place.direction == "past" and place.day.month <= 6:
            found = unit_of(moved(place.day, -1, "year"), "year")
        assert found.last is not None
        return a_day(found.last).approximate()
    if not match["full"] and not _OF.search(place.text, max(0, match.start() - 16), match.start()):
        return None
    found = unit_of(place.day, unit_in(match["unit"]))
    if found.unit == "year" and place.day.month <= 6 and _second(match, place) and place.direction == "past":
        return unit_of(moved(place.day, -1, "year"), "year")  # of the one under way it is still to come
    left = place.direction != "past" and _LEFT.search(place.text, max(0, match.start() - 16), match.start())
    return cut(found, first=place.day).approximate() if left else found


@rule(rf"(?:another (?P<count>{COUNT})|(?P<more>{COUNT}) more) (?P<unit>{UNIT})s?")
def another(match: re.Match[str], place: Place) -> Stretch | None:
    """`another ten days`, `two more weeks`: from the day on, where the clause looks ahead; else a length."""
    count, unit = count_of(match["count"] or match["more"]), unit_in(match["unit"])
    if count is None:
        return None
    if not place.expects:
        return length(count.whole, unit)
    last = _on(place, count.most * weeks_in(match["unit"]), unit)
    return Stretch(first=place.day, last=last, value=length(count.whole, unit).value, certain=False)


@rule(r"(?:(?P<how>this past|this coming|this|last|next|the past|the) )?weekend(?!s)")
def weekend(match: re.Match[str], place: Place) -> Stretch | None:
    """`this weekend`, `over the weekend`, `last weekend`."""
    how = (match["how"] or "").lower()
    if how in ("last", "next"):
        return a_weekend(place.day + timedelta(days=7 if how == "next" else -7))
    ahead = how == "this coming" or (how != "this past" and place.ahead)
    here = a_weekend(place.day)
    assert here.first is not None
    return here if ahead or day_of(here.first) <= place.day else a_weekend(place.day - timedelta(days=7))


@rule(
    r"(?:the )?(?P<how>past|last|next|coming|previous|preceding|following|recent|most recent) "
    rf"(?:(?P<count>{COUNT}) )?(?P<unit>{UNIT})(?P<plural>s)?"
    rf"(?! of (?:{YEAR}|(?:last|this|next) year|the (?:year|decade|century|quarter|season)\b|(?-i:{MONTH_NAMES})\b))"
)
def rolling(match: re.Match[str], place: Place) -> Stretch | None:
    """`the past week`, `the next three months`, `in recent days`: counted from the day, both ends in."""
    how, unit = match["how"].lower(), unit_in(match["unit"])
    count = count_of(match["count"]) if match["count"] else None
    if count is None and not match["plural"] and ("the " not in match[0].lower() or unit == "minute"):
        return None  # "at the last minute"
    many = weeks_in(match["unit"])
    if count is None and match["plural"] is not None:
        return recent(unit, how in ("next", "coming", "following"), place)
    most = (count.most if count else 1) * many
    value = length(None if count and count.loose else most, unit, "date").value
    return (_onward if how in ("next", "coming", "following") else _backward)(most, unit, value, place)


_IS = re.compile(r"(?:\b(?:is|be|are)|[’']s) (?:just |only |now )?\Z", re.IGNORECASE)
"""What a length stands behind that begins now: "he said that it is only a matter of days"."""


@rule(
    rf"the (?P<unit>{UNIT})(?P<plural>s)? (?:ahead|to come)(?! of\b)"
    rf"|(?:(?:in|within) )?a matter of (?P<matter>{UNIT})s"
)
def to_come(match: re.Match[str], place: Place) -> Stretch | None:
    """`the year ahead`, `the months to come`, `a matter of days`: on from the day; none where the clause looks back."""
    if place.direction == "past" and not _IS.search(place.text, max(0, match.start() - 16), match.start()):
        return None
    if match["matter"]:
        unit = unit_in(match["matter"])
        return _onward(_RECENT.get(unit, 6) * weeks_in(match["matter"]), unit, "FUTURE_REF", place)
    unit = unit_in(match["unit"])
    return recent(unit, True, place) if match["plural"] else _onward(weeks_in(match["unit"]), unit, "FUTURE_REF", place)


def recent(unit: Unit, ahead: bool, place: Place) -> Stretch:
    """`recent days`, `the coming weeks`: some units back, or on; the coming ones begin with the next, decades now."""
    most = _RECENT.get(unit, 6)
    if ahead:
        found = _onward(most, unit, "FUTURE_REF", place)
        return found if unit == "decade" else replace(found, first=moved(place.day, 1, unit))
    return _backward(most, unit, "PAST_REF", place)


def _onward(count: float, unit: Unit, value: str, place: Place) -> Stretch:
    first = place.moment if unit in ("hour", "minute") else place.day
    return Stretch(first=first, last=_on(place, count, unit), value=value, certain=False)


def _backward(count: float, unit: Unit, value: str, place: Place) -> Stretch:
    last = place.moment if unit in ("hour", "minute") else place.day
    return Stretch(first=_on(place, -count, unit), last=last, value=value, certain=False)


def rolled(count: Count, unit: Unit, ahead: bool, place: Place) -> Stretch:
    """So many units counted from the day, both ends in: on where `ahead`, else back."""
    value = length(count.whole, unit, "date").value
    return (_onward if ahead else _backward)(count.most, unit, value, place)


def _on(place: Place, count: float, unit: Unit) -> Moment:
    """`count` units from where the text stands; hours need its moment, else they are counted in days."""
    if unit in ("hour", "minute"):
        if place.base.moment is not None:
            return moved(place.base.moment, round(count * (60 if unit == "hour" else 1)), "minute")
        hours = count if unit == "hour" else count / 60
        return moved(place.day, round(hours / 24), "day")
    if count != int(count):
        return moved(place.day, round(count * {"week": 7, "month": 30.4, "year": 365.25}.get(unit, 1)), "day")
    return moved(place.day, int(count), unit)


@rule(
    rf"(?P<count>{COUNT}) (?P<unit>{UNIT})s? (?P<way>ago|from now|from today|hence|earlier|later|before(?=[.,;:]|\Z)"
    r"|previously|afterwards?|on(?=[.,;]|\Z))"
    r"|(?P<year>(?:the |a )?year)[- ](?P<back>ago|earlier)(?: (?P<what>quarter|period|month|half))?"
)
def counted(match: re.Match[str], place: Place) -> Stretch | None:
    """`three days ago`, `a year earlier`, `two days later`, `the year-ago quarter`."""
    way = (match["way"] or match["back"]).lower()
    unit = unit_in(match["unit"] or "year")
    count = count_of(match["count"] or "a")
    if count is None:
        return None
    if unit == "year" and count.whole == 1 and way in ("ago", "earlier") and place.named.quarter:
        found = place.named.quarter
        return replace(a_quarter(_year(found) - 1, _quarter(found)), certain=False, compared=True)
    back = way in ("ago", "earlier", "before", "previously")
    if way in ("earlier", "later", "before", "afterward", "afterwards", "on", "previously"):
        return from_named(count, unit, back, weeks_in(match["unit"] or "year"), place)
    return counted_off(count, unit, back, place, weeks_in(match["unit"] or "year"))


def _year(stretch: Stretch) -> int:
    assert stretch.first is not None
    return stretch.first.year


def _quarter(stretch: Stretch) -> int:
    assert stretch.first is not None
    return (stretch.first.month + 2) // 3


def from_named(count: Count, unit: Unit, back: bool, many: int, place: Place) -> Stretch | None:
    """Counted from the day named last; years without one from the year before."""
    named, whole = place.named.day, count.whole
    if unit in ("year", "decade") and whole:
        last = place.named.last
        year = _year(last) if last else place.day.year
        return a_year(year + (-1 if back else 1) * whole * (10 if unit == "decade" else 1)).approximate()
    if unit == "month" and whole and place.named.last and place.named.last.unit == "month":
        named = place.named.last
    if named is None or named.first is None or not whole or unit in ("hour", "minute"):
        return length(whole, unit)
    day = moved(day_of(named.first), (-1 if back else 1) * whole * many, unit)
    return a_day(day) if unit == "day" else unit_of(day, unit).approximate()


def counted_off(count: Count, unit: Unit, back: bool, place: Place, many: int = 1) -> Stretch | None:
    """`count` units from the base: a day exactly, else the unit that holds that day; vague counts by their ends."""
    sign = -1 if back else 1
    least, most = count.least * many, count.most * many
    if count.least != count.most:
        ends = _on(place, sign * least, unit), _on(place, sign * most, unit)
        first, last = ends[::sign]
        return Stretch(first=first, last=last, value="PAST_REF" if back else "FUTURE_REF", certain=False)
    at = _on(place, sign * most, unit)
    if unit in ("hour", "minute"):
        found = a_minute(at) if place.base.moment is not None else a_day(at)  # type: ignore[arg-type]
        return found.approximate()
    if unit == "day":
        return a_day(at).approximate() if count.loose else a_day(at)
    if unit in ("decade", "century"):
        return a_year(at.year).approximate()
    return (a_week(at) if unit == "week" else unit_of(at, unit)).approximate()


_UNLIKE = re.compile(
    r"\b(?:first|only|most|least|fewest|best|worst|(?:bigg|larg|great|high|low|strong|weak|long|short|hott|cold|wett|dri"
    r"|fast|slow|deep|heavi|deadli|cheap|steep|sharp|hard|tough|clos|poor|warm|cool|small|old|young|busi|quiet|sever)est)"
    r"(?: (?!(?:will|would|shall|can|could|may|might|must|is|are|was|were|be|has|have|had|to)\b)[\w’'-]+){0,4} \Z",
    re.IGNORECASE,
)
"""What was not seen for so long: "for the first time | in 25 years", "the largest fair | in ten years"."""


@rule(rf"in (?P<count>{COUNT}) (?P<unit>{UNIT})s?(?:[’'])?(?: time)?(?! (?:of|ago|earlier|before)\b)")
def ahead(match: re.Match[str], place: Place) -> Stretch | None:
    """`in two weeks`: then, where the clause looks ahead; else how long it took, or since when nothing was like it."""
    unit, count = unit_in(match["unit"]), count_of(match["count"])
    if count is None:
        return None
    unlike = not match[0].endswith("time") and _UNLIKE.search(place.text, max(0, match.start() - 60), match.start())
    if not place.ahead or unlike:
        return length(count.whole, unit)
    return counted_off(count, unit, False, place, weeks_in(match["unit"]))


@rule(
    r"(?:within|in (?:less than|fewer than|under|no more than|at most|as little as|as few as)) "
    rf"(?:(?:the )?(?:next )?(?P<count>{COUNT}) |(?:the next )?)(?P<unit>{UNIT})(?P<plural>s)?(?! of\b)"
)
def within(match: re.Match[str], place: Place) -> Stretch | None:
    """`within 48 hours`, `in less than a month`, `within weeks`: from the base on; a length where it looks back."""
    unit, count = unit_in(match["unit"]), count_of(match["count"]) if match["count"] else None
    if count is None and not match["plural"]:
        return None
    if place.direction == "past" and count is not None:
        return length(count.whole, unit)
    most = (count.most if count else _RECENT.get(unit, 6)) * weeks_in(match["unit"])
    return _onward(most, unit, length(count.whole if count else None, unit).value, place)


@rule(
    rf"(?P<count>{COUNT})[ -](?:more )?(?P<unit>hour|day|week|month)s?"
    r"(?= (?:in which )?to (?!the\b|a\b|an\b)[a-z]|(?P<ultimatum>[ -]ultimatum\b))"
)
def time_left(match: re.Match[str], place: Place) -> Stretch | None:
    """`has 30 days to appeal`, `gave them 48 hours to leave`, `a seven-day ultimatum`: on from the day; nothing where
    nobody is given them.
    """
    count, unit = count_of(match["count"]), unit_in(match["unit"])
    who = _ISSUING if match["ultimatum"] else _HAVING
    if count is None or not who.search(place.text, max(0, match.start() - 70), match.start()):
        return None
    return _onward(count.most * weeks_in(match["unit"]), unit, length(count.whole, unit).value, place)


_HAVING = re.compile(
    r"\b(?:(?:gave|gives?|given|giving)(?: [\w’'-]+){0,6}?|(?<!\bto )(?:has|have|gets?|got))"
    r"(?: (?:only|just|now|another|up to|about|at most|no more than|less than))* \Z"
)
"""Who has, or is given, so much time."""


_ISSUING = re.compile(r"\b(?:gave|gives?|given|giving|issue[sd]?|issuing|sets?|served) [^.!?\n]*\Z")


@rule(
    rf"(?:every|each) (?:(?:other|{COUNT}|{ORDINAL}) )?(?:{UNIT}s?|day|morning|afternoon|evening|night|"
    rf"{SEASON}(?!(?<=fall) (?:in|of|from)\b)|(?-i:{DAY_NAMES}|{MONTH_NAMES}))"
    rf"|(?-i:(?:{DAY_NAMES})s)|weekends"
)
def repeated(match: re.Match[str], place: Place) -> Stretch | None:
    """`every Tuesday`, `Sundays`: no one place."""
    return Stretch(value="XXXX-XX-XX", kind="set")


@rule(rf"(?P<count>{COUNT})[- ](?P<unit>{UNIT})s?(?!-old| old\b)(?:[- ]long\b)?")
def how_long(match: re.Match[str], place: Place) -> Stretch | None:
    """`30-day`, `two weeks`, `about five years`: a length. Ages are none."""
    count = count_of(match["count"])
    bare = match["count"].lower() in ("a", "an", "one") and "-" not in match[0]
    year = count is not None and count.least >= 1000 and not match[0].lower().endswith("s")
    if count is None or bare or year:  # "percent a year", "one day", "World Cup 2018 day five"
        return None
    unit = unit_in(match["unit"])
    return length((count.whole or 0) * weeks_in(match["unit"]) or None, unit)


RULES: tuple[Rule, ...] = (
    calendar_unit, before_its_end, the_unit, time_left, another, weekend, rolling, to_come, counted, ahead, within,
    repeated, how_long,
)  # fmt: skip
