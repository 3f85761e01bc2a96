"""How alike two texts are: fingerprints that are small, comparable, and the same for the same words.

Bottom-k MinHash of word 5-grams (A. Z. Broder, "On the resemblance and containment of documents", 1997; the bottom-k
estimate: E. Cohen and H. Kaplan, 2007). Which texts are compared is left to the store.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from hashlib import blake2b
from heapq import nsmallest
from typing import Final, NamedTuple

KEPT: Final = 64
"""Hashes in a fingerprint: the resemblance is right within about 1 in 8 (two standard errors at .5)."""
BITS: Final = 48
TOGETHER: Final = 5
"""Words of one part."""

_WORD: Final = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff]|\\w+")
"""A word; where no space stands between words (Thai, Lao, Burmese, Khmer, Japanese, Chinese) a letter."""


class Alike(NamedTuple):
    """How alike two texts are, each 0 to 1, estimated."""

    resemblance: float
    """Of all parts that either has, the share that both have (Jaccard)."""
    containment: float
    """Of the parts of the shorter one, the share that the longer one has too."""


def fingerprint(text: str) -> tuple[int, ...]:
    """The 64 least hashes (48 bits, ascending, each once) of every five words that follow each other in `text`.

    Case, punctuation and space count for nothing. Fewer hashes for a text of fewer parts; none for one of fewer than
    five words, which is like no other.
    """
    words = _WORD.findall(text.casefold())
    parts = set(map(" ".join, zip(*(words[start:] for start in range(TOGETHER)), strict=False)))
    hashes = {blake2b(part.encode("utf-8", "replace"), digest_size=BITS // 8).digest() for part in parts}
    return tuple(int.from_bytes(one) for one in sorted(hashes)[:KEPT])  # Big-endian, so bytes sort as numbers do.


def parts_in(found: tuple[int, ...]) -> float:
    """How many different parts the text of a fingerprint has: counted up to 64, above that estimated."""
    return float(len(found)) if len(found) < KEPT else (KEPT - 1) * 2.0**BITS / max(found[-1], 1)


def alike(one: tuple[int, ...], other: tuple[int, ...]) -> Alike:
    """How alike the texts of two fingerprints are."""
    if not one or not other:
        return Alike(0.0, 0.0)
    both = nsmallest(KEPT, {*one, *other})
    shared = len({*one}.intersection(other, both))
    resemblance = shared / len(both)
    here, there = parts_in(one), parts_in(other)
    contained = resemblance / (1 + resemblance) * (here + there) / min(here, there)
    return Alike(resemblance, min(1.0, contained))


def packed(hashes: Iterable[int]) -> bytes:
    """A fingerprint in 6 bytes a hash."""
    return b"".join(one.to_bytes(BITS // 8) for one in hashes)


def unpacked(data: bytes) -> tuple[int, ...]:
    """The fingerprint that `packed` made of it."""
    size = BITS // 8
    return tuple(int.from_bytes(data[start : start + size]) for start in range(0, len(data), size))
