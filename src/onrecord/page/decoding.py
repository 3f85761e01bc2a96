"""Bytes made into text: which encoding, by what was sent, what the page says, and what the bytes can be."""

from __future__ import annotations

import re
from typing import Literal

import msgspec
from turbohtml.detect import detect

from onrecord.errors import PageError
from onrecord.record import Warning

Kind = Literal["auto", "html", "text"]
MOST_BYTES = 64 * 1024 * 1024
"""Pages larger than this are refused: parsed they take some ten times as much memory."""

_MAGIC = (
    (b"%PDF-", "a PDF"),
    (b"\x89PNG", "an image"),
    (b"\xff\xd8\xff", "an image"),
    (b"GIF8", "an image"),
    (b"PK\x03\x04", "a ZIP archive"),
    (b"\x1f\x8b", "compressed with gzip"),
    (b"\x7fELF", "a program"),
    (b"RIFF", "an image or a sound"),
    (b"SQLite format 3", "a database"),
)
_DECLARED = re.compile(rb"""(?:charset|encoding)\s*=\s*["']?\s*([\w.:-]+)""", re.I)
_TAG = re.compile(
    r"<(?:!doctype\s+html|/?(?:html|head|body|title|meta|link|div|p|a|span|article|section|main|h[1-6]|br|ul|ol|li|table|"
    r"script|style|header|footer|nav|img|em|strong|b|i)\b)",
    re.I,
)


class Decoded(msgspec.Struct, frozen=True):
    """A page's text, the encoding it was read in (null where it came as text), and what was odd about it."""

    text: str
    charset: str | None
    warnings: tuple[Warning, ...]


def decoded(page: bytes | str, sent: str | None = None) -> Decoded:
    """The text of `page`; `sent` is the charset that came with it. Raises PageError where it can be no text.

    Bytes that are valid UTF-8 and not plain ASCII are UTF-8 whatever anyone says: other encodings hardly ever are by
    chance. Else what was sent, what the page declares, and a guess from the bytes, in this order (as WHATWG has it).
    """
    if len(page) > MOST_BYTES:
        raise PageError(None, f"the page has {len(page):,} bytes, more than {MOST_BYTES:,}")
    if isinstance(page, str):
        return Decoded(page.encode("utf-8", "replace").decode() if _has_surrogates(page) else page, None, ())
    _refuse_binary(page)
    for mark, charset in ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be")):
        if page.startswith(mark):
            return _in_charset(page[len(mark) :], charset, declared=None)
    declared = _declared(page, sent)
    if b"\x1b$" not in page[:65536]:  # ISO-2022-JP is ASCII to the eye
        try:
            text = page.decode("utf-8")
        except UnicodeDecodeError:
            pass
        else:
            return Decoded(text, "utf-8", _contradiction("utf-8", declared if not text.isascii() else None))
    return _in_charset(page, declared or detect(page).encoding or "windows-1252", declared)


def kind_of(text: str) -> Literal["html", "text"]:
    """Whether `text` is HTML or the text of a page. Raises PageError where it is JSON."""
    start = text[:4096].lstrip()
    if _TAG.search(start) or _TAG.search(text, 4096, 200_000):
        return "html"
    if start[:1] in "{[" and start:
        try:
            msgspec.json.decode(text.encode())
        except (msgspec.DecodeError, UnicodeEncodeError):
            return "text"
        raise PageError(None, "this is JSON, not a page")
    return "html" if start.startswith(("<!--", "<?xml")) else "text"


def _has_surrogates(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return True
    return False


def _refuse_binary(page: bytes) -> None:
    for magic, what in _MAGIC:
        if page.startswith(magic):
            raise PageError(None, f"this is {what}, not a page")
    start = page[:4096]
    wide = page[:2] in (b"\xff\xfe", b"\xfe\xff")
    if not wide and start.count(0) > len(start) // 20 and not _looks_wide(start):
        raise PageError(None, "this is binary data, not a page")


def _looks_wide(start: bytes) -> bool:
    """UTF-16 without a mark: every other byte of Western text is zero."""
    return len(start) > 8 and (start[1::2].count(0) > len(start) * 0.4) != (start[::2].count(0) > len(start) * 0.4)


def _declared(page: bytes, sent: str | None) -> str | None:
    names = [sent] if sent else []
    names += [found[1].decode("ascii", "replace") for found in _DECLARED.finditer(page, 0, 2048)]
    for name in names:
        label = name.strip().strip("\"'").lower()
        try:
            b"".decode(_python_codec(label))
        except (LookupError, ValueError):
            continue
        return label
    if _looks_wide(page[:4096]) and 0 in page[:64]:
        return "utf-16-le" if page[1] == 0 else "utf-16-be"
    return None


def _python_codec(label: str) -> str:
    """WHATWG reads these labels as their supersets (encoding.spec.whatwg.org, section 4.2)."""
    supersets = {
        "iso-8859-1": "cp1252", "latin1": "cp1252", "latin-1": "cp1252", "ascii": "cp1252", "us-ascii": "cp1252",
        "windows-1252": "cp1252", "iso-8859-9": "cp1254", "gb2312": "gb18030", "gbk": "gb18030", "shift_jis": "cp932",
        "shift-jis": "cp932", "x-sjis": "cp932", "euc-kr": "cp949", "ks_c_5601-1987": "cp949", "iso-8859-11": "cp874",
        "tis-620": "cp874", "windows-874": "cp874", "x-user-defined": "cp1252", "utf-16": "utf-16-le",
        "unicode": "utf-16-le", "utf8": "utf-8",
    }  # fmt: skip
    return supersets.get(label, label)


def _in_charset(page: bytes, charset: str, declared: str | None) -> Decoded:
    text = page.decode(_python_codec(charset), "replace")
    damaged = text.count("\ufffd")
    warnings = _contradiction(charset, declared)
    if damaged:
        message = f"{damaged} bytes could not be read as {charset}; they stand as U+FFFD"
        warnings += (Warning(code="encoding-damaged", message=message),)
    return Decoded(text, charset, warnings)


def _contradiction(charset: str, declared: str | None) -> tuple[Warning, ...]:
    if declared is None or _python_codec(declared) == _python_codec(charset):
        return ()
    message = f"the page is said to be {declared}, its bytes are {charset}"
    return (Warning(code="encoding-contradiction", message=message),)
