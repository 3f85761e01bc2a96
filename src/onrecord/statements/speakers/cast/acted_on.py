"""Names that are what a source does something to: "The committee investigating Ada Holt" is not she."""

from __future__ import annotations

import re
from functools import cache

from onrecord.statements.lexicon.people.roles import BODIES, DOCUMENTS, GROUPS, ROLES

_BEFORE = "(?:the|an?|its|his|her|their|former|then|late)"
_NOUN = r"(?<![\w’'-])(?P<noun>[\w-]+) (?P<participle>[a-z]{2,}ing)"
_SOMEBODY = frozenset(
    "those anyone everyone someone somebody nobody people man woman men women one firm campaign "
    "state town chain".split()
)
_NO_NOUNS = frozenset("is was has does as this his its yes always perhaps keeps starts begins stops".split())
_OF_NOBODY = frozenset(
    "acting being including ranking sitting outgoing incoming presiding reigning founding managing serving".split()
)
"""Words before the name of one who holds an office: "committee ranking Democrat | Ada Holt"."""
_OF_OFFICES = _OF_NOBODY | frozenset(
    (
        "managing founding planning housing marketing banking engineering operating commanding presiding sitting "
        "leading visiting outgoing incoming manufacturing accounting building ruling teaching training purchasing "
        "casting voting licensing publishing nursing running sporting fundraising advertising lobbying consulting "
        "serving programming shipping mining farming boxing cycling racing sailing swimming skiing coaching scouting "
        "recording opposing"
    ).split()
)
"""Words within an office: "Bank | managing director", "party | campaigning chief"."""


def is_acted_on(lead: str) -> bool:
    """Whether the name behind the words of an English source is what somebody does something to, and says nothing.

    "The committee investigating | Ada Holt", "Lawyers for the dead representing | Varn"; not "Bank managing director |
    Ada Holt", "a smiling | Ada Holt", "somebody calling himself | Roy Varn".
    """
    found = _before_name().search(lead)
    return found is not None and _tells_apart(lead, found, _OF_OFFICES if found["office"] else _OF_NOBODY)


def without_participle(phrase: str) -> str:
    """An English noun phrase without what its noun does to somebody named: "committee | investigating X"."""
    found = _with_name().search(phrase)
    if found is None or not _tells_apart(phrase, found, _OF_OFFICES):
        return phrase
    return phrase[: found.start("participle") - 1]


def _tells_apart(words: str, found: re.Match[str], never: frozenset[str]) -> bool:
    noun = found["noun"]
    if noun[0].isupper() and words[: found.start()].strip().lower() not in ("", "the", "a", "an"):
        return False  # "Hull Police investigating officer"
    noun = noun.lower()
    somebody = noun in _SOMEBODY or (noun.endswith("s") and not noun.endswith(("ss", "us")) and noun not in _NO_NOUNS)
    somebody = somebody or any(noun in nouns for nouns in (ROLES, GROUPS, BODIES, DOCUMENTS))
    return somebody and found["participle"] not in never


@cache
def _before_name() -> re.Pattern[str]:
    """The last words before a name: a noun, a participle, and what stands before the name, an office at most."""
    return re.compile(rf"{_NOUN}(?: {_BEFORE})*(?P<office>(?: (?!\w+self )[a-z-]+){{0,2}}) \Z")


@cache
def _with_name() -> re.Pattern[str]:
    small = r"(?!\w+self |(?:of|for|at|in|from|to|with|on|by|near|about|across|around|within|under|against|over) )"
    return re.compile(rf"{_NOUN}(?: {_BEFORE})*(?: {small}[a-z-]+){{0,2}} [A-Z]")
