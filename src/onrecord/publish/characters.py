"""Foreign text made fit for feeds and pages: every character allowed in XML 1.0, directions closed on one line."""

from __future__ import annotations

import re
from typing import Final

_LAST_TWO: Final = "".join(chr(plane << 16 | last) for plane in range(17) for last in (0xFFFE, 0xFFFF))
_FORBIDDEN: Final = re.compile(rf"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufdd0-\ufdef{_LAST_TWO}]")
"""Not allowed in XML 1.0 (controls, surrogates, U+FFFE), or discouraged there (C1 controls, noncharacters)."""
_BREAKS: Final = re.compile(r"\r\n?|[\x85\u2028]")
_OPENING: Final = {"\u202a": "\u202c", "\u202b": "\u202c", "\u202d": "\u202c", "\u202e": "\u202c",
                   "\u2066": "\u2069", "\u2067": "\u2069", "\u2068": "\u2069"}  # fmt: skip
_DIRECTIONS: Final = re.compile("[\u202a-\u202e\u2066-\u2069]")


def plain(text: str) -> str:
    """`text` without what XML 1.0 forbids or discourages; line breaks of all kinds are line feeds."""
    if text.isascii() and text.isprintable():
        return text
    return _FORBIDDEN.sub("", _BREAKS.sub("\n", text).replace("\u2029", "\n\n"))


def plain_values(value: object) -> object:
    """`value` of lists, dicts and text with every text in it made plain, however deep."""
    if isinstance(value, str):
        return plain(value)
    if isinstance(value, list | tuple):
        return [plain_values(one) for one in value]
    if isinstance(value, dict):
        return {key: plain_values(one) for key, one in value.items()}
    return value


def line(text: str) -> str:
    """`text` on one line, its directions closed: what stands after it keeps its own (UAX #9)."""
    return _closed(" ".join(plain(text).split()))


def _closed(text: str) -> str:
    """`text` as it is where each opened direction is closed again, in order; else without any such marks."""
    if not _DIRECTIONS.search(text):
        return text
    waiting: list[str] = []
    for char in _DIRECTIONS.findall(text):
        if char in _OPENING:
            waiting.append(_OPENING[char])
        elif not waiting or waiting.pop() != char:
            return _DIRECTIONS.sub("", text)
    return _DIRECTIONS.sub("", text) if waiting else text
