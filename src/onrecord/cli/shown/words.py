"""How moments, spans of time, places of evidence and counts are said in English."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Final

from onrecord.english import day_words
from onrecord.evidence import standing
from onrecord.page.patterns import Pattern
from onrecord.record import Evidence, EvidenceFrom, Interval, Record, When

_CLOCK: Final = Pattern(r"T(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?\s*(Z|[+-]\d\d:?\d\d)?$")
_ZERO: Final = ("Z", "+00:00", "+0000", "-00:00")

_NIGHT: Final = ("T18:00", "T05:59")
"""From when to when on the next day a night is, by docs/times.md."""
_PLACES: Final[dict[EvidenceFrom, str]] = {
    "visible": "on the page",
    "json-ld": "JSON-LD",
    "meta": "meta",
    "microdata": "microdata",
    "html": "HTML",
    "feed": "feed",
    "header": "header",
    "robots": "robots.txt",
    "url": "address",
    "model": "judged by the model",
}


def permission_words(giver: str) -> str:
    """That a text is another's, beside words or an address of the outlet that copied it."""
    return f"the text comes from {giver}: permission is theirs to give"


def clock(when: When) -> str | None:
    """The local time of day with its offset as the page gives it (`10:20 +01:00`, `10:20 UTC`), None without one."""
    if when.precision == "day" or not (found := _CLOCK.search(when.value)):
        return None
    time, offset = found.groups()
    return f"{time} {'UTC' if offset in _ZERO else offset}" if offset else time


def when_words(when: When, after: When | None = None) -> str:
    """Day and time of `when`; the time alone where it is told and `after` was on the same day."""
    time = clock(when)
    if time and after and after.day == when.day:
        return time
    return f"{day_words(when.day)}, {time}" if time else day_words(when.day)


def same_moment(one: When, other: When) -> bool:
    """Whether both are one moment, though written otherwise; the coarser of them decides how exactly.

    Where one has no offset, the same time of day on the same day is the same moment.
    """
    if one.precision == "day" or other.precision == "day":
        return one.day == other.day and one.precision == other.precision
    if one.instant and other.instant:
        seconds = abs((one.instant - other.instant).total_seconds())
        return seconds < (60 if "minute" in (one.precision, other.precision) else 1)
    return one.value[:16].replace(" ", "T") == other.value[:16].replace(" ", "T")


def interval_words(interval: Interval) -> str | None:
    """`23 November 2026`, `about 24 to 30 November 2026`, `by 31 March 2027`, `by about 31 March 2027`.

    None where both ends are open.
    """
    first, last = _iso_words(interval.earliest), _iso_words(interval.latest)
    if interval.earliest and interval.latest and (interval.earliest[10:], interval.latest[10:]) == _NIGHT:
        return f"night of {first}"
    about = "about " if interval.certainty == "approximate" else ""
    if first and last:
        words = first if first == last else f"{_without_common_end(first, last)} to {last}"
    elif last:
        return f"by {about}{last}"
    elif first:
        return f"from {about}{first}"
    else:
        return None
    return f"{about}{words}"


def _iso_words(value: str | None) -> str | None:
    if not value:
        return None
    try:
        return day_words(date.fromisoformat(value[:10]))
    except ValueError:
        return value


def _without_common_end(first: str, last: str) -> str:
    """`24` of `24 November 2026` before `30 November 2026`, `24 October` before `30 November 2026`."""
    a, b = first.split(), last.split()
    while len(a) > 1 and a[-1] == b[-1]:
        a.pop()
        b.pop()
    return " ".join(a)


def place_words(evidence: Evidence, record: Record | None = None) -> str:
    """Where something was read, for a person: `in the text, paragraph 3`; `JSON-LD /author/name`; `robots.txt`.

    Without its `record` what stands on the page has its block's number: `on the page, block 14`.
    """
    place = _PLACES[evidence.from_]
    if record and evidence.from_ == "visible":
        return standing(evidence, record) or place
    if not evidence.at or evidence.at == place:
        return place
    if evidence.from_ == "visible":
        return f"{place}, block {evidence.at}" if evidence.at.isdigit() else f"{place}, {evidence.at}"
    return f"{place} {evidence.at}"


PAID: Final = {
    "paywall": "the page says that it is not free to read",
    "payment-required": "the site asks for payment (HTTP 402)",
}
"""What signals of payment say, by their kind; their own words are a bare "False" or a number."""


def paid_words(kinds: Iterable[str]) -> str | None:
    """`For subscribers: the page says that it is not free to read`; None where no signal of these kinds says so."""
    told = next((PAID[kind] for kind in kinds if kind in PAID), None)
    return f"For subscribers: {told}" if told else None


def count(number: int, one: str) -> str:
    """`1 statement`, `12 statements`."""
    return f"{number} {one if number == 1 else one + 's'}"
