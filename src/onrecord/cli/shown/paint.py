"""Lines made into characters: wrapped and coloured by rich for a terminal, as they are for a pipe."""

from __future__ import annotations

from collections.abc import Sequence
from io import StringIO
from typing import TYPE_CHECKING, Final, Literal

import msgspec

from onrecord.cli.shown.lines import Line, Role
from onrecord.page.patterns import Pattern

if TYPE_CHECKING:
    from rich.console import Console
    from rich.text import Text

ColorSystem = Literal["standard", "256", "truecolor", "windows"]

STYLES: Final[dict[Role, str]] = {
    "plain": "",
    "strong": "bold",
    "dim": "dim",
    "heading": "bold underline",
    "yes": "bold green",
    "no": "bold red",
    "ask": "bold yellow",
    "unknown": "dim",
    "said": "yellow",
    "alarm": "yellow",
}
WIDEST: Final = 100
"""Columns; a line of prose longer than this is hard to read, however wide the window."""
NARROWEST: Final = 20
_ADDRESS: Final = Pattern("https?://[!-~]+")


class Terminal(msgspec.Struct, frozen=True, kw_only=True):
    """What a terminal can show: its size in cells, its colours (None: no escape sequence at all)."""

    width: int
    height: int
    colors: ColorSystem | None = None
    monochrome: bool = False
    """Weight and underline only, as NO_COLOR asks."""


def plain(lines: Sequence[Line]) -> str:
    """`lines` without colours, none of them wrapped, each ended by a line feed."""
    return "".join(f"{_plain(line)}\n" for line in lines)


def _plain(line: Line) -> str:
    return (line.lead.text.ljust(line.hang) + "".join(part.text for part in line.parts)).rstrip()


def painted(lines: Sequence[Line], terminal: Terminal) -> str:
    """`lines` wrapped to the terminal's width, in its colours, each ended by a line feed."""
    out = StringIO()
    console = console_on(out, terminal)
    for text in rows(lines, terminal.width):
        console.print(text, soft_wrap=True)
    return out.getvalue()


def console_on(out: StringIO, terminal: Terminal) -> Console:
    """A console of rich that writes to `out` as to the terminal, and takes words as they stand."""
    from rich.console import Console

    return Console(
        file=out, width=terminal.width, color_system=terminal.colors, no_color=terminal.monochrome,
        force_terminal=True, highlight=False, markup=False, emoji=False, legacy_windows=False,
    )  # fmt: skip


def rows(lines: Sequence[Line], width: int) -> list[Text]:
    """`lines` as rich texts, one for each row of a terminal `width` cells wide."""
    return [row for line in lines for row in _rows(line, max(NARROWEST, min(width, WIDEST)))]


def _wrapped(body: Text, console: Console, width: int) -> list[Text]:
    """The rows of `body`; an address that is wider than a row has one of its own, in one piece."""
    pieces, done = [], 0
    for found in _ADDRESS.finditer(body.plain):
        if len(found[0]) > width:
            pieces += [body[done : found.start()], body[found.start() : found.end()]]
            done = found.end() + (body.plain[found.end() : found.end() + 1] == " ")
    pieces.append(body[done:])
    return [
        row
        for number, piece in enumerate(pieces)
        for row in ([piece] if number % 2 else piece.wrap(console, width) if piece.plain else [])
    ]


def _rows(line: Line, width: int) -> list[Text]:
    from rich.console import Console
    from rich.text import Text

    body = Text.assemble(*((part.text, STYLES[part.role]) for part in line.parts))
    console = Console(width=width, file=StringIO())
    wrapped = [body] if line.whole else _wrapped(body, console, max(NARROWEST // 2, width - line.hang)) or [Text()]
    result = []
    for number, row in enumerate(wrapped):
        start = Text()
        if number == 0:
            start.append(line.lead.text, STYLES[line.lead.role])
        start.append(" " * (line.hang - start.cell_len))
        start.append_text(row)
        start.rstrip()
        result.append(start)
    return result
