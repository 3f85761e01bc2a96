"""Of which people somebody is, told before a name: "Belgian Ada Holt", "Briton Tom Roy"."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from onrecord.statements.lexicon.nations import ONE_OF, sides
from onrecord.statements.lexicon.roles import BODIES


def comes_from(word: str, behind: Sequence[str], given: Collection[str]) -> bool:
    """Whether `word` is no part of the name that stands `behind` it (lower case), but tells whose it is.

    Only before a given name: the "Egyptian Football Union" and the "Irish Times" are called so.
    """
    lower = word.lower()
    if lower in given or not BODIES.isdisjoint(behind):
        return False
    if lower == "briton" or (lower in ONE_OF and lower.endswith("man")):
        return True  # no body is called so
    return (lower in ONE_OF or sides().get(word, word) != word) and behind[0] in given
