"""What a story that the model is sure of settles about the unsure blocks behind it and within it.

The choice by expected F1 takes each block for itself, but a list of fifty teasers is body or none as a whole: where the
model is half sure of all of them, they outweigh a short story before them. And a subheading between two sure paragraphs
is one of the story, whatever is thought of it alone.
"""

from __future__ import annotations

from collections import Counter

from onrecord.article.body.features import ENDS, text_columns
from onrecord.article.page_kind import says_forum
from onrecord.article.titles.titles import letters_of
from onrecord.page import Page
from onrecord.page import walk as w

_SURE = 0.85
"""How likely the blocks of a sure story are."""
_PARAGRAPHS, _STORY, _PROSE = 3, 400, 60
"""Sure blocks of prose that make a story, their characters together, and those of one (an ideograph counts as two)."""
_TOLD = 0.3
"""Less likely blocks behind the story are none in any case."""
_LINKED, _SAID = 0.4, 0.4
"""The share of what is behind the story that is links at least, and that is prose at most, where it leads away."""
_DROWNS = 0.25
"""The share of the story's characters that are expected of it at least: less does not change the choice."""
_WITHIN = 0.4
"""How likely a block between two sure ones is that is of the story for it."""
_QUOTED, _BOX = 40, 4
"""Letters of a quotation that is held twice at least, and blocks of the box that it stands in at most."""
_COPIES, _LINE = 3, 60
"""Copies of a picture's credit that are seen for some, and its characters at most."""


def leading_away(page: Page, likely: list[float]) -> list[int]:
    """The unsure blocks behind a sure story that together lead to other stories; none where they do not.

    What stands in one element with a sure block is none of them.
    """
    sure = [i for i, p in enumerate(likely) if p >= _SURE]
    blocks, parent = page.blocks, page.elements.parent
    told = [size for i in sure if (size := _prose_of(page, i))]
    if len(told) < _PARAGRAPHS or sum(told) < _STORY:
        return []
    homes = {parent[blocks[i].element] for i in sure}
    behind = range(sure[-1] + 1, len(blocks))
    found = [i for i in behind if likely[i] > _TOLD and parent[blocks[i].element] not in homes]
    chars = sum(len(blocks[i].text) for i in found)
    if sum(likely[i] * len(blocks[i].text) for i in found) < _DROWNS * sum(len(blocks[i].text) for i in sure):
        return []
    linked = sum(anchor.end - anchor.start for i in found for anchor in blocks[i].anchors)
    if linked < _LINKED * chars or sum(_prose_of(page, i) for i in found) > _SAID * chars:
        return []
    return found


def _prose_of(page: Page, number: int) -> int:
    """Characters of a block that is prose: a sentence at least, and little of it a link."""
    block = page.blocks[number]
    size, _, stops, _ = text_columns(block.text)
    prose = size > _PROSE and stops > 0 and sum(a.end - a.start for a in block.anchors) < 0.4 * len(block.text)
    return size if prose else 0


def between(page: Page, likely: list[float], number: int) -> bool:
    """Whether a block is of a story for standing between two of its sure blocks, in one element with them.

    A paragraph that is a link leads elsewhere; right behind a story's first block stand byline and date.
    """
    if likely[number] < _WITHIN or not 1 < number < len(likely) - 1:
        return False
    before, after = number - 1, number + 1
    elements, blocks = page.elements, page.blocks
    bits, parent = elements.bits, elements.parent
    while before > 1 and bits[blocks[before].element] & w.CAPTION:
        before -= 1
    if likely[before] < _SURE or likely[after] < _SURE:
        return False
    own = blocks[number].element
    if bits[own] & w.HEADING:
        return True
    if not bits[own] & (w.LIST | w.TABLE | w.QUOTE):
        linked = sum(anchor.end - anchor.start for anchor in blocks[number].anchors)
        if linked > 0.8 * len(blocks[number].text) or likely[before - 1] < _SURE:
            return False
    around = {parent[blocks[before].element], parent[blocks[after].element]}
    return own in around or parent[own] in around


def without_repeated(page: Page, chosen: list[int]) -> list[int]:
    """`chosen` without quotations pulled out of the story, with the boxes they stand in, and without a credit
    ("Ida Moor/Bay Press") that stands under picture after picture."""
    pulled = _pulled(page, chosen)
    bits, blocks = page.elements.bits, page.blocks
    own = w.LIST | w.TABLE | w.CODE | w.HEADING | w.QUOTE
    lines = Counter([blocks[i].text for i in chosen if len(blocks[i].text) < _LINE])
    often = {text for text, count in lines.items() if count >= _COPIES and "/" in text and text[-1] not in ENDS}
    return [
        i for i in chosen if i not in pulled and not (blocks[i].text in often and not bits[blocks[i].element] & own)
    ]


def _pulled(page: Page, chosen: list[int]) -> set[int]:
    """The blocks of boxes that hold nothing but a quotation which another block of the story holds as well.

    In a forum people quote each other, post by post.
    """
    elements, blocks = page.elements, page.blocks
    quoted = [i for i in chosen if _is_quotation(page, blocks[i].element)]
    if not quoted or len(quoted) == len(chosen) or says_forum(page):
        return set()
    told = "\n".join(letters_of(blocks[i].text) for i in chosen if i not in quoted)
    found = set[int]()
    for i in quoted:
        letters = letters_of(blocks[i].text)
        if len(letters) < _QUOTED or letters not in told:
            continue
        box = blocks[i].element
        while (up := elements.parent[box]) and elements.hi[up] - elements.lo[up] <= _BOX:
            box = up
        found.update(range(elements.lo[box], elements.hi[box]))
    return found


def _is_quotation(page: Page, element: int) -> bool:
    """Whether it is a quotation's element, by its tag or by what it or the one around it is called."""
    elements = page.elements
    names = f"{elements.names[element]} {elements.names[elements.parent[element]]}".lower()
    return bool(elements.bits[element] & (w.QUOTE | w.ASIDE)) or "quote" in names
