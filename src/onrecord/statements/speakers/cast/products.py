"""Names of one word that a text speaks of as of a thing, firms' and products': "Varn offers its users"."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache

from onrecord.given_names import is_listed
from onrecord.record import NameKind
from onrecord.statements.speakers.cast.mentions import Mention

_ENOUGH = 2
"""Kinds of signs that tell a thing: one alone may stand beside somebody ("Holt launched", "Holt’s team")."""
_MOST = 40
"""Places of one name that are looked at."""
_BEFORE, _BEHIND = 24, 240
"""Characters before and behind a name that are looked at."""


def products(text: str, mentions: Sequence[Mention], judged: Mapping[str, NameKind]) -> frozenset[str]:
    """The names, lower case, that no model took for a body's and that the text has as things', nobody beside them.

    `judged`: the names that a model found, lower case, with their kinds. Given names and names that somebody is
    addressed by ("Mr. Varn") stay people's.
    """
    found: dict[str, list[Mention]] = {}
    for mention in mentions:
        name = mention.name.lower()
        if " " not in name and judged.get(name, "person") == "person" and not is_listed(name):
            found.setdefault(name, []).append(mention)
    return frozenset(name for name, places in found.items() if _are_of_a_thing(text, places[:_MOST]))


def _are_of_a_thing(text: str, places: Sequence[Mention]) -> bool:
    signs: set[str] = set()
    for mention in places:
        if mention.titles or _somebody().match(text, mention.end, mention.end + _BEHIND):
            return False
        signs.update(_signs(text, mention))
    return len(signs) >= _ENOUGH


def _signs(text: str, mention: Mention) -> set[str]:
    """What tells of a thing beside one place of a name, each by its own word."""
    end, stop = mention.end, mention.end + _BEHIND
    out = {sign for sign, pattern in _behind().items() if pattern.match(text, end, stop)}
    if _used().search(text, max(0, mention.whole - _BEFORE), mention.whole) and not mention.possessive:
        out.add("used")
    return out


@cache
def _somebody() -> re.Pattern[str]:
    """He or she in the same sentence, or as the next one's first word."""
    they = "he|she|his|her|him|himself|herself"
    return re.compile(rf"(?:[^.!?\nA-Z]{{0,60}} (?:{they})\b|[^.!?\n]{{0,200}}[.!?] (?:He|She|His|Her)\b)")


@cache
def _behind() -> dict[str, re.Pattern[str]]:
    own = (
        "pricing|website|site|apps?|platform|software|interface|features?|subscriptions?|users|customers|catalogu?e|plans"
        "|products?|tools?|API|accounts?|dashboard|services?|membership|servers?|library|packages?|homepage|extension"
        "|plugin|documentation|stores?|models?|version"
    )
    does = (
        "offers|supports|provides|lets|allows|enables|integrates|includes|features|costs|launched|released|specializes"
        "|specialises|handles|delivers|combines|sells|generates|requires|automates|manages|connects"
    )
    kinds = (
        "company|platform|tool|app|service|protocol|startup|start-up|brand|language|program|programme|library|framework"
        "|provider|database|software|solution|network|website|site|retailer|manufacturer|maker|firm|product|system"
        "|marketplace|machine|device|game"
    )
    between = "(?: (?!(?:the|an?|that|this|these|of|and|to|who|where)\\b)[a-z’'-]+){0,6}"
    no_more = "was|is|were|has|had|would|will|may|might|could|should|came|comes|seems?|seemed|takes|took|appear(?:s|ed)"
    return {
        "own": re.compile(rf"(?:[’']s?)? (?:{own})\b"),
        "does": re.compile(rf" (?:also |now |even |automatically )?(?:(?:{does})\b|launched in \d{{4}})"),
        "kind": re.compile(rf"(?:,| is) (?:an?|the) (?:[\w’'-]+ ){{0,4}}(?:{kinds})\b"),
        "its": re.compile(rf"{between} (?:its|itself)\b"),
        "it": re.compile(rf"(?![’'])[^.!?\n]{{5,200}}[.!?] (?:Its|It (?!(?:{no_more})\b))"),
    }


@cache
def _used() -> re.Pattern[str]:
    return re.compile(r"\b(?:us(?:e|es|ing|ed)|via|install(?:ed|ing)?|download(?:ed|ing)?|buy|choose) \Z")
