"""Moments by the forms that machines write: ISO 8601 and RFC 3339, RFC 9110's HTTP dates, seconds; else as printed."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta

from onrecord.article.dates.months import MONTHS
from onrecord.article.dates.printed_dates import printed_date
from onrecord.article.dates.zones import offset_of
from onrecord.page.kept import expression
from onrecord.page.patterns import Pattern
from onrecord.record import Evidence, Precision, When

_FIRST_YEAR = 1850
_LAST_YEAR = 2100
_ISO = expression(
    r"(\d{4})-(\d{1,2})-(\d{1,2})"
    r"(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z\b|[+-]\d{2}:?\d{2}|[+-]\d{2}|[A-Z]{2,5}\b)?)?",
    re.I,
)
_COMPACT = Pattern(r"(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{4})?)?$")
_IN_WORDS = Pattern(
    r"(?:[A-Z][a-z]{2},? )?([A-Z][a-z]{2}) +(\d{1,2}),? (\d{1,2}):(\d\d):(\d\d) (?:([A-Z]{1,5}|[+-]\d{4}) )?(\d{4})$"
)
"""C's and Java's own form: "Sun May  3 16:05:06 CEST 2026"."""
_MAIL = Pattern(r"(?:[A-Z][a-z]{2},?\s+)?\d{1,2}\s+[A-Z][a-z]{2}\s+\d{4}\s+\d")
"""Of RFC 9110 and RFC 5322."""
_FIRST_DAY = date(1970, 1, 1)


def when(text: str, proof: Evidence, language: str | None = None) -> When | None:
    """The moment that `text` names, None where it names none or an impossible one."""
    text = text.strip()
    if len(text) in (10, 13) and text.isascii() and text.isdigit():
        return _from_seconds(int(text[:10]), proof)
    found = _ISO.match(text) or _COMPACT.match(text)
    if found:
        return from_parts(found.groups(), proof)
    if found := _IN_WORDS.match(text):
        month = str(MONTHS.get(found[1].lower(), 0))
        return from_parts((found[7], month, found[2], found[3], found[4], found[5], found[6]), proof)
    return _http_date(text, proof) or printed_when(text, proof, language)


def _from_seconds(seconds: int, proof: Evidence) -> When | None:
    """Seconds since 1970 as a moment in UTC."""
    moment = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=seconds)
    return when(moment.isoformat().replace("+00:00", "Z"), proof)


def from_parts(parts: tuple[str | None, ...], proof: Evidence) -> When | None:
    """The moment of year, month, day, hour, minute, second and zone, in figures; None where there is no such."""
    year, month, day, hour, minute, second, zone = parts
    try:
        moment = _moment(*(int(part or 0) for part in (year, month, day, hour, minute, second)))
    except (ValueError, OverflowError):
        return None
    if not _FIRST_YEAR <= moment.year <= _LAST_YEAR or moment.date() == _FIRST_DAY:
        return None  # the first day of many clocks: no one set it
    if hour is None:
        return When(value=moment.date().isoformat(), day=moment.date(), precision="day", evidence=proof)
    precision: Precision = "minute" if second is None else "second"
    value = moment.isoformat(timespec="minutes" if second is None else "seconds")
    instant = None
    if offset := offset_of(zone) if zone else None:
        value += "Z" if offset == "+00:00" and zone and zone[0] not in "+-" else offset
        try:
            instant = datetime.fromisoformat(moment.isoformat() + offset).astimezone(UTC)
        except (ValueError, OverflowError):
            return None
    return When(value=value, day=moment.date(), instant=instant, precision=precision, evidence=proof)


def _moment(year: int, month: int, day: int, hour: int, minute: int, second: int) -> datetime:
    """Midnight as 24:00 and a leap second (ISO 8601) are the moment after them. Raises ValueError, OverflowError."""
    late = timedelta(days=hour == 24 and minute == second == 0, seconds=second == 60)
    return datetime(year, month, day, 0 if late.days else hour, minute, 59 if late.seconds else second) + late


def _http_date(text: str, proof: Evidence) -> When | None:
    """RFC 9110 and RFC 5322 dates ("Mon, 17 Mar 2025 10:00:00 GMT")."""
    if not _MAIL.match(text):
        return None
    from email.utils import parsedate_to_datetime

    try:
        moment = parsedate_to_datetime(text)
    except (ValueError, TypeError, IndexError):
        return None
    return when(moment.isoformat(), proof) if moment.tzinfo else None


def printed_when(text: str, proof: Evidence, language: str | None) -> When | None:
    """The first printed date in `text`, with its clock time where one follows."""
    found = printed_date(text, language)
    return from_parts(found.parts, proof) if found else None
