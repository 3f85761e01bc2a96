"""Names without the noun before them that tells what somebody is: "Hacker Ada Holt", "Democrats Roy Varn"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from onrecord.given_names import is_listed
from onrecord.statements.lexicon.names.nations import sides
from onrecord.statements.lexicon.people.roles import BESIDE, BODIES, GROUPS, ROLES
from onrecord.statements.speakers.cast.mentions import Mention

_NAMES_TOO = frozenset(
    "baker hunter cook mason porter carpenter judge bishop dean king major page chase taylor archer parker fisher "
    "miller potter weaver turner walker gardener chandler marshall carter cooper harper piper ranger rider sailor "
    "scout deacon pope prince duke earl baron knight squire sheriff noble christian sister brother father mother "
    "singer driver spencer skipper captain tanner barber butler cantor constable farmer fiddler forester saddler "
    "sawyer shepherd smith steward wright".split()
)
"""Nouns that are surnames or given names as well."""
_MORE = frozenset("youtuber tiktoker instagrammer streamer influencer yorker zealander".split())
"""Nouns for somebody that have a capital and are no roles, "New Yorker" by its last word."""


def without_noun(text: str, mention: Mention, person: bool) -> Mention | None:
    """A name of two words or more without what somebody is before it; None where no noun leads to it.

    The noun is kept among the titles, where it tells an office. Of many ("Democrats Roy Varn and Ada Holt") it goes
    before a surname alone, too. `person`: whether a model took what ends there for somebody's name.
    """
    words = mention.name.split(" ")
    lead = 1 if words[:2] == ["New", "Yorker"] else 0
    while (
        lead < min(_MOST, len(words) - 1) and words[lead].isupper() and words[lead].isalpha() and len(words[lead]) > 1
    ):
        lead += 1  # "UX Designer Ada Holt"
    if not lead and words[0] in sides() and len(words) > 1 and words[1].lower() in ROLES | BESIDE:
        lead = 1  # "Irish Taoiseach Ada Holt"
    noun, rest = words[lead].lower(), words[lead + 1 :]
    if not rest or not BODIES.isdisjoint(word.lower() for word in rest):
        return None
    if not (_are_many(text, mention, noun, rest) or _is_one(text, mention, noun, rest, person)):
        return None
    name = " ".join(rest)
    office = " ".join(words[: lead + 1])
    titles = f"{mention.titles} {office}".strip() if noun in ROLES | BESIDE else ""
    return Mention(mention.end - len(name), mention.end, name, titles, mention.whole, mention.possessive)


def _are_many(text: str, mention: Mention, noun: str, rest: Sequence[str]) -> bool:
    """Whether a noun for many leads to the first of them: no "Doctors Without Borders", no "Farmers Insurance"."""
    if noun in _PARTIES and re.compile(r" (?:of|and) [A-Z]").match(text, mention.end):
        return True
    many = noun in GROUPS or (noun.endswith("s") and noun[:-1] in ROLES | BESIDE)
    return many and len(rest) > 1 and is_listed(rest[0].lower())


def _is_one(text: str, mention: Mention, noun: str, rest: Sequence[str], person: bool) -> bool:
    """Whether a noun for one, or the place that somebody is the head of, leads to a name of two words or more."""
    if len(rest) < _LEAST or is_listed(noun):
        return False
    given = is_listed(rest[0].lower())
    if given and _office_of().search(text, max(0, mention.whole - _OFFICE), mention.whole):
        return True  # "Archbishop of Hull | Ada Holt"
    return noun in ROLES | BESIDE | _MORE and (given or (person and noun not in _NAMES_TOO))


_PARTIES = frozenset("democrats republicans liberals conservatives socialists greens tories".split())


@cache
def _office_of() -> re.Pattern[str]:
    """An office whose place is the first word of a name, before it."""
    offices = "archbishop|bishop|mayor|president|prime minister|governor|duke|earl|dean|sheriff|emir|sultan|king|queen"
    return re.compile(rf"\b(?i:{offices}) of \Z")


_OFFICE = 24
"""Characters before a name in which an office stands."""
_MOST = 2
"""Words in capitals before a noun."""
_LEAST = 2
"""Words of a name that a noun for one leads to."""
