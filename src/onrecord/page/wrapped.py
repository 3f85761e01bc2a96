"""Lines that a program broke at a width (a terminal's browser, a mail, a converter), put together again to paragraphs.

A line was broken where the next one's first word would not have fitted. So lines are joined one by one, not whole
blocks: a menu, a headline and a byline that no blank line parts stay lines of their own.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

import msgspec

from onrecord.page.patterns import Pattern

_NARROWEST, _WIDEST = 45, 130
"""Cells of the lines of a wrapped text."""
_FEWEST = 2
"""Lines that are plainly broken which tell a width."""
_TOLD = 0.7
"""The share of them that were broken because the next word did not fit."""
_BEYOND = 8
"""Cells beyond the width of a line that was not wrapped. Such lines hold less of the text than the broken ones."""
_SHORT = 0.6
"""A line that goes on in a small letter is broken where it has this share of the width: quotations are narrower."""
_NESTED = 10
"""Blanks before an item of a list in a list, whose mark may be a letter."""
_AT_ONCE = 4
"""Cells that do not fit, where no blanks part words."""

_WIDE = Pattern("[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]")
_NO_BLANKS = Pattern("[\u0e00-\u0eff\u2e80-\u312f\u31a0-\ua4cf\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]")
"""Letters of two cells, and those of scripts whose words no blanks part."""
_ITEM = Pattern(r"\s*(?:[*+#•◦▪‣●○■□☐✓→>|]|\(\)|\[[ x]\]|-{2,}|_{3,}|={3,})(?:\s|$)")
_DASHED = Pattern(r"\s*[-–—]\s")
_ENDS = frozenset('.!?:。！？…”"»“')
_JOINING = frozenset("und oder bzw. sowie and or et ou y o e en of och og ja i a oraz ali in on bis to als".split())
"""Words before which a hyphen ends a word that is cut short ("Kinder- und Jugendbücher")."""


class _Line(msgspec.Struct, frozen=True):
    """A line without the blanks at its end."""

    text: str
    cells: int
    """How much of a line's width it takes: its characters, or the cells of a screen, of which some letters take two."""
    indent: int
    """Blanks before its first word."""
    item: bool
    """Whether it begins an item of a list."""
    linked: bool
    """Whether it holds an address in Markdown, which no program breaks."""


def unwrapped(groups: list[list[str]]) -> list[list[str]]:
    """The paragraphs in lines that were wrapped at a width; the same lines where they were not.

    `groups`: lines that no blank one parts, none of them empty; so are the paragraphs grouped. The width is told by
    lines that were plainly broken: they end within a sentence, and the next one goes on in a small letter. Some
    programs count the cells of a screen, some characters: these are tried where cells tell no width.
    """
    lines = [[_line(text) for text in group] for group in groups]
    width = _width(lines)
    if width is None and any(line.cells != len(line.text) for group in lines for line in group):
        lines = [[msgspec.structs.replace(line, cells=len(line.text)) for line in group] for group in lines]
        width = _width(lines)
    return groups if width is None else [_paragraphs(group, width) for group in lines]


def _line(text: str) -> _Line:
    text = text.rstrip().replace("\t", "    ")
    bare = text.lstrip()
    indent = len(text) - len(bare)
    item = _ITEM.match(text) is not None or (indent >= _NESTED and bare.startswith("o "))
    cells = len(text) + (0 if text.isascii() else len(_WIDE.findall(text)))
    return _Line(text, cells, indent, item, "](" in text)


def _width(groups: Sequence[Sequence[_Line]]) -> int | None:
    """The width at which lines were wrapped; None where they were not."""
    broken = [(a.cells, _first_cells(b)) for group in groups for a, b in pairwise(group) if _is_broken(a, b)]
    if len(broken) < _FEWEST:
        return None
    width = _best(broken)
    near = [cells for cells, first in broken if cells <= width <= cells + first]
    beyond = sum(line.cells for group in groups for line in group if line.cells > width + _BEYOND and not line.linked)
    told = len(near) >= _TOLD * len(broken) and beyond <= sum(near)
    return width if told and _NARROWEST <= width <= _WIDEST else None


def _best(broken: list[tuple[int, int]]) -> int:
    """The width that agrees with most of the broken lines; of several the least.

    `broken`: the cells of a line, and of the word behind it that did not fit. So each tells a range of widths, from the
    one to the sum of both; where most ranges overlap is found by going along their ends.
    """
    begins = Counter(cells for cells, _ in broken)
    ends = Counter(cells + first + 1 for cells, first in broken)
    held = most = best = 0
    for width in sorted({*begins, *ends}):
        held += begins[width] - ends[width]
        if held > most:
            most, best = held, width
    return best


def _paragraphs(group: Sequence[_Line], width: int) -> list[str]:
    """The paragraphs in lines that no blank one parts."""
    found, before = list[str](), None
    dashes = sum(_DASHED.match(line.text) is not None for line in group) > 1
    for line in group:
        begins = line.item or (dashes and _DASHED.match(line.text) is not None)
        if before is not None and not begins and _goes_on(before, line, width):
            found[-1] = _together(found[-1], line.text.strip())
        else:
            found.append(line.text.strip())
        before = line
    return found


def _is_broken(before: _Line, line: _Line) -> bool:
    """Whether a sentence goes on from one line to the next."""
    bare = line.text.lstrip()
    ended = before.text[-1] in _ENDS or line.item or before.cells < _NARROWEST // 2
    return not ended and bare[0].isalpha() and not bare[0].isupper()


def _first_cells(line: _Line) -> int:
    """The cells of what must fit behind the line before: a first word, or a sign where no blanks part words."""
    bare = line.text.lstrip()
    return _AT_ONCE if _NO_BLANKS.match(bare) else len(bare.split(None, 1)[0])


def _goes_on(before: _Line, line: _Line, width: int) -> bool:
    """Whether a line goes on with what the line before it says."""
    bare = line.text.lstrip()
    if line.indent > before.indent and not before.item and before.indent:
        return False
    if before.cells + (0 if _NO_BLANKS.match(bare) else 1) + _first_cells(line) > width:
        return True
    lower = bare[:1].islower() and before.text[-1] not in _ENDS
    return lower and before.cells > _SHORT * width


def _together(before: str, line: str) -> str:
    """Two lines of a paragraph as one text."""
    if _NO_BLANKS.match(line) and _NO_BLANKS.match(before[-1]):
        return before + line
    if before[-1] == "-" and before[-2:-1].isalnum() and line.split(None, 1)[0] not in _JOINING and line[0].isalpha():
        return before + line
    return f"{before} {line}"
