"""The times of a text: expressions found, each placed on the calendar from its base, with its signal word.

In English by the rules of this package, in other languages by those of `tongues`. `Expression.core` is what corpora
mark, the words without "by", "since" and the like.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from functools import cache, partial
from typing import Protocol

from msgspec.structs import replace

from onrecord.record import Span
from onrecord.statements.times.bounds import bounded
from onrecord.statements.times.days import clock
from onrecord.statements.times.expression import Expression, Mention, Spoken, base_at, meant
from onrecord.statements.times.place import Base, Named, Place
from onrecord.statements.times.ranges import ranges
from onrecord.statements.times.scan import mentions_in
from onrecord.statements.times.shaping import Told, shaped, with_part
from onrecord.statements.times.stretch import Stretch, day_of
from onrecord.statements.times.tense import Direction, direction_at

_BLANKS = str.maketrans(dict.fromkeys("\u00a0\u2009\u202f\u2007", " "))
"""Blanks that are as long as those that the patterns know."""


class Reading(Protocol):
    """The times of one text, found once and placed as often as is asked."""

    def dated(self, base: Base) -> Base:
        """What is counted from: the base, or the day that the text itself is dated."""

    def placed(self, base: Base, spoken: Sequence[Spoken]) -> tuple[Expression, ...]:
        """The expressions in their order, counted from the base, in `spoken` stretches (ascending) from theirs."""


class Times:
    """The times of one text: found once, counted as often as is asked."""

    def __init__(self, reading: Reading, base: Base) -> None:
        self._reading = reading
        self.base = reading.dated(base)
        self.expressions = self.counted(())

    def counted(self, spoken: Sequence[Spoken]) -> tuple[Expression, ...]:
        """The expressions in their order, counted from the base, in `spoken` stretches (ascending) from theirs."""
        return self._reading.placed(self.base, spoken)


class English:
    """The times of an English text."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._mentions = tuple(mentions_in(text))

    def dated(self, base: Base) -> Base:
        """The base, or the day of a date line."""
        return dated(self._text, self._mentions, base)

    def placed(self, base: Base, spoken: Sequence[Spoken]) -> tuple[Expression, ...]:
        """The expressions in their order."""
        return placed(self._text, self._mentions, base, spoken)


def times_in(text: str, base: Base | None, language: str) -> Times | None:
    """The times told in `text`; None where its language is not read.

    Spans are code points of `text`, apart from each other. Raises nothing on any text. Without a base only what names
    its year has a place on the calendar.
    """
    reading = _reading(text.translate(_BLANKS), language)
    if reading is None:
        return None
    return Times(reading, base) if base else Undated(reading)


def _reading(text: str, language: str) -> Reading | None:
    if language == "en":
        return English(text)
    from onrecord.statements.times import tongues

    vocabulary = tongues.vocabulary_of(language)
    return tongues.Reading(text, vocabulary) if vocabulary else None


def expressions_in(text: str, base: Base) -> tuple[Expression, ...]:
    """The times told in an English text, in their order."""
    return Times(English(text.translate(_BLANKS)), base).expressions


_TWO_DAYS = (Base(date(1962, 8, 15)), Base(date(2035, 3, 1)))


class Undated(Times):
    """Of a text whose day nobody knows: what is the same from two days far apart does not depend on them."""

    def __init__(self, reading: Reading) -> None:
        super().__init__(reading, _TWO_DAYS[0])

    def counted(self, spoken: Sequence[Spoken]) -> tuple[Expression, ...]:
        """Those of the first day, with the ends that the second day does not move: `by 2030` has its last alone."""
        first, second = (self._reading.placed(base, ()) for base in _TWO_DAYS)
        others = {one.span: one.stretch for one in second}
        return tuple(replace(one, stretch=_in_both(one.stretch, others.get(one.span))) for one in first)


def _in_both(stretch: Stretch, other: Stretch | None) -> Stretch:
    if stretch == other:
        return stretch
    if other is None or stretch.value != other.value or not stretch.value[:1].isdigit():
        value = "XXXX" if stretch.value[:1].isdigit() else stretch.value
        return Stretch(value=value, kind=stretch.kind, certain=False)
    first = stretch.first if stretch.first == other.first else None
    last = stretch.last if stretch.last == other.last else None
    return replace(stretch, first=first, last=last, whole=stretch.whole if stretch.whole == other.whole else None)


def dated(text: str, mentions: Sequence[Mention], base: Base) -> Base:
    """The base, or the day of a date line: a line at the head of the text that is a full date of the same days."""
    for mention in mentions[:_HEAD]:
        line = text.startswith(("\n", "\r"), mention.end) or mention.end == len(text)
        if not line or (mention.start and text[mention.start - 1] not in "\n\r"):
            continue
        match = _full_date().fullmatch(text, mention.start, mention.end)
        told = _meant(text, mention, Place(text, base, Named(), lambda: None), mention.end) if match else None
        if told and told.stretch.first and abs(day_of(told.stretch.first) - base.day).days <= _DATE_LINE:
            return Base.of(told.stretch.first) if day_of(told.stretch.first) != base.day else base
    return base


_HEAD, _DATE_LINE = 6, 3
"""The first times in which a date line is looked for, and the days that it may be apart from the page's date."""


@cache
def _full_date() -> re.Pattern[str]:
    return re.compile(r".*\b(?:1[89]|20)\d\d")


def placed(text: str, mentions: Sequence[Mention], base: Base, spoken: Sequence[Spoken] = ()) -> tuple[Expression, ...]:
    """The same from mentions found before."""
    named = Named()
    cores: list[tuple[Told, Place]] = []
    for number, mention in enumerate(mentions):
        if cores and mention.start < cores[-1][0].span[1]:
            continue
        here = base_at(mention.start, base, spoken)
        place = Place(text, here, named, partial(_looks, text, mention.start, mention.end, here))
        high = _end_of_room(text, mentions, number)
        told = _meant(text, mention, place, high)
        if told is None:
            continue
        told = _with_those_before(text, told, [core.span for core, _ in cores[-_SWALLOWED - 1 :]])
        while cores and cores[-1][0].span[0] >= told.span[0]:
            cores.pop()
        cores.append((told, place))
        named.add(told.stretch)
    return tuple(_expression(text, *parts) for parts in _between(text, cores))


def _end_of_room(text: str, mentions: Sequence[Mention], number: int) -> int:
    """Up to where a part of the day, or an hour, may stand behind a time: to the next one that is no hour itself."""
    behind = number + 1
    if behind < len(mentions) and mentions[behind].found[0][0] is clock:
        behind += 1
    return mentions[behind].start if behind < len(mentions) else len(text)


def _looks(text: str, start: int, end: int, base: Base) -> Direction | None:
    """Where the clause of a time looks: by its verbs, or by the act that its words are of."""
    return direction_at(text, start, end, base.since, base.ahead)


_SWALLOWED = 2
"""Times that can be part of the one behind them: `from 9 a.m. to 5 p.m. on Saturday`."""


def _with_those_before(text: str, told: Told, before: Sequence[Span]) -> Told:
    """Shaped by the words before it, which may hold whole times: `two days after` before `the Dec. 1 vote`."""
    lows = [0 if len(before) <= _SWALLOWED else before[0][1], *(span[1] for span in before[-_SWALLOWED:])]
    for low in lows[:-1]:
        found = shaped(text, told, low)
        if all(found.span[0] <= start or found.span[0] >= end for start, end in before):
            return found
    return shaped(text, told, before[-1][1] if before else 0)


def _meant(text: str, mention: Mention, place: Place, high: int) -> Told | None:
    """What the longest rule that takes the words for a time makes of them, with a part of the day behind it."""
    return meant(mention, place, lambda told: with_part(text, told, high))


def _between(text: str, cores: list[tuple[Told, Place]]) -> list[tuple[int, tuple[Told, ...], Told, Place]]:
    """Each with where the one before ends; ranges as one."""
    found = []
    low = 0
    for parts, told, place in ranges(text, cores):
        found.append((low, parts, told, place))
        low = told.span[1]
    return found


def _expression(text: str, low: int, parts: tuple[Told, ...], told: Told, place: Place) -> Expression:
    if len(parts) > 1 and told.stretch is not parts[0].stretch:
        return Expression(told.span, told.stretch, parts)
    try:
        bound = bounded(text, told, low, place)
    except (ValueError, OverflowError):
        bound = told
    return Expression(bound.span, bound.stretch, parts)
