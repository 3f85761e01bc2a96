"""Who speaks a Japanese quotation that its own sentence does not tell: 「…」。住民から声が漏れる."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from onrecord.record import Span
from onrecord.statements.rules.asian.chinese import Spoken

_REACH: Final = 90
"""Characters to either side of a quotation among which its speaker is told."""


def told_before(text: str, at: int, start: int) -> Span | None:
    """Who the sentence before a quotation at `at` says to speak: |元理事の男性|は静かに語った。「…」."""
    told = _told().search(text, max(start, at - _REACH), at)
    return told.span("who") if told else None


def voiced(text: str, at: int, end: int) -> Spoken | None:
    """Whose voices are told behind a quotation that ends at `at`: 「…」。|住民|から不安の|声が漏れる|."""
    told = _voices().match(text, at, min(end, at + _REACH))
    return Spoken(told.span("verb"), told.span("who")) if told else None


@cache
def _told() -> re.Pattern[str]:
    """Somebody who speaks, at the end of what stands before a quotation."""
    verbs = "語|話|述べ|振り返|明か|説明|打ち明け|訴え|憤|嘆"
    who = r"(?:^|(?<=[。\n]))(?P<who>[^、。「」\nはがも]{2,40}?)は"
    return re.compile(rf"{who}[^。「」\n]{{0,30}}?(?:{verbs})[^。「」\n、]{{0,6}}。\Z")


@cache
def _voices() -> re.Pattern[str]:
    """Whose voices are heard."""
    heard = "(?P<verb>声が(?:[上挙]が|あが|漏れ|聞かれ|聞こえ|出|相次|寄せられ)[ぁ-ん]*)"
    behind = rf"。(?P<who>[^。「」\nはが]{{2,40}}?)から(?:は|も)?、?[^。「」、\nは]{{0,12}}?{heard}"
    return re.compile(behind)
