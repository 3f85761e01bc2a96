"""What became of the direct quotations of a text in another one: shortened, lengthened, altered, cut, added."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final, Literal

from msgspec import Struct

from onrecord.record import Span
from onrecord.store.search_text import indexed
from onrecord.stories.likeness import alike

_QUOTATION: Final = re.compile(
    "“[^“”\n]{1,3000}”|„[^„“”\n]{1,3000}[“”]|«[^«»\n]{1,3000}»|»[^«»\n]{1,3000}«|「[^「」\n]{1,3000}」|『[^『』\n]{1,3000}』"
    '|"[^"\n]{1,3000}"'
)
"""Between marks of one paragraph; single marks are apostrophes as often."""
_FEWEST: Final = 3
"""Words of a quotation; of fewer it is a word in quotation marks."""
_MOST: Final = 300
"""Quotations of a text that are looked at."""


class QuoteChange(Struct, frozen=True, kw_only=True):
    """A quotation that is not the same on both sides. The spans are into the two texts, with the marks."""

    kind: Literal["shortened", "lengthened", "altered", "cut", "added"]
    old: Span | None
    """Null for what was added."""
    new: Span | None
    """Null for what was cut."""


def quotations_in(text: str) -> tuple[Span, ...]:
    """Where words stand between quotation marks, three at least; ascending."""
    found = (match.span() for match in _QUOTATION.finditer(text))
    return tuple(span for span in found if _words(text, span).count(" ") + 1 >= _FEWEST)[:_MOST]


def quote_changes(old: str, new: str) -> tuple[QuoteChange, ...]:
    """The quotations that are not on both sides, in the order of `new`; what was cut comes last.

    Case and marks count for nothing. Words that are told without marks, or with them, were altered, and are not here.
    """
    before, after = quotations_in(old), quotations_in(new)
    old_words, new_words = [_words(old, span) for span in before], [_words(new, span) for span in after]
    pairs = dict(_same(old_words, new_words))
    pairs |= dict(_parts(old_words, new_words, pairs))
    left = {j: words for j, words in enumerate(new_words) if j not in pairs}
    taken = set(pairs.values())
    likely = alike({i: words for i, words in enumerate(old_words) if i not in taken}, left)
    pairs |= {j: i for i, j in likely}
    return tuple(_told(before, after, old_words, new_words, pairs))


def _words(text: str, span: Span) -> str:
    return indexed(text[slice(*span)])


def _same(old: Sequence[str], new: Sequence[str]) -> Iterator[tuple[int, int]]:
    places: dict[str, list[int]] = {}
    for i in range(len(old) - 1, -1, -1):
        places.setdefault(old[i], []).append(i)
    for j, words in enumerate(new):
        if places.get(words):
            yield j, places[words].pop()


def _parts(old: Sequence[str], new: Sequence[str], pairs: dict[int, int]) -> Iterator[tuple[int, int]]:
    """Those of which one holds the other's words in their order."""
    free = [i for i in range(len(old)) if i not in set(pairs.values())]
    for j, words in enumerate(new):
        if j in pairs:
            continue
        i = next((i for i in free if _holds(old[i], words) or _holds(words, old[i])), None)
        if i is not None:
            free.remove(i)
            yield j, i


def _holds(longer: str, shorter: str) -> bool:
    return f" {shorter} " in f" {longer} "


def _told(
    before: Sequence[Span], after: Sequence[Span], old: Sequence[str], new: Sequence[str], pairs: dict[int, int]
) -> Iterator[QuoteChange]:
    for j, span in enumerate(after):
        if j not in pairs:
            yield QuoteChange(kind="added", old=None, new=span)
            continue
        was, now = old[pairs[j]], new[j]
        if was == now:
            continue
        kind: Literal["shortened", "lengthened", "altered"] = "altered"
        if _holds(was, now):
            kind = "shortened"
        elif _holds(now, was):
            kind = "lengthened"
        yield QuoteChange(kind=kind, old=before[pairs[j]], new=span)
    for i in sorted({*range(len(before))} - {*pairs.values()}):
        yield QuoteChange(kind="cut", old=before[i], new=None)
