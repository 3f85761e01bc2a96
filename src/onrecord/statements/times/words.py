"""The words of English time expressions as pieces of patterns, and what each stands for."""

from __future__ import annotations

from onrecord.statements.times.stretch import Unit

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
MONTHS = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
)  # fmt: skip
UNITS: dict[str, Unit] = {
    "minute": "minute", "hour": "hour", "day": "day", "night": "day", "week": "week", "fortnight": "week",
    "weekend": "weekend", "month": "month", "quarter": "quarter", "year": "year", "decade": "decade",
    "century": "century", "centurie": "century", "season": "season",
}  # fmt: skip

DAY_NAMES = "|".join(name.capitalize() for name in WEEKDAYS)
MONTH_NAMES = "|".join(name.capitalize() for name in MONTHS)
WEEKDAY = f"(?-i:{DAY_NAMES}|{DAY_NAMES.upper()}|(?:Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun)\\.)"
MONTH = (
    f"(?-i:{MONTH_NAMES}|(?:{MONTH_NAMES.upper()})(?=,? \\d)"
    "|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?:\\.|(?=,? \\d)))"
)
DAY = r"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?![\d%]|[.,:]\d)"
YEAR = r"(?:1[0-9]\d\d|2[01]\d\d)(?![\d%]|[.,]\d)"
UNIT = "(?:minute|hour|day|week|fortnight|month|quarter|year|decade|centurie|century|weekend)"
SEASON = "(?:spring|summer|autumn|fall|winter)"
DASH = "[-–—\u2011]"
ZONE = r"(?: (?:local time|GMT|UTC|BST|CET|[ECMP][SD]?T|Eastern(?: Time)?|Moscow time))"
"""Whose clock it is, behind a time of day."""


def weekday_of(word: str) -> int:
    """0 for Monday."""
    start = word.lower()[:3]
    return next(number for number, name in enumerate(WEEKDAYS) if name.startswith(start))


def month_of(word: str) -> int:
    """1 for January."""
    start = word.lower()[:3]
    return next(number for number, name in enumerate(MONTHS, 1) if name.startswith(start))


def unit_in(word: str) -> Unit:
    """The unit that a word names, in the singular or plural."""
    return UNITS[word.lower().removesuffix("s")]


def weeks_in(word: str) -> int:
    """How many of its unit a word stands for: a fortnight is two weeks."""
    return 2 if word.lower().startswith("fortnight") else 1
