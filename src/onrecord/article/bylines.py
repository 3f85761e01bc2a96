"""The authors: from JSON-LD, meta and microdata, and from the byline as printed, judged together.

A name that a machine-readable place gives is taken when it reads like one; the byline adds the outlet printed beside a
name and what no other place says. An outlet is never put in a person's place: it stands as an organisation.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

from onrecord.article.furniture import kind_by_words
from onrecord.article.hints import words_of
from onrecord.article.names import Named, is_person, lead_of, named_as, names_in
from onrecord.article.printed_dates import without_dates
from onrecord.article.structured import entities
from onrecord.beside import Beside
from onrecord.evidence import evidence
from onrecord.page import Page
from onrecord.record import Author, AuthorRole, Evidence

_METAS = (
    "author", "article:author", "parsely-author", "dc.creator", "dcterms.creator", "sailthru.author", "byl", "byline",
    "citation_author", "cxenseparse:recs:author", "cxenseparse:author", "article:author_name", "og:article:author",
    "twitter:data1", "authors",
)  # fmt: skip
_GLUED = re.compile(
    r"^\(\s*(?P<name>[^\W\d_a-z][\w.'’-]+(?:\s+[^\W\d_][\w.'’-]*){1,4})\s*[,|/]\s*"
    r"(?:(?P<outlet>[^()\n]{2,60}?)\)|"
    r"(?P<torn>(?:[^\W\d_a-z][\w.'’&-]*\s+){0,4}?[^\W\d_a-z][\w.'’&-]*[a-z])(?=[A-Z“\"]))\s*(?:[–—-]\s+)?"
)
"""A credit in brackets; where the bracket was lost the outlet ends in the middle of a word ("CourierThe talks")."""
_META_NAMES = frozenset("meta info details date header postmeta entrymeta".split())
_BYLINE_NAMES = frozenset(
    "by byline bylines author authors autor autoren autorzeile auteur auteurs writer writers "
    "firma signature contributor "
    "contributors redattore skribent verfasser autore autores".split()
)


class Byline(msgspec.Struct, frozen=True):
    """The authors, the printed byline with its block, and words glued to the body that belong to it."""

    authors: tuple[Author, ...]
    text: str | None = None
    blocks: tuple[int, ...] = ()
    cut: tuple[tuple[int, str], ...] = ()


def byline_on(
    page: Page, node: int | None, near: range, body: list[int], taken: set[int | None], outlet: str | None
) -> Byline:
    """The authors of the article. `near`: blocks about the headline; `body`: the body's blocks, in order; `taken`: the
    blocks of headline, kicker and deck."""
    glued = _glued(page, body, outlet)
    printed = list(_printed(page, near, body, taken, outlet))
    stated = list(_stated(page, node, outlet))
    blocks = tuple(dict.fromkeys(block for block, _ in printed))
    text = page.blocks[blocks[0]].text if blocks else None
    if glued:
        author, cut = glued
        return Byline((author,), cut[1], (), (cut,))
    visible = [author for _, author in printed]
    authors = _together(stated, visible)
    return Byline(tuple(authors), text, blocks)


def with_feed_authors(byline: Byline, beside: Beside | None) -> Byline:
    """The byline, or where the page names no one, the authors that its feed gives."""
    if byline.authors or not (beside and beside.feed and beside.feed.authors):
        return byline
    authors = tuple(
        Author(name=one.name, kind=one.kind, role=one.role, evidence=evidence("feed", "author", name))
        for name in beside.feed.authors
        for one in names_in(name)
    )
    return msgspec.structs.replace(byline, authors=authors)


def _together(stated: list[Author], visible: list[Author]) -> list[Author]:
    """The stated names, with what the printed byline adds; the printed ones where nothing was stated."""
    persons = [author for author in stated if author.kind == "person"]
    seen = [author for author in visible if author.kind == "person"]
    if not persons and seen:
        return visible
    if not stated:
        return visible
    printed = {author.name.casefold(): author for author in visible}
    chosen = []
    for author in stated:
        also = printed.pop(author.name.casefold(), None)
        if also:
            role = also.role if author.role == "writer" else author.role
            author = msgspec.structs.replace(author, outlet=author.outlet or also.outlet, role=role)
        chosen.append(author)
    return [*chosen, *[author for author in printed.values() if author.role != "writer"]]


def _stated(page: Page, node: int | None, outlet: str | None) -> Iterator[Author]:
    """From the first place that gives any: JSON-LD, microdata, meta."""
    seen: set[str] = set()

    def fresh(named: list[Named], role: AuthorRole | None, proof: Evidence) -> Iterator[Author]:
        for one in named:
            if one.name.casefold() not in seen:
                seen.add(one.name.casefold())
                kept = role or one.role
                yield Author(name=one.name, kind=one.kind, role=kept, outlet=one.outlet, evidence=proof)

    if node is not None:
        for entity in entities(page.json_ld[node], "author", page) or entities(page.json_ld[node], "creator", page):
            proof = evidence("json-ld", entity.at, entity.name)
            yield from fresh(_from_entity(entity.name, entity.type, outlet), None, proof)
        for entity in entities(page.json_ld[node], "translator", page):
            proof = evidence("json-ld", entity.at, entity.name)
            yield from fresh(_from_entity(entity.name, entity.type, outlet), "translation", proof)
    if not seen:
        people = [item for item in page.microdata if (item.item_type or "").endswith("/Person")]
        for item in page.microdata:
            if "via " in item.value or "Getty" in item.value:
                continue  # a photographer's
            if len(seen) > 2:
                break  # cards of other stories
            if "author" in item.names or ("name" in item.names and item in people and len(people) <= 3):
                yield from fresh(names_in(item.value, outlet), None, evidence("microdata", "author", item.value))
    if not seen:
        for name in _METAS:
            for meta in page.metas:
                if meta.name == name and meta.content and "://" not in meta.content:
                    yield from fresh(names_in(meta.content, outlet), None, evidence("meta", name, meta.content))
            if seen:
                break


def _from_entity(name: str, kind: str, outlet: str | None) -> list[Named]:
    if "Organization" in kind:
        named = named_as(name, outlet)
        if named and named.kind == "desk":
            return [named]
        return [Named(name, "organisation")] if 1 < len(name) <= 60 and "://" not in name else []
    found = names_in(name, outlet)
    if not found and kind == "Person" and 2 < len(name) < 40 and re.match(r"[^\W\d_]+(?: [^\W\d_]+)*$", name):
        return [Named(name, "person")] if name[:1].isupper() and " " in name else []
    return found


def _printed(
    page: Page, near: range, body: list[int], taken: set[int | None], outlet: str | None
) -> Iterator[tuple[int, Author]]:
    """Names in printed bylines: blocks that begin with "By" or the like, whose markup calls them so, or that hold
    nothing but names and a date; without markup also the line just before the body."""
    first = body[0] if body else len(page.blocks)
    agency = _agency(page, first)
    for i in near:
        text = page.blocks[i].text
        if i in taken or not 3 <= len(text) <= 200:
            continue
        led = lead_of(text)
        marks = 2 if led else _says_byline(page, i, first) if len(text) <= 130 else 0
        if not marks:
            continue
        bare = without_dates(text)
        if not led:
            if not bare or (marks == 1 and bare == text):
                continue
            if re.search(r"[.!?:]$|^[\"'“‘„«(]", bare) or _CAPTION.search(bare) or kind_by_words(text):
                continue
        found = names_in(bare, outlet)
        if not found and agency and any(part.casefold() == agency.casefold() for part in re.split(r"\W+", bare)):
            found = [Named(agency, "organisation")]
        elif not led and not any(is_person(one.name) for one in found):
            continue
        for one in found:
            proof = evidence("visible", i, text)
            yield i, Author(name=one.name, kind=one.kind, role=one.role, outlet=one.outlet, evidence=proof)


def _agency(page: Page, first: int) -> str | None:
    """The agency in the dateline of the first paragraph ("CARROW (Tern) - ")."""
    if first >= len(page.blocks):
        return None
    found = re.match(r"[^()]{2,60}\(([^\W\d_][\w ]{1,20})\)\s*[-–—:]", page.blocks[first].text)
    return found[1] if found else None


_CAPTION = re.compile(r"\b(?:photo|foto|picture|bild|image|getty|symbolbild|archiv|file)\b", re.I)


def _says_byline(page: Page, number: int, first: int) -> int:
    """Whether a block without "By" can be a byline, by its markup or place: 0 no, 1 if it holds a date, 2 yes."""
    if page.kind == "text":
        return 2 * (first - 2 <= number < first and len(page.blocks[number].text.split()) <= 9)
    element = page.blocks[number].element
    names, parent = page.elements.names, page.elements.parent
    called = words_of(names[element]) | words_of(names[parent[element]])
    return (
        0
        if _META_NAMES.isdisjoint(called) and _BYLINE_NAMES.isdisjoint(called)
        else 1 + (not _BYLINE_NAMES.isdisjoint(called))
    )


def _glued(page: Page, body: list[int], outlet: str | None) -> tuple[Author, tuple[int, str]] | None:
    """A credit in brackets at the start of the body ("(A B, Outlet" its bracket perhaps lost)."""
    if not body:
        return None
    text = page.blocks[body[0]].text
    found = _GLUED.match(text)
    if not found or not is_person(found["name"]):
        return None
    named = Named(found["name"], "person", outlet=(found["outlet"] or found["torn"]).strip())
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
