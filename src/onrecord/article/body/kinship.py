"""Words that lines have in common: a paragraph shares names and subjects with its article, another story's teaser none.

No list of words and no language is known: what counts is whether a longer word stands in other lines too. Where scripts
have no blanks between words, pairs of letters stand for them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from onrecord.page.patterns import Pattern

Row = tuple[float, ...]
COLUMNS = ("kin_best", "kin_page", "kin_apart", "kin_words", "kin_best_before", "kin_best_after", "after_title")
_WORD = Pattern(r"[^\W\d_]{4,}")
_WIDE = Pattern(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_READ, _SHORT = 600, 25
"""Characters of a line that are looked at, and of one that is too short for its words to tell."""
_NEAR, _FEW = 8, 3
"""Lines before and after one that are asked with it, and words of a line of which more are needed for that."""
_OFTEN = 0.4
"""A word in so many of the lines is one of all stories, unless the best stretch holds it twice."""
_TITLE = range(3, 26)
"""Words of a line that can be a title."""
_NOTHING = -1.0


def kin_columns(texts: Sequence[str], words: Sequence[int], lo: int, hi: int) -> list[Row]:
    """For each line the columns; `words`: how many it has; [lo, hi): the stretch of lines that holds most prose.

    Of its words that tell something: the share that stands in that stretch too, in any other line, in others alone; how
    many there are; the first of these shares for the lines before and after; how far it is behind the line that reads
    most like the title, as its words come again in the stretch.
    """
    kins = [_kin(text) if len(text) > _SHORT else frozenset[str]() for text in texts]
    lines, best = Counter[str](), Counter[str]()
    for kin in kins:
        lines.update(kin)
    for kin in kins[lo:hi]:
        best.update(kin)
    many = max(4, _OFTEN * len(texts))
    own = [_own(kin, lines, best, many, lo <= i < hi) for i, kin in enumerate(kins)]
    head = range(min(len(texts), max(lo, 1) + 1))
    title = max(head, key=lambda i: own[i][0] * min(own[i][3], 8) if words[i] in _TITLE else _NOTHING, default=0)
    weights = [size if size > _FEW else 0 for _, _, _, size in own]
    sums, sizes = [0.0], [0]
    for (share, *_), size in zip(own, weights, strict=True):
        sums.append(sums[-1] + share * size)
        sizes.append(sizes[-1] + size)

    def near(first: int, end: int) -> float:
        size = sizes[end] - sizes[first]
        return (sums[end] - sums[first]) / size if size else _NOTHING

    count = len(texts)
    return [
        (*row, near(max(i - _NEAR, 0), i), near(min(i + 1, count), min(i + 1 + _NEAR, count)), i - title)
        for i, row in enumerate(own)
    ]


def _kin(text: str) -> frozenset[str]:
    head = text[:_READ]
    if not head.isascii() and len(_WIDE.findall(head)) > len(head) / 3:
        letters = [char for char in head if char.isalnum()]
        return frozenset([a + b for a, b in pairwise(letters)])
    return frozenset(_WORD.findall(head.lower()))


def _own(
    kin: frozenset[str], lines: Counter[str], best: Counter[str], many: float, inside: bool
) -> tuple[float, float, float, int]:
    telling = [word for word in kin if lines[word] <= many or best[word] > 1]
    size = len(telling)
    if not size:
        return _NOTHING, _NOTHING, _NOTHING, 0
    shared = sum([best[word] > inside for word in telling])
    others = sum([lines[word] > 1 for word in telling])
    apart = sum([lines[word] > 1 and best[word] <= inside for word in telling])
    return shared / size, others / size, apart / size, size
