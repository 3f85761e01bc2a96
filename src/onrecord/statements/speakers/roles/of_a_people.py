"""Who is called by a people: "the Portuguese" is one who was just named, or the state, or all of them."""

from __future__ import annotations

import re
from functools import cache

from onrecord.statements.lexicon.names.nations import ONE_OF, sides
from onrecord.statements.speakers.cast.cast import Cast
from onrecord.statements.speakers.cast.figure import Figure
from onrecord.statements.speakers.roles.phrases import adjectives

_MENTIONS = 12
"""Names before a word for one of a people among which whoever is said to be of it is looked for."""


def is_one_of_a_people(noun: str) -> bool:
    """Whether a word, lower case, may call somebody again by their people: "the swede", "the portuguese"."""
    return noun in ONE_OF or noun in _adjectives()


def gender_of_one(noun: str) -> str | None:
    """What a word for one of a people, lower case, tells of the gender: "f" for "frenchwoman"."""
    if noun not in ONE_OF or not noun.endswith("man"):
        return None
    return "f" if noun.endswith("woman") else "m"


@cache
def _adjectives() -> frozenset[str]:
    return frozenset(word.lower() for word in adjectives())


def is_a_people(text: str, at: int, phrase: str) -> bool:
    """Whether "the Portuguese" at `at` may be the state or all of them: the text names the state, not as somebody’s;
    or the word is that of many as well, and no quotation ends just before it."""
    people = phrase.partition(" ")[2]
    if people not in adjectives():
        return False
    many = people.endswith(("ese", "sh", "ch", "ss")) and text[max(0, at - 2) : at - 1] not in _CLOSING
    return many or re.search(rf"\b{re.escape(sides()[people])}\b(?![’']s [A-Z])", text) is not None


def told_of_that_people(text: str, cast: Cast, at: int, phrase: str) -> Figure | None:
    """Who was named last before `at` and is said to be of that people: "Roy Varn, a Swede," "Portugal’s Ada Holt"."""
    word = phrase.partition(" ")[2]
    if word.lower() not in ONE_OF and word not in adjectives():
        return None
    state = sides().get(word, word)
    before = re.compile(rf"\b(?:{re.escape(state)}[’']s|{re.escape(word)}) (?:[a-z-]+ ){{0,3}}\Z")
    behind = re.compile(rf", an? (?:[a-z-]+ ){{0,2}}{re.escape(word)}\b")
    for mention, figure in cast.before(at, _MENTIONS):
        if figure.person and (
            behind.match(text, mention.end)
            or before.search(text, max(0, mention.whole - _PEOPLE_BEFORE), mention.whole)
        ):
            return figure
    return None


_PEOPLE_BEFORE = 60
"""Characters before a name in which it is told of which people somebody is."""
_CLOSING = ('"', "”", "’", "'")
"""Marks that end quoted words."""
