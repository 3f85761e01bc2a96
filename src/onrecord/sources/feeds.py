"""RSS, RDF and Atom feeds: their items as they are, read by feedparser from bytes, with nothing fetched or cleaned.

`feed_mending` has what must be changed before.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from html import unescape
from typing import Any, Final
from urllib.parse import urljoin

from onrecord.beside import FeedItem
from onrecord.errors import SourceError
from onrecord.page.addresses import on_web
from onrecord.sources.dates import iso
from onrecord.sources.feed_limits import readable
from onrecord.sources.feed_mending import mended
from onrecord.sources.feed_nesting import without_nested

_MENDED: Final = ("utf-16", "utf-16le", "utf-16be")
_MARKUP: Final = re.compile(r"<[a-zA-Z!/]")
_FULL: Final = re.compile(r"full[_-]?text$|^turbo_content$")
_LICENCES: Final = ("licence", "dcterms_license", "cc_license", "ccl_license")


def feed_items(data: bytes, url: str | None, name: str, media_type: str | None = None) -> list[tuple[FeedItem, bool]]:
    """The items of the feed in `data`, each with whether its content (or summary) is HTML; damage is read over.

    `url`: where the feed came from, for relative addresses. Raises SourceError where no feed can be read, or
    not in bounded time.
    """
    import feedparser

    charset = re.search(r"charset\s*=\s*[\"']?([\w.:-]+)", media_type or "", re.IGNORECASE)
    said = (
        f"application/xml; charset={charset[1]}" if charset and charset[1].lower() not in _MENDED else "application/xml"
    )
    headers = {"content-type": said} | ({"content-location": url} if url else {})
    data = without_nested(readable(mended(data), name))
    try:
        tree = feedparser.parse(data, sanitize_html=False, resolve_relative_uris=False, response_headers=headers)
    except Exception as error:  # its parser for damaged feeds fails in many ways
        raise SourceError(name, f"is a feed too damaged to read ({type(error).__name__})", "get it again") from error
    if not tree.get("version") and not tree.entries:
        raise SourceError(name, "is no feed that can be read", "check that it is RSS, RDF, Atom or JSON Feed")
    base = url or _own_address(tree.feed) or _text(tree.feed, "link") or ""
    return [(_item(entry, tree, url, base), _is_html(entry)) for entry in tree.entries]


def _item(entry: Mapping[str, Any], tree: Any, url: str | None, base: str) -> FeedItem:
    source = entry.get("source") or {}
    published, updated = _moment(entry, "published"), _moment(entry, "updated")
    if published is None and not tree.version.startswith("atom"):
        published, updated = updated, None  # dc:date is the only date of RSS 1.0
    return FeedItem(
        feed_url=url or _own_address(tree.feed),
        feed_title=_text(tree.feed, "title"),
        feed_link=_joined(base, _text(tree.feed, "link")),
        feed_rights=_text(tree.feed, "rights") or _text(tree.feed, "dcterms_rights"),
        feed_language=_text(tree.feed, "language"),
        feed_licence=_licence(tree.feed, base),
        id=_text(entry, "id"),
        link=on_web(_joined(base, _text(entry, "feedburner_origlink") or _text(entry, "link"))),
        title=_text(entry, "title"),
        authors=_authors(entry),
        published=published,
        updated=updated,
        summary=_text(entry, "summary"),
        content=_content(entry),
        tags=tuple(term for tag in entry.get("tags", ()) if (term := tag.get("label") or tag.get("term"))),
        rights=_text(entry, "rights") or _text(entry, "dcterms_rights"),
        licence=_licence(entry, base),
        source_title=_text(source, "title"),
        source_url=_joined(base, _text(source, "href") or _text(source, "link") or _own_address(source)),
    )


def _text(place: Mapping[str, Any], key: str) -> str | None:
    value = place.get(key)
    return value.strip() or None if isinstance(value, str) else None


def _own_address(place: Mapping[str, Any]) -> str | None:
    return next((link.get("href") for link in place.get("links", ()) if link.get("rel") == "self"), None)


def _joined(base: str, address: str | None) -> str | None:
    if not address:
        return None
    try:
        return urljoin(base, address.strip())
    except ValueError:
        return address


def _licence(place: Mapping[str, Any], base: str) -> str | None:
    """Of several, the reader may choose (RFC 4946): the first from Creative Commons, else the first."""
    found = [link["href"] for link in place.get("links", ()) if link.get("rel") == "license" and link.get("href")]
    for key in _LICENCES:
        value = place.get(key)
        if isinstance(value, Mapping):
            value = value.get("rdf:resource") or value.get("resource") or value.get("href")
        if isinstance(value, str) and value.strip():
            found.append(value.strip())
    chosen = next((licence for licence in found if "creativecommons.org/" in licence), found[0] if found else None)
    # A licence may be words; only what looks like an address is joined.
    return chosen if chosen is None or " " in chosen else _joined(base, chosen)


def _authors(entry: Mapping[str, Any]) -> tuple[str, ...]:
    names: list[str] = []
    for author in entry.get("authors", ()):
        name = str(author.get("name") or "").strip()
        if name and name not in names:
            names.append(name)
    return tuple(names)


def _moment(entry: Mapping[str, Any], key: str) -> str | None:
    # `updated` answers from `published` unless asked by `in` first (feedparser keeps old callers going).
    return iso(entry[key], entry.get(f"{key}_parsed")) if key in entry else None


def _contents(entry: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    """The texts offered as the item's own, the fullest first; feeds for Yandex have it in its own elements."""
    found = [part for part in entry.get("content", ()) if str(part.get("value") or "").strip()]
    found += [{"value": _unescaped(words)} for key in entry if _FULL.search(key) and (words := _text(entry, key))]
    return sorted(found, key=lambda part: -len(part["value"]))


def _unescaped(words: str) -> str:
    """Text whose entities were escaped once more; with markup as it is."""
    return words if _MARKUP.search(words) else unescape(words)


def _content(entry: Mapping[str, Any]) -> str | None:
    return next((str(part["value"]) for part in _contents(entry)), None)


def _is_html(entry: Mapping[str, Any]) -> bool:
    parts = _contents(entry) or [entry.get("summary_detail") or {}]
    return "html" in str(parts[0].get("type")) or bool(_MARKUP.search(str(parts[0].get("value"))))
