"""Whose a quotation is before which stands for whom it holds: "Pour Ada Holt, « le pont est sûr »"."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from onrecord.statements.rules.drafts import Draft, Reading

_FOR: Final = frozenset("pour para per".split())


def in_view(reading: Reading) -> None:
    """Pour X, « … »: at the beginning of a sentence, where X has a name."""
    for place in reading.places:
        start = reading.sentences.start(place)
        if not reading.free(place) or reading.paragraph.words[start] not in _FOR:
            continue
        match = _named().fullmatch(reading.tags, start, place)
        if match is not None:
            reading.add(Draft("judgement", (start, start + 1), match.span("who"), (place, place + 1)))


@cache
def _named() -> re.Pattern[str]:
    return re.compile(r"P(?P<who>(?:Dn{1,2})?N{1,4}),")
