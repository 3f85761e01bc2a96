"""The rights of an article: every signal of its page and of what stood beside it, read, then decided by the rules."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

import msgspec

from onrecord.article.article import Article
from onrecord.beside import Beside
from onrecord.page import Page, host_of, joined, registrable
from onrecord.record import REPRINTS, Evidence, Outlet, Provenance, Rights, Signal
from onrecord.rights.decide import Case, may_of
from onrecord.rights.found import Found, grants, says
from onrecord.rights.makers.other_holders import asked_of_others
from onrecord.rights.printed.bare_names import told_by_name
from onrecord.rights.printed.embargo import embargo_founds
from onrecord.rights.printed.holders import holder_in
from onrecord.rights.printed.licence_links import licence_links
from onrecord.rights.printed.notices import notices_in
from onrecord.rights.printed.places import printed_texts
from onrecord.rights.printed.reach import reaching, shown, without_unnamed
from onrecord.rights.printed.texts import fold
from onrecord.rights.sentence import NOTHING, sentence_of
from onrecord.rights.tagged.head import header_founds, meta_founds, unquotable_founds
from onrecord.rights.tagged.structured import structured_founds


def rights_on(
    page: Page, article: Article, provenance: Provenance, beside: Beside | None, now: datetime,
    claims: tuple[Evidence, ...] = (),
) -> Rights:  # fmt: skip
    """What may be done with the article by the signals on its page and beside it, as read at `now`. Never raises.

    `claims` are where others are named as makers of the text, which `provenance` may have passed over.

    Signals are numbered `s1`, `s2` … by place: headers, meta tags, links, structured data, print, feed, robots.txt,
    TDMRep, RSL, ai.txt, the item's ninjs or NewsML-G2. Information, not legal advice.
    """
    beside = beside or Beside()
    origin = _other_holder(article, provenance)
    outlet = _outlet_names(article)
    found = _distinct([_judged(one, outlet) for one in _found(page, article, beside, _names(provenance, origin), now)])
    founds = told_by_name(_same_terms(found), outlet)
    if origin is None:
        founds = asked_of_others(founds, page, article)
    if any(grants(found) for found in founds):
        founds = shown(page, article, without_unnamed(page, founds))
        from onrecord.rights.makers.claims import claim_founds  # (few pages grant anything)
        from onrecord.rights.printed.lines_beside import lines_beside

        founds += lines_beside(page, article, founds)
        founds += claim_founds(page, article, claims, provenance, founds)
    numbered = [(f"s{number}", found) for number, found in enumerate(founds, 1)]
    paywall = next((id_ for id_, found in numbered if found.kind in ("paywall", "payment-required")), None)
    empty = not article.text.strip()
    case = Case(other_holder=origin, mixed=provenance.relation == "mixed", paywall=paywall, empty=empty)
    may = may_of(numbered, case)
    deciding = {id_ for _, permission in may for id_ in permission.because}
    told = [found for id_, found in numbered if id_ in deciding]
    told += [found for id_, found in numbered if id_ not in deciding]
    if origin is not None:  # whom to ask of another's text: its own terms first, then what stands at the article
        told.sort(key=lambda found: (not found.by_origin, found.scope != "article"))
    base = page.base or article.canonical_url
    contact = next((address for found in told if (address := _address(base, found.contact, mail=True))), None)
    terms = (found.terms_url for found in told if not found.is_licence or _reaches(found, origin))
    licence = _licence(founds, origin)
    unread = any(found.kind == "unreadable" for found in founds)
    return Rights(
        signals=tuple(_signal(id_, found, now) for id_, found in numbered),
        holder=_holder(founds, origin),
        year=max((found.year for found in founds if found.year), default=None),
        contact=contact,
        licence=licence,
        terms_url=next((address for url in terms if (address := _address(base, url))), None),
        line=sentence_of(may, contact, licence, origin, unread) if not empty else NOTHING,
        may=may,
    )


def _found(page: Page, article: Article, beside: Beside, names: tuple[str, ...], now: datetime) -> Iterator[Found]:
    outlet = fold(article.outlet.name) if article.outlet and article.outlet.name else None
    url = page.url or article.canonical_url
    documents = [text for text in (beside.rsl, *page.rsl) if text]
    for found in (*header_founds(beside, now), *meta_founds(page, now), *licence_links(page, article)):
        yield _unread(found) if found.kind == "rsl-link" and not documents else found
    yield from unquotable_founds(page, article)
    yield from embargo_founds(page, article, now)
    yield from structured_founds(page, article, now)
    if page.stated_rights:
        from onrecord.rights.tagged.items import item_founds

        yield from item_founds(page, article, now)
    for text in printed_texts(page, article, names, outlet):
        yield from reaching(notices_in(text, now), text, page, article)
    if beside.feed is not None:
        from onrecord.rights.tagged.feeds import feed_founds

        yield from feed_founds(beside.feed, now, page.url)
    if beside.robots_txt or beside.robots_status:
        from onrecord.rights.protocols.robots_txt import robots_founds

        yield from robots_founds(beside, url)
    metas = [
        (meta.name, meta.content) for meta in page.metas
        if "tdm-" in meta.name and meta.name.startswith("tdm-") and not (meta.apart and meta.content.strip() == "0")
    ]  # fmt: skip
    if metas or beside.tdmrep_json is not None or any(key.lower().startswith("tdm-") for key, _ in beside.headers):
        from onrecord.rights.protocols.tdmrep import tdm_founds

        yield from tdm_founds(beside, metas, url)
    for document in documents:
        from onrecord.rights.protocols.rsl import rsl_founds

        yield from rsl_founds(document, url)
    if beside.ai_txt:
        from onrecord.rights.protocols.ai_txt import ai_txt_founds

        yield from ai_txt_founds(beside.ai_txt)
    if beside.news_item:
        from onrecord.rights.tagged.iptc import iptc_founds

        yield from iptc_founds(beside.news_item, now)


def _unread(found: Found) -> Found:
    return msgspec.structs.replace(found, says=says(("mine", "train"), "ask", "R22"))


def _judged(found: Found, outlet: tuple[str, ...]) -> Found:
    """A signal with its holder where one is named, and without where the words name nobody."""
    holder = holder_in(found.holder, outlet) if found.holder else None
    return found if holder == found.holder else msgspec.structs.replace(found, holder=holder)


def _outlet_names(article: Article) -> tuple[str, ...]:
    return (article.outlet.name.casefold(),) if article.outlet and article.outlet.name else ()


def _distinct(founds: list[Found]) -> list[Found]:
    """Without those that say again what was said, in the same words and with the same weight."""
    first: dict[object, Found] = {}
    for found in founds:
        first.setdefault((found.kind, found.words, found.scope, found.says, found.by_origin), found)
    return list(first.values())


def _same_terms(founds: list[Found]) -> list[Found]:
    """Links to the very licence that the origin's printed terms name are those terms again, and reach its text too."""
    of_origin = {found.licence for found in founds if found.by_origin and found.licence}
    if not of_origin:
        return founds
    return [
        msgspec.structs.replace(found, by_origin=True) if found.is_licence and found.licence in of_origin else found
        for found in founds
    ]


def _other_holder(article: Article, provenance: Provenance) -> str | None:
    """R5: the origin's name where it is not the outlet, "" where it has none; None for the outlet's own text."""
    origin = provenance.origin
    if provenance.relation not in REPRINTS:
        return None
    if origin is None:
        return ""
    if article.outlet is not None and _same(article.outlet, origin):
        return None
    return origin.name or origin.domain or ""


def _names(provenance: Provenance, origin: str | None) -> tuple[str, ...]:
    """What another holder is called on the page: the name first, then hosts; nothing for the outlet's own text."""
    if not origin or provenance.origin is None:
        return ()
    hosts = (provenance.origin.domain, host_of(provenance.origin_url or ""))
    return tuple(dict.fromkeys(name for name in (origin, *hosts) if name))


def _same(outlet: Outlet, origin: Outlet) -> bool:
    if outlet.domain and origin.domain:
        return (registrable(outlet.domain) or outlet.domain) == (registrable(origin.domain) or origin.domain)
    return bool(outlet.name and origin.name) and fold(outlet.name or "") == fold(origin.name or "")


def _address(base: str | None, url: str | None, mail: bool = False) -> str | None:
    """An address made whole with the page's own; None where it can't be: a path alone leads nowhere."""
    url = (url or "").strip()
    if not url:
        return None
    if mail and "@" in url and "/" not in url:
        return url
    try:
        whole = joined(base, url)
    except ValueError:
        return None
    return whole if whole and whole.startswith(("http://", "https://", "mailto:" if mail else "http://")) else None


def _reaches(found: Found, origin: str | None) -> bool:
    """Whether a licence may be the text's: of another's text only those are that its origin gives."""
    return origin is None or found.by_origin


def _holder(founds: list[Found], origin: str | None) -> str | None:
    """Whose the text is: as structured data says, else a line with its year, else any line, else a meta tag.

    Where the text is another's, its origin's line goes before the outlet's, which is kept as what it claims.
    """
    named = [found for found in founds if found.holder]
    places = ("json-ld", "microdata", "visible", "feed")

    def order(found: Found) -> tuple[bool, int, bool]:
        place = found.evidence.from_
        outlets_own = origin is not None and not _of_origin(found, origin)
        return outlets_own, places.index(place) if place in places else len(places), found.year is None

    return min(named, key=order).holder if named else None


def _of_origin(found: Found, origin: str) -> bool:
    return found.by_origin or found.agency or (bool(origin) and fold(found.holder or "") == fold(origin))


def _licence(founds: list[Found], origin: str | None) -> str | None:
    """The strictest licence that reaches the text: the one on the article with the most elements."""
    reaching = [found for found in founds if found.licence and _reaches(found, origin)]
    on_article = [found for found in reaching if found.scope == "article"] or reaching
    names = [found.licence or "" for found in on_article]
    return max(names, key=lambda name: (name.count("-N") * 2 + name.count("-SA"), len(name)), default=None)


def _signal(id_: str, found: Found, now: datetime) -> Signal:
    return Signal(
        id=id_, kind=found.kind, words=found.words[:1000], holder=found.holder, year=found.year,
        licence=found.licence or (found.terms_url if found.is_licence else None), evidence=found.evidence, read_at=now,
    )  # fmt: skip
