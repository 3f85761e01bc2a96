"""Paragraphs that are one quotation of nobody: speech, where a text quotes people and the paragraph is an utterance.

A feature or an interview gives an answer a paragraph of its own and leaves it to the reader whose it is. Of 121 such
paragraphs in PolNeAR's train part 116 are attributions; those that are none are headings in capitals. Pull quotes,
which say again what stands elsewhere, are told by `repetition`, and what a colon leads to by `announcing`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache

from msgspec.structs import replace

from onrecord.statements.attribution import Attribution

WHOLE_PARAGRAPH = "whole paragraph"
"""The pattern of these attributions."""
_FEWEST, _QUOTED = 8, 2
"""Words of an utterance, and quotations with somebody who says them in a text that quotes people; at least."""


def whole_paragraphs(
    text: str, alone: Sequence[Attribution], told: Iterable[Attribution], found: Sequence[Attribution]
) -> list[Attribution]:
    """Those of `alone` that are speech and not `told` already; nobody is named for them."""
    quoted = sum(1 for one in found if one.form != "indirect" and one.cue and one.source)
    if quoted < _QUOTED:
        return []
    known = {one.content[0] for one in told}
    return [
        replace(one, pattern=WHOLE_PARAGRAPH)
        for one in alone
        if one.content[0] not in known and _is_utterance(text, *one.content[0]) and not _led(text, one.content[0][0])
    ]


def _is_utterance(text: str, start: int, end: int) -> bool:
    words = text[start:end]
    return len(words.split()) >= _FEWEST and _whole().search(words) is not None


def _led(text: str, start: int) -> bool:
    """Whether a colon before the paragraph leads to it: what somebody "could say" as often as what was said."""
    return text[:start].rstrip().endswith(":")


@cache
def _whole() -> re.Pattern[str]:
    """The end of an utterance, before the closing mark."""
    return re.compile(r"[.!?…][”\"’'»]+\.?\Z")
