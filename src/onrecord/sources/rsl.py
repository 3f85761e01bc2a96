"""Where a site's RSL document is named (RSL 1.0): by robots.txt, by a Link header, by a link in the page's head.

Only documents on the page's own host count, `www.` aside, so that no third party is told what is read.
"""

from __future__ import annotations

import re
from typing import Final
from urllib.parse import urljoin, urlsplit

from onrecord.page.parser import unescaped
from onrecord.page.patterns import Pattern
from onrecord.sources.politeness import token_of

_LINE: Final = Pattern(r"\s*([A-Za-z-]+)\s*:\s*([^\s#]+)")
_IN_HEADER: Final = Pattern(r"<([^<>]*)>([^<]*)")
_IN_HEAD: Final = Pattern(r"<link\b([^<>]{1,2000})>", re.IGNORECASE)
_HREF: Final = Pattern(r"""\shref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""", re.IGNORECASE)
_TYPE: Final = "application/rsl+xml"
_HEAD_BYTES: Final = 200_000


def address_in_robots(robots_txt: str, url: str, user_agent: str) -> str | None:
    """The document that a `License:` line names for us: outside of groups, in our group, or in that for all."""
    agents: set[str] = set()
    in_names = False
    for line in re.split(r"[\r\n]+", robots_txt.lstrip("\ufeff")):
        found = _LINE.match(line)
        if found is None:
            continue
        key, value = found[1].lower(), found[2]
        if key == "user-agent":
            agents = (agents if in_names else set()) | {value.lower()}
        in_names = key == "user-agent"
        ours = not agents or agents & {"*", token_of(user_agent).lower()}
        if key == "license" and ours and _on_host(value, url):
            return value
    return None


def address_on_page(link_header: str, page: bytes, url: str) -> str | None:
    """The document that the page itself names, in its Link header or its head."""
    named = [found[1] for found in _IN_HEADER.finditer(link_header) if _names_rsl(found[2])]
    if _TYPE.encode() in page[:_HEAD_BYTES].lower():
        for link in _IN_HEAD.finditer(page[:_HEAD_BYTES].decode("utf-8", "replace")):
            href = _HREF.search(link[1])
            if href and _names_rsl(link[1]):
                named.append(unescaped(href[1] or href[2] or href[3] or ""))
    for address in named:
        try:
            whole: str = urljoin(url, address.strip())
        except ValueError:
            continue
        if _on_host(whole, url):
            return whole
    return None


def _names_rsl(attributes: str) -> bool:
    return _TYPE in attributes.lower() and "license" in attributes.lower()


def _on_host(address: str, url: str) -> bool:
    host = _host(address)
    return bool(host) and host == _host(url)


def _host(url: str) -> str | None:
    try:
        parts = urlsplit(url)
        return (parts.hostname or "").removeprefix("www.") if parts.scheme in ("http", "https") else None
    except ValueError:
        return None
