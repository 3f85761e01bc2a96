"""A text cut into sentences, by marks alone and so in any language: what is cut wrongly is cut so on both sides."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from onrecord.page.kept import expression
from onrecord.record import Span

WORD: Final = expression("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff]|\\w+")
"""A word; where no space stands between words (Thai, Lao, Burmese, Khmer, Japanese, Chinese) a letter."""
_END: Final = expression(r"(?:(?<![.!?…؟۔।॥])[.!?…؟۔।॥]++[\"'”’»›)\]]*+(?=\s)|[。！？｡．]+[」』”’）】]*|\n)")
"""The second kind needs no blank behind it. A run of marks is tried once, from its beginning: else a long one would
take time as the square of its length."""
_SHORT: Final = frozenset(
    "mr mrs ms dr prof st sen rep gov gen col lt capt sgt jr sr no vs hr fr bzw ca nr str mme m jan feb mar apr jun "
    "jul aug sep sept oct nov dec".split()
)
"""Words that a point is a part of."""
_LAST_WORD: Final = expression(r"(\w+)\.$")


def sentences_in(text: str) -> tuple[Span, ...]:
    """The sentences of `text`, ascending, without the white space between them."""
    return tuple(_sentences(text))


def _sentences(text: str) -> Iterator[Span]:
    start = 0
    for end in _END.finditer(text):
        if _goes_on(text, start, end):
            continue
        yield from _bare(text, start, end.end())
        start = end.end()
    yield from _bare(text, start, len(text))


def _goes_on(text: str, start: int, end: re.Match[str]) -> bool:
    """Whether what looks like an end is an abbreviation's point, or stands before a small letter."""
    if end[0] == "\n" or end[0][0] in "。！？｡．":
        return False
    following = text[end.end() : end.end() + 3]
    if following[:1] == "\n":
        return False
    if following.strip()[:1].islower():
        return True
    word = _LAST_WORD.search(text, max(start, end.start() - 12), end.start() + 1) if end[0] == "." else None
    return word is not None and (len(word[1]) == 1 or word[1].lower() in _SHORT)


def _bare(text: str, start: int, end: int) -> Iterator[Span]:
    words = text[start:end]
    stripped = words.strip()
    if stripped:
        first = start + words.index(stripped[0])
        yield (first, first + len(stripped))
