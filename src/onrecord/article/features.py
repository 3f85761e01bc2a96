"""What can be told of each block of a page without knowing its language: the columns of the body model.

Training imports this module, so that a column means the same there and here. Containers carry most: how much of the
page's prose an element holds, and how much of it is links (after Web2Text: Vogels, Ganea and Eickhoff 2018). Plain
Python on purpose: loading numpy takes longer than reading a page.
"""

from __future__ import annotations

from collections import Counter
from itertools import accumulate

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
    w.ARTICLE, w.MAIN, w.NAV, w.ASIDE, w.FOOTER, w.HEADER, w.FORM, w.LIST, w.TABLE, w.FIGURE, w.HIDDEN, w.QUOTE,
    w.CODE, w.HEADING, w.BUTTON, w.SECTION,
)  # fmt: skip
_BOX = ("prose_share", "link_share", "blocks", "prose_density", "kids_share")
_LEVELS = 4
COLUMNS: tuple[str, ...] = (
    "chars", "words", "commas", "stops", "ends", "link_share", "links", "marks", "title_like", "in_json_ld", "nth",
    "index", "place", "rest", "chars_before", "after_h1", "after_title", "after_heading", "fellows", "fellows_prose",
    "best_in", "best_from", "best_to", "page_blocks", "page_prose", "page_links", "page_best", "page_ld",
    "tag", "depth", *(f"in_{flag}" for flag in range(len(_FLAGS))), "own_hint", "low_hint", "high_hint",
    *(f"box{level}_{name}" for level in range(_LEVELS) for name in _BOX), "parent_tag", "parent_hint",
)  # fmt: skip
_STOPS = (". ", "! ", "? ", "。", "！", "？", "। ", "؟ ")
_ENDS = frozenset(".!?:\"”’'…»。！？」』।؟")


class Sums:
    """Sums over blocks, so that those of a container are differences: characters, linked ones, prose, blocks."""

    def __init__(self, chars: list[int], linked: list[int], prose: list[int]) -> None:
        self.chars = [0, *accumulate(chars)]
        self.linked = [0, *accumulate(linked)]
        self.prose = [0, *accumulate(prose)]


def rows(page: Page, titles: tuple[str, ...], ld_body: str, hints: Hints) -> list[Row]:
    """One row of `COLUMNS` for each block. `titles`: what the page calls itself; `ld_body`: the body in its JSON-LD."""
    blocks, elements = page.blocks, page.elements
    count = len(blocks)
    texts = [_text_columns(block.text) for block in blocks]
    chars = [int(columns[0]) for columns in texts]
    linked = [min(sum([a.end - a.start for a in block.anchors]), len(block.text)) for block in blocks]
    prose = [
        c - k if c > 60 and columns[3] > 0 and k < 0.4 * c else 0
        for c, k, columns in zip(chars, linked, texts, strict=True)
    ]
    sums = Sums(chars, linked, prose)
    around = _Around(page, sums, prose, hints)
    best_lo, best_hi, page_row = around.page_columns(count, bool(ld_body))
    total = sums.chars[-1] or 1
    title_words = [frozenset(_words(title)) for title in titles if title]
    squeezed = "".join(ld_body.split())
    seen: Counter[str] = Counter()
    fellows = _fellows(page, prose)
    h1 = title = heading = -1
    out = []
    for i, block in enumerate(blocks):
        text, size = block.text, chars[i]
        alike = _alike(text, title_words) if len(text) < 250 else 0.0
        if alike > 0.6 and title < 0:
            title = i
        tag = block.tag
        if tag == "h1" and h1 < 0:
            h1 = i
        seen[text] += 1
        same = fellows[i]
        out.append(
            (
                *texts[i],
                linked[i] / size,
                len(block.anchors),
                text.count("|") + text.count("·") + text.count("›"),
                alike,
                _held(text, squeezed),
                seen[text],
                i,
                i / count,
                count - i,
                sums.chars[i] / total,
                i - h1,
                i - title,
                i - heading,
                same[0],
                same[1],
                best_lo <= i < best_hi,
                i - best_lo,
                best_hi - i,
                *page_row,
                *around.columns(block.element),
            )
        )
        if elements.bits[block.element] & w.HEADING and len(text) < 200:
            heading = i
    return out


def _text_columns(text: str) -> tuple[float, float, float, float, bool]:
    """Characters (an ideograph counts as two), words, commas, stops, whether it ends as sentences do."""
    size = len(text)
    words = text.count(" ") + 1
    if text.isascii():
        stops = text.count(". ") + text.count("? ") + text.count("! ")
        commas = text.count(",")
    else:
        stops = sum([text.count(stop) for stop in _STOPS])
        commas = text.count(",") + text.count("、") + text.count("،") + text.count("，")
        if words * 12 < size:  # a script without blanks
            words = size // 2
            size *= 2
    ends = text[-1] in _ENDS
    return size, words, commas, stops + ends, ends


def _words(text: str) -> list[str]:
    return [word for raw in text.lower().split() if (word := raw.strip(".,:;!?\"'“”‘’«»„()[]|–—-"))]


def _alike(text: str, titles: list[frozenset[str]]) -> float:
    """How much of the block's words and of a title's are the same, 0 to 1."""
    words = frozenset(_words(text))
    if not words:
        return 0.0
    return max((len(words & title) / max(len(words), len(title), 1) for title in titles), default=0.0)


def _held(text: str, squeezed: str) -> float:
    """-1 where there is no JSON-LD body; else whether the block's head and tail are in it: 0 to 2."""
    if not squeezed:
        return -1.0
    own = "".join(text.split())
    return float(own[:50] in squeezed) + float(own[-30:] in squeezed)


def _fellows(page: Page, prose: list[int]) -> list[tuple[float, float]]:
    """For each block how many blocks share its tag, its parent's tag and its depth, and how much prose they hold."""
    elements = page.elements
    keys = [
        (block.tag, elements.tag[elements.parent[block.element]], elements.depth[block.element])
        for block in page.blocks
    ]
    counts = Counter(keys)
    held: Counter[tuple[str, str, int]] = Counter()
    for key, size in zip(keys, prose, strict=True):
        held[key] += size
    total = sum(prose) or 1
    return [(counts[key], held[key] / total) for key in keys]


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
        self._hints = self._all_hints()

    def page_columns(self, count: int, has_ld: bool) -> tuple[int, int, Row]:
        """Where the element with most prose of its own begins and ends, and what is true of the whole page."""
        sums, kids = self.sums, self.kids
        best = max(range(len(kids)), key=kids.__getitem__)
        chars = sums.chars[-1] or 1
        row = (count, sums.prose[-1] / chars, sums.linked[-1] / chars, kids[best] / self.total, has_ld)
        return self.elements.lo[best], self.elements.hi[best], row

    def columns(self, element: int) -> Row:
        """Of the element itself, and of its container and theirs."""
        found = self._columns.get(element)
        if found is None:
            elements, parent = self.elements, self.elements.parent
            bits, up = elements.bits[element], parent[element]
            over = parent[up]
            found = self._columns[element] = (
                _TAGS.get(elements.tag[element], 0),
                elements.depth[element],
                *[bits & flag > 0 for flag in _FLAGS],
                *self._hints[element],
                *self.box(element),
                *self.box(up),
                *self.box(over),
                *self.box(parent[over]),
                _TAGS.get(elements.tag[up], 0),
                self._hints[up][0],
            )
        return found

    def box(self, element: int) -> Row:
        found = self._boxes.get(element)
        if found is None:
            sums, lo, hi = self.sums, self.elements.lo[element], self.elements.hi[element]
            chars = sums.chars[hi] - sums.chars[lo] or 1
            prose = sums.prose[hi] - sums.prose[lo]
            linked = sums.linked[hi] - sums.linked[lo]
            kids = self.kids[element] / self.total
            found = self._boxes[element] = (prose / self.total, linked / chars, hi - lo, prose / chars, kids)
        return found

    def _all_hints(self) -> list[tuple[float, float, float]]:
        """Of each element what its names say, then the lowest and the highest of it and all around it."""
        prior, of = self.hints.prior, self.hints.of
        out: list[tuple[float, float, float]] = []
        for names, parent in zip(self.elements.names, self.elements.parent, strict=True):
            _, below, above = out[parent] if out else (prior, prior, prior)
            if not names:
                out.append((prior, below, above))
                continue
            low, high = of(names)
            own = low if prior - low > high - prior else high
            out.append((own, min(low, below), max(high, above)))
        return out
