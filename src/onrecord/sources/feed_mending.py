"""A feed's bytes, changed where feedparser 6.0 would lose or mix up what they say; each change names what it is for."""

from __future__ import annotations

import re
from typing import Final

_AUTHOR: Final = re.compile(rb"<(author|dc:creator)>([^<]{1,500})</\1>")
_MAIL: Final = re.compile(rb"[^\s@()&;]+@[^\s@()&;]+")
_UTF_16: Final = ((b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"), (b"<\0", "utf-16-le"), (b"\0<", "utf-16-be"))
"""How text in UTF-16 begins: with a mark of its order, or with an element."""
_CC_LICENCE: Final = re.compile(rb"<cc:license>([^<]{1,2000})</cc:license>")


def mended(data: bytes) -> bytes:
    """The same feed, so that feedparser reads it right. Takes time in proportion to its length."""
    data = _as_utf8(data)
    for element in (b"media:description", b"media:title"):  # their words pass for those of the item around them
        data = _without(element, data)
    data = _CC_LICENCE.sub(rb"<licence>\1</licence>", data)  # known as an attribute alone, so its words are lost
    return _AUTHOR.sub(_without_mail, data)


def _as_utf8(data: bytes) -> bytes:
    """UTF-16 is read only where a declaration names it, and what is cut out would be cut within a character."""
    encoding = next((name for start, name in _UTF_16 if data.startswith(start)), None)
    if encoding is None:
        return data
    return re.sub(r"^\s*<\?xml[^>]*\?>", "", data.decode(encoding, "replace")).encode()


def _without_mail(author: re.Match[bytes]) -> bytes:
    """`me@a.media (A Name)` is cut in the middle of the address, where its last part has more than four letters."""
    element, words = author.groups()
    name = _MAIL.sub(b"", words).replace(b"&lt;", b" ").replace(b"&gt;", b" ").strip()
    if b"@" not in words or not name.strip(b"() "):
        return author[0]
    name = name[1:-1] if name.startswith(b"(") and name.endswith(b")") else name
    return b"<%s>%s</%s>" % (element, name.strip(), element)


def _without(element: bytes, data: bytes) -> bytes:
    """`data` without the elements of that name, in one pass; from one that never ends, all stays."""
    opening, closing = b"<" + element, b"</" + element
    parts, at = [], 0
    while (start := data.find(opening, at)) >= 0:
        end = data.find(b">", start)
        if end >= 0 and data[end - 1 : end] != b"/":
            close = data.find(closing, end)
            end = data.find(b">", close) if close >= 0 else -1
        if end < 0:
            break
        parts.append(data[at:start])
        at = end + 1
    return b"".join([*parts, data[at:]])
