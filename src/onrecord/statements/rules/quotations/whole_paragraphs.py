"""Paragraphs that are one quotation of nobody: speech, where a text quotes people and the paragraph is an utterance.

A feature or an interview gives an answer a paragraph of its own and leaves it to the reader whose it is. Of 121 such
paragraphs in PolNeAR's train part 116 are attributions; those that are none are headings in capitals. Pull quotes,
which say again what stands elsewhere, are told by `repetition`, what a colon leads to by `announcing`, and what goes on
from a statement beside it by `running`.
"""

from __future__ import annotations

import re
from functools import cache

from onrecord.statements.attribution import Attribution, Found
from onrecord.statements.rules.quotations.running import lines_of

WHOLE_PARAGRAPH = "whole paragraph"
"""The pattern of these attributions."""
_FEWEST, _QUOTED = 8, 2
"""Words of an utterance, and quotations with somebody who says them in a text that quotes people; at least."""


def with_whole_paragraphs(text: str, found: Found) -> Found:
    """The attributions, with paragraphs of speech that belong to none; nobody is named for them. Such a paragraph right
    behind another one goes on from it."""
    quoted = sum(1 for one in found.attributions if one.form != "indirect" and one.cue and one.source)
    if quoted < _QUOTED:
        return found
    added: list[Attribution] = []
    before: Attribution | None = None
    for line in lines_of(text, found):
        if not line.alone or not _is_utterance(text, *line.span) or _led(text, line.span[0]):
            before = None
            continue
        goes_on = before.content[0] if before else None
        before = Attribution(content=(line.span,), form="direct", pattern=WHOLE_PARAGRAPH, continues=goes_on)
        added.append(before)
    if not added:
        return found
    every = sorted((*found.attributions, *added), key=lambda one: (one.first, one.content[0]))
    return Found(tuple(every), found.quotations)


def _is_utterance(text: str, start: int, end: int) -> bool:
    words = text[start:end]
    return len(words.split()) >= _FEWEST and _whole().search(words) is not None


def _led(text: str, start: int) -> bool:
    """Whether a colon before the paragraph leads to it: what somebody "could say" as often as what was said."""
    return text[max(0, start - _BEFORE) : start].rstrip().endswith(":")


_BEFORE = 10
"""Characters before a paragraph in which the one before ends."""


@cache
def _whole() -> re.Pattern[str]:
    """The end of an utterance, with its closing mark if it has one."""
    return re.compile(r"[.!?…][”\"’'»]*\.?\Z")
