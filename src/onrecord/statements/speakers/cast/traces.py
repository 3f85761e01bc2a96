"""Where people are spoken of in an article: by their names, and by a role that one alone has."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import cache

from msgspec import Struct

from onrecord.record import Span
from onrecord.statements.lexicon import one_of
from onrecord.statements.lexicon.names.nations import sides
from onrecord.statements.lexicon.names.places import places
from onrecord.statements.lexicon.people.roles import FEMININE, MASCULINE, ROLES, TITLES
from onrecord.statements.spans import is_within
from onrecord.statements.speakers.cast.cast import Cast
from onrecord.statements.speakers.cast.figure import Figure
from onrecord.statements.speakers.cast.looks import is_plural
from onrecord.statements.speakers.cast.mentions import Mention
from onrecord.statements.speakers.cast.possessive import is_possessive


class Trace(Struct, frozen=True):
    """A place where somebody is spoken of: by name, or by a word that was told to mean them."""

    at: int
    figure: Figure
    span: Span
    """Of the name that tells them."""
    named: bool
    subject: bool
    owner: bool
    """Whether it is a possessive: "Holt's"."""
    behind: bool = False
    """Whether it stands behind a preposition."""
    joined: bool = False
    """Whether another is named beside it: "Holt and Roy"."""
    addressed: bool = False
    """Whether it is who is spoken to: "It is, Judge Holt."."""
    noun: bool = False
    """Whether it is a role that one alone has: "the secretary"."""


def traces_in(text: str, cast: Cast, quotations: Sequence[Span], sentences: Sequence[int]) -> list[Trace]:
    """The places where people are named, in order; the first of a sentence is its subject.

    `quotations`: ascending; `sentences`: where each but the first begins, ascending.
    """
    found, last = [], -1
    for mention, figure in cast.within(0, len(text) + 1):
        if not figure.person or figure.name.lower() in places() or figure.name.removesuffix("s") in sides():
            continue
        if not mention.titles and not figure.role and _is_office(text, mention):
            continue
        sentence = bisect_right(sentences, mention.start)
        start = sentences[sentence - 1] if sentence else 0
        before = text[max(start, mention.whole - 9) : mention.whole]
        behind = _preposition().search(before) is not None
        subject = sentence != last and not mention.possessive and not behind
        last = sentence if subject else last
        joined = _joined().match(text, mention.end) is not None or before.endswith(" and ")
        trace = Trace(
            mention.start, figure, (mention.start, mention.end), True, subject, mention.possessive, behind, joined,
            _is_addressed(text, mention, start, quotations),
        )  # fmt: skip
        found.append(trace)
    return sorted([*found, *_held(text, cast, {0, *sentences})], key=lambda trace: trace.at)


def _is_office(text: str, mention: Mention) -> bool:
    """Whether a single word with a capital is no name but many, or somebody's office: "my duties as | Regent"."""
    if " " in mention.name:
        return False
    return is_plural(mention.name) or _as().search(text, max(0, mention.whole - _BEFORE), mention.whole) is not None


_BEFORE = 60
"""Characters before a name in which an office is told."""


@cache
def _as() -> re.Pattern[str]:
    """What leads to an office."""
    told = "duty|duties|role|post|position|job|tenure|reign|term|time|years|career|served|acted|worked|reigned|ruled"
    return re.compile(rf"\b(?:{told}) as (?:the )?\Z")


def _is_addressed(text: str, mention: Mention, start: int, quotations: Sequence[Span]) -> bool:
    """Whether somebody is spoken to: behind a comma at a sentence's end, before one at its beginning.

    Outside of quotations a name before a comma begins what is told of it ("Roy, who owns a hotel, …"), and one behind
    a comma is mostly an apposition ("his brother, Tom."), unless it is one word behind no word for a person.
    """
    begins, ends = text[max(0, mention.whole - 2) : mention.whole], text[mention.end : mention.end + 1]
    told = is_within(mention.start, quotations)
    if begins == ", " and ends in (".", "?", "!"):
        lead = text[start : mention.whole].lower().replace(",", " ").split()
        return told or (" " not in mention.name and not (ROLES | MASCULINE | FEMININE).intersection(lead))
    return told and mention.whole == start and ends in (",", "!", "?")


def _held(text: str, cast: Cast, starts: set[int]) -> Iterator[Trace]:
    """The places of roles that but one who was named before has: "the secretary"."""
    for match in _offices().finditer(text):
        holders = cast.with_role((match["known"] or match["this"]).lower())
        if len(holders) != 1:
            continue
        mention = holders[0].last_before(match.start())
        if mention is None:
            continue
        named = (mention.start, mention.end)
        owner = is_possessive(text, match.end())
        yield Trace(match.start(), holders[0], named, False, match.start() in starts, owner, noun=True)


@cache
def _offices() -> re.Pattern[str]:
    """A role with its article, and no word behind it: learned so, and no better with those before a verb; or "this"."""
    words = one_of(ROLES | {word for word in TITLES if word.isalpha()})
    return re.compile(rf"\b(?:the (?P<known>{words})\b(?! [a-z])|this (?P<this>{words})\b)", re.IGNORECASE)


@cache
def _preposition() -> re.Pattern[str]:
    return re.compile(r"\b(?:of|for|to|with|by|against|from|about|in|on|at|and|or|than|like|the) $", re.IGNORECASE)


@cache
def _joined() -> re.Pattern[str]:
    return re.compile(r",? (?:and|or) (?:[a-z]+ ){0,2}[A-Z]")
