"""Lists of what is to be read: OPML (opml.org, 2.0), lists of sitemaps (sitemaps.org, 0.9), addresses line by line."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from onrecord.errors import SourceError
from onrecord.page.addresses import on_web

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

LISTS: Final[dict[str, tuple[str, str]]] = {
    "sitemap": ("a sitemap", "the pages are read that it lists"),
    "sitemapindex": ("a list of sitemaps", "the pages are read that they list"),
    "opml": ("an OPML list of feeds", "the feeds are read, and the pages that they link to"),
    "addresses": ("a list of addresses", "what stands there is read"),
}
"""What only leads to pages, by its shape: what it is called, and what is done with `--fetch`."""
DEEPEST: Final = 3
"""Lists in lists: a list of addresses may hold that of a site's sitemaps, and those lead to pages."""


def listed_addresses(data: bytes, shape: str, name: str) -> list[str]:
    """The addresses in a list, each once, in their order. Raises SourceError where it has none."""
    found = _in_lines(data) if shape == "addresses" else _in_xml(data, shape, name)
    if not found:
        raise SourceError(name, f"is {LISTS[shape][0]} without addresses")
    return [*dict.fromkeys(found)]


def is_address_list(text: str) -> bool:
    """Whether a text holds addresses of the web alone, one a line, comments (`#`) and empty lines aside."""
    lines = [line for line in map(str.strip, text.splitlines()) if line and line[0] != "#"]
    whole = lines[:-1] if len(lines) > 1 else lines  # The last one may be cut.
    return bool(lines) and all(line.startswith(("http://", "https://")) and len(line.split()) == 1 for line in whole)


def _in_lines(data: bytes) -> list[str]:
    lines = map(str.strip, data.decode("utf-8-sig", "replace").splitlines())
    return [line for line in lines if line and line[0] != "#"]


def _in_xml(data: bytes, shape: str, name: str) -> list[str]:
    from xml.etree.ElementTree import ParseError, fromstring  # with what reads feeds, as long as to read a page

    from onrecord.sources.feed_limits import readable

    try:
        root = fromstring(readable(data, name, LISTS[shape][0]))  # noqa: S314 - expat bounds entities, and loads none
    except (ParseError, ValueError, LookupError) as error:
        raise SourceError(name, f"is {LISTS[shape][0]}, but damaged ({error})") from None
    given = (_feed_of(one) if shape == "opml" else _place_of(one) for one in root.iter())
    return [address for one in given if (address := on_web(one))]


def _feed_of(element: Element) -> str | None:
    """An outline's feed; its names are written in any case."""
    return next((value.strip() for key, value in element.attrib.items() if key.lower() == "xmlurl"), None)


def _place_of(element: Element) -> str | None:
    return (element.text or "").strip() if str(element.tag).rpartition("}")[2] == "loc" else None
