"""A table: ruled and wrapped by rich on a terminal, on a narrow one each row as a paragraph; in a pipe its columns
padded, the last one as long as it is.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from io import StringIO
from itertools import chain
from typing import TYPE_CHECKING, Final

import msgspec

from onrecord.cli.shown.lines import BLANK, Line, Part
from onrecord.cli.shown.paint import STYLES, Terminal, console_on, painted

if TYPE_CHECKING:
    from rich.text import Text

Cell = tuple[Part, ...]
_PADDED: Final = 40
"""Characters to which a pipe's columns are padded at most: one long cell moves its own line alone."""
_NARROW: Final = 72
"""Columns of a terminal below which three columns side by side hold a word each."""


class Column(msgspec.Struct, frozen=True):
    """A column's heading, and the cells that it is at most wide on a terminal (None: what is left)."""

    heading: str
    widest: int | None = None


def table_text(columns: Sequence[Column], rows: Sequence[Sequence[Cell]], shown: Terminal | None) -> str:
    """The table's characters, ended by a line feed. `shown` is None for a pipe, which gets no heading."""
    if shown is None:
        return _padded(rows)
    return _ruled(columns, rows, shown) if shown.width >= _NARROW else painted(list(_stacked(rows)), shown)


def _stacked(rows: Iterable[Sequence[Cell]]) -> Iterator[Line]:
    """Of each row a line of all cells but the last, and the last one below it."""
    for number, (*first, last) in enumerate(rows):
        if number:
            yield BLANK
        told = [cell for cell in first if any(part.text for part in cell)]
        yield Line(tuple(chain.from_iterable((Part(" · ", "dim"), *cell) for cell in told))[1:])
        yield Line(last, Part("  "), 2)


def _padded(rows: Sequence[Sequence[Cell]]) -> str:
    texts = [["".join(part.text for part in cell) for cell in row] for row in rows]
    widths = [
        max((len(text) for text in column if len(text) <= _PADDED), default=0) for column in zip(*texts, strict=True)
    ]
    lines = ("  ".join(text.ljust(width) for text, width in zip(row, widths, strict=True)).rstrip() for row in texts)
    return "".join(f"{line}\n" for line in lines)


def _ruled(columns: Sequence[Column], rows: Sequence[Sequence[Cell]], shown: Terminal) -> str:
    from rich import box
    from rich.table import Table

    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, show_edge=False, header_style="dim", expand=False)
    for column in columns:
        table.add_column(column.heading, max_width=column.widest, overflow="fold")
    for row in rows:
        table.add_row(*map(_text, row))
    out = StringIO()
    console_on(out, shown).print(table)
    return "".join(f"{line.rstrip()}\n" for line in out.getvalue().splitlines())


def _text(cell: Cell) -> Text:
    from rich.text import Text

    return Text.assemble(*((part.text, STYLES[part.role]) for part in cell))
