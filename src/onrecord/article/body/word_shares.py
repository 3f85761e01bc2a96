"""What the words of a line say of it: a learned list of words and pairs of words with how often their lines are body.

For each the mean, over pages of several sites, of the share of body lines among the lines that hold it (see
training/reader/lines.py). "minister said" stands near one, "sign up" and "cookies" near nought.
"""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise

from onrecord.page.patterns import Pattern

_VOWEL_SIGNS = "\u0900-\u0903\u093a-\u094f\u0951-\u0957"
_TOKEN = Pattern(rf"[\w{_VOWEL_SIGNS}]+|[©|@#€$£%]")
_WIDE = Pattern(r"[\u3040-\u30ff\u3400-\u9fff]")
"""Kana and ideographs, which no blanks part."""
_READ, _TOKENS = 400, 60
"""Characters of a line that are looked at, and words at most."""


def tokens_of(line: str) -> list[str]:
    """The first words of a line, lower case, with the signs that stand where words do; of ideographs each pair."""
    head = line[:_READ]
    found = _TOKEN.findall(head.lower())[:_TOKENS]
    if head.isascii() or not _WIDE.search(head):
        return found
    pairs = list[str]()
    for token in found:
        wide = len(token) > 2 and _WIDE.search(token)
        pairs += [token[i : i + 2] for i in range(len(token) - 1)] if wide else [token]
    return pairs[: 2 * _TOKENS]


class WordShares:
    """The learned list; `prior` is what is said of a line without a word of it."""

    def __init__(self, prior: float, shares: Mapping[str, float]) -> None:
        self.prior, self._shares = prior, shares

    def of(self, line: str) -> tuple[float, float, float]:
        """The mean, the lowest and the highest share among the words of `line` and its pairs of words."""
        tokens, shares = tokens_of(line), self._shares
        found = [share for token in tokens if (share := shares.get(token)) is not None]
        found += [share for a, b in pairwise(tokens) if (share := shares.get(f"{a} {b}")) is not None]
        if not found:
            return self.prior, self.prior, self.prior
        return sum(found) / len(found), min(found), max(found)
