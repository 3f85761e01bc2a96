"""Character references of HTML (`&amp;`, `&#8217;`) in words that no parser read: in JSON-LD, in escaped pages."""

from __future__ import annotations

from onrecord.page.kept import expression

_ENDLESS = expression(r"&#\d{1000,};?")


def unescaped(text: str) -> str:
    """`text` with the characters that are meant; U+FFFD for a number of thousands of digits, which Python refuses."""
    from html import unescape  # takes longer to import than most pages need it

    try:
        return unescape(text)
    except ValueError:
        return unescape(_ENDLESS.sub("\ufffd", text))
