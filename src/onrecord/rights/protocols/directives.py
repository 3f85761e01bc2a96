"""Meta robots and X-Robots-Tag: names and values case-insensitive, several add up, the more restrictive counts.

By Google Search Central's "Robots meta tag" page and draft-illyes-repext-03; `noai` after DeviantArt, November 2022.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime
from functools import cache
from typing import Final

from onrecord.page.kept import expression
from onrecord.rights.found import NO_EXCERPT, Say, says

OURS: Final = frozenset({"robots", "onrecord"})
"""Names whose directives bind us. Those for other crawlers are kept as signals and decide nothing."""

_PLAIN: Final[dict[str, tuple[Say, ...]]] = {
    "noindex": says(("index",), "no", "R15"),
    "none": says(("index",), "no", "R15"),
    "noarchive": says(("archive",), "no", "R17"),
    "nocache": says(("archive",), "no", "R17"),
    "nosnippet": says(("index",), "yes", "R15", NO_EXCERPT),
    "noai": says(("train",), "no", "R12"),
    "noml": says(("train",), "no", "R12"),
}
_VALUED: Final = frozenset({"max-snippet", "max-image-preview", "max-video-preview", "unavailable_after"})


@cache
def _until() -> re.Pattern[str]:
    # a date may hold commas and colons: it ends where a directive that we know begins
    return expression(
        r"unavailable_after\s*:\s*(.{0,80}?)(?=,\s*(?:no\w+|none|all|index|follow|archive|max-[\w-]+\s*:|indexifembedded)\b|$)"
    )


def directives(value: str, now: datetime) -> tuple[Say, ...]:
    """What a list of directives says at the moment `now`."""
    value = value.lower()[:4000].replace("no-", "no").replace(";", ",")
    said: list[Say] = []
    if "unavailable_after" in value:
        for match in _until().finditer(value):
            said += _expired(match[1], now)
        value = _until().sub("", value)
    for part in value.split(","):
        name, _, rest = part.partition(":")
        name, rest = name.strip(), rest.strip()
        if (
            not rest
            and " " in name
            and all(word in _PLAIN or word in ("nofollow", "index", "follow") for word in name.split())
        ):
            for word in name.split():  # written without commas
                said += _PLAIN.get(word, ())
        elif name == "max-snippet":
            said += _snippet(rest)
        else:
            said += _PLAIN.get(name, ())
    return tuple(said)


def _snippet(number: str) -> tuple[Say, ...]:
    if not re.fullmatch(r"-?\d{1,6}", number):
        return says(("index",), "doubt", "R22")
    limit = int(number)
    if limit < 0:
        return ()
    return says(("index",), "yes", "R15", NO_EXCERPT if limit == 0 else f"excerpt of at most {limit} characters")


def _expired(text: str, now: datetime) -> tuple[Say, ...]:
    moment = moment_in(text)
    if moment is None:
        return says(("index", "archive"), "doubt", "R22")
    return says(("index", "archive"), "no", "R17") if moment <= now else ()


def moment_in(text: str) -> datetime | None:
    """The moment that a date of RFC 5322, RFC 850 or ISO 8601 gives, in UTC; None where it is none.

    Without an offset it is taken for UTC.
    """
    text = text.strip()
    try:
        moment = datetime.fromisoformat(text.upper())
    except ValueError:
        from email.utils import parsedate_to_datetime  # heavy, and seldom needed

        try:
            moment = parsedate_to_datetime(text)
        except (ValueError, TypeError, IndexError, OverflowError):
            return None
    try:
        return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
    except (ValueError, OverflowError):
        return None


def header_parts(value: str) -> list[tuple[str, str]]:
    """An X-Robots-Tag value taken apart: (whom it speaks to, its directives); `robots` where it names nobody."""
    starts = [match for match in _agent().finditer(value[:4000]) if match[1].lower() not in _VALUED | _PLAIN.keys()]
    first = value[: starts[0].start()].strip(" ,") if starts else value.strip()
    ends = [*(match.start() for match in starts[1:]), len(value)]
    named = [(match[1].lower(), value[match.end() : end].strip(" ,")) for match, end in zip(starts, ends, strict=False)]
    return [("robots", first), *named] if first else named


@cache
def _agent() -> re.Pattern[str]:
    return expression(r"(?:^|,)\s*([A-Za-z][A-Za-z0-9_-]*)\s*:(?!\d\d)")
