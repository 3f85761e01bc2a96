"""An article's text with its statements marked: marks never nest, and the words of all pieces together are the text.

Of two statements that overlap the larger is marked; the other keeps its number at its end, and its note. What a note
says is the business of `notes`.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right, insort
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import groupby, islice, pairwise
from typing import Final

from msgspec import Struct

from onrecord.desk.addresses import safe_href
from onrecord.record import Block, BlockKind, Form, Record, Span, Statement

_QUOTED: Final = re.compile(
    '“[^”“]*(?:”|$)|"[^"]*(?:"|$)|„[^“”„]*(?:[“”]|$)|«[^»«]*(?:»|$)|»[^«»]*(?:«|$)|「[^」]*(?:」|$)|‘[^’‘]{2,}’(?!\\w)'
)
"""Quotation marks in pairs, or from one to the end where a statement is cut inside them."""


class Number(Struct, frozen=True, kw_only=True):
    """A note's number in the text; `anchor` where its statement has no mark that could carry its id."""

    number: int
    anchor: str | None = None


class Piece(Struct, frozen=True, kw_only=True):
    """Words that look the same: inside one link or none, quoted or not."""

    text: str
    href: str | None = None
    """Where the words lead; http or https only."""
    quoted: bool = False
    """Inside the quotation marks of a mixed statement."""
    numbers: tuple[Number, ...] = ()
    """Those that stand behind these words."""


class Run(Struct, frozen=True, kw_only=True):
    """Pieces of one statement, or of none."""

    pieces: tuple[Piece, ...]
    form: Form | None = None
    """Of the statement; None for words outside of statements."""
    number: int | None = None
    """The statement's note."""
    place: int | None = None
    """The note's place among the notes of this block; None where it stands at another."""
    anchor: str | None = None
    """The statement's id, on its first run."""


class Line(Struct, frozen=True, kw_only=True):
    """A paragraph, a list's item or a table's cell."""

    runs: tuple[Run, ...]


class MarkedBlock(Struct, frozen=True, kw_only=True):
    """One block of the body as it is shown, with the numbers of the notes beside it."""

    kind: BlockKind
    level: int | None
    lines: tuple[Line, ...]
    """One; a list's items."""
    rows: tuple[tuple[Line, ...], ...]
    """A table's; empty elsewhere."""
    numbers: tuple[int, ...]
    """Notes that stand beside this block, in order."""
    start: int


class Mark(Struct, frozen=True, kw_only=True):
    """One stretch of the text that is marked for a statement: no two overlap."""

    start: int
    end: int
    number: int


_START: Final[Callable[[Mark], int]] = lambda mark: mark.start  # noqa: E731


def marked(record: Record) -> tuple[MarkedBlock, ...]:
    """The body's blocks with the statements marked; statement n of the record has the number n, counted from 1."""
    page = _Page(record)
    return tuple(page.block(index) for index in range(len(record.body)))


def marks_of(statements: Sequence[Statement]) -> tuple[Mark, ...]:
    """Where statements are marked: the larger first, so that one inside another has no mark of its own."""
    sizes = [sum(end - start for start, end in statement.content.spans) for statement in statements]
    taken: list[Mark] = []
    for index in sorted(range(len(statements)), key=lambda at: (-sizes[at], at)):
        for span in statements[index].content.spans:
            for start, end in _left_of(span, taken):
                insort(taken, Mark(start=start, end=end, number=index + 1), key=_START)
    return tuple(taken)


def _left_of(span: Span, taken: Sequence[Mark]) -> list[Span]:
    """What of `span` no mark has; `taken` is in order."""
    start, end = span
    left: list[Span] = []
    for mark in islice(taken, max(bisect_right(taken, start, key=_START) - 1, 0), None):
        if mark.end <= start:
            continue
        if mark.start >= end:
            break
        if start < mark.start:
            left.append((start, mark.start))
        start = max(start, mark.end)
    return [*left, (start, end)] if start < end else left


def _inside(marks: Sequence[Mark], start: int, end: int) -> list[Mark]:
    """Those that reach into [start, end); `marks` is in order and apart."""
    first = max(bisect_right(marks, start, key=_START) - 1, 0)
    last = bisect_left(marks, end, key=_START)
    return [mark for mark in marks[first:last] if start < mark.end]


def _beside(body: Sequence[Block], statements: Sequence[Statement]) -> tuple[tuple[int, ...], ...]:
    """The numbers of the notes of each block: a note stands where its statement begins."""
    found: list[list[int]] = [[] for _ in body]
    order = sorted(range(len(statements)), key=lambda at: (statements[at].content.spans[0][0], at))
    block = 0
    for index in order:
        start = statements[index].content.spans[0][0]
        while block + 1 < len(body) and body[block + 1].start <= start:
            block += 1
        if body:
            found[block].append(index + 1)
    return tuple(tuple(numbers) for numbers in found)


class _Page:
    """What every block needs to know of the whole."""

    def __init__(self, record: Record) -> None:
        self.text, self.body, self.statements = record.text, record.body, record.statements or ()
        self.marks = marks_of(self.statements)
        self.beside = _beside(self.body, self.statements)
        self.ends = self._number_places()
        self.end_order = sorted(self.ends)
        self.firsts = {mark.number: mark for mark in reversed(self.marks)}

    def _number_places(self) -> dict[int, tuple[Number, ...]]:
        """Behind which character each number stands: at the end of the statement's words in the block of its note."""
        with_mark = {mark.number for mark in self.marks}
        ends: dict[int, list[Number]] = {}
        for block, numbers in zip(self.body, self.beside, strict=True):
            for number in numbers:
                statement = self.statements[number - 1]
                ends_here = (min(end, block.end) for start, end in statement.content.spans if start < block.end)
                end = max(ends_here, default=block.end)  # none where it stands between two blocks
                anchor = None if number in with_mark else statement.id
                ends.setdefault(end, []).append(Number(number=number, anchor=anchor))
        return {end: tuple(numbers) for end, numbers in ends.items()}

    def block(self, index: int) -> MarkedBlock:
        block = self.body[index]
        places = {number: place for place, number in enumerate(self.beside[index], start=1)}
        cells = _cells(block)
        rows = tuple(tuple(self.line(block, cell, places) for cell in row) for row in cells) if block.rows else ()
        return MarkedBlock(
            kind=block.kind,
            level=block.level,
            lines=() if rows else tuple(self.line(block, span, places) for row in cells for span in row),
            rows=rows,
            numbers=self.beside[index],
            start=block.start,
        )

    def line(self, block: Block, span: Span, places: dict[int, int]) -> Line:
        start, end = span
        marks = _inside(self.marks, start, end)
        links = [(link.start, link.end, link.url) for link in block.links if link.start < end and start < link.end]
        quoted = [part for mark in marks for part in self._quoted(mark)]
        ends = self.end_order[bisect_right(self.end_order, start) : bisect_right(self.end_order, end)]
        edges = {start, end, *ends, *_edges(marks), *(at for part in links for at in part[:2])}
        cuts = sorted(at for at in edges.union(*quoted) if start <= at <= end)
        atoms: list[tuple[Mark | None, Piece]] = []
        for low, high in pairwise(cuts):
            url = next((url for a, b, url in links if a <= low < b), None)
            piece = Piece(
                text=self.text[low:high],
                href=safe_href(url),
                quoted=any(a <= low < b for a, b in quoted),
                numbers=self.ends.get(high, ()),
            )
            atoms.append((next(iter(_inside(marks, low, high)), None), piece))
        groups = groupby(atoms, key=lambda atom: atom[0])
        return Line(runs=tuple(self._run(mark, tuple(piece for _, piece in group), places) for mark, group in groups))

    def _quoted(self, mark: Mark) -> list[Span]:
        if self.statements[mark.number - 1].form != "mixed":
            return []
        words = self.text[mark.start : mark.end]
        return [(mark.start + found.start(), mark.start + found.end()) for found in _QUOTED.finditer(words)]

    def _run(self, mark: Mark | None, pieces: tuple[Piece, ...], places: dict[int, int]) -> Run:
        if mark is None:
            return Run(pieces=pieces)
        statement = self.statements[mark.number - 1]
        first = self.firsts.pop(mark.number) if self.firsts.get(mark.number) == mark else None
        return Run(
            pieces=pieces,
            form=statement.form,
            number=mark.number,
            place=places.get(mark.number),
            anchor=statement.id if first else None,
        )


def _edges(marks: Iterable[Mark]) -> Iterator[int]:
    for mark in marks:
        yield mark.start
        yield mark.end


def _cells(block: Block) -> list[list[Span]]:
    """Where the parts of a block stand: its items, its rows' cells, or all of it.

    Only blanks (line ends, tabs) may stand between the parts: else the block is shown as one, and no word is lost.
    """
    whole = [[(block.start, block.end)]] if block.text else []
    if not block.rows and not block.items:
        return whole
    at = 0
    rows: list[list[Span]] = []
    for row in block.rows or [(item,) for item in block.items or ()]:
        cells: list[Span] = []
        for cell in row:
            found = block.text.find(cell, at)
            if found < 0 or block.text[at:found].strip():
                return whole
            at = found + len(cell)
            cells.append((block.start + found, block.start + at))
        rows.append(cells)
    return whole if block.text[at:].strip() else rows


def parted(content: str) -> list[tuple[str, bool]]:
    """The words of a mixed statement, cut at its quotation marks: text, and whether it stands inside them."""
    cuts = [0, *(at for found in _QUOTED.finditer(content) for at in found.span()), len(content)]
    return [(content[low:high], index % 2 == 1) for index, (low, high) in enumerate(pairwise(cuts)) if low < high]
