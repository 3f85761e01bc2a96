"""What stands under each heading of a page: columns of the body model that the blocks of a section share."""

from __future__ import annotations

from itertools import pairwise

from onrecord.page import Page
from onrecord.page import walk as w

COLUMNS = ("heading_chars", "heading_level", "section_blocks", "section_prose", "section_links")
LONGEST = 200
"""A heading of as many characters is none."""
Row = tuple[float, ...]


def section_columns(page: Page, chars: list[int], linked: list[int], prose: list[int]) -> list[Row]:
    """For each block those of its section, which begins with a heading and ends before the next, of whatever level.

    Of the heading its characters and level (both 0 before the first); of the section its blocks, its share of the
    page's prose, and how much of it is links. `chars`, `linked`, `prose`: sums over the blocks before each.
    """
    blocks, bits = page.blocks, page.elements.bits
    heads = [i for i, b in enumerate(blocks) if bits[b.element] & w.HEADING and len(b.text) < LONGEST]
    total, out = prose[-1] or 1, list[Row]()
    for head, end in pairwise((-1, *heads, len(blocks))):
        start = max(head, 0)
        size = end - start
        if size:
            of_heading = (
                (len(blocks[head].text), page.elements.level(blocks[head].element) or 2) if head >= 0 else (0, 0)
            )
            links = (linked[end] - linked[start]) / (chars[end] - chars[start] or 1)
            out += [(*of_heading, size, (prose[end] - prose[start]) / total, links)] * size
    return out
