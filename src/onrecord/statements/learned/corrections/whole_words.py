"""Contents that begin with a whole word: what a reader of word pieces cut inside of one is mended, or is none.

"became more stridently pro-|Palestinian" reports no words; "a reform was half-|baked and late" has all of "half-baked".
"""

from __future__ import annotations

import re
from functools import cache

from msgspec.structs import replace

from onrecord.record import Span
from onrecord.statements.attribution import Attribution, Found, pointing_to


def with_whole_words(text: str, found: Found) -> Found:
    """`found` with contents that begin at a word's beginning; those of nothing but half a word are left out."""
    moved: dict[Span, Span] = {}
    kept = []
    for one in found.attributions:
        first, last = one.content[0]
        start = _word_start(text, first)
        if start == first:
            kept.append(one)
        elif re.search(r"\s", text[first:last]):
            moved[first, last] = (start, last)
            kept.append(_from(text, one, start))
    if len(kept) == len(found.attributions) and not moved:
        return found
    return Found(tuple(pointing_to(one, moved) for one in kept), found.quotations)


def _word_start(text: str, at: int) -> int:
    """Where the word begins that `at` stands in, over hyphens; `at` itself at a word's beginning, or outside of one."""
    if not text[at : at + 1].isalnum() or _apart().match(text, at):
        return at
    before = _half().search(text, max(0, at - _LONGEST), at)
    return before.start() if before else at


_LONGEST = 40
"""Characters of half a word."""


@cache
def _half() -> re.Pattern[str]:
    return re.compile(r"(?<![\w’'-])[^\W\d_]+(?:[-‑][^\W\d_]+)*[-‑]?\Z")


@cache
def _apart() -> re.Pattern[str]:
    """Scripts that have no blanks between words."""
    return re.compile(r"[\u0e00-\u0eff\u2e80-\u9fff\uac00-\ud7a3]")


def _from(text: str, one: Attribution, start: int) -> Attribution:
    """An attribution whose content begins at `start`; its cue and source end before it."""
    content = ((start, one.content[0][1]), *one.content[1:])
    end = len(text[:start].rstrip())
    return replace(one, content=content, cue=_before(one.cue, start, end), source=_before(one.source, start, end))


def _before(spans: tuple[Span, ...], start: int, end: int) -> tuple[Span, ...]:
    """The spans that reach over `start` cut at `end`, the blanks before it; without what is nothing then."""
    cut = ((first, end if first <= start < last else last) for first, last in spans)
    return tuple((first, last) for first, last in cut if first < last)
