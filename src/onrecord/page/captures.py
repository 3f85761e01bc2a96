"""Captures of pages in web archives: what the archive wrote into the page is undone before anything reads it.

Archives put the moment and the page's own address into the address of a capture (RFC 7089 calls it a URI-M; the form
`/web/20230115021305/https://…` is the Wayback Machine's, and that of pywb, which most other archives run). They lead
every address in the page through themselves and put a bar with their own words on top. Read as it stands, such a page
is the archive's, published when it was captured, and its licence's address is one that nobody knows.
"""

from __future__ import annotations

import re
from datetime import date

import msgspec

from onrecord.page.domains import host_of, registrable
from onrecord.page.kept import expression
from onrecord.record import Warning

_WAYBACK = expression(
    r"https?://(?:web|wayback)\.archive\.org/(?:web/)?(?:(\d{1,14})(?:[a-z]{2}_)?/)?(https?:/{1,2}[^/].*)",
    re.IGNORECASE,
)
_MEMENTO = expression(
    r"https?://([^/?#:@]+)/(?:[\w-]+/){0,3}(\d{14})(?:[a-z]{2}_)?/(https?:/{1,2}[^/].*)", re.IGNORECASE
)
_ARCHIVES = (
    "archive.org archive-it.org arquivo.pt nationalarchives.gov.uk webarchive.org.uk parliament.uk loc.gov vefsafn.is "
    "bibalex.org nsk.hr swap.stanford.edu"
).split()
"""Hosts of archives (Wikipedia, "List of Web archiving initiatives", read on 27 November 2026): on any other an address
of that form proves nothing."""
_TOLD = expression(r'<script[^>]{0,200}>[^<]{0,500}?__wm\.wombat\(\s*"(https?://[^"\s]{1,2000})"\s*,\s*"(\d{14})"')
"""The Wayback Machine's own script, in every capture that it leads through itself."""
_NEAR = 20_000
"""Characters from a page's start in which that script stands."""
_BAR = ("<!-- BEGIN WAYBACK TOOLBAR INSERT -->", "<!-- END WAYBACK TOOLBAR INSERT -->")


class Capture(msgspec.Struct, frozen=True):
    """What is known of a page that is a capture."""

    address: str
    """The captured page's own."""
    stamp: str | None
    """The moment of the capture: 14 digits, UTC."""
    given: str
    """The capture's: as given, else as the archive's script tells it."""


def capture_of(html: str, url: str | None) -> Capture | None:
    """What `html` is a capture of, by the address given or by the archive's script; None where it is none.

    Under an address of its own a page is none by that script alone, which anybody can write; nor does the script of
    a captured page make it another site's.
    """
    asked = _asked(url) if url and "/http" in url else None
    told = _TOLD.search(html, 0, _NEAR) if "__wm.wombat(" in html[:_NEAR] else None
    if told and url is None:
        return Capture(told[1], told[2], f"https://web.archive.org/web/{told[2]}/{told[1]}")
    if told and url and (_place(url) == _place(told[1]) or (asked and _site(asked[1]) == _site(told[1]))):
        return Capture(told[1], told[2], url)
    return Capture(asked[1], asked[0], url) if asked and url else None


def _asked(url: str) -> tuple[str | None, str] | None:
    """The moment, if it is told to the second, and the captured address in an archive's; None for other addresses."""
    if found := _WAYBACK.fullmatch(url):
        stamp, address = found[1], found[2]
    elif (found := _MEMENTO.fullmatch(url)) and _is_archive(found[1].lower()):
        stamp, address = found[2], found[3]
    else:
        return None
    scheme, _, rest = address.partition(":")
    return stamp if stamp and len(stamp) == 14 else None, f"{scheme}://{rest.lstrip('/')}"


def _is_archive(host: str) -> bool:
    return any(host == archive or host.endswith(f".{archive}") for archive in _ARCHIVES)


def _site(url: str) -> str:
    """What tells a site from others: its registrable domain, or its host where it has none."""
    return registrable(url) or host_of(url) or url


def _place(url: str) -> str:
    """Host and path, without `www.`, query and slash at the end."""
    return url.partition("//")[2].partition("?")[0].partition("#")[0].removeprefix("www.").rstrip("/")


def released(html: str, capture: Capture) -> str:
    """`html` without the archive's bar, its addresses as the captured page had them.

    Addresses that lead to captures of another moment are the page's own links to an archive, and stay.
    """
    before, begun, rest = html.partition(_BAR[0])
    _, ended, after = rest.partition(_BAR[1])
    html = before + after if begun and ended else html
    if capture.stamp is None:
        return html
    through = (
        rf"(?:https?:)?(?:\\?/\\?/[\w.-]+)?(?:\\?/[\w-]+){{1,3}}\\?/{capture.stamp}(?:[a-z]{{2}}_)?\\?/(?=https?:)"
    )
    return re.sub(through, "", html)


def captured(capture: Capture) -> Warning:
    """Says that the page is a capture, and of when."""
    moment = _day(capture.stamp)
    when = f" of {moment.isoformat()}" if moment else ""
    message = f"a capture{when} in a web archive: read as the page that was at {capture.address[:300]}"
    return Warning(code="archived", message=message)


def _day(stamp: str | None) -> date | None:
    try:
        return date.fromisoformat(f"{stamp[:4]}-{stamp[4:6]}-{stamp[6:8]}") if stamp else None
    except ValueError:
        return None
