"""Which form a record is printed in, chosen once and carried to where it is read."""

from __future__ import annotations

from typing import Literal

import msgspec

from onrecord.cli.shown.paint import Terminal
from onrecord.record import Record

Format = Literal["screen", "json", "text", "markdown"]


class Output(msgspec.Struct, frozen=True, kw_only=True):
    """How records are printed."""

    format: Format = "screen"
    terminal: Terminal | None = None
    """Null for a pipe or a file."""
    everything: bool = False
    evidence: bool = False

    def of(self, record: Record) -> str:
        """The characters to print for `record`, ended by a line feed where there are any."""
        # What is not needed is not loaded: the first record should be there at once.
        if self.format == "screen":
            from onrecord.cli.shown.screen import screen_text

            return screen_text(record, self.terminal, self.everything, self.evidence)
        from onrecord.cli.shown import formats

        if self.format == "json":
            return formats.json_line(record)
        text = formats.article_text(record) if self.format == "text" else formats.article_markdown(record)
        if self.terminal:
            from onrecord.cli.shown.escaping import without_surprises

            return without_surprises(text)
        return text

    def between(self, name: str, first: bool) -> str:
        """What stands before the record of the page `name`: its name over a screen, a rule between articles."""
        if self.format == "json":
            return ""
        if self.format == "screen":
            from onrecord.cli.shown.lines import BLANK, Line, Part
            from onrecord.cli.shown.paint import painted, plain

            lines = [] if first else [BLANK, BLANK]
            lines += [Line((Part(f"── {name}", "dim"),)), BLANK]
            return painted(lines, self.terminal) if self.terminal else plain(lines)
        return "" if first else "\n* * *\n\n"
