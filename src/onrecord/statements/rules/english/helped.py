"""Acts by a verb of a list, in English: the verb with the words that help it, and whose act it is.

"Police | are also appealing": each rule tells what its verb's act is, and what of its other senses is none.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from collections.abc import Set as AbstractSet

from onrecord.statements.rules.paragraph.cues import Cue
from onrecord.statements.rules.paragraph.drafts import Draft, Reading
from onrecord.statements.rules.paragraph.sentences import Range
from onrecord.statements.rules.reports.clauses import subject_of_clause


def acts_by(reading: Reading, verbs: AbstractSet[str], act_at: Callable[[Reading, int], Draft | None]) -> None:
    """Adds what `act_at` reads at each token of an English paragraph that is one of `verbs`."""
    words = reading.paragraph.words
    if reading.paragraph.language.code != "en" or verbs.isdisjoint(words):
        return
    for at, word in enumerate(words):
        draft = act_at(reading, at) if word in verbs else None
        if draft is not None:
            reading.add(draft)


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
