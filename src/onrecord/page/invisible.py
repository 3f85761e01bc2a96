"""Invisible characters: taken out before offsets are counted, and kept as evidence.

C2PA 2.3, section A.7, hides signed manifests in plain text as variation selectors after U+FEFF; copies carry soft
hyphens, zero-width spaces and byte order marks from their editors. Zero-width joiners stay: they are letters' business
in Persian and Hindi. So do variation selectors right after an emoji or ideograph, one at a time.
"""

from __future__ import annotations

import re
from functools import cache

from onrecord.page.kept import expression

_SELECTORS = "\ufe00-\ufe0f\U000e0100-\U000e01ef"
_CODES = (
    "\u00ad\u180e\u200b\u2060-\u2064\ufeff\ufff9-\ufffb\x00-\x08\x0e-\x1b\x7f\u0080-\u0084\u0086-\u009f"
    "\U000e0000-\U000e007f\U000e0100-\U000e01ef"
)
_KEPT = (
    # The flags of England, Scotland and Wales are a black flag with its letters as tags (Unicode TS 51, annex C).
    "\U0001f3f4[\U000e0020-\U000e007e]{1,8}\U000e007f"
    # Ideographs have variants (Unicode TS 37).
    f"|[\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003fffd][\U000e0100-\U000e01ef](?![{_SELECTORS}])"
)
_RUN = f"[{_CODES}][{_CODES}{_SELECTORS}]*|(?<=[\ufe00-\ufe0f])[{_SELECTORS}][{_CODES}{_SELECTORS}]*"
_LEADS = (b"\xef\xb8", b"\xf3\xa0")
"""How variation selectors, and little else, begin in UTF-8."""
MOST_EVIDENCE = 20
"""Runs kept of one page; a manifest is one run."""


@cache
def _any() -> re.Pattern[str]:
    """What may begin a run; a set alone is looked for much faster than the runs themselves."""
    return expression(f"[{_CODES}\ufe00-\ufe0f]")


@cache
def _pattern() -> re.Pattern[str]:
    return expression(f"(?P<kept>{_KEPT})|(?P<before>(?<= ))?(?:{_RUN})(?(before) ?)")


def holds_invisible(text: str) -> bool:
    """Whether there may be anything to take out of `text`."""
    if not text.replace("\n", "").isprintable():
        return _any().search(text) is not None
    if text.isascii():
        return False
    encoded = text.encode()  # selectors are printable; bytes are searched faster than characters
    return any(lead in encoded for lead in _LEADS)


def invisible_runs(text: str) -> list[tuple[int, int]]:
    """Where runs of invisible characters stand in `text`, half-open, ascending."""
    if not holds_invisible(text):
        return []
    return [found.span() for found in _pattern().finditer(text) if found["kept"] is None]


def without_invisible(text: str, found: list[str]) -> str:
    """`text` without runs of invisible characters, which are added to `found` as code points (`U+200B U+FEFF`)."""
    if not holds_invisible(text):
        return text

    def rest(match: re.Match[str]) -> str:
        if match["kept"]:
            return match[0]
        if len(found) < MOST_EVIDENCE:
            found.append(_codes(match[0]))
        return ""

    return _pattern().sub(rest, text)


def without_runs(text: str, runs: list[tuple[int, int]], found: list[str]) -> str:
    """`text` without `runs`, which are added to `found`."""
    if not runs:
        return text
    pieces, last = [], 0
    for start, end in runs:
        if len(found) < MOST_EVIDENCE:
            found.append(_codes(text[start:end]))
        pieces.append(text[last:start])
        last = end
    pieces.append(text[last:])
    return "".join(pieces)


def _codes(run: str) -> str:
    return " ".join(f"U+{ord(c):04X}" for c in run.rstrip(" ")[:60])
