"""Two texts side by side in the columns of a terminal, sentence beside sentence."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from onrecord.cli.shown.escaping import one_line
from onrecord.cli.shown.lines import Line, Part, Role
from onrecord.cli.shown.words import count
from onrecord.record import Span
from onrecord.stories import SentenceChange

_BETWEEN: Final[dict[str, Part]] = {
    "kept": Part(" │ ", "dim"), "cut": Part(" - ", "no"), "added": Part(" + ", "yes"), "altered": Part(" ~ ", "ask"),
    "moved": Part(" > ", "said"),
}  # fmt: skip
_NARROWEST: Final = 12
_WORD: Final = re.compile(r"\s*\S+|\s+$")


def columns(changes: Iterable[SentenceChange], old: str, new: str, width: int, everything: bool) -> Iterator[Line]:
    """The sentences of both texts, the old one to the left; without `everything`, those that were kept are counted.

    `width` in cells. What was cut or added of an altered sentence stands between marks, as in a list of changes.
    """
    half = max(_NARROWEST, (width - 3) // 2)
    for change in counted(changes, everything):
        if isinstance(change, int):
            yield Line(as_before(change), whole=True)
        else:
            yield from _rows(change, old, new, half)


def counted(changes: Iterable[SentenceChange], everything: bool) -> Iterator[SentenceChange | int]:
    """The changes; without `everything`, a number for so many sentences in a row that are as before."""
    kept = 0
    for change in changes:
        if change.kind == "kept" and not everything:
            kept += 1
            continue
        if kept:
            yield kept
            kept = 0
        yield change
    if kept:
        yield kept


def as_before(number: int) -> tuple[Part, ...]:
    """`… 12 sentences as before`."""
    return (Part(f"… {count(number, 'sentence')} as before", "dim"),)


def _rows(change: SentenceChange, old: str, new: str, half: int) -> Iterator[Line]:
    left = _wrapped(_side(change, old, 0), half)
    right = _wrapped(_side(change, new, 1), half)
    for at in range(max(len(left), len(right))):
        beside = left[at] if at < len(left) else []
        parts = (*beside, Part(" " * (half - _cells(beside))), _BETWEEN[change.kind] if at == 0 else _BETWEEN["kept"])
        yield Line((*parts, *(right[at] if at < len(right) else [])), whole=True)


def _side(change: SentenceChange, text: str, side: int) -> Iterator[Part]:
    """The words of one side of a sentence."""
    span: Span | None = (change.old, change.new)[side]
    marks, role = ((("[-", "-]"), "no"), (("{+", "+}"), "yes"))[side]
    if change.kind != "altered":
        if span:
            yield Part(one_line(text[slice(*span)]), "dim" if change.kind == "kept" else "plain")
        return
    for run in change.words:
        here, there = (run.old, run.new) if side == 0 else (run.new, run.old)
        if here is None:
            continue
        words = one_line(text[slice(*here)])
        if there is not None:
            yield Part(words)
            continue
        bare = words.lstrip()
        yield Part(words[: len(words) - len(bare)])
        yield Part(f"{marks[0]}{bare}{marks[1]}", role)  # type: ignore[arg-type]


def _wrapped(parts: Iterable[Part], width: int) -> list[list[Part]]:
    """Parts in rows of at most `width` cells, broken between words; a word that is longer is broken where it must."""
    rows: list[list[Part]] = [[]]
    room = width
    for one in parts:
        for found in _WORD.finditer(one.text):
            word: str = found[0]
            if _width(word) > room and room < width:
                rows.append([])
                room = width
            word = word.lstrip() if room == width else word
            while _width(word) > room:
                end = _fitting(word, room)
                rows[-1].append(Part(word[:end], one.role))
                rows.append([])
                word, room = word[end:], width
            rows[-1].append(Part(word, one.role))
            room -= _width(word)
    return [_joined(row) for row in rows if row]


def _fitting(word: str, room: int) -> int:
    """How many characters of a word fit; one at least."""
    end = 1
    while end < len(word) and _width(word[: end + 1]) <= room:
        end += 1
    return end


def _joined(row: list[Part]) -> list[Part]:
    """Neighbours of one role as one."""
    held: list[tuple[str, Role]] = []
    for one in row:
        if held and held[-1][1] == one.role:
            held[-1] = (held[-1][0] + one.text, one.role)
        else:
            held.append((one.text, one.role))
    return [Part(*one) for one in held]


def _cells(row: Iterable[Part]) -> int:
    return sum(_width(one.text) for one in row)


def _width(words: str) -> int:
    from rich.cells import cell_len

    return cell_len(words)
