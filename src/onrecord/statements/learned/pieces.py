"""A text as word pieces with what the encoder is told of each, and the windows in which it reads them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import repeat
from pathlib import Path
from typing import Any

import msgspec
import numpy as np
from msgspec import Struct
from tokenizers import Tokenizer
from tokenizers.models import WordPiece

from onrecord.record import Span
from onrecord.statements.marks import quotations_in
from onrecord.statements.spans import paragraphs_of

Array = Any
CASES, QUOTES, STARTS = 6, 4, 2
"""How many values `case`, `quote` and `start` have."""
_HALVES = re.compile("[\ud800-\udfff]")
"""Halves of letters, which the tokenizer refuses: a page may print them."""
SIGNS = ("case", "quote", "start")
"""What the encoder is told of a piece beside its word, see `Pieces.signs`."""
FEATURES = ("ids", *SIGNS)
LONGEST = 320
"""Pieces of the longest window; a paragraph with more is cut at a sentence's end, or where that is not possible."""


class Pieces(Struct, frozen=True):
    """The pieces of a text; every array has one entry a piece."""

    ids: Array
    offsets: Array
    """(n, 2) code points of the text."""
    case: Array
    """Of the whole word: 0 lower, 1 Capitalised, 2 UPPER, 3 miXed, 4 digits, 5 no letters."""
    quote: Array
    """0 outside, 1 inside of quotation marks, 2 an opening, 3 a closing mark."""
    start: Array
    """1 where a paragraph begins."""
    stop: Array
    """1 where a sentence may begin: after ".", "!", "?" or a closing mark behind one."""

    def __len__(self) -> int:
        return len(self.ids)

    def signs(self, first: int, end: int) -> Array:
        """What the pieces [first, end) are besides their words, as one number each: a row of the encoder's table."""
        case, quote, start = self.case[first:end], self.quote[first:end], self.start[first:end]
        return (case * QUOTES + quote) * STARTS + start

    def chars(self, first: int, end: int) -> Span:
        """The pieces [first, end) as a span of the text."""
        return int(self.offsets[first, 0]), int(self.offsets[end - 1, 1])

    def within(self, start: int, end: int) -> range:
        """The pieces that touch `text[start:end]`."""
        first = int(np.searchsorted(self.offsets[:, 1], start, "right"))
        return range(first, max(first, int(np.searchsorted(self.offsets[:, 0], end, "left"))))


def tokenizer_of(path: Path) -> Tokenizer:
    """The tokenizer in a file, cutting nothing off and padding nothing.

    As `Tokenizer.from_file` makes it, in a third of the time: msgspec reads its 21,000 words sooner.
    """
    told = msgspec.json.decode(path.read_bytes())
    model = told["model"]
    words = model["vocab"]
    model["vocab"] = {each["content"]: each["id"] for each in told["added_tokens"]}
    tokenizer = Tokenizer.from_str(msgspec.json.encode(told).decode())
    tokenizer.model = WordPiece(
        words,
        unk_token=model["unk_token"],
        max_input_chars_per_word=model["max_input_chars_per_word"],
        continuing_subword_prefix=model["continuing_subword_prefix"],
    )
    tokenizer.no_truncation()
    tokenizer.no_padding()
    return tokenizer


def pieces_of(text: str, tokenizer: Tokenizer) -> Pieces:
    """The word pieces of `text`."""
    encoded = tokenizer.encode(_HALVES.sub("\ufffd", text), add_special_tokens=False)
    offsets = np.array(encoded.offsets, dtype=np.int64).reshape(-1, 2)  # other integers `searchsorted` would copy
    if not len(offsets):
        none = np.zeros(0, dtype=np.int64)
        return Pieces(none, offsets, none, none, none, none)
    firsts, words = offsets[:, 0], np.array(encoded.word_ids, dtype=np.int64)
    begins = np.flatnonzero(np.diff(words, prepend=-1))
    ends = np.append(begins[1:], len(words))
    spans = zip(firsts[begins].tolist(), offsets[ends - 1, 1].tolist(), strict=True)
    whole = [text[first:last] for first, last in spans]
    cases = {word: case_of(word) for word in set(whole)}
    letters = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), dtype=np.uint32)
    lines = np.append(0, (letters == ord("\n")).cumsum())  # how many of them stand before each code point
    return Pieces(
        ids=np.array(encoded.ids, dtype=np.int64),
        offsets=offsets,
        case=np.repeat(np.array([cases[word] for word in whole], dtype=np.int64), ends - begins),
        quote=_quoted(text)[firsts],
        start=np.diff(lines[firsts], prepend=-1).clip(max=1),
        stop=_stops(letters, offsets),
    )


def case_of(word: str) -> int:
    """How a word is written: see `Pieces.case`."""
    if word.islower():
        return 0
    if word.isupper() or word.istitle():
        return 2 if word.isupper() and len(word) > 1 else 1
    return 3 if any(map(str.isalpha, word)) else 4 if any(map(str.isdigit, word)) else 5


def _quoted(text: str) -> Array:
    """For each code point whether it is quoted, as `Pieces.quote` has it."""
    quote = np.zeros(len(text) + 1, dtype=np.int64)
    for start, end in paragraphs_of(text):
        for quotation in quotations_in(text, start, end):
            quote[quotation.inner : quotation.last] = 1
            quote[quotation.start : quotation.inner] = 2
            quote[quotation.last : quotation.end] = 3
    return quote


_POINTS, _CLOSING = (np.array([ord(mark) for mark in marks], dtype=np.uint32) for marks in (".!?", "\"”’')"))


def _stops(letters: Array, offsets: Array) -> Array:
    ends = np.isin(letters[offsets[:, 1] - 1], _POINTS)
    closes = np.isin(letters[offsets[:, 0]], _CLOSING)
    after = np.roll(ends, 1) | (np.roll(closes, 1) & np.roll(ends, 2))
    after[0] = True
    return (after & ~closes).astype(np.int64)


def windows(pieces: Pieces, size: int, sizes: Iterator[int] | None = None) -> list[tuple[int, int]]:
    """Windows [first, end) over the pieces, none overlapping, cut where a paragraph begins.

    As many whole paragraphs go into one as fit into `size` (or the next of `sizes`), at least one; a paragraph of more
    than `LONGEST` pieces is cut at the end of a sentence, or at `LONGEST` where it has none.
    """
    breaks = [*np.flatnonzero(pieces.start).tolist(), len(pieces)]
    cuts: list[tuple[int, int]] = []
    at, following = 0, 0
    wanted = sizes or repeat(size)
    while at < len(pieces):
        room = next(wanted)
        while following < len(breaks) and breaks[following] <= at:
            following += 1
        end = breaks[following]
        while following + 1 < len(breaks) and breaks[following + 1] - at <= room:
            following += 1
            end = breaks[following]
        if end - at > LONGEST:
            stops = np.flatnonzero(pieces.stop[at + LONGEST // 2 : at + LONGEST])
            end = at + LONGEST // 2 + int(stops[-1]) if len(stops) else at + LONGEST
        cuts.append((at, end))
        at = end
    return cuts
