"""Quotations of nobody whose words somebody says elsewhere in the text: pull quotes, and headings in marks."""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec.structs import replace

from onrecord.record import Span
from onrecord.statements.attribution import Attribution

_FEWEST = 2
"""Words that a repetition must have: one word alone may be anybody's."""
_MOST = 50
"""Quotations looked for: no page has more, and a hostile text shall not take longer."""


def repetitions(text: str, alone: Sequence[Attribution], found: Sequence[Attribution]) -> list[Attribution]:
    """Those of `alone` whose words stand, in the same order, in speech of `found`; each names where in `repeats`."""
    if not alone:
        return []
    said = [
        (attribution.content[0], _folded(text, attribution.content))
        for attribution in found
        if attribution.form != "indirect" and (attribution.source or attribution.continues)
    ]
    repeated = []
    for attribution in alone[:_MOST]:
        words = _folded(text, attribution.content)
        places = tuple(first for first, content in said if words in content)
        if places and words.count(" ") > _FEWEST:
            repeated.append(replace(attribution, repeats=places, pattern="repeated"))
    return repeated


def _folded(text: str, spans: Sequence[Span]) -> str:
    """The words of `spans` in lower case, a blank on both sides of each."""
    words = (word for start, end in spans for word in re.findall(r"[^\W_]+", text[start:end]))
    return f" {' '.join(words).casefold()} "
