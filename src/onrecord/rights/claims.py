"""What casts doubt on a grant that no rule refuses (R20): another maker of the text, bare lines that take a tag back.

A tag stands in a page's template and says nothing of the text that was put there; and provenance may pass over a sign
and tell the text as the outlet's own. So where something grants, the page is searched once more, by looser words than
credits and notices are read by. What is found makes an ask of a yes and does no more.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from onrecord.article.article import Article
from onrecord.evidence import evidence
from onrecord.page import Page, host_of, registrable
from onrecord.record import Evidence, Provenance, Use
from onrecord.rights.agencies import is_agency
from onrecord.rights.found import COPIES, Found, says
from onrecord.rights.makers import Own, is_other, names_maker
from onrecord.rights.phrases import NEGATIVE, has
from onrecord.rights.places import agency_credited
from onrecord.rights.printed import Text, fold, sentences_in
from onrecord.rights.retractions import takes_back

DOUBTED: Final[tuple[Use, ...]] = (*COPIES, "index", "mine", "train")
_SETTLED: Final = frozenset({"republished", "wire", "excerpt", "translation", "mixed"})
"""Relations by which R5 and R20 judge grants already."""
_SHORT: Final = 180
_LONGEST: Final = 1000
_BEFORE: Final = 8
_BEHIND: Final = 8
_EDGE: Final = 2
"""How many blocks over the body, behind it, and of it at each end are searched."""
_NEVER: Final = frozenset({"comment", "caption", "navigation", "masthead", "related", "headline", "kicker", "section"})
_SOURCES: Final = frozenset({"dc.source", "dcterms.source", "source", "og:url", "author"})
_PUBLISHERS: Final = frozenset({"publisher", "dc.publisher", "dcterms.publisher"})
_NOTICES: Final = frozenset({"copyright", "rights", "dc.rights", "dcterms.rights", "dcterms.accessrights"})
_TERMS: Final = ("conditionsOfAccess", "copyrightNotice", "usageTerms", "usageInfo")
_NODE_KEYS: Final = (
    "isBasedOn", "isBasedOnUrl", "translationOfWork", "exampleOfWork", "mainEntityOfPage", "author", "contributor",
    "producer", "sponsor", "publisher", "creditText",
)  # fmt: skip
_MAKERS: Final = frozenset({"author", "contributor", "producer", "sponsor"})


def claim_founds(
    page: Page, article: Article, claims: tuple[Evidence, ...], provenance: Provenance, founds: list[Found]
) -> list[Found]:
    """A doubt for each claim, where anything beside it grants; nothing where the text is told as another's anyway.

    `claims` are those that provenance saw. Bare refusals count where a tag alone grants: printed terms have negations
    of their own, which are read with them. What is an ask already (R9) is weighed by its own rule, for a licence goes
    before a reservation of the whole site (R4).
    """
    granting = [found for found in founds if not found.by_origin and _grants(found)]
    if not granting or provenance.relation in _SETTLED:
        return []
    by_tag = all(found.evidence.from_ != "visible" or " " not in found.words.strip() for found in granting)
    own = _own(page, article)
    heard = frozenset(found.words for found in founds if _is_heard(found))
    agency = agency_credited(page, article)
    places = [
        *claims,
        *([agency] if agency else []),
        *_fields(page, article, own, by_tag),
        *_lines(page, article, own, by_tag),
    ]
    first = {place.words or place: place for place in reversed(places) if place.words not in heard}  # of like words
    granted = {(found.evidence.from_, found.evidence.at) for found in granting}
    places = [place for place in reversed(first.values()) if (place.from_, place.at) not in granted]
    return [
        Found(kind="credit", words=place.words or place.at or place.from_, evidence=place, scope="article",
              says=says(DOUBTED, "doubt", "R20"))
        for place in places
    ]  # fmt: skip


def _grants(found: Found) -> bool:
    return any(say.effect == "yes" and say.use in DOUBTED for say in found.says)


def _is_heard(found: Found) -> bool:
    """Whether it asks already; what denies a licence only looks like a way to permission."""
    asks = not found.is_licence and any(say.rule == "R9" for say in found.says)
    return asks and not (found.kind == "licensing-contact" and has(NEGATIVE, fold(found.words)))


def _own(page: Page, article: Article) -> Own:
    outlet = article.outlet
    domain = registrable(page.url or article.canonical_url or "") or (outlet.domain if outlet else None) or ""
    names = [outlet.name if outlet else None, page.meta("og:site_name"), domain, domain.partition(".")[0]]
    return Own(tuple(fold(one) for one in names if one), tuple(fold(author.name) for author in article.authors))


# ---------------------------------------------------------------- printed


def _lines(page: Page, article: Article, own: Own, by_tag: bool) -> Iterator[Evidence]:
    labels = article.labels[: len(page.blocks)]
    near = _near(labels)
    for number, label in enumerate(labels):
        block = page.blocks[number]
        if number not in near and not (by_tag and label == "footer"):
            continue
        text = Text(words=block.text, evidence=evidence("visible", str(number), ""))
        whole = len(block.text) <= _SHORT
        if whole and number in near and names_maker(block.text, own):
            yield evidence("visible", str(number), block.text)
            continue
        for sentence in sentences_in(text) if whole or label == "footer" else ():
            if len(sentence.words) > _SHORT:
                continue
            maker = number in near and names_maker(sentence.words, own)
            if maker or (by_tag and takes_back(sentence.folded)):
                yield evidence("visible", str(number), sentence.words)


def _near(labels: tuple[str, ...]) -> frozenset[int]:
    """The blocks about the article: over its body, behind it, and its ends; inside of it tables have sources."""
    body = [number for number, label in enumerate(labels) if label == "body"]
    if not body:
        return frozenset(number for number, label in enumerate(labels) if label not in _NEVER)
    inside = range(body[0], body[-1] + 1)
    edges = {*body[:_EDGE], *body[-_EDGE:]}
    around = range(body[0] - _BEFORE, body[-1] + 1 + _BEHIND)
    return frozenset(
        number for number, label in enumerate(labels)
        if number in edges or (label not in _NEVER and number in around and number not in inside)
    )  # fmt: skip


# ---------------------------------------------------------------- in fields


def _fields(page: Page, article: Article, own: Own, by_tag: bool) -> Iterator[Evidence]:
    for meta in page.metas:
        if by_tag and (
            (meta.name in _PUBLISHERS and _is_foreign(meta.content, own, named=True))
            or (meta.name in _NOTICES and takes_back(fold(meta.content[:_LONGEST])))
        ):
            yield evidence("meta", meta.name, meta.content)
        if meta.name in _SOURCES and _is_foreign(meta.content, own, named=meta.name.endswith("source")):
            yield evidence("meta", meta.name, meta.content)
    for item in page.microdata:
        if {"isBasedOn", "isBasedOnUrl"} & set(item.names) and _is_foreign(item.value, own, named=True):
            yield evidence("microdata", "isBasedOn", item.value)
    if article.json_ld is not None and 0 <= article.json_ld < len(page.json_ld):
        node = page.json_ld[article.json_ld]
        for key in _TERMS if by_tag else ():
            terms = node.value.get(key)
            if isinstance(terms, str) and takes_back(fold(terms[:_LONGEST])):
                yield evidence("json-ld", f"{node.at}/{key}", terms)
        for key in _NODE_KEYS:
            for words in _told(node.value.get(key), people=key in _MAKERS):
                if _is_foreign(words, own, named=key not in ("publisher", "mainEntityOfPage")):
                    yield evidence("json-ld", f"{node.at}/{key}", words)
    for author in article.authors:
        if author.kind == "organisation" and is_other(author.name, Own(own.names, ())):
            yield author.evidence


def _is_foreign(words: str, own: Own, named: bool) -> bool:
    """Whether a field's words are another's: an address at another domain, an agency, or, where `named`, any name."""
    words = words.strip()
    if words.startswith(("http://", "https://", "//")):
        host = host_of(words)
        domain = (registrable(host) or host) if host else None
        return domain is not None and is_other(domain, Own(own.names, ()))
    return bool(words) and (is_agency(words) or (named and len(words) <= _SHORT and is_other(words, own)))


def _told(value: Any, people: bool) -> Iterator[str]:
    """Names and addresses of what a property holds; of authors only organisations and what has no type."""
    for one in (value if isinstance(value, list) else [value])[:8]:
        if isinstance(one, str):
            if not people:
                yield one
        elif isinstance(one, dict) and not (people and "Organization" not in str(one.get("@type"))):
            publisher = one.get("publisher")
            told = [one.get("url"), one.get("name") if people else None, one.get("@id")]
            told += [publisher.get("name"), publisher.get("url")] if isinstance(publisher, dict) else []
            yield from (each for each in told if isinstance(each, str))
