"""Pages in what they were saved or handed on in: a browser's MHTML file, Safari's web archive, mail, a string of JSON.

MHTML (RFC 2557) and mail (RFC 5322, RFC 2045) are read as far as the page in them needs it: headers, parts, the two
encodings for transport. Whatever is broken is read as it stands.
"""

from __future__ import annotations

import binascii
import re

import msgspec

from onrecord.page.kept import expression
from onrecord.page.parser import unescaped
from onrecord.page.patterns import Pattern

_HEADER = expression(rb"[ \t\r\n]{0,20}(?:[A-Za-z][\w-]{1,40}:[ \t]?[^\r\n]{0,2000}\r?\n)", re.ASCII)
_MIME = expression(rb"^(?:mime-version:[ \t]*1|content-type:[ \t]*multipart/)", re.I | re.M)
_TO_SUBSCRIBERS = expression(rb"^list-(?:unsubscribe|id):[ \t]*\S", re.I | re.M)
"""RFC 2369 and RFC 2919. A letter, what somebody forwards, and a page that a browser saved have neither: their `Date`
is no publication's."""
_END = expression(rb"\r?\n\r?\n")
_NEWLINE = expression(rb"\A\r?\n")
_LONGEST_HEAD = 64 * 1024
"""Bytes of headers at most."""
_MOST_PARTS, _DEEPEST = 5_000, 4
"""Parts of a message that are looked at, and parts in parts."""
_ESCAPED = Pattern(r"&lt;/?(?:p|div|article|section|h[1-6]|html|body|head|span|br|li|a)\b", re.I)
_LEAST_ESCAPED = 4
"""Escaped tags from which on a text is HTML that was escaped once too often."""


class Unpacked(msgspec.Struct, frozen=True):
    """The page itself, the charset that its part was sent with, and the address that the container gives it."""

    page: bytes
    charset: str | None
    address: str | None
    is_html: bool = False
    """Whether it was sent as HTML, and not as plain text."""
    sent: str | None = None
    """When it was sent, of a mail to subscribers, as its `Date` has it: a newsletter comes out by being sent."""


def unpacked(page: bytes) -> Unpacked | None:
    """The page in an MHTML file, Safari's web archive or a message of mail; None where `page` is none of them."""
    if page.startswith(b"bplist00"):
        return _of_safari(page)
    if not _HEADER.match(page):
        return None
    head, body = _parted(page.lstrip())
    if not _MIME.search(head):
        return None
    found = _best(head, body, _header(head, b"snapshot-content-location"), 0)
    if found and _TO_SUBSCRIBERS.search(head):
        return msgspec.structs.replace(found, sent=_header(head, b"date"))
    return found


def _of_safari(page: bytes) -> Unpacked | None:
    """The main resource of a web archive: a binary property list, as WebKit's LegacyWebArchive.cpp writes it."""
    import plistlib

    try:
        told = plistlib.loads(page, fmt=plistlib.FMT_BINARY)
    except (ValueError, RecursionError, MemoryError, OverflowError, LookupError, TypeError):
        return None
    main = told.get("WebMainResource") if isinstance(told, dict) else None
    if not isinstance(main, dict) or not isinstance(data := main.get("WebResourceData"), bytes):
        return None
    charset, address = main.get("WebResourceTextEncodingName"), str(main.get("WebResourceURL"))
    on_web = address.startswith(("http://", "https://"))
    return Unpacked(data, charset if isinstance(charset, str) else None, address if on_web else None, True)


def _best(head: bytes, body: bytes, address: str | None, depth: int) -> Unpacked | None:
    """The HTML of a message or part, the first that has any; else its text."""
    kind = _header(head, b"content-type") or "text/plain"
    boundary = re.search(r'boundary\s*=\s*(?:"([^"\r\n]{1,200})"|([^\s;"]{1,200}))', kind, re.I)
    if not kind.lower().startswith("multipart/"):
        if not kind.lower().startswith(("text/html", "text/plain", "application/xhtml+xml")):
            return None
        charset = re.search(r'charset\s*=\s*"?([\w.:-]+)', kind, re.I)
        place = address or _header(head, b"content-location")
        place = place if place and place.startswith(("http://", "https://")) else None
        is_html = not kind.lower().startswith("text/plain")
        return Unpacked(_sent_as(head, body), charset[1] if charset else None, place, is_html)
    if boundary is None or depth > _DEEPEST:
        return None
    mark = re.escape((boundary[1] or boundary[2]).encode("utf-8", "replace"))
    parts = re.split(rb"(?:^|\r?\n)--" + mark + rb"[^\r\n]*(?=\r?\n|$)", body, maxsplit=_MOST_PARTS)
    text = None
    for part in parts[1:]:
        inner, rest = _parted(_NEWLINE.sub(b"", part, count=1))
        found = _best(inner, rest, address, depth + 1)
        if found and found.is_html:
            return found
        text = text or found
    return text


def _parted(page: bytes) -> tuple[bytes, bytes]:
    """The headers, each on one line, and what stands behind the empty line that ends them.

    No headers where that line comes first; nothing but headers where it comes too late, or never.
    """
    if page[:1] in (b"\r", b"\n"):
        return b"", page
    end = _END.search(page, 0, _LONGEST_HEAD)
    head, body = (page[: end.start()], page[end.end() :]) if end else (b"", page)
    return re.sub(rb"\r?\n[ \t]+", b" ", head), body


def _header(head: bytes, name: bytes) -> str | None:
    found = re.search(rb"^" + name + rb":[ \t]*([^\r\n]*)", head, re.I | re.M)
    return found[1].decode("utf-8", "replace").strip() or None if found else None


def _sent_as(head: bytes, body: bytes) -> bytes:
    """The bytes that were encoded for transport."""
    encoding = (_header(head, b"content-transfer-encoding") or "").lower()
    if encoding == "quoted-printable":
        return binascii.a2b_qp(body)
    if encoding == "base64":
        letters = re.sub(rb"[^A-Za-z0-9+/]", b"", body)
        if len(letters) % 4 == 1:  # one letter holds no whole byte: the rest was cut off
            letters = letters[:-1]
        return binascii.a2b_base64(letters + b"=" * (-len(letters) % 4))
    return body


def bare_text(text: str) -> str | None:
    """The page in a string of JSON, or in HTML that was escaped once too often; None for all else."""
    start = text[:4096].lstrip()
    if start.startswith('"') and start[1:40].lstrip(" \\nrt\t").startswith(("<", "\\u003c", "\\u003C")):
        try:
            return msgspec.json.decode(text.strip().encode("utf-8", "replace"), type=str)
        except msgspec.MsgspecError:
            return None
    if "&lt;" in start and "<" not in start and len(_ESCAPED.findall(text[:20_000])) >= _LEAST_ESCAPED:
        return unescaped(text)
    return None


_XML = Pattern(r"\s*<\?xml\s")
_EMPTY = expression(
    r"<(title|script|style|a|div|span|p|td|th|li|iframe|textarea|i|b|em|strong|section|h[1-6])"
    r"((?:\s+[\w:.-]+\s*=\s*(?:\"[^\"<>]*\"|'[^'<>]*'))*)\s*/>"
)
"""Empty elements as XML has them, which HTML takes for opened ones: `<title/>` would hold all of the page."""


def opened(text: str) -> str:
    """XHTML (with its XML declaration) with an end tag for each empty element that HTML would leave open."""
    return _EMPTY.sub(r"<\1\2></\1>", text) if _XML.match(text) and "/>" in text else text


_SAVED = (
    ("saved from url=(", Pattern(r"<!--\s*saved from url=\(\d{1,5}\)(https?://[^\s<>\"]{1,2000}?)\s*-->")),
    ("Page saved with SingleFile", Pattern(r"Page saved with SingleFile\s+url:\s*(https?://[^\s<>\"]{1,2000})")),
    ("by HTTrack", Pattern(r"<!-- Mirrored from ([\w.-]{4,200}/[^\s<>\"]{0,2000}) by HTTrack")),
    ("SourceURL:", Pattern(r"^SourceURL:(https?://[^\s<>\"]{1,2000})", re.M)),
    ("reader-domain", Pattern(r'<a class="[^"<>]*\breader-domain\b[^"<>]*" href="(https?://[^\s<>"]{1,2000})"')),
    ("data-scrapbook-source", Pattern(r'<html[^<>]*\bdata-scrapbook-source="(https?://[^\s<>"]{1,2000})"')),
)
"""What browsers and their extensions write into a page that they save, and where in it its address stands."""
_NEAR = 6000
"""Characters from a page's start in which it stands."""


def saved_from(text: str) -> str | None:
    """The address that a saved page was saved from, as the program that saved it wrote down; None where none did."""
    start = text[:_NEAR]
    for words, pattern in _SAVED:
        if words in start and (found := pattern.search(start)):
            return found[1] if "://" in found[1] else f"http://{found[1]}"
    return None
