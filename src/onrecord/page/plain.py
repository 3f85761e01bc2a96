"""The text of a page whose markup was lost, cut into blocks as an eye would: at blank lines or every line."""

from __future__ import annotations

from itertools import pairwise

_SHORT = 100
"""A wrapped line is rarely longer; a paragraph on one line usually is."""


def blocks_of_text(text: str) -> list[list[str]]:
    """The blocks in their order, white space folded, those together that no blank line parts.

    Mostly every line is a block. Where lines were wrapped at a width (many lines of much the same length, paragraphs
    parted by blank lines) the lines of a paragraph are one block.
    """
    lines = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n").replace("\u2029", "\n\n").split("\n")
    groups: list[list[str]] = [[]]
    for line in lines:
        if block := " ".join(line.split()):
            groups[-1].append(block)
        elif groups[-1]:
            groups.append([])
    found = [group for group in groups if group]
    return [[" ".join(group)] for group in found] if _wrapped(lines) else found


def _wrapped(lines: list[str]) -> bool:
    """Whether paragraphs run over several lines: most lines that have a next one fill the width, and few are long."""
    filled = [len(line.rstrip()) for line in lines if line.strip()]
    if len(filled) < 8 or max(filled) > 2 * _SHORT:
        return False
    followed = [len(a.rstrip()) for a, b in pairwise(lines) if a.strip() and b.strip()]
    if len(followed) < len(filled) / 2:
        return False
    width = sorted(filled)[int(len(filled) * 0.95)]
    return (
        width >= 50
        and sorted(followed)[len(followed) // 2] > 0.8 * width
        and sum(n > 0.75 * width for n in followed) > 0.7 * len(followed)
    )
