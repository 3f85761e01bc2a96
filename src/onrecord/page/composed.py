"""Letters whose accents are characters of their own, put together: what was copied from some systems' files, or written
on them, has "é" as "e" and an accent.

It reads the same, but no list of words would have it, and no expression takes an accent for a part of a word. Only
letters that a base and its marks make are changed, and no address.
"""

from __future__ import annotations

import re
from functools import cache
from unicodedata import normalize

from onrecord.page.kept import expression


@cache
def _pattern() -> re.Pattern[str]:
    """An address in markup, which stays, or what belongs together: a letter and its accents, a Korean syllable."""
    address = r"\b(?:href|src|srcset|action|cite)\s*=\s*(?:\"[^\"]*\"|'[^']*'|[^\s\"'>]+)|https?://[^\s\"'<>]+"
    return expression(
        rf"(?P<address>{address})"
        "|[A-Za-z\u00c0-\u024f\u0370-\u052f\u1e00-\u1fff][\u0300-\u036f]+"
        "|[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?"
        "|[\u3041-\u30ff][\u3099\u309a]",
        re.IGNORECASE,
    )


def composed(text: str) -> str:
    """`text` with its letters put together."""
    return _pattern().sub(lambda found: found[0] if found["address"] else normalize("NFC", found[0]), text)
