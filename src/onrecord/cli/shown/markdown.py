"""Blocks of a body in Markdown: CommonMark 0.31 and the tables of GitHub. Text of a page is escaped; it stays text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Final
from urllib.parse import quote

from onrecord.cli.shown.escaping import without_controls
from onrecord.page.patterns import Pattern
from onrecord.record import Block, Link

_ANYWHERE: Final = Pattern(r"[\\`*\[\]<>~|]|(?<![^\W_])_|_(?![^\W_])|&(?=#?\w+;)|(?<=[\w-])@(?=\w)")
"""What starts markup wherever it stands; an underscore inside a word does not."""
_AT_START: Final = Pattern(r"^([ \t]*)([#+=-]|\d{1,9}(?=[.)]))")
"""What makes a line a heading, an item, a rule or an underline."""
_CLOSING: Final = Pattern(r"#(?=#*$)")
_SAFE_SCHEMES: Final = ("http://", "https://", "mailto:")


def markdown_block(block: Block) -> str:
    """One block: a heading, paragraph, quotation, list, table, or fenced code."""
    links = tuple(sorted(block.links, key=lambda link: link.start))
    if block.kind == "heading":
        return markdown_heading(block.text, max(block.level or 2, 2))
    if block.kind == "code":
        return _fenced(block.text)
    if block.items is not None:
        return "\n".join(f"- {_indented(text)}" for text in _pieces(block, block.items, links))
    if block.rows is not None and any(block.rows):
        return _table(block, block.rows, links)
    text = _paragraph(block.text, block.start, links)
    if block.kind == "quote":
        return "\n".join(f"> {line}" for line in text.split("\n"))
    return text


def markdown_heading(text: str, level: int) -> str:
    """A heading of `level` 1 to 6, on one line."""
    # A closing run of number signs would be taken for markup.
    line = _CLOSING.sub(r"\\#", escaped(" ".join(text.split())))
    return f"{'#' * min(level, 6)} {line}"


def markdown_paragraph(text: str) -> str:
    """A paragraph without links; a line break of `text` stays one."""
    return _paragraph(text, 0, ())


def escaped(text: str) -> str:
    """`text` with a backslash before every character that would be markup inside of a line."""
    return _ANYWHERE.sub(r"\\\g<0>", without_controls(text))


def _paragraph(text: str, offset: int, links: Sequence[Link]) -> str:
    lines = [_start_escaped(line.strip()) for line in _linked(text, offset, links).split("\n")]
    return "\\\n".join(line for line in lines if line)


def _start_escaped(line: str) -> str:
    def escape(match: re.Match[str]) -> str:
        space, mark = match.groups()
        return f"{space}\\{mark}" if not mark[0].isdigit() else f"{space}{mark}\\"

    return _AT_START.sub(escape, line)


def _linked(text: str, offset: int, links: Iterable[Link]) -> str:
    """`text`, which stands at `offset` of the record's text, escaped, with those `links` that lie inside it."""
    parts, done = [], 0
    for link in links:
        start, end = link.start - offset, link.end - offset
        if start < done or end > len(text) or not link.url.lower().startswith(_SAFE_SCHEMES):
            continue
        parts += [escaped(text[done:start]), f"[{escaped(text[start:end])}](<{_address(link.url)}>)"]
        done = end
    return "".join([*parts, escaped(text[done:])])


def _address(url: str) -> str:
    return quote(url, safe="%/:?#[]@!$&'()*+,;=~-._")


def _pieces(block: Block, pieces: Iterable[str], links: Sequence[Link]) -> list[str]:
    """The pieces of a list or table, each with the links on its words where it stands in the block's text."""
    result, at = [], 0
    for piece in pieces:
        found = block.text.find(piece, at) if piece else -1
        if found < 0:
            result.append(_paragraph(piece, 0, ()))
            continue
        result.append(_paragraph(piece, block.start + found, links))
        at = found + len(piece)
    return result


def _indented(text: str) -> str:
    return text.replace("\n", "\n  ")


def _table(block: Block, rows: Sequence[Sequence[str]], links: Sequence[Link]) -> str:
    columns = max(map(len, rows))
    cells = iter(_pieces(block, (cell for row in rows for cell in row), links))
    lines = []
    for row in rows:
        written = [next(cells).replace("\\\n", " ") for _ in row]
        lines.append(f"| {' | '.join(written + [''] * (columns - len(row)))} |")
    lines.insert(1, f"|{' --- |' * columns}")
    return "\n".join(lines)


def _fenced(text: str) -> str:
    longest = max((len(run) for run in re.findall(r"`+", text)), default=0)
    fence = "`" * max(3, longest + 1)
    return f"{fence}\n{without_controls(text)}\n{fence}"
