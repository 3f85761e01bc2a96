"""Finds English time expressions: at each word that can begin one the longest that a rule knows.

Left to right, each stretch of text read once; what the words mean is asked when they are placed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from onrecord.statements.times import days, holidays, quarters, steps, units, years
from onrecord.statements.times.expression import Mention
from onrecord.statements.times.numbers import ONES
from onrecord.statements.times.rules import Rule

RULES: tuple[Rule, ...] = (*days.RULES, *steps.RULES, *units.RULES, *years.RULES, *quarters.RULES, *holidays.RULES)
_LONGEST = 120
"""Characters of the longest expression that is looked for."""


@cache
def _starts() -> re.Pattern[str]:
    """The words and figures that a time can begin with: at others no rule is asked, for asking all costs most."""
    return re.compile(
        r"(?<![\w$€£])(?:\d|FY(?=\d)|[’'‘]\d0s|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun)"
        r"|(?:the|in|over|at|on|during|within|for|throughout|this|last|next|that|past|coming|previous|following|recent"
        r"|same|preceding|more|each|every|earlier|later|early|late|end of|close of|half"
        r"|some ?time|its|yesterday|today|tomorrow|tonight"
        r"|overnight|then|before|another|now|right now|just now|currently|these days|nowadays|presently"
        r"|current|recently|formerly"
        r"|previously|soon|future|present|noon|midnight|year|month|week|quarter|fiscal|calendar|financial|FY"
        r"|[QH][1-4]|weekends?"
        r"|nineteen|eighteen|seventeen|spring|summer|autumn|fall|winter|latest|final|most recent"
        r"|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties|christmas|boxing|new year|valentine"
        r"|halloween|super tuesday|fourth|independence|veterans|all saints|bastille|st\.? patrick|maundy|good friday"
        r"|easter|ash"
        r"|whit|palm sunday|holy saturday|shrove|ascension day|pentecost|mardi gras|thanksgiving"
        r"|labou?r day|memorial|first|second|third"
        rf"|a|an|about|around|some|roughly|nearly|almost|approximately|more than|at least|up to|just|as many|few"
        rf"|several|couple|{ONES})\b)",
        re.IGNORECASE,
    )


def mentions_in(text: str) -> Iterator[Mention]:
    """The expressions in `text`, in their order, apart from each other."""
    at = 0
    starts = _starts()
    while match := starts.search(text, at):
        start = match.start()
        found = _at(text, start)
        if found:
            yield Mention(start, found[0][1].end(), found)
            at = max(found[0][1].end(), start + 1)
        else:
            at = match.end() if match.end() > start else start + 1


def _at(text: str, start: int) -> tuple[tuple[Rule, re.Match[str]], ...]:
    end = min(len(text), start + _LONGEST)
    found = [(rule, match) for rule in RULES if (match := rule.pattern.match(text, start, end)) and match.end() > start]
    found.sort(key=lambda pair: -pair[1].end())
    return tuple(found)
