"""Dates as the six outlets print them, without the machine's locale."""

from __future__ import annotations

from datetime import datetime

_EN = ("January February March April May June July August September October November December").split()
_EN_DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
_DE_DAYS = "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag".split()
_AR_DAYS = "الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد".split()
_EASTERN = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")


def british(moment: datetime) -> str:
    """3 March 2026, 9.15 am."""
    half = "am" if moment.hour < 12 else "pm"
    clock = f"{moment.hour % 12 or 12}.{moment.minute:02} {half}"
    return f"{moment.day} {_EN[moment.month - 1]} {moment.year}, {clock}"


def american_day(moment: datetime) -> str:
    """Tuesday, March 3, 2026."""
    return f"{_EN_DAYS[moment.weekday()]}, {_EN[moment.month - 1]} {moment.day}, {moment.year}"


def agency(moment: datetime) -> str:
    """03-Mar-2026 09:15 +0200."""
    return f"{moment.day:02}-{_EN[moment.month - 1][:3]}-{moment.year} {moment:%H:%M} +0200"


def german(moment: datetime) -> str:
    """Dienstag, 03.03.2026, 09.15 Uhr."""
    return f"{_DE_DAYS[moment.weekday()]}, {moment:%d.%m.%Y}, {moment:%H.%M} Uhr"


def arabic(moment: datetime) -> str:
    """The weekday, day, month and year with eastern digits."""
    digits = f"{moment.day} مارس {moment.year}".translate(_EASTERN)
    return f"{_AR_DAYS[moment.weekday()]} {digits}"


PRINTED = {
    "british": british,
    "american_day": american_day,
    "agency": agency,
    "german": german,
    "arabic": arabic,
}
