"""A record as one screen: whose story is this, may I use it, and who said what?

Decides the order and what is cut; the parts are written in `head`, `terms`, `said` and `traces`.
"""

from __future__ import annotations

from typing import Final

import msgspec

from onrecord.cli.head import head, set_aside_words
from onrecord.cli.lines import BLANK, Line, Part, part
from onrecord.cli.paint import Terminal, painted, plain, rows
from onrecord.cli.said import statement_lines
from onrecord.cli.terms import may, whose
from onrecord.cli.traces import traces
from onrecord.cli.words import count
from onrecord.record import Record

FEWEST: Final = 3
"""Statements shown even where they make the screen longer than the window."""


class Screen(msgspec.Struct, frozen=True, kw_only=True):
    """The lines of a screen. The statements are apart, each with its lines, so that they can be cut to fit."""

    before: tuple[Line, ...]
    statements: tuple[tuple[Line, ...], ...]
    after: tuple[Line, ...]

    def lines(self, shown: int | None = None) -> list[Line]:
        """All lines, with the first `shown` statements (None: every one) and how many are left."""
        lines = [*self.before, *(line for statement in self.statements[:shown] for line in statement)]
        left = len(self.statements) - shown if shown is not None else 0
        if left > 0:
            lines.append(Line((Part(f"… and {left} more (--all)", "dim"),), hang=2))
        return [*lines, *self.after]


def screen_of(record: Record, evidence: bool = False) -> Screen:
    """The screen of `record`; with `evidence`, all signals, confidences, and where each field was read."""
    before = head(record)
    if record.provenance:
        before += [BLANK, *whose(record.provenance, evidence)]
    if record.rights:
        before += [BLANK, *may(record.rights, evidence)]
    if record.statements is not None:
        found = count(len(record.statements), "statement") if record.statements else "no statement found"
        before += [BLANK, Line((Part("Who said what?", "heading"), Part(f"  {found}", "dim")))]
    after: list[Line] = []
    if evidence:
        after += [BLANK, *traces(record)]
    elif record.set_aside:
        after += [BLANK, Line((Part(set_aside_words(record), "dim"),), Part("Set aside: ", "dim"), 11)]
    if record.warnings:
        after.append(BLANK)
        after += [
            Line((part(warning.message), part(f"  {warning.code}", "dim")), Part("Warning: ", "alarm"), 9)
            for warning in record.warnings
        ]
    statements = statement_lines(record.statements or (), evidence)
    return Screen(before=tuple(before), statements=tuple(map(tuple, statements)), after=tuple(after))


def screen_text(
    record: Record, terminal: Terminal | None = None, everything: bool = False, evidence: bool = False
) -> str:
    """The screen's characters: for a pipe (no `terminal`) plain and whole; for a terminal wrapped and coloured.

    A terminal gets as many statements as fit its height, unless `everything` or `evidence` is asked for.
    """
    screen = screen_of(record, evidence)
    if terminal is None:
        return plain(screen.lines())
    shown = None if everything or evidence else statements_that_fit(screen, terminal)
    return painted(screen.lines(shown), terminal)


def statements_that_fit(screen: Screen, terminal: Terminal) -> int | None:
    """How many statements leave the whole screen inside the terminal's height; None where all do.

    Two rows stay free, for the line that counts what is left and the prompt.
    """
    if not screen.statements:
        return None
    free = terminal.height - len(rows([*screen.before, *screen.after], terminal.width)) - 2
    heights = [len(rows(lines, terminal.width)) for lines in screen.statements]
    if sum(heights) <= free + 1:
        return None
    shown = 0
    for height in heights:
        if height > free:
            break
        free -= height
        shown += 1
    return max(shown, min(FEWEST, len(heights)))
