"""What a page holds, before anyone asks what an article is: its tree walked once into blocks, and what its head says.

`Page` is what the other rooms get; no node of the parser leaves this room.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Any, Literal

import msgspec

from onrecord.page.captures import Capture
from onrecord.record import Source, Warning

Kind = Literal["auto", "html", "text"]


class MetaTag(msgspec.Struct, frozen=True, kw_only=True):
    """A `<meta>` with a name (from `name`, `property`, `itemprop` or `http-equiv`; lower case) and its content."""

    name: str
    content: str
    apart: bool = False
    """It stands in an element of the body, not in the head: what it grants may be a comment's or a picture's."""


class LinkTag(msgspec.Struct, frozen=True, kw_only=True):
    """A `<link>`, an `<a>` or `<area>` that has a `rel`, or a link to a Creative Commons licence round a picture."""

    rel: tuple[str, ...]
    """Lower case, in the order given."""
    href: str
    """Absolute where the page's address or base is known."""
    type: str | None = None
    title: str | None = None
    hreflang: str | None = None
    text: str = ""
    block: int | None = None
    """The block an `<a>` stands in; null for a `<link>`."""
    about: str | None = None
    """Of a licence: what it is said to be about (RDFa `about` here or around it), as it stands; null for the page."""
    bits: int = 0
    """Of a licence: what it stands in (the bits of `walk`), up to the article's own element."""
    names: str = ""
    """Of a licence: classes and ids of the elements around it, nearest first, up to the article's own."""
    element: int | None = None
    """Of a licence: the block element it stands in."""
    before: str = ""
    """Of a licence: the words before it in its block."""
    apart: bool = False
    """A `<link>` that stands in an element of the body, not in the head."""


class JsonLd(msgspec.Struct, frozen=True, kw_only=True):
    """One node of JSON-LD that has a type: the decoded object, and its JSON pointer with the script's number.

    `@graph`s and lists are taken apart; nodes nested as properties stay where they are.
    """

    at: str
    types: tuple[str, ...]
    value: dict[str, Any]
    names: str = ""
    """Classes, ids and tags of the elements around its script, up to the article's own."""


class Anchor(msgspec.Struct, frozen=True):
    """A link inside a block: [start, end) in code points of the block's text; its address as it stands in the page."""

    start: int
    end: int
    url: str


class TextBlock(msgspec.Struct, frozen=True):
    """One run of visible text between block boundaries, white space folded, a `<br>` kept as a line break.

    `tag` is that of the nearest block element, `element` its index in `Elements`.
    """

    text: str
    tag: str
    element: int
    anchors: tuple[Anchor, ...] = ()


class Elements(msgspec.Struct, frozen=True):
    """The block elements that hold text, in document order, as parallel lists. Element 0 is the whole page.

    `lo[i]:hi[i]` are the blocks inside element i, so that sums over a container are differences of cumulative sums.
    """

    tag: list[str]
    parent: list[int]
    depth: list[int]
    bits: list[int]
    """What the element and those around it are, one bit each (`onrecord.page.walk.BITS`)."""
    lo: list[int]
    hi: list[int]
    names: list[str]
    """The element's `class`, `id`, `role`, `itemprop` and `data-testid`, joined by blanks, as they stand."""
    stated: Mapping[int, Mapping[str, str]] | None = None
    """By element, attributes that the page's own style sheets ask for, lower case; None where they are not known."""

    def level(self, element: int, steps: int | None = None) -> int:
        """The level of the heading that `element` is or stands in, `steps` up at most; 0 where there is none."""
        while element and (steps is None or steps >= 0):
            tag = self.tag[element]
            if len(tag) == 2 and tag[0] == "h" and tag[1].isdigit():
                return int(tag[1])
            element, steps = self.parent[element], None if steps is None else steps - 1
        return 0


class TimeTag(msgspec.Struct, frozen=True, kw_only=True):
    """A `<time>` element: its `datetime` (null where it has none), its words, and the block where it stands."""

    datetime: str | None
    text: str
    block: int | None
    itemprop: str | None = None


class Microdata(msgspec.Struct, frozen=True, kw_only=True):
    """An element with `itemprop`: the property's names, its value by the rules of microdata, its item's type."""

    names: tuple[str, ...]
    value: str
    item_type: str | None = None
    block: int | None = None


class Picture(msgspec.Struct, frozen=True):
    """An `<img>` of a page whose head names none: its address as it stands, and the block that stands behind it."""

    url: str
    block: int


class StatedRight(msgspec.Struct, frozen=True, kw_only=True):
    """A property of microdata or RDFa that speaks of rights, and what its page tells of the item that it is of."""

    name: str
    """Lower case, without its vocabulary: `license`, `copyrightholder`."""
    value: str
    by: Literal["microdata", "rdfa"]
    item_type: str | None = None
    """As it stands; "" where the item states none, null where there is no item around."""
    about: str | None = None
    """RDFa: what it is said to be about, as it stands; null for the page or the typed element."""
    headline: str | None = None
    url: str | None = None
    """The item's own, where it states them."""
    nested: bool = False
    """It stands in no item, or its item is a property of another one, or its name is of no vocabulary."""
    holds_headline: bool = False
    """Its item is the whole page, or has an `h1` in it; or it stands in the head."""
    hidden: bool = False
    """It stands in what is hidden or struck through; of a `<meta>` or `<link>`, which nobody sees, False."""
    names: str = ""
    """Tags, classes and ids of the elements around it, up to the article's own."""


class Page(msgspec.Struct, frozen=True, kw_only=True, dict=True):
    """A page, parsed and walked once."""

    kind: Literal["html", "text"]
    url: str | None
    """As given; of a capture in a web archive the captured page's own."""
    base: str | None
    """What relative addresses are joined to."""
    source: Source
    title: str | None = None
    """Of `<title>`, white space folded."""
    lang: str | None = None
    """The `lang` of `<html>`, as it stands."""
    rtl: bool = False
    metas: tuple[MetaTag, ...] = ()
    links: tuple[LinkTag, ...] = ()
    json_ld: tuple[JsonLd, ...] = ()
    microdata: tuple[Microdata, ...] = ()
    stated_rights: tuple[StatedRight, ...] = ()
    times: tuple[TimeTag, ...] = ()
    rsl: tuple[str, ...] = ()
    """Inline RSL documents (`<script type="application/rsl+xml">`)."""
    styles: tuple[str, ...] = ()
    """The page's own style sheets (`<style>`) that browsers read; with their queries of media."""
    styles_linked: bool = False
    """Whether a page with such links others, which are not read."""
    signs: tuple[tuple[str, str], ...] = ()
    """Pictures that may stand for a name, by their `alt`: (words, tags and classes around them)."""
    pixels: tuple[str, ...] = ()
    """Addresses of images of one pixel."""
    pictures: tuple[Picture, ...] = ()
    """The pictures in the text, in order; only where neither meta tags nor JSON-LD name the page's."""
    blocks: tuple[TextBlock, ...] = ()
    elements: Elements
    unquotable: tuple[tuple[int, int], ...] = ()
    """Blocks [first, end) that are marked `data-nosnippet`."""
    invisible: tuple[str, ...] = ()
    """Runs of invisible characters taken out of the text, as code points in hex (`U+FEFF U+FE01 ...`)."""
    warnings: tuple[Warning, ...] = ()
    capture: Capture | None = None
    """What of the page is known where it is a capture in a web archive."""
    sent: str | None = None
    """When it was sent, of a mail to subscribers, as its `Date` has it."""
    saved_from: str | None = None
    """The address that a page without one was saved from, as the browser or extension that saved it wrote into it."""

    @property
    def given(self) -> str | None:
        """The address as given, also of a capture in a web archive."""
        return self.capture.given if self.capture else self.url

    def meta(self, *names: str) -> str | None:
        """The first non-empty content of a meta with one of `names`, in the order of `names`."""
        told = self._metas_told
        for name in names:
            if name in told:
                return told[name]
        return None

    @cached_property
    def _metas_told(self) -> dict[str, str]:
        """Of each name of metas the first content that is not empty."""
        return {meta.name: meta.content for meta in reversed(self.metas) if meta.content}
