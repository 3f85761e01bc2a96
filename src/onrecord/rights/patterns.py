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


@cache
def words_asked(pattern: str) -> tuple[frozenset[str], re.Pattern[str] | None]:
    """The words that a pattern lists, as `\\b(?:of|copie?s?|l[ao])\\b` does, and an expression of what else is in it.

    It stands in a text where one of the words is one of the text's, or the expression is found.
    """
    words, rest = set[str](), list[str]()
    for one in _alternatives(pattern):
        inner = one.removeprefix(r"\b(?:").removesuffix(r")\b")
        if len(inner) == len(one) - len(r"\b(?:)\b"):
            for word in _alternatives(inner):
                spelled = _spellings(word)
                words |= spelled
                rest += [] if spelled else [rf"\b(?:{word})\b"]
        else:
            rest.append(one)
    return frozenset(words), expression("|".join(rest)) if rest else None


def _spellings(word: str) -> set[str]:
    """The words that a pattern of letters, sets of letters and letters that may be missing stands for; else none."""
    if re.fullmatch(r"(?:(?:\[\w+\]|\w)\??)+", word) is None:
        return set()
    found = {""}
    for several, may in re.findall(r"(\[\w+\]|\w)(\??)", word):
        letters = [*several.strip("[]"), ""] if may else several.strip("[]")
        found = {begun + letter for begun in found for letter in letters}
    return found


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


_ODD: Final = frozenset("İıſ")
"""Letters that are taken for an i or an s where case makes no difference, and are none in lower case."""


def stands_loosely(pattern: str, words: str) -> bool:
    """Whether `loosely(pattern)` finds anything in some words; asked of them in lower case, a tenth of the time.

    For patterns in lower case, of Latin letters, in which case never makes a difference.
    """
    if _ODD.isdisjoint(words):
        return asked(pattern).search(words.lower()) is not None
    return loosely(pattern).search(words) is not None


@cache
def loosely(pattern: str) -> re.Pattern[str]:
    """A pattern over words as they are printed, in which case makes no difference."""
    return expression(pattern, re.IGNORECASE)
