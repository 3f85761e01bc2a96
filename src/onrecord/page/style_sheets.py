"""What the page's own `<style>` elements put out of sight, by simple selectors; looked at where a grant rests on it.

Classes, ids and tags with them are read, and such under others (`.post .terms`); no attributes, states or siblings, and
no file that is linked. Rules for print, for narrow screens or for browsers with some feature are passed over: what they
hide is shown on others.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import Final

import msgspec

from onrecord.page.kept import expression
from onrecord.page.page import Page

_DEEPEST: Final = 40
_MOST: Final = 5_000
"""Rules that hide kept of one page."""
_EVERYWHERE: Final = ("@media all", "@media screen", "@layer", "@supports")
"""Blocks whose rules hold for the readers of a screen."""
_HIDES: Final = (
    r"(?<![\w-])(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|clip\s*:\s*rect|opacity\s*:\s*[.0]+(?=\s*(?:[;!]|$))"
    r"|clip-path\s*:\s*(?:inset\(\s*(?:50|100)%|circle\(\s*0)|font-size\s*:\s*[.0]+(?=\D|$)(?!\.?[1-9])"
    r"|color\s*:\s*transparent|transform\s*:\s*(?:scale[xy]?\(\s*0\s*[,)]|translate[xy]?\([^(){};]{0,60}-\d{3})"
    r"|(?:left|right|top|bottom|text-indent|margin-left|margin-top)\s*:\s*-\d{3})"
)
_SHOWS: Final = r"(?<![\w-])(?:display\s*:\s*(?!none)\w|visibility\s*:\s*visible|opacity\s*:\s*[.\d]*[1-9])"
_COMPOUND: Final = r"(?P<tag>[a-z][\w-]*|\*)?(?P<names>(?:[.#][\w\\-]+)*)"


class _Compound(msgspec.Struct, frozen=True):
    """A tag, or any, with all the names that an element has to have."""

    tag: str
    names: frozenset[str]

    def fits(self, tag: str, names: frozenset[str]) -> bool:
        return self.tag in ("", tag) and self.names <= names


_Selector = tuple[_Compound, ...]
"""From the outermost element to the one that is hidden."""


def is_hidden_by_style(page: Page, element: int, body: int | None, around: str = "") -> bool:
    """Whether the page's own style puts `element`, or one around it, out of sight.

    What holds the block `body` of the story is not looked at: a page that shows itself by a script hides all of it.
    `around` are classes and ids of elements between it and what is asked about, that no block begins at.
    """
    if not page.styles:
        return False
    selectors = _hiding(page.styles)
    if not selectors:
        return False
    elements = page.elements
    known = min(len(elements.tag), len(elements.names), len(elements.parent))
    chain = [("", frozenset(around.lower().split()))] if around else []
    while 0 <= element < known and len(chain) < _DEEPEST:
        if body is not None and elements.lo[element] <= body < elements.hi[element]:
            break
        chain.append((elements.tag[element], frozenset(elements.names[element].lower().split())))
        element = elements.parent[element]
    hidden = len(chain)
    while 0 <= element < known and len(chain) < _DEEPEST:
        chain.append((elements.tag[element], frozenset(elements.names[element].lower().split())))
        element = elements.parent[element]
    return any(_selects(selector, chain, n) for n in range(hidden) for selector in selectors)


def _selects(selector: _Selector, chain: list[tuple[str, frozenset[str]]], at: int) -> bool:
    """Whether a selector fits the `at`-th of elements, the innermost first: its last compound, the others above."""
    if not selector[-1].fits(*chain[at]):
        return False
    for compound in reversed(selector[:-1]):
        at = next((n for n in range(at + 1, len(chain)) if compound.fits(*chain[n])), -1)
        if at < 0:
            return False
    return True


@lru_cache(4)
def _hiding(styles: tuple[str, ...]) -> tuple[_Selector, ...]:
    """The selectors that hide by the rules of all sheets; one that a later rule shows again is none."""
    found: dict[str, None] = {}
    for sheet in styles:
        for selectors, hides in _rules(sheet):
            for one in selectors.split(","):
                if hides and len(found) < _MOST:
                    found[one.strip()] = None
                elif not hides:
                    found.pop(one.strip(), None)
    return tuple([selector for one in found if (selector := _selector(one))])


def _rules(sheet: str) -> Iterator[tuple[str, bool]]:
    """The selectors of rules that hide or show, and which; in the order of the sheet."""
    sheet = _comment().sub(" ", sheet.lower())
    at = passed = 0
    for brace in _brace().finditer(sheet):
        before = " ".join(sheet[at : brace.start()].split())
        at = brace.end()
        if passed:
            passed += 1 if brace[0] == "{" else -1
        elif brace[0] == "{":
            before = before.rpartition(";")[2].strip()
            if before.startswith("@"):
                passed = 0 if before.startswith(_EVERYWHERE) and " and " not in before else 1
                selectors = ""
            else:
                selectors = before
        elif selectors:
            hides = _hides().search(before) is not None
            if hides or _shows().search(before):
                yield selectors, hides
            selectors = ""


def _selector(words: str) -> _Selector:
    """A selector of classes, ids and tags alone; an empty one where it has anything else, or hides by a bare tag."""
    found = []
    for piece in words.replace(">", " ").split():
        compound = _compound().fullmatch(piece)
        if compound is None:
            return ()
        names = frozenset(re.split(r"[.#]", compound["names"])[1:]) if compound["names"] else frozenset()
        found.append(_Compound("" if compound["tag"] in (None, "*") else compound["tag"], names))
    return tuple(found) if found and any(one.names for one in found) and found[-1] != _Compound("", frozenset()) else ()


@cache
def _comment() -> re.Pattern[str]:
    return expression(r"/\*[^*]*\*+(?:[^/*][^*]*\*+)*/|/\*.*$", re.DOTALL)


@cache
def _brace() -> re.Pattern[str]:
    return expression(r"[{}]")


@cache
def _hides() -> re.Pattern[str]:
    return expression(_HIDES)


@cache
def _shows() -> re.Pattern[str]:
    return expression(_SHOWS)


@cache
def _compound() -> re.Pattern[str]:
    return expression(_COMPOUND)
