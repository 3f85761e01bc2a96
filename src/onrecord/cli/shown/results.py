"""Answers of the store on standard output: as lines for people, JSON Lines or CSV for programs."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence
from typing import Any

import msgspec

from onrecord.cli.shown.escaping import json_safe
from onrecord.cli.shown.lines import Line
from onrecord.cli.shown.paint import painted, plain
from onrecord.cli.shown.stdout import prepare, terminal


def print_lines(lines: Sequence[Line]) -> None:
    """Wrapped and coloured on a terminal, plain in a pipe."""
    prepare(data=False)
    shown = terminal()
    sys.stdout.write(painted(lines, shown) if shown else plain(lines))


def print_json(values: Iterable[Any]) -> None:
    """One value a line; control and bidi characters are `\\uXXXX`."""
    prepare(data=True)
    for value in values:
        sys.stdout.write(json_safe(msgspec.json.encode(value)).decode() + "\n")


def print_csv(rows: Iterable[Iterable[Any]]) -> None:
    """RFC 4180 in UTF-8; no cell is a formula to a spreadsheet, see docs/said.md."""
    from onrecord.publish.csv_rows import csv_row

    prepare(data=True)
    sys.stdout.flush()
    for row in rows:
        sys.stdout.buffer.write(csv_row(row))
    sys.stdout.buffer.flush()


def say(words: str) -> None:
    """A line for people, on standard error."""
    from onrecord.cli.shown.escaping import one_line

    print(f"onrecord: {one_line(words)}", file=sys.stderr)
