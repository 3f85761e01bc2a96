"""Character references of HTML (`&amp;`, `&#8217;`) in words that no parser read: in JSON-LD, in escaped pages."""

from __future__ import annotations

from onrecord.page.parser import unescape


def unescaped(text: str) -> str:
    """`text` with the characters that are meant (HTML Standard, 13.2.5.72); U+FFFD for what is no character."""
    return unescape(text) if "&" in text else text
