"""Who is named at a text's end: signatures, notes on who wrote it, names in boxes of the author behind the body."""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

from onrecord.article.authors.byline_places import BYLINE_NAMES, HEADINGS, NOWHERE, is_called_byline
from onrecord.article.authors.given import has_given_name
from onrecord.article.authors.leads import lead_of
from onrecord.article.authors.linked import author_links, leads_to_authors_alone, linked_account, linked_authors
from onrecord.article.authors.name_lists import first_names, names_in
from onrecord.article.authors.name_words import is_label
from onrecord.article.authors.names import Named, is_lead, is_person, is_product
from onrecord.article.authors.printed_bylines import DOING, TELLS, authors_told, person_or_site
from onrecord.article.authors.uncased_names import is_eastern
from onrecord.article.dates.printed_dates import printed_date, without_dates
from onrecord.article.hints import words_of
from onrecord.evidence import evidence
from onrecord.page import Page
from onrecord.page import walk as w
from onrecord.page.kept import expression
from onrecord.page.patterns import Pattern
from onrecord.record import Author

SIGNATURE = 60
"""Characters of a byline at the end of the body at most."""
_AGENCY_SIGNED = Pattern(r"(?:\([cC]\)|©)\s?([A-Z]{2,9})/((?:[A-Z][\w'’.-]+ ){1,3}[A-Z][\w'’-]+)\W*$")
"""How an agency signs a text: "(c)AFP/Ida MOOR"."""
_WROTE = Pattern(
    r"(?:this (?:post|article|story|piece) was )?(?:written|posted|authored|text|words|story) by:?\s+|"
    r"(?:text|autor|autorin|author|verfasst von|geschrieben von|escrito por|écrit par)\s?:\s*",
    re.I,
)


_AT_END = Pattern(
    r"(?<=[.!?…”\"»])\s(?:[Vv]on|VON|By|BY|[Pp]ar|PAR|[Pp]or|POR|[Dd]oor|DOOR)\s((?:[A-ZÀ-Þ][\w'’.-]*\s?){2,4})$"
)
"""A byline behind the last sentence of a deck: "Nobody came. VON IDA MOOR"."""


def author_at_end(page: Page, taken: set[int | None], body: list[int]) -> Author | None:
    """Whom the deck, or the body's first block, ends with behind "By": in capitals, or by a known given name."""
    for number in sorted({one for one in taken if one is not None} | set(body[:1])):
        text = page.blocks[number].text.rstrip()
        found = _AT_END.search(text) or (_TOLD_IN_DECK.search(text) if number in taken else None)
        named = names_in(found[1]) if found else []
        told = found and (found[1].isupper() or (len(named) == 1 and has_given_name(named[0].name)))
        if found and told and len(named) == 1 and is_person(named[0].name):
            proof = evidence("visible", number, found[0].strip())
            return Author(name=named[0].name, kind="person", evidence=proof)
    return None


_TOLD_IN_DECK = Pattern(r"\b(?:says|writes|reports|asks|argues|explains|finds)\s((?:[A-ZÀ-Þ][A-ZÀ-Þ'’-]+\s?){2,4})\W*$")
"""The same in a deck as papers print it, in capitals: "The bridge is old, writes IDA MOOR"."""


def authors_behind(page: Page, body: list[int], outlet: str | None, is_article: bool) -> Iterator[Author]:
    """Names in one of the body's last lines, or the first right behind it that says who wrote it, that is a signature,
    or that markup calls an author's name; only where the page says that it is an article, a link to the author's page
    or the one name that its markup calls an author's."""
    last = body[-1] if body else len(page.blocks)
    for number in body[-_BACK:][::-1]:
        text = page.blocks[number].text
        signed = _led(text, outlet)
        if number == last:
            signed = signed or _signed(text, outlet) or _signature(page, number, outlet)
        elif page.blocks[number].tag in HEADINGS or not all(has_given_name(one.name) for one in signed):
            continue
        if signed:
            yield from (author for _, author in authors_told(signed, number, text))
            return
    if body and (found := _BRACKETED.search(page.blocks[last].text[-2 * SIGNATURE :])):
        signed = names_in(found[1], outlet)
        if signed and all(is_person(one.name) for one in signed):
            yield from (author for _, author in authors_told(signed, last, found[0].strip()))
            return
    for number in range(last + 1, min(last + 6, len(page.blocks))):
        text = page.blocks[number].text
        if (
            is_called_byline(page, number)
            and len(text) <= SIGNATURE
            and lead_of(text)
            and (led := names_in(text, outlet))
        ):
            yield from (author for _, author in authors_told(led, number, text))
            return
        if is_lead(text) and number + 1 < len(page.blocks):
            text, number = page.blocks[number + 1].text, number + 1
            led = names_in(text, outlet) if len(text) <= SIGNATURE else []
            if led and all(is_person(one.name) and has_given_name(one.name) for one in led):
                yield from (author for _, author in authors_told(led, number, text))
                return
        if _is_authors_name(page, number) or (
            is_article and number <= last + 2 and (_is_authors_link(page, number) or _is_called_alone(page, number))
        ):
            name = next((one.name for one in names_in(text) if text.startswith(f"{one.name},")), text)
            yield Author(name=name, kind="person", evidence=evidence("visible", number, text))
            return
        signed = []
        if body and number == last + 1:
            signed = _signature(page, number, outlet) or (_led(text.strip("()"), outlet) if _DASHED.match(text) else [])
        found = _WROTE.match(text) if len(text) < 160 else None
        signed = signed or (names_in(without_dates(text[found.end() :]), outlet) if found else [])
        signed = signed or _in_meta(page, number, outlet) or _who_posted(page, number, last, outlet)
        if signed or found:
            yield from (author for _, author in authors_told(signed, number, text))
            return
    for number in range(last + 1, len(page.blocks)):
        if signed := _in_list(page, number, outlet):
            yield from (author for _, author in authors_told(signed, number, page.blocks[number].text))
            return

    within = list(_written_within(page, body, outlet))
    yield from within or _noted(page, body, outlet, is_article)


def _noted(page: Page, body: list[int], outlet: str | None, is_article: bool) -> Iterator[Author]:
    """The one person whose name is a line behind the body, or near its end, and begins the note below it that says who
    that is ("Ida Moor", "Ida Moor is a reporter"); of a page that is no article where markup calls it the author's. A
    name that no list has is one where it stands above the body too, or the note tells of somebody who writes."""
    start = body[-1 - len(body) // 3] if body else len(page.blocks)
    above = {block.text for block in page.blocks[: body[0] if body else 0][-_BACK:] if len(block.text) <= SIGNATURE}
    found: dict[str, int] = {}
    for number in range(start, len(page.blocks) - 1):
        text = page.blocks[number].text
        name = text[lead_of(text) :].strip() if len(text) <= SIGNATURE else ""
        first = name.partition(" ")[0]
        if not name or not any(one.text.startswith(first) for one in page.blocks[number + 1 : number + 3]):
            continue
        called = is_article or is_called_byline(page, number)
        if called and is_person(name) and not is_label(name):
            known = has_given_name(name) or (name in above and not is_product(name, outlet))
            below = [one.text for one in page.blocks[number + 1 : number + 3]]
            if any(_tells_of(name, one, known) for one in below):
                found.setdefault(name, number)
    if len(found) == 1:
        name, number = next(iter(found.items()))
        yield Author(name=name, evidence=evidence("visible", number, page.blocks[number].text))


def _tells_of(name: str, note: str, known: bool) -> bool:
    """Whether a note's first words are the name and what somebody is, or of one who is `known` the first half of it;
    of a name that is not a writer's trade."""
    called = next((one for one in (name, name.split()[0]) if note.startswith(f"{one} ")), None)
    if called is None or not TELLS.match(note, len(called) + 1):
        return False
    return known or (called == name and _WRITES.match(note[len(name) + 1 :]) is not None)


_WRITES = Pattern(
    r"(?:is|was) (?:an?|the|our) (?:[\w’'-]+ ){0,4}?(?:(?:co-?)?founder|writer|author|editor|reporter|journalist|"
    r"columnist|correspondent|blogger|professor|head of|chief|director of)\b"
)
"""What people alone are said to be: "is a finance writer"."""
_BRACKETED = Pattern(
    r"(?<=[.!?…”\"»])\s*\((?:[Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or|[Dd]i|[Dd]oor) ([A-ZÀ-Þ][^()\d]{3,60})\)"
    r"\s*(?:E(?:nditem|ND|nd)\W*)?$"
)
"""Who wrote, in brackets behind an agency's last sentence: "(By Ida Moor)"."""


def _written_within(page: Page, body: list[int], outlet: str | None) -> Iterator[Author]:
    """The people in the one line of a body's second half that is nothing but "Written by" and their names: lists of
    sources and the like follow it. Anywhere in it the one whom a sentence names first that says who wrote the text."""
    lines = [(i, page.blocks[i].text) for i in body[len(body) // 2 :]]
    led = [(i, text) for i, text in lines if len(text) <= SIGNATURE and _WRITTEN_BY.match(text)]
    names = names_in(led[0][1], outlet) if len(led) == 1 else []
    if names and all(one.kind == "person" and has_given_name(one.name) for one in names):
        yield from (author for _, author in authors_told(names, *led[0]))
        return
    told = [(i, text) for i in body if len(text := page.blocks[i].text) < _LONG_NOTE and _THIS_BY.match(text)]
    names = names_in(_THIS_BY.sub("", told[0][1], count=1), outlet)[:1] if len(told) == 1 else []
    if names and names[0].kind == "person" and has_given_name(names[0].name):
        yield from (author for _, author in authors_told(names, *told[0]))


_THIS_BY = Pattern(r"this (?:post|article|story|piece) (?:was|is) (?:written|authored) by:?\s+", re.I)
_LONG_NOTE = 160
"""Characters of a sentence at most that says who wrote the text."""
_WRITTEN_BY = Pattern(r"(?:written|text|story) by:?\s|(?:geschrieben|verfasst) von:?\s|écrit par\s|escrito por\s", re.I)
_BACK = 6
"""The body's last lines, of which one may be a byline that lists or links follow."""
_DASHED = Pattern(r"[-–—]{1,2}\s?\w|\([^()]{5,60}\)$")
"""How a byline behind the body begins, or that it stands in brackets."""


def _signature(page: Page, number: int, outlet: str | None) -> list[Named]:
    """The people in a line at the body's end that is nothing but their names, behind a paragraph and looking as it does
    to the tree: with a given name that is known, since titles and places have the form of names too."""
    block, elements = page.blocks[number], page.elements
    text = block.text
    if not number or len(text) > SIGNATURE or block.anchors[1:] or text[-1] in ".!?:,;…" or not text[0].isalpha():
        return []
    if block.tag in HEADINGS or elements.bits[block.element] & _NO_SIGNATURE:
        return []
    before = page.blocks[number - 1]
    around = {block.element, parent := elements.parent[block.element]}
    if len(before.text) < SIGNATURE or before.text[0] in '"“„«‘' or before.text[-1] not in '.!?”"“»)…':
        return []
    beside = elements.parent[before.element]
    if around.isdisjoint((beside, before.element)) and parent != elements.parent[beside]:
        return []
    names = names_in(text, outlet)
    persons = [one for one in names if one.kind == "person"]
    if "," in text and _is_signed_again(page, number):
        return []
    if not persons or len(persons) + sum(one.kind == "desk" for one in names) < len(names) or lead_of(text):
        return []
    return names if all(is_person(one.name) and has_given_name(one.name) for one in persons) else []


def _is_signed_again(page: Page, number: int) -> bool:
    """Whether another line above, in the same element, is somebody's name and place too, as under letters to an outlet:
    "Ida Moor, Hull", "Tom Ferris, Bay City"."""
    parent, own = page.elements.parent, page.blocks[number].element
    for block in page.blocks[:number]:
        name, mark, place = block.text.partition(", ")
        short = mark and len(block.text) <= SIGNATURE and place[0].isupper() and place[-1] not in ".!?:;"
        if short and parent[block.element] == parent[own] and is_person(name):
            return True
    return False


_NO_SIGNATURE = NOWHERE | w.LIST | w.CAPTION | w.FIGURE | w.QUOTE


def _in_meta(page: Page, number: int, outlet: str | None) -> list[Named]:
    """Who is linked to with the date in the article's foot ("Posted by ida on 3 May 2026"), or named before it without
    a link ("Ida Moor | 3 May 2026")."""
    block, names = page.blocks[number], page.elements.names
    if printed_date(block.text) is None:
        return []
    own = words_of(names[block.element])
    if not block.anchors:
        around = own | words_of(names[page.elements.parent[block.element]])
        found = _BEFORE_DATE.match(block.text)
        told = found and not _FOOT.isdisjoint(around) and around.isdisjoint(_READERS)
        name = found[1].strip() if found and told else ""
        return names_in(name, outlet) if name and is_person(name) and has_given_name(name) else []
    if _META.isdisjoint(own):
        return []
    stated = author_links(page).get(number, set())
    accounts = [person_or_site(name, page, outlet) for name in linked_account(block, stated)]
    return linked_authors(block, stated, outlet) or accounts


_FOOT = frozenset("footer meta metadata postmeta entrymeta postmetadata entryfooter".split())
_READERS = frozenset("comment comments commentlist reply".split())
_BEFORE_DATE = Pattern(r"([^\W\d_][^|·\d]{3,40}?) ?[|·–—-] ?\W*\d")
"""A name and a mark before a day."""
_META = BYLINE_NAMES | frozenset("meta metadata footer postmeta entrymeta postmetadata".split())


def _who_posted(page: Page, number: int, last: int, outlet: str | None) -> list[Named]:
    """Whom a line behind the body says to have posted it, with the day."""
    from onrecord.article.dates.weak_dates import posted_line  # as rare as what is asked here

    posted = posted_line(page, last + 1)
    if posted is None or posted.number != number:
        return []
    return names_in(posted.name, outlet) or [person_or_site(one, page, outlet) for one in first_names(posted.name)]


def _in_list(page: Page, number: int, outlet: str | None) -> list[Named]:
    """The people in a field of a list about the article, beside that of its date ("Author Ida Moor")."""
    text = page.blocks[number].text
    if len(text) > SIGNATURE or not _FIELD.match(text) or not lead_of(text):
        return []
    beside = (page.blocks[i].text for i in (number - 1, number + 1) if i < len(page.blocks))
    dated = any(len(line) < SIGNATURE and printed_date(line) is not None for line in beside)
    names = names_in(text, outlet) if dated else []
    return names if all(is_person(one.name) for one in names) else []


_FIELD = Pattern(r"(?:auth?or(?:in)?|auteur|autore)\b", re.I)


def _is_authors_link(page: Page, number: int) -> bool:
    """Whether a block is nothing but a link to an author's page, with a name whose first is known."""
    block = page.blocks[number]
    whole = len(block.anchors) == 1 and block.anchors[0].start == 0 and block.anchors[0].end == len(block.text)
    return (
        whole and is_person(block.text) and has_given_name(block.text) and leads_to_authors_alone(block.anchors[0].url)
    )


def _is_called_alone(page: Page, number: int) -> bool:
    """Whether a block is a person's name that its own markup calls the author's, as it calls no other."""
    names, text = page.elements.names, page.blocks[number].text
    if len(text) > SIGNATURE or not is_person(text) or not text.replace(" ", "").isalpha():
        return False  # "责编：" is an editor
    if BYLINE_NAMES.isdisjoint(_own_names(page, number)):
        return False
    called = {one.text for i, one in enumerate(page.blocks) if names[one.element] and is_person(one.text)
              and not BYLINE_NAMES.isdisjoint(_own_names(page, i))}  # fmt: skip
    return called == {text}


def _own_names(page: Page, number: int) -> frozenset[str]:
    return words_of(page.elements.names[page.blocks[number].element])


def _led(text: str, outlet: str | None) -> list[Named]:
    """The people in a line that is nothing but a byline with its "By", or longer with its "Author:"."""
    lead = lead_of(text) if len(text) <= _LONG_SIGNATURE and text[-1] not in ".!?:,;" else 0
    if not lead or (len(text) > SIGNATURE and text[:lead].rstrip()[-1] not in ":：") or DOING.match(text):
        return []
    names = names_in(text, outlet)
    return names if all(is_person(one.name) for one in names) else []


_LONG_SIGNATURE = 120


def _signed(text: str, outlet: str | None) -> list[Named]:
    """Who is named behind the agency's sign at the end of a last line."""
    found = _AGENCY_SIGNED.search(text[-2 * SIGNATURE :])
    return [msgspec.structs.replace(one, outlet=found[1]) for one in names_in(found[2], outlet)] if found else []


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
    if len(text.split()) > 4 or page.elements.bits[element] & NOWHERE:
        return False
    called = words_of(names[element]) | words_of(names[page.elements.parent[element]])
    return called >= {"author", "name"} and is_person(text)
