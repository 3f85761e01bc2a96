"""What the names that authors of markup give to elements (class, id, role ...) say of the text in them.

The list is learned: for each word the mean share of body text in elements that carry it, over pages of at least three
sites (see training/reader). `body` and `content` stand near one, `related` and `cookie` near nought.
"""

from __future__ import annotations

from functools import lru_cache

from onrecord.page.kept import expression

_HUMP = expression(r"([a-z0-9])([A-Z])")
_PIECE = expression(r"[a-z]{2,}")


@lru_cache(maxsize=20_000)
def words_of(names: str) -> frozenset[str]:
    """`"post-Content main"` as words: whole names, and their pieces of letters."""
    lower = names.lower()
    if lower != names:
        lower = _HUMP.sub(r"\1-\2", names).lower()
    return frozenset((*lower.split(), *_PIECE.findall(lower)))


class Hints:
    """The learned list; `prior` is what is said of names not in it."""

    def __init__(self, prior: float, shares: dict[str, float]) -> None:
        self.prior, self.shares = prior, shares
        self.of = lru_cache(maxsize=20_000)(self._of)

    def _of(self, names: str) -> tuple[float, float]:
        """The lowest and the highest share among the words of `names`."""
        shares = self.shares
        found = [shares[word] for word in words_of(names) if word in shares]
        return (min(found), max(found)) if found else (self.prior, self.prior)
