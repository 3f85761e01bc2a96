"""What the names that authors of markup give to elements (class, id, role ...) say of the text in them.

The list is learned: for each word the mean share of body text in elements that carry it, over pages of at least three
sites (see training/reader). `body` and `content` stand near one, `related` and `cookie` near nought.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import lru_cache

from onrecord.page.kept import expression

_HUMP = expression(r"([a-z0-9])([A-Z])")
_PIECE = expression(r"[a-z]{2,}")
_SEARCHES = 3_000
"""Words that are looked for in a packed list as it stands: some five pages."""


@lru_cache(maxsize=20_000)
def words_of(names: str) -> frozenset[str]:
    """`"post-Content main"` as words: whole names, and their pieces of letters."""
    lower = names.lower()
    if lower != names:
        lower = _HUMP.sub(r"\1-\2", names).lower()
    return frozenset((*lower.split(), *_PIECE.findall(lower)))


class Hints:
    """The learned list: `share_of` says a word's share, None where it is not in it; `prior` what is said then."""

    def __init__(self, prior: float, share_of: Callable[[str], float | None]) -> None:
        self.prior, self._share_of = prior, share_of
        self.of = lru_cache(maxsize=20_000)(self._of)

    def _of(self, names: str) -> tuple[float, float]:
        """The lowest and the highest share among the words of `names`."""
        found = [share for share in map(self._share_of, words_of(names)) if share is not None]
        return (min(found), max(found)) if found else (self.prior, self.prior)


class PackedShares:
    """A learned list that is loaded in no time: words with the same two first letters are the lines of one string.

    To make 14,570 keys of it takes 5 ms and 2 MB, and a page asks for two hundred. So words are looked for in their
    string; from the page on that comes after some, all are keys of a dict.
    """

    def __init__(self, packed: Mapping[str, str]) -> None:
        self._packed, self._left = packed, _SEARCHES
        self._get: Callable[[str], float | None] = self._searched

    def get(self, word: str) -> float | None:
        """The share of a word, which holds no blanks; None where it is not in the list."""
        return self._get(word)

    def _searched(self, word: str) -> float | None:
        self._left -= 1
        if self._left < 0:
            self._get = parted(self._packed).get
            return self._get(word)
        _, found, behind = self._packed.get(word[:2], "").partition(f"\n{word[2:]} ")
        return int(behind.partition("\n")[0]) / 1000 if found else None


def packed(shares: Mapping[str, float]) -> dict[str, str]:
    """The words by their two first letters: behind those a line each, with a blank and its share in thousandths."""
    made: dict[str, str] = {}
    for word in sorted(shares):
        made[word[:2]] = f"{made.get(word[:2], '')}\n{word[2:]} {round(shares[word] * 1000)}"
    return made


def parted(packed: Mapping[str, str]) -> dict[str, float]:
    """All words of a packed list with their shares."""
    lines = ((head, line.partition(" ")) for head, text in packed.items() for line in text.split("\n")[1:])
    return {head + rest: int(share) / 1000 for head, (rest, _, share) in lines}
