"""The tree walked once, in document order: text cut into blocks, and the block elements that hold them.

Knows tags, not articles. The walk keeps a stack of its own, since pages nest deeper than Python recurses.
"""

from __future__ import annotations

from collections.abc import Mapping
from itertools import chain

import msgspec

from onrecord.page.apart import APART, stands_apart, text_start
from onrecord.page.page import Elements, LinkTag, Picture, TextBlock, TimeTag
from onrecord.page.parser import Element, Node, Text
from onrecord.page.readers_items import is_readers
from onrecord.page.run import BREAK, Run

INLINE = frozenset(
    "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark nobr q rp rt ruby s samp small span "
    "strike strong sub sup time tt u var wbr".split()
)
NOT_TEXT = frozenset(
    "script style title svg template head iframe canvas object embed video audio map select option textarea math "
    "datalist input img picture source link meta noscript frameset noframes param track col colgroup hr br".split()
)
# What a block stands in, one bit each: its own tag and those of all its ancestors.
(
    ARTICLE, MAIN, NAV, ASIDE, FOOTER, HEADER, FORM, LIST, TABLE, FIGURE, SECTION, HIDDEN, QUOTE, CODE, HEADING, BUTTON,
    PARAGRAPH, CAPTION, UNSEEN, BOLD,
) = (1 << bit for bit in range(20))  # fmt: skip
BITS = {
    "article": ARTICLE, "main": MAIN, "nav": NAV, "aside": ASIDE, "footer": FOOTER, "header": HEADER, "form": FORM,
    "fieldset": FORM, "label": FORM, "ul": LIST, "ol": LIST, "dl": LIST, "table": TABLE, "figure": FIGURE,
    "figcaption": FIGURE | CAPTION, "section": SECTION, "blockquote": QUOTE, "pre": CODE, "button": BUTTON,
    "p": PARAGRAPH, "dialog": HIDDEN, **{f"h{level}": HEADING for level in range(1, 7)},
}  # fmt: skip
_INLINE, _LINK, _TIME, _NO_TEXT = -1, -2, -3, -4
_KINDS = dict.fromkeys(INLINE, _INLINE) | {"a": _LINK, "time": _TIME, "html": _NO_TEXT} | BITS
_KINDS |= dict.fromkeys(NOT_TEXT, _NO_TEXT)
"""What to do with an element by its tag: one of the four above, or else it is a block and brings these bits."""
_IDLE = frozenset("nofollow noopener noreferrer external ugc sponsored opener".split())
"""Relations that tell nothing of the page."""
MOST_ELEMENTS = 150_000
"""Elements walked of one page; the largest of 1,526 real pages had 10,071."""
_LICENCES = "creativecommons.org/"
_OWN = ("article", "main", "body", "html")
_BESIDE = 20
"""Pieces of text before a licence's link that are kept."""
_DEEPEST = 40
"""Elements around a licence that are looked at."""
TELLING = ("role", "itemprop", "data-testid")
"""Attributes that name an element as its class and id do."""


class Asked(msgspec.Struct, frozen=True):
    """Elements of a tree that are found before it is walked, as the parser finds them faster."""

    marked: dict[Node, int] = {}
    """Bits that their blocks carry besides: HIDDEN where a reader does not see them, UNSEEN where that is likely, BOLD
    where all their words are set in bold."""
    told: frozenset[Node] = frozenset()
    """All with any of the attributes TELLING."""
    related: frozenset[Node] = frozenset()
    """Links with a `rel`."""
    badges: frozenset[Node] = frozenset()
    """Pictures of licences."""
    pictures: frozenset[Node] = frozenset()
    """All pictures, where they are asked for."""
    breaks: frozenset[Node] = frozenset()
    """Inline elements that end a line as `<br>` does."""
    unquotable: frozenset[Node] = frozenset()
    """Blocks with `data-nosnippet`, or with a piece of text that has it."""
    stated: Mapping[Node, Mapping[str, str]] | None = None
    """Of the elements with any of the attributes that style sheets ask for, these; None where they are too many."""


class Walk(msgspec.Struct):
    """What one walk finds; `whole` is False where it was broken off after `MOST_ELEMENTS`."""

    blocks: list[TextBlock]
    times: list[TimeTag]
    links: list[LinkTag]
    elements: Elements
    unquotable: list[tuple[int, int]]
    """Blocks [first, end) that are not to stand in excerpts."""
    pictures: list[Picture]
    whole: bool


class _Found(msgspec.Struct):
    """What the walk has come by so far, and what it goes by."""

    asked: Asked
    run: Run
    """The text of the block that is not cut off yet."""
    blocks: list[TextBlock]
    times: list[TimeTag]
    links: list[LinkTag]
    rows: list[tuple[str, int, int, int, int]]
    """Of each block element its tag, parent, depth, bits, and the number of blocks before it."""
    ended: list[tuple[int, int, Element]]
    """Of those that hold text: their number, the number of blocks up to their end, they themselves."""
    pictures: list[Picture]


def walked(root: Element, asked: Asked) -> Walk:  # noqa: C901 - one loop over all nodes, in which calls cost most
    """The blocks under `root`, where nothing stands in elements of NOT_TEXT any more, and nothing but text in `<nav>`.

    All nodes pass by in document order: an element ends where the node comes that stands behind it.
    """
    marked, badges, breaks, count = asked.marked, asked.badges | asked.pictures, asked.breaks, 0
    run = Run()
    found = _Found(asked, run, [], [], [], [(root.tag, 0, 0, 0, 0)], [], [])
    blocks, rows, pieces, kind_of = found.blocks, found.rows, run.pieces, _KINDS.get
    stack: list[tuple[Node | None, Element, int, int, int, int]] = []
    # Of the innermost block element, link or time: the node behind it, itself, its kind; the block element that it is
    # or stands in, the depth and bits of that. What ends with the page ends at the root, which comes again at the end.
    stop: Node | None = None
    me, mine, here, deep, around = root, 0, 0, 0, 0
    before: Node = root
    for node in chain(root.descendants, (root,)):
        while node == stop:
            if mine >= 0:
                if pieces or len(blocks) > rows[here][4]:
                    _end(found, here, me)
            elif before is not me:
                _note(found, here, me, mine)
            elif mine == _LINK:
                run.open_url = None
            stop, me, mine, here, deep, around = stack.pop()
        before = node
        if type(node) is Text:
            if not (data := node.data).isspace() or pieces or around & CODE:
                pieces.append(data)
            continue
        if type(node) is not Element:
            continue
        kind = kind_of(tag := node.tag, 0)
        if kind == _NO_TEXT:
            if pieces or node in badges:
                _pass(found, here, node)
            continue
        if (count := count + 1) > MOST_ELEMENTS:
            return _walk(found, whole=False)
        if pieces and tag in APART and not around & CODE and stands_apart(node, pieces[-1]):
            pieces.append(" ")
        if kind == _INLINE:
            if breaks and node in breaks and pieces:
                _break(found, here)
            continue
        stack.append((stop, me, mine, here, deep, around))
        stop = node.next_sibling or _behind(node, me) or stop or root
        me, mine = node, kind
        if kind >= 0:
            if pieces:
                run.cut(blocks, rows[here][0], here, around & CODE)
            around = around | kind | marked[node] if node in marked else around | kind
            rows.append((tag, here, deep := deep + 1, around, len(blocks)))
            here = len(rows) - 1
            continue
        if kind == _LINK:
            run.open_link(node.attr("href") or "")
    _end(found, 0, root)
    return _walk(found, whole=True)


def _behind(node: Node, end: Element) -> Node | None:
    """The node behind the outermost inline element that ends with `node`, inside of `end`; None where there is none."""
    while (around := node.parent) is not None and around != end:
        if after := around.next_sibling:
            return after
        node = around
    return None


def _end(found: _Found, number: int, element: Element) -> None:
    """A block element ends, which is the `number`th."""
    tag, _, _, bits, before = found.rows[number]
    if found.run.pieces:
        found.run.cut(found.blocks, tag, number, bits & CODE)
    if len(found.blocks) > before:
        found.ended.append((number, len(found.blocks), element))


def _walk(found: _Found, whole: bool) -> Walk:
    """What was found, the elements as `Elements` has them. Names only of those that hold text: attributes are dear."""
    tag, parent, depth, bits, lo = map(list, zip(*found.rows, strict=True))
    asked, hi, names = found.asked, lo[:], [""] * len(lo)
    for number, end, element in found.ended:
        hi[number] = end
        classes, own = element.attr("class"), element.attr("id")
        name = f"{classes} {own}" if classes and own else classes or own or ""
        if element in asked.told:
            said = " ".join([value for key in TELLING if (value := element.attr(key))])
            name = f"{name} {said}" if name else said
        names[number] = name
    stated = None if asked.stated is None else {
        number: held for number, _, element in found.ended if (held := asked.stated.get(element))
    } if asked.stated else {}  # fmt: skip
    elements = Elements(tag, parent, depth, bits, lo, hi, names, stated)
    marked = asked.unquotable
    unquotable = [(lo[number], end) for number, end, element in found.ended if element in marked] if marked else []
    return Walk(found.blocks, found.times, found.links, elements, unquotable, found.pictures, whole)


def _pass(found: _Found, here: int, node: Element) -> None:
    """A `<br>` or `<hr>` ends a line or the block; a licence's picture is noted, and others that are asked for.

    One in a link is the link's. Others without text do nothing.
    """
    tag, run = node.tag, found.run
    if tag in ("br", "hr") and run.pieces:
        _break(found, here, tag)
    elif run.open_url is None and node in found.asked.badges:
        found.links.append(_licence(found, here, node, node.attr("src") or ""))
    elif node in found.asked.pictures and (url := _address(node)):
        found.pictures.append(Picture(url, len(found.blocks) + (1 if run.pieces else 0)))


def _break(found: _Found, here: int, tag: str = "br") -> None:
    """A `<br>` becomes a line break, a second one or a `<hr>` ends the block."""
    run = found.run
    if tag == "br" and not run.ends_in_break():
        run.pieces.append(BREAK)
        return
    name, _, _, bits, _ = found.rows[here]
    run.cut(found.blocks, name, here, bits & CODE)


def _address(picture: Element) -> str:
    """Where a picture lies: some are loaded late, and stand for themselves with an empty one until then."""
    url = picture.attr("src") or ""
    return url if url and not url.startswith("data:") else picture.attr("data-src") or ""


def _note(found: _Found, here: int, element: Element, kind: int) -> None:
    """A link or `<time>` ends, of which more may be kept than its words."""
    if kind == _LINK:
        url = found.run.open_url or ""
        found.run.close_link()
        rel = _relation(element) if element in found.asked.related else ()
        if rel or _LICENCES in url:  # a licence's badge is a link round a picture, mostly without a `rel`
            text = text_start(element, 200)
            if "licen" in "".join(rel) or not (rel or text):
                found.links.append(_licence(found, here, element, url, rel, text))
            elif rel:
                found.links.append(LinkTag(rel=rel, href=url, text=text, block=len(found.blocks)))
        return
    at, itemprop = element.attr("datetime"), element.attr("itemprop")
    if itemprop and is_readers(element, itemprop.split()):
        itemprop = None
    found.times.append(TimeTag(datetime=at, text=text_start(element, 200), block=len(found.blocks), itemprop=itemprop))


def _licence(
    found: _Found, here: int, element: Element, href: str, rel: tuple[str, ...] = (), text: str = ""
) -> LinkTag:
    """A link to a licence, or its picture, with what it stands in and what that is called."""
    bits, names = 0, list[str]()
    around: Node | None = element
    for _ in range(_DEEPEST):
        if not isinstance(around, Element) or around.tag in _OWN:
            break
        bits |= found.asked.marked.get(around, 0) | BITS.get(around.tag, 0)
        names += [value for key in ("class", "id") if (value := around.attr(key))]
        around = around.parent
    before = " ".join("".join(found.run.pieces[-_BESIDE:]).split())[-200:]
    return LinkTag(
        rel=rel, href=href, text=text, block=len(found.blocks), about=subject(element), bits=bits,
        names=" ".join(names), element=here, before=before,
    )  # fmt: skip


def names_around(element: Element) -> str:
    """Tags, classes and ids of the elements around one, nearest first, up to the article's own."""
    names, around = list[str](), element.parent
    for _ in range(_DEEPEST):
        if not isinstance(around, Element) or around.tag in _OWN:
            break
        names += [around.tag, *(value for key in ("class", "id") if (value := around.attr(key)))]
        names += ["aside"] if around.attr("about") or around.attr("resource") else []
        around = around.parent
    return " ".join(names)


def subject(element: Element) -> str | None:
    """What RDFa says of: the nearest `about` or `resource`, on the element or around it; None where there is none."""
    near = element.closest("[about],[resource]")
    return ((near.attr("about") or near.attr("resource") or "").strip() or None) if near is not None else None


def _relation(link: Element) -> tuple[str, ...]:
    """Its `rel`, lower case; empty where that tells nothing."""
    rel = tuple((link.attr("rel") or "").lower().split())
    return () if _IDLE.issuperset(rel) else rel
