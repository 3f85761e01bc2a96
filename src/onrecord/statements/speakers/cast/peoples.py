"""Of which people somebody is, told before a name: "Belgian Ada Holt", "Briton Tom Roy"."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Final

from onrecord.statements.lexicon.names.nations import ONE_OF, sides
from onrecord.statements.lexicon.people.roles import BODIES

_TOWNSPEOPLE: Final = frozenset(
    "yorker londoner parisian berliner dubliner belfaster glaswegian mancunian liverpudlian bostonian chicagoan texan "
    "californian floridian hawaiian alaskan ohioan virginian torontonian vancouverite montrealer sydneysider "
    "melburnian aucklander".split()
)
"""Who lives in a town or a state; of "New Yorker" its last word."""


def comes_from(word: str, behind: Sequence[str], given: Collection[str]) -> bool:
    """Whether `word` is no part of the name that stands `behind` it (lower case), but tells whose it is.

    Only before a given name: the "Egyptian Football Union" and the "Irish Times" are called so.
    """
    lower = word.lower()
    if lower in given or not BODIES.isdisjoint(behind):
        return False
    if lower in _TOWNSPEOPLE:
        return behind[0] in given
    if lower == "briton" or (lower in ONE_OF and lower.endswith("man")):
        return True  # no body is called so
    return (lower in ONE_OF or sides().get(word, word) != word) and behind[0] in given
