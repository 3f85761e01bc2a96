"""A record as one screen: whose story is this, may I use it, and who said what?

Decides the order and what is cut; the parts are written in `head`, `terms`, `said` and `traces`.
"""

from __future__ import annotations

from typing import Final

import msgspec
from msgspec.structs import replace

from onrecord.cli.shown.head import DOUBTFUL, head, set_aside_words, warning_lines
from onrecord.cli.shown.lines import BLANK, Line, Part
from onrecord.cli.shown.paint import Terminal, painted, plain, rows
from onrecord.cli.shown.said import statement_lines
from onrecord.cli.shown.share import LOW, USUAL, WHOLE, Share
from onrecord.cli.shown.terms import may, whose
from onrecord.cli.shown.traces import traces
from onrecord.cli.shown.words import count
from onrecord.record import Record

FEWEST: Final = 3
"""Statements for whose sake the parts above them are shortened in a low window."""
LEFT_FREE: Final = 2
"""Rows for the line that counts what is left, and for the prompt."""


class Screen(msgspec.Struct, frozen=True, kw_only=True):
    """The lines of a screen. The statements are apart, each with its lines, so that they can be cut to fit."""

    before: tuple[Line, ...]
    statements: tuple[tuple[Line, ...], ...]
    after: tuple[Line, ...]

    def lines(self, shown: int | None = None) -> list[Line]:
        """All lines, with the first `shown` statements (None: every one) and how many are left."""
        if shown == 0:  # The heading counts them already.
            heading = self.before[-1]
            all_left = replace(heading, parts=(*heading.parts, Part(" (--all)", "dim")))
            return [*self.before[:-1], all_left, *self.after]
        lines = [*self.before, *(line for statement in self.statements[:shown] for line in statement)]
        left = len(self.statements) - shown if shown is not None else 0
        if left > 0:
            lines.append(Line((Part(f"… and {left} more (--all)", "dim"),), hang=2))
        return [*lines, *self.after]


def screen_of(record: Record, share: Share = USUAL, everything: bool = False) -> Screen:
    """The screen of `record`, with as much of each part as its `share`; `everything` cuts no list of what is set aside.

    Of a page without an article that says nothing of its rights, the head is all: no answer would be about anything.
    """
    before = head(record, share)
    answered = bool(record.text) or bool(record.rights and record.rights.signals)
    if record.provenance and answered:
        before += [BLANK, *whose(record.provenance, record, share)]
    if record.rights and answered:
        before += [BLANK, *may(record.rights, record, share)]
    if record.statements is not None and record.text:
        found = count(len(record.statements), "statement") if record.statements else "no statement found"
        before += [BLANK, Line((Part("Who said what?", "heading"), Part(f"  {found}", "dim")))]
    after: list[Line] = []
    if share.everything:
        after += [BLANK, *traces(record, everything)]
    elif record.set_aside and not share.brief:
        after += [BLANK, Line((Part(set_aside_words(record.set_aside), "dim"),), Part("Set aside: ", "dim"), 11)]
    if others := [warning for warning in record.warnings if warning.code not in DOUBTFUL]:
        after += [BLANK, *warning_lines(others)]
    statements = statement_lines(record.statements or (), share.everything)
    return Screen(before=tuple(before), statements=tuple(map(tuple, statements)), after=tuple(after))


def screen_text(
    record: Record, terminal: Terminal | None = None, everything: bool = False, evidence: bool = False
) -> str:
    """The screen's characters: for a pipe (no `terminal`) plain; for a terminal wrapped and coloured.

    A terminal gets what fits its height, unless `everything` or `evidence` is asked for.
    """
    share = WHOLE if evidence else USUAL
    if terminal is None:
        return plain(screen_of(record, share, everything).lines())
    if everything or evidence:
        return painted(screen_of(record, share, everything).lines(), terminal)
    screen = screen_that_fits(record, terminal)
    return painted(screen.lines(statements_that_fit(screen, terminal)), terminal)


def screen_that_fits(record: Record, terminal: Terminal) -> Screen:
    """The usual screen where its answers and a few statements fit the terminal's height, else the low window's."""
    usual = screen_of(record)
    statements = [line for statement in usual.statements[:FEWEST] for line in statement]
    needed = len(rows([*usual.before, *statements, *usual.after], terminal.width)) + LEFT_FREE
    return usual if needed <= terminal.height else screen_of(record, LOW)


def statements_that_fit(screen: Screen, terminal: Terminal) -> int | None:
    """How many statements leave the whole screen inside the terminal's height; None where all do."""
    free = terminal.height - len(rows([*screen.before, *screen.after], terminal.width)) - LEFT_FREE
    heights = [len(rows(lines, terminal.width)) for lines in screen.statements]
    if sum(heights) <= free + 1:
        return None
    shown = 0
    for height in heights:
        if height > free:
            break
        free -= height
        shown += 1
    return shown
