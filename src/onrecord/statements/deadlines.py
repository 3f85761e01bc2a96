"""What a bound makes of a time that is looked ahead to: a deadline, a day from which on, the dated event before it."""

from __future__ import annotations

import re
from datetime import timedelta
from functools import cache

from msgspec.structs import replace

from onrecord.record import Interval
from onrecord.statements.times import Expression
from onrecord.statements.times.numbers import COUNT, count_of
from onrecord.statements.times.stretch import Stretch, day_of, moved
from onrecord.statements.times.words import UNIT, unit_in, weeks_in

_DEADLINES = frozenset(("by", "until", "before"))


@cache
def _deadline() -> re.Pattern[str]:
    return re.compile(
        r"(?:by|until|till|up until|before|prior to|ahead of|through|on or before|no later|not later|not until)\b", re.I
    )


def judged(text: str, one: Expression) -> Interval:
    """`from Monday` can be judged on Monday, `by Friday` ends on Friday and begins nowhere, `not until Friday` the
    other way round; others are as they are."""
    stretch, core = one.stretch, one.core[0].stretch
    before = max(0, one.span[0] - _CLAUSE)
    if _earliest().match(text, *one.span):
        return stretch.interval(one.span)
    if (lasting := _lasting(text, one)) is not None:
        return lasting.interval(one.span)
    if stretch.last is None and core.first == stretch.first:
        return core.interval(one.span)
    if _waits().match(text, *one.span) and _denied().search(text, before, one.span[0]):
        return replace(core, last=None).interval(one.span)
    if stretch.last is not None and (
        one.bound in _DEADLINES
        or _deadline().match(text, *one.span)
        or _until_event().search(text, before, one.span[0])
    ):
        return replace(stretch, first=None).interval(one.span)
    return stretch.interval(one.span)


@cache
def _earliest() -> re.Pattern[str]:
    """From when on something may be, which need not be then."""
    return re.compile(r"as (?:early|soon) as\b", re.IGNORECASE)


def _lasting(text: str, one: Expression) -> Stretch | None:
    """How long something lasts that begins then: "for three days from Monday", "a 48-hour truce from midnight"."""
    core = one.core[0]
    told = _long().search(text, max(0, core.span[0] - _CLAUSE), core.span[0])
    first = core.stretch.first
    count = count_of(told["count"] or told["long"]) if told else None
    if told is None or first is None or count is None or not count.whole:
        return None
    unit = unit_in(told["unit"] or told["long_unit"])
    try:
        last = moved(first, count.whole * weeks_in(told["unit"] or told["long_unit"]), unit)
    except (ValueError, OverflowError):  # beyond the year 9999
        return None
    if unit not in ("hour", "minute"):
        last = day_of(last) - timedelta(days=1)
    return replace(core.stretch, first=first, last=last)


@cache
def _long() -> re.Pattern[str]:
    """A length right before the day from which on it is."""
    return re.compile(
        rf"\b(?:for (?P<count>{COUNT}) (?P<unit>{UNIT})s?|(?P<long>{COUNT})[- ](?P<long_unit>{UNIT})(?:-long)?"
        r"(?: (?!from\b|by\b|in\b|on\b)[\w’'-]+){1,4}),? (?:from|starting|beginning|commencing)"
        r"(?: (?:on|in|at))?(?: the)? \Z",
        re.IGNORECASE,
    )


_CLAUSE = 70
"""Characters before a time in which its clause says what must be over by then."""


@cache
def _waits() -> re.Pattern[str]:
    return re.compile(r"(?:until|till|before)\b", re.IGNORECASE)


@cache
def _denied() -> re.Pattern[str]:
    """A verb that is denied and the words that belong to it: it will not open, so it is from then on that it may."""
    denied = r"(?:\b(?:will|would|shall|can|could) (?:not|never)|\b[a-z]+n[’']t|\bcannot"
    denied += r"|\b(?:is|are|was|were) not (?:expected|due|likely|scheduled|set))"
    another = "and|but|or|so|because|will|would|shall|should|must|is|are|was|were|has|have|had"
    return re.compile(rf"{denied}(?: (?!(?:{another})\b)[\w’'-]+)* \Z", re.IGNORECASE)


@cache
def _until_event() -> re.Pattern[str]:
    """What must be over before something that is dated: "before the vote in May", "by the time she leaves in 2029"."""
    event = (
        "elections?|vote|votes|primary|primaries|runoff|referendum|summit|meeting|talks|conference|hearing|trial|session"
        "|deadline|season|tournament|championships?|games|olympics|holidays?|break|ceremony|inauguration|visit|march"
        "|rally|strike|final|match|game|race|budget|review|launch|opening|start|beginning|end|close|expiry|term"
    )
    noun = rf"(?:until|till|before|ahead of|prior to|in time for) (?:[\w’'-]+ ){{0,4}}?(?:{event})"
    noun += r"(?: of [^,.;:!?\n]{2,24})?"
    moment = (
        r"by (?:the time [^,.;:!?\n]{3,40}|(?:the )?(?:start|beginning|opening|end|close) of [^,.;:!?\n]{2,30}"
        r"|this time|dawn|dusk|sunrise|sunset|nightfall|daybreak)"
    )
    return re.compile(rf"\b(?:{noun}|{moment})(?: (?:in|on|of|at|this|late|early))?(?: the)? \Z", re.IGNORECASE)


def under(text: str, one: Expression) -> Interval:
    """Of a condition: the time itself, or from its deadline on ("if there is no list by Sunday, …")."""
    stretch = one.stretch
    if not is_bound(one):
        return judged(text, one)
    return replace(stretch, first=stretch.last, last=None).interval(one.span)


def is_bound(one: Expression) -> bool:
    """Whether a time is a stretch that is counted from the day, or has a bound before it ("by Friday")."""
    return one.stretch.value.startswith(("P", "FUTURE")) or (
        one.core[0].span[0] > one.span[0] and one.stretch.whole is not None
    )
