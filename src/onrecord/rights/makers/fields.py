"""Properties of a page that name another maker of its text or take a licence back: JSON-LD, microdata.

Which properties hold no maker is listed, and not those that do: whatever else names an organisation that is not the
outlet, or an address at another domain, is to be asked about.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final

from onrecord.article.article import Article
from onrecord.article.authors.names import named_as
from onrecord.evidence import evidence
from onrecord.page import Page
from onrecord.record import Evidence
from onrecord.rights.makers.employers import employers_in, may_own_text
from onrecord.rights.makers.foreign import is_address, is_foreign
from onrecord.rights.makers.lines import Own, begins_with_maker, is_other, names_maker
from onrecord.rights.makers.strangers import Known, names_stranger
from onrecord.rights.patterns import compiled
from onrecord.rights.printed.licences import licence_at
from onrecord.rights.printed.retractions import takes_back
from onrecord.rights.printed.texts import fold

_LONGEST: Final = 1000
_SHORT: Final = 180
_SEVERAL: Final = 32
_DEEP: Final = 3

_TERMS: Final = ("conditionsOfAccess", "copyrightNotice", "usageTerms", "usageInfo")
_IN_TERMS: Final = frozenset(_TERMS)
_PEOPLE: Final = frozenset(
    {"author", "contributor", "producer", "sponsor", "creator", "editor", "accountablePerson", "translator"}
)
_CONTRIBUTORS: Final = r"(?:the )?contributors? to (?:the )?(?P<of>[^,.;]{4,40})|(?P<by>[^,.;]{4,40}) contributors"
_CLUE: Final = 4
"""Letters by which the names of one house are told to be of it."""
_WORKS: Final = frozenset({"isPartOf", "mainEntityOfPage", "mainEntity", "copyrightHolder"})
"""Whose names are series, sections and pages: addresses count, and names of papers alone."""
_PAPERS: Final = ("Periodical", "Newspaper", "WebSite", "NewsMediaOrganization", "Magazine")
_NAMED: Final = frozenset(
    "isBasedOn isBasedOnUrl translationOfWork exampleOfWork creditText provider sourceOrganization sdPublisher "
    "maintainer".split()
)
"""Properties whose text is a maker's or an original's name; that of others may be anything."""
_INNER: Final = (
    "publisher",
    "publishedBy",
    "publishedOn",
    "sourceOrganization",
    "provider",
    "isBasedOn",
    "isPartOf",
    "organizer",
)
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
_TOLD: Final = frozenset(
    "citation backstory abstract disambiguatingDescription creativeWorkStatus version review identifier".split()
)
"""Harmless properties whose sentences may tell of a maker all the same."""
_OF_OTHER_TEXTS: Final = frozenset({"citation", "abstract"})
"""Those of them that are full of the makers of other texts."""
_WORK: Final = frozenset({"worksFor", "affiliation", "memberOf", "hiringOrganization", "employer"})
_OF_A_LIFE: Final = frozenset(
    "@context @id alumniOf award hasCredential knowsAbout image sameAs url brand funder funding sponsor nationality "
    "birthPlace address homeLocation workLocation owns follows interactionStatistic mainEntityOfPage".split()
)
"""Properties of a person that hold no employer."""
_OTHER_PEOPLE: Final = frozenset("spouse colleague colleagues knows parent children sibling relatedTo".split())
"""Properties of a person that hold others, with employers of their own."""
_AT_HOME: Final = ("/", "./", "../", "#", "?")
"""How an address begins that leads to the page's own site."""
_AT_ITEM: Final = _NAMED | {"sameAs"}
"""Properties of microdata that are read: whose thing the others are of, a list of them does not tell."""


_CREDITED: Final = ("attributionname", "attributionurl")
"""Whom ccREL has credited."""


def field_claims(page: Page, article: Article, own: Own, known: Known, by_tag: bool) -> Iterator[Evidence]:
    """Where a field names another maker, by its words; where a tag alone grants, also what takes it back."""
    for item in page.microdata:
        kinds = item.item_type or ""
        paper = "publisher" in item.names and kinds.endswith(_PAPERS)
        if kinds.endswith(("ImageObject", "VideoObject")):
            continue
        foreign = (paper or not _AT_ITEM.isdisjoint(item.names)) and is_foreign(item.value, own, named=True)
        bound = by_tag and not _IN_TERMS.isdisjoint(item.names) and takes_back(fold(item.value))
        if foreign or bound:
            yield evidence("microdata", item.names[0], item.value)
    for right in page.stated_rights:
        if right.name in _CREDITED and is_foreign(right.value, own, named=right.name == "attributionname"):
            yield evidence("microdata", f"RDFa {right.name}", right.value)
    if article.json_ld is not None and 0 <= article.json_ld < len(page.json_ld):
        node = page.json_ld[article.json_ld]
        yield from _node(node.value, node.at, own, known, by_tag)
    for author in article.authors:
        if author.kind == "organisation" and is_foreign(author.name, Own(own.names, ()), named=True):
            if _is_of_wiki(author.name, own):
                continue
            yield author.evidence


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
        if key in _TOLD:
            for told in _texts(held):
                reads = begins_with_maker if key in _OF_OTHER_TEXTS else names_maker
                if len(told) <= _SHORT and reads(told, own):
                    yield evidence("json-ld", f"{at}/{key}", told)
        if key in _HARMLESS or key in _TERMS:
            continue
        if key == "dateline":
            bracket = re.search(r"\(([^)]{2,60})\)", held) if isinstance(held, str) else None
            if bracket and is_other(bracket[1], own):
                yield evidence("json-ld", f"{at}/{key}", held)
            continue
        for words, named in _told(held, key, own):
            if key in _PEOPLE and _is_of_wiki(words, own):
                continue
            if is_foreign(words, own, named) or (key == "creditText" and names_stranger(words, known)):
                yield evidence("json-ld", f"{at}/{key}", words)


def _is_of_wiki(name: str, own: Own) -> bool:
    """Whether a name is of those who write a site together, by the first letters of its own: "Contributors to N"."""
    told = compiled(_CONTRIBUTORS).fullmatch(fold(name))
    whose = (told["of"] or told["by"]) if told else None
    return whose is not None and any(one[:_CLUE] == whose[:_CLUE] for one in own.names if len(one) >= _CLUE)


def _texts(value: Any) -> Iterator[str]:
    """The texts and addresses that a property of terms holds, as text, thing or list of them."""
    for one in (value if isinstance(value, list) else [value])[:_SEVERAL]:
        parts = [one.get(part) for part in ("text", "name", "url", "@id")] if isinstance(one, dict) else [one]
        yield from (part for part in parts if isinstance(part, str))


def _told(value: Any, key: str, own: Own, depth: int = 0) -> Iterator[tuple[str, bool]]:
    """The (words, whether any other name than the outlet's counts) that a property holds: addresses and names."""
    held = value if isinstance(value, list) else [value]
    for one in held[:_SEVERAL]:
        if isinstance(one, str):
            if key not in _PEOPLE:
                yield one, key in _NAMED
            elif (name := named_as(one)) and name.kind == "organisation":
                yield one, True
        elif isinstance(one, dict) and depth <= _DEEP:
            yield from _of_thing(one, key, depth, len(held) > 1, own)


def _of_thing(thing: dict[str, Any], key: str, depth: int, several: bool, own: Own) -> Iterator[tuple[str, bool]]:
    kinds = str(thing.get("@type"))
    of_paper = any(paper in kinds for paper in _PAPERS)
    organised = "Organization" in kinds
    if key in _PEOPLE and not organised:  # a person is no other maker, but who employs one may be
        yield from _of_person(thing, depth, own)
        return
    if key == "publisher":  # the one publisher is named by house as often as by paper
        named = several or depth > 0 or (of_paper and not _is_at_home(thing, own))
    else:
        named = of_paper or (key not in _WORKS and (organised or key in _PEOPLE or key in _NAMED or depth > 0))
    for part in ("url", "@id", "name"):
        words = thing.get(part)
        if isinstance(words, str) and (part != "name" or named) and not _is_relative(words):
            yield words, named
    if "Event" in kinds and isinstance(thing.get("name"), str) and names_maker(thing["name"], own):
        yield thing["name"], True
    for part in _INNER:
        yield from _told(thing.get(part), part, own, depth + 1)


def _of_person(person: dict[str, Any], depth: int, own: Own) -> Iterator[tuple[str, bool]]:
    """Who has a writer, but bodies that publish no news, and what the title and the description tell of that."""
    for key, held in person.items():
        if key in ("jobTitle", "description") and isinstance(held, str):
            yield from ((name, True) for name in employers_in(held[:_LONGEST], title=key == "jobTitle"))
        elif key not in _OF_A_LIFE and depth <= _DEEP:
            for one in (held if isinstance(held, list) else [held])[:_SEVERAL]:
                yield from _employer(one, key, depth, own)


def _employer(held: Any, key: str, depth: int, own: Own) -> Iterator[tuple[str, bool]]:
    if isinstance(held, str) and key in _WORK and may_own_text(held):
        yield held, True
    elif isinstance(held, dict):
        kinds = str(held.get("@type"))
        if "Organization" in kinds or key in _WORK or any(paper in kinds for paper in _PAPERS):
            if may_own_text(str(held.get("name")), kinds):
                yield from _of_thing(held, "sourceOrganization", depth + 1, several=False, own=own)
        elif key not in _OTHER_PEOPLE:
            yield from _of_person(held, depth + 1, own)


def _is_at_home(thing: dict[str, Any], own: Own) -> bool:
    """Whether a publisher has an address or a logo at the outlet's domain: then it is the outlet's house."""
    logo = thing.get("logo")
    places = [*_texts(logo), *_texts(thing.get("url")), *_texts(thing.get("@id")), *_texts(thing.get("sameAs"))]
    if any(map(_is_relative, (*_texts(logo), *_texts(thing.get("url"))))):
        return True
    return any(is_address(place) and not is_foreign(place, own, named=False) for place in places)


def _is_relative(words: str) -> bool:
    return words.startswith(_AT_HOME) and not is_address(words)
