"""How much of a text stands in another one in other words: sentence by sentence, by the words that they share."""

from __future__ import annotations

from collections import Counter
from typing import Final

from onrecord.provenance.copies.sentences import WORD, sentences_in

ALIKE: Final = 0.6
"""Share of common words (Dice) from which a sentence is another one in other words."""
_SHORT: Final = 6
"""Words below which a sentence is left out: short ones are alike by chance."""
_COMMON: Final = 8
"""Sentences that hold a word, above which it does not lead from one to another: so time grows as the length does."""
_MOST: Final = 2_000
"""Sentences of a text that are looked at."""


def reworded(one: str, other: str) -> float:
    """Of the words of the shorter text, the share in sentences that the longer one has as they are or reworded; 0 to 1.

    Sentences of fewer than six words count for nothing.
    """
    shorter, longer = sorted((_sentences(one), _sentences(other)), key=_length)
    holding: dict[str, list[int]] = {}
    for number, words in enumerate(longer):
        for word in words:
            holding.setdefault(word, []).append(number)
    found = sum(words.total() for words in shorter if _stands_in(words, longer, holding))
    return found / max(_length(shorter), 1)


def _sentences(text: str) -> list[Counter[str]]:
    spans = sentences_in(text)[:_MOST]
    counted = (Counter(WORD.findall(text[start:end].casefold())) for start, end in spans)
    return [words for words in counted if words.total() >= _SHORT]


def _length(sentences: list[Counter[str]]) -> int:
    return sum(words.total() for words in sentences)


def _stands_in(words: Counter[str], others: list[Counter[str]], holding: dict[str, list[int]]) -> bool:
    near = {number for word in words if len(holding.get(word, ())) <= _COMMON for number in holding.get(word, ())}
    size = words.total()
    return any(2 * (words & others[number]).total() >= ALIKE * (size + others[number].total()) for number in near)
