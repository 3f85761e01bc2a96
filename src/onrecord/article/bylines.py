"""The authors: from JSON-LD, meta and microdata, and from the byline as printed, judged together.

A name that a machine-readable place gives is taken when it reads like one; the byline adds the outlet printed beside a
name and what no other place says. An outlet is never put in a person's place: it stands as an organisation.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

from onrecord.article.evidence import evidence
from onrecord.article.names import Named, is_person, named_as, names_in, without_lead
from onrecord.article.structured import entities
from onrecord.page import Page
from onrecord.record import Author, AuthorRole, Evidence

_METAS = (
    "author", "article:author", "parsely-author", "dc.creator", "dcterms.creator", "sailthru.author", "byl", "byline",
    "citation_author", "cxenseparse:recs:author", "cxenseparse:author", "article:author_name", "og:article:author",
    "twitter:data1", "authors",
)  # fmt: skip
_LEADS = re.compile(
    r"^\W{0,3}(?:by|von|par|por|di|av|af|door|text|texte|texto|tekst|autor(?:in|en)?|auteurs?|author|story by|"
    r"words by|written by|reported by|ein beitrag von|a cura di|автор|yazan)\b\s*[:：]?\s+(?=\S)",
    re.I,
)
_TRAILER = re.compile(r"^\W{0,2}(?:reporting|additional reporting|editing|writing)\s+by\b", re.I)
_GLUED = re.compile(
    r"^\(\s*(?P<name>[^\W\d_a-z][\w.'’-]+(?:\s+[^\W\d_][\w.'’-]*){1,4})\s*[,|/]\s*"
    r"(?P<outlet>[^()\n]{2,60}?\)|[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|news|info|us|eu|uk|de|fr|es|it|example|press|media)(?=[A-Z\s)]))\)?\s*"
)
_BYLINE_NAMES = re.compile(r"byline|author|autor|auteur|writer|firma|signature|contributor|redattore|skribent", re.I)


class Byline(msgspec.Struct, frozen=True):
    """The authors, the printed byline with its block, and words glued to the body that belong to it."""

    authors: tuple[Author, ...]
    text: str | None = None
    blocks: tuple[int, ...] = ()
    cut: tuple[tuple[int, str], ...] = ()


def byline_on(page: Page, node: int | None, near: range, body: list[int], outlet: str | None) -> Byline:
    """The authors of the article. `near`: blocks about the headline; `body`: the body's blocks, in order."""
    glued = _glued(page, body, outlet)
    printed = list(_printed(page, near, outlet))
    stated = list(_stated(page, node, outlet))
    blocks = tuple(dict.fromkeys(block for block, _ in printed))
    text = page.blocks[blocks[0]].text if blocks else None
    if glued:
        author, cut = glued
        return Byline((author,), cut[1], (), (cut,))
    visible = [author for _, author in printed]
    authors = _together(stated, visible)
    return Byline(tuple(authors), text, blocks)


def _together(stated: list[Author], visible: list[Author]) -> list[Author]:
    """The stated names, with what the printed byline adds; the printed ones where nothing was stated."""
    persons = [author for author in stated if author.kind == "person"]
    seen = [author for author in visible if author.kind == "person"]
    if not persons and seen:
        return seen
    if not stated:
        return visible
    outlets = {author.name.casefold(): author.outlet for author in visible if author.outlet}
    chosen = persons or stated
    return [
        msgspec.structs.replace(author, outlet=author.outlet or outlets.get(author.name.casefold()))
        for author in chosen
    ]


def _stated(page: Page, node: int | None, outlet: str | None) -> Iterator[Author]:
    """From the first place that gives any: JSON-LD, microdata, meta."""
    seen: set[str] = set()

    def fresh(named: list[Named], role: AuthorRole, proof: Evidence) -> Iterator[Author]:
        for one in named:
            if one.name.casefold() not in seen:
                seen.add(one.name.casefold())
                yield Author(name=one.name, kind=one.kind, role=role, outlet=one.outlet, evidence=proof)

    if node is not None:
        for entity in entities(page.json_ld[node], "author", page) or entities(page.json_ld[node], "creator", page):
            proof = evidence("json-ld", entity.at, entity.name)
            yield from fresh(_from_entity(entity.name, entity.type, outlet), "writer", proof)
    if not seen:
        for item in page.microdata:
            if "author" in item.names or ("name" in item.names and (item.item_type or "").endswith("/Person")):
                yield from fresh(names_in(item.value, outlet), "writer", evidence("microdata", "author", item.value))
    if not seen:
        for name in _METAS:
            for meta in page.metas:
                if meta.name == name and meta.content and "://" not in meta.content:
                    yield from fresh(names_in(meta.content, outlet), "writer", evidence("meta", name, meta.content))
            if seen:
                break


def _from_entity(name: str, kind: str, outlet: str | None) -> list[Named]:
    if "Organization" in kind:
        named = named_as(name, outlet)
        if named and named.kind == "person":
            return [Named(named.name, "organisation")]
        return [named] if named else []
    found = names_in(name, outlet)
    if not found and kind == "Person" and 2 < len(name) < 40 and re.match(r"[^\W\d_]+(?: [^\W\d_]+)*$", name):
        return [Named(name, "person")] if name[:1].isupper() and " " in name else []
    return found


def _printed(page: Page, near: range, outlet: str | None) -> Iterator[tuple[int, Author]]:
    """Names in printed bylines: blocks that begin with "By" or the like, or whose markup calls them so."""
    names, elements = page.elements.names, page.elements
    for i in near:
        block = page.blocks[i]
        text = block.text
        if len(text) > 200 or len(text) < 3:
            continue
        led = _LEADS.match(text)
        up = elements.parent[block.element]
        marked = _BYLINE_NAMES.search(names[block.element]) or _BYLINE_NAMES.search(names[up])
        if not led and not (marked and len(text) < 120):
            continue
        found = names_in(text, outlet)
        if not led and not any(is_person(one.name) for one in found):
            continue
        beside = _outlet_beside(text) if len(found) == 1 else None
        for one in found:
            proof = evidence("visible", i, text)
            yield i, Author(name=one.name, kind=one.kind, outlet=one.outlet or beside, evidence=proof)


def _outlet_beside(text: str) -> str | None:
    """The outlet printed after a name: "By A B, Coast Watch", "By A B | Reuters", "By A B for Coast Watch"."""
    rest = without_lead(text)
    found = re.search(r"(?:,|\||/|\bfor\b|\bof\b|—|–)\s*(?:the\s+)?([A-Z][\w.&'’ -]{1,40})$", rest)
    if not found:
        return None
    named = named_as(found[1])
    return found[1].strip() if named and named.kind == "organisation" else None


def _glued(page: Page, body: list[int], outlet: str | None) -> tuple[Author, tuple[int, str]] | None:
    """A credit in brackets at the start of the body ("(A B, Outlet" its bracket perhaps lost)."""
    if not body:
        return None
    text = page.blocks[body[0]].text
    found = _GLUED.match(text)
    if not found or not is_person(found["name"]):
        return None
    named = Named(found["name"], "person", found["outlet"].rstrip(")").strip())
    words = found[0].rstrip()
    author = Author(name=named.name, outlet=named.outlet, evidence=evidence("visible", body[0], words))
    return author, (body[0], text[: found.end()])


def trailer_authors(text: str) -> Iterator[Author]:
    """Roles in a trailer ("Reporting by A in Carrow; Editing by B"); `text` is its line."""
    roles: dict[str, AuthorRole] = {"editing": "editing", "writing": "writer"}
    for part in re.split(r";\s*|\.\s+(?=[A-Z])", text):
        found = re.match(r"\W*(additional reporting|reporting|editing|writing)\s+by\s+(.+)", part, re.I)
        if found:
            for named in names_in(found[2]):
                role = roles.get(found[1].lower(), "reporting")
                yield Author(name=named.name, kind=named.kind, role=role, evidence=evidence("visible", None, part))
