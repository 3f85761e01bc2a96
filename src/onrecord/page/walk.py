"""The tree walked once, in document order: text cut into blocks, and the block elements that hold them.

Knows tags, not articles. The walk keeps a stack of its own, since pages nest deeper than Python recurses.
"""

from __future__ import annotations

from collections.abc import Iterator

import msgspec
from turbohtml import Element, Node, Text

from onrecord.page.page import Anchor, LinkTag, TextBlock, TimeTag
from onrecord.page.run import BREAK, Run

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
_INLINE, _LINK, _TIME, _NO_TEXT = -1, -2, -3, -4
_KINDS = dict.fromkeys(INLINE, _INLINE) | {"a": _LINK, "time": _TIME} | dict.fromkeys(NOT_TEXT, _NO_TEXT) | BITS
"""What to do with an element by its tag: one of the four above, or else it is a block and brings these bits."""
_IDLE = frozenset("nofollow noopener noreferrer external ugc sponsored opener".split())
"""Relations that tell nothing of the page."""
MOST_ELEMENTS = 150_000
"""Elements walked of one page; the largest of 1,526 real pages had 10,071."""
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


def walked(root: Element, hidden: frozenset[Node], told: frozenset[Node]) -> Walk:
    """The blocks under `root`. `hidden` are elements that a reader does not see; their blocks carry the bit HIDDEN.
    `told` are all elements with any of the attributes TELLING."""
    walk = Walk([], [], [], [root.tag], [0], [0], [0], [0], [], [])
    blocks, run, count = walk.blocks, Run(), 0
    pieces, kind_of = run.pieces, _KINDS.get
    closed: list[tuple[Element, int, int]] = []
    stack: list[tuple[Iterator[Node], Element, int, int]] = []
    rows: Iterator[Node] = iter(root.children)
    # The element whose children are walked, its kind, and the block element that it is or stands in.
    me, mine, here = root, 0, 0
    while True:
        for node in rows:
            if type(node) is Text:
                data = node.data
                if pieces or not data.isspace():
                    pieces.append(data)
            if type(node) is not Element:
                continue
            kind = kind_of(tag := node.tag, 0)
            if kind == _NO_TEXT:
                if pieces:
                    _break_at(tag, run, here, walk)
                continue
            if pieces and kind >= 0:
                _cut(run, here, walk)
            if (count := count + 1) > MOST_ELEMENTS:
                walk.whole = False
                return _named(walk, closed, told)
            kids = node.children
            if not kids:
                continue
            if kind < 0:
                if kind == _INLINE and len(kids) == 1 and type(kids[0]) is Text:  # most inline elements
                    pieces.append(kids[0].data)
                    continue
                if kind == _LINK:
                    run.open_link(node.attr("href") or "")
                stack.append((rows, me, mine, here))
            else:
                own = _open(tag, kind | HIDDEN if node in hidden else kind, here, walk)
                alone = len(kids) == 1 and run.open_url is None
                if (alone or tag == "nav") and _is_done(node, kids[0], own, walk):
                    closed.append((node, own, len(blocks)))
                    continue
                stack.append((rows, me, mine, here))
                here = own
            rows, me, mine = iter(kids), node, kind
            break
        else:
            if mine in (_LINK, _TIME):
                _note(me, mine, run, walk)
            elif mine != _INLINE:
                if pieces:
                    _cut(run, here, walk)
                closed.append((me, here, len(blocks)))
            if not stack:
                return _named(walk, closed, told)
            rows, me, mine, here = stack.pop()


def _open(tag: str, bits: int, parent: int, walk: Walk) -> int:
    """A block element begins. Returns its number."""
    walk.tag.append(tag)
    walk.parent.append(parent)
    walk.depth.append(walk.depth[parent] + 1)
    walk.bits.append(walk.bits[parent] | bits)
    walk.lo.append(len(walk.blocks))
    return len(walk.lo) - 1


def _named(walk: Walk, closed: list[tuple[Element, int, int]], told: frozenset[Node]) -> Walk:
    """`walk` with the ends and names of the elements that hold text. Only of them, as attributes are dear."""
    walk.hi, walk.names = walk.lo[:], [""] * len(walk.lo)
    hi, names = walk.hi, walk.names
    for element, number, end in closed:
        if end == hi[number]:
            continue
        hi[number] = end
        classes, own = element.attr("class"), element.attr("id")
        name = f"{classes} {own}" if classes and own else classes or own or ""
        if element in told:
            said = " ".join([value for key in TELLING if (value := element.attr(key))])
            name = f"{name} {said}" if name else said
        names[number] = name
    return walk


def _is_done(block: Element, node: Node, element: int, walk: Walk) -> bool:
    """Whether `block` is a `<nav>`, or holds nothing but `node` and that a single text, as most do, perhaps in a link:
    then its block is made at once."""
    if walk.tag[element] == "nav":
        # One block, a line for each of its texts: nobody asks for its links one by one.
        lines = [line for text in block.stripped_strings if (line := " ".join(text.split()))]
        if lines:
            walk.blocks.append(TextBlock("\n".join(lines), "nav", element))
        return True
    url: str | None = None
    while type(node) is Element:
        kind, kids = _KINDS.get(node.tag, 0), node.children
        if kind not in (_INLINE, _LINK) or len(kids) != 1:
            return False
        if kind == _LINK:
            if url is not None or _relation(node):
                return False
            url = node.attr("href") or ""
        node = kids[0]
    if type(node) is not Text or walk.bits[element] & CODE:
        return False
    text = " ".join(node.data.split())
    if text:
        links = () if url is None else (Anchor(0, len(text), url),)
        walk.blocks.append(TextBlock(text, walk.tag[element], element, links))
    return True


def _cut(run: Run, element: int, walk: Walk) -> None:
    walk.blocks += run.cut(walk.tag[element], element, bool(walk.bits[element] & CODE))


def _break_at(tag: str, run: Run, here: int, walk: Walk) -> None:
    """A `<br>` becomes a line break, a second one or a `<hr>` ends the block; others without text do nothing."""
    if tag == "br" and not run.ends_in_break():
        run.pieces.append(BREAK)
    elif tag in ("br", "hr"):
        _cut(run, here, walk)


def text_start(element: Element, most: int) -> str:
    """The first `most` characters of the element's text, white space folded; what is behind them is not looked at."""
    pieces, left = list[str](), 4 * most
    for piece in element.strings:
        pieces.append(piece[:left])
        left -= len(piece)
        if left <= 0:
            break
    return " ".join("".join(pieces).split())[:most]


def _note(element: Element, kind: int, run: Run, walk: Walk) -> None:
    """A link or `<time>` ends, of which more may be kept than its words."""
    if kind == _LINK:
        run.close_link()
        rel = _relation(element)
        if rel:
            href, text = element.attr("href") or "", text_start(element, 200)
            walk.links.append(LinkTag(rel=rel, href=href, text=text, block=len(walk.blocks)))
        return
    at, itemprop = element.attr("datetime"), element.attr("itemprop")
    walk.times.append(TimeTag(datetime=at, text=text_start(element, 200), block=len(walk.blocks), itemprop=itemprop))


def _relation(link: Element) -> tuple[str, ...]:
    """Its `rel`, lower case; empty where that tells nothing."""
    rel = tuple((link.attr("rel") or "").lower().split())
    return () if _IDLE.issuperset(rel) else rel
