"""Invisible characters: taken out before offsets are counted, and kept as evidence.

C2PA 2.3, section A.7, hides signed manifests in plain text as variation selectors after U+FEFF; copies carry soft
hyphens, zero-width spaces and byte order marks from their editors. Zero-width joiners stay: they are letters' business
in Persian and Hindi. So do variation selectors right after an emoji or ideograph, one at a time.
"""

from __future__ import annotations

import re
from functools import cache

_RUN = (
    "[\u00ad\u180e\u200b\u2060-\u2064\ufeff\ufff9-\ufffb\x00-\x08\x0e-\x1b\x7f\u0080-\u0084\u0086-\u009f"
    "\U000e0000-\U000e007f\U000e0100-\U000e01ef]+|(?<=[\ufeff\ufe00-\ufe0f])[\ufe00-\ufe0f]+"
)
MOST_EVIDENCE = 20
"""Runs kept of one page; a manifest is one run."""


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile(_RUN)


def without_invisible(text: str, found: list[str]) -> str:
    """`text` without runs of invisible characters, which are added to `found` as code points (`U+200B U+FEFF`)."""
    if text.isascii() and text.isprintable():
        return text

    def taken(match: re.Match[str]) -> str:
        if len(found) < MOST_EVIDENCE:
            found.append(" ".join(f"U+{ord(c):04X}" for c in match[0][:60]))
        return ""

    return _pattern().sub(taken, text)
