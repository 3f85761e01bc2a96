"""Fields of a page that name another maker of its text or take a licence back: meta tags, microdata, JSON-LD.

Which properties hold no maker is listed, and not those that do: whatever else names an organisation that is not the
outlet, or an address at another domain, is to be asked about.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Any, Final

from onrecord.article.article import Article
from onrecord.article.names import named_as
from onrecord.evidence import evidence
from onrecord.page import Page, host_of, registrable
from onrecord.record import Evidence
from onrecord.rights.agencies import is_agency
from onrecord.rights.licences import licence_at
from onrecord.rights.makers import Own, is_other
from onrecord.rights.printed import fold
from onrecord.rights.retractions import takes_back
from onrecord.rights.strangers import Known, names_stranger

_SHORT: Final = 180
_LONGEST: Final = 1000
_LONGEST_NAME: Final = 100
_SEVERAL: Final = 32
_DEEP: Final = 3

_META_SOURCE: Final = (
    r"(?:^|[._:-])(?:(?:article)?source|origin(?!al-height)|provenance|provider|partner|(?:news_?)?agency"
    r"|syndicat[a-z]*|supplier|distributor"
    r"|isversionof|isformatof|creator|author|byl|byline|site_name|rightsholder|journal_title)$|^(?:news_source"
    r"|news_agency|og:url)$"
)
_META_PUBLISHER: Final = r"^(?:dc\.|dcterms\.|citation_)?publisher$"
_META_NOTICE: Final = r"^(?:copyright|(?:dc\.|dcterms\.)?(?:rights|accessrights|license))$"
_META_PERSONAL: Final = r"^(?:twitter|fb):(?:creator|author)"
"""Handles and pages in social networks, whose names are not the outlets'."""
_SOCIAL: Final = frozenset(
    "facebook.com twitter.com x.com instagram.com linkedin.com youtube.com t.me bsky.app tiktok.com wikidata.org "
    "wikipedia.org muckrack.com threads.net orcid.org doi.org".split()
)

_ORIGINAL: Final = frozenset({"original", "original-source", "source", "via", "syndication-source"})
_TERMS: Final = ("conditionsOfAccess", "copyrightNotice", "usageTerms", "usageInfo")
_PEOPLE: Final = frozenset(
    {"author", "contributor", "producer", "sponsor", "creator", "editor", "accountablePerson", "translator"}
)
_WORKS: Final = frozenset({"isPartOf", "mainEntityOfPage", "mainEntity", "copyrightHolder"})
"""Whose names are series, sections and pages: addresses count, and names of papers alone."""
_PAPERS: Final = ("Periodical", "Newspaper", "WebSite", "NewsMediaOrganization", "Magazine")
_NAMED: Final = frozenset(
    "isBasedOn isBasedOnUrl translationOfWork exampleOfWork creditText provider sourceOrganization sdPublisher "
    "maintainer".split()
)
"""Properties whose text is a maker's or an original's name; that of others may be anything."""
_INNER: Final = ("publisher", "publishedBy", "publishedOn", "sourceOrganization", "provider", "isBasedOn", "isPartOf")
"""What is looked at in the things that a property holds."""
_HARMLESS: Final = frozenset(
    # the text itself and what it is of; pictures and sound; times and counts; what the page offers
    "@context @type headline alternativeHeadline alternateName name description abstract articleBody text keywords "
    "articleSection genre inLanguage about mentions citation award review aggregateRating identifier headlines "
    "image thumbnailUrl thumbnail video audio associatedMedia primaryImageOfPage logo encoding contentUrl embedUrl "
    "dateCreated dateModified datePublished wordCount timeRequired isAccessibleForFree hasPart comment commentCount "
    "interactionStatistic potentialAction speakable discussionUrl breadcrumb funder funding teaches audience offers "
    "contentLocation spatialCoverage locationCreated temporalCoverage license copyrightYear version "
    "publishingPrinciples "
    "correctionsPolicy backstory sharedContent acquireLicensePage contentReferenceTime itemListElement "
    "workTranslation "
    "subjectOf significantLink relatedLink hasDigitalDocumentPermission creativeWorkStatus "
    "copyrightNotice conditionsOfAccess usageTerms".split()
)  # fmt: skip
"""Properties that name no maker, or are read elsewhere."""


def field_claims(page: Page, article: Article, own: Own, known: Known, by_tag: bool) -> Iterator[Evidence]:
    """Where a field names another maker, by its words; where a tag alone grants, also what takes it back."""
    yield from _metas(page, own, known, by_tag)
    for link in page.links:
        if not _ORIGINAL.isdisjoint(link.rel) and is_foreign(link.href, own, named=False):
            yield evidence("html", f"rel={link.rel[0]}", link.href)
    for item in page.microdata:
        if {"isBasedOn", "isBasedOnUrl", "sameAs"} & set(item.names) and is_foreign(item.value, own, named=True):
            yield evidence("microdata", item.names[0], item.value)
    if article.json_ld is not None and 0 <= article.json_ld < len(page.json_ld):
        node = page.json_ld[article.json_ld]
        yield from _node(node.value, node.at, own, known, by_tag)
    for author in article.authors:
        if author.kind == "organisation" and is_foreign(author.name, Own(own.names, ()), named=True):
            yield author.evidence


def _metas(page: Page, own: Own, known: Known, by_tag: bool) -> Iterator[Evidence]:
    for meta in page.metas:
        words = meta.content.strip()
        if not words or len(meta.name) > _LONGEST_NAME or _compiled(_META_PERSONAL).search(meta.name):
            continue
        if (
            (by_tag and _compiled(_META_PUBLISHER).search(meta.name) and is_foreign(words, own, named=True))
            or (by_tag and _compiled(_META_NOTICE).search(meta.name) and takes_back(fold(words[:_LONGEST])))
            or (_compiled(_META_SOURCE).search(meta.name) and _names_other(words, own, known))
        ):
            yield evidence("meta", meta.name, meta.content)


def _names_other(words: str, own: Own, known: Known) -> bool:
    """Whether a field that holds a maker names another: an address, an agency, or what no byline has."""
    if is_foreign(words, own, named=False):
        return True
    return not (_is_address(words) or _is_same(words, own)) and (
        words.casefold() in _KINDS or names_stranger(words, known)
    )


_KINDS: Final = frozenset({"agency", "wire", "syndicated", "partner", "external", "agentur", "agence", "agencia"})


def _node(value: dict[str, Any], at: str, own: Own, known: Known, by_tag: bool) -> Iterator[Evidence]:
    for key in _TERMS if by_tag else ():
        for terms in _texts(value.get(key)):
            if licence_at(terms.strip()) is None and (
                takes_back(fold(terms[:_LONGEST]))
                or is_foreign(terms, own, named=False)
                or names_stranger(terms, known)
            ):
                yield evidence("json-ld", f"{at}/{key}", terms)
    for key, held in value.items():
        if key in _HARMLESS or key in _TERMS:
            continue
        if key == "dateline":
            bracket = re.search(r"\(([^)]{2,60})\)", held) if isinstance(held, str) else None
            if bracket and is_other(bracket[1], own):
                yield evidence("json-ld", f"{at}/{key}", held)
            continue
        for words, named in _told(held, key):
            if is_foreign(words, own, named) or (key == "creditText" and names_stranger(words, known)):
                yield evidence("json-ld", f"{at}/{key}", words)


def _texts(value: Any) -> Iterator[str]:
    """The texts and addresses that a property of terms holds, as text, thing or list of them."""
    for one in (value if isinstance(value, list) else [value])[:_SEVERAL]:
        parts = [one.get(part) for part in ("text", "name", "url", "@id")] if isinstance(one, dict) else [one]
        yield from (part for part in parts if isinstance(part, str))


def _told(value: Any, key: str, depth: int = 0) -> Iterator[tuple[str, bool]]:
    """The (words, whether any other name than the outlet's counts) that a property holds: addresses and names."""
    held = value if isinstance(value, list) else [value]
    for one in held[:_SEVERAL]:
        if isinstance(one, str):
            if key not in _PEOPLE:
                yield one, key in _NAMED
            elif (name := named_as(one)) and name.kind == "organisation":
                yield one, True
        elif isinstance(one, dict) and depth <= _DEEP:
            yield from _of_thing(one, key, depth, several=len(held) > 1)


def _of_thing(thing: dict[str, Any], key: str, depth: int, several: bool) -> Iterator[tuple[str, bool]]:
    kinds = str(thing.get("@type"))
    of_paper = any(paper in kinds for paper in _PAPERS)
    organised = "Organization" in kinds
    if key in _PEOPLE and not organised:  # a person is no other maker, but who employs one may be
        for work in ("worksFor", "affiliation", "memberOf"):
            employers = thing.get(work)
            for employer in (employers if isinstance(employers, list) else [employers])[:_SEVERAL]:
                if isinstance(employer, dict) and any(paper in str(employer.get("@type")) for paper in _PAPERS):
                    yield from _of_thing(employer, "sourceOrganization", depth + 1, several=False)
        return
    if key == "publisher":
        named = several or depth > 0  # the one publisher is named by house as often as by paper
    else:
        named = of_paper or (key not in _WORKS and (organised or key in _PEOPLE or key in _NAMED or depth > 0))
    for part in ("url", "@id", "name"):
        words = thing.get(part)
        if isinstance(words, str) and (part != "name" or named):
            yield words, named
    for part in _INNER:
        yield from _told(thing.get(part), part, depth + 1)


def is_foreign(words: str, own: Own, named: bool) -> bool:
    """Whether a field's words are another's: an address at another domain, an agency, or, where `named`, any name."""
    words = words.strip()
    if _is_address(words):
        host = host_of(words)
        domain = (registrable(host) or host) if host else None
        return domain is not None and domain not in _SOCIAL and is_other(domain, Own(own.names, ()))
    if not words or _is_same(words, own):
        return False
    return is_agency(words) or (named and len(words) <= _SHORT and is_other(words, own))


def _is_same(words: str, own: Own) -> bool:
    """Whether a field's name is a longer or shorter form of the outlet's, or its initials are."""
    told = _significant(words)
    initials = "".join(word[0] for word in fold(words).split() if word[0].isalpha())
    for name in own.names:
        ours = _significant(name)
        joined = fold(name).replace(" ", "").replace("-", "")
        if ours and told and (ours <= told or told <= ours or "".join(fold(words).split()) == joined):
            return True
        if len(initials) > 1 and initials == joined:
            return True
    return False


def _significant(name: str) -> frozenset[str]:
    return frozenset(word for word in re.findall(r"[^\W_]+", fold(name)) if word not in _EMPTY)


_EMPTY: Final = frozenset(
    "contributors contributor foundation projects project team staff editorial editors to the der die das le la "
    "les el los il lo o a de of and group media inc ltd gmbh ag sa llc plc co com org net fr uk eu".split()
)


def _is_address(words: str) -> bool:
    return words.startswith(("http://", "https://", "//"))


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)
