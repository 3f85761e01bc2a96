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

_DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "01234567890123456789")
Parts = tuple[str | None, str | None, str | None, str | None, str | None, str | None, str | None]


class PrintedDate(msgspec.Struct, frozen=True):
    """A date found in a line: where it begins, and year, month, day, hour, minute, second, offset in figures."""

    start: int
    parts: Parts


@cache
def _forms() -> re.Pattern[str]:
    word, year = r"[^\W\d_]{3,12}", r"(?:19|20)\d\d"
    arabic = r"(?: (?:الأول|الثاني))?"
    return re.compile(
        rf"(?<![\w/.-])(?:(?P<d1>\d{{1,2}})(?:st|nd|rd|th|er|[.º°ª])?\s*(?:de |of |"
        rf"d['’])?(?P<m1>{word}{arabic})\.?,?\s*"
        rf"(?:de |del )?(?P<y1>{year})|(?P<d2>\d{{1,2}})-(?P<m2>{word})-(?P<y2>{year})|"
        rf"(?P<m3>{word})\.?\s+(?P<d3>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<y3>{year})|"
        rf"(?P<y4>{year})\s*[年년]\s*(?P<m4>\d{{1,2}})\s*[月월]\s*(?P<d4>\d{{1,2}})|"
        rf"(?P<d5>\d{{1,2}})\.\s?(?P<m5>\d{{1,2}})\.\s?(?P<y5>{year})|"
        rf"(?P<y6>{year})[-./](?P<m6>\d{{1,2}})[-./](?P<d6>\d{{1,2}})|"
        rf"(?P<a>\d{{1,2}})[/-](?P<b>\d{{1,2}})[/-](?P<y7>{year}))"
    )


@cache
def _clock() -> re.Pattern[str]:
    return re.compile(
        r"\b(\d{1,2})(?:[:.h]|\s?Uhr\s?)(\d{2})(?::(\d{2}))?\s*([apAP])?\.?(?:[mM]\b\.?)?"
        r"(?:\s*([+-]\d{2}:?\d{2})\b)?"
    )


def printed_date(text: str, language: str | None = None) -> PrintedDate | None:
    """The first date in `text`, with the clock time after it; `language` tells 03/04 apart where it can."""
    if not _may_hold_a_year(text):
        return None
    text = text.translate(_DIGITS)
    for found in _forms().finditer(text):
        day = _day(found.groupdict(), language)
        if day is None:
            continue
        clock = _clock().search(text, found.end(), found.end() + 25)
        if clock is None:
            return PrintedDate(found.start(), (*day, None, None, None, None))
        hour = int(clock[1])
        if clock[4]:
            hour = hour % 12 + (12 if clock[4].lower() == "p" else 0)
        return PrintedDate(found.start(), (*day, str(hour), clock[2], clock[3], clock[5]))
    return None


def _day(group: dict[str, str | None], language: str | None) -> tuple[str | None, str, str | None] | None:
    """Year, month and day in figures; None where the month is none, or could be either of two."""
    for n in "123456":
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
    return "20" in text or "19" in text or (not text.isascii() and any(c in text for c in "٢٠۲۰"))


def without_dates(text: str) -> str:
    """`text` up to its first printed date, without the weekday and words like "updated" that lead to it."""
    found = printed_date(text)
    if not found:
        return text
    words = text[: found.start].split()
    while words and (words[-1].strip(",.:|–—-•·").casefold() in WEEKDAYS or not words[-1].strip(",.:|–—-•·")):
        words.pop()
    while words and _LEADS_TO_DATE.match(words[-1]):
        words.pop()
    return " ".join(words).rstrip(" ,|–—-•·:")


_LEADS_TO_DATE = re.compile(
    r"(?:updated|published|posted|on|last|opened|am|vom|den|le|el|il|op|stand|veröffentlicht|"
    r"aktualisiert|publié|publicado|"
    r"pubblicato|publicerad|publisert|נשר|نشر|بتاريخ)[:,.]?$",
    re.I,
)
