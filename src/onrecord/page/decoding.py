"""Bytes made into text: which encoding, by what was sent, what the page says, and what the bytes can be."""

from __future__ import annotations

import codecs
import re
from functools import lru_cache
from typing import Literal

import msgspec

from onrecord.errors import PageError
from onrecord.page.binary import binary_kind
from onrecord.page.kept import expression
from onrecord.record import Warning

MOST_BYTES = 64 * 1024 * 1024
"""Pages larger than this are refused: parsed they take some ten times as much memory."""

_CONTROLS = bytes(byte for byte in range(32) if byte not in b"\t\n\v\f\r\x1b")
_FOLLOWING = bytes(range(0x80, 0xC0))
"""Bytes of UTF-8 that begin no character."""
_UTF_8 = frozenset(("utf-8", "utf8"))
_SPELLINGS = {"ks_c_5601-1987": "euc-kr", "ks_c_5601-1989": "euc-kr", "utf-16-le": "utf-16le", "utf-16-be": "utf-16be"}
"""Labels that the registry of decoders can't be asked for: it takes every blank and hyphen for an underscore."""
_DECLARED = expression(rb"""(?:charset|encoding)\s*=\s*["']?\s*([\w.:-]+)""")
"""Finds names in lower-case bytes: to search for letters of either case takes four times as long."""
_SAYS = expression(rb"charset|encoding", re.I)
_TAG = expression(
    r"<(?:!doctype\s+html|/?(?:html|head|body|title|meta|link|div|p|a|span|article|section|main|h[1-6]|br|ul|ol|li|table|"
    r"script|style|header|footer|nav|img|em|strong|b|i)\b)",
    re.I,
)


class Decoded(msgspec.Struct, frozen=True):
    """A page's text, the encoding it was read in (null where it came as text), and what was odd about it.

    `utf_8` is the text in UTF-8, where it was at hand: such bytes are searched in a fraction of the time.
    """

    text: str
    charset: str | None
    warnings: tuple[Warning, ...]
    utf_8: bytes | None = None


def decoded(page: bytes | str, sent: str | None = None) -> Decoded:
    """The text of `page`; `sent` is the charset that came with it. Raises PageError where it can be no text.

    A byte order mark goes before all. Bytes that are UTF-8 and not plain ASCII are UTF-8 whatever anyone says, even
    with a few bad ones among them: other encodings hardly ever are by chance. Else what was sent, what the page
    declares, and a guess from the bytes, in this order (as WHATWG has it, and with its decoders). Only UTF-8 is not
    believed of bytes that are not: it would leave no letter beyond ASCII.
    """
    if len(page) > MOST_BYTES:
        raise PageError(None, f"the page has {len(page):,} bytes, more than {MOST_BYTES:,}")
    if isinstance(page, str):
        return _from_str(page)
    for mark, charset in ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be")):
        if page.startswith(mark):
            bare = page[len(mark) :]
            _refuse_binary(bare.decode(charset, "ignore")[:4096].encode() if "16" in charset else bare)
            return _in_charset(bare, charset, _known(sent))
    wide = _unmarked_utf_16(page)
    if wide:
        return _in_charset(page, wide, _known(sent))
    _refuse_binary(page)
    labels = _declared(page, sent)
    declared = labels[0] if labels else None
    if b"\x1b$" not in page[:65536]:  # ISO-2022-JP is ASCII to the eye
        try:
            text = page.decode("utf-8")
        except UnicodeDecodeError:
            if _nearly_utf_8(page):
                return _in_charset(page, "utf-8", declared)
            possible = next((label for label in labels if label not in _UTF_8), None)
            return _in_charset(page, possible or _guess(page), declared)
        return Decoded(text, "utf-8", _contradiction("utf-8", declared if not text.isascii() else None), page)
    return _in_charset(page, declared or _guess(page), declared)


def kind_of(text: str) -> Literal["html", "text"]:
    """Whether `text` is HTML or the text of a page. Raises PageError where it is JSON."""
    start = text[:4096].lstrip()
    if _TAG.search(start) or _TAG.search(text, 4096, 200_000):
        return "html"
    if start[:1] in "{[" and start:
        try:
            msgspec.json.decode(text.encode())
        except (msgspec.DecodeError, UnicodeEncodeError, RecursionError):
            return "text"
        raise PageError(None, "this is JSON, not a page")
    return "html" if start.startswith(("<!--", "<?xml")) else "text"


def _from_str(page: str) -> Decoded:
    """Text as it came, but for surrogates, which no encoding has, and a byte order mark that was left in."""
    page = page.removeprefix("\ufeff")
    try:
        return Decoded(page, None, (), page.encode())
    except UnicodeEncodeError:
        encoded = page.encode("utf-8", "replace")
        return Decoded(encoded.decode(), None, (), encoded)


def _refuse_binary(page: bytes) -> None:
    if what := binary_kind(page):
        raise PageError(None, f"this is {what}, not a page")
    start = page[:4096]
    controls = len(start) - len(start.translate(None, _CONTROLS))
    if controls > max(len(start) // 20, 4):
        raise PageError(None, "this is binary data, not a page")


def _unmarked_utf_16(page: bytes) -> str | None:
    """The kind of UTF-16 that bytes without a mark are: in markup and Western text every other byte is zero."""
    start = page[:4096]
    even, odd = start[::2].count(0), start[1::2].count(0)
    if max(even, odd) < max(4, len(start) // 16) or min(even, odd) * 8 > max(even, odd):
        return None
    charset = "utf-16-le" if odd > even else "utf-16-be"
    text = start.decode(charset, "replace")
    strange = sum(not (c.isprintable() or c.isspace()) for c in text)
    return charset if strange <= len(text) // 20 else None


def _nearly_utf_8(page: bytes) -> bool:
    """Whether nine in ten of the characters beyond ASCII are UTF-8, and no more is broken than a cut at the end."""
    text = page.decode("utf-8", "replace")
    damaged = text.count("\ufffd")
    good = len(text) - len(text.encode("ascii", "ignore")) - damaged
    return good > 10 * (damaged - _is_cut(page))


def _is_cut(page: bytes) -> bool:
    """Whether the last character of UTF-8 lost bytes with the end of the page."""
    _, read = codecs.utf_8_decode(page[-4:].lstrip(_FOLLOWING), "replace", False)
    return read < len(page[-4:].lstrip(_FOLLOWING))


def _declared(page: bytes, sent: str | None) -> tuple[str, ...]:
    """The labels of encodings that are named: as sent, then in the page's first 2,048 bytes."""
    found = (_known(name[1].decode("ascii", "replace")) for name in _DECLARED.finditer(page[:2048].lower()))
    named = [label for label in found if label]
    # A page in which the name could be read as ASCII is not in UTF-16 (HTML Standard, 13.2.3.2).
    inside = "utf-8" if named and named[0] not in _UTF_8 and _is_wide(named[0]) else named[0] if named else None
    return tuple(label for label in (_known(sent), inside) if label)


@lru_cache(256)
def _known(name: str | None) -> str | None:
    """The label, lower case, None where no decoder has it."""
    label = (name or "").strip(" \t\n\r\f\"'").lower()
    if not label.isascii() or not label:
        return None
    if label in _UTF_8:
        return label
    try:
        tried = b"<\0".decode(_codec(label))
    except (LookupError, ValueError):
        return None
    return label if tried[0] in "<\u3c00" else None  # some labels stand for a decoder that gives U+FFFD alone


def _codec(label: str) -> str:
    """The decoder that the Encoding Standard has for `label`: `latin1` is windows-1252, `gb2312` is GBK."""
    # Registers the decoders; loaded where a page is not UTF-8 in word and deed: it takes longer than a page to read.
    import turbohtml.detect  # noqa: F401

    return "whatwg-" + _SPELLINGS.get(label, label)


def _is_wide(label: str) -> bool:
    return b"<\0".decode(_codec(label)) == "<" or b"\0<".decode(_codec(label)) == "<"


def _guess(page: bytes) -> str:
    """By the bytes alone: the detector would follow what the page says of itself."""
    from turbohtml.detect import detect

    silent = _SAYS.sub(b"", page[:2048]) + page[2048:]
    return _known(detect(silent).encoding) or "windows-1252"


def _in_charset(page: bytes, charset: str, declared: str | None) -> Decoded:
    text = page.decode(_codec(charset))
    damaged = text.count("\ufffd")
    warnings = _contradiction(charset, declared)
    if damaged:
        message = f"{damaged} bytes could not be read as {charset}; they stand as U+FFFD"
        warnings += (Warning(code="encoding-damaged", message=message),)
    return Decoded(text, charset, warnings)


def _contradiction(charset: str, declared: str | None) -> tuple[Warning, ...]:
    if declared is None or (charset == "utf-8" and declared in _UTF_8):
        return ()
    if codecs.lookup(_codec(declared)).name == codecs.lookup(_codec(charset)).name:
        return ()
    if charset == "utf-8" and b"\xc3\xa9".decode(_codec(declared)) == "\xe9":
        return ()
    message = f"the page is said to be {declared}, its bytes are {charset}"
    return (Warning(code="encoding-contradiction", message=message),)
