"""Which of a page's elements its own styles make unreadable, and what attributes its sheets ask elements for.

Done while the page's tree is there; the blocks' own elements are asked about later, where a grant rests on them
(`style_sheets`). Sheets are only read where a page has them, and words of rights in a piece of a line.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import TYPE_CHECKING, Final

from onrecord.page.kept import expression
from onrecord.page.parser import Document, Element, Node
from onrecord.page.pieces import stands
from onrecord.page.style_colours import is_dark_ground, is_pale
from onrecord.page.style_declarations import lays_ground as lays_ground_in
from onrecord.page.style_declarations import may_pale
from onrecord.page.walk import UNSEEN

if TYPE_CHECKING:
    from onrecord.page.style_selectors import Element as Asked

BLOCKS = (
    "p,li,td,th,dd,dt,blockquote,figcaption,div,section,article,main,body,h1,h2,h3,h4,h5,h6,footer,header,aside,pre"
)
_PIECES = ("span", "em", "strong", "b", "i", "small", "a", "font", "u", "mark", "cite")
_OF_RIGHTS = (
    "licen", "reprodu", "republi", "reprint", "creative", "cc by", "cc-by", "lizen", "abdruck", "nachdruck", "лиценз",
    "przedruk", "återpubl", "domain",
)  # fmt: skip
"""Words of notices: a page's own style is asked about pieces of lines that hold one, or one of these and of those."""
_OF_COPYING = ("publi", "pubbl", "copi", "copy", "shar", "übern", "verbreit", "overn", "использ", "repris", "riprod")
_OF_LEAVE = (
    "free", "may ", "allow", "permi", "libr", "liber", "grat", "peu", "pued", "può", "pode", "mag ", "mog", "frei",
    "dürf", "darf", "kostenlos", "bezp", "можете", "можно", "får",
)  # fmt: skip
_NOTICE = 5
"""Characters of the shortest: "CC BY"."""
_GROUNDED = ("style", "bgcolor")
_DEEPEST, _MOST, _START = 120, 2_000, 600
_ASKED: Final = 200
"""Pieces in words of rights that sheets are asked about; beyond them any may be out of sight."""
_READ: Final = 2_000_000
"""Characters of pieces that are looked at, those of a piece in a piece again; beyond them any may be a notice."""


class Styles:
    """A page's sheets, whether it has others beside, and the elements that sheets ask for attributes."""

    def __init__(self, document: Document, sheets: tuple[str, ...]) -> None:
        self.sheets, self.document = sheets, document
        self.asked = _attributes_asked(sheets)
        self.stated: dict[Node, Mapping[str, str]] | None = self._stated() if self.asked is not None else None
        self.linked = bool(document.select('link[rel*="stylesheet" i]')[:1])
        """Whether the page has sheets that are not read; asked before its head is taken off the tree."""

    def _stated(self) -> dict[Node, Mapping[str, str]]:
        names = (*(self.asked or ()), *_GROUNDED) if self.sheets else ()
        selected = self.document.select(",".join(f"[{name}]" for name in names)) if names else ()
        return {
            element: {name: value.lower() for name in names if (value := element.attr(name)) is not None}
            for element in selected
        }

    def is_white(self, element: Element) -> bool:
        """Whether an element's own attributes make its letters white, and nothing told makes their ground dark."""
        return _is_pale(element) and not self.linked and not self._is_grounded(element)

    def mark(self, marked: dict[Node, int]) -> None:
        """Adds UNSEEN to the blocks of which a piece in words of rights may be out of sight."""
        if not self.sheets:
            return
        asked = 0
        for element in self._pieces_of_rights():
            around = element.closest(BLOCKS)
            if around is None or around.tag == "body":
                continue
            asked += 1
            if asked > _ASKED or self._may_hide(element, around):
                marked[around] = marked.get(around, 0) | UNSEEN

    def _may_hide(self, element: Element, around: Element) -> bool:
        """Whether a sheet may put a piece out of sight, or what is between it and its block."""
        from onrecord.page.style_sheets import may_hide_piece

        chain = self._chain(element)
        inner = next((n for n, (node, _) in enumerate(chain) if node == around), len(chain))
        return may_hide_piece(self.sheets, self.linked, [asked for _, asked in chain], inner)

    def _pieces_of_rights(self) -> Iterator[Element]:
        left = _READ
        for element in self._pieces():
            words = element.text if left > 0 else ""
            left -= len(words)
            if left <= 0 or _is_of_rights(words[:_START].lower()):
                yield element

    def _pieces(self) -> list[Element]:
        names = ("class", "id", *(self.asked or ()))
        pieces = [f"{tag}[{name}]" for tag in _PIECES for name in names]
        return self.document.select(",".join((*pieces, 'a[rel~="license" i]', 'a[href*="creativecommons.org"]')))[
            :_MOST
        ]

    def _is_grounded(self, element: Element) -> bool:
        """Whether something around a piece lays a ground on which white letters are seen."""
        around: Node | None = element
        while isinstance(around, Element):
            if lays_ground_in(around.attr("style") or "") or is_dark_ground((around.attr("bgcolor") or "").lower()):
                return True
            around = around.parent
        from onrecord.page.style_sheets import lays_ground

        return bool(self.sheets) and lays_ground(self.sheets, [asked for _, asked in self._chain(element)])

    def _chain(self, element: Element) -> list[tuple[Element, Asked]]:
        return [(node, self._asked_of(node)) for node in _upwards(element)]

    def _asked_of(self, element: Element) -> Asked:
        from onrecord.page.style_selectors import Element as Asked

        names = frozenset(f"{element.attr('class') or ''} {element.attr('id') or ''}".lower().split())
        if self.stated is None:
            return Asked(element.tag, names)
        held = dict(self.stated.get(element, {}))
        held |= {name: value.lower() for name in ("rel", "href", "type") if (value := element.attr(name)) is not None}
        return Asked(element.tag, names, held)


def _attributes_asked(sheets: tuple[str, ...]) -> tuple[str, ...] | None:
    if not any("[" in sheet for sheet in sheets):
        return ()
    from onrecord.page.style_selectors import attributes_asked

    return attributes_asked(sheets)


def _upwards(element: Element) -> Iterator[Element]:
    node: Node | None = element
    for _ in range(_DEEPEST):
        if not isinstance(node, Element):
            return
        yield node
        node = node.parent


def _is_of_rights(words: str) -> bool:
    if len(words) < _NOTICE or not (found := _of_rights().search(words)):
        return False
    return found["copying"] is None or stands(_OF_RIGHTS, words) or stands(_OF_LEAVE, words)


@cache
def _of_rights() -> re.Pattern[str]:
    return expression(f"{'|'.join(_OF_RIGHTS)}|(?P<copying>{'|'.join(_OF_COPYING)})")


def _is_pale(element: Element) -> bool:
    if element.tag == "font":
        return is_pale((element.attr("color") or "").lower())
    style = element.attr("style") or ""
    return ("color" in style or "COLOR" in style.upper()) and may_pale(style)
