"""Romanian bodies in the case that "potrivit" takes, as they are without it: "Direcției de Sănătate", "Direcția"."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from msgspec.structs import replace

from onrecord.record import Span, Speaker

_LEADS: Final = ("potrivit", "conform", "contrar", "grație", "datorită")
"""What this case stands behind."""


def in_romanian(speaker: Speaker, text: str, source: Span) -> Speaker:
    """A body behind "potrivit" by its name without a case; nameless where its words leave it open."""
    before = text[max(0, source[0] - _REACH) : source[0]].lower().split()
    body = speaker.name and speaker.resolved_by == "name" and speaker.named_by is not None
    if not body or not before or before[-1] not in _LEADS or not _noun().match(speaker.name or ""):
        return speaker
    plain = _plain((speaker.name or "").split())
    if plain is None:
        return Speaker(role=speaker.name, kind="organisation", confidence=0.5)
    return replace(speaker, name=plain, kind="organisation")


_REACH: Final = 12


def _plain(words: list[str]) -> str | None:
    """Words without the case: its noun, and the adjective right behind it."""
    first, *rest = words
    head = re.sub(r"ției\Z", "ția", re.sub(r"ului\Z", "ul", first))
    head = re.sub(r"(?<=[aăeiou]n)iei\Z|(?<=[lrst])iei\Z", "ia", head)
    if head == first:
        return None
    feminine = head.endswith("a")
    if rest and rest[0][:1].isupper() and feminine and rest[0].endswith("e"):
        adjective = re.sub(r"ale\Z", "ală", rest[0])
        if adjective == rest[0]:
            return None
        rest = [adjective, *rest[1:]]
    return " ".join([head, *rest])


@cache
def _noun() -> re.Pattern[str]:
    """A name that begins with a noun in this case."""
    return re.compile(r"[A-ZĂÂÎȘȚ]\w+(?:ului|iei)\b")
