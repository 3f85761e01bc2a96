"""HTML made into blocks and head; it, `walk` and `decoding` alone know the parser (docs/decisions/parser.md)."""

from __future__ import annotations

import msgspec

from onrecord.page.addresses import joined
from onrecord.page.apart import text_start
from onrecord.page.bold import bold_paragraphs
from onrecord.page.bounds import bounded
from onrecord.page.json_ld import nodes_in
from onrecord.page.page import JsonLd, LinkTag, MetaTag, Microdata, StatedRight, TimeTag
from onrecord.page.parser import Document, Element, Node, parse
from onrecord.page.patterns import Pattern
from onrecord.page.readers_items import is_readers
from onrecord.page.stated_rights import MOST as MOST_STATED
from onrecord.page.stated_rights import in_microdata, in_rdfa, signs_in
from onrecord.page.style_declarations import may_hide
from onrecord.page.style_marks import BLOCKS, Styles
from onrecord.page.walk import (
    BOLD,
    HIDDEN,
    INLINE,
    MOST_ELEMENTS,
    TELLING,
    UNSEEN,
    Asked,
    Walk,
    names_around,
    walked,
)
from onrecord.page.without_scripts import LITTLE, Elsewhere, words_elsewhere
from onrecord.record import Warning

_NO_TEXT = (
    "script,style,title,noscript,svg,template,iframe,object,canvas,math,select,video,audio,head,map,option,textarea,datalist,"
    "picture,noframes,frameset,colgroup"
)
"""What is in NOT_TEXT and may hold something."""
_HIDDEN = (
    '[hidden],[style*="display:none"],[style*="display: none"],[style*="visibility:hidden"],'
    '[style*="visibility: hidden"]'
)
_STREAMED = Pattern(r"S:[0-9a-f]+$")
"""The id of what a widespread system (React) sends hidden behind the page, and shows as soon as it is there. In shops
it is what others bought and wrote; of articles it may be the article."""
_ARTICLES = ("Article", "BlogPosting")
_STRUCK = ("s", "strike", "del")
_UNSEEN_CLASSES = ("sr-only", "screen-reader", "visually-hidden")
_UNSEEN = ",".join(
    (
        *_STRUCK, '[aria-hidden="true"]', *(f'[class*="{name}"]' for name in _UNSEEN_CLASSES), "[style]",
        "font[color]",
    )
)  # fmt: skip
"""Elements that may be out of sight or struck through; `_is_unseen` looks closer."""
_TOLD = ",".join(f"[{name}]" for name in TELLING)
_BADGE_HOSTS = ("licensebuttons.net/", "i.creativecommons.org/")
_BADGES = ",".join(f'img[src*="{host}"]' for host in _BADGE_HOSTS)
_UNQUOTABLE = ("span[data-nosnippet]", "div[data-nosnippet]", "section[data-nosnippet]")
"""Google gives the attribute a meaning on these three."""
_BREAKS = "span.br"
"""Where they are empty, what a system writes for `<br>`."""
_PIXELS = 'img[width="1"],img[height="1"]'
_MOST = 2_000
"""Metas, links, microdata and pixels kept of one page."""


class Tree(msgspec.Struct, frozen=True):
    """All that is read from a page's tree, its nodes left behind."""

    base: str | None
    title: str | None
    lang: str | None
    rtl: bool
    metas: tuple[MetaTag, ...]
    links: tuple[LinkTag, ...]
    json_ld: tuple[JsonLd, ...]
    microdata: tuple[Microdata, ...]
    stated_rights: tuple[StatedRight, ...]
    times: tuple[TimeTag, ...]
    rsl: tuple[str, ...]
    styles: tuple[str, ...]
    styles_linked: bool
    signs: tuple[tuple[str, str], ...]
    pixels: tuple[str, ...]
    walk: Walk
    warnings: tuple[Warning, ...]


def tree_of(html: str, url: str | None, page: bytes | None = None) -> Tree:
    """Parses `html` (never raises on broken markup) and reads it once; `page` as `bounded` takes it."""
    html, warnings = bounded(html, page)
    document = parse(html, positions=False, allow_declarative_shadow_roots=False)
    if any("</noscript" in frame.text for frame in document.select("noscript iframe")[:_MOST]):
        html = _frames_closed(html)
        document = parse(html, positions=False, allow_declarative_shadow_roots=False)
    root = document.root
    if root is None:
        root = parse("<html></html>", positions=False).root
    assert root is not None, "the parser always makes a root"
    base = _base(document, url)
    json_ld, rsl, styles, broken = _scripts(document)
    pixels = tuple(src for img in document.select(_PIXELS)[:_MOST] if (src := img.attr("src")))
    metas, links = _head(document, base)
    microdata, stated = _properties(document)
    title = next((_folded(x) for x in document.select("title")[:1]), None)
    ways = [element.attr("dir") or "" for element in (root, *document.select("body")[:1])]
    own = Styles(document, styles)
    pictured = _names_its_picture(metas, json_ld)
    _show_streamed(document, json_ld)
    walk, told = _walk_of(document, html, json_ld, own, pictured)
    anchors = [_absolute(link, base) for link in walk.links[:_MOST]]
    return Tree(
        base=base,
        title=title or None,
        lang=root.attr("lang") or root.attr("xml:lang"),
        rtl="rtl" in [way.lower() for way in ways],
        metas=metas,
        links=(*links, *anchors),
        json_ld=json_ld,
        microdata=microdata,
        stated_rights=tuple(stated),
        times=tuple(walk.times[:_MOST]),
        rsl=rsl,
        styles=styles,
        styles_linked=bool(styles) and own.linked,
        signs=signs_in(document),
        pixels=pixels,
        walk=walk,
        warnings=(*warnings, *broken, *told, *_cut_short(walk)),
    )


def _frames_closed(html: str) -> str:
    """`html` with each `<iframe …>` that ends a `<noscript>` closed. Browsers that run scripts read no tags in there;
    the parser does, and all that follows would be in the frame, which has no end."""
    import re

    return re.sub(r"(<iframe\b[^<>]*?)/?>(?=\s*</noscript)", r"\1></iframe>", html)


def _walk_of(
    document: Document, html: str, json_ld: tuple[JsonLd, ...], styles: Styles, pictured: bool
) -> tuple[Walk, tuple[Warning, ...]]:
    """The walk of `document`, which loses what is no text; of what stands elsewhere where it shows hardly a word.

    `pictured`: its head names its picture."""
    walk = _walked(document, styles, pictured)
    if (shown := sum([len(block.text) for block in walk.blocks])) > LITTLE or not walk.whole:
        return walk, ()
    if (found := words_elsewhere(html, _elsewhere(html), json_ld)) is None:
        return walk, ()
    other = parse(found[0], positions=False, allow_declarative_shadow_roots=False)
    fuller = _walked(other, Styles(other, ()), pictured)
    if sum([len(block.text) for block in fuller.blocks]) < 2 * shown + LITTLE:
        return walk, ()
    message = "the page shows hardly a word before its scripts ran; these were taken from its data"
    return fuller, (Warning(code="words-in-script", message=message),) if found[1] else ()


def _elsewhere(html: str) -> Elsewhere:
    """What the walk's tree has lost: `html` is parsed again, which only pages that show hardly a word pay for."""
    document = parse(html, positions=False, allow_declarative_shadow_roots=False)
    noscript = sum([len(element.inner_html) for element in document.select("noscript")[:_MOST]])
    return Elsewhere(noscript, tuple(["".join(element.strings) for element in document.select("script")[:_MOST]]))


def _names_its_picture(metas: tuple[MetaTag, ...], json_ld: tuple[JsonLd, ...]) -> bool:
    """Whether meta tags or JSON-LD name the page's main picture."""
    told = any(meta.name in _NAMING for meta in metas)
    return told or any("image" in node.value and "headline" in node.value for node in json_ld)


_NAMING = frozenset(("og:image", "og:image:url", "twitter:image", "twitter:image:src"))


def _walked(document: Document, styles: Styles, pictured: bool) -> Walk:
    document.remove(_NO_TEXT)
    assert document.root is not None, "the parser always makes a root"
    asked = _asked(document, styles, pictured)
    inner = frozenset(document.select("nav nav"))
    for menu in document.select("nav"):
        if menu not in inner:
            menu.set_text("\n".join([line for text in menu.stripped_strings if (line := " ".join(text.split()))]))
    return walked(document.root, asked)


def _asked(document: Document, styles: Styles, pictured: bool) -> Asked:
    """The elements that the walk is told of."""
    unquotable: list[Node] = []
    for element in _selected(document, _UNQUOTABLE):
        block = element.closest(BLOCKS) if element.tag == "span" else element
        unquotable += [block] if block is not None else []
    return Asked(
        marked=_marked(document, styles),
        told=frozenset(document.select(_TOLD)),
        related=frozenset(document.select("a[rel]")),
        badges=frozenset(document.select(_BADGES)[:_MOST]),
        pictures=frozenset() if pictured else frozenset(document.select("img")[:_MOST]),
        breaks=frozenset([element for element in document.select(_BREAKS)[:_MOST] if not text_start(element, 1)]),
        unquotable=frozenset(unquotable),
        stated=styles.stated,
    )


def _marked(document: Document, styles: Styles) -> dict[Node, int]:
    """The bits of what is out of sight, or likely so; of a piece of a block's text the whole block's, too."""
    marked: dict[Node, int] = {}
    for element in document.select(_UNSEEN)[:_MOST]:
        if not (_is_unseen(element) or styles.is_white(element)):
            continue
        marked[element] = UNSEEN
        if element.tag in INLINE and text_start(element, 1):  # an icon hides no words
            around = element.closest(BLOCKS)
            if around is not None and around.tag != "body":
                marked[around] = UNSEEN
    styles.mark(marked)
    for element in document.select(_HIDDEN):
        marked[element] = marked.get(element, 0) | HIDDEN
    marked |= {element: marked.get(element, 0) | BOLD for element in bold_paragraphs(document)}
    return marked


def _show_streamed(document: Document, json_ld: tuple[JsonLd, ...]) -> None:
    """Takes the mark of what is hidden from what a script shows at once, on pages whose JSON-LD has an article."""
    streamed = [element for element in document.select("div[hidden]") if _STREAMED.match(element.attr("id") or "")]
    if not streamed:
        return
    if any(kind.endswith(_ARTICLES) for node in json_ld for kind in node.types):  # lists are called articles by metas
        for element in streamed:
            del element.attrs["hidden"]


def _selected(document: Document, selectors: tuple[str, ...]) -> list[Element]:
    """Up to _MOST elements of each selector, one after the other: the parser keeps a list of each tag's elements, but
    asks all of a page's where a selector has commas."""
    return [element for selector in selectors for element in document.select(selector)[:_MOST]]


def _is_unseen(element: Element) -> bool:
    """Whether one of `_UNSEEN` is likely out of a reader's sight, or struck through, all of it."""
    if element.tag in _STRUCK or element.attr("aria-hidden") == "true":
        return True
    classes, style = element.attr("class") or "", element.attr("style") or ""
    return any(name in classes for name in _UNSEEN_CLASSES) or (style != "" and may_hide(style))


def _cut_short(walk: Walk) -> tuple[Warning, ...]:
    if walk.whole:
        return ()
    walk.elements.hi[0] = len(walk.blocks)
    return (Warning(code="cut-short", message=f"the page was read only up to its {MOST_ELEMENTS:,}th element"),)


def _base(document: Document, url: str | None) -> str | None:
    for element in document.select("base[href]")[:1]:
        return _joined(url, element.attr("href") or "") or url
    return url


def _joined(base: str | None, href: str) -> str:
    if href.startswith(("https://", "http://")):
        return href.strip()
    try:
        return joined(base, href.strip())
    except ValueError:
        return href


def _absolute(link: LinkTag, base: str | None) -> LinkTag:
    href = _joined(base, link.href)
    return link if href == link.href else msgspec.structs.replace(link, href=href)


def _folded(element: Element) -> str:
    return " ".join(element.text.split())


def _scripts(
    document: Document,
) -> tuple[tuple[JsonLd, ...], tuple[str, ...], tuple[str, ...], tuple[Warning, ...]]:
    json_ld: list[JsonLd] = []
    rsl, styles, broken, number = list[str](), list[str](), 0, -1
    for style in document.select("style"):
        styles += _sheet(style) if len(styles) < _MOST else ()
    for script in document.select('script[type*="ld+json"],script[type*="rsl+xml"]'):
        number += 1
        if "rsl+xml" in (script.attr("type") or ""):
            if _is_of_page(script):  # elsewhere it covers its parent element alone
                rsl.append(script.text)
            continue
        nodes = nodes_in(script.text, number)
        broken += nodes is None
        if nodes and not _in_head(script):
            names = names_around(script)
            nodes = [msgspec.structs.replace(node, names=names) for node in nodes] if names else nodes
        json_ld += nodes or ()
    message = f"{broken} of the page's JSON-LD scripts could not be read"
    warnings = (Warning(code="json-ld-broken", message=message),) if broken else ()
    return tuple(json_ld[:_MOST]), tuple(rsl), tuple(styles), warnings


def _sheet(style: Element) -> tuple[str, ...]:
    """A style sheet that browsers take for one, under its query of media."""
    words, media = style.text, " ".join((style.attr("media") or "all").lower().split())
    kind = (style.attr("type") or "text/css").partition(";")[0].strip().lower()
    if "{" not in words or kind != "text/css" or style.closest("noscript,template") is not None:
        return ()
    return (words if media in ("all", "screen") else f"@media {media}{{{words}}}",)


def _in_head(element: Element) -> bool:
    """Whether an element stands in the head, or right in the body, where a broken head's elements come to stand."""
    around = element.parent
    return isinstance(around, Element) and around.tag in ("head", "body", "html")


def _is_of_page(script: Element) -> bool:
    """Whether a script stands where it speaks of the page: in the head, or right in the body or its one article."""
    around = script.parent
    if _in_head(script) or not isinstance(around, Element):
        return _in_head(script)
    return around.tag == "main" or (around.tag == "article" and bool(around.select("h1")))


_VALUED = "meta[value]:not([content])"
"""Tags of systems that take `value` for `content`."""


def _head(document: Document, base: str | None) -> tuple[tuple[MetaTag, ...], tuple[LinkTag, ...]]:
    metas, links = [], []
    for element in _selected(document, ("meta[content]", _VALUED, "link[rel][href]")):
        attr = element.attr
        if element.tag == "meta":
            if attr("about"):
                continue  # RDFa of another thing than the page
            content = " ".join((attr("content") or attr("value") or "").split())
            apart = not _in_head(element)
            metas += [
                MetaTag(name=name.strip().lower(), content=content, apart=apart)
                for key in ("name", "property", "itemprop", "http-equiv")
                if (name := attr(key)) and not (key == "itemprop" and is_readers(element, name.split()))
            ]
            continue
        stated = attr("rel") or ""
        if stated in _IDLE:  # most of them
            continue
        rel = tuple(stated.lower().split())
        if not _IDLE.isdisjoint(rel):
            continue
        href = _joined(base, attr("href") or "")
        links.append(LinkTag(
            rel=rel, href=href, type=attr("type"), title=attr("title"), hreflang=attr("hreflang"),
            about=attr("about") or attr("resource") or None, apart=not _in_head(element),
        ))  # fmt: skip
    return tuple(metas), tuple(links)


_IDLE = frozenset(
    ["stylesheet", "preload", "prefetch", "dns-prefetch", "preconnect", "icon", "apple-touch-icon", "modulepreload"]
)


_WORDED = frozenset(("articleSection", "genre", "keywords", "headline", "alternativeHeadline"))
"""Properties that are words, also where they are a link's, which a page's builder gives for them."""


def _properties(document: Document) -> tuple[tuple[Microdata, ...], list[StatedRight]]:
    """Elements with `itemprop`, their value by the HTML Standard (5.2.4), without the nesting of items.

    Those that speak of rights once more, with their items, and the same of RDFa.
    """
    found, stated, left = [], list[StatedRight](), list[Element]()
    for element in document.select("[itemprop],[property]")[:_MOST]:  # (each search goes through the whole tree)
        attr, tag = element.attr, element.tag
        if attr("property"):
            left.append(element)
        if attr("itemprop") is None:
            continue
        if tag == "meta":
            value = attr("content") or attr("value")
        elif tag in ("a", "area", "link"):
            value = attr("href") if attr("itemscope") is None else text_start(element, 500)
            if value and (value.startswith("#") or not _WORDED.isdisjoint((attr("itemprop") or "").split())):
                value = text_start(element, 500)  # names what the link says, not where it leads
        elif tag in ("img", "audio", "embed", "iframe", "source", "track", "video"):
            value = attr("src")
        else:
            value = attr("content") or (attr("datetime") if tag == "time" else None) or text_start(element, 500)
        names = tuple((attr("itemprop") or "").split())
        if names and "articleBody" not in names and value and not is_readers(element, names):
            value = " ".join(value.split())[:500]
            found.append(Microdata(names=names, value=value, item_type=attr("itemtype")))
            if len(stated) < MOST_STATED:
                stated += in_microdata(element, names, value)
    return tuple(found), [*stated, *in_rdfa(left)]
