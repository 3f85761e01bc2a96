"""A statement's words where they stand alone, without the article around them: in a list, a table, a feed.

A report that somebody did not say or think something is an attribution with the negation in its cue ("Holt never said
that …"). Its content alone would tell the contrary, so there the cue stands before it, in brackets as what is not of
the content.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise

from onrecord.record import Statement
from onrecord.statements.lexicon.polarity import NOT, ONLY


def words_alone(statement: Statement) -> str:
    """The content; `[never said] that …` where the cue says that it was not said."""
    cue = statement.cue.text if statement.cue else ""
    return f"[{cue}] {statement.content.text}" if is_negated(cue) else statement.content.text


def is_negated(cue: str) -> bool:
    """Whether a cue holds a word that negates it, in any language that has a list: not that of "not only said"."""
    words = re.findall(r"\w+(?:[’']\w+)?", cue.lower())
    return any(
        (word in _negations() or word.replace("’", "'").endswith("n't")) and after not in ONLY
        for word, after in pairwise([*words, ""])
    )


@cache
def _negations() -> frozenset[str]:
    return frozenset().union(*NOT.values()) | {"no"}
