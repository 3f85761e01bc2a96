"""English expressions for days: dates as printed, weekdays, yesterday and tomorrow, parts of the day, clock times."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta

from onrecord.statements.times.numbers import WORDS_OF_ORDINALS, ordinal_of
from onrecord.statements.times.place import Place
from onrecord.statements.times.rules import Rule, rule
from onrecord.statements.times.stretch import Stretch, a_day, a_minute, a_month, a_part, a_week, day_of, moved
from onrecord.statements.times.words import DASH, DAY, MONTH, WEEKDAY, YEAR, ZONE, month_of, weekday_of

_RANGE = rf"(?: ?{DASH} ?| to | through | until )"
_PAIR = "(?:" + "|".join(rf"{day}(?:st|nd|rd|th)? and {day + 1}(?!\d)" for day in range(1, 31)) + ")"
"""Two days that are one stretch: "3 and 4 December", not "3 and 10 December"."""
_STREETS = r"(?-i:Streets?|St\.?(?= [A-Z])|Roads?|Rd|Avenue|Ave|Lane|Drive|Boulevard|Terrace|Crescent|Gardens|Plaza)\b"
"""Behind a number and a month that are an address."""
_FAR, _CLOSE = 300, 60
"""Days: nobody leaves out the year of a day that is so far where the same day of another year is so close."""
_NEAR = 3
"""Where no verb tells the year, a date ahead is taken if it is this many times as near as the one behind."""


@rule(
    rf"(?:(?:(?P<weekday>{WEEKDAY})(?:,? | the ))?(?:"
    rf"(?<=between )(?P<month_between>{MONTH}) (?P<day_between>{DAY}) and (?P<end_between>{DAY})(?! {MONTH})"
    rf"|(?P<month_before>{MONTH}) (?={_PAIR}(?:[.,;:]|\Z| (?:in|at|for|after)\b))(?P<one>{DAY}) and (?P<two>{DAY})"
    rf"|(?P<month>{MONTH})(?:,(?= {DAY},? {YEAR}))? (?:the )?(?P<day>{DAY})(?!-(?:year|month|week"
    rf"|day))(?:{_RANGE}(?P<end>{DAY})(?! {MONTH}))?"
    rf"|(?:the )?(?:(?={_PAIR})|(?<=between ))(?P<first_of_two>{DAY}) and (?P<last_of_two>{DAY})"
    rf"(?: of)? (?P<month_of_two>{MONTH})"
    rf"|(?:the )?(?P<day_first>{DAY})(?:{_RANGE}(?P<end_first>{DAY}))?(?: of)?"
    rf" (?P<month_last>{MONTH}))"
    rf"(?! {_STREETS})(?:,? (?P<year>{YEAR})|(?={_RANGE}(?:{MONTH} {DAY}|{DAY} {MONTH}),? (?P<year_behind>{YEAR})))?)"
)
def calendar_day(match: re.Match[str], place: Place) -> Stretch | None:
    """`March 3`, `14 March 2026`, `Friday, May 8`, `March 3-5`, between `March 3 and 5`."""
    month = month_of(_either(match, "month month_last month_between month_before month_of_two") or "")
    day = _number(_either(match, "day day_first day_between one first_of_two") or "")
    year = match["year"] or match["year_behind"]
    if year:
        first = date(int(year), month, day)
    else:
        weekday = weekday_of(match["weekday"]) if match["weekday"] else None
        first = day_without_year(month, day, weekday, place)
    end = _either(match, "end end_first end_between two last_of_two")
    if not end:
        return a_day(first)
    return days(first, date(first.year, month, _number(end)))


_SPELLED = rf"(?:{WORDS_OF_ORDINALS}|thirtieth|(?:twenty|thirty)[- ](?:{WORDS_OF_ORDINALS}))"


@rule(
    rf"(?:(?P<weekday>{WEEKDAY}),? )?(?:the )?(?P<day>{_SPELLED})(?: day)? of (?P<month>{MONTH})"
    rf"(?:,? (?P<year>{YEAR}))?(?![’']s)"
)
def spelled_day(match: re.Match[str], place: Place) -> Stretch | None:
    """`the first of May`, `the twenty-first day of March 2026`."""
    tens, _, ones = match["day"].lower().replace("-", " ").rpartition(" ")
    day = 30 if ones == "thirtieth" else (ordinal_of(ones) or 0) + {"twenty": 20, "thirty": 30}.get(tens, 0)
    month = month_of(match["month"])
    if match["year"]:
        return a_day(date(int(match["year"]), month, day))
    weekday = weekday_of(match["weekday"]) if match["weekday"] else None
    return a_day(day_without_year(month, day, weekday, place))


def _either(match: re.Match[str], names: str) -> str | None:
    return next((match[name] for name in names.split() if match[name]), None)


def _number(day: str) -> int:
    return int(re.sub(r"\D", "", day))


def days(first: date, last: date) -> Stretch:
    """From one day to another, both included. Raises ValueError where they are in the wrong order."""
    if last < first:
        raise ValueError(f"{last} is before {first}")
    return Stretch(first=first, last=last, value=f"{first.isoformat()}/{last.isoformat()}", unit="day")


def day_without_year(month: int, day: int, weekday: int | None, place: Place) -> date:
    """The last such day of the past or the next of the future; where no verb tells, the one that is much nearer.

    `weekday` (0 is Monday) chooses among the years where it is told. Raises ValueError for a day that no year near has.
    """
    year = place.day.year
    found = [date(y, month, day) for y in range(year - 4, year + 5) if day <= 28 or _exists(y, month, day)]
    if weekday is not None and (fitting := [one for one in found if one.weekday() == weekday]):
        return min(fitting, key=lambda one: abs(one - place.day))
    before = max((one for one in found if one <= place.day), default=None)
    after = min((one for one in found if one >= place.day), default=None)
    if before is None or after is None:
        raise ValueError(f"no {day}.{month}.")
    back, on = (place.day - before).days, (after - place.day).days
    if place.direction is None:
        return after if on * _NEAR < back else before
    if place.ahead:
        return before if on > _FAR and back < _CLOSE else after
    return after if back > _FAR and on < _CLOSE else before


def _exists(year: int, month: int, day: int) -> bool:
    last = a_month(year, month).last
    return last is not None and day <= last.day


@rule(
    r"(?:(?P<year>(?:19|20)\d\d)(?P<part>[-/])(?P<month>[01]\d)(?P=part)(?P<day>[0-3]\d)"
    r"|(?P<a>[0-3]?\d)(?P<mark>[/.])(?P<b>[0-3]?\d)(?P=mark)(?P<long>(?:19|20)\d\d))(?![\d/])"
)
def numeric_day(match: re.Match[str], place: Place) -> Stretch | None:
    """`2026-03-14`, `2026/03/14`, `14.3.2026`, `3/14/2026`; day first where both can be a month, approximate then."""
    if match["year"]:
        return a_day(date(int(match["year"]), int(match["month"]), int(match["day"])))
    a, b, year = int(match["a"]), int(match["b"]), int(match["long"])
    if b > 12:
        return a_day(date(year, a, b))
    found = a_day(date(year, b, a))
    return found if a > 12 or a == b or match["mark"] == "." else found.approximate()


_NAMES_OF_PAPERS = (
    "Times|Post|Telegraph|Mirror|Express|Mail|Herald|Independent|World|Business|Night Live|Night Football|Sun"
    "|People|Tribune|Star|Mass|"
    "School|Record|Citizen|Age|Review|Worship|League|Club"
)
_NAMED_NIGHT = (
    r" (?-i:Night|Morning|Evening|Afternoon) (?-i:Live|Lights|Football|Fever|Takeaway|Post|Quarterback|News)\b"
)
"""Behind a weekday that is a title's: "Friday Night Lights"."""


@rule(
    r"(?<!Black )(?<!Good )(?<!Ash )(?<!Easter )(?<!Bloody )(?<!Cyber )(?<!Holy )(?<!Palm )(?<!Casual )"
    r"(?<!Super )(?<!Ruby )(?<!Sheffield )(?-i:(?<!Mail on ))(?<!Giving )(?<!Maundy )(?<!Shrove )(?<!Remembrance )"
    r"(?:(?P<how>this past|this coming|the following|the next|the previous|the past|last|next|this|past|coming) )?"
    rf"(?P<day>{WEEKDAY})(?! (?-i:{_NAMES_OF_PAPERS})\b)(?!{_NAMED_NIGHT})(?![a-zA-Z])(?P<week> week)?"
)
def weekday(match: re.Match[str], place: Place) -> Stretch | None:
    """`Sunday`, `last Friday`, `next Tuesday`."""
    if match["day"] == "Sun." and _PAPER.search(place.text, max(0, match.start() - 24), match.start()):
        return None
    if not match["how"] and _ANY.search(place.text, max(0, match.start() - 60), match.start()):
        noun = re.match(r" (?!or\b|and\b|is\b|as\b|because\b)[a-z]", place.text[match.end() : match.end() + 8])
        if noun is None:
            return Stretch(value="XXXX-XX-XX", kind="set")
    if _EACH.match(place.text, match.end()):
        return Stretch(value="XXXX-XX-XX", kind="set")
    number = weekday_of(match["day"])
    back = (place.day.weekday() - number) % 7
    how = (match["how"] or "").lower()
    if match["week"]:
        return a_day(place.day + timedelta(days=(-back) % 7 + 7))
    match how:
        case "last" | "past" | "this past" | "the past" | "the previous":
            found = a_day(place.day - timedelta(days=back or 7))
            same_week = a_week(found.first or place.day) == a_week(place.day)
            return found.approximate() if same_week else found
        case "next":
            found = a_day(place.day + timedelta(days=7 - place.day.weekday() + number))
            return found.approximate() if number > place.day.weekday() else found
        case "this" | "this coming" | "coming":
            here = place.day + timedelta(days=number - place.day.weekday())
            return a_day(here if how == "this" or here >= place.day else here + timedelta(days=7))
        case "the following" | "the next":
            anchor = place.named.day
            start = day_of(anchor.last) if anchor and anchor.last else place.day
            return a_day(start + timedelta(days=(number - start.weekday() - 1) % 7 + 1))
    ahead = place.ahead
    if ahead and re.match(r"[’']s\b", place.text[match.end() : match.end() + 2]):
        ahead = place.expects  # "Friday's vote" is no more to come than others are, but for a word that says so
    return a_day(place.day + timedelta(days=(-back) % 7) if ahead else place.day - timedelta(days=back))


_PAPER = re.compile(
    r"\b(?!(?:On|Last|Next|This|By|Until|Till|Late|Early|Earlier|Since|From|Before|After|And|Every|Each)\b)"
    r"[A-Z][\w’'-]* \Z"
)
"""Before "Sun." that ends a sentence: "the Harbour Sun."."""
_ANY = re.compile(rf"\b(?:on|of|for) an? (?:{WEEKDAY},? )*(?:{WEEKDAY},? (?:or|and) )?\Z")
"""Before a weekday that is any: "book on a Tuesday, Wednesday or Sunday"."""
_EACH = re.compile(r" (?:of|in) (?:each|every|a|any) (?:month|week|year|quarter)\b")
_NAME_OF_HOUR = re.compile(r"\b[A-Z][\w’-]* (?:Noon|Midnight)\b|\b(?:Noon|Midnight) [A-Z]")
"""A title: "High Noon", "Midnight Express"."""
_CAPITAL = re.compile(r"\b[A-Z][\w.]*(?:[’']s| \d+(?:[’']s)?)? \Z")
_TITLE = re.compile(r"[“‘\"'](?i:today),?[”’\"']|Today (?:programme|program|show)\b")
"""A show: "told Bay TV’s “Today”", "on the Today programme"."""
_TIME_TO_COME = re.compile(r"\b(?:(?:an?|the|our|their) (?:better|brighter|new|greener|safer|different)|a) \Z")
"""Before "tomorrow" where it is no day: "a better tomorrow"."""
_FROM_TODAY = {"today": 0, "yesterday": -1, "tomorrow": 1, "the day before yesterday": -2, "the day after tomorrow": 2}


@rule(
    r"(?<=by )(?:the )?(?:end|close) of (?:the )?(?:working |business |trading )?(?:day|business|play|trading)"
    rf"(?!,? (?:on\b|(?:on )?(?:{WEEKDAY}|{MONTH})|today\b|tomorrow\b|\d))"
)
def end_of_day(match: re.Match[str], place: Place) -> Stretch | None:
    """`by the end of the day`: of the day that is counted from, of the past that named last."""
    named = place.named.day
    return a_day(named.first if named and named.first and not place.ahead else place.day)


@rule(r"the day (?:before yesterday|after tomorrow)|yesterday|today|tomorrow")
def from_today(match: re.Match[str], place: Place) -> Stretch | None:
    """`yesterday`, `the day after tomorrow`. Behind a capital letter Today is part of a name."""
    if match[0].endswith(("After Tomorrow", "Before Yesterday")):
        return None  # a film
    if match[0] == "Today" and _TITLE.search(place.text, max(0, match.start() - 1), match.end() + 11):
        return None
    if match[0] == "Today" and _CAPITAL.search(place.text, max(0, match.start() - 24), match.start()):
        return None
    if match[0] == "tomorrow" and _TIME_TO_COME.search(place.text, max(0, match.start() - 24), match.start()):
        return None
    return a_day(place.day + timedelta(days=_FROM_TODAY[match[0].lower()]))


@rule(r"tonight|overnight|last night|last evening|this (?P<part>morning|afternoon|evening)|yesterday evening")
def night(match: re.Match[str], place: Place) -> Stretch | None:
    """`tonight`, `last night`, `this morning`."""
    words = match[0].lower()
    if match["part"]:
        return a_part(place.day, match["part"].lower())
    if words == "tonight" or (words == "overnight" and place.direction == "future"):
        return a_part(place.day, "night")
    return a_part(place.day - timedelta(days=1), "evening" if words.endswith("evening") else "night")


@rule(
    rf"(?:(?P<hour>1[0-2]|0?\d)(?:[:.](?P<minute>[0-5]\d))? ?(?P<half>[ap])\.?m\b\.?|(?P<word>noon|midnight)){ZONE}?"
    rf"|(?P<hours>2[0-3]|1\d|0?\d):(?P<minutes>[0-5]\d)(?:{ZONE}|(?<=at \d\d:\d\d)|(?<=by \d\d:\d\d)"
    rf"|(?<=of \d\d:\d\d))"
)
def clock(match: re.Match[str], place: Place) -> Stretch | None:
    """A clock time alone: of the day named last, else of the day that is counted from."""
    if (
        match["word"]
        and match[0][0].isupper()
        and _NAME_OF_HOUR.search(place.text, max(0, match.start() - 24), match.end() + 2)
    ):
        return None
    named = place.named.day
    day = day_of(named.first) if named and named.first else place.day
    return at_clock(day, match)


def at_clock(day: date, match: re.Match[str]) -> Stretch | None:
    """The minute that the groups hour, minute, half and word tell; midnight ends the day."""
    if match["word"]:
        late = match["word"].lower() == "midnight"
        return a_minute(datetime.combine(day, time(23, 59) if late else time(12)))
    groups = match.groupdict()
    hour, minute = int(match["hour"] or groups["hours"]), int(match["minute"] or groups.get("minutes") or 0)
    half = (match["half"] or "").lower()
    if half and not 1 <= hour <= 12:
        return None
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    return a_minute(datetime.combine(day, time(hour, minute)))


@rule(
    r"(?:the )?(?P<way>very next|next|following|previous|same) (?P<unit>day|morning|afternoon|evening|night)"
    r"|that (?:same )?(?P<that>day|morning|afternoon|evening|night)"
    r"|the (?:day|night) (?P<after>before|after|earlier)(?=[.,;:!?]| (?:and|but|in|at|by|when)\b|\Z)"
)
def by_named_day(match: re.Match[str], place: Place) -> Stretch | None:
    """`the next day`, `that night`, `the day before`: counted from the day named last; no place without one."""
    named = place.named.day
    if named is None or named.first is None:
        return Stretch(value="P1D", certain=False)
    unit = (match["unit"] or match["that"] or "day").lower()
    way = (match["way"] or match["after"] or "same").lower()
    shift = -1 if way in ("previous", "before", "earlier") else 0 if way == "same" else 1
    day = day_of(moved(day_of(named.first), shift, "day"))
    return a_day(day) if unit == "day" else a_part(day, unit)


@rule(
    r"(?:on )?the eve of [^,.;:!?\n]{3,60}(?=, (?:which|that|where)\b[^.;:!?\n]{1,60}?"
    rf"(?P<day>\b{WEEKDAY}))"
)
def eve(match: re.Match[str], place: Place) -> Stretch | None:
    """`on the eve of the summit, which opens on Thursday`: the day before."""
    number = weekday_of(match["day"])
    return a_day(place.day + timedelta(days=(number - place.day.weekday() - 1) % 7))


RULES: tuple[Rule, ...] = (
    eve,
    end_of_day,
    calendar_day,
    spelled_day,
    numeric_day,
    weekday,
    from_today,
    night,
    clock,
    by_named_day,
)
