"""Slips of the trained model that the words on the page show, mended before its attributions are handed on."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from onrecord.record import Span

_MOST = 0.5
"""The share of a quotation from which it belongs to the content that begins in it, or ends in it; below it does not."""
_HEARERS = 3
"""Words of a name or noun that is told something, at most."""


@cache
def _determiner() -> re.Pattern[str]:
    return re.compile(r"\b(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|[Oo]ur|[Mm]y) $")


def whole_source(text: str, span: Span) -> Span:
    """A source with the article or possessive that stands before it."""
    found = _determiner().search(text, max(0, span[0] - 6), span[0])
    return (found.start(), span[1]) if found else span


def whole_quotations(content: Iterable[Span], quotations: Sequence[Span]) -> tuple[Span, ...]:
    """Content that begins or ends inside of a quotation: with the whole of it, or without it where it has little."""
    ends = [end for _, end in quotations]
    out = []
    for start, end in content:
        place = bisect_right(ends, start)
        if place < len(quotations) and quotations[place][0] < start and end > quotations[place][1]:
            start = _begin(start, quotations[place])
        place = bisect_right(ends, end)
        if place < len(quotations) and start <= quotations[place][0] < end:
            end = _end(end, quotations[place])
        if end > start:
            out.append((start, end))
    return tuple(out)


def _begin(start: int, quotation: Span) -> int:
    first, last = quotation
    return first if last - start >= _MOST * (last - first) else last


def _end(end: int, quotation: Span) -> int:
    first, last = quotation
    return last if end - first >= _MOST * (last - first) else first


@cache
def _clause() -> re.Pattern[str]:
    return re.compile(r"(?:that|to|whether|if) ")


def without_hearers(text: str, spans: Sequence[Span]) -> tuple[Span, ...]:
    """Content without whom it was said to: "promised [parliament] on Thursday [that …]"."""
    kept = []
    for span, following in zip(spans, [*spans[1:], None], strict=True):
        clause = following and _clause().match(text, following[0]) and not _clause().match(text, span[0])
        between = text[span[1] : following[0]] if following else ""
        if clause and len(text[slice(*span)].split()) <= _HEARERS and not re.search(r"[.:;\n“”\"]", between):
            continue
        kept.append(span)
    return tuple(kept)


def trimmed(text: str, spans: Iterable[Span]) -> Iterator[Span]:
    """Spans without blanks and commas at their edges that a cut may have left; none that is empty."""
    for start, end in spans:
        while start < end and text[start] in " ,;\u00a0\n":
            start += 1
        while start < end and text[end - 1] in " \u00a0\n":
            end -= 1
        if start < end:
            yield start, end


def joined(text: str, spans: Iterable[Span]) -> tuple[Span, ...]:
    """Spans with nothing but blanks between them on one line are one."""
    out: list[Span] = []
    for start, end in sorted(spans):
        if out and start <= out[-1][1]:
            out[-1] = (out[-1][0], max(end, out[-1][1]))
        elif out and not text[out[-1][1] : start].strip(" \u00a0"):
            out[-1] = (out[-1][0], end)
        else:
            out.append((start, end))
    return tuple(out)
