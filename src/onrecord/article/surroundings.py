"""What stands around the blocks of one page: what elements are called, which box is a teaser, which its foot."""

from __future__ import annotations

from itertools import accumulate

from onrecord.article.name_kinds import called
from onrecord.article.outside_phrases import LEGAL
from onrecord.page import Page, TextBlock
from onrecord.page import walk as w
from onrecord.record import AsideKind

_REACH = 6
"""Steps up from a block's element that a name is believed for."""
_TITLE = 24
"""A link of as many characters may be a headline."""
_CARD = 8
"""A box of more blocks is no single teaser."""
_FOOT = 120
"""Blocks in a page's foot, at most."""
Names = tuple[AsideKind | None, int, int, bool]
"""The nearest kind told by a name, steps since it, steps since a name of teasers, whether any name says foot."""
_NONE: Names = (None, _REACH, _REACH, False)


class Surroundings:
    """Of one page, whose body stands from block `first` to block `last`; -1 as `last` where it has none."""

    def __init__(self, page: Page, first: int, last: int) -> None:
        self._page, self._first, self._last = page, first, last
        self.linked = [all_link(block) for block in page.blocks]
        """Whether a block is nothing but links."""
        self._titles = [0, *accumulate(map(_is_title, page.blocks, self.linked))]
        bits = page.elements.bits
        self._heads = [0, *accumulate(bool(bits[block.element] & w.HEADING) for block in page.blocks)]
        self._holding = frozenset(self._holders())
        self._names: dict[int, Names] = {}
        self._cards: dict[int, bool] = {}
        self._foot = self._foot_of()

    def named(self, element: int) -> AsideKind | None:
        """The kind that the names of the element and those around it tell, the nearest first; of teasers, promotion."""
        kind, steps, teaser, foot = self._told(element)
        if teaser < _REACH and kind in _OF_TEASERS:
            return "promotion"
        if foot and kind in _OF_FEET and not self._page.elements.bits[element] & w.ARTICLE:
            return "footer"
        return kind if steps < _REACH and kind != "footer" else None

    def in_foot(self, number: int) -> bool:
        """Whether the block surely stands in the page's foot: an element for it, or the box of the legal links."""
        if number <= self._last:
            return False
        bits = self._page.elements.bits[self._page.blocks[number].element]
        if bits & w.FOOTER and not bits & w.ARTICLE:
            return True
        return number in self._foot and self.named(self._page.blocks[number].element) not in _NOT_IN_FEET

    def in_card(self, element: int) -> bool:
        """Whether the element is in a small box behind the body that holds a headline which leads elsewhere."""
        known = self._cards
        if element in known:
            return known[element]
        elements, titles, heads, here, found = self._page.elements, self._titles, self._heads, element, False
        lo, hi = elements.lo, elements.hi
        for _ in range(4 if hi[here] - lo[here] == 1 else 0):
            if not here or hi[here] - lo[here] > _CARD or lo[here] <= self._last:
                break
            if hi[here] - lo[here] > 1:
                if found := titles[hi[here]] > titles[lo[here]]:
                    break
                if heads[hi[here]] > heads[lo[here]]:  # a box of its own, under its own heading
                    break
            here = elements.parent[here]
        known[element] = found
        return found

    def _told(self, element: int) -> Names:
        known, parent, names = self._names, self._page.elements.parent, self._page.elements.names
        way = []
        while element not in known:
            if not element or element in self._holding:
                known[element] = _NONE
                break
            way.append(element)
            element = parent[element]
        told = known[element]
        for here in reversed(way):
            kind, steps, teaser, foot = told
            steps, teaser = min(steps + 1, _REACH), min(teaser + 1, _REACH)
            if name := names[here]:
                own, is_teaser = called(name)
                if own is not None:
                    kind, steps, foot = own, 0, foot or own == "footer"
                if is_teaser:
                    teaser = 0
            known[here] = told = kind, steps, teaser, foot
        return told

    def _holders(self) -> list[int]:
        """The elements that hold the whole body: their names are of the page."""
        elements, found = self._page.elements, list[int]()
        here = self._page.blocks[self._first].element if self._last >= self._first else 0
        while here:
            if elements.hi[here] > self._last:
                found.append(here)
            here = elements.parent[here]
        return found

    def _foot_of(self) -> range:
        """The blocks of the box of links around the page's legal links, none without any."""
        blocks, count = self._page.blocks, len(self._page.blocks)
        if self._last < 0 or self._page.kind != "html":
            return range(0)
        for number in range(max(self._last + 1, count - 90), count):
            text = blocks[number].text
            if len(text) < 40 and text.casefold() in LEGAL:
                return self._box(number)
        return range(0)

    def _box(self, number: int) -> range:
        """The widest box around a block that holds mostly short links and no headlines of other stories."""
        elements, linked, titles, best = self._page.elements, self.linked, self._titles, range(number, number + 1)
        here = self._page.blocks[number].element
        while here and elements.lo[here] > self._last:
            lo, hi = elements.lo[here], elements.hi[here]
            if hi - lo > _FOOT or 2 * sum(linked[lo:hi]) < hi - lo or 6 * (titles[hi] - titles[lo]) > hi - lo:
                break
            best = range(lo, hi)
            here = elements.parent[here]
        return best


_OF_TEASERS = frozenset(("promotion", "comment", "timestamp", "author_note", "share", "navigation", None))
_NOT_IN_FEET = frozenset(("promotion", "cookie", "subscription", "comment"))
_OF_FEET = frozenset(("navigation", "masthead", "promotion", "footer", None))


def _is_title(block: TextBlock, linked: bool) -> bool:
    return linked and len(block.anchors) == 1 and len(block.text) > _TITLE


def all_link(block: TextBlock) -> bool:
    """Whether the block's words are links, four fifths of them."""
    anchors = block.anchors
    if len(anchors) == 1:
        return anchors[0].end - anchors[0].start > 0.8 * len(block.text)
    return bool(anchors) and sum([a.end - a.start for a in anchors]) > 0.8 * len(block.text)
