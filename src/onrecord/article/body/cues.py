"""Cues in lines of a page without markup: what leads to other stories, to comments and offers, and what gives a time.

What stands behind "Most read" or "Comments" is seldom the article, however much it reads like one: columns say how far
a line is from the nearest such cue and how much prose lies between. The words are those of `word_kinds` and
`outside_words`, in all their languages.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate

from onrecord.article.body.stretches import since
from onrecord.article.set_aside.outside_words import kind_outside
from onrecord.article.set_aside.word_kinds import kind_by_words
from onrecord.page.patterns import Pattern
from onrecord.record import AsideKind

Row = tuple[float, ...]
COLUMNS = (
    "cue", "since_away", "till_away", "aways", "prose_since_away", "prose_till_away", "since_dated", "till_dated",
    "said_over",
)  # fmt: skip
_ORDER: tuple[AsideKind, ...] = (
    "promotion", "comment", "subscription", "advert", "share", "navigation", "cookie", "tracker", "rights", "credit",
    "correction", "caption", "timestamp", "footer", "masthead",
)  # fmt: skip
_CODES = {kind: code for code, kind in enumerate(_ORDER, 1)}
_AWAY = frozenset((1, 2, 3))
"""Codes of what leads away from the article."""
_SHORT, _NEAR = 80, 3
"""Characters of a line that can be a cue; lines before and after one whose words are heard with it."""
_DATED = Pattern(r"\b(?:19|20)\d\d\b|\b\d{1,2}[:.]\d\d\b|\d[日分時]")


def cue_columns(
    texts: Sequence[str], chars: Sequence[int], prose: Sequence[int], said: Sequence[float], lo: int
) -> list[Row]:
    """For each line the columns; `chars` and `prose`: its characters, those of prose; `said`: what its words say.

    What it says it is, by number, 0 where nothing; lines since the last cue that leads away and till the next; how many
    such stand between it and `lo`, where the stretch with most prose begins; the prose since the last and till the
    next; lines since the last short one with a date or time, and till the next; how much more the words of the lines
    around speak for body than those of the page.
    """
    count = len(texts)
    cues = [_cue(text) if size < _SHORT else 0 for text, size in zip(texts, chars, strict=True)]
    away = [cue in _AWAY for cue in cues]
    dated = [size < _SHORT and bool(_DATED.search(text)) for text, size in zip(texts, chars, strict=True)]
    behind, ahead = since(away), since(away[::-1])[::-1]
    dates = zip(since(dated), since(dated[::-1])[::-1], strict=True)
    aways = list(accumulate((yes and i >= lo for i, yes in enumerate(away)), initial=0))
    sums = list(accumulate(prose, initial=0))
    over = _over(chars, said)
    return [
        (
            cues[i], behind[i], ahead[i], aways[i], sums[i] - sums[max(i - behind[i], 0)],
            sums[min(i + ahead[i], count)] - sums[i + 1], *dated_here, over[i],
        )
        for i, dated_here in enumerate(dates)
    ]  # fmt: skip


def _cue(text: str) -> int:
    kind = kind_by_words(text) or kind_outside(text)
    return _CODES.get(kind, 0) if kind else 0


def _over(chars: Sequence[int], said: Sequence[float]) -> list[float]:
    sizes = list(accumulate(chars, initial=0))
    spoken = list(accumulate((share * size for share, size in zip(said, chars, strict=True)), initial=0.0))
    count, mean = len(chars), spoken[-1] / (sizes[-1] or 1)
    windows = ((max(i - _NEAR, 0), min(i + 1 + _NEAR, count)) for i in range(count))
    return [(spoken[end] - spoken[first]) / (sizes[end] - sizes[first]) - mean for first, end in windows]
