"""Sentences that nobody printed, invented to teach kinds of statements, and what is marked in them.

`invented-kinds.txt`, a statement a line: `kind[/second][ if] | text`, "if" where it is conditional; in the text
`[s:...]`, `[c:...]` and `[k:...]` mark pieces of source, cue and content. Empty lines and those that begin with "#" are
left out. A line that is none of these is an error that names it.
"""

from __future__ import annotations

import re
from pathlib import Path

from msgspec import Struct

from onrecord.record import Span
from onrecord.statements.attribution import Attribution
from onrecord.statements.learned.kinds import KINDS

INVENTED = Path(__file__).with_name("invented-kinds.txt")
_HEAD = re.compile(r"(?P<kind>[a-z]+)(?:/(?P<second>[a-z]+))?(?P<conditional> if)? \| (?P<text>\S.*\S)")
_MARKED = re.compile(r"\[([sck]):([^\[\]]+)\]")


class Invented(Struct, frozen=True):
    """A statement of one line."""

    text: str
    attribution: Attribution
    kind: str
    second: str | None
    conditional: bool


def invented(path: Path = INVENTED) -> list[Invented]:
    """The statements of the file, in its order; ValueError names the line that cannot be read or comes twice."""
    out, seen = [], set()
    for number, line in enumerate(path.read_text("utf8").splitlines(), 1):
        if not line or line.startswith("#"):
            continue
        try:
            one = _read(line)
            if (one.text, one.attribution) in seen:
                raise ValueError("stands here twice")
        except ValueError as error:
            raise ValueError(f"{path.name}, line {number}: {error}") from error
        seen.add((one.text, one.attribution))
        out.append(one)
    return out


def _read(line: str) -> Invented:
    head = _HEAD.fullmatch(line)
    if not head:
        raise ValueError("is not `kind[/second][ if] | text`")
    kind, second, conditional, marked = head.group("kind", "second", "conditional", "text")
    if unknown := {kind, second or kind}.difference(KINDS):
        raise ValueError(f"knows no kind {', '.join(sorted(unknown))}")
    if kind == second:
        raise ValueError("has the same kind twice")
    text, spans = _unmarked(marked)
    if not spans["k"]:
        raise ValueError("marks no content")
    if not spans["c"]:
        raise ValueError("marks no cue")
    source, cue, content = (tuple(spans[role]) for role in "sck")
    attribution = Attribution(content=content, cue=cue, source=source, form="indirect", pattern="invented")
    return Invented(text, attribution, kind, second, conditional is not None)


def _unmarked(marked: str) -> tuple[str, dict[str, list[Span]]]:
    """The text without its marks, and where what they marked stands in it."""
    spans: dict[str, list[Span]] = {role: [] for role in "sck"}
    text, last = "", 0
    for mark in _MARKED.finditer(marked):
        text += marked[last : mark.start()]
        spans[mark[1]].append((len(text), len(text) + len(mark[2])))
        text += mark[2]
        last = mark.end()
    text += marked[last:]
    if "[" in text or "]" in text:
        raise ValueError("has a bracket that marks nothing")
    return text, spans
