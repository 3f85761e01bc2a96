"""Two texts, sentence by sentence: kept, cut, added, altered (with the words), moved."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterator, Sequence
from typing import Final, Literal

from msgspec import Struct

from onrecord.provenance.copies.sentences import sentences_in
from onrecord.record import Span
from onrecord.store.search_text import UNSPACED
from onrecord.stories.alignment import Pair, aligned
from onrecord.stories.likeness import alike

_MARKS: Final = str.maketrans(
    dict.fromkeys("“”„‟«»‹›", '"') | dict.fromkeys("‘’‚‛`´", "'") | dict.fromkeys("‐‑‒–—―−", "-")
)
_PIECES: Final = re.compile(rf"\s*(?:\d+(?:[.,:]\d+)+|[{UNSPACED}]|(?:(?![{UNSPACED}])\w)+|[^\w\s]|\s+$)")
"""Words and marks one by one, but a number with its points (4,300; 2.61; 18:30) as a whole."""

Became = Literal["kept", "cut", "added", "altered", "moved"]


class WordChange(Struct, frozen=True, kw_only=True):
    """Words of an altered sentence: kept where both spans are told, cut without `new`, added without `old`."""

    old: Span | None
    new: Span | None


class SentenceChange(Struct, frozen=True, kw_only=True):
    """What became of a sentence."""

    kind: Became
    """`altered` sentences may have moved too."""
    old: Span | None
    """Where it stood; null for what was added."""
    new: Span | None
    """Where it stands; null for what was cut."""
    words: tuple[WordChange, ...] = ()
    """Of an altered sentence, in order, all of them; the spans are into the two texts."""
    retouched: bool = False
    """Quotation marks, dashes or white space are others in a sentence that was kept or moved."""
    paragraph: bool = False
    """It begins a paragraph: of the new text, or of the old one where it was cut."""


def text_changes(old: str, new: str) -> tuple[SentenceChange, ...]:
    """The sentences of both texts, in the order of `new`; what was cut stands behind what it stood behind."""
    before, after = sentences_in(old), sentences_in(new)
    old_keys, new_keys = (
        [_key(text[start:end]) for start, end in spans] for text, spans in ((old, before), (new, after))
    )
    kept = aligned(old_keys, new_keys)
    moved = _moved(old_keys, new_keys, kept)
    altered = alike(
        {i: old_keys[i] for i in _rest(len(before), kept, moved, 0)},
        {j: new_keys[j] for j in _rest(len(after), kept, moved, 1)},
    )
    kinds: dict[int, tuple[Became, int]] = {j: ("kept", i) for i, j in kept}
    kinds |= {j: ("moved", i) for i, j in moved} | {j: ("altered", i) for i, j in altered}
    return tuple(_told(old, new, before, after, kinds))


def _key(sentence: str) -> str:
    """What makes it the same sentence, whatever its marks and blanks look like."""
    return " ".join(sentence.translate(_MARKS).split())


def _moved(old: Sequence[str], new: Sequence[str], kept: Sequence[Pair]) -> list[Pair]:
    """Equal sentences that are not in order."""
    places: dict[str, list[int]] = {}
    for i in reversed(_rest(len(old), kept, (), 0)):
        places.setdefault(old[i], []).append(i)
    return [(places[new[j]].pop(), j) for j in _rest(len(new), kept, (), 1) if places.get(new[j])]


def _rest(size: int, kept: Sequence[Pair], moved: Sequence[Pair], side: Literal[0, 1]) -> list[int]:
    taken = {pair[side] for pair in (*kept, *moved)}
    return [number for number in range(size) if number not in taken]


def _told(
    old: str, new: str, before: Sequence[Span], after: Sequence[Span],
    kinds: dict[int, tuple[Became, int]],
) -> Iterator[SentenceChange]:  # fmt: skip
    cut = deque(sorted(set(range(len(before))) - {i for _, i in kinds.values()}))
    yield from (_cut(old, before[i]) for i in _next(cut, 0))
    for j, span in enumerate(after):
        found: tuple[Became, int] = kinds.get(j, ("added", -1))
        kind, i = found
        first = _begins_paragraph(new, span)
        if kind == "added":
            yield SentenceChange(kind="added", old=None, new=span, paragraph=first)
            continue
        if kind == "kept":
            while cut and cut[0] < i:
                yield _cut(old, before[cut.popleft()])
        if kind == "altered":
            words = tuple(_words(old, new, before[i], span))
            yield SentenceChange(kind="altered", old=before[i], new=span, words=words, paragraph=first)
        else:
            retouched = old[slice(*before[i])] != new[slice(*span)]
            yield SentenceChange(kind=kind, old=before[i], new=span, retouched=retouched, paragraph=first)
        if kind != "moved":
            yield from (_cut(old, before[one]) for one in _next(cut, i + 1))
    yield from (_cut(old, before[i]) for i in cut)


def _next(cut: deque[int], first: int) -> Iterator[int]:
    """Takes `first` and what follows it without a gap off the front of `cut`."""
    while cut and cut[0] == first:
        yield cut.popleft()
        first += 1


def _cut(old: str, span: Span) -> SentenceChange:
    return SentenceChange(kind="cut", old=span, new=None, paragraph=_begins_paragraph(old, span))


def _begins_paragraph(text: str, span: Span) -> bool:
    return span[0] == 0 or "\n" in text[max(0, span[0] - 2) : span[0]]


def _words(old: str, new: str, was: Span, now: Span) -> Iterator[WordChange]:
    """The runs of words of an altered sentence. A word goes with the blank before it."""
    before = [found.span() for found in _PIECES.finditer(old, *was)]
    after = [found.span() for found in _PIECES.finditer(new, *now)]
    kept = aligned([old[slice(*span)].strip() for span in before], [new[slice(*span)].strip() for span in after])
    i = j = 0
    runs: list[tuple[Span | None, Span | None]] = []
    for next_i, next_j in (*kept, (len(before), len(after))):
        runs += [(span, None) for span in before[i:next_i]]
        runs += [(None, span) for span in after[j:next_j]]
        if next_i < len(before) and next_j < len(after):
            runs.append((before[next_i], after[next_j]))
        i, j = next_i + 1, next_j + 1
    yield from _joined(runs)


def _joined(runs: list[tuple[Span | None, Span | None]]) -> Iterator[WordChange]:
    """Neighbours of one sort as one."""
    held: list[tuple[Span | None, Span | None]] = []
    for run in runs:
        if held and [side is None for side in held[-1]] != [side is None for side in run]:
            yield _as_one(held)
            held = []
        held.append(run)
    if held:
        yield _as_one(held)


def _as_one(runs: list[tuple[Span | None, Span | None]]) -> WordChange:
    (first_old, first_new), (last_old, last_new) = runs[0], runs[-1]
    return WordChange(
        old=(first_old[0], last_old[1]) if first_old and last_old else None,
        new=(first_new[0], last_new[1]) if first_new and last_new else None,
    )
