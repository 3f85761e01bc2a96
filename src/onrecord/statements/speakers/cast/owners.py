"""Bodies whose names end in their owner's s: "McDonald’s said", "the head of Varn’s"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from msgspec.structs import replace

from onrecord.statements.lexicon.names.bodies import KNOWN
from onrecord.statements.speakers.cast.mentions import Mention
from onrecord.statements.speakers.cast.possessive import is_possessive

_ENDS = ("’s", "'s")


def with_owners_s(text: str, mentions: Sequence[Mention]) -> tuple[list[Mention], frozenset[str]]:
    """The mentions, those with an s that is part of a body's name with it, and these names, lower case.

    A known firm's ("McDonald’s") or one that the text never has without its s, and once before a verb or behind a
    preposition with nothing that it could own: what is somebody's has a noun behind it.
    """
    found: dict[str, list[Mention]] = {}
    for mention in mentions:
        found.setdefault(mention.name.lower(), []).append(mention)
    ending = {name for name, places in found.items() if f"{name}’s" in KNOWN or _is_owners(text, places)}
    if not ending:
        return list(mentions), frozenset()
    names = frozenset(f"{name}{end}" for name in ending for end in _ENDS)
    return [_whole(text, one) if one.name.lower() in ending and _ends(text, one) else one for one in mentions], names


def _is_owners(text: str, places: Sequence[Mention]) -> bool:
    return all(_ends(text, one) for one in places) and any(_is_whole(text, one) for one in places)


def _ends(text: str, mention: Mention) -> bool:
    return mention.possessive and not mention.titles and text.startswith(_ENDS, mention.end)


def _whole(text: str, mention: Mention) -> Mention:
    end = mention.end + len("’s")
    return replace(mention, end=end, name=mention.name + text[mention.end : end], possessive=is_possessive(text, end))


def _is_whole(text: str, mention: Mention) -> bool:
    """Whether a name with its s owns nothing: "Varn’s said that", "at Varn’s."."""
    end = mention.end + len("’s")
    if _does().match(text, end):
        return True
    return _led().search(text, max(0, mention.whole - 20), mention.whole) is not None and bool(
        _alone().match(text, end)
    )


@cache
def _does() -> re.Pattern[str]:
    """A verb that is no noun, behind a name: "called" and "gone" may stand behind "has"."""
    verbs = "said|says|would|has|expects|announces|declined to|reported (?:that|a|an)|announced (?:that|a|an)"
    return re.compile(rf" (?:also |later |now )?(?:{verbs})\b(?! (?:to be )?enough\b)")


@cache
def _led() -> re.Pattern[str]:
    """What leads to a body: "chief executive of ", "works for "."""
    nouns = "spokes[a-z]+ for|chief executive of|head of|boss of|owner of|founder of|worked (?:at|for)|works (?:at|for)"
    return re.compile(rf"\b(?:{nouns}|shares in|president of|customers of) \Z")


@cache
def _alone() -> re.Pattern[str]:
    return re.compile(r"[.,;]|\s*\Z| (?:and|said|says|who|which|in|on|since|for)\b")
