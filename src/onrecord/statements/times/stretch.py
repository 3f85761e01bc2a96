"""Stretches of the calendar: a day, an ISO week, a quarter, an evening; how they are named, moved and cut.

Days are `date`, clock times `datetime` without an offset (local to the publisher). Knows no words.
"""

from __future__ import annotations

from calendar import monthrange
from datetime import date, datetime, time, timedelta
from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

from onrecord.record import Interval, Span

Moment = date
"""A `date`, or a `datetime` to the minute where a part of a day or a clock time is told."""
Unit = Literal["minute", "hour", "day", "week", "weekend", "month", "quarter", "half", "season", "year", "decade",
               "century", "part", "clock", "none"]  # fmt: skip
Kind = Literal["date", "duration", "set"]
SEASONS = ("spring", "summer", "autumn", "winter")
_SEASON_CODES = dict(zip(SEASONS, ("SP", "SU", "FA", "WI"), strict=True))
_PARTS = {
    "morning": (time(6), time(11, 59), "MO"),
    "noon": (time(12), time(12), "MI"),
    "midday": (time(12), time(12), "MI"),
    "afternoon": (time(12), time(17, 59), "AF"),
    "evening": (time(18), time(23, 59), "EV"),
    "early": (time(0), time(8, 59), "MO"),
    "late": (time(18), time(23, 59), "EV"),
}
PERIODS: dict[Unit, str] = {
    "minute": "TM", "hour": "TH", "day": "D", "week": "W", "month": "M", "quarter": "Q", "year": "Y", "decade": "DE",
    "century": "CE",
}  # fmt: skip
"""How TIMEX3 names a length: `P3D`, `PT48H`, `P1DE`."""


class Stretch(Struct, frozen=True, kw_only=True):
    """What an expression names: both ends included, either open; none for lengths and what is too vague.

    `value` is TIMEX3. `whole` is the calendar's unit where `first` and `last` are only a part of it ("this week" of the
    past ends on the day of publication); None where they are the whole.
    """

    first: Moment | None = None
    last: Moment | None = None
    value: str
    unit: Unit = "none"
    certain: bool = True
    kind: Kind = "date"
    whole: tuple[Moment, Moment] | None = None
    compared: bool = False
    """Named only to compare with ("a year earlier"): nothing is counted from it."""

    @property
    def placed(self) -> bool:
        """Whether it has a place on the calendar."""
        return self.first is not None or self.last is not None

    def interval(self, span: Span | None = None) -> Interval:
        """As the record has it. Ends are in order wherever the stretch was built."""
        return Interval(
            earliest=iso(self.first),
            latest=iso(self.last),
            certainty="exact" if self.certain else "approximate",
            span=span,
        )

    def approximate(self) -> Stretch:
        """The same, less certain."""
        return replace(self, certain=False)


def iso(moment: Moment | None) -> str | None:
    """ISO 8601, times to the minute."""
    if isinstance(moment, datetime):
        return moment.isoformat(timespec="minutes")
    return moment.isoformat() if moment else None


def day_of(moment: Moment) -> date:
    """The day, without its time."""
    return moment.date() if isinstance(moment, datetime) else moment


def a_day(day: Moment) -> Stretch:
    """One day."""
    day = day_of(day)
    return Stretch(first=day, last=day, value=day.isoformat(), unit="day")


def a_week(day: Moment) -> Stretch:
    """The ISO week, Monday to Sunday, that holds `day`."""
    year, week, weekday = day_of(day).isocalendar()
    monday = day_of(day) - timedelta(days=weekday - 1)
    return Stretch(first=monday, last=monday + timedelta(days=6), value=f"{year:04}-W{week:02}", unit="week")


def a_weekend(day: Moment) -> Stretch:
    """Saturday and Sunday of the ISO week that holds `day`."""
    week = a_week(day)
    assert week.last is not None
    return replace(week, first=week.last - timedelta(days=1), value=f"{week.value}-WE", unit="weekend")


def a_month(year: int, month: int) -> Stretch:
    """A calendar month."""
    last = date(year, month, monthrange(year, month)[1])
    return Stretch(first=date(year, month, 1), last=last, value=f"{year:04}-{month:02}", unit="month")


def months(year: int, first: int, count: int, value: str, unit: Unit) -> Stretch:
    """`count` calendar months from the month `first` of `year` on."""
    end = year * 12 + first - 1 + count - 1
    return Stretch(
        first=date(year, first, 1), last=a_month(end // 12, end % 12 + 1).last, value=f"{year:04}-{value}", unit=unit
    )


def a_quarter(year: int, quarter: int) -> Stretch:
    """A calendar quarter, 1 to 4."""
    return months(year, quarter * 3 - 2, 3, f"Q{quarter}", "quarter")


def a_half(year: int, half: int) -> Stretch:
    """A calendar half year, 1 or 2."""
    return months(year, half * 6 - 5, 6, f"H{half}", "half")


def a_season(year: int, season: str) -> Stretch:
    """A northern meteorological season; a winter is named by its December."""
    return months(year, SEASONS.index(season) * 3 + 3, 3, _SEASON_CODES[season], "season").approximate()


def years(first: int, last: int, value: str, unit: Unit) -> Stretch:
    """Whole calendar years."""
    return Stretch(first=date(first, 1, 1), last=date(last, 12, 31), value=value, unit=unit)


def a_year(year: int) -> Stretch:
    """A calendar year."""
    return years(year, year, f"{year:04}", "year")


def a_decade(year: int) -> Stretch:
    """The decade that holds `year`, 1990 to 1999."""
    first = year - year % 10
    return years(first, first + 9, f"{first // 10:03}", "decade")


def a_century(number: int) -> Stretch:
    """The 19th century: 1801 to 1900."""
    return years(number * 100 - 99, number * 100, f"{number - 1:02}", "century")


def a_part(day: Moment, part: str) -> Stretch:
    """A part of a day by the conventions; `night` ends at 05:59 of the next day."""
    day = day_of(day)
    if part == "night":
        first, last = datetime.combine(day, time(18)), datetime.combine(day + timedelta(days=1), time(5, 59))
        return Stretch(first=first, last=last, value=f"{day.isoformat()}TNI", unit="part", certain=False)
    start, end, code = _PARTS[part]
    first, last = datetime.combine(day, start), datetime.combine(day, end)
    # Noon is a clock time; "early Monday" is a modified day in TIMEX3.
    value = day.isoformat() if part in ("early", "late") else f"{day.isoformat()}T{code}"
    return Stretch(first=first, last=last, value=value, unit="part", certain=start == end)


def a_minute(moment: datetime) -> Stretch:
    """One minute of the clock."""
    moment = moment.replace(second=0, microsecond=0, tzinfo=None)
    return Stretch(first=moment, last=moment, value=moment.isoformat(timespec="minutes"), unit="clock")


def unit_of(day: Moment, unit: Unit) -> Stretch:
    """The unit of the calendar that holds `day`."""
    day = day_of(day)
    match unit:
        case "week":
            return a_week(day)
        case "weekend":
            return a_weekend(day)
        case "month":
            return a_month(day.year, day.month)
        case "quarter":
            return a_quarter(day.year, (day.month + 2) // 3)
        case "half":
            return a_half(day.year, (day.month + 5) // 6)
        case "year":
            return a_year(day.year)
        case "decade":
            return a_decade(day.year)
        case "century":
            return a_century((day.year + 99) // 100)
        case _:
            return a_day(day)


def moved(moment: Moment, count: int, unit: Unit) -> Moment:
    """`count` units on, or back where negative; a day that its month lacks becomes the month's last.

    Raises ValueError or OverflowError beyond the years 1 to 9999.
    """
    per_month = {"month": 1, "quarter": 3, "half": 6, "season": 3, "year": 12, "decade": 120, "century": 1200}
    if unit in per_month:
        at = moment.year * 12 + moment.month - 1 + count * per_month[unit]
        year, month = at // 12, at % 12 + 1
        if not 1 <= year <= 9999:
            raise ValueError(f"the year {year}")
        return moment.replace(year=year, month=month, day=min(moment.day, monthrange(year, month)[1]))
    if unit in ("hour", "minute"):
        start = moment if isinstance(moment, datetime) else datetime.combine(moment, time())
        return start + timedelta(minutes=count * (60 if unit == "hour" else 1))
    return moment + timedelta(days=count * (7 if unit in ("week", "weekend") else 1))


def length(count: float | None, unit: Unit, kind: Kind = "duration") -> Stretch:
    """A length of time: no place on the calendar. `count` None: some."""
    code = PERIODS.get(unit, "D")
    number = "X" if count is None else f"{count:g}"
    value = f"PT{number}{code[1]}" if code.startswith("T") else f"P{number}{code}"
    return Stretch(value=value, kind=kind, certain=count is not None)


def cut(stretch: Stretch, first: Moment | None = None, last: Moment | None = None) -> Stretch:
    """The part of a stretch from `first` and to `last`; the stretch itself where nothing is left or to be cut."""
    start, end = stretch.first, stretch.last
    if start is None or end is None:
        return stretch
    if first is not None and day_of(first) > day_of(start):
        start = first
    if last is not None and day_of(last) < day_of(end):
        end = last
    if day_of(start) > day_of(end) or (start, end) == (stretch.first, stretch.last):
        return stretch
    whole = stretch.whole or (day_of(stretch.first or start), day_of(stretch.last or end))
    return replace(stretch, first=start, last=end, whole=whole, certain=False)
