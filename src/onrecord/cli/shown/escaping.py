"""Foreign text made fit for a terminal: what would move the cursor, colour or reorder is shown as an escape.

Zero-width joiners stay; in Persian and Hindi they are letters' business.
"""

from __future__ import annotations

import re
from typing import Final

from onrecord.page.patterns import Pattern

_CONTROLS: Final = r"\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff"
"""Control characters but tab and line feed, both line separators, surrogates (they cannot be encoded)."""
_BIDI: Final = r"\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
"""Unicode's Bidi_Control characters (UAX #9): marks, embeddings, overrides, isolates."""

_UNSAFE: Final = Pattern(f"[{_CONTROLS}]")
_UNSAFE_OR_BIDI: Final = Pattern(f"[{_CONTROLS}{_BIDI}]")
_WHITE: Final = Pattern(r"[\t\n\r\f\v]+")


def without_controls(text: str) -> str:
    """`text` with its control characters as escapes (`\\x1b`); tab, line feed and bidi characters stay."""
    return _UNSAFE.sub(_escape, text)


def without_surprises(text: str) -> str:
    """`text` with its control and bidi characters as escapes; tab and line feed stay."""
    return _UNSAFE_OR_BIDI.sub(_escape, text)


def one_line(text: str) -> str:
    """`text` on one line (runs of tabs and line breaks become a space) with its control and bidi characters escaped."""
    return without_surprises(_WHITE.sub(" ", text))


def json_safe(encoded: bytes) -> bytes:
    """JSON of the same value with the control and bidi characters that JSON may hold raw as `\\uXXXX`."""
    text = encoded.decode()
    if text.isascii() and "\x7f" not in text:
        return encoded
    return _UNSAFE_OR_BIDI.sub(lambda match: f"\\u{ord(match[0]):04x}", text).encode()


def _escape(match: re.Match[str]) -> str:
    code = ord(match[0])
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}"
