"""Reads the marked paragraphs of the authored facts; leaves articles and pages to others.

Marks inside a paragraph: `{s1 …}` source, `{c1 …}` cue, `{q1 …}` content of statement 1 (a
content may have several pieces and hold other marks); `[[url|words]]` a link; `__words__`
emphasis. A line that starts with `=1` under the paragraph tells what statement 1 is.
"""

from __future__ import annotations

import html
import re
from dataclasses import dataclass, replace

_MARK = re.compile(r"\{([scq])(\d+) ")
_LINK = re.compile(r"\[\[([^|\]]+)\|")
_NUMBER = re.compile(r"(?<=\{[scq])\d+(?= )")


class SourceError(ValueError):
    """The authored facts contradict themselves; the message names the article and the words."""


@dataclass(frozen=True)
class Mark:
    """A marked span: half-open, in code points of the block's text."""

    role: str
    number: int
    start: int
    end: int


@dataclass(frozen=True)
class Marked:
    """A paragraph read: its plain text, the same as HTML, and the marks."""

    text: str
    html: str
    marks: tuple[Mark, ...]


@dataclass(frozen=True)
class About:
    """What a `=1 …` line says of a statement. `within` and `continues` are statement numbers."""

    number: int
    kind: tuple[str, ...]
    speaker: str
    form: str | None = None
    conditional: bool = False
    optional: bool = False
    when: tuple[str | None, str | None] | None = None
    venue: str | None = None
    to: str | None = None
    horizon: tuple[str | None, str | None] | None = None
    within: int | None = None
    continues: int | None = None


@dataclass(frozen=True)
class Chunk:
    """A block as authored: its kind, its marked lines (one, or one an item), its statements."""

    kind: str
    lines: tuple[str, ...]
    about: tuple[About, ...]
    level: int = 2


def marked(raw: str) -> Marked:
    """The paragraph without its marks, with the spans they covered.

    Raises SourceError where a mark is opened and not closed.
    """
    text, markup = "", ""
    marks: list[Mark] = []
    opened: list[tuple[str, int, int]] = []
    emphasis, at = False, 0
    while at < len(raw):
        if found := _MARK.match(raw, at):
            opened.append((found[1], int(found[2]), len(text)))
            at = found.end()
        elif raw[at] == "}":
            if not opened:
                raise SourceError(f"a brace closes nothing: {raw[:at][-60:]!r}")
            role, number, start = opened.pop()
            marks.append(Mark(role, number, start, len(text)))
            at += 1
        elif found := _LINK.match(raw, at):
            markup += f'<a href="{html.escape(found[1])}">'
            at = found.end()
        elif raw.startswith("]]", at):
            markup += "</a>"
            at += 2
        elif raw.startswith("__", at):
            markup += "</em>" if emphasis else "<em>"
            emphasis = not emphasis
            at += 2
        else:
            text += raw[at]
            markup += html.escape(raw[at], quote=False)
            at += 1
    if opened:
        raise SourceError(f"a mark is not closed: {raw[:80]!r}")
    return Marked(text, markup, tuple(marks))


def interval(words: str) -> tuple[str | None, str | None]:
    """`A..B`, `..B`, `A..`, `A` (both ends) or `open`, as a pair of ends."""
    if words == "open":
        return None, None
    if ".." not in words:
        return words, words
    first, last = words.split("..")
    return first or None, last or None


def about(line: str) -> About:
    """One `=N kind/second @speaker | key words | …` line. Raises SourceError on an unknown key."""
    head, *fields = [part.strip() for part in line[1:].split("|")]
    number, kind, speaker = head.split()
    found = About(int(number), tuple(kind.split("/")), speaker.removeprefix("@"))
    for field in fields:
        key, _, words = field.partition(" ")
        match key:
            case "cond":
                found = replace(found, conditional=True)
            case "opt":
                found = replace(found, optional=True)
            case "form":
                found = replace(found, form=words)
            case "when":
                found = replace(found, when=interval(words))
            case "horizon":
                found = replace(found, horizon=interval(words))
            case "venue":
                found = replace(found, venue=words)
            case "to":
                found = replace(found, to=words)
            case "within":
                found = replace(found, within=int(words))
            case "cont":
                found = replace(found, continues=int(words))
            case _:
                raise SourceError(f"unknown key {key!r} in {line!r}")
    return found


def chunks(body: str) -> list[Chunk | str]:
    """The blocks of an authored body in order; a line `^1-4` or `^*` stays a str (a copy)."""
    found: list[Chunk | str] = []
    for part in re.split(r"\n\s*\n", body.strip()):
        lines = part.strip().split("\n")
        if lines[0].startswith("^"):
            found.append(lines[0][1:])
            continue
        told = tuple(about(line) for line in lines if line.startswith("="))
        found.append(_chunk([line for line in lines if not line.startswith("=")], told))
    return found


def _chunk(lines: list[str], told: tuple[About, ...]) -> Chunk:
    first = lines[0]
    if first.startswith("## "):
        return Chunk("heading", (first[3:],), told)
    if first.startswith("> "):
        return Chunk("quote", (first[2:],), told)
    if first.startswith("- "):
        return Chunk("list", tuple(line[2:] for line in lines), told)
    if first.startswith("|"):
        return Chunk("table", tuple(lines), told)
    return Chunk("paragraph", (" ".join(lines),), told)


def renumbered(chunk: Chunk, by: int) -> Chunk:
    """The same block with all statement numbers raised, so that copies don't collide."""

    def up(number: int | None) -> int | None:
        return None if number is None else number + by

    lines = tuple(_NUMBER.sub(lambda n: str(int(n[0]) + by), line) for line in chunk.lines)
    told = tuple(replace(a, number=a.number + by, within=up(a.within), continues=up(a.continues)) for a in chunk.about)
    return replace(chunk, lines=lines, about=told)
