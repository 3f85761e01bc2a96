"""Tables: which hold data, and which lay out a page or a letter, whose cells are its paragraphs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Final

from onrecord.page import Page

_FEWEST: Final = 4
"""Cells of a table of data."""
_LONGEST: Final = 120
"""Characters of its cells, on average."""
_CELLS: Final = ("td", "th")
_PARAGRAPHS: Final = 3
"""Of one cell that tells a story, with so many characters at least:"""
_SENTENCE: Final = 60


def table_around(page: Page, element: int) -> int | None:
    """The nearest table in which the element stands."""
    return _around(page, element, ("table",))


def row_around(page: Page, element: int) -> int | None:
    """The nearest row of a table in which the element stands."""
    return _around(page, element, ("tr",))


def is_of_data(page: Page, blocks: Sequence[int]) -> bool:
    """Whether these blocks of one table, by number, are data: several rows of short cells."""
    sizes = [len(page.blocks[i].text) for i in blocks]
    if len(sizes) < _FEWEST or sum(sizes) > _LONGEST * len(sizes):
        return False
    elements = {page.blocks[i].element for i in blocks}
    several_rows = len({row_around(page, element) for element in elements}) > 1
    return several_rows and len(elements) >= _FEWEST and not lays_out(page, blocks)


def lays_out(page: Page, blocks: Sequence[int]) -> bool:
    """Whether a table of these blocks lays out a page: its headline stands there, or a cell has several paragraphs."""
    if any(page.blocks[i].tag == "h1" for i in blocks):
        return True
    told = (block for block in (page.blocks[i] for i in blocks) if block.tag == "p" and len(block.text) >= _SENTENCE)
    cells = Counter(_around(page, block.element, _CELLS) for block in told)
    return max(cells.values(), default=0) >= _PARAGRAPHS


def _around(page: Page, element: int, tags: tuple[str, ...]) -> int | None:
    elements = page.elements
    while element:
        if elements.tag[element] in tags:
            return element
        element = elements.parent[element]
    return None
