"""A sentence without marks behind a verb of saying and a colon: "Holt sier: Broen er trygg."

In languages other than English; German, whose clauses are read by their verbs, has its own rule in `german.reports`.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from onrecord.statements.lexicon.families import NORTHERN, ROMANCE, SLAVIC, VERB_SECOND
from onrecord.statements.rules.paragraph.clause_ends import BESIDE, LONGEST_CLAUSE
from onrecord.statements.rules.paragraph.cues import Cue
from onrecord.statements.rules.paragraph.drafts import Draft, Reading, inside_a_draft
from onrecord.statements.rules.paragraph.sentences import Range
from onrecord.statements.rules.paragraph.sources import source_after
from onrecord.statements.rules.reports.clauses import subject_of_clause

_LANGUAGES: Final = ROMANCE | SLAVIC | NORTHERN
_FEWEST: Final = 3
"""Tokens of what is said, at least."""


def colon_clauses(reading: Reading) -> None:
    """X says: CLAUSE."""
    if reading.paragraph.language.code not in _LANGUAGES:
        return
    for cue in reading.cues:
        if cue.tag not in "Vv" or not cue.finite or reading.used(cue):
            continue
        draft = _told(reading, cue)
        if draft is not None and not inside_a_draft(reading, draft):
            reading.add(draft)


def _told(reading: Reading, cue: Cue) -> Draft | None:
    tags = reading.tags
    source, behind = subject_of_clause(reading, cue), cue.last
    if source is None and reading.paragraph.language.code in VERB_SECOND:
        source = source_after(reading.paragraph, reading.sentences, cue.last)
        behind = source[1] if source else behind
    colon = _colon().match(tags, behind)
    if source is None or colon is None or not re.search("[NR]", tags[slice(*source)]):
        return None
    content = _sentence(reading, colon.end())
    return Draft("cue: clause", (cue.first, cue.last), source, content) if content else None


@cache
def _colon() -> re.Pattern[str]:
    return re.compile(rf"{BESIDE}:")


def _sentence(reading: Reading, first: int) -> Range | None:
    """The sentence that begins with a capital at token `first`; None where it holds a quotation or a colon."""
    tags, paragraph = reading.tags, reading.paragraph
    end = next((at for at in range(first, len(tags)) if tags[at] in ".:QUqO"), len(tags))
    whole = _FEWEST <= end - first <= LONGEST_CLAUSE and tags[end : end + 1] in ("", ".")
    verb = re.search("[AEVvn]", tags[first:end]) is not None
    return (first, end) if whole and verb and paragraph.text[paragraph.starts[first]].isupper() else None
