"""What a time in a text is: its words, the stretch that they name, and how rules come to it."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Sequence

from msgspec import Struct

from onrecord.record import Span
from onrecord.statements.times.place import Base, Place
from onrecord.statements.times.rules import Rule
from onrecord.statements.times.shaping import Told
from onrecord.statements.times.stretch import Stretch


class Mention(Struct, frozen=True):
    """Words that a rule knows; `found` are all that match there, longest first."""

    start: int
    end: int
    found: tuple[tuple[Rule, re.Match[str]], ...]


class Expression(Struct, frozen=True):
    """A time with its signal word, if it has one; two cores make a range."""

    span: Span
    stretch: Stretch
    core: tuple[Told, ...]
    bound: str = ""
    """The signal word in English where the text is in another language."""


Spoken = tuple[Span, Base]
"""A stretch of the text that was spoken on another day than the text was published."""


def base_at(at: int, base: Base, spoken: Sequence[Spoken]) -> Base:
    """What is counted from at a place; `spoken` ascend."""
    number = bisect_right(spoken, at, key=lambda one: one[0][0]) - 1
    return spoken[number][1] if number >= 0 and at < spoken[number][0][1] else base


def meant(mention: Mention, place: Place, whole: Callable[[Told], Told] = lambda told: told) -> Told | None:
    """What the longest rule that takes the words for a time makes of them; `whole` adds what stands behind."""
    for rule, match in mention.found:
        try:
            stretch = rule.meaning(match, place)
            if stretch is not None:
                return whole(Told(match.span(), stretch))
        except (ValueError, OverflowError):  # no such day, or beyond the years 1 to 9999
            continue
    return None
