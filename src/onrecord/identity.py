"""What names an article and its state: `id`, over its address; `version`, over what the outlet printed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from onrecord.page.addresses import hostname_in, parts_of
from onrecord.page.digests import sha256_hex
from onrecord.page.domains import registrable

if TYPE_CHECKING:  # the store takes addresses from here, and reads no page
    from onrecord.article import Article
    from onrecord.page import Page
    from onrecord.record import Rights

_TRACKING = (
    "utm_", "fbclid", "fb_", "gclid", "gbraid", "wbraid", "msclkid", "mc_", "igsh", "yclid", "_ga", "ref_",
    "at_medium", "at_campaign", "at_custom", "at_link", "at_format", "at_ptr", "at_bbc", "xtor",
)  # fmt: skip
"""How the names of parameters begin that tell where a reader came from, never what is shown."""
_TRACKING_WHOLE = frozenset(
    "cmp cmpid cmp_id ns_campaign ns_source ns_mchannel smid smtyp ref cid source share".split()
)
_MAY_BE_CONTENT = frozenset("ref cid source share cmp".split())
"""Of these the ones that name an article at some sites (`?cid=4711`), where their value is a number."""
_PARTED = "\x1f"


def id_of(page: Page, article: Article) -> str:
    """16 hex: SHA-256 over the normalised address; without one over outlet, headline and day.

    The canonical address goes before the one given only where it is on the same registrable domain and no root path: a
    foreign canonical is evidence of origin, never identity. A capture in a web archive, at an address of
    the archive's, is of the article that was captured; what an archive's script alone tells is no identity.
    """
    captured = page.capture.address if page.capture and page.capture.proven else None
    address = _own_address(captured or page.given, article.canonical_url)
    if address:
        return id_of_address(address)
    outlet = article.outlet.domain or article.outlet.name if article.outlet else None
    day = article.published.day.isoformat() if article.published else ""
    words = [outlet or "", " ".join((article.headline or "").split()).casefold(), day]
    if not any(words):
        words.append(page.source.sha256)
    return _hex(_PARTED.join(words))


def id_of_address(url: str) -> str:
    """The id of the article at this address, 16 hex."""
    return _hex(normalised(url))


def version_of(article: Article, rights: Rights) -> str:
    """16 hex: SHA-256 over headline, deck, authors, dates, text, corrections and the words of the rights signals."""
    parts = [
        article.headline or "",
        article.deck or "",
        *[author.name for author in article.authors],
        article.published.value if article.published else "",
        article.updated.value if article.updated else "",
        article.text,
        *[aside.text for aside in article.set_aside if aside.kind == "correction"],
        *[signal.words for signal in rights.signals],
    ]
    return _hex(_PARTED.join(parts))


def normalised(url: str) -> str:
    """The address in one form (RFC 3986, 6.2): no scheme, `www.`, fragment, tracking parameters, slash at the end.

    What is no address by its form stays as it is.
    """
    url = url.strip()
    try:
        host, (_, path, query) = hostname_in(url) or "", parts_of(url)
    except ValueError:
        return url
    host = host.lower().removeprefix("www.").removeprefix("m.").removeprefix("amp.")
    if host and not query:
        return f"//{host}{path.rstrip('/') or '/'}"  # as `urlunsplit` does, without loading it
    from urllib.parse import parse_qsl, urlencode, urlunsplit

    asked = [(k, v) for k, v in parse_qsl(query, keep_blank_values=True) if not _is_tracking(k.lower(), v)]
    if not host and path.startswith("//"):  # what follows would read as the host
        path = f"/{path.lstrip('/')}"
    return urlunsplit(("", host, path.rstrip("/") or "/", urlencode(sorted(asked), errors="replace"), ""))


def _is_tracking(key: str, value: str) -> bool:
    if key in _MAY_BE_CONTENT and value.isdecimal():
        return False
    return key.startswith(_TRACKING) or key in _TRACKING_WHOLE


def _own_address(url: str | None, canonical: str | None) -> str | None:
    if not canonical or url is None:
        return url
    try:
        root = parts_of(canonical)[1].strip("/") == ""
    except ValueError:
        return url
    if root:
        return url
    return canonical if registrable(url) == registrable(canonical) else url


def _hex(text: str) -> str:
    return sha256_hex(text.encode("utf-8", "replace"))[:16]
