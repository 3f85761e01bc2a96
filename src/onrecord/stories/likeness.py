"""Which of some sentences are the same ones with other words: those that share half of them, the most alike first."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Final

from onrecord.store.search_text import indexed
from onrecord.stories.alignment import Pair

ALIKE: Final = 0.5
"""Share of common words (Dice) from which two sentences are one that was altered. Set by hand."""
_COMMON: Final = 20
"""Sentences that hold a word, above which it does not tell which is whose: so time grows as the length does."""


def alike(before: Mapping[int, str], after: Mapping[int, str]) -> list[Pair]:
    """Pairs of numbers of sentences, each in one pair at most; of equal likeness those whose numbers are nearest."""
    words_before = {i: Counter(indexed(text).split()) for i, text in before.items()}
    holding: dict[str, list[int]] = {}
    for i, words in words_before.items():
        for word in words:
            holding.setdefault(word, []).append(i)
    found = []
    for j, text in after.items():
        words = Counter(indexed(text).split())
        near = {i for word in words if len(holding.get(word, ())) <= _COMMON for i in holding.get(word, ())}
        for i in near:
            likeness = 2 * (words & words_before[i]).total() / (words.total() + words_before[i].total())
            if likeness >= ALIKE:
                found.append((-likeness, abs(i - j), i, j))
    pairs: dict[int, int] = {}
    taken: set[int] = set()
    for _, _, i, j in sorted(found):
        if i not in pairs and j not in taken:
            pairs[i] = j
            taken.add(j)
    return list(pairs.items())
