"""Markdown whose lines a converter broke at a width, headings and links too: each put together again to one line."""

from __future__ import annotations

from onrecord.page.patterns import Pattern
from onrecord.page.wrapped import unwrapped

_NUMBERED = Pattern(r"\s*\d{1,3}[.)]\s")
"""What begins an item of a list, beside the marks that text without Markdown has too."""
_CODE = ("```", "~~~")


def rejoined(text: str) -> str:
    """The text with whole lines; as it is where its lines were not broken at a width, or where it holds code."""
    if any(mark in text for mark in _CODE):
        return text
    groups, behind = list[list[str]](), list[bool]()
    blank = True
    for line in text.split("\n"):
        if not line.strip():
            blank = True
            continue
        if blank or _NUMBERED.match(line):
            groups.append([])
            behind.append(blank)
        groups[-1].append(line)
        blank = False
    whole = unwrapped(groups)
    if whole is groups:
        return text
    parts = [("\n\n" if apart else "\n") + "\n".join(lines) for lines, apart in zip(whole, behind, strict=True)]
    return "".join(parts)
