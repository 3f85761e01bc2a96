"""Which words two statements share, without those that say little: a hint for a person, not a judgement."""

from __future__ import annotations

import re
from typing import Final

_WORD: Final = re.compile(r"[^\W\d_]{4,}|\d{2,}")
_LITTLE: Final = frozenset(
    """about above after again against also because been before being between both came cannot come could does doing
    done down during each ever every from further have having here hers herself himself into itself just like made make
    many might more most much must myself never only other ours over same shall should since some such than that their
    theirs them then there these they thing things this those through under until upon very want wants were what when
    where which while will with within without would your yours aber alle auch auf dann dass dem den der des die diese
    dieser durch eine einem einen einer eines haben hatte ihre ihren kann keine mehr nach nicht noch oder schon sein
    seine sich sind über und uns unter vom von vor war waren was wenn werden wie wird wir wurde zum zur""".split()
)


def words_of_weight(text: str) -> list[str]:
    """The words of `text` that say more than a little, each once, in their order; case apart."""
    found = (word.casefold() for word in _WORD.findall(text))
    return list(dict.fromkeys(word for word in found if word not in _LITTLE))


def shared_words(one: str, other: str) -> list[str]:
    """The words of weight that both have, in the order of `one`; case apart."""
    theirs = {word.casefold() for word in _WORD.findall(other)}
    return [word for word in words_of_weight(one) if word in theirs]
