"""Whom somebody speaks for that is called again by a noun: "the company’s chief executive", "an aide to the mayor"."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import cache

from onrecord.record import Span
from onrecord.statements.lexicon.people.offices_for import OFFICE

Again = Callable[[int, str, str], str | None]
"""Whom "the NOUN" means at a place, by the place, the phrase, lower case, and its noun; None where nobody is known."""
_PLACES_ASKED = 4
"""Places of a name that are asked."""
_LEAD, _BEHIND = 110, 130
"""Characters before a name, and behind it, in which an office is told."""


def side_again(text: str, name: str, places: Sequence[Span], called_again: Again) -> str | None:
    """Whom somebody who is named speaks for, by the words beside one of the first places where that is in full."""
    for at in [start for start, end in places if end - start == len(name)][:_PLACES_ASKED]:
        start, end = max(0, at - _LEAD), at + len(name)
        for pattern in (_possessed_before(), _for_before()):
            found = pattern.search(text, start, at)
            if found is not None and (side := _meant(found, called_again)) is not None:
                return None if side == name else side
        for pattern in (_possessed_behind(), _for_behind()):
            found = pattern.match(text, end, end + _BEHIND)
            if found is not None and (side := _meant(found, called_again)) is not None:
                return None if side == name else side
    return None


def side_of_words(text: str, source: Span, called_again: Again) -> str | None:
    """Whom somebody without a name speaks for, by the words of a source: "the company’s lawyers", "a club official"."""
    found = _of_words().match(text, *source)
    if found is None:
        return None
    if found["noun"]:
        return called_again(found.start("noun"), f"the {found['noun']}", found["noun"])
    return _meant(found, called_again)


def _meant(found: re.Match[str], called_again: Again) -> str | None:
    return called_again(found.start("phrase"), found["phrase"].lower(), found["head"])


_PHRASE = r"(?P<phrase>[Tt]he (?:[a-z-]+ ){0,2}(?P<head>[a-z-]+))"
_FOR = (
    r"(?:[a-z]+ )?(?:spokes(?:man|woman|person)|lawyer|attorney|aide|advis[eo]r|representative|negotiator) "
    rf"(?:for|of|to) {_PHRASE}"
)
_OWN = rf"{_PHRASE}[’']s? (?:(?!former|ex)[a-z-]+ ){{0,3}}{OFFICE}"


@cache
def _for_before() -> re.Pattern[str]:
    return re.compile(rf"\b[Aa]n? {_FOR}, \Z")


@cache
def _for_behind() -> re.Pattern[str]:
    return re.compile(rf", (?:an?|the) {_FOR}(?=[,.;])")


@cache
def _possessed_before() -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-]){_OWN},? \Z")


@cache
def _possessed_behind() -> re.Pattern[str]:
    return re.compile(rf", {_OWN}(?=[,.;])")


@cache
def _of_words() -> re.Pattern[str]:
    nouns = (
        "company|firm|airline|bank|charity|agency|union|club|group|school|university|trust|hospital|authority|federation"
        "|museum|council|ministry|campaign"
    )
    between = "(?:(?!former|ex)[a-z-]+ ){0,2}"
    return re.compile(rf"(?:(?:{_PHRASE}[’']s?|[Aa]n? (?P<noun>{nouns})) {between}{OFFICE}s?)(?=\Z|[,. ])")
