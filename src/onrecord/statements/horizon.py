"""The horizon of a statement: by when what it looks ahead to can be judged, from the times in its own words.

Forecasts, promises and threats always look ahead, announcements, acceptances, demands and proposals where they name a
time to come, claims and evaluations where their verb looks ahead to it as well. A time of the condition ("if no boat
came by Saturday") is not the time of what follows from it.
"""

from __future__ import annotations

import re
from datetime import date
from functools import cache

from msgspec.structs import replace

from onrecord.record import Interval, StatementKind
from onrecord.statements.aside import content_at, is_said_beside, is_told_of_somebody, sentence_end, without_asides
from onrecord.statements.attribution import Attribution
from onrecord.statements.dating import Dated
from onrecord.statements.deadlines import is_bound, judged, under
from onrecord.statements.outlook import is_of_a_name
from onrecord.statements.times import Base, Expression
from onrecord.statements.times.stretch import day_of
from onrecord.statements.times.tense import direction_at

_ALWAYS: frozenset[StatementKind] = frozenset(("forecast", "promise", "threat"))
_WHERE_TOLD: frozenset[StatementKind] = frozenset(("announcement", "acceptance", "demand", "proposal"))
_SENTENCE = 240
"""Characters before a content in which its sentence begins."""
_WHERE_SAID: frozenset[StatementKind] = frozenset(("claim", "evaluation", "other"))


def horizon_of(text: str, attribution: Attribution, kind: StatementKind | None, dated: Dated) -> Interval | None:
    """Both ends null where it looks ahead without a date; None where it does not look ahead.

    A deadline ("by Friday") has an end alone; a stretch of time ("within weeks", "this week") begins on its day.
    """
    if kind is None or dated.times is None or kind not in _ALWAYS | _WHERE_TOLD | _WHERE_SAID:
        return None
    ahead = [
        one for start, end in attribution.content for one in dated.within(start, end) if _is_ahead(one, text, dated)
    ]
    if kind in _WHERE_SAID:
        ahead = [one for one in ahead if _is_foretold(text, one, attribution, dated)]
    if kind in _WHERE_TOLD and dated.outlook.english:
        ahead = [one for one in ahead if not is_said_beside(text, one.span, attribution)]
    main = [one for one in ahead if not _is_condition(text, one, attribution, dated)]
    main = _main(text, main, attribution, dated)
    if main:
        return _of(text, main)
    ahead = _main(text, ahead, attribution, dated)
    if kind in _ALWAYS and (of_condition := ahead or _beside(text, attribution, dated)):
        return under(text, of_condition[0])
    return Interval() if kind in _ALWAYS or _promises(text, attribution, kind, dated) else None


def _of(text: str, ahead: list[Expression]) -> Interval:
    """One time as it is; of several from the start of the first without a bound to the end of the last."""
    if len(ahead) == 1:
        return judged(text, ahead[0])
    last = max(
        (one for one in ahead if one.stretch.last), key=lambda one: day_of(one.stretch.last or date.min), default=None
    )
    first = next((one for one in ahead if not is_bound(one) and one.stretch.first), None)
    if last is None or first is None or first is last:
        return judged(text, last or ahead[0])
    both = replace(last.stretch, first=first.stretch.first, certain=first.stretch.certain and last.stretch.certain)
    return both.interval(last.span)


def _beside(text: str, attribution: Attribution, dated: Dated) -> list[Expression]:
    """Deadlines of a condition before the content, in its sentence: "If there is no list by Sunday, she said, …"."""
    first = attribution.content[0][0]
    start = max(0, first - _SENTENCE)
    for end in sentence_end().finditer(text, start, max(start, first - 1)):
        start = end.end()
    found = dated.within(start, first)
    return [
        one
        for one in found
        if is_bound(one) and _is_ahead(one, text, dated) and dated.outlook.condition.match(text, start, one.span[0])
    ]


def _main(text: str, ahead: list[Expression], attribution: Attribution, dated: Dated) -> list[Expression]:
    """The times, in English without those told in passing."""
    return without_asides(text, ahead, attribution) if dated.outlook.english else ahead


def _is_foretold(text: str, one: Expression, attribution: Attribution, dated: Dated) -> bool:
    """Whether the verb of a time says outright that something will be."""
    if dated.outlook.english and is_told_of_somebody(text, one.span, attribution):
        return False
    return dated.outlook.foretells(text, content_at(attribution, one.span[0])[0], one.span)


def _is_ahead(one: Expression, text: str, dated: Dated) -> bool:
    """Whether a time is not over when it is told, and is one by which something can be judged."""
    stretch, base = one.stretch, dated.base_at(one.span[0])
    if stretch.kind != "date" or not stretch.placed or stretch.value in ("PRESENT_REF", "PAST_REF"):
        return False
    before = max(0, one.span[0] - 60)
    if one.core[0].span[1] - one.core[0].span[0] == len("2016") and is_of_a_name(text, *one.core[0].span):
        return False
    if _of_harm().search(text, before, one.span[0]) or _of_report().match(text, one.span[1]):
        return False
    if stretch.unit == "clock" and dated.outlook.english and not _is_by_the_clock(text, one, dated):
        return False
    if stretch.unit == "clock" and _each_day().match(text, one.span[1]):
        return False  # "between 9pm and 5am every night"
    if _is_remembered(text, one) or _is_called_off(text, one):
        return False
    if base is None:  # Nobody knows the text's day: a year of its own is all there is to go by.
        return dated.outlook.direction(text, *one.span) != "past"
    if base.back:
        return True
    if stretch.last is not None and day_of(stretch.last).year - base.day.year > _LONGEST:
        return False
    if stretch.last is None:
        return stretch.first is not None and day_of(stretch.first) >= base.day
    if day_of(stretch.last) < base.day or _has_begun(text, one, base, dated):
        return False
    if stretch.unit == "century" and stretch.first is not None and day_of(stretch.first) < base.day:
        return False  # "the worst flood of this century": an age that has begun tells no day
    tonight = stretch.unit == "part" and stretch.first is not None and day_of(stretch.first) == base.day
    if tonight and dated.outlook.english and dated.outlook.direction(text, *one.span) == "past":
        return False
    if day_of(stretch.last) == base.day and one.stretch.unit != "clock":
        began_before = stretch.first is None or day_of(stretch.first) < base.day
        today = text[slice(*one.span)].lower() == "today" and not dated.outlook.foretells(
            text, max(0, one.span[0] - _SENTENCE), one.span
        )
        if began_before or today or dated.outlook.direction(text, *one.span) == "past":
            return False
    return not _than().search(text, before, one.span[0])


def _has_begun(text: str, one: Expression, base: Base, dated: Dated) -> bool:
    """Whether it is of the past part of a month, a year, that is under way: "what happened in March will …"."""
    first, last = one.stretch.first, one.stretch.last
    if not dated.outlook.english or first is None or last is None or one.core[0].stretch.unit not in ("month", "year"):
        return False
    if _will_before().search(text, max(0, one.span[0] - _SENTENCE), one.span[0]):
        return False
    under_way = day_of(first) < base.day < day_of(last)
    return under_way and direction_at(text, *one.span, base.since, base.ahead) == "past"


@cache
def _will_before() -> re.Pattern[str]:
    return re.compile(r"\b(?:will|would|[’']ll|shall|won[’']t|going to)\b[^.;:!?”\"]*\Z")


def _is_by_the_clock(text: str, one: Expression, dated: Dated) -> bool:
    """Whether an hour is when something will be: "will leave at 4 a.m.", not "4 a.m. shifts", "coffee at 11 a.m."."""
    first, last = one.span
    if _day().search(text, first, last):
        return True
    led = _at_the_hour().search(text, max(0, first - 12), min(last, first + 8)) is not None
    return led and dated.outlook.direction(text, first, last) == "future"


@cache
def _day() -> re.Pattern[str]:
    return re.compile(r"\b(?:[A-Z][a-z]+day|today|tonight|tomorrow|[A-Z][a-z]{2,8}\.? \d|\d\d? [A-Z][a-z]{2,8})\b")


@cache
def _at_the_hour() -> re.Pattern[str]:
    return re.compile(r"\b(?:at|by|until|till|before|from|around|about|after|between)\b", re.IGNORECASE)


_LONGEST = 120
"""Years ahead by which something said can be judged."""


@cache
def _of_report() -> re.Pattern[str]:
    """What is over when it is told of: "the October report will", "Monday’s decision will"."""
    done = (
        "reports?|figures?|numbers|data|polls?|surveys?|speech|interview|ruling|decision|results?|attacks?|shootings?"
        "|letter|memo|statement|article|crash|defeat|loss|win|victory"
    )
    # In a programme, too: "on Friday’s “The Late Hour”".
    programme = r"[’']s [“‘\"'][A-Z]"
    return re.compile(
        rf"{programme}|(?:[’']s)? (?:(?!(?:and|or|to|then|but|they|we|i|you|a|the) )[a-z][\w-]+ )?(?:{done})\b"
    )


def _is_remembered(text: str, one: Expression) -> bool:
    """A day that somebody looks back on: "that Saturday when …"; "today" as it was told to her or him then."""
    first, last = one.span
    if _looks_back_on().search(text, max(0, first - 40), first):
        return True
    if text[first - 5 : first] == "that " and text.startswith(" when ", last):
        return True
    if text[first:last].lower() not in ("today", "tonight", "tomorrow"):
        return False
    marks = max(text.rfind(mark, max(0, first - _SENTENCE), first) for mark in '“"')
    return (
        marks > 0
        and "”" not in text[marks:first]
        and _to_somebody().search(text, max(0, marks - 60), marks) is not None
    )


@cache
def _looks_back_on() -> re.Pattern[str]:
    """ "I will never forget Friday", "remember what happened on Friday"."""
    what = r"(?:the events of |what happened (?:on |in )?|what (?:he|she|they|you|it) did (?:on |in )?)"
    return re.compile(rf"\b(?:forget|remember|recall|regret|mourn|relive) {what}?\Z")


@cache
def _to_somebody() -> re.Pattern[str]:
    told = "told|asked|texted|messaged|warned|promised|reassured|emailed"
    return re.compile(rf"\b(?:(?:{told}) (?:her|him)|he then \w+|she then \w+|they then \w+)[,:]? \Z")


@cache
def _of_harm() -> re.Pattern[str]:
    """Harm that was done, and when: "to strike back for an attack Friday" tells nothing of when that will be."""
    done = (
        "attack|raid|bombing|shooting|killing|assault|crash|blast|explosion|ambush|massacre|murder|death|fire|flood"
        "|storm|earthquake|outage|spill|arrest|slaying|defeat|victory|win|loss|collapse|disaster|tragedy|riot|clash(?:e|)"
        "|resignation|coup|derailment|landslide"
    )
    lead = r"\b(?:for|over|after|following|about|from|of|behind|in|by) (?:the|an?) (?:[\w-]+ ){0,2}"
    won = r"\bfrom (?:the|his|her|their) (?:win|victory|defeat|loss)"
    return re.compile(rf"(?:{lead}(?:{done})s?(?: in [A-Z]\w+)?|{won})(?: on)? \Z")


def _is_called_off(text: str, one: Expression) -> bool:
    """Whether a time is that of something called off: "postponed the talks scheduled for Friday"."""
    before = max(0, one.span[0] - _SENTENCE)
    due, off = _due().search(text, before, one.span[0]), _was_called_off().match(text, one.span[1])
    return (due is not None and off is not None) or _called_off().search(text, before, one.span[0]) is not None


@cache
def _each_day() -> re.Pattern[str]:
    return re.compile(r" (?:every|each|nightly|daily|on (?:weekdays|[A-Z][a-z]+days)\b|(?:a|per) (?:day|night))\b")


@cache
def _due() -> re.Pattern[str]:
    return re.compile(r"\b(?:due|scheduled|set|planned|slated|meant)\b[^.;:!?\n]*\Z")


@cache
def _was_called_off() -> re.Pattern[str]:
    was = r"(?:was|were|is|are|has been|have been|had been)"
    return re.compile(
        rf"[^.;:!?,\n]{{0,40}},? {was} (?:postponed|cancell?ed|called off|scrapped|abandoned|put off|suspended)\b"
    )


@cache
def _called_off() -> re.Pattern[str]:
    off = r"(?:postpon(?:e|es|ed|ing)|cancel(?:s|led|ed|ling|ing)?|scrap(?:s|ped|ping)|call(?:s|ed|ing) off)"
    return re.compile(
        rf"\b{off}\b[^.;:,\n]{{0,120}}\b(?:scheduled|set|planned|due|slated)(?: (?:for|on))?(?: late)? \Z"
    )


@cache
def _than() -> re.Pattern[str]:
    now = r"(?:(?:than|like) (?:i|you|he|she|it|we|they)(?: \w+){1,2}|as (?:it|they) (?:is|are|was|were))"
    return re.compile(
        rf"\b(?:than|since|as of|closer|today’s|from|of|(?:past|beyond)(?: the)?|{now}) \Z", re.IGNORECASE
    )


@cache
def _clause_end() -> re.Pattern[str]:
    # A point ends a clause where a sentence begins behind it: not that of "Messrs. Holt and Varn".
    return re.compile(
        r"[,;:—–!?”\"]|(?<!Messrs)(?<!Mrs)(?<!Mr)(?<!Dr)(?<![A-Z])\.|\bthen\b|\b(?:will|would|[’']ll|shall)\b"
    )


def _is_condition(text: str, one: Expression, attribution: Attribution, dated: Dated) -> bool:
    """Whether a time belongs to an if or unless, not to what follows from it."""
    start = content_at(attribution, one.span[0])[0]
    conditions = list(dated.outlook.condition.finditer(text, start, one.span[0]))
    if not conditions:
        return False
    between = _clause_end().search(text, conditions[-1].end(), one.span[0])
    return between is None


def _promises(text: str, attribution: Attribution, kind: StatementKind, dated: Dated) -> bool:
    """Whether something is announced or accepted for later without a date."""
    if kind not in ("announcement", "acceptance"):
        return False
    return any(dated.outlook.future.search(text, start, end) for start, end in attribution.content)
