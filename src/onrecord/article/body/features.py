"""What can be told of each block of a page without knowing its language: the columns of the body model.

Training imports this module, so that a column means the same there and here. Containers carry most: how much of the
page's prose an element holds, and how much of it is links (after Web2Text: Vogels, Ganea and Eickhoff 2018). Plain
Python on purpose: loading numpy takes longer than reading a page.
"""

from __future__ import annotations

from collections import Counter
from functools import cache
from itertools import accumulate

import msgspec

from onrecord.article import page_kind
from onrecord.article.body import likeness, sections
from onrecord.article.body.likeness import Likeness
from onrecord.article.body.sections import section_columns
from onrecord.article.hints import Hints
from onrecord.article.page_kind import NO_COMMENTS, comments_on, page_kind_columns
from onrecord.page import Elements, Page
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
    "box4_prose_share", "box4_link_share", "box1_mean", "box2_mean", "box3_mean", *likeness.COLUMNS,
    *page_kind.COLUMNS, "best_prose", "after_comments", *sections.COLUMNS, "copies",
    "last_chars", "next_chars", "last_links", "next_links",
)  # fmt: skip
FLAGS = frozenset(
    name for name in COLUMNS if name in ("ends", "best_in") or (name.startswith("in_") and name != "in_json_ld")
)
"""Columns that are true or false."""
COUNTS = frozenset(
    "chars words stops nth index rest after_h1 after_title after_heading fellows best_from best_to page_blocks tag "
    "depth parent_tag box0_blocks box1_blocks box2_blocks box3_blocks twins parent_twins over_twins far_twins best_up "
    "best_down says longest prose_chars prose_blocks best_prose after_comments heading_chars heading_level "
    "section_blocks copies last_chars next_chars".split()
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


_TextColumns = tuple[int, int, int, bool]


class _Texts(msgspec.Struct):
    """Of each block its text's columns (None for plain furniture), characters, linked ones, and those of prose."""

    columns: list[_TextColumns | None]
    chars: list[int]
    linked: list[int]
    prose: list[int]

    @property
    def links(self) -> list[float]:
        """How much of each block is links."""
        return [link / size if size else 0.0 for link, size in zip(self.linked, self.chars, strict=True)]


def _measured(page: Page, every: bool) -> _Texts:
    """Without `every` no columns are made of blocks that are so plainly no body that no row need be made of them: short
    links in navigation, footers' lines. On the corpora these are two fifths of all blocks of articles, and hold .3 % of
    the bodies' words."""
    columns, chars, linked, prose = list[_TextColumns | None](), list[int](), list[int](), list[int]()
    bits_of = page.elements.bits
    for block in page.blocks:
        text, anchors, bits = block.text, block.anchors, bits_of[block.element]
        size = len(text)
        if not anchors:
            link = size if block.tag == "nav" else 0
        elif len(anchors) == 1:
            link = anchors[0].end - anchors[0].start
        else:
            link = min(sum([a.end - a.start for a in anchors]), size)
        linked.append(link)
        if link > 0.9 * size:
            plain = size < 14 or bits & w.NAV or (size < 80 and bits & _FURNITURE)
        else:
            plain = bits & w.FOOTER and size < 150
        if plain and not every:
            columns.append(None)
            chars.append(size)
            prose.append(0)
            continue
        own = text_columns(text)
        size = own[0]
        columns.append(own)
        chars.append(size)
        prose.append(size - link if size > 60 and own[2] > 0 and link < 0.4 * size else 0)
    return _Texts(columns, chars, linked, prose)


def rows(page: Page, titles: tuple[str, ...], ld_body: str, hints: Hints, every: bool = True) -> list[Row | None]:
    """One row of `COLUMNS` for each block; without `every` None for those that are plainly furniture.

    `titles`: what the page calls itself; `ld_body`: the body in its JSON-LD.
    """
    blocks, bits, count = page.blocks, page.elements.bits, len(page.blocks)
    texts = _measured(page, every)
    sums = Sums(texts.chars, texts.linked, texts.prose)
    around = _Around(page, sums, texts.prose, hints)
    best_lo, best_hi, page_row, best_prose = around.page_columns(count)
    of_kind = (*page_kind_columns(page, texts.prose), best_prose)
    of_sections = section_columns(page, sums.chars, sums.linked, sums.prose)
    comments = comments_on(page)
    copies = Counter([block.text for block in blocks])
    total = sums.chars[-1] or 1
    called, squeezed = "\n".join(titles).casefold(), "".join(ld_body.split())
    seen: dict[str, int] = {}
    fellows = _fellows(page, texts.prose)
    chars, links = [*texts.chars, 0], [*texts.links, 0.0]  # behind the last block, and before the first, is nothing
    h1 = title = heading = -1
    out: list[Row | None] = []
    for i, (block, columns) in enumerate(zip(blocks, texts.columns, strict=True)):
        text = block.text
        if title < 0 and 15 < len(text) <= len(called) and text.casefold() in called:
            title = i
        if h1 < 0 and block.tag == "h1":
            h1 = i
        alike = copies[text]
        nth = 1 if alike == 1 else seen.get(text, 0) + 1
        if alike > 1:
            seen[text] = nth
        if columns is None:
            out.append(None)
            continue
        element = block.element
        held = _held(text, squeezed) if squeezed else -1.0
        out.append((
            *columns, texts.linked[i] / columns[0], held,
            nth, i, i / count, count - i, sums.chars[i] / total, i - h1, i - title, i - heading, *fellows[i],
            best_lo <= i < best_hi, i - best_lo, best_hi - i, *page_row,
            *around.columns(element), *of_kind,
            NO_COMMENTS if comments is None else i - comments, *of_sections[i], alike,
            chars[i - 1], chars[i + 1], links[i - 1], links[i + 1],
        ))  # fmt: skip
        if bits[element] & w.HEADING and len(text) < 200:
            heading = i
    return out


def text_columns(text: str) -> _TextColumns:
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
    if len(own) <= 30:
        return 2.0 if own in squeezed else 0.0
    return float(own[:50] in squeezed) + float(own[-30:] in squeezed)


def _fellows(page: Page, prose: list[int]) -> list[tuple[int, float]]:
    """For each block how many blocks share its tag, its parent's tag and its depth, and how much prose they hold."""
    tag, parent, depth = page.elements.tag, page.elements.parent, page.elements.depth
    keys = [(tag[n], tag[parent[n]], depth[n]) for n in [block.element for block in page.blocks]]
    held: dict[tuple[str, str, int], int] = {}
    for key, size in zip(keys, prose, strict=True):
        if size:
            held[key] = held.get(key, 0) + size
    total = sum(prose) or 1
    columns = {key: (count, held.get(key, 0) / total) for key, count in Counter(keys).items()}
    return [columns[key] for key in keys]


@cache
def _flags(bits: int) -> Row:
    return tuple(bits & flag > 0 for flag in _FLAGS)


class _Container(msgspec.Struct, frozen=True):
    """What blocks side by side share: columns of the elements around them."""

    boxes: Row
    """Of the container and the three around it."""
    twins: Row
    """How many are like the three containers, and the share of prose in those."""
    up: int
    down: int
    """Steps from the element with most prose, and from the container, to the nearest that holds both."""


class _Around:
    """Columns of the elements that blocks stand in, each computed once."""

    def __init__(self, page: Page, sums: Sums, prose: list[int], hints: Hints) -> None:
        self.elements, self.sums = page.elements, sums
        parent = page.elements.parent
        own = [0] * len(parent)
        for block, size in zip(page.blocks, prose, strict=True):
            if size:
                own[block.element] += size
        self.kids = own[:]
        for number, size in enumerate(own):
            if size and number:
                self.kids[parent[number]] += size
        self.total = sums.prose[-1] or 1
        self.best = self.kids.index(max(self.kids))
        self.likeness = Likeness(page.elements, sums.prose, self.best)
        self.boxes, self.hints = self._boxes(), _hints(page.elements, hints)
        self._columns: dict[int, Row] = {}
        self._containers: dict[int, _Container] = {}

    def page_columns(self, count: int) -> tuple[int, int, Row, int]:
        """Where the element with most prose of its own begins and ends, what is true of the whole page, that prose."""
        sums, kids = self.sums, self.kids
        best = self.best
        chars = sums.chars[-1] or 1
        row = (count, sums.prose[-1] / chars, sums.linked[-1] / chars, kids[best] / self.total)
        return self.elements.lo[best], self.elements.hi[best], row, kids[best]

    def _boxes(self) -> list[tuple[float, float, int, float]]:
        """The share of the page's prose in each element, how much of it is links, its blocks, its children's prose."""
        (chars, linked, prose), total = (self.sums.chars, self.sums.linked, self.sums.prose), self.total
        return [
            (
                (prose[hi] - prose[lo]) / total,
                (linked[hi] - linked[lo]) / (chars[hi] - chars[lo] or 1),
                hi - lo,
                kids / total,
            )
            for lo, hi, kids in zip(self.elements.lo, self.elements.hi, self.kids, strict=True)
        ]

    def columns(self, element: int) -> Row:
        """Of the element itself, and of its container and theirs."""
        found = self._columns.get(element)
        if found is None:
            elements, up = self.elements, self.elements.parent[element]
            holder = self._containers.get(up) or self._container(up)
            steps = self.likeness.steps.get(element)
            found = self._columns[element] = (
                _TAGS.get(elements.tag[element], 0), elements.depth[element],
                *_flags(elements.bits[element]), *self.hints[element], *self.boxes[element], *holder.boxes,
                self.likeness.twins(element), *holder.twins,
                *((holder.up, holder.down + 1) if steps is None else (steps, 0)),
            )  # fmt: skip
        return found

    def _container(self, element: int) -> _Container:
        """Of a container and the three around it."""
        parent, boxes = self.elements.parent, self.boxes
        over = parent[element]
        far = parent[over]
        above = (
            *boxes[element], *boxes[over], *boxes[far], _TAGS.get(self.elements.tag[element], 0),
            self.hints[element][0], *boxes[parent[far]][:2], self._mean(element), self._mean(over), self._mean(far),
        )  # fmt: skip
        twins, up, down = self.likeness.of_containers(element, over, far)
        made = self._containers[element] = _Container(above, twins, up, down)
        return made

    def _mean(self, element: int) -> float:
        """Characters of a block in the element, the mean."""
        chars, lo, hi = self.sums.chars, self.elements.lo[element], self.elements.hi[element]
        return (chars[hi] - chars[lo]) / (hi - lo or 1)


def _hints(elements: Elements, hints: Hints) -> list[tuple[float, float, float]]:
    """What the names of each element say, then the lowest and the highest of it and all around it."""
    of, prior = hints.of, hints.prior
    low, high = of(elements.names[0]) if elements.names[0] else (prior, prior)
    found = [(low if prior - low > high - prior else high, low, high)]
    for up, names in zip(elements.parent[1:], elements.names[1:], strict=True):
        _, below, above = found[up]
        own = prior
        if names:
            low, high = of(names)
            own = low if prior - low > high - prior else high
            below, above = low if low < below else below, high if high > above else above
        found.append((own, below, above))
    return found
