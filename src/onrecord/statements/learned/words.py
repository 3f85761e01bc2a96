"""The words of a text as the head for names reads them: pieces joined, and what the page itself tells of each.

Beside the encoder's vectors the head is told of a word's letter case, whether it begins a sentence, whether lists know
it (given names, titles, roles, bodies, places, peoples), and how the same word stands elsewhere in the text: a name
that is plain in one place helps where it is not.
"""

from __future__ import annotations

from functools import cache, lru_cache
from typing import Any

import numpy as np
from msgspec import Struct

from onrecord.given_names.listed import FEMALE, MALE
from onrecord.record import Span
from onrecord.statements.learned.pieces import CASES, QUOTES, Pieces
from onrecord.statements.lexicon.names.nations import sides
from onrecord.statements.lexicon.names.places import pairs, places
from onrecord.statements.lexicon.people.roles import BODIES, ROLES, TITLES
from onrecord.statements.times.words import MONTHS, WEEKDAYS

Array = Any
_CALENDAR = frozenset((*MONTHS, *WEEKDAYS))
_MANY = 5
"""Times a word is printed, and pieces it has, from which on all are one."""
SIGNS = CASES + QUOTES + 15
"""How many signs a word has."""


class Words(Struct, frozen=True):
    """The words of pieces; every array has one entry a word."""

    first: Array
    """The first piece of each."""
    count: Array
    """How many pieces it has."""
    start: Array
    """1 where a paragraph begins."""
    spans: Array
    """(n, 2) code points of the text."""
    signs: Array
    """(n, SIGNS): what is told of it beside the encoder's vectors, 0 to 1 each."""
    alike: Array
    """A number for each word with a capital, the same for the same word; -1 for others."""

    def __len__(self) -> int:
        return len(self.first)

    def chars(self, first: int, end: int) -> Span:
        """The words [first, end) as a span of the text."""
        return int(self.spans[first, 0]), int(self.spans[end - 1, 1])


def words_of(text: str, pieces: Pieces, goes_on: Array) -> Words:
    """The words of a text. `goes_on`: for each id of a piece whether it goes on with the word of the one before."""
    offsets = pieces.offsets
    apart = np.ones(len(pieces), dtype=bool)
    apart[1:] = offsets[1:, 0] != offsets[:-1, 1]
    first = np.flatnonzero(~goes_on[pieces.ids] | apart)
    end = np.append(first[1:], len(pieces))
    spans = np.stack([offsets[first, 0], offsets[end - 1, 1]], 1) if len(first) else np.zeros((0, 2), dtype=np.int64)
    printed = [text[a:b] for a, b in spans.tolist()]
    numbers: dict[str, int] = {}
    alike = np.array(
        [numbers.setdefault(word.lower(), len(numbers)) if word[:1].isupper() else -1 for word in printed],
        dtype=np.int64,
    )
    return Words(first, end - first, pieces.start[first], spans, _signs(printed, pieces, first, end, alike), alike)


def _signs(printed: list[str], pieces: Pieces, first: Array, end: Array, alike: Array) -> Array:
    lower = {word for word in printed if word.islower()}
    times = np.bincount(alike[alike >= 0], minlength=1)
    told: list[tuple[float, ...]] = []
    of_pair = []
    before = ""
    for at, (word, number) in enumerate(zip(printed, alike.tolist(), strict=True)):
        folded, capital = word.lower(), number >= 0
        if capital and (before, folded) in pairs():
            of_pair += [at - 1, at]
        told.append((*_listed(folded, capital), capital and folded in lower, *_shape(word)))
        before = folded if capital else ""
    own = np.zeros((len(printed), 15), dtype=np.float32)
    own[:, 0] = (pieces.stop[first] == 1) | (pieces.start[first] == 1)
    own[:, 1] = pieces.start[first]
    if told:
        own[:, [*range(2, 11), 12, 13]] = told
    own[of_pair, 7] = 1
    own[:, 11] = np.where(alike >= 0, times[alike].clip(max=_MANY) / _MANY, 0)
    own[:, 14] = (end - first) / _MANY
    case, quote = np.eye(CASES, dtype=np.float32), np.eye(QUOTES, dtype=np.float32)
    return np.concatenate([case[pieces.case[first]], quote[pieces.quote[first]], own], 1)


@lru_cache(maxsize=1 << 14)
def _listed(folded: str, capital: bool) -> tuple[bool, ...]:
    """Whether lists know a word: given names of women, of men, bodies, titles, roles, places, peoples, the calendar."""
    return (
        folded in FEMALE,
        folded in MALE,
        capital and folded in BODIES,
        capital and folded in TITLES,
        folded in ROLES,
        capital and folded in places(),
        capital and folded in _peoples(),
        folded in _CALENDAR,
    )


def _shape(word: str) -> tuple[bool, bool]:
    return len(word) == 1, len(word) > 1 and word.isupper()


@cache
def _peoples() -> frozenset[str]:
    return frozenset(word.lower() for name in sides() for word in name.split()) - places()


_LINKS = frozenset("of the and for de da do dos du del della van von der den bin ibn al el la le".split())
"""Small words that may stand within a name."""
_NO_NAMES = frozenset(
    "i he she it we you they him her them his hers its their our my me us who which that this these those there what "
    "the a an but if when while as in on at".split()
)


_MARKS = frozenset(',;:?!()[]"“”«»')


def bars(text: str, words: Words) -> Array:
    """(n, 4): 1 where a word can begin no name, begin no person's, go on with none, go on with no person's.

    Small words, pronouns, titles.
    """
    rows = [
        _bars(text[start:end].lower(), number >= 0)
        for (start, end), number in zip(words.spans.tolist(), words.alike.tolist(), strict=True)
    ]
    return np.array(rows, dtype=np.float32).reshape(-1, 4)


@lru_cache(maxsize=1 << 14)
def _bars(word: str, capital: bool) -> tuple[bool, bool, bool, bool]:
    """What a word cannot do, see `bars`."""
    small = not capital and word[:1].isalpha()
    begins = small or word in _NO_NAMES
    goes_on = (small and word not in _LINKS) or word in _MARKS
    return begins, begins or word in TITLES, goes_on, goes_on or word in ("and", "for", "the")


def beside(signs: Array) -> Array:
    """The signs of the word before, of each word, and of the word after, in one row each."""
    none = np.zeros((1, signs.shape[1]), dtype=signs.dtype)
    return np.concatenate([np.concatenate([none, signs[:-1]]), signs, np.concatenate([signs[1:], none])], 1)


def of_words(rows: Array, words: Words) -> Array:
    """The mean of the rows of each word's pieces."""
    if not len(words):
        return rows[:0]
    return np.add.reduceat(rows, words.first, 0) / words.count[:, None].astype(rows.dtype)


def of_the_same(rows: Array, words: Words) -> Array:
    """For each word with a capital the mean of the rows of all that are the same word; nothing for others."""
    known = words.alike >= 0
    out = np.zeros_like(rows)
    if known.any():
        sums = np.zeros((int(words.alike.max()) + 1, rows.shape[1]), dtype=rows.dtype)
        np.add.at(sums, words.alike[known], rows[known])
        times = np.bincount(words.alike[known], minlength=len(sums)).astype(rows.dtype)
        out[known] = (sums / times[:, None])[words.alike[known]]
    return out
