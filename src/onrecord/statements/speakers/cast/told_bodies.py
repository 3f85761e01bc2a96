"""Names that a text says to be bodies': "the app Varn", "Varn, the armed group based in Hull,"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from onrecord.given_names.listed import FEMALE, MALE
from onrecord.statements.lexicon.bodies import NOUNS
from onrecord.statements.speakers.cast.mentions import Mention

_OF_PEOPLE = frozenset("developer maker operator brand band giant".split())
"""Nouns of bodies before whose name of several words somebody may be meant: "the developer Li Wan"."""
_APPOSITION = 120
"""Characters of an apposition behind a name."""


def told_bodies(text: str, mentions: Sequence[Mention]) -> frozenset[str]:
    """The names, lower case, that have a body's noun before them or right behind them."""
    return frozenset(
        mention.name.lower() for mention in mentions
        if not mention.titles and (_noun_before(text, mention) in NOUNS or _is_told_behind(text, mention))
    )  # fmt: skip


def _noun_before(text: str, mention: Mention) -> str:
    """The word before a single name, lower case, or before several words of which the first is no given name, where it
    is none that somebody is as well; "" before others."""
    found = text[max(0, mention.whole - 20) : mention.whole]
    word = found.lower().split()[-1] if found.endswith(" ") and found.strip() else ""
    first, *more = mention.name.lower().split()
    return "" if more and (first in FEMALE | MALE or word in _OF_PEOPLE) else word


def _is_told_behind(text: str, mention: Mention) -> bool:
    """Whether a name that begins with no given name has an apposition whose noun is a body's."""
    first, *more = mention.name.lower().split()
    given = bool(more) and first in FEMALE | MALE
    return not given and _what().match(text, mention.end, mention.end + _APPOSITION) is not None


@cache
def _what() -> re.Pattern[str]:
    nouns = "|".join(sorted(NOUNS - {"band", "platform", "brand", "giant", "maker"} | {"group", "organization"}))
    ends = r"(?=[,.;]| (?:that|which|based|founded|linked|funded|backed|behind|owned|running)\b)"
    return re.compile(rf", (?:an?|the) (?:(?!of\b|at\b|for\b|from\b|in\b|who\b)[\w’'-]+ ){{0,4}}?(?:{nouns}){ends}")
