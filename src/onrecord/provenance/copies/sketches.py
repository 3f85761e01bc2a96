"""How alike two texts are: sketches that are small, comparable, and the same for the same words; and exactly.

A text's parts are its words, five in a row. A sketch keeps the least of their hashes: 64 of them (bottom-k MinHash,
A. Z. Broder, "On the resemblance and containment of documents", 1997), and all below a bound that is the same for all
texts (his "mod m" sketch; FracMinHash, L. Irber and others, 2022), so that a long text has more of them and what it has
in common with a short one can still be estimated. Which texts are compared is left to the store.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from hashlib import blake2b
from itertools import islice
from typing import Final, NamedTuple

from onrecord.provenance.copies.rewording import reworded
from onrecord.provenance.copies.sentences import WORD

KEPT: Final = 64
"""Hashes in a sketch at least: what two texts have in common is right within about 1 in 8 (two standard errors)."""
MOST: Final = 512
"""Hashes in a sketch at most."""
BITS: Final = 48
BELOW: Final = 2**BITS // 32
"""Hashes below are in every sketch: one part in 32."""
FOUND_BY: Final = 16
"""Of its least hashes so many at least are what a text is found by, all below `BELOW`, and …"""
FOUND_BY_MOST: Final = 128
TOGETHER: Final = 5
"""Words of one part."""
MOST_WORDS: Final = 50_000
"""Of a longer text the beginning is compared."""

COPIED: Final = 0.3
"""Share of the parts of the shorter of two texts from which one was copied. Two texts on one matter have at most .13 in
common in the corpora and the sample wire, copies .5 and more (docs/copies.md)."""
COPIED_AT_HOME: Final = 0.6
"""The same for two texts of one outlet, whose forms (weather, exchange rates, results) come again every day."""
PERHAPS: Final = 0.1
"""The same from which the sentences are looked at: those that were reworded have no five words in a row left."""
REWORDED: Final = 0.5
"""Share of the words of the shorter text whose sentences the longer one has with other words."""
FEW: Final = 20
"""A text of fewer parts is too short for one that merely holds it to be its copy."""

Parts = frozenset[tuple[str, ...]]


class Alike(NamedTuple):
    """How alike two texts are, each 0 to 1, estimated."""

    resemblance: float
    """Of all parts that either has, the share that both have (Jaccard)."""
    containment: float
    """Of the parts of the shorter one, the share that the longer one has too."""


class Common(NamedTuple):
    """What two texts have in common, counted."""

    parts: Parts
    one: int
    """Parts of the one text."""
    other: int

    @property
    def of_one(self) -> float:
        """Of the parts of the one, the share that the other has too; 0 to 1."""
        return len(self.parts) / max(self.one, 1)

    @property
    def of_other(self) -> float:
        """Of the parts of the other, the share that the one has too."""
        return len(self.parts) / max(self.other, 1)

    @property
    def resemblance(self) -> float:
        """Of all parts that either has, the share that both have."""
        return len(self.parts) / max(self.one + self.other - len(self.parts), 1)


def parts_of(text: str) -> Parts:
    """Every five words that follow each other in `text`; none for one of fewer than five words.

    Case, punctuation and space count for nothing.
    """
    words = [found[0] for found in islice(WORD.finditer(text.casefold()), MOST_WORDS)]
    return frozenset(zip(*(words[start:] for start in range(TOGETHER)), strict=False))


def fingerprint(text: str) -> tuple[int, ...]:
    """The sketch of a text: hashes (48 bits, ascending, each once) of its parts.

    The 64 least and all that are below `BELOW`, 512 at most; all there are of a text of fewer parts, none of a text of
    fewer than five words, which is like no other.
    """
    hashes = {
        blake2b(" ".join(part).encode("utf-8", "replace"), digest_size=BITS // 8).digest() for part in parts_of(text)
    }
    ordered = sorted(hashes)  # Big-endian, so bytes sort as numbers do.
    many = min(MOST, max(KEPT, bisect_right(ordered, BELOW.to_bytes(BITS // 8))))
    return tuple(int.from_bytes(one) for one in ordered[:many])


def found_by(found: tuple[int, ...]) -> tuple[int, ...]:
    """The hashes of a sketch by which its text is found: its 16 least and all below `BELOW`, 128 at most."""
    return found[: min(FOUND_BY_MOST, max(FOUND_BY, bisect_right(found, BELOW)))]


def alike(one: tuple[int, ...], other: tuple[int, ...]) -> Alike:
    """How alike the texts of two sketches are: of the hashes that both would have kept."""
    reach = min(_reach(one), _reach(other))
    here, there = ({*found[: bisect_right(found, reach)]} for found in (one, other))
    if not here or not there:
        return Alike(0.0, 0.0)
    shared = len(here & there)
    return Alike(shared / len(here | there), shared / min(len(here), len(there)))


def _reach(found: tuple[int, ...]) -> int:
    """Up to which hash a sketch has all of them."""
    return found[-1] if len(found) >= KEPT else 2**BITS


def common(one: Parts, other: Parts) -> Common:
    """What two texts have in common; nothing where one has no parts."""
    return Common(one & other, len(one), len(other))


def is_copy(one: str, other: str, found: Common, at_home: bool = False) -> bool:
    """Whether one of two texts was copied from the other, as a whole or in good part; `found` is `common` of both.

    `at_home`: both are of one outlet. Time grows as their lengths do.
    """
    contained = max(found.of_one, found.of_other)
    if min(found.one, found.other) < FEW and found.resemblance < REWORDED:
        return False
    if contained >= (COPIED_AT_HOME if at_home else COPIED):
        return True
    return not at_home and contained >= PERHAPS and reworded(one, other) >= REWORDED


def packed(hashes: Iterable[int]) -> bytes:
    """A sketch in 6 bytes a hash."""
    return b"".join(one.to_bytes(BITS // 8) for one in hashes)


def unpacked(data: bytes) -> tuple[int, ...]:
    """The sketch that `packed` made of it."""
    size = BITS // 8
    return tuple(int.from_bytes(data[start : start + size]) for start in range(0, len(data), size))
