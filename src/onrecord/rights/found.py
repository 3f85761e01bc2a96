"""The room's own vocabulary: what one signal was found to say, use by use, before any rule has weighed it.

Readers of places (head, printed notices, robots.txt …) return `Found`s; only `decide` turns them into answers.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final, Literal

import msgspec

from onrecord.record import Evidence, Use

Effect = Literal["yes", "no", "ask", "if", "doubt"]
"""`if` adds conditions to a yes; `doubt`, of a signal that could not be read, makes an ask of a yes."""
Scope = Literal["article", "site", "machine"]
"""Attached to this article; said of the whole site; a preference for machines, which no licence needs to obey."""

COPIES: Final[tuple[Use, ...]] = ("feed", "republish", "adapt", "archive")
"""The uses that copy the text; notices of reservation speak of these."""
DOUBTED: Final[tuple[Use, ...]] = (*COPIES, "index", "mine", "train")
"""The uses whose grant another maker of the text puts in doubt: all but quoting (R20)."""
SHARED: Final[tuple[Use, ...]] = ("feed", "republish", "archive")
MACHINES: Final[tuple[Use, ...]] = ("archive", "index", "mine", "train")

CREDIT, LINK, NC, SAME, CHANGED = "credit", "link", "non-commercial", "same licence", "say changed"
TEXT_ONLY, NO_RESALE, NO_EXCERPT = "text only", "no resale", "no excerpt"
AS_OFFERED, PREFERENCE = "as offered: headline, summary", "preference only"


class Say(msgspec.Struct, frozen=True):
    """What a signal says of one use, and the number of the rule by which it was read so."""

    use: Use
    effect: Effect
    rule: str
    conditions: tuple[str, ...] = ()


class Found(msgspec.Struct, frozen=True, kw_only=True):
    """A signal as found: its words and place, and what it says."""

    kind: str
    words: str
    evidence: Evidence
    says: tuple[Say, ...] = ()
    scope: Scope = "site"
    generic: bool = False
    """A mere line of copyright: it gives way to any express grant of the same holder."""
    by_origin: bool = False
    """The terms are those of the text's origin, printed on this copy."""
    agency: bool = False
    """Its holder is a news agency, not the outlet."""
    is_licence: bool = False
    holder: str | None = None
    year: int | None = None
    licence: str | None = None
    contact: str | None = None
    terms_url: str | None = None


def says(uses: Iterable[Use], effect: Effect, rule: str, *conditions: str) -> tuple[Say, ...]:
    """The same said of several uses."""
    return tuple(Say(use, effect, rule, conditions) for use in uses)


RESERVED: Final = says(COPIES, "ask", "R9")
"""What a mere line of copyright says: that all copying is to be asked about."""


def grants(found: Found) -> bool:
    """Whether it grants a use that another maker of the text, or a word that takes it back, puts in doubt (R20)."""
    if found.by_origin or found.says is RESERVED:  # (most that is found)
        return False
    return any(say.effect == "yes" and say.use in DOUBTED for say in found.says)


def without_yes(found: Found) -> Found:
    """A signal that may refuse, ask and bind what others grant, and grants nothing itself; its words are kept."""
    left = tuple(
        msgspec.structs.replace(say, effect="if") if say.effect == "yes" else say
        for say in found.says
        if say.effect != "yes" or say.conditions
    )
    return msgspec.structs.replace(found, says=left, is_licence=False, licence=None, by_origin=False)


def without_grants(founds: Iterable[Found]) -> list[Found]:
    """Of what is said of another thing, or may be: what grants nothing. Refusals are kept, for they may be meant."""
    return [
        found for found in founds
        if not found.is_licence and all(say.effect in ("no", "ask", "doubt") for say in found.says)
    ]  # fmt: skip
