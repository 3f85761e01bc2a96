"""What bytes are, by looking: a page, a feed, a sitemap, a WARC file, or something that nobody can read as a page."""

from __future__ import annotations

import re
import zlib
from pathlib import PurePath
from typing import Any, Final, Literal

import msgspec

from onrecord.errors import SourceError
from onrecord.page import binary_kind

Shape = Literal["html", "text", "unsure", "feed", "json-feed", "sitemap", "warc"]
HEAD: Final = 8192
"""How many bytes of a file are looked at; JSON is looked at whole."""

_OTHER_XML: Final = {
    "svg": "an SVG image",
    "opml": "an OPML list of feeds",
    "sitemapindex": "a list of sitemaps",
    "rsl": "an RSL document",
}
_NOT_YET_AN_ELEMENT: Final = re.compile(r"\s+|<\?[^>]*>|<!--(?:[^-]|-(?!->))*-->|<!doctype[^>\[]*(?:\[[^\]]*\])?[^>]*>")
_ELEMENT: Final = re.compile(r"<([a-z][\w.-]*:)?([a-z][\w.-]*)")
_HTML: Final = re.compile(
    r"<(?:!doctype\s+html|html|head|body|title|meta|link|script|style|div|p|article|main|section|h[1-6]|table|span|a|br"
    r"|ul|ol|img)\b[^<>]*>"
)
_GZIP: Final = b"\x1f\x8b"
_OTHER_PACKED: Final = (b"\x28\xb5\x2f\xfd", b"\x50\x2a\x4d\x18", b"\x5d\x2a\x4d\x18")
"""How zstd and lz4 begin; nothing here unpacks them to look."""
_BOMS: Final = ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"))


def shape_of(data: bytes, name: str, media_type: str | None = None) -> Shape:
    """What `data` is: `unsure` where it is words, but may be HTML or text.

    `name` (its extension) and `media_type` help where looking leaves a choice; no bytes at all are `unsure`, for the
    reading to judge. Raises SourceError where it is no page: an image, a PDF, an archive, other XML or JSON.
    """
    if data.startswith(b"WARC/") or is_packed_warc(data, name):
        return "warc"
    if what := _binary(data):
        raise SourceError(name, f"is {what}, not a page")
    text = _looked_at(data)
    media = (media_type or "").partition(";")[0].strip().lower()
    if text.lstrip()[:1] in ("{", "["):
        found = _json(data, name, media)
        if found:
            return found
    if "\0" in text and not _HTML.search(text):
        raise SourceError(name, "is binary data, not a page")
    return _xml(text, name) or _page(text, name, media)


def is_packed_warc(head: bytes, name: str) -> bool:
    """Whether the bytes are a compressed WARC file: by what gzip holds, else by the name."""
    if head.startswith(_GZIP) and _unpacked(head).startswith(b"WARC/"):
        return True
    return head.startswith((_GZIP, *_OTHER_PACKED)) and bool(re.search(r"\.warc(\.[a-z0-9]+)?$", name.lower()))


def is_packed_page(head: bytes, name: str) -> bool:
    """Whether the bytes are packed by gzip, and no WARC file: a page, or what its bytes then tell."""
    return head.startswith(_GZIP) and not is_packed_warc(head, name)


def _unpacked(head: bytes) -> bytes:
    """The first bytes of what gzip holds; none where it is damaged or cut too short."""
    try:
        return zlib.decompressobj(zlib.MAX_WBITS | 16).decompress(head, 16)
    except zlib.error:
        return b""


def _binary(data: bytes) -> str | None:
    if b"%PDF-" in data[:1024] and not _HTML.search(_looked_at(data[:1024])):
        return "a PDF"
    return binary_kind(data)


def _looked_at(data: bytes) -> str:
    """The first bytes as lower-case text; all that matters here is ASCII."""
    for bom, encoding in _BOMS:
        if data.startswith(bom):
            return data[len(bom) : HEAD].decode(encoding, "replace").lower()
    return data[:HEAD].decode("latin-1").lower()


def _json(data: bytes, name: str, media: str) -> Shape | None:
    try:
        value: Any = msgspec.json.decode(data.removeprefix(b"\xef\xbb\xbf"))
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        if media.endswith("json") or _suffix(name) == ".json":
            raise SourceError(name, "is damaged JSON") from None
        return None
    if isinstance(value, dict) and "jsonfeed.org/version/" in str(value.get("version")):
        return "json-feed"
    raise SourceError(name, "is JSON, but no JSON Feed", "give a page or a feed")


def _xml(text: str, name: str) -> Shape | None:
    at = 0
    while skipped := _NOT_YET_AN_ELEMENT.match(text, at):
        at = skipped.end()
    element = _ELEMENT.match(text, at)
    if element is None:
        return None
    prefix, root = element.groups()
    if root in ("rss", "feed") or (root == "rdf" and prefix and ("/rss/" in text or "rdf/simple/0.9" in text)):
        return "feed"
    if root == "urlset" and "<html" not in text:
        return "sitemap"
    if root in _OTHER_XML and "<html" not in text:
        do = "give one of them, with --fetch" if root == "sitemapindex" else None
        raise SourceError(name, f"is {_OTHER_XML[root]}, not a page", do)
    if text.lstrip().startswith("<?xml") and root != "html" and not _HTML.match(text, at):
        raise SourceError(name, f"is XML (<{prefix or ''}{root}>), but neither a page nor a feed")
    return None


def _page(text: str, name: str, media: str) -> Shape:
    suffix = _suffix(name)
    if media in ("text/html", "application/xhtml+xml") or suffix in (".html", ".htm", ".xhtml", ".shtml"):
        return "html"
    says_text = media.startswith("text/plain") or suffix in (".txt", ".text")
    if _HTML.match(text.lstrip()) if says_text else _HTML.search(text):
        return "html"
    return "text" if says_text else "unsure"


def _suffix(name: str) -> str:
    """The extension of a file or address, that within `.gz` of one that was packed."""
    return PurePath(name.partition("?")[0].lower().removesuffix(".gz")).suffix
