"""A verb with the words that help it, in English, and whose act it is: "police | are also appealing"."""

from __future__ import annotations

from collections.abc import Collection

from onrecord.statements.rules.paragraph.cues import Cue
from onrecord.statements.rules.paragraph.drafts import Reading
from onrecord.statements.rules.paragraph.sentences import Range
from onrecord.statements.rules.reports.clauses import subject_of_clause


def verb_from(reading: Reading, at: int, helping: Collection[str]) -> int:
    """The first token of the verb at `at`, with the words before it in its sentence that are `helping` it."""
    first = at
    while first > reading.sentences.start(at) and reading.paragraph.words[first - 1] in helping:
        first -= 1
    return first


def whose_act(reading: Reading, first: int, at: int) -> Range | None:
    """Whose act the verb from `first` to `at` is; None where that is not plain, or where another rule has read it."""
    source = subject_of_clause(reading, Cue(first, at + 1, "V", True))
    if source is None or any(one.first <= at < one.last for one in reading.drafts_beside(at)):
        return None
    return source
