"""Sentences that say whose the words before are, in English: "“We go.”\\n\\nThose were the words of Ada Holt, 54.".

Written for effect, mostly behind a quotation that opens an article: it stands alone, and the next sentence names who
said it without a verb of saying.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from msgspec.structs import replace

from onrecord.record import Span
from onrecord.statements.attribution import Attribution, Found
from onrecord.statements.spans import touches

WHOSE_WORDS: Final = "whose words"
"""The pattern of these attributions."""


def with_whose_words(text: str, found: Found) -> Found:
    """The attributions, with quotations that the sentence behind them gives to somebody and that nobody else says."""
    told = {match.start(): match for match in _sentence().finditer(text)}
    left, added = list(found.attributions), list[Attribution]()
    for start, end in found.quotations if told else ():
        match = told.get(end)
        if match is None or any(one.source and touches((start, end), one.content) for one in left):
            continue
        cue, source = match.span("cue"), match.span("source")
        left = [one for one in left if not (touches((start, end), one.content) or touches(cue, one.cue))]
        added.append(
            Attribution(content=((start, end),), cue=(cue,), source=(source,), form="direct", pattern=WHOSE_WORDS)
        )
    if not added:
        return found
    there = {one.content[0] for one in (*left, *added)}
    every = [*added, *(_pointing(one, there) for one in left)]
    return Found(tuple(sorted(every, key=lambda one: (one.first, one.content[0]))), found.quotations)


def _pointing(one: Attribution, there: set[Span]) -> Attribution:
    """An attribution without a pointer to one that is gone."""
    return one if one.continues is None or one.continues in there else replace(one, continues=None)


@cache
def _sentence() -> re.Pattern[str]:
    """Behind a closing mark: that these are somebody's words, and whose, to where more is told."""
    words = "(?:[\\w’'-]+ )?(?:words|thoughts|sentiments)"
    nouns = "(?:[\\w’'-]+ )?(?:verdict|view|message|assessment|opinion|warning|advice|plea|conclusion|reaction)"
    cue = rf"(?:Th[eo]se (?:were|are) the {words}|That (?:was|is) the {nouns}) (?:of|from)"
    behind = r",? (?:to|in|at|on|as|after|before|when|who|whose|speaking|describing|during|this|last)\b|[.,;:–—]"
    return re.compile(rf"\s+(?P<cue>{cue}) (?P<source>(?!(?:him|her|it)\b)[^.;:!?\n“”\"]{{2,80}}?)(?={behind})")
