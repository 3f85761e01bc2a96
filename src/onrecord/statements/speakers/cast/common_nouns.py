"""Words for somebody that are no name: "Voters", "mayor", "Iowa Republican", "master of ceremonies"."""

from __future__ import annotations

import re

from onrecord.statements.lexicon.names.nations import ONE_OF, sides
from onrecord.statements.lexicon.names.places import pairs, places
from onrecord.statements.lexicon.people.roles import DOCUMENTS, GROUPS, HOLDERS, OTHER_PARTY, ROLES, SPEAKS_FOR, TITLES


def is_common(word: str) -> bool:
    """Whether a word is no name though a sentence may begin with it: "Voters", "Environmentalists"."""
    return word in GROUPS or word in ROLES or word in DOCUMENTS or (word.endswith("ists") and " " not in word)


MEMBERS = frozenset("MP MSP MEP MLA TD".split())
"""What members of parliaments are called."""


def is_party_member(name: str) -> bool:
    """Whether a name is but that of one of a party or a parliament: "Iowa Republican", "Labour MP"."""
    if name.split()[-1] in MEMBERS:
        return True
    place, _, last = name.rpartition(" ")
    known = place.lower() in places() or place in sides() or (*place.lower().split(),) in pairs()
    return last.lower() in OTHER_PARTY and known


def is_one_of_a_people(name: str, lead: str) -> bool:
    """Whether a name behind `lead` is but a word for one of a people: "the | Swede"."""
    return name.lower() in ONE_OF and lead.lower() == "the "


def is_role(word: str) -> bool:
    """Whether a word is for one person who does something: "mayor", "director-general"."""
    lower = word.lower()
    return word in MEMBERS or lower in ROLES or lower.split("-")[0] in ROLES


def are_offices(lead: str) -> bool:
    """Whether the words before a name are two offices of one person: "Secretary of State and party front-runner "."""
    first, joined, last = lead.strip().rpartition(" and ")
    nouns = [re.split(" (?:of|for|at|in|to|with|from|by) ", part)[0].split()[-1:] for part in (first, last)]
    held = nouns[1] and (is_role(nouns[1][0]) or nouns[1][0].lower() in TITLES)
    inner = re.search(" (?:of|for|at|in|to|with|from|by) ", first)
    heads = nouns[0] and nouns[0][0].lower() in HOLDERS
    return bool(joined and held and (heads if inner else True)) and first.split()[0].lower() not in ("the", "a", "an")


def is_office(lead: str) -> bool:
    """Whether the words before a name are an office without an article: "master of ceremonies", "Secretary of"."""
    match = re.fullmatch(r"(?:[\w.’'-]+ ){0,3}([\w-]+) of (?:[a-z]+ )*", lead)
    if match is None or re.match(r"(?:an?|the|one|his|her|their) ", lead, re.IGNORECASE):
        return False
    return match.group(1).lower() in (ROLES | TITLES | {"master"}) - SPEAKS_FOR
