"""The tree walked once, in document order: text cut into blocks, and the block elements that hold them.

Knows tags, not articles. The walk keeps a stack of its own, since pages nest deeper than Python recurses.
"""

from __future__ import annotations

from collections.abc import Iterator

import msgspec
from turbohtml import Element, Node, Text

from onrecord.page.page import Anchor, LinkTag, TextBlock, TimeTag

INLINE = frozenset(
    "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark nobr q rp rt ruby s samp small span "
    "strike strong sub sup time tt u var wbr".split()
)
NOT_TEXT = frozenset(
    "script style svg template head iframe canvas object embed video audio map select option textarea math datalist "
    "input img picture source link meta noscript frameset noframes param track col colgroup hr br".split()
)
# What a block stands in, one bit each: its own tag and those of all its ancestors.
(
    ARTICLE, MAIN, NAV, ASIDE, FOOTER, HEADER, FORM, LIST, TABLE, FIGURE, SECTION, HIDDEN, QUOTE, CODE, HEADING, BUTTON,
    PARAGRAPH, CAPTION,
) = (1 << bit for bit in range(18))  # fmt: skip
BITS = {
    "article": ARTICLE, "main": MAIN, "nav": NAV, "aside": ASIDE, "footer": FOOTER, "header": HEADER, "form": FORM,
    "fieldset": FORM, "label": FORM, "ul": LIST, "ol": LIST, "dl": LIST, "table": TABLE, "figure": FIGURE,
    "figcaption": FIGURE | CAPTION, "section": SECTION, "blockquote": QUOTE, "pre": CODE, "button": BUTTON,
    "p": PARAGRAPH, "dialog": HIDDEN, **{f"h{level}": HEADING for level in range(1, 7)},
}  # fmt: skip
_IDLE = frozenset("nofollow noopener noreferrer external ugc sponsored opener".split())
"""Relations that tell nothing of the page."""
BREAK = "\0"
"""Stands for a `<br>` in a run: no text of a parsed page holds it (HTML Standard, 13.2.3.5)."""
MOST_ELEMENTS = 150_000
"""Elements walked of one page; the largest of 1,526 real pages had 10,071."""
LONG_LINE = 160
"""Text parted by `<br>` into shorter lines is a block for each: kicker, headline, byline of old layouts."""
_FEW = 16
"""Links of a block that are looked for by their words, which takes time by the square of their number."""
TELLING = ("role", "itemprop", "data-testid")
"""Attributes that name an element as its class and id do."""


class Walk(msgspec.Struct):
    """What one walk finds: blocks, and parallel lists over block elements (see `Elements`)."""

    blocks: list[TextBlock]
    times: list[TimeTag]
    links: list[LinkTag]
    tag: list[str]
    parent: list[int]
    depth: list[int]
    bits: list[int]
    lo: list[int]
    hi: list[int]
    names: list[str]
    whole: bool = True
    """False where the walk was broken off after `MOST_ELEMENTS`."""


class _Run:
    """The text that has not ended a block yet, with the links inside of it."""

    __slots__ = ("anchors", "open_at", "open_url", "pieces")

    def __init__(self) -> None:
        self.pieces: list[str] = []
        self.anchors: list[tuple[int, int, str]] = []  # from piece, to piece, address
        self.open_url: str | None = None
        self.open_at = 0

    def open_link(self, element: Element) -> None:
        """A link begins; it may go on over several blocks."""
        self.open_url = element.attr("href") or ""
        self.open_at = len(self.pieces)

    def cut(self, element: int, walk: Walk) -> None:
        """Ends the block, which is `element`'s; one without a word is none. The run starts anew, a link goes on."""
        pieces, anchors = self.pieces, self.anchors
        links: tuple[Anchor, ...] = ()
        if self.open_url is not None:
            anchors.append((self.open_at, len(pieces), self.open_url))
            self.open_at = 0
        if walk.bits[element] & CODE:
            text = "".join(pieces).replace(BREAK, "\n").rstrip().strip("\n")
        elif not anchors and len(pieces) == 1:
            text = " ".join(pieces[0].replace(BREAK, " ").split())
        else:
            text, links = _joined(pieces, anchors)
        pieces.clear()
        if anchors:
            anchors.clear()
        if "\n" in text and not walk.bits[element] & CODE and max(map(len, text.split("\n"))) < LONG_LINE:
            walk.blocks.extend(_lines(text, walk.tag[element], element, links))
        elif text:
            walk.blocks.append(TextBlock(text, walk.tag[element], element, links))


def walked(root: Element, hidden: frozenset[Node], told: dict[Node, str]) -> Walk:
    """The blocks under `root`. `hidden` are elements that a reader does not see; their blocks carry the bit HIDDEN.
    `told` has what attributes besides class and id say of the few elements that have them."""
    walk = Walk([], [], [], [root.tag], [0], [0], [0], [0], [0], [""])
    blocks, run, number = walk.blocks, _Run(), 0
    pieces = run.pieces
    stack: list[tuple[Iterator[Node], int, str, Element]] = []
    rows: Iterator[Node] = iter(root.children)
    here, me, tag = 0, root, root.tag
    while True:
        for node in rows:
            if type(node) is Text:
                data = node.data
                if pieces or not data.isspace():
                    pieces.append(data)
                continue
            if type(node) is not Element:
                continue
            name = node.tag
            inline = name in INLINE
            if not inline:
                if name in NOT_TEXT:
                    if pieces:
                        _break_at(name, run, here, walk)
                    continue
                if pieces:
                    run.cut(here, walk)
            number += 1
            if number > MOST_ELEMENTS:
                walk.whole = False
                return walk
            kids = node.children
            if not kids:
                continue
            if inline:
                if name == "a":
                    run.open_link(node)
                elif name != "time" and len(kids) == 1 and type(kids[0]) is Text:  # most inline elements
                    pieces.append(kids[0].data)
                    continue
                stack.append((rows, here, tag, me))
            else:
                own = _open_block(name, here, bool(hidden) and node in hidden, walk)
                if name == "nav":
                    _cut_navigation(node, own, told, walk)
                    continue
                if len(kids) == 1 and run.open_url is None and _is_single(kids[0], own, walk):
                    if len(blocks) > walk.lo[own]:
                        _close_block(node, own, told, walk)
                    continue
                stack.append((rows, here, tag, me))
                here = own
            rows, tag, me = iter(kids), name, node
            break
        else:
            if tag in INLINE:
                _close_inline(me, tag, run, walk)
            else:
                if pieces:
                    run.cut(here, walk)
                if len(blocks) > walk.lo[here]:
                    _close_block(me, here, told, walk)
            if not stack:
                return walk
            rows, here, tag, me = stack.pop()


def _cut_navigation(node: Element, element: int, told: dict[Node, str], walk: Walk) -> None:
    """A `<nav>` is one block, a line for each of its texts: nobody asks for its links one by one."""
    lines = [line for text in node.stripped_strings if (line := " ".join(text.split()))]
    if lines:
        walk.blocks.append(TextBlock("\n".join(lines), "nav", element, ()))
        _close_block(node, element, told, walk)


def _is_single(node: Node, element: int, walk: Walk) -> bool:
    """Whether a block element holds one text, or one link with one text, as most do: then its block is made at once."""
    url: str | None = None
    if type(node) is Element and node.tag == "a":
        kids = node.children
        if len(kids) != 1 or not _IDLE.issuperset((node.attr("rel") or "").lower().split()):
            return False
        url, node = node.attr("href") or "", kids[0]
    if type(node) is not Text or walk.bits[element] & CODE:
        return False
    text = " ".join(node.data.split())
    if text:
        links = () if url is None else (Anchor(start=0, end=len(text), url=url),)
        walk.blocks.append(TextBlock(text, walk.tag[element], element, links))
    return True


def _break_at(tag: str, run: _Run, here: int, walk: Walk) -> None:
    """A `<br>` becomes a line break, a second one or a `<hr>` ends the block; others without text do nothing."""
    if tag == "br" and not _ends_in_break(run.pieces):
        run.pieces.append(BREAK)
    elif tag in ("br", "hr"):
        run.cut(here, walk)


def _ends_in_break(pieces: list[str]) -> bool:
    for piece in reversed(pieces):
        if piece == BREAK:
            return True
        if not piece.isspace():
            return False
    return False


def _open_block(tag: str, parent: int, hidden: bool, walk: Walk) -> int:
    number = len(walk.tag)
    walk.tag.append(tag)
    walk.parent.append(parent)
    walk.depth.append(walk.depth[parent] + 1)
    walk.bits.append(walk.bits[parent] | BITS.get(tag, 0) | (HIDDEN if hidden else 0))
    here = len(walk.blocks)
    walk.lo.append(here)
    walk.hi.append(here)
    walk.names.append("")
    return number


def _close_block(element: Element, number: int, told: dict[Node, str], walk: Walk) -> None:
    walk.hi[number] = len(walk.blocks)
    classes, own = element.attr("class"), element.attr("id")  # dear: only of elements that hold text
    name = f"{classes} {own}" if classes and own else classes or own or ""
    if told and element in told:
        name = f"{name} {told[element]}" if name else told[element]
    walk.names[number] = name


def text_start(element: Element, most: int) -> str:
    """The first `most` characters of the element's text, white space folded; what is behind them is not looked at."""
    pieces, left = list[str](), 4 * most
    for piece in element.strings:
        pieces.append(piece[:left])
        left -= len(piece)
        if left <= 0:
            break
    return " ".join("".join(pieces).split())[:most]


def _close_inline(element: Element, tag: str, run: _Run, walk: Walk) -> None:
    if tag == "a":
        if run.open_url is not None:
            run.anchors.append((run.open_at, len(run.pieces), run.open_url))
            run.open_url = None
        rel = element.attr("rel")
        if rel and not _IDLE.issuperset(rel.lower().split()):
            text = text_start(element, 200)
            href = element.attr("href") or ""
            walk.links.append(LinkTag(rel=tuple(rel.lower().split()), href=href, text=text, block=len(walk.blocks)))
    elif tag == "time":
        text = text_start(element, 200)
        itemprop = element.attr("itemprop")
        block = len(walk.blocks)
        walk.times.append(TimeTag(datetime=element.attr("datetime"), text=text, block=block, itemprop=itemprop))


def _joined(pieces: list[str], marks: list[tuple[int, int, str]]) -> tuple[str, tuple[Anchor, ...]]:
    """The pieces as one text, white space folded (line breaks kept), and the links as offsets into it."""
    raw = "".join(pieces)
    if BREAK in raw:
        text = "\n".join([line for part in raw.split(BREAK) if (line := " ".join(part.split()))])
    else:
        text = " ".join(raw.split())
    if not text or not marks:
        return text, ()
    links = []
    for first, last, url in marks if len(marks) <= _FEW and BREAK not in raw else ():
        inner = " ".join("".join(pieces[first:last]).split())
        if not inner:
            continue
        start = text.find(inner)
        if start < 0 or text.find(inner, start + 1) >= 0:
            break  # the words stand there twice
        links.append(Anchor(start=start, end=start + len(inner), url=url))
    else:
        if links:
            return text, tuple(links)
    starts, ends = _places(pieces)
    found = [
        Anchor(start=starts[first], end=ends[last - 1], url=url)
        for first, last, url in marks
        if last > first and ends[last - 1] > starts[first]
    ]
    return text, tuple(found)


def _lines(text: str, tag: str, element: int, links: tuple[Anchor, ...]) -> Iterator[TextBlock]:
    """Each line as a block of its own, with the links that begin in it."""
    start = 0
    for line in text.split("\n"):
        end = start + len(line)
        own = tuple(
            Anchor(start=a.start - start, end=min(a.end, end) - start, url=a.url)
            for a in links
            if start <= a.start < end
        )
        yield TextBlock(line, tag, element, own)
        start = end + 1


def _places(pieces: list[str]) -> tuple[list[int], list[int]]:
    """Where the words of each piece begin and end in the folded text; blanks are empty, where the next begins."""
    starts, ends, end, gap = [], [], 0, False
    for piece in pieces:
        words = piece.split() if piece != BREAK else []
        if not words:
            gap = gap or bool(piece)
            ends.append(end)
            starts.append(-1)
            continue
        start = end + (end > 0 and (gap or piece[0].isspace()))
        end = start + sum(map(len, words)) + len(words) - 1
        starts.append(start)
        ends.append(end)
        gap = piece[-1].isspace()
    following = end
    for i in range(len(starts) - 1, -1, -1):
        following = starts[i] = following if starts[i] < 0 else starts[i]
    return starts, ends
