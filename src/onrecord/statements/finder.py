"""Attributions by rule: paragraph by paragraph, then what runs over paragraphs."""

from __future__ import annotations

from collections.abc import Iterator

from onrecord.record import Span
from onrecord.statements.attribution import Attribution
from onrecord.statements.clauses import according_to, clauses
from onrecord.statements.drafts import Reading
from onrecord.statements.lexicon import Language
from onrecord.statements.quoted import colons, leading_cues, lone_quotations, trailing_cues
from onrecord.statements.tagging import Paragraph

_STEPS = (trailing_cues, leading_cues, colons, clauses, according_to, lone_quotations)
"""In this order: a quotation's own cue first, what is left over last."""


def paragraphs_of(text: str) -> Iterator[Span]:
    """The lines of `text` that hold anything, without blanks at their ends."""
    start = 0
    for line in text.split("\n"):
        if stripped := line.strip():
            first = start + line.index(stripped[0])
            yield first, first + len(stripped)
        start += len(line) + 1


def attributions_in(text: str, language: Language) -> list[Attribution]:
    """Every attribution that the rules find, in the order of its first word."""
    found: list[Attribution] = []
    for start, end in paragraphs_of(text):
        reading = Reading(Paragraph(text, start, end, language))
        for step in _STEPS:
            step(reading)
        found += map(reading.attribution, reading.drafts)
    return sorted(found, key=lambda attribution: (attribution.first, attribution.content[0]))
