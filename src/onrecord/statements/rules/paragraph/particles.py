"""Small words in names and behind them: "von der Leyen", a sentence begins with it or not; "Ada Holt | van Hull"."""

from __future__ import annotations

import re
from collections.abc import Container, Mapping
from functools import cache, lru_cache

from onrecord.given_names import is_listed
from onrecord.given_names.listed import FEMALE, MALE
from onrecord.record import Span

_FIRST = (
    "de del della dello degli dei di da do dos du van von ter ten zu De Del Della Di Da Do Dos Du Van Von Ter Ten Le La"
)
_FURTHER = "de der den dem het la las los le zu"
PARTICLES = frozenset(f"{_FIRST} {_FURTHER}".lower().split())
"""Small words with which surnames begin, lower case."""
_NOUNS = frozenset("rand art sonne ehe gut stern herz".split())
"""Given names of lists that are German nouns before anything else: "am Rand von Hull"."""


@lru_cache(maxsize=4)
def particled_surnames(text: str) -> Mapping[str, Span]:
    """Where somebody is named in full whose surname begins with such words, by the surname in lower case.

    A listed given name tells that it is one: "Ursula von der Leyen", not "Sprecherin von der Werft".
    """
    found: dict[str, Span] = {}
    for match in _full().finditer(text):
        given = match["given"].lower()
        german = match["surname"].lower().startswith(("von ", "zu "))  # where all nouns have capitals
        if given not in _NOUNS and (given in MALE or given in FEMALE or (is_listed(given) and not german)):
            found.setdefault(match["surname"].lower(), match.span())
    return found


@cache
def _full() -> re.Pattern[str]:
    first, further = ("|".join(words.split()) for words in (_FIRST, _FURTHER))
    surname = rf"(?:{first}) (?:(?:{further}) ){{0,2}}[A-ZÀ-Þ][\w’-]+"
    return re.compile(rf"(?<![\w-])(?P<given>[A-ZÀ-Þ][\w’-]+) (?P<surname>{surname})")


def without_place(name: list[re.Match[str]], given: Container[str]) -> list[re.Match[str]]:
    """A Dutch name without where somebody is from: "Ada Holt | van Hull", where "Jan Peter van Hull" is whole."""
    words = [word.group() for word in name]
    of = next((at for at in range(2, len(words) - 1) if words[at] == "van"), None)
    return name if of is None or words[of - 1].lower() in given else name[:of]
