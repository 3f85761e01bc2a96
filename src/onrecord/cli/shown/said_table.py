"""Statements as a table for people, as JSON Lines or CSV for programs: of what was said, and of what is due."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Callable, Iterable, Sequence
from typing import Final, TypeVar

import msgspec

from onrecord.cli.options.asking import UNSURE
from onrecord.cli.shown.lines import Line, Part, cut, part
from onrecord.cli.shown.results import print_csv, print_json, print_lines
from onrecord.cli.shown.said import MARKS
from onrecord.cli.shown.said_rows import SaidRow
from onrecord.cli.shown.stdout import prepare, terminal
from onrecord.cli.shown.table import Cell, Column, table_text
from onrecord.evidence import called, own_voice
from onrecord.record import Interval
from onrecord.statements.alone import verb_told
from onrecord.store.search_text import folded

T = TypeVar("T", bound=SaidRow)
_LONGEST: Final = 40
"""Characters on a terminal of an outlet's name, and of the words for a speaker without one: a pipe gets all."""


def print_rows(
    rows: Sequence[T], fields: Sequence[str], arguments: Namespace, columns: Sequence[Column],
    cells: Callable[[T, int | None], Iterable[Cell]], above: Line | None = None,
) -> None:  # fmt: skip
    """Prints rows as `arguments` ask for, with the names of their `fields` over CSV; for people as `columns` with the
    `cells` of each, on a terminal with a line `above`. `cells` is told how many characters words beside may have.
    """
    if arguments.json:
        print_json(rows)
    elif arguments.csv:
        print_csv([fields, *(msgspec.structs.astuple(row) for row in rows)])
    elif rows:
        shown = terminal()
        if above and shown:
            print_lines([above])
        prepare(data=False)
        most = _LONGEST if shown else None
        sys.stdout.write(table_text(columns, [list(cells(row, most)) for row in rows], shown))


def is_unsure(confidence: float | None) -> bool:
    """Whether a statement is marked so, and left out by --sure; what has no confidence is not."""
    return confidence is not None and confidence < UNSURE


def what_cell(row: SaidRow, told: Cell) -> Cell:
    """The words with what is `told` of them, and that they are unsure."""
    unsure = is_unsure(row.confidence)
    doubt = (Part(" · " if told else "", "dim"), Part("unsure", "ask")) if unsure else ()
    notes = (Part("  "), *told, *doubt) if told or doubt else ()
    verb = verb_told(row.cue, row.content, row.form, row.language)
    before = (part(f"[{verb}] ", "dim"),) if verb else ()
    return (Part(f"{MARKS[row.form]} ", "said"), *before, part(row.content), *notes)


def who_cell(row: SaidRow, most: int | None) -> Cell:
    """A name, or the article's words for who has none, at `most` so many characters of them; two bodies of one name, as
    ministries of two states, are told apart by the side that they speak for."""
    name = row.speaker or own_voice(row.source) or cut(called(row.source, row.role) or "not named", most)
    shown = part(name, "strong" if row.speaker else "unknown")
    if row.side is None or folded(row.side) in folded(name):
        return (shown,)
    return (shown, part(f" ({row.side})", "dim"))


def short_words(when: Interval) -> str:
    """`2026-03-31`, `about 2026-03-24 to 2026-03-30`, `… to 2026-03-31`: what fits a column."""
    first, last = (when.earliest or "")[:10], (when.latest or "")[:10]
    if first == last and len(when.earliest or "") > 10:
        return first  # However vague the hour, the day is told.
    words = first if first == last else f"{first or '…'} to {last or '…'}"
    return f"about {words}" if when.certainty == "approximate" else words
