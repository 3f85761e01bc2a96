"""Bylines as printed: which blocks about the headline, or right behind the body, say who wrote the article."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

import msgspec

from onrecord.article.authors.leads import lead_of, without_lead
from onrecord.article.authors.names import (
    Named,
    first_names,
    is_lead,
    is_no_name,
    is_person,
    is_translator,
    names_in,
)
from onrecord.article.authors.uncased_names import is_eastern, with_titles
from onrecord.article.dates.printed_dates import without_dates
from onrecord.article.hints import words_of
from onrecord.article.set_aside.word_kinds import kind_by_words
from onrecord.evidence import evidence
from onrecord.page import Page, TextBlock, registrable
from onrecord.page import walk as w
from onrecord.page.kept import expression
from onrecord.page.patterns import Pattern
from onrecord.record import Author

_META_NAMES = frozenset("meta info details date header postmeta entrymeta".split())
_BYLINE_NAMES = frozenset(
    "by byline bylines author authors autor autoren autorzeile auteur auteurs writer writers "
    "firma signature contributor "
    "contributors redattore skribent verfasser autore autores".split()
)


_READERS_CREDITS = frozenset(("reader", "credits"))
"""What a browser's reading view calls its byline."""
_AUTHOR_PATHS = frozenset(
    "author authors autor autoren autores autori auteur auteurs contributor contributors profile profiles profil "
    "profils people person staff by writer writers journalist journalists journalista journalistes redakteur redaktion "
    "reporter reporters columnist columnists skribent firmas byline team user users experts".split()
)


_NOWHERE = w.NAV | w.BUTTON | w.FORM | w.HIDDEN
"""No byline stands there: what reads like one is a menu, a filter or a notice of consent."""
_DOING = expression(r"\W*[Bb]y [a-z]+ing\b")
"""Consent ("By signing up you agree"), no byline."""
_CHECKED = expression(r"\W*(?:\w+ly )?(?:reviewed|fact[- ]checked|checked|approved|verified) by\W*$", re.I)
_WRITTEN = Pattern(r"\W*(?:(?:written|posted|published|story) )?by(?:\b|(?=[A-Z]))|\W*(?:von\b|auth?or\w*:)", re.I)
TELLS = expression(
    r"(?:(?:currently|also|now) )?"
    r"(?:is|was|has|writes|works|covers|ist|schreibt|arbeitet|est|écrit|es|escribe|è|scrive) "
)
"""What a note on an author says behind the name."""
_LINE = 130
"""Characters of a line that holds an author's link and more."""
SIGNATURE = 60
"""Characters of a byline at the end of the body at most."""
_AGENCY_SIGNED = Pattern(r"(?:\([cC]\)|©)\s?([A-Z]{2,9})/((?:[A-Z][\w'’.-]+ ){1,3}[A-Z][\w'’-]+)\W*$")
"""How an agency signs a text: "(c)AFP/Ida MOOR"."""
_WROTE = Pattern(
    r"(?:this (?:post|article|story|piece) was )?(?:written|posted|authored|text|words|story) by:?\s+|"
    r"(?:text|autor|autorin|author|verfasst von|geschrieben von|escrito por|écrit par)\s?:\s*",
    re.I,
)


def person_or_site(name: str, page: Page, outlet: str | None) -> Named:
    """A name of one word is that of the site where the site's address or the outlet's name begins with it."""
    own = name.casefold().replace("-", "")
    known = [(registrable(page.url) or "") if page.url else "", outlet or ""]
    is_site = len(own) > 3 and any(one.casefold().replace("-", "").replace(" ", "").startswith(own) for one in known)
    return Named(name, "organisation" if is_site else "person")


def printed_authors(
    page: Page, near: range, body: list[int], taken: set[int | None], outlet: str | None, is_article: bool
) -> list[tuple[int, Author]]:
    """The names in printed bylines, each with its block; none where they stand on teasers, and nothing says that the
    page is an article."""
    found = list(_printed(page, near, body, taken, outlet, is_article))
    return [] if not is_article and _on_teasers(page, found) else found


def _on_teasers(page: Page, found: list[tuple[int, Author]]) -> bool:
    """Whether bylines of two people are made alike, with a headline or the like between them."""
    elements = page.elements
    for (one, author), (other, another) in pairwise(found):
        first, second = page.blocks[one].element, page.blocks[other].element
        names, others = (elements.names[at] or elements.names[elements.parent[at]] for at in (first, second))
        alike = elements.tag[first] == elements.tag[second] and names == others != ""
        headlines = any(len(block.text.split()) > 4 for block in page.blocks[one + 1 : other])
        if alike and headlines and author.name != another.name:
            return True
    return False


def _printed(
    page: Page, near: range, body: list[int], taken: set[int | None], outlet: str | None, is_article: bool
) -> Iterator[tuple[int, Author]]:
    """Names in printed bylines: blocks that begin with "By" or the like, whose markup calls them so, that are a link to
    an author's page, or that hold nothing but names and a date; without markup also the line just before the body."""
    first = body[0] if body else len(page.blocks)
    head = min((block for block in taken if block is not None and block < first), default=near.start)
    agency = _agency(page, first)
    before = ""
    for i in near:
        text = page.blocks[i].text
        if i in taken or not 2 <= len(text) <= 200:
            continue
        if not before and page.elements.bits[page.blocks[i].element] & _NOWHERE:
            continue
        if i > first and text[:11].lower() == "comment by ":  # of a reader; before the body it is an opinion's
            continue
        lead, before = before, text if is_lead(text) or _CHECKED.match(text) else ""
        if before or _CHECKED.match(lead):
            continue
        lead = lead if i < first and len(text) < 100 else ""
        led = bool(lead) or (bool(lead_of(text)) and not _DOING.match(text)) or (i < first and is_translator(text))
        titled = [] if page.elements.bits[page.blocks[i].element] & w.CAPTION else with_titles(text)
        titled = titled if any(one.role != "photographs" for one in titled) else []
        linked = [] if led or titled or not head < i < first else _linked_author(page.blocks[i])
        if linked:
            yield from _told(linked, i, text)
            continue
        marks = 2 if led or titled else _says_byline(page, i, first, head) if len(text) <= 130 else 0
        if not marks:
            continue
        if titled:
            yield from _told(titled, i, text)
            continue
        bare = without_dates(text)
        if not led and bare != text and lead_of(bare):
            led = True
        if not led:
            if not bare or (marks == 1 and bare == text and not (is_article and _is_told_of(page, i, text, body))):
                continue
            if expression(r"[.!?:]$|^[\"'“‘„«(]").search(bare) or _CAPTION.search(bare) or kind_by_words(text):
                continue
        if led and (_IMAGERY.search(text) or "credit" in words_of(page.elements.names[page.blocks[i].element])):
            continue
        found = [_as_linked(one, page.blocks[i]) for one in names_in(f"{lead} {bare}" if lead else bare, outlet)]
        if not found and led and len(text) < 60 and _WRITTEN.match(lead or bare) and not is_lead(bare):
            found = [person_or_site(name, page, outlet) for name in first_names(without_lead(bare))]
        if not found and agency and any(part.casefold() == agency.casefold() for part in re.split(r"\W+", bare)):
            found = [Named(agency, "organisation")]
        elif not led and not any(one.kind == "desk" or is_person(one.name) for one in found):
            continue
        yield from _told(found, i, text)


def _linked_author(block: TextBlock) -> list[Named]:
    """The person whose link to an author's page a line begins with, where more stands behind it (a section)."""
    if len(block.anchors) < 2 or len(block.text) > _LINE:
        return []
    first = block.anchors[0]
    name = block.text[first.start : first.end].strip()
    if first.start > 3 or not leads_to_author(first.url) or any(leads_to_author(a.url) for a in block.anchors[1:]):
        return []
    return [Named(name, "person")] if is_person(name) and not is_no_name(name) else []


def _as_linked(named: Named, block: TextBlock) -> Named:
    """A name as far as a link goes, where it is a person's: behind it a place may stand ("Ida Moor Carrow 3 May")."""
    for anchor in block.anchors:
        linked = block.text[anchor.start : anchor.end].strip()
        if named.name.startswith(f"{linked} ") and is_person(linked):
            return msgspec.structs.replace(named, name=linked)
    return named


def _told(names: list[Named], number: int, text: str) -> Iterator[tuple[int, Author]]:
    for one in names:
        proof = evidence("visible", number, text)
        yield number, Author(name=one.name, kind=one.kind, role=one.role, outlet=one.outlet, evidence=proof)


def _is_told_of(page: Page, number: int, name: str, body: list[int]) -> bool:
    """Whether a bare line is a person's name: the first words, the last, or those behind the body say who that is."""
    if not is_person(name) or len(name.split()) > 4 or page.blocks[number].tag == "h1":
        return False
    start, last = f"{name} ", body[-2:][0] if body else len(page.blocks)
    told = (page.blocks[i].text for i in (*body[:1], *range(last, len(page.blocks))))
    return any(text.startswith(start) and TELLS.match(text, len(start)) for text in told)


def authors_behind(page: Page, body: list[int], outlet: str | None) -> Iterator[Author]:
    """Names in the body's last line, or the first right behind it that says who wrote it or that markup calls an
    author's name."""
    last = body[-1] if body else len(page.blocks)
    if signed := _signed(page.blocks[last].text, outlet) if body else []:
        yield from (author for _, author in _told(signed, last, page.blocks[last].text))
        return
    for number in range(last + 1, min(last + 6, len(page.blocks))):
        text = page.blocks[number].text
        if _calls_byline(page, number) and len(text) <= SIGNATURE and lead_of(text):
            yield from (author for _, author in _told(names_in(text, outlet), number, text))
            return
        if _is_authors_name(page, number):
            yield Author(name=text, kind="person", evidence=evidence("visible", number, text))
            return
        found = _WROTE.match(text) if len(text) < 160 else None
        if found:
            for one in names_in(without_dates(text[found.end() :]), outlet):
                proof = evidence("visible", number, text)
                yield Author(name=one.name, kind=one.kind, role=one.role, outlet=one.outlet, evidence=proof)
            return


def _calls_byline(page: Page, number: int) -> bool:
    """Whether markup calls a block, or what it stands in, a byline."""
    element = page.blocks[number].element
    names = page.elements.names
    return not _BYLINE_NAMES.isdisjoint(words_of(names[element]) | words_of(names[page.elements.parent[element]]))


def _signed(text: str, outlet: str | None) -> list[Named]:
    """Who is named in a last line that is nothing but a byline, or behind the agency's sign at the end of one."""
    if len(text) <= SIGNATURE and lead_of(text) and text[-1] not in ".!?:,;" and not _DOING.match(text):
        names = names_in(text, outlet)
        return names if all(is_person(one.name) for one in names) else []
    if found := _AGENCY_SIGNED.search(text[-2 * SIGNATURE :]):
        return [msgspec.structs.replace(one, outlet=found[1]) for one in names_in(found[2], outlet)]
    return []


def authors_called(page: Page, is_article: bool) -> Iterator[Author]:
    """The one name that all blocks of a page hold whose own markup is a system's for the author's name.

    Such markup means nothing else, so that a pen name is one as well: "Night Owl".
    """
    names = page.elements.names
    found = [
        (number, block.text)
        for number, block in enumerate(page.blocks)
        if names[block.element] and _CALLED.search(names[block.element]) and 1 < len(block.text) <= _LONGEST_NAME
    ]
    if is_article and found and len({text for _, text in found}) == 1:
        number, text = found[0]
        yield Author(name=text, kind="person", evidence=evidence("visible", number, text))


_CALLED = expression(r"(?<![\w-])(?:wp-block-post-author(?:__|-)name|elementor-author-box__name)(?![\w-])")
"""Classes of WordPress's blocks and of Elementor's."""
_LONGEST_NAME = 40


def titled_authors(page: Page, body: list[int]) -> tuple[list[Author], str | None, int | None]:
    """The writers whom the body's first or last words, or a line right behind it, name with a title in Chinese,
    Japanese or Korean; the words; and the block where it holds nothing else."""
    if not body or not any(is_eastern(page.blocks[i].text) for i in (body[0], body[-1])):
        return [], None, None
    from onrecord.article.authors.titled_names import names_at_end, names_at_start, titled_names

    behind = range(body[-1] + 1, min(body[-1] + 4, len(page.blocks)))
    for i in (*body[:2], *body[-2:][::-1], *behind):
        text = page.blocks[i].text
        found, words, whole = titled_names(text), text, True
        if not found and i in body:
            (found, words), whole = names_at_start(text) if i in body[:2] else names_at_end(text), False
        if any(one.role == "writer" for one in found):
            proof = evidence("visible", i, words)
            authors = [Author(name=one.name, role=one.role, outlet=one.outlet, evidence=proof) for one in found]
            return authors, words, i if whole else None
    return [], None, None


def _is_authors_name(page: Page, number: int) -> bool:
    """Whether a block is a person's name that its own element and the one around it call an author's."""
    element, text, names = page.blocks[number].element, page.blocks[number].text, page.elements.names
    if len(text.split()) > 4 or page.elements.bits[element] & _NOWHERE:
        return False
    called = words_of(names[element]) | words_of(names[page.elements.parent[element]])
    return called >= {"author", "name"} and is_person(text)


def _agency(page: Page, first: int) -> str | None:
    """The agency in the dateline of the first paragraph ("CARROW (Tern) - ")."""
    if first >= len(page.blocks):
        return None
    found = expression(r"[^()]{2,60}\(([^\W\d_][\w ]{1,20})\)\s*[-–—:]").match(page.blocks[first].text)
    return found[1] if found else None


_IMAGERY = expression(
    r"\b(?:imagery|photograph(?:s|y)?|photos?|illustrations?|graphics?|fotos?|bilder) (?:by|von|par|por|di)\b", re.I
)
"""Who made the pictures, beside who made another thing."""
_CAPTION = expression(r"\b(?:photo|foto|picture|bild|image|getty|symbolbild|archiv|file)\b", re.I)


def _says_byline(page: Page, number: int, first: int, head: int) -> int:
    """Whether a block without "By" can be a byline, by its markup or place: 0 no, 1 if it holds a date, 2 yes."""
    if page.kind == "text":
        return 2 * (first - 2 <= number < first and len(page.blocks[number].text.split()) <= 9)
    block = page.blocks[number]
    element = block.element
    if block.tag == "address" or (number > head and len(block.anchors) == 1 and leads_to_author(block.anchors[0].url)):
        return 2
    names, parent = page.elements.names, page.elements.parent
    called = words_of(names[element]) | words_of(names[parent[element]])
    if not _BYLINE_NAMES.isdisjoint(called) or called >= _READERS_CREDITS or "byline" in names[element].lower():
        return 2
    return 1 if head < number < first or not _META_NAMES.isdisjoint(called) else 0


def leads_to_author(url: str) -> bool:
    """Whether an address is that of an author's page, by a part of its path."""
    return not _AUTHOR_PATHS.isdisjoint(url.lower().partition("?")[0].split("/")[:-1])
