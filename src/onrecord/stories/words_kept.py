"""How much of a text another one has: of its words those in sentences that were kept, moved, or altered around them.

One measure for `compare`, `diff` and the desk; words of Chinese and its like are letters. What tells copies from other
articles is another: five words in a row.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Final, Literal

from onrecord.store.search_text import UNSPACED
from onrecord.stories.text_changes import SentenceChange

_WORDS: Final = re.compile(rf"[{UNSPACED}]|(?:(?![{UNSPACED}])\S)+")
"""Words between blanks; of scripts that put none between words, letters."""


def words_kept(old: str, new: str, sentences: Sequence[SentenceChange]) -> tuple[float | None, float | None]:
    """The share of the words of `old` that `new` has, and of `new` that `old` has, 0 to 1; None without words."""
    return _share(old, "old", sentences), _share(new, "new", sentences)


def _share(text: str, side: Literal["old", "new"], sentences: Iterable[SentenceChange]) -> float | None:
    every = _count(text)
    kept = sum(_kept(text, side, one) for one in sentences)
    return min(kept / every, 1.0) if every else None


def _kept(text: str, side: Literal["old", "new"], one: SentenceChange) -> int:
    if one.old is None or one.new is None:
        return 0
    if one.kind != "altered":
        parts = [getattr(one, side)]
    else:
        parts = [getattr(part, side) for part in one.words if part.old and part.new]
    return sum(_count(text[start:end]) for start, end in parts)


def _count(text: str) -> int:
    return sum(1 for _ in _WORDS.finditer(text))
