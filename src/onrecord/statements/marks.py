"""Quotation marks: which words of a paragraph stand between them. Who speaks is left to others.

The marks are read paragraph by paragraph, so that a mark left open takes no more than its own. Curly, straight, low,
angle and corner marks, two apostrophes, commas and backticks open and close double quotations; single marks do so
only outside of them, at the edges of words, and where they are closed in the same paragraph. An apostrophe never does,
nor does the sign of a Hebrew abbreviation, which is a straight mark before the last letter of a word.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import cache

from msgspec import Struct

_CLOSERS_OF = {
    "“": "”\"‟“''", "„": "“”\"‟", "‟": "”\"", '"': "\"”''", "”": "”\"", "«": "»", "»": "«»", "``": "''\"”",
    ",,": "''\"”", "''": "''", "「": "」", "『": "』", "‹": "›", "›": "‹", "＂": "＂", "〝": "〞〟",
}  # fmt: skip
_ALWAYS_OPEN = {"“", "„", "‟", "``", "「", "『", "〝"}
_NEVER_OPEN = {"」", "』", "〞", "〟"}
_ELISIONS = {"em", "til", "tis", "twas", "cause", "bout", "round", "n", "cos", "nuff"}
_BEFORE_AN_OPENER = frozenset("([{—–-/:…")
_NO_WORD = frozenset("。，、；：！？」』")
"""What no quotation begins with: a straight mark before it closes, whatever blanks stand before that."""
_LONGEST_ELISION = 8
_NESTED = 12
"""Marks behind an angle mark inside of others among which both are closed."""


class Quotation(Struct, frozen=True):
    """Words between marks: `start` and `end` hold the marks, `inner` and `last` do not; code points of the text."""

    start: int
    end: int
    inner: int
    last: int
    closed: bool
    single: bool = False


@cache
def _mark() -> re.Pattern[str]:
    return re.compile("``|''|(?<!’)’’(?!’)|,,(?=\\w)|[\"“”„‟«»‹›「」『』〝〞〟＂״]|[‘’‚']")


def _is_of_a_word(text: str, at: int) -> bool:
    """Whether the straight mark at `at` is a part of a Hebrew word: ארה"ב, but not ב"הארץ"."""
    before = text[at - 1 : at]
    return "א" <= before <= "ת" and text[at] in '"״' and _abbreviates().match(text, at + 1) is not None


@cache
def _abbreviates() -> re.Pattern[str]:
    """What stands behind the sign of a Hebrew abbreviation: its last letter, and an ending or none: צה"ל, יו"רית."""
    return re.compile(r"[א-ת](?:(?<=[א-ת]{2}.[א-ת])(?:ית|ים|י))?(?![א-ת])")


def quotations_in(text: str, start: int, end: int, within: str = "") -> list[Quotation]:
    """The outermost quotations of `text[start:end]`, one paragraph, ascending.

    `within` names the mark of a quotation that the stretch is the inside of: its own marks cannot open here.
    """
    return list(_Scan(text, start, end, within).found())


def _as_read(at: int, mark: str, low: bool) -> tuple[tuple[int, str], ...]:
    """A mark as others read it: two apostrophes close what two commas opened (`low`), and are two marks elsewhere."""
    if mark == "’’":
        return ((at, "''"),) if low else ((at, "’"), (at + 1, "’"))
    return ((at, mark.replace("״", '"')),)


class _Scan:
    """One paragraph's marks, read once from left to right."""

    def __init__(self, text: str, start: int, end: int, within: str) -> None:
        self.text, self.start, self.end = text, start, end
        low = ",," in text[start:end]
        self.marks = [
            mark
            for m in _mark().finditer(text, start, end)
            if not _is_of_a_word(text, m.start())
            for mark in _as_read(m.start(), m.group(), low)
        ]
        self.curly = [(at, mark) for at, mark in self.marks if mark in "“”"]
        self.straight = [at for at, mark in self.marks if mark == '"']
        self.within = within
        self.closers = [at for at, mark in self.marks if mark in "'’‘" and self._closes_word(at, mark)]
        self.last_closer = max((at for at, mark in self.marks if mark in ("''", "”")), default=-1)
        angles = next((mark for at, mark in self.marks if mark in "«»"), "")
        self.reversed = angles == "»" and self._opens(next(a for a, m in self.marks if m == "»"), "»")

    def found(self) -> Iterator[Quotation]:
        opened: tuple[int, str] | None = None
        depth, skip_until = 0, self.start
        for at, mark in self.marks:
            if at < skip_until:
                continue
            if opened is None:
                if len(mark) == 1 and mark in "‘’‚'":
                    close = self._single_close(at, mark)
                    if close is not None and not self._double_opens_between(at, close):
                        yield Quotation(at, close + 1, at + 1, close, True, single=True)
                        skip_until = close + 1
                elif self._can_open(at, mark):
                    opened, depth = (at, mark), 0
                continue
            if len(mark) == 1 and mark in "‘’‚'":
                continue
            if mark in "«„" and opened[1] == mark and self._is_nested(at, mark):
                depth += 1
                continue
            if mark == '"' and opened[1] == "“" and self._is_within(at):
                continue
            if mark == "“" and opened[1] == '"' and self._is_pair_within(at):
                depth += 1
                continue
            spaced = opened[1] == mark == '"' and self.text[opened[0] + 1].isspace()  # " so "
            if mark in _CLOSERS_OF[opened[1]] and (self._can_close(at, mark, opened[1]) or (spaced and self._ends(at))):
                if depth:
                    depth -= 1
                    continue
                inner = opened[0] + len(opened[1])
                if at > inner:
                    yield Quotation(opened[0], at + len(mark), inner, at, True)
                opened = None
            elif mark == '"' and opened[1] == "“" and self._opens(at, mark):
                depth = 1
        if opened is not None and self.end > opened[0] + len(opened[1]):
            yield Quotation(opened[0], self.end, opened[0] + len(opened[1]), self.end, False)

    def _is_within(self, at: int) -> bool:
        """Whether a straight mark between Chinese signs stands inside of curly ones that are closed: “他是"经理"。”"""
        if max(self._around(at, '"')) < "\u3040":
            return False
        place = bisect_left(self.curly, (at + 1, ""))
        return place < len(self.curly) and self.curly[place][1] == "”"

    def _is_pair_within(self, at: int) -> bool:
        """Whether the curly mark at `at`, inside of straight ones, is closed by its own: "It is no “town” any more"."""
        following = bisect_left(self.curly, (at + 1, ""))
        if not self._opens(at, "“") or following == len(self.curly):
            return False
        close, mark = self.curly[following]
        straight = bisect_left(self.straight, at)
        return mark == "”" and (straight == len(self.straight) or close < self.straight[straight])

    def _is_nested(self, at: int, opener: str) -> bool:
        """Whether the mark at `at`, inside of another such, is closed by its own: «о танке «Барс» сказано»."""
        depth = 2
        place = bisect_left(self.marks, (at + 1, ""))
        for _, mark in self.marks[place : place + _NESTED]:
            depth += (mark == opener) - (mark in _CLOSERS_OF[opener])
            if not depth:
                return True
        return False

    def _around(self, at: int, mark: str) -> tuple[str, str]:
        before = self.text[at - 1] if at > self.start else " "
        after = self.text[at + len(mark)] if at + len(mark) < self.end else " "
        return before, after

    def _ends(self, at: int) -> bool:
        """Whether a straight mark behind a blank stands before a blank, a comma, a full stop or the end."""
        before, after = self._around(at, '"')
        return before.isspace() and (after.isspace() or after in ",.;:!?)")

    def _opens(self, at: int, mark: str) -> bool:
        before, after = self._around(at, mark)
        return (before.isspace() or before in _BEFORE_AN_OPENER) and not after.isspace() and after not in _NO_WORD

    def _can_open(self, at: int, mark: str) -> bool:
        if mark in self.within or mark in _NEVER_OPEN:
            return False
        if mark == ",,":
            return at < self.last_closer  # Dutch papers print ,,so''
        if mark in _ALWAYS_OPEN:
            return True
        if mark in "«‹":
            return not self.reversed
        if mark in "»›”":
            # Germans print »so«, Swedes and Finns ”so” and »so».
            return self._opens(at, mark) and (mark == "”" or self.reversed)
        before, after = self._around(at, mark)
        return self._opens(at, mark) or before.isspace() or after.isalnum()

    def _can_close(self, at: int, mark: str, opener: str) -> bool:
        if mark == "»" and opener == "»":
            return not self._opens(at, mark)
        if mark == "“" and opener == "“":
            return self._closes_word(at, mark)  # printed for the closing mark by mistake
        if mark not in ('"', "''", "”", "＂"):
            return True
        before, after = self._around(at, mark)
        closes = not before.isspace() and not after.isalnum()
        return closes or not self._opens(at, mark)

    def _closes_word(self, at: int, mark: str) -> bool:
        before, after = self._around(at, mark)
        return not before.isspace() and not after.isalnum()

    def _single_close(self, at: int, mark: str) -> int | None:
        """Where the single mark at `at` closes, None where it opens nothing."""
        _, after = self._around(at, mark)
        if mark == "’" or not self._opens(at, mark) or after.isdigit() or mark in self.within:
            return None
        word = self.text[at + 1 : at + 1 + _LONGEST_ELISION].split(" ")[0].strip("’'‘.,").lower()
        if word in _ELISIONS:
            return None
        place = bisect_left(self.closers, at + 2)
        for close, following in zip(
            self.closers[place : place + 4], [*self.closers[place + 1 : place + 4], None], strict=False
        ):
            plural = self.text[close - 1] in "sS" and self.text[close + 1 : close + 2] == " "
            if plural and following is not None and not self._single_opens_between(close, following):
                continue  # a plural's possessive: the mark that closes comes later
            return close
        return None

    def _single_opens_between(self, first: int, last: int) -> bool:
        between = self.marks[bisect_left(self.marks, (first + 1, "")) : bisect_left(self.marks, (last, ""))]
        return any(self._opens(at, mark) for at, mark in between[:8])

    def _double_opens_between(self, at: int, close: int) -> bool:
        """Whether a double mark stands between two single ones: doubles outrank them."""
        first = bisect_left(self.marks, (at + 1, ""))
        return any(not (len(m) == 1 and m in "‘’‚'") for p, m in self.marks[first : first + 2] if p < close)
