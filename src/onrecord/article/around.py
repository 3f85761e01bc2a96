"""What stands around a block of a page: forms that hold all of it, links to other stories before it."""

from __future__ import annotations

from onrecord.page import Page
from onrecord.page import walk as w

_TITLE = 4
"""Words of another story's headline at least."""


def around_page(page: Page, headline: int) -> int:
    """The bit of forms where the headline is in one too, else 0: some systems put a form around the whole page."""
    here = page.elements.bits[page.blocks[headline].element] if headline < len(page.blocks) else 0
    return here & w.FORM


def follows_link(page: Page, number: int) -> bool:
    """Whether a block stands right under one that is a link of some words: of other stories with their days and
    writers."""
    if not number:
        return False
    text, anchors = page.blocks[number - 1].text, page.blocks[number - 1].anchors
    return len(anchors) == 1 and anchors[0].end - anchors[0].start == len(text) and len(text.split()) >= _TITLE
