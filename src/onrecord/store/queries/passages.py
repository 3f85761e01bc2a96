"""The words around what was searched for, cut from the article's own text. Knows no database."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from msgspec import Struct

from onrecord.record import SEPARATOR
from onrecord.store.rows import Passage
from onrecord.store.search_text import Phrase, marks

LONGEST: Final = 240
"""Characters of a passage of the body, without the signs of what was left out."""
MOST: Final = 2
"""Passages of one body."""
_LEAD: Final = 80
"""Characters before the first word found."""
_LOOKED_AT: Final = 6
"""Passages of a body among which the best are chosen."""
_CUT: Final = "…"

Marks = tuple[tuple[int, int], ...]


class Name(Struct, frozen=True):
    """A speaker, as the record has it."""

    name: str | None = None


class Said(Struct, frozen=True):
    """A statement, but for its speaker."""

    speaker: Name | None = None


class Searched(Struct, frozen=True):
    """What of a record is searched in: as much of its JSON as a passage needs, and quick to read."""

    headline: str | None = None
    deck: str | None = None
    text: str = ""
    statements: tuple[Said, ...] | None = None


def passages(searched: Searched, phrases: Sequence[Phrase]) -> tuple[Passage, ...]:
    """Headline, deck and speakers where they hold words of `phrases`, then the best of the body: at most two, each of
    240 characters, with `…` where words were left out."""
    found = []
    if whole := _whole("headline", searched.headline, phrases):
        found.append(whole)
    if whole := _whole("deck", searched.deck, phrases):
        found.append(whole)
    names = dict.fromkeys(one.speaker.name for one in searched.statements or () if one.speaker and one.speaker.name)
    for name in names:
        at = marks(name, phrases)
        if at:
            found.append(Passage(field="speaker", text=name, marks=at))
    return (*found, *_of_body(searched.text, phrases))


def _whole(field: str, text: str | None, phrases: Sequence[Phrase]) -> Passage | None:
    at = marks(text, phrases) if text else ()
    if not text or not at:
        return None
    return Passage(field="headline" if field == "headline" else "deck", text=text, marks=at)


def _of_body(text: str, phrases: Sequence[Phrase]) -> list[Passage]:
    """Those with the most different words found, in the order of the text."""
    looked_at = []
    for paragraph, at in _paragraphs(text, phrases):
        looked_at += list(_windows(paragraph, at))
        if len(looked_at) >= _LOOKED_AT:
            break
    best = sorted(range(len(looked_at)), key=lambda number: (-_worth(looked_at[number]), number))[:MOST]
    return [looked_at[number] for number in sorted(best)]


def _worth(passage: Passage) -> int:
    return len({passage.text[start:end].casefold() for start, end in passage.marks})


def _paragraphs(text: str, phrases: Sequence[Phrase]) -> Iterator[tuple[str, Marks]]:
    for paragraph in text.split(SEPARATOR):
        at = marks(paragraph, phrases)
        if at:
            yield paragraph, at


def _windows(paragraph: str, at: Marks) -> Iterator[Passage]:
    """Pieces of the paragraph around the words at `at`, which are not empty; each word stands in one of them."""
    left = 0
    while left < len(at):
        start = _start(paragraph, at[left][0])
        within = [span for span in at[left:] if span[1] <= start + LONGEST] or [at[left]]
        end = _end(paragraph, max(start + LONGEST, within[-1][1]))
        yield _piece(paragraph, start, end, within)
        left += len(within)


def _start(paragraph: str, first: int) -> int:
    """Before the first word found: the paragraph's beginning, or the beginning of a word."""
    if first <= _LEAD:
        return 0
    space = paragraph.find(" ", first - _LEAD, first)
    return space + 1 if space >= 0 else first - _LEAD // 2


def _end(paragraph: str, last: int) -> int:
    if last >= len(paragraph):
        return len(paragraph)
    space = paragraph.rfind(" ", last - _LEAD // 2, last)
    return space if space > 0 else last


def _piece(paragraph: str, start: int, end: int, within: Sequence[tuple[int, int]]) -> Passage:
    # A word of ten thousand characters would be a passage of as many.
    end = min(max(end, within[-1][1]), start + 2 * LONGEST)
    before, after = _CUT if start else "", _CUT if end < len(paragraph) else ""
    shift = len(before) - start
    kept = tuple((first + shift, min(last, end) + shift) for first, last in within if first < end)
    return Passage(field="body", text=f"{before}{paragraph[start:end]}{after}", marks=kept)
