"""What a block around an article is by what its makers call the elements around it: class, id, role."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, lru_cache

from onrecord.article.hints import words_of
from onrecord.article.outside_phrases import OUTSIDE_NAMES, TEASERS
from onrecord.article.phrases import NAMES
from onrecord.page import Page
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
    if "cmp" in own and "cmp-" not in names:  # A consent manager's box; where it leads, it is "component" (AEM).
        found.append(_ORDER["cookie"])
    return _KINDS[min(found)] if found else None


@lru_cache(maxsize=20_000)
def kind_by_names(names: str) -> AsideKind | None:
    """The kind that an element's class, id or role tells, None where they tell none."""
    return _kind(names, words_of(names), _inside())


@lru_cache(maxsize=20_000)
def called(names: str) -> tuple[AsideKind | None, bool]:
    """As `kind_by_names`, of an element outside of the body, and whether it is called a teaser of another story."""
    own = words_of(names)
    kind = _kind(names, own - _ADVERTS if "hide" in own else own, _outside())  # "hide-ad": where there is none
    return kind, not own.isdisjoint(TEASERS) or any(pair <= own for pair in _TEASER_PAIRS)


_TEASER_PAIRS = (frozenset(("summary", "item")), frozenset(("item", "article")))
_ADVERTS = frozenset(("ad", "ads"))


def called_furniture(page: Page, element: int, likely: float, shares: Shares) -> bool:
    """Whether the markup around a block calls it comment, newsletter or the like, and the model is not sure of it.

    Containers that hold more than a third of the likely body are not believed: their names are of the whole page.
    """
    elements = page.elements
    for _ in range(5):
        if not element or shares(elements.lo[element], elements.hi[element]) > 0.34:
            return False
        names = elements.names[element]
        kind = kind_by_names(names) if names else None
        if kind in _VETOED:
            return likely < 0.9
        element = elements.parent[element]
    return False


Shares = Callable[[int, int], float]
"""How much of the likely body stands in the blocks from one number to another."""
_VETOED = frozenset(("comment", "subscription", "cookie", "share", "advert", "author_note", "caption"))
