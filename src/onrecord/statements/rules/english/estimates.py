"""At what somebody puts a figure, in English: "police put the turnout at 25,000", "analysts put its value at $3bn".

The trained model finds some of them. What is put somewhere or on a day is none ("put the meeting at 3pm", "put him at
ease"): a number follows, of what is counted, or of money or per cent.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from onrecord.statements.rules.english.helped import acts_by, verb_from, whose_act
from onrecord.statements.rules.paragraph.clause_ends import clause_end
from onrecord.statements.rules.paragraph.drafts import Draft, Reading

ESTIMATE: Final = "estimate"
"""The pattern of these attributions."""
_PUTTING: Final = frozenset(("put", "puts"))
_HELPING: Final = frozenset("has have had also now since initially previously later".split())
_FAR: Final = 12
"""Tokens behind the verb up to "at"; "it" is none."""


def estimates(reading: Reading) -> None:
    """X puts the number of something at a figure."""
    acts_by(reading, _PUTTING, _put_at)


def _put_at(reading: Reading, at: int) -> Draft | None:
    words, first = reading.paragraph.words, verb_from(reading, at, _HELPING)
    end = clause_end(reading.tags, at + 1, reading.sentences.end(at))
    place = next((place for place in range(at + 1, min(end - 1, at + _FAR)) if words[place] == "at"), None)
    if place is None or not _is_figure(" ".join(words[at + 1 : place]) or "it", " ".join(words[place + 1 : end])):
        return None
    end = next((comma for comma in range(place + 2, end) if words[comma] == ","), end)
    source = whose_act(reading, first, at)
    return Draft(ESTIMATE, (first, at + 1), source, (at + 1, end)) if source else None


def _is_figure(thing: str, value: str) -> bool:
    """Whether a thing that is counted is put at a number, or anything at money or per cent."""
    if _number().match(value) is None:
        return False
    return _counted().search(thing) is not None or _money().match(value) is not None


@cache
def _counted() -> re.Pattern[str]:
    """Things that are put at a number."""
    things = (
        "numbers?|tolls?|figures?|counts?|totals?|turnout|attendance|crowd|costs?|bill|price|value|valuation|worth|loss|"
        "losses|damages?|deficit|surplus|debt|population|membership|share|rate|odds|chances?|probability|likelihood|"
        "risk|support|lead|majority|casualties|dead|deaths|injured|wounded|missing|size|speed|age|depth|height|length|"
        "magnitude|strength|it|them|that|growth|inflation|unemployment|demand|output|revenues?|profits?|sales|budget"
    )
    return re.compile(rf"\b(?:{things})\b")


@cache
def _number() -> re.Pattern[str]:
    """A number with the words for how near it is."""
    about = (
        "about|around|some|roughly|approximately|nearly|almost|over|under|just|only|at|least|most|between|close|to|up|"
        "more|less|fewer|than|well|closer|a|an|the|as|many|high|low|little"
    )
    words = (
        "one|two|three|four|five|six|seven|eight|nine|ten|dozens?|hundreds?|thousands?|millions?|billions?|zero|half|"
        "quarter|third"
    )
    return re.compile(rf"(?:(?:{about}) ){{0,5}}(?:[$£€¥]? ?\d|(?:{words})\b)")


@cache
def _money() -> re.Pattern[str]:
    return re.compile(
        r"(?:\w+ ){0,5}?(?:[$£€¥] ?\d|[\d.,]+ ?(?:%|per ?cent|million|billion|bn|euros|dollars|pounds)\b)"
    )
