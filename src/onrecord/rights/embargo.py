"""Printed embargoes: "Embargoed until 00:01 GMT, 12 March 2026"."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, timezone
from functools import cache
from typing import Final

from onrecord.rights.found import Say, says

_USES: Final = ("quote", "feed", "republish", "adapt", "archive", "index")
_MONTHS: Final = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_EVERYWHERE: Final = timezone(timedelta(hours=-12))
"""Where the page gives no zone, the embargo holds until the moment has come on the whole earth."""
_ZONES: Final = {"gmt": 0, "utc": 0, "z": 0, "bst": 1, "cet": 1, "cest": 2, "est": -5, "edt": -4, "pst": -8, "pdt": -7}


@cache
def _notice() -> re.Pattern[str]:
    return re.compile(
        r"(?:under )?(?:strict )?embargo(?:ed)?(?: for (?:release|publication))?(?: is)?(?: in (?:force|place))?[ :,-]*"
        r"(?:until|till|to|before|lifts)[ :]*(?P<date>.{0,80})"
        r"|not for (?:publication|release|use|broadcast)(?:[^.]{0,40})(?:before|until|prior to)[ :]*(?P<date2>.{0,80})"
        r"|(?:sperrfrist|embargo):? ?(?:bis|hasta(?: el)?|jusqu'au|fino al|até|tot)[ :](?P<date3>.{0,80})"
    )


def embargo(folded: str, now: datetime) -> tuple[Say, ...]:
    """What an embargo in a folded sentence says at `now`: nothing once it is over; a date that can't be read asks."""
    if not ("embargo" in folded or "not for " in folded or "sperrfrist" in folded):
        return ()
    match = _notice().search(folded)
    if match is None:
        return ()
    until = _moment(match["date"] or match["date2"] or match["date3"] or "")
    if until is None:
        return says(_USES, "ask", "R18", "an embargo whose end could not be read")
    return says(_USES, "no", "R18", f"until {until.isoformat()}") if now < until else ()


def _moment(text: str) -> datetime | None:
    if iso := re.search(r"(\d{4})-(\d\d)-(\d\d)", text):
        day = (int(iso[1]), int(iso[2]), int(iso[3]))
    elif named := re.search(r"\b(\d{1,2})(?:st|nd|rd|th|\.)? (?:of )?([a-z]{3})[a-z]*\.?,? (\d{4})", text):
        day = (int(named[3]), _month(named[2]), int(named[1]))
    elif named := re.search(r"\b([a-z]{3})[a-z]*\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})", text):
        day = (int(named[3]), _month(named[1]), int(named[2]))
    else:
        return None
    clock = re.search(
        r"\b([01]?\d|2[0-3])[:.]([0-5]\d)(?![.\d]\d)\s*(am|pm|a\.m|p\.m)?", text.replace(str(day[0]), " ")
    )
    zone = next((name for name in _ZONES if re.search(rf"\b{name}\b", text)), None)
    offset = timezone(timedelta(hours=_ZONES[zone])) if zone else _EVERYWHERE
    hour, minute = (int(clock[1]), int(clock[2])) if clock else (23, 59)
    if clock and clock[3]:
        hour = hour % 12 + (12 if clock[3].startswith("p") else 0)
    try:
        return datetime(*day, hour, minute, tzinfo=offset).astimezone(UTC)
    except (ValueError, OverflowError):
        return None


def _month(name: str) -> int:
    return _MONTHS.index(name) + 1 if name in _MONTHS else 0
