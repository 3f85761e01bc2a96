"""What bytes are, by looking: a page, a feed, a list of either, an archive, or what nobody can read as a page."""

from __future__ import annotations

import re
import zlib
from pathlib import PurePath
from typing import Any, Final, Literal

import msgspec

from onrecord.errors import SourceError
from onrecord.page import binary_kind
from onrecord.page.kept import expression
from onrecord.sources.lists import LISTS, is_address_list

Shape = Literal[
    "html", "text", "unsure", "feed", "json-feed", "sitemap", "sitemapindex", "opml", "addresses", "warc", "zip"
]
HEAD: Final = 8192
"""How many bytes of a file are looked at; JSON is looked at whole."""

_OTHER_XML: Final = {
    "svg": "an SVG image",
    "rsl": "an RSL document",
}
_LISTS: Final[dict[str, Shape]] = {"urlset": "sitemap", "sitemapindex": "sitemapindex", "opml": "opml"}
_NOT_YET_AN_ELEMENT: Final = expression(r"\s+|<\?[^>]*>|<!--(?:[^-]|-(?!->))*-->|<!doctype[^>\[]*(?:\[[^\]]*\])?[^>]*>")
_ELEMENT: Final = expression(r"<([a-z][\w.-]*:)?([a-z][\w.-]*)")
_HTML: Final = expression(
    r"<(?:!doctype\s+html|html|head|body|title|meta|link|script|style|div|p|article|main|section|h[1-6]|table|span|a|br"
    r"|ul|ol|img)\b[^<>]*>"
)
ZIP: Final = (b"PK\3\4", b"PK\5\6")
_WEBARCHIVE: Final = (b"bplist00", b"WebMainResource")
"""How a page begins that Safari saved, and what soon comes in it; whether it is one, the reading tells."""
_MARKDOWN: Final = (".md", ".markdown")
_FRONT_MATTER: Final = (b"---\n", b"---\r\n", b"+++\n", b"+++\r\n")
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
    if data.startswith(ZIP):
        return "zip"
    if data.startswith(_WEBARCHIVE[0]) and _WEBARCHIVE[1] in data[:HEAD]:
        return "unsure"
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


def seems_page(head: bytes, name: str, fetch: bool) -> bool:
    """Whether a file in a folder or an archive seems one to read, by its first bytes: lists do to fetch alone, and of
    ZIP archives those called WACZ, and of Markdown, in which notes of all sorts are, what has front matter."""
    begun = head.removeprefix(b"\xef\xbb\xbf")
    if name.lower().endswith(_MARKDOWN) and not begun.startswith(_FRONT_MATTER):
        return False
    if begun.lstrip()[:1] in (b"{", b"["):
        return b"jsonfeed.org/version/" in head
    try:
        shape = shape_of(head, name)
    except SourceError:
        return False
    return name.lower().endswith(".wacz") if shape == "zip" else fetch or shape not in LISTS


def is_archive(head: bytes, name: str) -> bool:
    """Whether the bytes begin a WARC file, packed or not, or a ZIP archive: what is not read as a whole."""
    return head.startswith((b"WARC/", *ZIP)) or is_packed_warc(head, name)


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
            raise SourceError(name, "is damaged JSON", "get it again") from None
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
    if root in _LISTS and "<html" not in text:
        return _LISTS[root]
    if root in _OTHER_XML and "<html" not in text:
        raise SourceError(name, f"is {_OTHER_XML[root]}, not a page")
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
    if is_address_list(text):
        return "addresses"
    return "text" if says_text else "unsure"


def _suffix(name: str) -> str:
    """The extension of a file or address, that within `.gz` of one that was packed."""
    return PurePath(name.partition("?")[0].lower().removesuffix(".gz")).suffix
