"""Names that a text says to be bodies': "the app Varn", "the maker, Varn, which", "Varn, the group based in Hull,"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from onrecord.given_names.listed import FEMALE, MALE
from onrecord.statements.lexicon.names.body_nouns import BEFORE_NAMES, CALLED_ALONE
from onrecord.statements.speakers.cast.mentions import Mention

_OF_PEOPLE = frozenset("developer maker operator brand band giant miner brewer supplier lender wholesaler".split())
"""Nouns of bodies before whose name of several words somebody may be meant: "the developer Li Wan"."""
_OTHERS = (
    BEFORE_NAMES
    | CALLED_ALONE
    | frozenset("group union council committee board government ministry party club it".split())
)
"""Nouns of bodies whose "its" may be behind them."""
_APPOSITION = 120
"""Characters of an apposition behind a name."""


def told_bodies(text: str, mentions: Sequence[Mention]) -> frozenset[str]:
    """The names, lower case, that have a body's noun before them or right behind them, or shares."""
    return frozenset(
        mention.name.lower() for mention in mentions
        if not mention.titles and _is_told(text, mention)
    )  # fmt: skip


def _is_told(text: str, mention: Mention) -> bool:
    return (
        _noun_before(text, mention) in BEFORE_NAMES
        or _has_shares(text, mention)
        or _is_told_before(text, mention)
        or _is_told_behind(text, mention)
        or mention.name.split()[0] in _LEGAL_FORMS
        or _has_officers(text, mention)
    )


def _has_shares(text: str, mention: Mention) -> bool:
    """Whether a name is that of what is traded: "shares in | Varn", "Varn shares", "Varn’s share price"."""
    behind = _shares_behind().match(text, mention.end) is not None
    return behind or text[max(0, mention.whole - len("shares in ")) : mention.whole].lower() in (
        "shares in ",
        "stock in ",
    )


@cache
def _shares_behind() -> re.Pattern[str]:
    moved = (
        "fell|rose|jumped|tumbled|dropped|slid|gained|closed|plunged|surged|climbed|soared|sank|slumped|edged|dipped"
    )
    traded = rf" (?:shares|stock) (?:{moved}|were|are|have|had|opened|traded)\b"  # "Holt shares tips" is another verb
    return re.compile(rf"{traded}| (?:shareholders|investors)\b|[’']s? (?:share price|shareholders|headquarters)\b")


def _has_officers(text: str, mention: Mention) -> bool:
    """Whether a sentence begins with a name and goes on to whom it has: "Varn declined to comment, though its head"."""
    found = _officers().match(text, mention.end)
    opens = _opens().search(text, max(0, mention.whole - 10), mention.whole)
    return found is not None and opens is not None and _OTHERS.isdisjoint(found["between"].lower().split())


@cache
def _officers() -> re.Pattern[str]:
    who = "chief|chair(?:man|woman|person)?|president|founder|owner|director|spokes[a-z]+|boss|lawyers?|head|managing"
    return re.compile(
        rf"(?P<between>(?: [a-z’'-]+){{1,9}}?),? (?:(?:though|but|while|and|through|via) )?its (?:{who})\b"
    )


def _noun_before(text: str, mention: Mention) -> str:
    """The word before a single name, lower case, or before several words of which the first is no given name, where it
    is none that somebody is as well; "" before others."""
    found = text[max(0, mention.whole - 20) : mention.whole]
    word = found.lower().split()[-1] if found.endswith(" ") and found.strip() else ""
    first, *more = mention.name.lower().split()
    return "" if more and (first in FEMALE | MALE or word in _OF_PEOPLE) else word


def _is_told_before(text: str, mention: Mention) -> bool:
    """Whether a name stands between commas behind a body's noun: "The manufacturer, Varn, said"."""
    found = _the_body().search(text, max(0, mention.whole - _BEFORE), mention.whole)
    if found is None or text[mention.end : mention.end + 1] != ",":
        return False
    first, *more = mention.name.lower().split()
    which = text.startswith(", which ", mention.end)
    return which or (found[1].lower() not in _OF_PEOPLE and (not more or first not in FEMALE | MALE))


def _is_told_behind(text: str, mention: Mention) -> bool:
    """Whether a name that begins with no given name has an apposition whose noun is a body's, or begins a sentence and
    is told more of by "which": "Varn, which makes pumps, said".
    """
    first, *more = mention.name.lower().split()
    if bool(more) and first in FEMALE | MALE:
        return False
    if text.startswith(", which ", mention.end) and _opens().search(text, max(0, mention.whole - 3), mention.whole):
        return True
    return _what().match(text, mention.end, mention.end + _APPOSITION) is not None


_LEGAL_FORMS = frozenset("PT CV OOO OAO PAO ZAO TOO".split())
"""What a firm is by law, where that stands before its name."""
_BEFORE = 40
"""Characters before a name in which the body's noun stands."""


@cache
def _the_body() -> re.Pattern[str]:
    nouns = "|".join(sorted(BEFORE_NAMES | CALLED_ALONE | {"group", "union"}))
    return re.compile(rf"\b(?:[Tt]he|[Ii]ts|[Tt]heir|[Aa]n?) (?:[\w’'-]+ ){{0,2}}?({nouns}), \Z")


_MORE = {"group", "organization", "organisation", "union", "regulator", "watchdog", "association"}


@cache
def _opens() -> re.Pattern[str]:
    return re.compile(r"(?:\A|[.!?”\"]\s|\n)\Z")


@cache
def _what() -> re.Pattern[str]:
    nouns = "|".join(sorted(BEFORE_NAMES - {"band", "platform", "brand", "giant", "maker"} | _MORE))
    ends = r"(?=[,.;]| (?:that|which|based|founded|linked|funded|backed|behind|owned|running)\b)"
    return re.compile(rf", (?:an?|the) (?:(?!of\b|at\b|for\b|from\b|in\b|who\b)[\w’'-]+ ){{0,4}}?(?:{nouns}){ends}")
