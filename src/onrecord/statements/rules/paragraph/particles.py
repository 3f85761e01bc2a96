"""Surnames that begin with small words: "von der Leyen", and at the beginning of a sentence "Von der Leyen"."""

from __future__ import annotations

import re
from collections.abc import Mapping
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
        if given not in _NOUNS and (given in MALE | FEMALE or (is_listed(given) and not german)):
            found.setdefault(match["surname"].lower(), match.span())
    return found


@cache
def _full() -> re.Pattern[str]:
    first, further = ("|".join(words.split()) for words in (_FIRST, _FURTHER))
    surname = rf"(?:{first}) (?:(?:{further}) ){{0,2}}[A-ZÀ-Þ][\w’-]+"
    return re.compile(rf"(?<![\w-])(?P<given>[A-ZÀ-Þ][\w’-]+) (?P<surname>{surname})")
