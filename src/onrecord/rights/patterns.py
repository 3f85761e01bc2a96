"""Patterns of this room, each compiled once, when first tried: most pages need few of them."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from onrecord.page.kept import expression

_FEW: Final = 3
"""Alternatives at a word's edge from which on they are put together."""


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """A pattern as it stands, mostly over folded words."""
    return expression(pattern)


@cache
def asked(pattern: str) -> re.Pattern[str]:
    """A pattern of which only matters whether it stands in a text, not where: the same in another order.

    Of alternatives that begin at a word's edge each looks for the edge at every letter. Put together behind one edge
    they are passed over at once within words.
    """
    several = _alternatives(pattern)
    at_edge = [one[2:] for one in several if one.startswith(r"\b")]
    if len(at_edge) < _FEW:
        return expression(pattern)
    return expression("|".join([*(one for one in several if not one.startswith(r"\b")), rf"\b(?:{'|'.join(at_edge)})"]))


def _alternatives(pattern: str) -> list[str]:
    """The outermost alternatives of a pattern."""
    found, depth, start, at = list[str](), 0, 0, 0
    while at < len(pattern):
        sign = pattern[at]
        if sign == "\\":
            at += 1
        elif sign == "[":
            at = pattern.index("]", at + 2 + (pattern[at + 1] == "^"))
        elif sign == "|" and depth == 0:
            found.append(pattern[start:at])
            start = at + 1
        else:
            depth += (sign == "(") - (sign == ")")
        at += 1
    return [*found, pattern[start:]]


@cache
def loosely(pattern: str) -> re.Pattern[str]:
    """A pattern over words as they are printed, in which case makes no difference."""
    return expression(pattern, re.IGNORECASE)
