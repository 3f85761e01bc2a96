"""Who has died, as an article tells at its beginning: such a one says nothing more, but for what was said before.

A life is told in its subject's words, too: "once said", "told the Bay Post in 2009", "wrote" are earlier sayings. Who
was killed, or is on trial, is left alone: there what somebody said is mostly told plainly.
"""

from __future__ import annotations

import re
from functools import cache

from onrecord.record import Span
from onrecord.statements.speakers.cast import Cast

_BEGINNING = 900
"""Characters in which a death is told that an article is about."""
_BESIDE = 170
"""Characters behind a name in which its "has died" stands."""
_AROUND = 90
"""Characters around a pronoun that tell when something was said."""


def departed_in(text: str, cast: Cast) -> frozenset[str]:
    """The names of the people of whom the beginning of a text says that they have died."""
    found = set()
    for mention, figure in cast.within(0, _BEGINNING):
        if not figure.person:
            continue
        before = text[max(0, mention.whole - 60) : mention.whole]
        behind = _died().match(text, mention.end, mention.end + _BESIDE)
        if behind is not None or _of_death().search(before) or (mention.titles + " ").lower().startswith("late "):
            found.add(figure.name)
    return frozenset(found)


def is_said_earlier(text: str, pronoun: Span) -> bool:
    """Whether the words around a pronoun and its verb tell that something was said at another time."""
    start, end = pronoun
    before = re.split(r"[.!?\n“”\"]", text[max(0, start - _AROUND) : start])[-1]
    behind = re.split(r"[.!?\n“”\"]", text[end : end + _AROUND])[0]
    return _earlier().search(f"{before}he{behind}") is not None


@cache
def _died() -> re.Pattern[str]:
    """What tells of a death behind a name, its apposition or relative clause between them."""
    verb = r"(?:(?:has |had )?(?:died|passed away|passed on)|dies|dead at)\b(?! (?:down|in (?:1\d|20)\d\d))"
    plain = r"(?:(?!, and |\b(?:who|whose|which|that|where|when)\b)[^.;:“”\"\n])"
    aside = rf"(?:, (?:aged )?\d{{1,3}}| \([^)]{{1,40}}\)|, (?!and\b){plain}{{3,120}}|, who {plain}{{3,80}},)?"
    owned = "death|funeral|obituary"
    return re.compile(rf"{aside},?(?: who)? {verb}|[’']s? (?:{owned})\b| obituary\b")


@cache
def _of_death() -> re.Pattern[str]:
    deaths = "death|funeral|passing|memory|burial"
    return re.compile(rf"\b(?:{deaths}) of (?:[\w’'.-]+ ){{0,4}}\Z|\b[Tt]he late (?!night)(?:[A-Za-z-]+ ){{0,2}}\Z")


@cache
def _earlier() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:once|often|had|used to|wrote|writes|recalled|recounted|recalls|memoirs?|autobiography|diary"
        r"|diaries|interview(?:er)?s?|biographer|(?:in|of|since) (?:[A-Z][a-z]+ )?(?:1[89]|20)\d\d|at the time"
        r"|(?:years?|months|decades) (?:ago|earlier|before|later)|before (?:his|her) death|the last time|famously"
        r"|last (?:year|month|summer|spring|autumn)|speech|lecture|posthumous\w*)\b"
    )
