"""The authors that a page states for machines: in JSON-LD, microdata and meta tags, the best place first."""

from __future__ import annotations

import re
from collections.abc import Iterator

from onrecord.article.authors.given import has_given_name
from onrecord.article.authors.leads import without_lead
from onrecord.article.authors.name_lists import first_names, names_in
from onrecord.article.authors.names import Named, is_no_name, named_as, same_name
from onrecord.article.authors.printed_bylines import person_or_site
from onrecord.article.outlet_notice import COMPANY, FOOT, HOLDER
from onrecord.article.page_kind import says_article, says_front
from onrecord.article.structured import entities
from onrecord.evidence import evidence
from onrecord.page import Page, registrable
from onrecord.page.patterns import Pattern
from onrecord.record import Author, AuthorRole, Evidence

_Given = tuple[list[Named], AuthorRole | None, Evidence]
"""Who is stated in one value, what they did where the place says it, and the value."""
_METAS = (
    "author", "article:author", "parsely-author", "citation_author", "citation_authors", "dc.creator",
    "dcterms.creator", "sailthru.author", "byl", "byline", "cxenseparse:recs:author", "cxenseparse:author",
    "article:author_name", "og:article:author", "twitter:data1", "authors",
)  # fmt: skip
_OF_STORIES = ("twitter:data1", "parsely-author", "sailthru.author")
_SURNAME_FIRST = Pattern(r"([^\W\d_][\w'’ -]*), ((?:[^\W\d_][\w'’.-]* ?){1,3})$")


def _without_outlet(found: list[Named], outlet: str | None) -> list[Named]:
    """Without the outlet itself, where a person is named too: some systems put it into a tag of every page."""
    if not outlet or all(one.kind != "person" for one in found):
        return found
    return [one for one in found if one.kind != "organisation" or not same_name(one.name, outlet)]


def stated_authors(page: Page, node: int | None, outlet: str | None, near: range) -> Iterator[Author]:
    """From the first place that gives any: JSON-LD, microdata, meta."""
    seen: set[str] = set()
    for place in _places(page, node, outlet, near):
        for named, role, proof in place:
            for one in named:
                if one.name.casefold() not in seen:
                    seen.add(one.name.casefold())
                    kept = role or one.role
                    yield Author(name=one.name, kind=one.kind, role=kept, outlet=one.outlet, evidence=proof)
        if seen:
            return


def _places(page: Page, node: int | None, outlet: str | None, near: range) -> Iterator[Iterator[_Given]]:
    """Where authors may be stated, the best place first, each read when it is asked for."""
    if node is not None:
        yield _in_json_ld(page, node, outlet, near)
    yield _in_properties(page, outlet, near)
    for name in _METAS:
        if name in _OF_STORIES and node is None and says_front(page):
            continue  # who set the site up, or wrote its first story
        yield _in_meta(page, name, outlet, near)


def _in_json_ld(page: Page, node: int, outlet: str | None, near: range) -> Iterator[_Given]:
    for entity in entities(page.json_ld[node], "author", page) or entities(page.json_ld[node], "creator", page):
        proof = evidence("json-ld", entity.at, entity.name)
        named = _from_entity(entity.name, entity.type, outlet)
        if not named and "Organization" not in entity.type:
            named = _single(entity.name, page, near, outlet)
        yield named, "photographs" if entity.job and _takes_pictures(entity.job) else None, proof
    for entity in entities(page.json_ld[node], "translator", page):
        proof = evidence("json-ld", entity.at, entity.name)
        yield _from_entity(entity.name, entity.type, outlet), "translation", proof


def _takes_pictures(job: str) -> bool:
    """Whether who is called so takes pictures, and writes nothing ("Fotograf", "Staff photographer")."""
    return bool(_PHOTOGRAPHER.search(job)) and not _WRITES.search(job)


_PHOTOGRAPHER = Pattern(r"photograph|photojourn|fotograf|fotógraf|fotoreporter|bildredakt|valokuvaaja", re.I)
_WRITES = Pattern(r"writer|author|editor|\breporter|\bjournalist|autor", re.I)


def _in_properties(page: Page, outlet: str | None, near: range) -> Iterator[_Given]:
    for named, value in _in_microdata(page, outlet, near):
        yield named, None, evidence("microdata", "author", value)


def _in_meta(page: Page, name: str, outlet: str | None, near: range) -> Iterator[_Given]:
    given = [meta.content for meta in page.metas if meta.name == name and "://" not in meta.content]
    if name in ("citation_author", "citation_authors"):
        given = [_SURNAME_FIRST.sub(r"\2 \1", text.strip()) for text in given]
    pairs = [(one, text) for text in given for one in names_in(text, outlet) or _single(text, page, near, outlet)]
    kept = _without_outlet([one for one, _ in pairs], outlet)
    for one, text in pairs:
        if one in kept and not _is_another_site(one.name, page) and not _is_owner(one.name, page, outlet):
            yield [one], None, evidence("meta", name, text)


def _is_another_site(name: str, page: Page) -> bool:
    """Whether a name is the address of another site than the page's, of who made this one."""
    site = registrable(f"https://{name}") if name.startswith("www.") else None
    return site is not None and site != (registrable(page.url) if page.url else None)


def _is_owner(name: str, page: Page, outlet: str | None) -> bool:
    """Whether a name is a company's, by its form or since the © at the page's foot names it, and not the outlet's: who
    owns the site, or made it."""
    bare = COMPANY.sub("", name).strip(" ,.")
    if (outlet and same_name(bare, outlet)) or has_given_name(name):
        return False
    held = (HOLDER.search(block.text) for block in page.blocks[-FOOT:] if "©" in block.text)
    return bare != name or any(one is not None and same_name(one[1], name) for one in held)


def _in_microdata(page: Page, outlet: str | None, near: range) -> list[tuple[list[Named], str]]:
    """The names in microdata, without photographers. Of several those that stand about the headline: the others are on
    cards of other stories, all of them where none stands there and a meta tag names an author."""
    people = [item for item in page.microdata if (item.item_type or "").endswith("/Person")]
    found: dict[str, list[Named]] = {}
    for item in page.microdata:
        if (item.item_type or "").endswith("/Answer"):
            break  # who answered what the page asks
        if "via " in item.value or "Getty" in item.value:
            continue
        if "author" in item.names or ("name" in item.names and item in people and len(people) <= 3):
            named = names_in(item.value, outlet)
            if not named and (item.item_type or "").endswith("Organization") and 1 < len(item.value) <= 60:
                named = [Named(without_lead(item.value), "organisation")]
            if named:
                found[item.value] = named
    listed = len(found) > _MOST_AUTHORS or any("reviewBody" in item.names for item in page.microdata)
    if listed and not says_article(page):
        return []  # of the books that a page lists, or what customers say
    if len(found) > 1:
        printed = "\n".join(page.blocks[i].text for i in near).casefold()
        here = {value: named for value, named in found.items() if named[0].name.casefold() in printed}
        if here or page.meta("author", "article:author", "twitter:data1"):
            return [(named, value) for value, named in here.items()]
    return [(named, value) for value, named in list(found.items())[:3]]


_MOST_AUTHORS = 5
"""Authors in microdata of a page that is no article, from which on they are those of what it lists."""


def _single(text: str, page: Page, near: range, outlet: str | None) -> list[Named]:
    """Names of one word in a tag. Those in lower case are of accounts: they must be printed about the headline too."""
    names = first_names(text)
    if names and not names[0][0].isupper():
        wanted = names[0].casefold()
        printed = (page.blocks[i].text for i in near)
        if not any(wanted in one.casefold() and without_lead(one).casefold() == wanted for one in printed):
            return []
    return [person_or_site(name, page, outlet) for name in names]


def _from_entity(name: str, kind: str, outlet: str | None) -> list[Named]:
    if "Organization" in kind:
        named = named_as(name, outlet)
        if named and named.kind == "desk":
            return [named]
        return [Named(name, "organisation")] if 1 < len(name) <= 60 and "://" not in name else []
    found = names_in(name, outlet)
    if found or not 2 < len(name) < 40 or is_no_name(name):
        return found
    if kind != "Person" or not re.match(r"[^\W\d_]+(?: [^\W\d_]+)+$", name):
        return []
    if name.islower():  # as somebody typed it into their account
        return [Named(name.title(), "person")] if has_given_name(name) and len(name.split()) <= _FULL else []
    return [Named(name, "person")] if name[0].isupper() else []


_FULL = 3
"""Words of a person's full name at most, where it is in small letters."""
