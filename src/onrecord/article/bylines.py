"""The authors: from JSON-LD, meta and microdata, and from the byline as printed, judged together.

A name that a machine-readable place gives is taken when it reads like one; the byline adds the outlet printed beside a
name and what no other place says. An outlet is never put in a person's place: it stands as an organisation.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

from onrecord.article.hints import words_of
from onrecord.article.names import (
    Named,
    first_names,
    is_lead,
    is_no_name,
    is_person,
    lead_of,
    named_as,
    names_in,
    same_name,
    without_lead,
)
from onrecord.article.printed_dates import without_dates
from onrecord.article.structured import entities
from onrecord.article.word_kinds import kind_by_words
from onrecord.beside import Beside
from onrecord.evidence import evidence
from onrecord.page import Page, registrable
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


_AUTHOR_PATHS = frozenset(
    "author authors autor autoren autores autori auteur auteurs contributor contributors profile profiles profil "
    "profils people person staff by writer writers journalist journalists journalista journalistes redakteur redaktion "
    "reporter reporters columnist columnists skribent firmas byline team user users experts about".split()
)


_CHECKED = re.compile(r"\W*(?:\w+ly )?(?:reviewed|fact[- ]checked|checked|approved|verified) by\W*$", re.I)
_WRITTEN = re.compile(r"\W*(?:(?:written|posted|published|story) )?by(?:\b|(?=[A-Z]))|\W*(?:von\b|auth?or\w*:)", re.I)
_SURNAME_FIRST = re.compile(r"([^\W\d_][\w'’ -]*), ((?:[^\W\d_][\w'’.-]* ?){1,3})$")
_WROTE = re.compile(
    r"(?:this (?:post|article|story|piece) was )?(?:written|posted|authored|text|words|story) by:?\s+|"
    r"(?:text|autor|autorin|author|verfasst von|geschrieben von|escrito por|écrit par)\s?:\s*",
    re.I,
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
    stated = list(_stated(page, node, outlet, near))
    blocks = tuple(dict.fromkeys(block for block, _ in printed))
    text = page.blocks[blocks[0]].text if blocks else None
    if glued:
        author, cut = glued
        return Byline((author,), cut[1], (), (cut,))
    visible = list({author.name.casefold(): author for _, author in reversed(printed)}.values())[::-1]
    authors = _together(stated, visible)
    if not authors:
        authors = list(_behind(page, body, outlet))
    return Byline(tuple(authors), text, blocks)


def _without_outlet(found: list[Named], outlet: str | None) -> list[Named]:
    """Without the outlet itself, where a person is named too: some systems put it into a tag of every page."""
    if not outlet or all(one.kind != "person" for one in found):
        return found
    return [one for one in found if one.kind != "organisation" or not same_name(one.name, outlet)]


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
    if seen and not any(" " in author.name or not author.name.isascii() for author in persons):
        return visible  # an account's name, or none
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


def _stated(page: Page, node: int | None, outlet: str | None, near: range) -> Iterator[Author]:
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
            named = _from_entity(entity.name, entity.type, outlet)
            if not named and "Organization" not in entity.type:
                named = _single(entity.name, page, near, outlet)
            yield from fresh(named, None, proof)
        for entity in entities(page.json_ld[node], "translator", page):
            proof = evidence("json-ld", entity.at, entity.name)
            yield from fresh(_from_entity(entity.name, entity.type, outlet), "translation", proof)
    if not seen:
        for named, value in _in_microdata(page, outlet, near):
            yield from fresh(named, None, evidence("microdata", "author", value))
    if not seen:
        for name in _METAS:
            given = [meta.content for meta in page.metas if meta.name == name and "://" not in meta.content]
            if name == "citation_author":
                given = [_SURNAME_FIRST.sub(r"\2 \1", text.strip()) for text in given]
            pairs = [
                (one, text) for text in given for one in names_in(text, outlet) or _single(text, page, near, outlet)
            ]
            kept = _without_outlet([one for one, _ in pairs], outlet)
            for one, text in pairs:
                if one in kept:
                    yield from fresh([one], None, evidence("meta", name, text))
            if seen:
                break


def _in_microdata(page: Page, outlet: str | None, near: range) -> list[tuple[list[Named], str]]:
    """The names in microdata, without photographers. Of several those that stand about the headline: the others are on
    cards of other stories, all of them where none stands there and a meta tag names an author."""
    people = [item for item in page.microdata if (item.item_type or "").endswith("/Person")]
    found: dict[str, list[Named]] = {}
    for item in page.microdata:
        if "via " in item.value or "Getty" in item.value:
            continue
        if "author" in item.names or ("name" in item.names and item in people and len(people) <= 3):
            named = names_in(item.value, outlet)
            if not named and (item.item_type or "").endswith("Organization") and 1 < len(item.value) <= 60:
                named = [Named(without_lead(item.value), "organisation")]
            if named:
                found[item.value] = named
    if len(found) > 1:
        printed = "\n".join(page.blocks[i].text for i in near).casefold()
        here = {value: named for value, named in found.items() if named[0].name.casefold() in printed}
        if here or page.meta("author", "article:author", "twitter:data1"):
            return [(named, value) for value, named in here.items()]
    return [(named, value) for value, named in list(found.items())[:3]]


def _single(text: str, page: Page, near: range, outlet: str | None) -> list[Named]:
    """Names of one word in a tag. Those in lower case are of accounts: they must be printed about the headline too."""
    names = first_names(text)
    if names and not names[0][0].isupper():
        wanted = names[0].casefold()
        printed = (page.blocks[i].text for i in near)
        if not any(wanted in one.casefold() and without_lead(one).casefold() == wanted for one in printed):
            return []
    return [_person_or_site(name, page, outlet) for name in names]


def _person_or_site(name: str, page: Page, outlet: str | None) -> Named:
    """A name of one word is that of the site where the site's address or the outlet's name begins with it."""
    own = name.casefold().replace("-", "")
    known = [(registrable(page.url) or "") if page.url else "", outlet or ""]
    is_site = len(own) > 3 and any(one.casefold().replace("-", "").replace(" ", "").startswith(own) for one in known)
    return Named(name, "organisation" if is_site else "person")


def _from_entity(name: str, kind: str, outlet: str | None) -> list[Named]:
    if "Organization" in kind:
        named = named_as(name, outlet)
        if named and named.kind == "desk":
            return [named]
        return [Named(name, "organisation")] if 1 < len(name) <= 60 and "://" not in name else []
    found = names_in(name, outlet)
    if found or not 2 < len(name) < 40 or is_no_name(name):
        return found
    spelled = kind == "Person" and re.match(r"[^\W\d_]+(?: [^\W\d_]+)+$", name) and name[0].isupper()
    return [Named(name, "person")] if spelled else []


def _printed(
    page: Page, near: range, body: list[int], taken: set[int | None], outlet: str | None
) -> Iterator[tuple[int, Author]]:
    """Names in printed bylines: blocks that begin with "By" or the like, whose markup calls them so, that are a link to
    an author's page, or that hold nothing but names and a date; without markup also the line just before the body."""
    first = body[0] if body else len(page.blocks)
    head = max((block for block in taken if block is not None and block < first), default=near.start)
    agency = _agency(page, first)
    before = ""
    for i in near:
        text = page.blocks[i].text
        if i in taken or not 2 <= len(text) <= 200:
            continue
        lead, before = before, text if is_lead(text) or _CHECKED.match(text) else ""
        if before or _CHECKED.match(lead):
            continue
        lead = lead if i < first and len(text) < 100 else ""
        led = lead_of(text) or bool(lead)
        marks = 2 if led else _says_byline(page, i, first, head) if len(text) <= 130 else 0
        if not marks:
            continue
        bare = without_dates(text)
        if not led and bare != text and lead_of(bare):
            led = True
        if not led:
            if not bare or (marks == 1 and bare == text):
                continue
            if re.search(r"[.!?:]$|^[\"'“‘„«(]", bare) or _CAPTION.search(bare) or kind_by_words(text):
                continue
        found = names_in(f"{lead} {bare}" if lead else bare, outlet)
        if not found and led and len(text) < 60 and _WRITTEN.match(lead or text):
            found = [_person_or_site(name, page, outlet) for name in first_names(without_lead(bare))]
        if not found and agency and any(part.casefold() == agency.casefold() for part in re.split(r"\W+", bare)):
            found = [Named(agency, "organisation")]
        elif not led and not any(one.kind == "desk" or is_person(one.name) for one in found):
            continue
        for one in found:
            proof = evidence("visible", i, text)
            yield i, Author(name=one.name, kind=one.kind, role=one.role, outlet=one.outlet, evidence=proof)


def _behind(page: Page, body: list[int], outlet: str | None) -> Iterator[Author]:
    """Names in the first line right behind the body that says who wrote it."""
    last = body[-1] if body else len(page.blocks)
    for number in range(last + 1, min(last + 6, len(page.blocks))):
        text = page.blocks[number].text
        found = _WROTE.match(text) if len(text) < 160 else None
        if found:
            for one in names_in(without_dates(text[found.end() :]), outlet):
                proof = evidence("visible", number, text)
                yield Author(name=one.name, kind=one.kind, role=one.role, outlet=one.outlet, evidence=proof)
            return


def _agency(page: Page, first: int) -> str | None:
    """The agency in the dateline of the first paragraph ("CARROW (Tern) - ")."""
    if first >= len(page.blocks):
        return None
    found = re.match(r"[^()]{2,60}\(([^\W\d_][\w ]{1,20})\)\s*[-–—:]", page.blocks[first].text)
    return found[1] if found else None


_CAPTION = re.compile(r"\b(?:photo|foto|picture|bild|image|getty|symbolbild|archiv|file)\b", re.I)


def _says_byline(page: Page, number: int, first: int, head: int) -> int:
    """Whether a block without "By" can be a byline, by its markup or place: 0 no, 1 if it holds a date, 2 yes."""
    if page.kind == "text":
        return 2 * (first - 2 <= number < first and len(page.blocks[number].text.split()) <= 9)
    block = page.blocks[number]
    element = block.element
    if block.tag == "address" or (number > head and len(block.anchors) == 1 and _leads_to_author(block.anchors[0].url)):
        return 2
    names, parent = page.elements.names, page.elements.parent
    called = words_of(names[element]) | words_of(names[parent[element]])
    if not _BYLINE_NAMES.isdisjoint(called):
        return 2
    return 1 if head < number < first or not _META_NAMES.isdisjoint(called) else 0


def _leads_to_author(url: str) -> bool:
    """Whether an address is that of an author's page, by a part of its path."""
    return not _AUTHOR_PATHS.isdisjoint(url.lower().partition("?")[0].split("/")[:-1])


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
