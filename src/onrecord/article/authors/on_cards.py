"""Names that stand where bylines do and are none: on cards that lead to other stories, and under what is quoted."""

from __future__ import annotations

from collections.abc import Iterable

from onrecord.article.hints import words_of
from onrecord.page import Page
from onrecord.page import walk as w

_ABOVE, _FEWEST = 4, 3
"""Blocks above a card's byline among which its headline stands, and the cards at least that make a list of stories."""
_TITLE = 4
"""Words of another story's headline at least."""
_QUOTED = frozenset("quote blockquote pullquote testimonial testimonials".split())
_BOX = 4
"""Blocks at most of a box that says who is quoted."""

_Look = tuple[str, str, str]


def looks_of_cards(page: Page, numbers: Iterable[int]) -> set[_Look]:
    """How those of some blocks look that stand under a heading which is a link, where others of their look do too: who
    wrote the stories that a page lists."""
    found = {look_of(page, number) for number in numbers if _under_linked_heading(page, number)}
    if not found:
        return found
    count = dict.fromkeys(found, 0)
    for number in range(len(page.blocks)):
        own = look_of(page, number)
        if own in count and _under_linked_heading(page, number):
            count[own] += 1
    return {look for look, times in count.items() if times >= _FEWEST}


def look_of(page: Page, number: int) -> _Look:
    """A block's tag, its names, and those of what it stands in."""
    elements, element = page.elements, page.blocks[number].element
    return elements.tag[element], elements.names[element], elements.names[elements.parent[element]]


def _under_linked_heading(page: Page, number: int) -> bool:
    """Whether the nearest heading above a block, a few blocks away, is nothing but a link, and no `<h1>`."""
    for block in reversed(page.blocks[max(number - _ABOVE, 0) : number]):
        if page.elements.bits[block.element] & w.HEADING:
            whole = len(block.anchors) == 1 and block.anchors[0].end - block.anchors[0].start == len(block.text)
            return whole and block.tag != "h1" and len(block.text.split()) >= _TITLE
    return False


def signs_a_quotation(page: Page, number: int) -> bool:
    """Whether markup calls what a block stands in a quotation, or what stands before its small box: who said it."""
    elements = page.elements
    element = page.blocks[number].element
    box = elements.parent[element]
    small = elements.hi[box] - elements.lo[box] <= _BOX
    before = page.blocks[max((elements.lo[box] if small else number) - 1, 0)].element
    names = words_of(f"{elements.names[box]} {elements.names[before]}")
    return bool(elements.bits[element] & w.QUOTE) or not _QUOTED.isdisjoint(names)
