"""How the desk says days, spans of time, places of evidence, relations and answers; a no-break space keeps a day and
its month together.

One rule for time: moments are told in UTC, whoever printed them. A page's own clock stands behind it where it shows
another time, and a time without an offset is said to be by the outlet's clock.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Final

from onrecord.english import MONTHS as LONG_MONTHS
from onrecord.english import day_words
from onrecord.evidence import called, own_voice, standing
from onrecord.record import Answer, Evidence, EvidenceFrom, Interval, Record, Relation, Speaker, StatementKind, When
from onrecord.store import VersionRow

SPACE: Final = "\N{NO-BREAK SPACE}"
MONTHS: Final = ("Jan", "Feb", "Mar", "Apr", "May", "June", "July", "Aug", "Sept", "Oct", "Nov", "Dec")
_FEW: Final = 60
"""Characters of the words that stand for a name."""
WEEKDAYS: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")

RELATIONS: Final[dict[Relation, str]] = {
    "original": "Original",
    "republished": "Republished",
    "wire": "Wire",
    "mixed": "Mixed",
    "excerpt": "Excerpt",
    "translation": "Translation",
    "unknown": "Unknown",
}
_COUNTED: Final[dict[Relation, str]] = {
    "original": "named original",
    "republished": "republished",
    "wire": "from the wire",
    "mixed": "mixed",
    "excerpt": "excerpt",
    "translation": "translation",
    "unknown": "unknown",
}
REPUBLISH: Final[dict[Answer, str]] = {
    "yes": "May be republished",
    "ask": "Ask before republishing",
    "no": "Not to be republished",
    "unknown": "Republishing: nothing said",
}
KINDS: Final[dict[StatementKind, str]] = {
    "promise": "Promises",
    "forecast": "Forecasts",
    "threat": "Threats",
    "announcement": "Announcements",
    "demand": "Demands",
    "proposal": "Proposals",
    "acceptance": "Acceptances",
    "refusal": "Refusals",
    "denial": "Denials",
    "evaluation": "Evaluations",
    "question": "Questions",
    "claim": "Claims",
    "other": "Other statements",
}
"""In the order in which a person's page shows them: first what can fall due."""

_PLACES: Final[dict[EvidenceFrom, str]] = {
    "visible": "printed on the page",
    "json-ld": "JSON-LD",
    "meta": "meta tag",
    "microdata": "microdata",
    "html": "the page's HTML",
    "feed": "feed",
    "header": "header",
    "robots": "robots.txt",
    "url": "the address",
    "model": "judged by the model",
}
_CLOCK: Final = re.compile(r"T(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?\s*(Z|[+-]\d\d:?\d\d)?$")


def day(one: date, today: date | None = None) -> str:
    """`21 Nov`, with the year where it is not today's; without `today` the year is always told."""
    short = f"{one.day}{SPACE}{MONTHS[one.month - 1]}"
    return short if today and one.year == today.year else f"{short} {one.year}"


def long_day(one: date) -> str:
    """`23 November 2026`, whatever the locale."""
    return day_words(one, SPACE)


def day_heading(one: date, today: date) -> str:
    """`Today, Monday 23 November`; the year where it is another."""
    named = {0: "Today, ", 1: "Yesterday, "}.get((today - one).days, "")
    year = "" if one.year == today.year else f" {one.year}"
    return f"{named}{WEEKDAYS[one.weekday()]} {one.day}{SPACE}{LONG_MONTHS[one.month - 1]}{year}"


def undated_heading(added: str) -> str:
    """`No date printed, added today, Monday 23 November`, of the heading of the day on which they were kept."""
    return f"No date printed, added {added[0].lower() + added[1:] if ', ' in added else added}"


def clock(moment: datetime) -> str:
    """`09:40 UTC`: said wherever a time stands, for nobody looks for it at a page's foot."""
    return f"{moment.astimezone(UTC):%H:%M}{SPACE}UTC"


def moment(one: datetime, today: date | None = None) -> str:
    """`23 Nov, 09:40 UTC`."""
    return f"{day(one.astimezone(UTC).date(), today)}, {clock(one)}"


def version_moment(row: VersionRow) -> str:
    """When a state of an article was seen: `captured 17 Jan 2025, 16:15 UTC`; of a file when it was kept."""
    if row.seen_by == "capture":
        return f"captured {moment(row.seen_at)}"
    return moment(row.added_at if row.seen_by is None else row.seen_at)


def printed_moment(when: When, after: When | None = None) -> str:
    """`23 November 2026, 09:20 UTC (10:20 at the outlet)`; the time alone on the day of `after`.

    The day alone, as it is printed, where the page gives no time.
    """
    if when.precision == "day":
        return long_day(when.day)
    same_day = after is not None and _utc_day(after) == _utc_day(when)
    return printed_value(when.value, with_day=not same_day) or long_day(when.day)


def change_moment(updated: When | None, published: When | None) -> str | None:
    """When it was changed, as `printed_moment`; None where none is told, or the minute of publication once more."""
    if updated is None or published is None:
        return printed_moment(updated) if updated else None
    both = (updated.instant, published.instant)
    minutes = {one.replace(second=0, microsecond=0) for one in both if one is not None}
    if (len(minutes) == 1 and None not in both) or printed_moment(updated) == printed_moment(published):
        return None
    return printed_moment(updated, published)


def printed_value(value: str, *, with_day: bool = True) -> str | None:
    """The same, of an ISO date or time as a page gives it; None for what is none of them."""
    if not (found := _CLOCK.search(value)):
        return long_day(printed) if (printed := as_date(value)) else None
    try:
        given = datetime.fromisoformat(value)
    except ValueError:
        return None
    if given.utcoffset() is None:
        there = f"{found[1]} by the outlet’s clock"
        return f"{long_day(given.date())}, {there}" if with_day else there
    utc = given.astimezone(UTC)
    told = clock(utc)
    if utc.date() != given.date():
        told += f" ({day(given.date(), utc.date())}, {found[1]} at the outlet)"
    elif found[1] != f"{utc:%H:%M}":
        told += f" ({found[1]} at the outlet)"
    return f"{long_day(utc.date())}, {told}" if with_day else told


def _utc_day(when: When) -> date:
    return when.instant.astimezone(UTC).date() if when.instant else when.day


def as_date(value: str | None) -> date | None:
    """The day of an ISO date or time; None for None and for what is no date."""
    try:
        return date.fromisoformat(value[:10]) if value else None
    except ValueError:
        return None


def interval(one: Interval, today: date | None = None) -> str | None:
    """`21 Nov 2026`, `about 24 to 30 Nov 2026`, `Mar to May 2027`, `by 31 Mar 2027`, `by about 31 Aug 2026`.

    None where both ends are open.
    """
    first, last = as_date(one.earliest), as_date(one.latest)
    about = "about " if one.certainty == "approximate" else ""
    if first and last:
        words = day(first, today) if first == last else _from_to(first, last, today)
    elif last:
        return f"by {about}{day(last, today)}"
    elif first:
        return f"from {about}{day(first, today)}"
    else:
        return None
    return f"{about}{words}"


def _from_to(first: date, last: date, today: date | None) -> str:
    if first.day == 1 and last.day == monthrange(last.year, last.month)[1]:  # whole months
        end = f"{MONTHS[last.month - 1]} {last.year}"
        if (first.month, first.day) == (1, 1) and last.month == 12:
            return str(last.year) if first.year == last.year else f"{first.year} to {last.year}"
        if first.year == last.year and first.month == last.month:
            return end
        year = "" if first.year == last.year else f" {first.year}"
        return f"{MONTHS[first.month - 1]}{year} to {end}"
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day} to {day(last, today)}"
    return f"{day(first, last if first.year == last.year else today)} to {day(last, today)}"


def until(one: Interval, today: date) -> str | None:
    """How far off it is: `opens tomorrow`, `open now, 7 days left`, `in 38 days`, `8 days ago`; None without dates."""
    first, last = as_date(one.earliest), as_date(one.latest)
    if last and last < today:
        return _ago((today - last).days)
    if first and first > today and first != last:
        return f"opens {_in_days(first - today)}"
    if last and (first is None or first == last):
        return _in_days(last - today)
    if last:
        left = (last - today).days
        return "open now, last day" if not left else f"open now, {_span(left)} left"
    return "open since then" if first else None


def _ago(days: int) -> str:
    return "yesterday" if days == 1 else f"{_span(days)} ago"


def _in_days(gap: timedelta) -> str:
    return ("today", "tomorrow")[gap.days] if gap.days < 2 else f"in {_span(gap.days)}"


def _span(days: int) -> str:
    """How long that is, in words that are no more exact than one can think: `38 days`, `5 months`, `6 years`."""
    if days < 90:
        return count(days, "day")
    return f"{days // 30} months" if days < 730 else f"{days // 365} years"


PAID: Final = {
    "paywall": "The page says that it is not free to read: it is for subscribers",
    "payment-required": "The site asks for payment (HTTP 402)",
}
"""What signals of payment say, by their kind."""


def place(evidence: Evidence, record: Record | None = None) -> str:
    """Where something was read: `in a credit line` of that `record`, `JSON-LD /author/name`, `robots.txt`."""
    if evidence.from_ != "visible":
        return f"{_PLACES[evidence.from_]} {evidence.at or ''}".rstrip()
    return (standing(evidence, record) if record else None) or _PLACES["visible"]


def confidence(value: float) -> str:
    """`.97`; 1 and 0 as they are."""
    return f"{value:.2f}".removeprefix("0") if 0 < value < 1 else f"{value:.0f}"


def role_line(speaker: Speaker, besides: str = "") -> str | None:
    """`water minister, for Velmora`; None where neither is told. A role that the name `besides` it has is left out."""
    role = speaker.role if speaker.role and speaker.role.casefold() not in besides.casefold() else None
    parts = [part for part in (role, speaker.side and f"for {speaker.side}") if part]
    return ", ".join(parts) or None


def speaker_name(speaker: Speaker | None, source: str | None = None) -> str:
    """The name, or what stands for it: `The officials (not named)`, `Speaker not found`.

    `source`: the article's own words for who speaks.
    """
    if speaker is None:
        return "Speaker not found"
    return speaker.name or unnamed(source, speaker.role, speaker.kind)


def unnamed(source: str | None, role: str | None = None, kind: str = "unnamed") -> str:
    """What stands for a name: the article's own words where they are few, else a role, else what kind it is."""
    if own := own_voice(source):
        return own
    name = called(source, role) if source and len(source) <= _FEW else role
    if name:
        return begun(name) if kind == "document" else f"{begun(name)} (not named)"
    return {"group": "A group, not named", "organisation": "An organisation, not named",
            "document": "A document, not named"}.get(kind, "Somebody, not named")  # fmt: skip


def copies(relations: Sequence[Relation], in_all: int) -> str:
    """`4 copies: 2 republished, 1 excerpt, 1 translation`, the most frequent first."""
    tally = sorted({kind: relations.count(kind) for kind in relations}.items(), key=lambda pair: -pair[1])
    told = ", ".join(f"{number} {_COUNTED[kind]}" for kind, number in tally)
    if in_all > len(relations):
        return f"{count(in_all, 'copy', 'copies')}, the first {len(relations)} shown"
    return f"{count(in_all, 'copy', 'copies')}: {told}"


def count(number: int, one: str, many: str | None = None) -> str:
    """`1 statement`, `1,284 records`."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def different(roles: Sequence[str]) -> tuple[str, ...]:
    """The roles without those that another says too: `minister` beside `Prime Minister`."""
    folded = [f" {role.casefold()} " for role in roles]
    return tuple(
        role
        for role, own, before in ((role, folded[at], folded[:at]) for at, role in enumerate(roles))
        if own not in before and not any(own in other for other in folded if other != own)
    )


def begun(text: str) -> str:
    """`text` with a capital at its beginning; names within stay as they are."""
    return text[:1].upper() + text[1:]
