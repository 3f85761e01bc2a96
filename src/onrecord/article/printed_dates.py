"""Dates as printed on news pages, in the languages of `MONTHS`: found in a line, and taken off a byline.

A date without its year is not taken, nor one that can be read two ways (03/04/2025) where the language does not tell
which. Patterns know the forms, a table the months: a pattern of all months' names would take longer to build than a
page to read.
"""

from __future__ import annotations

import re
from functools import cache

import msgspec

from onrecord.article.months import MONTHS, WEEKDAYS
from onrecord.page.kept import expression
from onrecord.page.patterns import Pattern

_DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹०१२३४५६७८९", "0123456789" * 3)
Parts = tuple[str | None, str | None, str | None, str | None, str | None, str | None, str | None]
_NUMBERED, _NUMBER = Pattern(r"\b(?:version|build|ver\.) \Z", re.I), 10
"""What stands before numbers that look like a date, and its longest in characters: "version 1.2.2026"."""
_LATE = 25
"""So many characters after a date its clock is looked for, and before it where none stands there."""


class PrintedDate(msgspec.Struct, frozen=True):
    """A date found in a line: where it begins and ends, and year, month, day, hour, minute, second, zone.

    The first six are in figures, the zone is as printed. The clock may stand outside of `start` and `end`.
    """

    start: int
    end: int
    parts: Parts


@cache
def _forms() -> re.Pattern[str]:
    word, year = r"(?:[^\W\d_]|[\u0900-\u0963]){2,14}", r"(?:19|20)\d\d"
    arabic = r"(?: (?:الأول|الثاني))?"
    return expression(
        rf"(?<![\w/.-])(?:(?P<d1>\d{{1,2}})(?:st|nd|rd|th|er|[.º°ª])?\s*(?:de |of |"
        rf"d['’])?(?P<m1>{word}{arabic})\.?,?\s*"
        rf"(?:de |del )?(?P<y1>{year})|(?P<d2>\d{{1,2}})-(?P<m2>{word})-(?P<y2>{year})|"
        rf"(?P<m3>{word})\.?\s+(?P<d3>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<y3>{year})|"
        rf"(?P<y4>{year})\s*[年년]\s*(?P<m4>\d{{1,2}})\s*[月월]\s*(?P<d4>\d{{1,2}})\s*[日일]?|"
        rf"(?P<d5>\d{{1,2}})\.\s?(?P<m5>\d{{1,2}})\.\s?(?P<y5>{year})|"
        rf"(?P<y6>{year})[-./](?P<m6>\d{{1,2}})[-./](?P<d6>\d{{1,2}})|"
        rf"(?P<y8>{year})\.?\s+(?P<m8>{word})\s+(?P<d8>\d{{1,2}})\b|"
        rf"(?P<a>\d{{1,2}})[/-](?P<b>\d{{1,2}})[/-](?P<y7>{year}))"
    )


@cache
def _clock() -> re.Pattern[str]:
    return expression(
        r"(?<![\d.:])(\d{1,2})(?:[:.h]|\s?Uhr\s?|[時时시]\s?)(\d{2})(?![\d]|\.\d)(?:[:分분]\s?(\d{2}))?[分분]?"
        r"(?:\s*([apAP])\.?\s?[mM]\b\.?)?"
        r"(?:\s*\(?((?:UTC|GMT)?[+-]\d{1,2}(?::?\d{2})?\b|[A-Z]{2,5}\b))?"
    )


def printed_date(text: str, language: str | None = None) -> PrintedDate | None:
    """The first date in `text`, with its clock time; `language` tells 03/04 apart where it can."""
    return next(iter(printed_dates(text, language)), None)


def printed_dates(text: str, language: str | None = None) -> list[PrintedDate]:
    """The dates in `text`, each with the clock time after it, or before it where none stands after."""
    if not _may_hold_a_year(text):
        return []
    text = text.translate(_DIGITS)
    days = [
        (found, day) for found in _forms().finditer(text)
        if not _NUMBERED.search(text[max(0, found.start() - _NUMBER) : found.start()])
        and (day := _day(found.groupdict(), language))
    ]  # fmt: skip
    made = []
    for number, (found, day) in enumerate(days):
        start, end = found.span()
        last = days[number + 1][0].start() if number + 1 < len(days) else len(text)
        clock = _clock().search(text, end, min(end + _LATE, last))
        if clock is None and number == 0:
            before = [*_clock().finditer(text, max(start - _LATE, 0), start)]
            clock = before[-1] if before and not text[before[-1].end() : start].strip(" ,|–—-•·") else None
        made.append(PrintedDate(start, end, (*day, *_clock_parts(clock))))
    return made


def _clock_parts(clock: re.Match[str] | None) -> tuple[str | None, str | None, str | None, str | None]:
    if clock is None:
        return None, None, None, None
    hour = int(clock[1])
    if clock[4]:
        hour = hour % 12 + (12 if clock[4].lower() == "p" else 0)
    return str(hour), clock[2], clock[3], clock[5]


def _day(group: dict[str, str | None], language: str | None) -> tuple[str | None, str, str | None] | None:
    """Year, month and day in figures; None where the month is none, or could be either of two."""
    for n in "1234568":
        if group[f"y{n}"]:
            month = group[f"m{n}"] or ""
            number = int(month) if month.isdigit() else MONTHS.get(month.lower())
            return (group[f"y{n}"], str(number), group[f"d{n}"]) if number else None
    first, second = int(group["a"] or 0), int(group["b"] or 0)
    american = (language or "").lower() in ("en-us", "en_us")
    if first <= 12 and second <= 12 and first != second and (language or "en")[:2] == "en" and not american:
        return None
    if second > 12 or (american and first <= 12):
        first, second = second, first
    return group["y7"], str(second), str(first)


def _may_hold_a_year(text: str) -> bool:
    return "20" in text or "19" in text or (not text.isascii() and any(c in text for c in "٢٠۲۰२०"))


def without_dates(text: str) -> str:
    """`text` up to its first printed date, without the weekday and words like "updated" that lead to it.

    Where a line begins with its date it is what stands behind the last one.
    """
    found = printed_date(text)
    if not found:
        return text
    return _before(text, found) or _AFTER_DATE.sub("", text[printed_dates(text)[-1].end :], count=1)


def _before(text: str, found: PrintedDate) -> str:
    words = text[: found.start].split()
    while words and (words[-1].strip(",.:|–—-•·").casefold() in WEEKDAYS or not words[-1].strip(",.:|–—-•·")):
        words.pop()
    while words and _LEADS_TO_DATE.match(words[-1]):
        words.pop()
    return " ".join(words).rstrip(" ,|–—-•·:")


_LEADS_TO_DATE = Pattern(
    r"(?:updated|published|posted|on|last|opened|am|vom|den|le|el|il|op|stand|veröffentlicht|"
    r"aktualisiert|publié|publicado|"
    r"pubblicato|publicerad|publisert|נשר|نشر|بتاريخ)[:,.]?$",
    re.I,
)
_AFTER_DATE = expression(
    r"^(?:[\s|•·,–—-]|at\b|um\b|à\b|\d{1,2}[:.h]\d\d\b|[ap]\.?m\b\.?|Uhr\b|\d+ min(?:ute)?s? read)*", re.I
)
