"""Whom a pronoun may mean, how likely, and how sure the likeliest is."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct
from msgspec.structs import replace

from onrecord.statements.speakers.cast.traces import Trace


class Choice(Struct, frozen=True):
    """Somebody a pronoun may mean, None for nobody who is named; and how likely, 0 to 1, of all choices."""

    trace: Trace | None
    signs: dict[str, float]
    share: float
    ahead: float = 1.0
    """By how much the share is more than that of the next choice."""


def sureness(share: float) -> float:
    """How often a choice of this share is right, on news: a straight line through what cross-validation shows."""
    return round(0.55 + 0.4 * share, 2)


def best_of(choices: Sequence[Choice]) -> Choice:
    """The likeliest, with how far it is ahead of the next one."""
    best, *others = sorted(choices, key=lambda choice: -choice.share)
    return replace(best, ahead=best.share - max((each.share for each in others), default=0.0))
