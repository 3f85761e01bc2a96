"""The times of one text as its statements need them: told once, counted anew where somebody speaks on another day.

What stands in quotation marks was true when it was said: "tomorrow" is the day after the day of speaking, where the
words beside the cue name that day. All else is counted from the day of publication.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from functools import cache

from onrecord.record import Interval, Span, Time
from onrecord.statements.attribution import Attribution
from onrecord.statements.outlook import looks_ahead, outlook_of
from onrecord.statements.times import Base, Expression, Spoken, Times, times_in
from onrecord.statements.times.words import MONTH_NAMES


class Dated:
    """The times of a text; none where its language is not read. Without a day of publication only those with a year
    have a place on the calendar."""

    def __init__(self, text: str, published: date | None, language: str) -> None:
        self.text = text
        self.base = Base.of(published) if published else None
        self.times: Times | None = times_in(text, self.base, language)
        self.outlook = outlook_of(language)
        self.expressions: tuple[Expression, ...] = self.times.expressions if self.times else ()
        self._starts = [one.span[0] for one in self.expressions]
        self.spoken: tuple[Spoken, ...] = ()

    def within(self, start: int, end: int) -> Sequence[Expression]:
        """The expressions that begin in a stretch of the text."""
        return self.expressions[bisect_left(self._starts, start) : bisect_left(self._starts, end)]

    def speak(self, said: Iterable[tuple[Attribution, Interval | None]], quotations: Sequence[Span]) -> None:
        """Counts the quoted words of statements from the day that they were said on, where one day is told; which way
        the words of a statement look, their own verbs tell first."""
        if self.times is None or self.base is None:
            return
        days: dict[Span, date] = {}
        spoken: dict[Span, Base] = {}
        for attribution, when in said:
            if self.outlook.english:
                own = [span for span in attribution.content if self.within(*span)]
                act = looks_ahead(" ".join(self.text[start:end] for start, end in attribution.cue))
                spoken.update((span, Base(self.base.day, self.base.moment, False, span[0], act)) for span in own)
            counted = self._told_before(attribution, when)
            day = _one_day(when) or (days.get(attribution.continues) if attribution.continues else None)
            if day is None and attribution.cue and _had().match(self.text, *attribution.cue[0]):
                spoken.update((span, Base(self.base.day, None, True, span[0])) for span in attribution.content)
            elif day is not None and attribution.form != "indirect":
                days[attribution.content[0]] = day
                for span in attribution.content:
                    spoken.update((part, Base(day, None, False, part[0])) for part in _quoted(span, quotations))
            elif counted:
                for span in attribution.content:
                    spoken.pop(span, None)
                    spoken.update(_with_counted(span, counted, self.base))
        if not spoken:
            return
        self.spoken = tuple(_apart(spoken))
        self.expressions = self.times.counted(self.spoken)
        self._starts = [one.span[0] for one in self.expressions]

    def _told_before(self, attribution: Attribution, when: Interval | None) -> dict[Span, date]:
        """What is counted in words that are retold from the day on which they were said, and that day: units ("within
        two months") and, of words some weeks old at the least, months and days without a year ("by October")."""
        if not when or not when.latest or attribution.form == "direct" or not self.outlook.english or not self.base:
            return {}
        day = date.fromisoformat(when.latest[:10])
        if day >= self.base.day:
            return {}
        old = (self.base.day - day).days >= _OLD and _is_short(when)
        times = (one.span for span in attribution.content for one in self.within(*span))
        return {
            span: day
            for span in times
            if _in_units().fullmatch(self.text, *span) or (old and _without_year().fullmatch(self.text, *span))
        }

    def base_at(self, at: int) -> Base | None:
        """What is counted from at a place of the text."""
        number = bisect_right(self.spoken, at, key=lambda one: one[0][0]) - 1
        return self.spoken[number][1] if number >= 0 and at < self.spoken[number][0][1] else self.base

    def record(self, said: Sequence[Interval | None]) -> tuple[Time, ...] | None:
        """The times as the record has them. `said`: when statements were made, whose words are about that."""
        if self.times is None:
            return None
        of_saying = {interval.span for interval in said if interval and interval.span}
        return tuple(self._time(one, of_saying) for one in self.expressions)

    def _time(self, one: Expression, of_saying: set[Span]) -> Time:
        stretch = one.stretch
        interval = stretch.interval(one.span) if stretch.placed else None
        if stretch.kind == "duration":
            about = "duration"
        elif stretch.kind == "set":
            about = "recurring"
        elif one.span in of_saying:
            about = "statement"
        elif _is_of_publication(self.text, one.span):
            about = "publication"
        else:
            about = "event"
        return Time(span=one.span, value=stretch.value, interval=interval, about=about)  # type: ignore[arg-type]


_OLD, _SEASON = 14, 100
"""Days from which on words count as old, and those of the longest time of saying from which months are counted."""


def _is_short(when: Interval) -> bool:
    first = date.fromisoformat((when.earliest or when.latest or "")[:10])
    return (date.fromisoformat((when.latest or when.earliest or "")[:10]) - first).days <= _SEASON


@cache
def _without_year() -> re.Pattern[str]:
    """A month, or a day of one, without its year."""
    month = (
        rf"(?:{MONTH_NAMES}"
        r"|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?)"
    )
    part = r"(?:the )?(?:end of|start of|beginning of|middle of|early|mid|late)[ -]"
    lead = r"(?:(?:by|before|until|in|on|from|after|starting|no later than) )?"
    return re.compile(rf"{lead}(?:{part})?{month}(?: \d{{1,2}})?", re.IGNORECASE)


@cache
def _in_units() -> re.Pattern[str]:
    """So many days, weeks, months or years on."""
    return re.compile(
        r"(?:within|in(?! recent\b))(?: the next| about| around)?(?: [\w-]+){0,3} (?:hour|day|week|month|year)s?",
        re.IGNORECASE,
    )


def _with_counted(span: Span, counted: dict[Span, date], base: Base) -> Iterator[tuple[Span, Base]]:
    """A content in stretches: what is `counted` from another day, and what stands between."""
    start = span[0]
    for (first, last), day in sorted(counted.items()):
        if not span[0] <= first < span[1]:
            continue
        if start < first:
            yield (start, first), Base(base.day, base.moment, False, span[0])
        yield (first, last), Base(day, None, False, span[0])
        start = last
    if start < span[1]:
        yield (start, span[1]), Base(base.day, base.moment, False, span[0])


@cache
def _had() -> re.Pattern[str]:
    return re.compile(r"(?:\w+ )?had\b", re.IGNORECASE)


def _one_day(when: Interval | None) -> date | None:
    """The day of an interval that is no longer than one, its night counted as its first."""
    if when is None or when.earliest is None or when.latest is None:
        return None
    first, last = when.earliest, when.latest
    night = "T18:00" in first and last.endswith("T05:59")
    return date.fromisoformat(first[:10]) if first[:10] == last[:10] or night else None


def _quoted(span: Span, quotations: Sequence[Span]) -> Iterator[Span]:
    """The parts of a content that stand between marks; `quotations` ascend."""
    place = bisect_right(quotations, span[0], key=lambda one: one[1])
    while place < len(quotations) and quotations[place][0] < span[1]:
        start, end = quotations[place]
        yield max(span[0], start), min(span[1], end)
        place += 1


def _apart(spoken: dict[Span, Base]) -> Iterator[Spoken]:
    """Stretches in their order, none over another."""
    end = -1
    for span in sorted(spoken):
        if span[0] >= end:
            yield span, spoken[span]
            end = span[1]


@cache
def _dash() -> re.Pattern[str]:
    return re.compile(r"\)? ?(?:\([\w ./]{2,30}\) ?)?(?:[-–—]{1,2}|:) ")


def _is_of_publication(text: str, span: Span) -> bool:
    """Whether a date stands in a dateline, on a line of its own, or behind "Published"."""
    start, end = span
    line = text.rfind("\n", 0, start) + 1
    before = text[max(line, start - 70) : start]
    if not before.strip() and (end == len(text) or text[end] in "\n\r"):
        return True
    if re.search(r"(?i:\b(?:published|updated|posted|corrected):?(?: on| at)? ?)\Z", before):
        return True
    dateline = re.fullmatch(r"\(?[A-Z][^a-z\n]{2,60}(?:\([A-Za-z ]+\)[ ,]*)?", before)
    return dateline is not None and _dash().match(text, end) is not None
