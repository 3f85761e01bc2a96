"""Bounds: what `by`, `until`, `before`, `since` and `after` make of the time behind them, in English."""

from __future__ import annotations

import re
from datetime import timedelta
from functools import cache

from msgspec.structs import replace

from onrecord.statements.times.place import Place
from onrecord.statements.times.shaping import Told
from onrecord.statements.times.stretch import Moment, Stretch, day_of, moved
from onrecord.statements.times.words import unit_in

_REACH = 48


@cache
def _signal() -> re.Pattern[str]:
    """A signal word, and what may stand between it and the time whose bound it makes."""
    return re.compile(
        r"\b(?P<word>no later than|not later than|by no later than|on or before|on or after|by|until|till|up until|"
        r"through|"
        r"(?:no|not) (?:earlier|sooner) than|as (?:early|soon) as|prior to|before|ahead of|ever since|since|not until"
        r"|after|"
        r"starting(?: on| from| in)?|beginning(?: on| in)?|as from|as of|from|effective)"
        r"(?: (?:the )?(?:close|end) of (?:the )?(?:business|play|trading|(?:working |business |trading )?day),?)?"
        r"(?: (?:at least|about|around|as early as|as late as|sometime|late|early|on|in))?(?: the)? \Z",
        re.IGNORECASE,
    )


@cache
def _lead() -> re.Pattern[str]:
    return re.compile(r"\b(?:in|over|during|for|throughout|at|on|within) \Z", re.IGNORECASE)


@cache
def _onward() -> re.Pattern[str]:
    return re.compile(r" (?:on(?:wards?)?|forward)\b(?! (?:the|a|his|her|its)\b)")


def bounded(text: str, told: Told, low: int, place: Place) -> Told:
    """A time with the signal word before it, and the interval that both tell; the time itself without one."""
    start, end = told.span
    if ended := _ended(text, told, low):
        return ended
    match = _signal().search(text, max(low, start - _REACH), start)
    stretch = told.stretch
    if stretch.first is None or stretch.last is None:
        return told
    if match is None:
        lead = _lead().search(text, max(low, start - _REACH), start)
        widened = lead is not None and (stretch.unit == "weekend" or not stretch.value[:1].isdigit())
        return Told((lead.start(), end), stretch) if lead and widened else told
    word = match["word"].lower()
    if word in ("before", "after") and _vaguely().search(text, max(0, match.start() - _REACH), match.start()):
        return told  # "days after Friday’s vote"
    if word == "from" and stretch.unit == "day" and "/" in stretch.value:
        return Told((match.start(), end), stretch)  # "from March 3 to 7"
    if word == "from" and (onward := _onward().match(text, end)):
        end = onward.end()
    elif (word in ("from", "as of") and (not place.expects or stretch.value == "PAST_REF")) or (
        word == "as of" and day_of(stretch.first) <= place.day
    ):
        return told
    if word in ("before", "after", "prior to", "ahead of") and _event(text, match, end, stretch):
        return Told((match.start(), end), _around_event(word, stretch, place))
    made = bound_by(word, stretch, place)
    return Told((match.start(), end), made) if made else told


def _ended(text: str, told: Told, low: int) -> Told | None:
    """A week or a year by its last day or month: `the week ended March 7`, `the year to March`."""
    match = _ending().search(text, max(low, told.span[0] - _REACH), told.span[0])
    if match is None or told.stretch.last is None or told.stretch.unit not in ("day", "month"):
        return None
    last = day_of(told.stretch.last)
    first = day_of(moved(last + timedelta(days=1), -1, unit_in(match["unit"])))
    return Told((match.start(), told.span[1]), replace(told.stretch, first=first, last=last, whole=(first, last)))


@cache
def _ending() -> re.Pattern[str]:
    return re.compile(
        r"\bthe (?P<unit>week|month|quarter|year) (?:to|through|ending|ended|ending in|ended in)(?: on)? \Z",
        re.IGNORECASE,
    )


def _around_event(word: str, of: Stretch, place: Place) -> Stretch:
    """Before or after something in a month or a year, which is somewhere in it: from its first day, to its last."""
    first, last = of.whole or (of.first, of.last)
    assert first is not None
    assert last is not None
    if word == "after":
        over = not place.ahead and day_of(first) <= place.day
        return _made(of, first, place.day if over else None, False)
    return _made(of, place.day if place.ahead and day_of(last) >= place.day else None, last, False)


def _event(text: str, signal: re.Match[str], end: int, of: Stretch) -> bool:
    """Whether it is before or after something in a month or a year: "after the 2012 vote" may be in that year."""
    long = of.unit in ("month", "year", "quarter", "season")
    return long and signal[0].endswith("the ") and _noun().match(text, end) is not None


@cache
def _noun() -> re.Pattern[str]:
    return re.compile(r" (?!(?:and|or|is|was|are|were|will|would|to|in|at|on|of|for|with|when)\b)\w")


@cache
def _vaguely() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:minutes?|hours?|days?|weeks?|months?|years?|night|morning|evening|moments"
        r"|shortly|just|soon|immediately|right) \Z"
    )


def bound_by(word: str, of: Stretch, place: Place) -> Stretch | None:
    """The interval by the conventions 23 to 25. `word` is an English signal word, in lower case; `of` has both ends."""
    assert of.first is not None
    assert of.last is not None
    day: Moment = place.day
    first, last = of.first, of.last
    ahead = day_of(last) > day or (day_of(last) == day and place.ahead)
    # A unit is a deadline less surely than a day is: some mean its start.
    sure = _sure(of)
    if word in ("by", "until", "till", "up until", "through", "not until") or "than" in word or word == "on or before":
        if "earlier" in word or "sooner" in word:
            return _made(of, first, None, sure)
        return _made(of, min(day_of(day), day_of(last)) if ahead else None, last, sure)
    if word == "on or after":
        return _made(of, first, None, sure)
    if word in ("as early as", "as soon as"):
        return _made(of, first, None, sure) if ahead else None
    if word in ("before", "prior to", "ahead of"):
        if _ends_a_unit(of):
            return bound_by("by", of, place)
        end: Moment = day_of(first) - timedelta(days=1)
        if of.unit == "clock":
            end = first
        elif of.unit == "part" and day_of(first) == day:
            end = day_of(first)
        return _made(of, min(day_of(day), day_of(end)) if ahead and day_of(end) >= day else None, end, of.certain)
    if "since" in word:
        return _made(of, first, max(day_of(last), day) if day_of(first) <= day else None, of.unit == "day")
    if word == "after":
        start = day_of(last) + timedelta(days=1)
        return _made(of, start, None if day_of(last) >= day or place.ahead else day, sure)
    return _made(of, first, None if ahead or place.ahead else max(day, day_of(last)), sure)


def _ends_a_unit(of: Stretch) -> bool:
    """Whether it is the end of a month, a year, a week: "before the end of March" leaves all of March."""
    if of.unit != "day" or of.certain or of.last is None:
        return False
    day = day_of(of.last)
    return (day + timedelta(days=1)).day == 1 or ("W" in of.value and day.isoweekday() == 7)


def _sure(of: Stretch) -> bool:
    """Exact as a deadline: a day, and the end of a unit, whose last day it is."""
    return of.certain if of.unit != "day" else True


def _made(of: Stretch, first: Moment | None, last: Moment | None, certain: bool) -> Stretch:
    if first is not None and last is not None and day_of(first) > day_of(last):
        first = None
    whole = of.whole or ((of.first, of.last) if of.first and of.last else None)
    return replace(of, first=first, last=last, certain=certain, whole=whole)
