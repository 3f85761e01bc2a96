"""Captures of pages in web archives: what the archive wrote into the page is undone before anything reads it.

Archives put the moment and the page's own address into the address of a capture (RFC 7089 calls it a URI-M; the form
`/web/20230115021305/https://…` is the Wayback Machine's, and that of pywb, which most other archives run). They lead
every address in the page through themselves and put a bar with their own words on top. Read as it stands, such a page
is the archive's, published when it was captured, and its licence's address is one that nobody knows.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime

import msgspec

from onrecord.page.domains import host_of, registrable
from onrecord.page.kept import expression
from onrecord.record import Warning

_WAYBACK = expression(
    r"https?://(?:web|wayback)\.archive\.org/(?:web/)?(?:(\d{1,14})(?:[a-z]{2}_)?/)?(https?:/{1,2}[^/].*)",
    re.IGNORECASE,
)
_MEMENTO = expression(
    r"https?://(?:wayback\.archive-it\.org/(?:all|(?:org-)?\d+)|arquivo\.pt/(?:wayback|noFrame/replay)"
    r"|webarchive\.nationalarchives\.gov\.uk(?:/ukgwa)?|www\.webarchive\.org\.uk/wayback/(?:(?:en|cy|gd)/)?archive"
    r"|webarchive\.parliament\.uk|webarchive\.loc\.gov/all|vefsafn\.is(?:/is)?|wayback\.vefsafn\.is/wayback"
    r"|swap\.stanford\.edu(?:/was)?|web\.archive\.bibalex\.org/web|haw\.nsk\.hr/wayback)"
    r"/(\d{14})(?:[a-z]{2}_)?/(https?:/{1,2}[^/].*)",
    re.IGNORECASE,
)
"""Where archives (Wikipedia, "List of Web archiving initiatives", read on 27 November 2026) show captures: host and
path. On any other host, and elsewhere on theirs, where there may be uploads of anybody, such an address proves nothing.
"""
_ARCHIVES = "archive.org archive-it.org arquivo.pt webarchive.org.uk vefsafn.is".split()
"""Domains that are an archive's and nobody else's: `parliament.uk` is an outlet."""
_UNREAD = (
    "archive.today archive.ph archive.is archive.li archive.vn archive.fo archive.md perma.cc ghostarchive.org "
    "webcitation.org freezepage.com megalodon.jp webcache.googleusercontent.com"
).split()
"""Hosts of archives and caches whose pages are made anew from what was captured. Mostly nothing tells of what page they
are; and none of them is ever an outlet."""
_TODAY = r"https?://archive\.(?:today|ph|is|li|vn|fo|md)/(\d{4}\.?\d\d\.?\d\d-?\d{6})/(https?:/{1,2}[^/].*)"
"""A long address of archive.today: `/20250117161500/https://…` or `/2025.01.17-161500/https://…`."""
_LED = r"https?://archive\.(?:today|ph|is|li|vn|fo|md)/o/\w{1,20}/(?=https?:)"
"""Before the address of a link in a page of archive.today."""
_GOOGLE = (
    r"https?://webcache\.googleusercontent\.com/search\?(?:[^#]*&)?q=cache(?::|%3A)(?:[\w-]{11,14}(?::|%3A))?"
    r"((?:https?(?::|%3A))?[^&#+\s]+).*"
)
"""An address of Google's cache: `/search?q=cache:AbCdEfGhIjKl:https://…+words&hl=en`."""
_AMP = (
    r"https?://(?:[\w-]+\.cdn\.ampproject\.org/(?:[cv]|wp)|cdn\.ampproject\.org/[cv]|(?:www\.)?google\.[a-z.]{2,6}/amp|"
    r"[\w-]+\.bing-amp\.com/c)/(s/)?([\w-]+(?:\.[\w-]+)+(?:[/?#].*)?)"
)
"""An address of a cache of pages for phones: `/c/s/host/path`, where `s` stands for https."""
_NAMES = frozenset((*_UNREAD, *_ARCHIVES, "web.archive.org", "wayback machine", "perma"))
_TOLD = expression(r'<script[^>]{0,200}>[^<]{0,500}?__wm\.wombat\(\s*"(https?://[^"\s]{1,2000})"\s*,\s*"(\d{14})"')
"""The Wayback Machine's own script, in every capture that it leads through itself."""
_NEAR = 20_000
"""Characters from a page's start in which that script stands."""
_BAR = ("<!-- BEGIN WAYBACK TOOLBAR INSERT -->", "<!-- END WAYBACK TOOLBAR INSERT -->")


class Capture(msgspec.Struct, frozen=True):
    """What is known of a page that is a capture."""

    address: str | None
    """The captured page's own; None where nothing tells it."""
    stamp: str | None
    """14 digits, UTC: the moment that stands in the addresses that the archive leads through itself."""
    given: str | None
    """Its address, as given; None of a file that only the archive's script tells to be a capture."""
    moment: datetime | None = None
    """When it was taken, as an archive's address tells it to the second; else None: the script is no proof, and
    `/web/2025/` leads to whatever capture is near."""
    proven: bool = False
    """The address given is a known archive's. Without that the page is cleaned of what the archive wrote into it, but
    `address` tells neither what article it is nor of when: anybody can write the script."""


def capture_of(html: str, url: str | None) -> Capture | None:
    """What `html` is a capture of, by the address given or by the archive's script; None where it is none.

    Under an address of its own a page is none by that script alone, which anybody can write; nor does the script of
    a captured page make it another site's.
    """
    asked = _asked(url) if url and ("/http" in url or "q=cache" in url or "amp" in url) else None
    told = _TOLD.search(html, 0, _NEAR) if "__wm.wombat(" in html[:_NEAR] else None
    if told and url is None:
        return Capture(told[1], told[2], None)
    if url is None:
        return None
    if asked:
        digits, address = asked
        whole = digits if len(digits) == 14 else None
        stamp = told[2] if told and _site(address) == _site(told[1]) else whole
        return Capture(address, stamp, url, _moment(whole) if whole else None, proven=True)
    if _is_among(_UNREAD, host_of(url) or ""):
        return Capture(None, None, url, proven=True)
    return Capture(url, told[2], url) if told and _place(url) == _place(told[1]) else None


def capture_at(url: str | None) -> Capture | None:
    """What a page at this address is a capture of, by the address alone; None where it is no archive's."""
    return capture_of("", url)


def _asked(url: str) -> tuple[str, str] | None:
    """The moment's digits, as many as there are, and the captured address in an archive's; None for other addresses."""
    if found := _WAYBACK.fullmatch(url):
        digits, address = found[1], found[2]
    elif found := expression(_TODAY, re.IGNORECASE).fullmatch(url):
        digits, address = found[1].replace(".", "").replace("-", ""), found[2]
    elif found := _MEMENTO.fullmatch(url):
        digits, address = found[1], found[2]
    elif found := expression(_GOOGLE, re.IGNORECASE).fullmatch(url):
        from urllib.parse import unquote  # few pages are a search engine's copies

        whole = unquote(found[1])
        digits, address = None, whole if "://" in whole else f"https://{whole}"
    elif found := expression(_AMP, re.IGNORECASE).fullmatch(url):
        digits, address = None, f"http{'s' if found[1] else ''}://{found[2]}"
    else:
        return None
    scheme, _, rest = address.partition(":")
    return digits or "", f"{scheme}://{rest.lstrip('/')}"


def names_archive(name: str) -> bool:
    """Whether a name, or a domain, is an archive's: then it is no outlet's."""
    return name.strip().casefold() in _NAMES


def _is_among(archives: list[str], host: str) -> bool:
    return any(host == archive or host.endswith(f".{archive}") for archive in archives)


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
    html = expression(_LED).sub("", html) if _is_among(_UNREAD, host_of(capture.given or "") or "") else html
    if capture.stamp is None:
        return html
    through = (
        rf"(?:https?:)?(?:\\?/\\?/[\w.-]+)?(?:\\?/[\w-]+){{1,3}}\\?/{capture.stamp}(?:[a-z]{{2}}_)?\\?/(?=https?:)"
    )
    return re.sub(through, "", html)


def captured(capture: Capture) -> Warning:
    """Says that the page is a capture, and of when."""
    moment = _moment(capture.stamp or "")
    when = f" of {moment.date().isoformat()}" if moment else ""
    if capture.address is None:
        message = (
            "a capture in a web archive or a cache that does not tell, in its address, of which page: "
            "read without an address"
        )
    else:
        message = f"a capture{when} in a web archive or a cache: read as the page that was at {capture.address[:300]}"
    return Warning(code="archived", message=message)


def _moment(digits: str) -> datetime | None:
    """The moment of an archive's 14 digits, year first."""
    try:
        return datetime.strptime(digits, "%Y%m%d%H%M%S").replace(tzinfo=UTC)
    except ValueError:
        return None
