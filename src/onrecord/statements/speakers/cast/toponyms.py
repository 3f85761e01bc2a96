"""Names that a text itself shows to be those of states and places, where a model took them for people's.

A country or a town that no list has ("Varnia") stands where people's names hardly ever do: "in Varnia", "Varnia's
parliament", "the Varnian delegation". Names in full, behind a title, given names and whoever
speaks are left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence, Set
from functools import cache

from onrecord.given_names.listed import FEMALE, MALE
from onrecord.record import NameKind
from onrecord.statements.speakers.cast.mentions import Mention

_MOST = 40
"""Places of one name that are looked at."""
_REACH = 24
"""Characters before a name that are looked at."""


def toponyms(text: str, mentions: Iterable[Mention], judged: Mapping[str, NameKind]) -> frozenset[str]:
    """The single names, lower case, that `text` shows to be a state's, a place's, or the adjective of one.

    `judged`: the names that a model found, lower case, with their kinds; only its people are asked about.
    """
    found: dict[str, list[Mention]] = {}
    in_full = set[str]()
    for mention in mentions:
        name = mention.name.lower()
        if mention.titles or " " in name:
            in_full.add(name.split()[-1])
        elif len(places := found.setdefault(name, [])) < _MOST:
            places.append(mention)
    plain = {
        name: places for name, places in found.items()
        if name not in in_full and name not in MALE | FEMALE
        and not any(_acts().match(text, place.end) for place in places)
    }  # fmt: skip
    states = {name for name, places in plain.items() if _is_state(text, places)}
    stated = {name for name, places in plain.items() if _is_place(text, places) or _is_beside(text, places, states)}
    stated |= states | {name for name in plain if name.endswith("a") and f"{name}n" in plain}
    return frozenset(
        name for name, places in plain.items()
        if judged.get(name) == "person" and (name in stated or name[:-1] in stated or _is_adjective(text, places))
    )  # fmt: skip


def _is_state(text: str, places: Sequence[Mention]) -> bool:
    """Whether a name owns what states alone have: "Varnia's parliament"."""
    return any(place.possessive and _of_states().match(text, place.end) for place in places)


def _is_place(text: str, places: Sequence[Mention]) -> bool:
    """Whether something is in a place of that name."""
    return any(
        not place.possessive and _in().search(text, max(0, place.whole - _REACH), place.whole) for place in places
    )


def _is_beside(text: str, places: Sequence[Mention], states: Set[str]) -> bool:
    """Whether a name is one of a pair with a state: "Varnia and Hullia"."""
    pairs = [_and().match(text, place.end) for place in places] + [
        _pair().search(text, max(0, place.whole - _REACH), place.whole) for place in places
    ]
    return any(pair is not None and pair[1].lower() in states for pair in pairs)


def _is_adjective(text: str, places: Sequence[Mention]) -> bool:
    """Whether a name stands before nouns alone, with an article before it: "the Varnian delegation"."""
    return all(
        _article().search(text, max(0, place.whole - _REACH), place.whole) and _noun().match(text, place.end)
        for place in places
    )


@cache
def _of_states() -> re.Pattern[str]:
    return re.compile(
        r"[’']s? (?:[a-z]+ ){0,2}(?:[Pp]resident|[Pp]arliament|capital|[Aa]mbassador|borders?|coast|economy|population|"
        r"constitution|central bank|embassy|airspace|independence|territory|foreign minister|prime minister)\b"
    )


@cache
def _in() -> re.Pattern[str]:
    return re.compile(r"\b(?:[Ii]n|[Nn]ear|[Ii]nto|[Oo]utside|[Aa]cross|[Tt]hroughout) \Z")


@cache
def _and() -> re.Pattern[str]:
    return re.compile(r" and ([A-Z]\w+)\b(?! [A-Z])")


@cache
def _pair() -> re.Pattern[str]:
    return re.compile(r"\b([A-Z]\w+) and \Z")


@cache
def _acts() -> re.Pattern[str]:
    """What somebody does, or that somebody is told of, behind a name."""
    return re.compile(r",? (?:said|says|told|asked|added|who|whose|wrote|thinks|thought|replied|insisted|argued)\b")


@cache
def _article() -> re.Pattern[str]:
    return re.compile(r"\b(?:[Tt]he|[Aa]n?) \Z")


@cache
def _noun() -> re.Pattern[str]:
    return re.compile(r" (?!who\b|and\b|or\b|of\b|in\b|on\b|at\b|to\b|is\b|was\b|has\b|had\b)[a-z]")


@cache
def place_name() -> re.Pattern[str]:
    """Small words between hyphens, as names of places have them: "Hull-upon-Tern", "Notre-Dame-des-Bois"."""
    return re.compile(r"\w-(?:des|du|de|les|en|sur|sous|lès|upon|under|on|in|by|aux|am|an)-\w")
