"""Signs in the head and beside the page: canonical address, metas, JSON-LD, the feed's source, counters' pixels.

Values of wrong types are no signs: nothing here raises for what a page holds.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final

from msgspec.structs import replace

from onrecord.article.article import Article
from onrecord.beside import Beside
from onrecord.evidence import evidence
from onrecord.page.addresses import parts_of
from onrecord.page.domains import host_of, registrable
from onrecord.page.page import Page
from onrecord.page.patterns import Pattern
from onrecord.page.pieces import stands
from onrecord.provenance.lexicon.agencies import agency_at, agency_named, fold
from onrecord.provenance.lexicon.newsrooms import NEWSROOMS, OUTLETS, newsroom_of_pixel
from onrecord.provenance.lines.places import is_of_picture
from onrecord.provenance.signs import CACHES, Own, Sign, named_sign

_AGENCY_KEY: Final = {"sourceOrganization": "supplier", "provider": "supplier", "copyrightHolder": "holder"}
_COMPANY: Final = Pattern(
    r"\b(?:A/S|AS|AB|AG|SE|GmbH|KG|S\.?L\.?U?\.?|S\.?A\.?S?\.?|S\.?p\.?A\.?|S\.?r\.?l\.?|N\.?V\.?|B\.?V\.?|Ltda?\.?|"
    r"Oy|plc|PLC)$"
)
"""How the company behind an outlet is registered: it is the publisher's, not another outlet's, name."""
_NOBODY: Final = ("http", "//", "@", "anonym", "Anonym", "admin", "Admin", "webmaster", "Webmaster")
"""How what is no author's name begins."""
_WRITERS_PAGE: Final = Pattern(
    r"/(?:authors?|autor(?:en|es)?|auteurs?|source|writers?|people|staff|journalists?|profile)/[a-z]+(?:[-_.+][a-z]+){1,3}/?$",
    re.I,
)
"""Where a site tells of one of its writers, by a name of two words or more."""
_PIXEL_MARKS: Final = ("republication-pixel", "republication-tracker")
_PIXELS: Final = (*_PIXEL_MARKS, *(one.pixel for one in NEWSROOMS if one.pixel))
"""One of these stands in the address of whatever counts republications."""


def head_signs(page: Page, article: Article, beside: Beside | None, own: Own) -> Iterator[Sign]:
    """The signs that are not printed."""
    yield from _canonical(page, article, own)
    yield from _metas(page, own)
    yield from _told_author(page, article, own)
    yield from _json_ld(page, article, own)
    yield from _pixels(page, own)
    if beside and beside.feed:
        yield from _feed(beside, own)


def _canonical(page: Page, article: Article, own: Own) -> Iterator[Sign]:
    for link in page.links:
        if "canonical" in link.rel and link.block is None:
            domain = _domain(link.href)
            if not domain or domain in CACHES or own.is_domain(domain) or not (own.domains or own.names):
                continue
            if _is_mirror(link.href, own) or (page.url and not _path(page.url)):
                continue  # a copy for those who build the site; a site that has moved
            if any(one.endswith(f".{domain}") for one in own.domains):
                continue  # the platform that the outlet has its name on
            if not own.domains and _speaks_as(page, article, domain, own):
                continue
            has_path = bool(_path(link.href)) or "?" in link.href
            key = "canonical" if has_path and own.domains else "canonical-doubtful"
            yield _of_domain(own, key, domain, link.href, evidence("html", "link rel=canonical", link.href))
            return


def _path(url: str) -> str:
    """An address's path without slashes at its ends; of what is no address ("http://[") a path as any."""
    try:
        return parts_of(url)[1].strip("/")
    except ValueError:
        return url


_OWN_LINKS: Final = frozenset("shortlink search home next prev index".split())
"""What a site links to on itself from the head of its pages; and feeds. A translation may lie elsewhere."""
_FEEDS: Final = frozenset(("application/rss+xml", "application/atom+xml", "application/feed+json"))


_LATIN: Final = Pattern(r"[a-z]", re.I)


def _speaks_as(page: Page, article: Article, domain: str, own: Own) -> bool:
    """Whether a page without an address speaks as one of the site that its canonical address is at.

    Its head links to a feed or to other pages there, or its article's publisher lies there; and it calls itself no
    other name, as far as letters tell: of a name in another script no domain can be made. Or the domain is its name's
    initials. Links in the page prove nothing: who republishes a text keeps them.
    """
    label = domain.partition(".")[0]
    site = replace(own, names=frozenset(), domains=frozenset((domain,)), agency=None, plain=frozenset((label, domain)))
    name = page.meta("og:site_name")
    if len(label) > 2 and any(one.casefold().endswith(label) for one in own.initials):
        return True
    if name and _LATIN.search(name) and not site.is_name(name):
        return False
    for link in page.links:
        is_own = not _OWN_LINKS.isdisjoint(link.rel) or ("alternate" in link.rel and link.type in _FEEDS)
        if is_own and link.block is None and not link.apart and _domain(link.href) == domain:
            return True
    number = article.json_ld if article.json_ld is not None else -1
    node = page.json_ld[number].value if 0 <= number < len(page.json_ld) else None
    publisher = node.get("publisher") if isinstance(node, dict) else None
    told = _string(publisher.get("url")) or _address(publisher.get("@id")) if isinstance(publisher, dict) else None
    return _domain(told) == domain


_BUILDING: Final = Pattern(r"(?:^|[.-])(?:staging|stage|dev|test|preview|cluster|internal|local)(?:[.-]|\d|$)", re.I)


def _is_mirror(href: str, own: Own) -> bool:
    """Whether an address is that of the site itself on a machine of its makers, by its host's name."""
    host = host_of(href) or ""
    return bool(_BUILDING.search(host)) or any(domain.replace(".", "-") in host for domain in own.domains)


def _metas(page: Page, own: Own) -> Iterator[Sign]:
    for meta in page.metas:
        if meta.name in ("syndication-source", "original-source"):
            domain = _domain(meta.content)
            if domain and not own.is_domain(domain):
                yield _of_domain(own, meta.name, domain, meta.content, evidence("meta", meta.name, meta.content))
        elif meta.name in ("dc.source", "parsely-author", "news_keywords", "dcterms.source"):
            agency = agency_named(meta.content, shy=False) if len(meta.content) < 60 else None
            if agency:
                yield named_sign(own, "meta-source", agency.name, evidence("meta", meta.name, meta.content))


def _told_author(page: Page, article: Article, own: Own) -> Iterator[Sign]:
    """P39: the head names an author where no byline does (a user's name, say): a writer of this house."""
    if article.authors or article.byline:
        return
    told = page.meta("author", "article:author", "dc.creator", "article_author")
    words = (told or "").strip()
    if words.startswith("http") and own.is_domain(registrable(words)) and _WRITERS_PAGE.search(words):
        yield Sign(key="author-told", evidence=evidence("meta", "article:author", words), own=True)
    elif fold(words) in OUTLETS and not own.is_name(words):
        return  # whose it is stays open: a paper's texts are also given to others under its name
    elif 2 < len(words) < 60 and not words.startswith(_NOBODY) and not agency_named(words, shy=False):
        yield Sign(key="author-told", evidence=evidence("meta", "author", words), own=True)


def _json_ld(page: Page, article: Article, own: Own) -> Iterator[Sign]:
    if article.json_ld is None or not 0 <= article.json_ld < len(page.json_ld):
        return
    node = page.json_ld[article.json_ld]
    value = node.value if isinstance(node.value, dict) else {}
    for key, row in (("isBasedOn", "based-on"), ("translationOfWork", "translation-of")):
        for name, url in _works(page, value.get(key)):
            domain = _domain(url)
            if name or (domain and not own.is_domain(domain)):
                seen = evidence("json-ld", f"{node.at}/{key}", url or name)
                yield named_sign(own, row, name, seen, url=url, domain=domain)
    for key in ("sourceOrganization", "provider", "copyrightHolder", "publisher"):
        for name, url in _works(page, value.get(key), organisations=True):
            yield from _organisation(key, name, url, f"{node.at}/{key}", own)


def _organisation(key: str, name: str | None, url: str | None, at: str, own: Own) -> Iterator[Sign]:
    domain = _domain(url)
    if not (name or domain) or own.is_name(name) or own.is_domain(domain) or is_of_picture(name or ""):
        return
    seen = evidence("json-ld", at, name or url)
    if key == "publisher":
        # Without an address of this page its JSON-LD's publisher may be the outlet itself.
        if own.domains and domain:
            yield named_sign(own, "publisher", name, seen, domain=domain)
        return
    row = _AGENCY_KEY[key]
    agency = agency_named(name or "") or agency_at(domain)
    supplied = agency or fold(name or "") in own.suppliers
    if not supplied and _COMPANY.search(name or ""):
        return
    yield named_sign(own, f"{row}-agency" if supplied else row, agency.name if agency else name, seen, domain=domain)


def _works(page: Page, value: Any, organisations: bool = False) -> Iterator[tuple[str | None, str | None]]:
    """Name and address of each thing that a property names: a string, an object, a reference, or a list of these."""
    for one in (value if isinstance(value, list) else [value])[:8]:
        if isinstance(one, str) and one.strip():
            is_url = one.startswith(("http://", "https://", "//"))
            yield (None if is_url else one.strip()[:120] if organisations else None, one.strip() if is_url else None)
        elif isinstance(one, dict):
            target = _resolved(page, one)
            publisher = None if organisations else target.get("publisher")
            name = _string(
                publisher.get("name")
                if isinstance(publisher, dict)
                else None
                if not organisations
                else target.get("name")
            )
            yield name, _string(target.get("url")) or _string(target.get("sameAs")) or _address(target.get("@id"))


def _resolved(page: Page, value: dict[str, Any]) -> dict[str, Any]:
    """The node that `{"@id": …}` refers to, or the value itself."""
    identifier = value.get("@id")
    if not isinstance(identifier, str) or "name" in value or "url" in value:
        return value
    found = (node.value for node in page.json_ld[:200] if isinstance(node.value, dict))
    return next((node for node in found if node.get("@id") == identifier and len(node) > 1), value)


def _string(value: Any) -> str | None:
    if isinstance(value, list):
        value = value[0] if value else None
    return value.strip()[:300] or None if isinstance(value, str) else None


def _address(value: Any) -> str | None:
    return value if isinstance(value, str) and value.startswith("http") else None


def _pixels(page: Page, own: Own) -> Iterator[Sign]:
    for url in page.pixels[:50]:
        if not stands(_PIXELS, url.lower()):
            continue
        host = host_of(url)
        newsroom = newsroom_of_pixel(host) if host else None
        if newsroom:
            sign = named_sign(own, "pixel", newsroom.name, evidence("html", "img", url), domain=newsroom.domain)
            yield sign
        elif any(mark in url for mark in _PIXEL_MARKS):
            domain = _domain(url)
            if domain and not own.is_domain(domain):
                yield _of_domain(own, "pixel", domain, None, evidence("html", "img", url))


def _feed(beside: Beside, own: Own) -> Iterator[Sign]:
    feed = beside.feed
    if not feed or not (feed.source_title or feed.source_url):
        return
    domain = _domain(feed.source_url)
    if own.is_name(feed.source_title) or own.is_domain(domain) or not (own.names or own.domains):
        return
    seen = evidence("feed", "source", feed.source_title or feed.source_url)
    yield named_sign(own, "feed-source", feed.source_title, seen, domain=domain)


def _of_domain(own: Own, key: str, domain: str, url: str | None, seen: Any) -> Sign:
    agency = agency_at(domain)
    return named_sign(own, key, agency.name if agency else None, seen, url=url, domain=domain)


def _domain(url: str | None) -> str | None:
    if not isinstance(url, str) or not url.startswith(("http://", "https://", "//")):
        return None
    return registrable(url)
