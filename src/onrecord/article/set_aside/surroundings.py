"""What stands around the blocks of one page: what elements are called, which box is a teaser, which its foot."""

from __future__ import annotations

from onrecord.article.set_aside.name_kinds import called
from onrecord.article.set_aside.outside_phrases import LEGAL
from onrecord.page import Page, TextBlock
from onrecord.page import walk as w
from onrecord.record import AsideKind

_TITLE = 24
"""A link of as many characters may be a headline."""
_CARD = 8
"""A box of more blocks is no single teaser."""
_FOOT = 120
"""Blocks in a page's foot, at most."""
Names = tuple[AsideKind | None, bool, bool]
"""The nearest kind told by a name, whether any name is one of teasers, whether any says foot."""
_NONE: Names = (None, False, False)


class Surroundings:
    """Of one page, whose body stands from block `first` to block `last`; -1 as `last` where it has none."""

    def __init__(self, page: Page, first: int, last: int) -> None:
        self._page, self._first, self._last = page, first, last
        self.linked = [all_link(block) for block in page.blocks]
        """Whether a block is nothing but links."""
        self._titles = [
            linked and len(block.text) > _TITLE and len(block.anchors) == 1
            for linked, block in zip(self.linked, page.blocks, strict=True)
        ]
        self._holding = frozenset(self._holders())
        self._names = self._told()
        self._cards: dict[int, bool] = {}
        self._foot = self._foot_of()

    def named(self, element: int) -> AsideKind | None:
        """The kind that the names of the element and those around it tell, the nearest first; of teasers, promotion."""
        told = self._names[element]
        if told is _NONE:
            return None
        kind, teaser, foot = told
        if teaser and kind in _OF_TEASERS:
            return "promotion"
        if foot and kind in _OF_FEET and not self._page.elements.bits[element] & w.ARTICLE:
            return "footer"
        return kind if kind != "footer" else None

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
        elements = self._page.elements
        if elements.hi[element] - elements.lo[element] > 1:
            return False
        box = elements.parent[element]
        found = self._cards.get(box)
        if found is None:
            found = self._cards[box] = self._is_card(box)
        return found

    def _is_card(self, box: int) -> bool:
        """Whether the box, or one of the two around it, is one of a teaser."""
        elements = self._page.elements
        for _ in range(3):
            start, end = elements.lo[box], elements.hi[box]
            if not box or end - start > _CARD or start <= self._last:
                return False
            if end - start > 1:
                if True in self._titles[start:end]:
                    return True
                if self._has_heading(start, end):  # it stands under a heading of its own
                    return False
            box = elements.parent[box]
        return False

    def _has_heading(self, start: int, end: int) -> bool:
        bits = self._page.elements.bits
        return any(bits[block.element] & w.HEADING for block in self._page.blocks[start:end])

    def _told(self) -> list[Names]:
        """Of each element: a container stands before what it holds, so one pass is enough."""
        elements, holding, told = self._page.elements, self._holding, list[Names]()
        for number, (parent, name) in enumerate(zip(elements.parent, elements.names, strict=True)):
            here = told[parent] if number else _NONE
            if name and number and number not in holding:
                own, is_teaser = called(name)
                if own or is_teaser:
                    kind, teaser, foot = here
                    here = own or kind, is_teaser or teaser, foot or own == "footer"
            told.append(here)
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
            if hi - lo > _FOOT or 2 * sum(linked[lo:hi]) < hi - lo or 6 * sum(titles[lo:hi]) > hi - lo:
                break
            best = range(lo, hi)
            here = elements.parent[here]
        return best


_OF_TEASERS = frozenset(("promotion", "comment", "timestamp", "author_note", "share", "navigation", None))
_NOT_IN_FEET = frozenset(("promotion", "cookie", "subscription", "comment"))
_OF_FEET = frozenset(("navigation", "masthead", "promotion", "footer", None))


def all_link(block: TextBlock) -> bool:
    """Whether the block's words are links, four fifths of them."""
    anchors = block.anchors
    if len(anchors) == 1:
        return anchors[0].end - anchors[0].start > 0.8 * len(block.text)
    return bool(anchors) and sum([a.end - a.start for a in anchors]) > 0.8 * len(block.text)
