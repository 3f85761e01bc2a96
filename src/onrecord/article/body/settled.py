"""What a story that the model is sure of settles about the unsure blocks around it and within it.

The choice by expected F1 takes each block for itself, but a list of fifty teasers is body or none as a whole: where the
model is half sure of all of them, they outweigh a short story before them. And a subheading between two sure paragraphs
is one of the story, whatever is thought of it alone.
"""

from __future__ import annotations

from collections import Counter
from itertools import takewhile

from onrecord.article.body.features import ENDS, text_columns
from onrecord.article.page_kind import says_article, says_forum
from onrecord.article.set_aside.name_kinds import CalledFurniture
from onrecord.article.set_aside.word_kinds import HANDLE, kind_by_words
from onrecord.article.titles.titles import letters_of
from onrecord.page import Page
from onrecord.page import walk as w

_SURE = 0.85
"""How likely the blocks of a sure story are."""
_PARAGRAPHS, _STORY, _PROSE = 3, 400, 60
"""Sure blocks of prose that make a story, their characters together, and those of one (an ideograph counts as two)."""
_FEW_SCRAPS = 8
"""Scraps before a story at most; more are a list of its own."""
_NO_SCRAP = 0.6
"""How likely a block before or behind a sure story is that stays in any case."""
_TOLD = 0.3
"""Less likely blocks behind the story are none in any case."""
_LINKED, _SAID = 0.4, 0.4
"""The share of what is behind the story that is links at least, and that is prose at most, where it leads away."""
_DROWNS = 0.25
"""The share of the story's characters that are expected of it at least: less does not change the choice."""
_WITHIN, _HEADED = 0.4, 0.25
"""How likely a block between two sure ones is that is of the story for it, and a heading."""
_PULLED = 3
"""Blocks above such a heading of which one is sure: between it and the story a quotation may stand, pulled out."""
_LEAD, _UNDER = 45, 0.8
"""Characters of a line at most that leads to other stories, and how likely what stands under it is at most."""
_EASTERN = "\u2e7f"
"""The last letter before the ideographs, kana and their like."""
_SCRAP = 25
"""Characters of what is no text beside a deck, at most."""
_LINKS = 0.6
"""The share of a block that is links where it is nothing else, but for a date."""
_QUOTED, _BOX = 40, 4
"""Letters of a quotation that is held twice at least, and blocks of the box that it stands in at most."""
_TRIED = 50
"""Lines that may lead away, and quotations that may be pulled out, which are looked at: each costs the whole text."""
_QUOTE = 6
"""Blocks of a block quote that are looked back through."""
_COPIES, _LINE = 3, 60
"""Copies of a picture's credit that are seen for some, and its characters at most."""


def leading_away(page: Page, likely: list[float]) -> list[int]:
    """The unsure blocks before or behind a sure story that together lead to other stories; none where they do not.

    What stands in one element with a sure block is none of them.
    """
    sure = [i for i, p in enumerate(likely) if p >= _SURE]
    blocks, parent = page.blocks, page.elements.parent
    told = [size for i in sure if (size := _prose_of(page, i))]
    if len(told) < _PARAGRAPHS or sum(told) < _STORY:
        return []
    homes = {parent[blocks[i].element] for i in sure}
    size = sum(len(blocks[i].text) for i in sure)
    away = list[int]()
    for side in (range(sure[0]), range(sure[-1] + 1, len(blocks))):
        found = [i for i in side if likely[i] > _TOLD and parent[blocks[i].element] not in homes]
        chars = sum(len(blocks[i].text) for i in found)
        linked = sum(anchor.end - anchor.start for i in found for anchor in blocks[i].anchors)
        drowns = sum(likely[i] * len(blocks[i].text) for i in found) >= _DROWNS * size
        if drowns and linked >= _LINKED * chars and sum(_prose_of(page, i) for i in found) <= _SAID * chars:
            away += found
    return away


def scraps_around(page: Page, chosen: list[int], likely: list[float], called: CalledFurniture) -> set[int]:
    """Of the body's blocks those that are none of a sure story, on pages that say they are articles: unsure ones before
    it that are no sentences, and what readers wrote behind it, of which the model is not sure either."""
    sure = [i for i in chosen if likely[i] >= _SURE]
    if not sure or not says_article(page) or says_forum(page):
        return set()
    bits, blocks = page.elements.bits, page.blocks
    own = w.HEADING | w.TABLE | w.CODE | w.QUOTE
    unsure = [i for i in chosen if likely[i] < _NO_SCRAP]
    found = {i for i in unsure if i < sure[0] and _is_scrap(page, i)}
    found = {i for i in found if not bits[blocks[i].element] & own} if len(found) <= _FEW_SCRAPS else set()
    behind = [i for i in unsure if i > sure[-1] and called.is_comment(blocks[i].element)]
    if behind and not called.is_comment(blocks[sure[-1]].element):
        found.update(behind)
    if not found:
        return set()
    told = [size for i in sure if (size := _prose_of(page, i))]
    return found if len(told) >= _PARAGRAPHS and sum(told) >= _STORY else set()


def _is_scrap(page: Page, number: int) -> bool:
    """Whether a block is no sentence, by its end."""
    return page.blocks[number].text.rstrip("\"'”’»)")[-1:] not in ENDS


def _prose_of(page: Page, number: int) -> int:
    """Characters of a block that is prose: a sentence at least, and little of it a link."""
    block = page.blocks[number]
    size, _, stops, _ = text_columns(block.text)
    prose = size > _PROSE and stops > 0 and _link_share(page, number) < _LINKED
    return size if prose else 0


def between(page: Page, likely: list[float], number: int) -> bool:
    """Whether a block is of a story for standing between two of its sure blocks, in one element with them.

    A paragraph that is a link leads elsewhere; right behind a story's first block stand byline and date.
    """
    blocks, count = page.blocks, len(likely)
    if not 1 < number < count - 1:
        return False
    bits, parent, own = page.elements.bits, page.elements.parent, blocks[number].element
    if bits[own] & w.QUOTE and (_is_announced(page, likely, number) or _signs(page, likely, number)):
        return True
    if likely[number] < _HEADED:
        return False
    heading = bits[own] & w.HEADING
    if not heading and likely[number] < _WITHIN:
        return False
    before, after = number - 1, number + 1
    while before > 1 and bits[blocks[before].element] & (w.CAPTION | w.BUTTON):
        before -= 1
    if heading:
        while after < count - 1 and bits[blocks[after].element] & w.CAPTION:
            after += 1
        if after > number + 1 and not _holds(page, number, after):
            return False  # a gallery's
        sure = (i for i in range(before, max(before - _PULLED, 0), -1) if likely[i] >= _SURE)
        before = next(sure, before)
    if heading and bits[blocks[after].element] & w.HEADING and after < count - 1:
        after += 1
    elif heading and bits[blocks[before].element] & w.HEADING:
        before -= 1
    if blocks[number].tag == "li" and _in_told_list(page, likely, number):
        return True
    if likely[before] < _SURE or likely[after] < _SURE:
        return False
    if heading:
        return True
    leads = _link_share(page, number) > _LINKS or likely[before - 1] < _SURE
    if leads and not bits[own] & (w.LIST | w.TABLE | w.QUOTE):
        return False
    around = {parent[blocks[before].element], parent[blocks[after].element]}
    return own in around or parent[own] in around


def _is_announced(page: Page, likely: list[float], number: int) -> bool:
    """Whether a block quote stands right behind a sure paragraph that leads to it: "The mayor said:". No post, whose
    place is its network's."""
    blocks, bits = page.blocks, page.elements.bits
    first = number
    while number - first < _QUOTE and bits[blocks[first].element] & w.QUOTE:
        first -= 1
    lead = blocks[first].text.rstrip()
    if likely[first] < _SURE or not lead.endswith(":") or bits[blocks[first].element] & (w.QUOTE | w.HEADING):
        return False
    quoted = takewhile(lambda block: bits[block.element] & w.QUOTE, blocks[first + 1 : first + 1 + _QUOTE])
    return not any(HANDLE.search(block.text) for block in quoted)


def _signs(page: Page, likely: list[float], number: int) -> bool:
    """Whether a block is the line under a block quote that names whose words it holds, in one element with them."""
    blocks, elements = page.blocks, page.elements
    own, before, text = blocks[number].element, blocks[number - 1].element, blocks[number].text
    if likely[number - 1] < _NO_SCRAP or len(text) > _LINE or not text.lstrip("—–- ")[:1].isupper() or text[-1] in ENDS:
        return False
    if (
        not elements.bits[before] & w.QUOTE
        or elements.bits[blocks[number + 1].element] & w.QUOTE
        or HANDLE.search(text)
    ):
        return False
    return not {own, elements.parent[own]}.isdisjoint({before, elements.parent[before]})


def _holds(page: Page, number: int, other: int) -> bool:
    """Whether the smallest element that holds a block and the next one holds the block `other` too."""
    elements, around = page.elements, page.blocks[number].element
    while around and elements.hi[around] <= number + 1:
        around = elements.parent[around]
    return elements.hi[around] > other


def _in_told_list(page: Page, likely: list[float], number: int) -> bool:
    """Whether a list whose every item may be of the story stands right in its element, between two sure paragraphs, and
    leads nowhere."""
    parent, blocks, elements = page.elements.parent, page.blocks, page.elements
    around = parent[blocks[number].element]
    items, home = range(elements.lo[around], elements.hi[around]), parent[around]
    if not 1 < len(items) <= _MOST_ITEMS or any(likely[i] < _WITHIN or _link_share(page, i) > _LINKED for i in items):
        return False
    before = range(items[0] - 1, max(items[0] - 1 - _NEAR, -1), -1)
    after = range(items[-1] + 1, min(items[-1] + 1 + _NEAR, len(blocks)))
    told = [
        next((i for i in side if parent[blocks[i].element] == home and blocks[i].tag == "p"), None)
        for side in (before, after)
    ]
    return all(i is not None and likely[i] >= _TOLD_ON for i in told)


_TOLD_ON = 0.8
"""How likely the paragraphs before and behind such a list are."""
_MOST_ITEMS, _NEAR = 12, 5
"""Items of such a list at most, and how far from it the story's own blocks are, with boxes of others between."""


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
    for i in quoted[:_TRIED]:
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


def before_leads(page: Page, chosen: list[int], likely: list[float]) -> list[int]:
    """`chosen` up to a line that leads to other stories ("Related articles") behind the last block that is sure; where
    none is, up to one that has nothing but links under it.

    Only on pages that say they are articles, as what a list or a thread holds stands under such lines; and where the
    line is Chinese or Japanese, of which the model has learned little.
    """
    article = says_article(page)
    if not chosen or says_forum(page):
        return chosen
    sure = [i for i in chosen if likely[i] >= _UNDER]
    left = _TRIED
    for i in range((sure[-1] if sure else chosen[0]) + 1, chosen[-1]):
        text = page.blocks[i].text
        eastern = text[0] > _EASTERN
        if not (article or eastern) or len(text) >= _LEAD or kind_by_words(text, ()) not in ("promotion", "comment"):
            continue
        left -= 1
        if left < 0:
            break
        kept, rest = [at for at in chosen if at < i], [at for at in chosen if at > i]
        less = eastern or sum(len(page.blocks[at].text) for at in rest) <= sum(len(page.blocks[at].text) for at in kept)
        told = bool(sure) and less and sum(_prose_of(page, at) for at in kept) >= _STORY
        if told or all(_link_share(page, at) > _LINKS for at in rest):
            return kept
    return chosen


def _link_share(page: Page, number: int) -> float:
    block = page.blocks[number]
    return sum(anchor.end - anchor.start for anchor in block.anchors) / len(block.text)


def is_all_text(page: Page, deck: int | None, chosen: list[int]) -> bool:
    """Whether the deck is all the text that a story has, as under a picture: no sentence stands beside it."""
    texts = [page.blocks[i].text for i in chosen if i != deck]
    return deck is not None and page.blocks[deck].text[-1] in ENDS and all(len(text) < _SCRAP for text in texts)
