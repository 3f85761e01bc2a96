"""Properties of microdata and RDFa that speak of rights, each with what is told of the item that it is of.

Whether that item is the page's article is for others to judge: here stands what its elements say. HTML Standard, 5.2
(microdata); RDFa in HTML 1.1, with subjects from `about` and `resource` and types from `typeof`.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from onrecord.page.apart import text_start
from onrecord.page.page import StatedRight
from onrecord.page.parser import Document, Element
from onrecord.page.walk import names_around

NAMES = frozenset(
    "license licence copyrightholder copyrightnotice copyrightyear usageinfo conditionsofaccess acquirelicensepage "
    "usageterms isaccessibleforfree rights rightsholder accessrights attributionname attributionurl".split()
)
"""Of properties, lower case and without their vocabulary: schema.org's, Dublin Core's, ccREL's."""
_STEMS = ("icen", "ight", "sage", "ccess", "quire", "ttribution")
"""One of which stands in each of them."""
_NAMED = frozenset(("attributionname", "copyrightholder", "rightsholder", "rights"))
_ADDRESSED = ("a", "area", "link")
_ADDRESSES = ("url", "mainentityofpage")
_PAGE = ("html", "body", "main")
_MAIN = frozenset(("mainentity", "blogpost", "blogposts"))
"""Properties by which a page holds what it is about."""
_HIDDEN = '[hidden],[style*="display:none"],[style*="display: none"],s,strike,del,template,dialog'
_IMAGES = 200
_SIGN, _WORDS, _NEAR, _CODE = 40, 4, 3, 5
"""Characters and words of a picture's sign at most; elements around it that are looked at; letters of a code."""
_LONGEST = 500
MOST = 50
"""Properties of rights that are kept of one page of either kind, and properties of an item that are looked at."""


def in_microdata(element: Element, names: tuple[str, ...], value: str) -> Iterator[StatedRight]:
    """The properties of rights among those of an element with `itemprop`; none for most."""
    told = [name.lower() for name in names if name.lower() in NAMES][:MOST]
    item = _around(element, "itemscope") if told else None
    held_by = (item.attr("itemprop") or "").lower().split() if item is not None else [""]
    for name in told:
        yield _right(element, item, "microdata", name, value, nested=not _MAIN.issuperset(held_by))


def in_rdfa(elements: list[Element]) -> Iterator[StatedRight]:
    """The properties of rights that RDFa states in the body, and in the head on links, on elements with `property`.

    Those of meta tags in the head are in `Page.metas`.
    """
    left = MOST
    for element in elements:
        said = element.attr("property") or ""
        if not any(stem in said for stem in _STEMS):
            continue
        names = {name for one in said.split() if (name := _bare(one)) in NAMES}
        if not names or (element.tag == "meta" and _in_head(element)):
            continue
        value = _value(element, names)
        if value := " ".join(value.split())[:_LONGEST]:
            bound = any(mark in said for mark in ":/#") or element.closest("[vocab]") is not None
            item = _around(element, "typeof")
            nested = bool(item.attr("property")) if item is not None else not _in_head(element)
            for name in sorted(names):
                yield _right(element, item, "rdfa", name, value, nested=nested or not bound)
            left -= 1
            if not left:
                return


def _bare(name: str) -> str:
    """A name of a vocabulary without it, lower case: "license" of "schema:License" or of an address that ends so."""
    return name.replace("/", ":").replace("#", ":").rpartition(":")[2].lower()


def signs_in(document: Document) -> tuple[tuple[str, str], ...]:
    """Pictures by their `alt`, a few words that may be a name: (words, tags and classes around them)."""
    found = []
    for image in document.select("img[alt]")[:_IMAGES]:
        alt = image.attr("alt") or ""
        if 1 < len(alt) <= _SIGN and alt.count(" ") < _WORDS and (not alt.islower() or len(alt) <= _CODE):
            found.append((" ".join(alt.split()), _around_picture(image)))
    return tuple(found[:MOST])


def _around_picture(image: Element) -> str:
    """Its class, tags and classes of the nearest elements around it: three, for each costs time."""
    names, around = image.attr("class") or "", image.parent
    for _ in range(_NEAR):
        if type(around) is not Element:
            break
        classes = around.attr("class")
        names = f"{names} {around.tag} {classes}" if classes else f"{names} {around.tag}"
        around = around.parent
    return names


def _value(element: Element, names: set[str]) -> str:
    """What a property is said to be: `content`, else an address, else the words; of who is named the words first."""
    words = text_start(element, _LONGEST)
    stated = element.attr("content") or (words if not names.isdisjoint(_NAMED) else None) or element.attr("resource")
    return stated or (element.attr("href") if element.tag in _ADDRESSED else None) or words


def _right(
    element: Element, item: Element | None, by: Literal["microdata", "rdfa"], name: str, value: str, nested: bool
) -> StatedRight:
    rdfa = by == "rdfa"
    kind = item.attr("typeof" if rdfa else "itemtype") or "" if item is not None else None
    headline, url = _stated(item, "property" if rdfa else "itemprop") if item is not None else (None, None)
    whole = item is not None and (item.tag in _PAGE or bool(item.select("h1")))
    return StatedRight(
        name=name, value=value, by=by, item_type=kind, headline=headline, url=url, nested=nested,
        about=element.attr("about") or _about(element, item) if rdfa else None,
        holds_headline=whole or (item is None and _in_head(element)),
        hidden=element.tag not in ("meta", "link") and element.closest(_HIDDEN) is not None,
        names=names_around(element),
    )  # fmt: skip


def _around(element: Element, attribute: str) -> Element | None:
    """The nearest element around one that has an attribute."""
    above = element.parent
    while isinstance(above, Element):
        if above.attr(attribute) is not None:
            return above
        above = above.parent
    return None


def _about(element: Element, item: Element | None) -> str | None:
    """What an element around one, up to its item, is said to be about."""
    above = element.parent
    while isinstance(above, Element):
        if named := above.attr("about") or above.attr("resource"):
            return named.strip() or None
        if item is not None and above == item:
            return None
        above = above.parent
    return None


def _stated(item: Element, attribute: str) -> tuple[str | None, str | None]:
    """The item's own headline and address, as far as it states them."""
    headline = url = None
    for element in item.select(f"[{attribute}]")[:MOST]:
        told = {_bare(one) for one in (element.attr(attribute) or "").split()}
        if "headline" in told and headline is None:
            headline = element.attr("content") or text_start(element, _LONGEST)
        elif not told.isdisjoint(_ADDRESSES) and url is None and _is_of(element, item, attribute):
            url = element.attr("content") or element.attr("href") or element.attr("itemid")
    return headline, url


def _is_of(element: Element, item: Element, attribute: str) -> bool:
    return _around(element, "itemscope" if attribute == "itemprop" else "typeof") == item


def _in_head(element: Element) -> bool:
    around = element.parent
    return isinstance(around, Element) and around.tag == "head"
