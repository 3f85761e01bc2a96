"""Words of two inline elements that only styles part: who, a trade and a day in a row of spans without a blank.

Builders of pages leave out the blanks between such elements, and their styles set them apart. Says nothing of blocks.
"""

from __future__ import annotations

from onrecord.page.parser import Element


def text_start(element: Element, most: int) -> str:
    """The first `most` characters of the element's text, white space folded; what is behind them is not looked at."""
    pieces, left = list[str](), 4 * most
    for piece in element.strings:
        pieces.append(piece[:left])
        left -= len(piece)
        if left <= 0:
            break
    return " ".join("".join(pieces).split())[:most]


def stands_apart(node: Element, before: str) -> bool:
    """Whether a link, time or span begins a piece of its own right behind another such element, of which `before` is
    the last text, without a blank between them.

    Both are made by a page's builder, no mere looks of letters: they have classes, are links, or of different tags. And
    no word goes on, as what is in small letters or all in figures may.
    """
    last = before[-1]
    if last.isspace():
        return False
    sibling = node.previous_sibling
    if type(sibling) is not Element or sibling.tag not in _BEFORE or not _are_made(node, sibling):
        return False
    start = f"{text_start(node, _MOMENT)}  "
    return _parts(last, start, "time" in (node.tag, sibling.tag)) and text_start(sibling, 1) != ""


def _parts(last: str, start: str, dated: bool) -> bool:
    """Whether a new piece begins with `start` behind `last`, a letter or mark; `dated`: one of both is a time."""
    first, second = start[0], start[1]
    if start[10:11] == "T" and start[:4].isdecimal():
        return False  # a moment for machines, which styles hide
    if dated:
        return last.isalnum() and first.isalnum() and not first.islower()
    if last.isalpha() and not last.isupper():  # small letters, and letters that have no cases
        return first.isupper() or first.isdecimal() or first == "©" or (first.isalpha() and not first.islower())
    return (first.isupper() and second.islower() and (last.isalnum() or last in _ENDS)) or (
        last in _ENDS and (first.isupper() or first in _SIGNS)
    )


def _are_made(node: Element, sibling: Element) -> bool:
    """Whether two elements beside one another are more than letters that look otherwise."""
    if node.tag == sibling.tag == "a" or node.attr("class") or sibling.attr("class"):
        return True
    return node.tag != sibling.tag and node.tag not in _LOOKS and sibling.tag not in _LOOKS


_LOOKS = frozenset(("strong", "b", "em", "i"))
APART = frozenset(("span", "a", "time", "small"))
"""Inline elements that a page's builder puts into a row."""
_BEFORE = APART | _LOOKS
_MOMENT = 11
"""Characters of a moment for machines up to its "T"."""
_SIGNS, _ENDS = "(©", ".!?…”»’)]"
