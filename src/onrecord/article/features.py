"""What can be told of each block of a page without knowing its language: the columns of the body model.

Training imports this module, so that a column means the same there and here. Containers carry most: how much of the
page's prose an element holds, and how much of it is links (after Web2Text: Vogels, Ganea and Eickhoff 2018). Plain
Python on purpose: loading numpy takes longer than reading a page.
"""

from __future__ import annotations

from functools import cache
from itertools import accumulate

import msgspec

from onrecord.article.hints import Hints
from onrecord.page import Page
from onrecord.page import walk as w

Row = tuple[float, ...]

_TAGS = {
    tag: number
    for number, tag in enumerate(
        "body div p li h1 h2 h3 h4 h5 h6 td th dt dd blockquote pre figcaption section article main header footer "
        "aside nav ul ol form button label figure table tr details summary center".split(),
        1,
    )
}
_FLAGS = (
    w.ARTICLE, w.MAIN, w.NAV, w.ASIDE, w.FOOTER, w.HEADER, w.TABLE, w.HIDDEN, w.HEADING, w.BUTTON, w.LIST, w.FIGURE,
    w.QUOTE, w.CODE,
)  # fmt: skip
_FURNITURE = w.NAV | w.FOOTER | w.BUTTON | w.ASIDE | w.FORM | w.HEADER
_BOX = ("prose_share", "link_share", "blocks", "kids_share")
_LEVELS = 4
COLUMNS: tuple[str, ...] = (
    "chars", "words", "stops", "ends", "link_share", "in_json_ld", "nth", "index", "place", "rest", "chars_before",
    "after_h1", "after_title", "after_heading", "fellows", "fellows_prose", "best_in", "best_from", "best_to",
    "page_blocks", "page_prose", "page_links", "page_best", "tag", "depth",
    *(f"in_{flag}" for flag in ("article", "main", "nav", "aside", "footer", "header", "table", "hidden", "heading")),
    "in_button", "in_list", "in_figure", "in_quote", "in_code", "own_hint", "low_hint", "high_hint",
    *(f"box{level}_{name}" for level in range(_LEVELS) for name in _BOX), "parent_tag", "parent_hint",
)  # fmt: skip
FLAGS = frozenset(
    name for name in COLUMNS if name in ("ends", "best_in") or (name.startswith("in_") and name != "in_json_ld")
)
"""Columns that are true or false."""
COUNTS = frozenset(
    "chars words stops nth index rest after_h1 after_title after_heading fellows best_from best_to page_blocks tag "
    "depth parent_tag box0_blocks box1_blocks box2_blocks box3_blocks".split()
)
"""Columns that are whole numbers."""
_STOPS = (". ", "! ", "? ", "。", "！", "？", "। ", "؟ ")
ENDS = frozenset(".!?:\"”’'…»。！？」』।؟")


class Sums:
    """Sums over blocks, so that those of a container are differences: characters, linked ones, prose, blocks."""

    def __init__(self, chars: list[int], linked: list[int], prose: list[int]) -> None:
        self.chars = [0, *accumulate(chars)]
        self.linked = [0, *accumulate(linked)]
        self.prose = [0, *accumulate(prose)]


def plainly_furniture(text: str, linked: int, bits: int) -> bool:
    """Whether a block is so plainly no body that no row need be made of it: short links in navigation, footers' lines.

    On the corpora these are two fifths of all blocks of articles, and hold .3 % of the bodies' words.
    """
    size = len(text)
    if linked > 0.9 * size:
        return size < 14 or (size < 80 and bits & _FURNITURE > 0) or bits & w.NAV > 0
    return size < 150 and bits & w.FOOTER > 0


class _Texts(msgspec.Struct):
    """Of each block its text's columns (None for plain furniture), characters, linked ones, and those of prose."""

    columns: list[tuple[int, int, int, bool] | None]
    chars: list[int]
    linked: list[int]
    prose: list[int]


def _measured(page: Page, every: bool) -> _Texts:
    texts, bits = _Texts([], [], [], []), page.elements.bits
    for block in page.blocks:
        text = block.text
        anchors = block.anchors
        if not anchors:
            link = len(text) if block.tag == "nav" else 0
        elif len(anchors) == 1:
            link = anchors[0].end - anchors[0].start
        else:
            link = min(sum([a.end - a.start for a in anchors]), len(text))
        texts.linked.append(link)
        if not every and plainly_furniture(text, link, bits[block.element]):
            texts.columns.append(None)
            texts.chars.append(len(text))
            texts.prose.append(0)
            continue
        columns = _text_columns(text)
        chars = columns[0]
        texts.columns.append(columns)
        texts.chars.append(chars)
        texts.prose.append(chars - link if chars > 60 and columns[2] > 0 and link < 0.4 * chars else 0)
    return texts


def rows(page: Page, titles: tuple[str, ...], ld_body: str, hints: Hints, every: bool = True) -> list[Row | None]:
    """One row of `COLUMNS` for each block; without `every` None for those that are plainly furniture.

    `titles`: what the page calls itself; `ld_body`: the body in its JSON-LD.
    """
    blocks, bits, count = page.blocks, page.elements.bits, len(page.blocks)
    texts = _measured(page, every)
    sums = Sums(texts.chars, texts.linked, texts.prose)
    around = _Around(page, sums, texts.prose, hints)
    best_lo, best_hi, page_row = around.page_columns(count)
    total = sums.chars[-1] or 1
    called, squeezed = "\n".join(titles).casefold(), "".join(ld_body.split())
    seen: dict[str, int] = {}
    fellows = _fellows(page, texts.prose)
    h1 = title = heading = -1
    out: list[Row | None] = []
    for i, block in enumerate(blocks):
        text, columns = block.text, texts.columns[i]
        if title < 0 and len(text) > 15 and text.casefold() in called:
            title = i
        if h1 < 0 and block.tag == "h1":
            h1 = i
        nth = seen[text] = seen.get(text, 0) + 1
        if columns is None:
            out.append(None)
            continue
        link_share = texts.linked[i] / columns[0]
        held = _held(text, squeezed) if squeezed else -1.0
        places = (nth, i, i / count, count - i, sums.chars[i] / total, i - h1, i - title, i - heading, *fellows[i])
        best = (best_lo <= i < best_hi, i - best_lo, best_hi - i)
        out.append((*columns, link_share, held, *places, *best, *page_row, *around.columns(block.element)))
        if bits[block.element] & w.HEADING and len(text) < 200:
            heading = i
    return out


def _text_columns(text: str) -> tuple[int, int, int, bool]:
    """Characters (an ideograph counts as two), words, stops, whether it ends as sentences do."""
    size = len(text)
    words = text.count(" ") + 1
    ends = text[-1] in ENDS
    if text.isascii():
        stops = text.count(". ") + text.count("? ") if size > 40 else 0
    else:
        stops = sum([text.count(stop) for stop in _STOPS])
        if words * 12 < size:  # a script without blanks
            words = size // 2
            size *= 2
    return size, words, stops + ends, ends


def _held(text: str, squeezed: str) -> float:
    """Whether the block's head and tail are in the body that the JSON-LD gives: 0 to 2."""
    own = "".join(text.split())
    return float(own[:50] in squeezed) + float(own[-30:] in squeezed)


def _fellows(page: Page, prose: list[int]) -> list[tuple[float, float]]:
    """For each block how many blocks share its tag, its parent's tag and its depth, and how much prose they hold."""
    tag, parent, depth = page.elements.tag, page.elements.parent, page.elements.depth
    keys: list[tuple[str, str, int]] = []
    counts: dict[tuple[str, str, int], int] = {}
    held: dict[tuple[str, str, int], int] = {}
    for block, size in zip(page.blocks, prose, strict=True):
        element = block.element
        key = (tag[element], tag[parent[element]], depth[element])
        keys.append(key)
        counts[key] = counts.get(key, 0) + 1
        held[key] = held.get(key, 0) + size
    total = sum(prose) or 1
    columns = {key: (count, held[key] / total) for key, count in counts.items()}
    return [columns[key] for key in keys]


@cache
def _flags(bits: int) -> Row:
    return tuple(bits & flag > 0 for flag in _FLAGS)


class _Around:
    """Columns of the elements that blocks stand in, each computed once."""

    def __init__(self, page: Page, sums: Sums, prose: list[int], hints: Hints) -> None:
        self.elements, self.sums, self.hints = page.elements, sums, hints
        parent = page.elements.parent
        own = [0] * len(parent)
        for block, size in zip(page.blocks, prose, strict=True):
            own[block.element] += size
        kids = own[:]
        for number in range(1, len(parent)):
            if own[number]:
                kids[parent[number]] += own[number]
        self.kids = kids
        self.total = sums.prose[-1] or 1
        self._boxes: dict[int, Row] = {}
        self._columns: dict[int, Row] = {}
        self._above: dict[int, Row] = {}
        self._hints: dict[int, tuple[float, float, float]] = {}

    def page_columns(self, count: int) -> tuple[int, int, Row]:
        """Where the element with most prose of its own begins and ends, and what is true of the whole page."""
        sums, kids = self.sums, self.kids
        best = max(range(len(kids)), key=kids.__getitem__)
        chars = sums.chars[-1] or 1
        row = (count, sums.prose[-1] / chars, sums.linked[-1] / chars, kids[best] / self.total)
        return self.elements.lo[best], self.elements.hi[best], row

    def columns(self, element: int) -> Row:
        """Of the element itself, and of its container and theirs."""
        found = self._columns.get(element)
        if found is None:
            elements, up = self.elements, self.elements.parent[element]
            above = self._above.get(up)
            if above is None:
                above = self._above[up] = self._container(up)
            found = self._columns[element] = (
                _TAGS.get(elements.tag[element], 0),
                elements.depth[element],
                *_flags(elements.bits[element]),
                *self.hint(element),
                *self.box(element),
                *above,
            )
        return found

    def _container(self, element: int) -> Row:
        """Of a container and the two around it; blocks side by side share it."""
        parent = self.elements.parent
        over = parent[element]
        tag = _TAGS.get(self.elements.tag[element], 0)
        return (*self.box(element), *self.box(over), *self.box(parent[over]), tag, self.hint(element)[0])

    def box(self, element: int) -> Row:
        found = self._boxes.get(element)
        if found is None:
            sums, lo, hi = self.sums, self.elements.lo[element], self.elements.hi[element]
            chars = sums.chars[hi] - sums.chars[lo] or 1
            prose = sums.prose[hi] - sums.prose[lo]
            linked = sums.linked[hi] - sums.linked[lo]
            kids = self.kids[element] / self.total
            found = self._boxes[element] = (prose / self.total, linked / chars, hi - lo, kids)
        return found

    def hint(self, element: int) -> tuple[float, float, float]:
        """What the names of the element say, then the lowest and the highest of it and all around it."""
        known, parent, names = self._hints, self.elements.parent, self.elements.names
        chain = []
        while element not in known and element:
            chain.append(element)
            element = parent[element]
        prior, of = self.hints.prior, self.hints.of
        found = known.get(element)
        if found is None:
            low, high = of(names[0]) if names[0] else (prior, prior)
            found = known[element] = (low if prior - low > high - prior else high, low, high)
        for inner in reversed(chain):
            _, below, above = found
            if names[inner]:
                low, high = of(names[inner])
                own = low if prior - low > high - prior else high
                found = (own, min(low, below), max(high, above))
            else:
                found = (prior, below, above)
            known[inner] = found
        return found
