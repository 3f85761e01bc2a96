"""What speaks against somebody being called by a noun: another party, state, office or trade; no office at all."""

from __future__ import annotations

from collections.abc import Collection
from functools import cache

from onrecord.statements.lexicon.names.places import STATES_SHORT
from onrecord.statements.lexicon.people.again import AGAIN, CHOSEN, KIN_OF, NOT_CHOSEN, OFFICES_APART
from onrecord.statements.lexicon.people.crowds import is_one
from onrecord.statements.lexicon.people.roles import EPITHETS, OTHER_PARTY, ROLES
from onrecord.statements.speakers.cast.figure import Figure
from onrecord.statements.speakers.roles.several import FORMER, is_former, seeks_office

_OFFICIAL = OFFICES_APART | CHOSEN | frozenset(
    "pres pres. sen sen. rep rep. gov gov. republican democrat democratic gop lawmaker leader politician premier pm "
    "mp mep assemblyman councillor councilman councilwoman commissioner chief".split()
)  # fmt: skip
"""What is told of those who have an office, or want one."""


def may_have_office(text: str, figure: Figure, told: set[str]) -> bool:
    """Whether a text tells of somebody what officials are, or nothing and the words more than an office: "the Ohio
    senator", "the former governor"."""
    if not figure.role_words.isdisjoint(_OFFICIAL) or seeks_office(text, figure):
        return True
    return bool(states_in(told) or is_former(told)) and figure.role_words.isdisjoint(ROLES)


def is_elsewhere(told: Collection[str], figure: Figure) -> bool:
    """Whether a role that words tell, lower case, is of another state than somebody's."""
    here, elsewhere = states_in(told), states_in(figure.role_words)
    return bool(here and elsewhere and not here & elsewhere)


def is_apart(figure: Figure, told: set[str], head: str) -> bool:
    """Whether what is told of somebody speaks against a phrase: another party, another office."""
    for party, others in OTHER_PARTY.items():
        if told & {party, *_ADJECTIVES.get(party, ())} and figure.role_words & others:
            return True
    if not figure.person or is_elsewhere(told, figure) or _has_another_trade(figure, head):
        return True
    if (
        states_in(told)
        and head in OTHER_PARTY
        and {"president"} <= figure.role_words
        and not is_former(figure.role_words)
    ):
        return True  # no "Ohio Republican"
    if head in CHOSEN and figure.role_words & NOT_CHOSEN and not figure.role_words & CHOSEN:
        return True
    if is_former(told) and head in figure.role_words and not is_former(figure.role_words):
        return True
    offices = figure.role_words & OFFICES_APART - ({"lady"} if head == "secretary" else set())
    if is_former(told) and head in ("secretary", "president") and offices and head not in offices:
        return True  # "the former secretary of state" is no senator
    return head in OFFICES_APART and bool(offices) and head not in offices and not told & FORMER


def _has_another_trade(figure: Figure, head: str) -> bool:
    """Whether a text tells somebody's trade, and the noun is another one: "Holt, a nurse, was late. The baker said"."""
    if head in EPITHETS | AGAIN | CHOSEN | KIN_OF or not is_one(head) or head in figure.role_words:
        return False
    return any((is_one(word) or word in ROLES) and word not in _OFFICIAL | EPITHETS for word in figure.role_words)


def states_in(told: Collection[str]) -> set[str]:
    """Those of some words, lower case, that are of the names of American states."""
    return {word for word in told if word in _of_states()}


@cache
def _of_states() -> frozenset[str]:
    return frozenset(word for name in STATES_SHORT.values() for word in name.split())


_ADJECTIVES = {"democrat": ("democratic",), "republican": ("gop",)}
