"""What can be told of each line of a page whose markup was lost: the columns of the body model for text.

No element tells where the article begins and ends, so the lines around do: how much running text stands before and
after, near and far, and which stretch of lines holds most of it. Blank lines part groups of lines; pages that have none
are one group. Plain Python, as `features` is, and for the same reason.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import accumulate, pairwise

import msgspec

from onrecord.article.body import cues, kinship, stretches
from onrecord.article.body.cues import cue_columns
from onrecord.article.body.features import Row, text_columns
from onrecord.article.body.kinship import kin_columns
from onrecord.article.body.stretches import LONG, since, stretch_columns
from onrecord.article.body.word_shares import WordShares
from onrecord.page import Page
from onrecord.page.patterns import Pattern

WINDOWS = (2, 4, 8, 16)
"""So many lines before and after are summed."""
_OWN = (
    "chars", "words", "stops", "ends", "digits", "uppers", "commas", "marks", "mean_word", "share", "share_low",
    "share_high", "capitals", "breaks_off", "quotes", "colon", "times", "names",
)  # fmt: skip
_AROUND = ("prose_before", "prose_after", "share_before", "share_after")
COLUMNS: tuple[str, ...] = (
    *_OWN, "nth", "copies", "index", "place", "rest", "chars_before", "chars_after", "gap_before", "gap_after",
    "group", "group_prose", "last_chars", "next_chars", "last_share", "next_share", "since_prose", "till_prose",
    "since_long", "till_long", "best_in", "best_from", "best_to", "best_share", "lines", "page_prose", "mean_chars",
    "ungapped", "usual",
    *(f"{name}{window}" for window in WINDOWS for name in _AROUND),
    "last_ends", "next_ends", "last_chars2", "next_chars2", "last_share2", "next_share2",
    "page_share", "page_long", "page_digits", "page_names", *stretches.COLUMNS, *kinship.COLUMNS,
    *cues.COLUMNS,
)  # fmt: skip
FLAGS = frozenset("ends gap_before gap_after best_in breaks_off colon last_ends next_ends said_in".split())
"""Columns that are true or false."""
COUNTS = frozenset(
    "chars words stops commas marks nth copies index rest group last_chars next_chars since_prose till_prose "
    "since_long till_long best_from best_to lines quotes times last_chars2 next_chars2 said_from said_to after_first "
    "before_last bare_before bare_after kin_words after_title cue since_away till_away aways prose_since_away "
    "prose_till_away since_dated till_dated".split()
) | {f"{name}{window}" for window in WINDOWS for name in _AROUND[:2]}
"""Columns that are whole numbers."""
SHORT = 60
"""Characters of a line that is hardly running text."""
_HEAD, _READ = 200, 400
"""Characters of a line whose letters are looked at, and whose quotation marks are."""
_MARKS = "|›>@©/=_{}[]"
_QUOTES = Pattern(r"[\"“”„«»「」‘’]")
_TIME = Pattern(r"\b\d{1,2}[:.]\d\d\b|\b20\d\d\b")
_BROKEN_OFF = ("…", "...", "[…]", "[...]")


class _Line(msgspec.Struct, frozen=True):
    own: Row
    chars: int
    words: int
    prose: int
    share: float
    digits: float
    names: int
    """Words but the first that begin with a capital."""
    ends: bool


def line_rows(page: Page, shares: WordShares) -> list[Row]:
    """One row of `COLUMNS` for each block of `page`, which is of the kind `text`; `shares`: the learned list."""
    texts, groups = [block.text for block in page.blocks], [block.element for block in page.blocks]
    lines = [_line(text, shares) for text in texts]
    around, distances = _Around(lines, shares.prior), _distances(lines)
    best_lo, best_hi, page_columns = _of_page(lines, groups)
    in_group, held = Counter(groups), _prose_by_group(lines, groups)
    copies, seen, count = Counter(texts), dict[str, int](), len(lines)
    total, every = sum(line.prose for line in lines) or 1, sum(line.chars for line in lines) or 1
    usual = _usual(lines)
    beside, whole = _beside(lines), _whole(lines)
    chars, prose, said = [x.chars for x in lines], [x.prose for x in lines], [x.share for x in lines]
    stretch = stretch_columns(chars, prose, said, shares.prior)
    kin = kin_columns(texts, [line.words for line in lines], best_lo, best_hi)
    cue = cue_columns(texts, chars, prose, said, best_lo)
    out = []
    for i, (line, text, group) in enumerate(zip(lines, texts, groups, strict=True)):
        nth = seen[text] = seen.get(text, 0) + 1
        before = around.chars[i]
        last, following = lines[i - 1] if i else _NONE, lines[i + 1] if i + 1 < count else _NONE
        out.append((
            *line.own, nth, copies[text], i, i / count, count - i, before / every, 1 - (before + line.chars) / every,
            not i or groups[i - 1] != group, i + 1 == count or groups[i + 1] != group, in_group[group],
            held[group] / total, last.chars, following.chars, last.share, following.share, *distances[i],
            best_lo <= i < best_hi, i - best_lo, best_hi - i, *page_columns,
            line.chars / usual, *around.columns(i), *beside[i], *whole, *stretch[i], *kin[i], *cue[i],
        ))  # fmt: skip
    return out


_NONE = _Line((), 0, 0, 0, 0.0, 0.0, 0, False)
"""What stands before the first line and after the last."""


def _line(text: str, shares: WordShares) -> _Line:
    size, words, stops, ends = text_columns(text)
    head = text[:_HEAD]
    mean, low, high = shares.of(text)
    begun, digits = head.split(), sum([char.isdigit() for char in head]) / len(head)
    names = sum([word[0].isupper() for word in begun[1:]])
    own = (
        size, words, stops, ends, digits, sum([char.isupper() for char in head]) / len(head),
        text.count(","), sum([text.count(mark) for mark in _MARKS]), size / words, mean, low, high,
        sum([word[0].isupper() for word in begun]) / len(begun),
        text.endswith(_BROKEN_OFF), len(_QUOTES.findall(text[:_READ])), text.endswith(":"),
        len(_TIME.findall(head)), names / max(words - 1, 1),
    )  # fmt: skip
    return _Line(own, size, words, size if size > SHORT and stops else 0, mean, digits, names, ends)


def _beside(lines: Sequence[_Line]) -> list[Row]:
    """Of each line whether those beside it end as sentences do; of those beyond, characters and what words say."""
    padded, out = [_NONE, _NONE, *lines, _NONE, _NONE], list[Row]()
    for i in range(len(lines)):
        far, last, _, following, beyond = padded[i : i + 5]
        out.append((last.ends, following.ends, far.chars, beyond.chars, far.share, beyond.share))
    return out


def _whole(lines: Sequence[_Line]) -> Row:
    """Of the page: what its words say, the share of its long lines of prose, of digits, capitals within lines."""
    chars, count = sum(line.chars for line in lines) or 1, len(lines) or 1
    return (
        sum([line.share * line.chars for line in lines]) / chars, sum([line.prose > LONG for line in lines]) / count,
        sum([line.digits for line in lines]) / count, sum([line.names * line.chars for line in lines]) / chars,
    )  # fmt: skip


class _Around:
    """Sums over the lines before and after one."""

    def __init__(self, lines: Sequence[_Line], prior: float) -> None:
        self.prior = prior
        self.prose = [0, *accumulate(line.prose for line in lines)]
        self.chars = [0, *accumulate(line.chars for line in lines)]
        self.shares = [0.0, *accumulate(line.share * line.chars for line in lines)]

    def columns(self, at: int) -> Row:
        """Of line `at`: prose and what the words say, before it and after it, near and far."""
        prose, last, out = self.prose, len(self.prose) - 1, list[float]()
        for window in WINDOWS:
            first, end = max(0, at - window), min(last, at + 1 + window)
            out += (
                prose[at] - prose[first], prose[end] - prose[at + 1],
                self._share(first, at), self._share(at + 1, end),
            )  # fmt: skip
        return tuple(out)

    def _share(self, first: int, end: int) -> float:
        chars = self.chars[end] - self.chars[first]
        return (self.shares[end] - self.shares[first]) / chars if chars else self.prior


def _distances(lines: Sequence[_Line]) -> list[tuple[int, int, int, int]]:
    """Lines since the last one of prose and till the next, since the last long one and till the next; at most 99."""
    prose, long = [bool(line.prose) for line in lines], [line.prose > LONG for line in lines]
    return list(zip(since(prose), since(prose[::-1])[::-1], since(long), since(long[::-1])[::-1], strict=True))


def _of_page(lines: Sequence[_Line], groups: Sequence[int]) -> tuple[int, int, Row]:
    """The stretch of lines that holds most prose for what else is in it, and what is true of the whole page."""
    best, lo, hi, sum_, start = 0, 0, 0, 0, 0
    for at, line in enumerate(lines):
        if sum_ <= 0:
            sum_, start = 0, at
        sum_ += line.prose or -(30 + min(line.chars, LONG))
        if sum_ > best:
            best, lo, hi = sum_, start, at + 1
    chars, prose = sum(line.chars for line in lines) or 1, sum(line.prose for line in lines)
    ungapped = sum(a == b for a, b in pairwise(groups)) / max(len(lines) - 1, 1)
    return lo, hi, (best / (prose or 1), len(lines), prose / chars, chars / (len(lines) or 1), ungapped)


def _prose_by_group(lines: Sequence[_Line], groups: Sequence[int]) -> Counter[int]:
    held = Counter[int]()
    for line, group in zip(lines, groups, strict=True):
        held[group] += line.prose
    return held


def _usual(lines: Sequence[_Line]) -> int:
    """The middle of the lengths of lines of prose, 1 where there are none."""
    lengths = sorted(line.prose for line in lines if line.prose)
    return lengths[len(lengths) // 2] if lengths else 1
