"""What a block around an article is by what its makers call the elements around it: class, id, role."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import cache, lru_cache
from itertools import accumulate

from onrecord.article.hints import words_of
from onrecord.article.page_kind import says_forum
from onrecord.article.set_aside.outside_phrases import OUTSIDE_NAMES, TEASERS
from onrecord.article.set_aside.phrases import NAMES
from onrecord.page import Page
from onrecord.page.kept import expression
from onrecord.record import AsideKind

Ranks = tuple[dict[str, int], tuple[tuple[frozenset[str], int], ...]]


def _ranks(rows: tuple[tuple[AsideKind, str], ...], order: dict[AsideKind, int], spared: frozenset[str]) -> Ranks:
    """The rank of each word, and of words that only say something together."""
    words: dict[str, int] = {}
    together = []
    for kind, phrases in rows:
        for phrase in phrases.split():
            if "+" in phrase:
                together.append((frozenset(phrase.split("+")), order[kind]))
            elif phrase not in spared:
                words.setdefault(phrase, order[kind])
    return words, tuple(together)


_KINDS = tuple(kind for kind, _ in NAMES)
_ORDER = {kind: rank for rank, kind in enumerate(_KINDS)}


@cache
def _inside() -> Ranks:
    return _ranks(NAMES, _ORDER, frozenset())


@cache
def _outside() -> Ranks:
    return _ranks((*NAMES, *OUTSIDE_NAMES), _ORDER, frozenset(("banner",)))


def _kind(names: str, own: frozenset[str], ranks: Ranks) -> AsideKind | None:
    words, together = ranks
    found = [words[word] for word in own if word in words]
    found += [rank for pair, rank in together if pair <= own]
    # A consent manager's box; where it leads, or stands behind a "c", it is "component".
    if "cmp" in own and "cmp-" not in names and "-c-cmp" not in names:
        found.append(_ORDER["cookie"])
    return _KINDS[min(found)] if found else None


@lru_cache(maxsize=20_000)
def kind_by_names(names: str) -> AsideKind | None:
    """The kind that an element's class, id or role tells, None where they tell none."""
    return _kind(names, words_of(_unhashed(names)), _inside())


@lru_cache(maxsize=20_000)
def called(names: str) -> tuple[AsideKind | None, bool]:
    """As `kind_by_names`, of an element outside of the body, and whether it is called a teaser of another story."""
    own = words_of(_unhashed(names))
    kind = _kind(names, own - _ADVERTS if "hide" in own else own, _outside())  # "hide-ad": where there is none
    return kind, not own.isdisjoint(TEASERS) or any(pair <= own for pair in _TEASER_PAIRS)


_TEASER_PAIRS = (frozenset(("summary", "item")), frozenset(("item", "article")))
_ADVERTS = frozenset(("ad", "ads"))


def _unhashed(names: str) -> str:
    """Without the letters that a hash has by chance (`text-8d75ad3b`): two or three right behind a figure."""
    return _HASHED.sub("", names)


_HASHED = expression(r"(?<=\d)[a-z]{2,3}(?![a-zA-Z])")


class CalledFurniture:
    """Which blocks of the likely body the markup around them calls comment, newsletter or the like.

    `likely`: the blocks of `page` that are likely body, ascending. Names of a kind that hold most of these together are
    not believed: the posts of a forum are called comments, and are its text. Nor are those of a container that alone
    holds more than a third: its names are of the whole page.
    """

    def __init__(self, page: Page, likely: Sequence[int]) -> None:
        self.page, sizes = page, [0] * len(page.blocks)
        for i in likely:
            sizes[i] = len(page.blocks[i].text)
        self.sums = [0, *accumulate(sizes)]
        self.total = self.sums[-1] or 1
        held = Counter[AsideKind | None]()
        for i in likely:
            held[self._nearest(page.blocks[i].element)[0]] += sizes[i]
        most = {"caption": _THIRD, "comment": 0.0 if says_forum(page) else _MOST}
        self.kinds = frozenset(kind for kind in _VETOED if held[kind] <= most.get(kind or "", _MOST) * self.total)

    def holds(self, element: int) -> bool:
        """Whether it is called furniture itself, or one of the four elements around it is, and that is believed."""
        kind, named = self._nearest(element)
        lo, hi = self.page.elements.lo[named], self.page.elements.hi[named]
        return kind in self.kinds and self.sums[hi] - self.sums[lo] <= _THIRD * self.total

    def is_comment(self, element: int) -> bool:
        """Whether the nearest name says that readers wrote it, believed or not."""
        return self._nearest(element)[0] == "comment"

    def _nearest(self, element: int) -> tuple[AsideKind | None, int]:
        """The kind that the nearest name tells, and the element that has it."""
        elements = self.page.elements
        for _ in range(5):
            if not element:
                break
            names = elements.names[element]
            kind = kind_by_names(names) if names else None
            if kind in _VETOED:
                return kind, element
            element = elements.parent[element]
        return None, 0


_MOST, _THIRD = 0.6, 0.34
"""Shares of the likely body above which a name is not believed: held by all elements of its kind, and by one element.
Chosen on forums and articles of the folds: at a third in all, two articles gave their comments to the body
(training/reader/LOG.md)."""
_VETOED: frozenset[AsideKind] = frozenset(
    ("comment", "subscription", "cookie", "share", "advert", "author_note", "caption", "correction", "other")
)
