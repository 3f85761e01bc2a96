"""Whether Markdown is a whole page of a site, with its menus, as converters and crawlers make it of one.

The body of such a page is told as that of a page without markup is: what tells it in markup, names of elements and
containers, is lost, and its menus are lists as those of an article are.
"""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.page.page import TextBlock

_ROW = 6
"""Links one behind another, nothing else between them, that are a menu: of 709 articles in Markdown without their
pages 13 have so many, of 203 whole pages all but 26."""
_ABOVE = 4
"""Links above the first heading that are a menu."""
_ALL = 0.9
"""The share of a line that is a link, where it is nothing else."""


def is_whole_page(blocks: Sequence[TextBlock]) -> bool:
    """Whether the blocks of a text in Markdown hold menus. A table of contents, which leads into the page, is none."""
    row, above, heading = 0, 0, False
    for block in blocks:
        heading = heading or block.tag in ("h1", "h2")
        if not _is_link(block):
            row = 0
            continue
        row += 1
        above += not heading
        if row >= _ROW or above >= _ABOVE:
            return True
    return False


def _is_link(block: TextBlock) -> bool:
    linked = sum([link.end - link.start for link in block.anchors if not link.url.startswith("#")])
    return linked > 0 and linked >= _ALL * len(block.text)
