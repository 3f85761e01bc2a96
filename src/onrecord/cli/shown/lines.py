"""What a screen is made of: lines of parts, each part with its role. Knows neither records nor terminals."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

import msgspec

from onrecord.cli.shown.escaping import one_line

Role = Literal["plain", "strong", "dim", "heading", "yes", "no", "ask", "unknown", "said", "alarm"]


class Part(msgspec.Struct, frozen=True):
    """A run of characters in one role; nothing in `text` can move a terminal's cursor."""

    text: str
    role: Role = "plain"


class Line(msgspec.Struct, frozen=True):
    """One line before wrapping. `lead` fills the first `hang` columns; `parts` stand and wrap to the right of them.

    A `whole` line is never wrapped: an address can be copied and followed only in one piece.
    """

    parts: tuple[Part, ...] = ()
    lead: Part = Part("")
    hang: int = 0
    whole: bool = False


BLANK = Line()


def part(text: str, role: Role = "plain") -> Part:
    """A part of `text`, which may come from a page: on one line, control and bidi characters escaped."""
    return Part(one_line(text), role)


def quoted(words: str) -> str:
    """`words` between quotation marks, unless they bring their own pair."""
    pairs = ("“”", "„“", "””", "«»", "»«", "‘’", "「」", '""')
    if len(words) > 1 and words[0] + words[-1] in pairs:
        return words
    return f"“{words}”"


def dotted(texts: Iterable[str | None], role: Role = "plain") -> tuple[Part, ...]:
    """The `texts` that are not empty, with a middle dot between them."""
    parts: list[Part] = []
    for text in filter(None, texts):
        if parts:
            parts.append(Part(" · ", "dim"))
        parts.append(part(text, role))
    return tuple(parts)


def cut(words: str, most: int | None) -> str:
    """`words` with at most so many characters, and `…` where some are left out; None for all."""
    if most is None or len(words) <= most:
        return words
    kept = words[:most]
    # At a space, where one is near: half a word says little.
    space = kept.rfind(" ")
    return f"{kept[: space if space > most - 20 else most].rstrip(' ,;:')}…"
