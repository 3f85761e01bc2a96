"""Bylines as printed: whom the blocks name that say who wrote the article. Where these stand `byline_places` tells."""

from __future__ import annotations

import re
from bisect import bisect
from collections.abc import Iterator
from itertools import pairwise

import msgspec

from onrecord.article.around import follows_link
from onrecord.article.authors.byline_places import (
    IF_DATED,
    LINE,
    NO,
    Sought,
    byline_lines,
    is_agency_at,
    is_called_byline,
    sign_of_byline,
    without_mail,
)
from onrecord.article.authors.given import has_given_name
from onrecord.article.authors.leads import lead_of, led_part, without_lead
from onrecord.article.authors.linked import as_linked, author_links, linked_account, linked_authors
from onrecord.article.authors.name_lists import first_names, names_in
from onrecord.article.authors.name_words import AGENCIES, is_label
from onrecord.article.authors.names import Named, is_lead, is_no_name, is_person, is_product, same_name
from onrecord.article.authors.on_cards import look_of, looks_of_cards, signs_a_quotation
from onrecord.article.authors.roles import is_translator, role_behind
from onrecord.article.authors.uncased_names import with_titles
from onrecord.article.dates.printed_dates import printed_date, without_dates
from onrecord.article.hints import words_of
from onrecord.article.page_kind import is_front
from onrecord.article.set_aside.word_kinds import kind_by_words
from onrecord.evidence import evidence
from onrecord.page import Page, TextBlock, registrable
from onrecord.page import walk as w
from onrecord.page.kept import expression
from onrecord.page.patterns import Pattern
from onrecord.record import Author

_ABOVE = 2
"""Blocks above the headline in which an account's name may stand with the date."""
DOING = expression(r"\W*[Bb]y [a-z]+ing\b")
"""Consent ("By signing up you agree"), no byline."""
_BLANKS = expression(r"\s")
_WRITTEN = Pattern(r"\W*(?:(?:written|posted|published|story) )?by(?:\b|(?=[A-Z]))|\W*(?:von\b|auth?or\w*:)", re.I)
TELLS = expression(
    r"(?:(?:currently|also|now) )?"
    r"(?:is|was|has|writes|works|covers|ist|schreibt|arbeitet|est|écrit|es|escribe|è|scrive) "
)
"""What a note on an author says behind the name."""


def person_or_site(name: str, page: Page, outlet: str | None, joined: bool = True) -> Named:
    """A name of one word is that of the site where the site's address or the outlet's name begins with it, a number
    behind it aside: an account's ("Baypress1"); or that ends in the address ("news.bay.example"); or where it is words
    `joined` into one, as accounts of people are too, that link to these."""
    own = name.casefold().replace("-", "").rstrip("0123456789")
    site = (registrable(page.url) or "") if page.url else ""
    known = [site, outlet or ""]
    is_site = len(own) > 3 and any(one.casefold().replace("-", "").replace(" ", "").startswith(own) for one in known)
    is_site = (
        is_site
        or (joined and _WRITTEN_TOGETHER.search(name) is not None)
        or bool(site and f".{name.casefold()}".endswith(f".{site}"))
    )
    return Named(name, "organisation" if is_site else "person")


_WRITTEN_TOGETHER = Pattern(r"[a-z]{5}[A-Z][a-z]{3}")
"""How companies join their words into one."""


class _Credited(msgspec.Struct, frozen=True):
    """One who is named in a byline."""

    block: int
    author: Author
    weak: bool
    """Whether nothing but the line's place or date tells that it is a byline."""


def printed_authors(
    page: Page, near: range, body: list[int], taken: set[int | None], outlet: str | None, is_article: bool
) -> list[tuple[int, Author]]:
    """The names in printed bylines, each with its block.

    `near`: the blocks about the headline; `body`: those of the body, in order; `taken`: those of headline, kicker and
    deck; `is_article`: whether the page says that it is an article. None where bylines stand on teasers, and it does
    not say so; without those under links to several other stories.
    """
    first = _first_of(page, body, taken)
    head = min((block for block in taken if block is not None and block < first), default=near.start)
    sought = Sought(page, body, outlet, is_article, first, head, _agency(page, first), author_links(page))
    credited = [one for i, lead in byline_lines(sought, near, taken) for one in _credited(sought, i, lead)]
    cards = looks_of_cards(page, {one.block for one in credited})
    credited = [one for one in _without_own(credited, outlet) if look_of(page, one.block) not in cards]
    found = [(one.block, one.author) for one in credited]
    if not is_article and _on_teasers(page, found):
        return []
    if page.kind == "text":
        from onrecord.article.authors.plain_bylines import led_alone  # most pages have markup

        return led_alone(page, found, first)
    of_others = {i for i, _ in found if follows_link(page, i)}
    kept = credited if len(of_others) < 2 else [one for one in credited if one.block not in of_others]
    return [(one.block, one.author) for one in _surest(kept, first)]


def _without_own(credited: list[_Credited], outlet: str | None) -> list[_Credited]:
    """Without the outlet in a line of its own right behind a person's: whom they write for, and where; or above one."""
    people = {one.block for one in credited if one.author.kind == "person"}
    return [
        one
        for one in credited
        if one.author.kind != "organisation"
        or not (outlet and same_name(one.author.name.removesuffix(" News"), outlet.removesuffix(" News")))
        or one.block in people
        or (one.block - 1 not in people and not any(one.block < other for other in people))
    ]


def _first_of(page: Page, body: list[int], taken: set[int | None]) -> int:
    """The body's first block that is no byline, nor one of a scrap or two above the headline; behind the last block
    where there is none."""
    below = bisect(body, min((block for block in taken if block is not None), default=-1))
    told = body[below if below <= _ABOVE else 0 :][:2]
    blocks = page.blocks
    return next((i for i in told if not _is_byline_behind(blocks[i].text) and not _is_linked(blocks[i])), len(blocks))


def _is_linked(block: TextBlock) -> bool:
    """Whether a block is nothing but a name and a body, each with a link: "Ida Moor, University of Hull", as a text
    that is given to many begins."""
    return len(block.anchors) == _LINKED and bool(linked_authors(block, (), None))


_LINKED = 2
"""Links of such a line: to the page of who wrote, and to where they are."""


def _surest(found: list[_Credited], first: int) -> list[_Credited]:
    """Those of the surest lines, where one above the body names a writer, and not by its place alone.

    Then neither the names of lines that only their place tells, unless right below (captions), nor other writers in the
    text (related stories, quotations).
    """
    sure = [
        one
        for one in found
        if one.author.kind == "person" and one.author.role == "writer" and one.block < first and not one.weak
    ]
    if not sure:
        return found
    names, blocks = {one.author.name for one in sure}, {one.block for one in sure}
    return [
        one
        for one in found
        if (one.block < first or one.author.role != "writer" or one.author.name in names)
        and (
            not one.weak
            or one.author.name.casefold() in AGENCIES
            or (one.block - 1 in blocks and has_given_name(one.author.name))
        )
    ]


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


def _credited(sought: Sought, i: int, lead: str) -> Iterator[_Credited]:
    """Those whom a block names as a byline does.

    It begins with "By" or the like, or `lead` does so for it; or its markup calls it a byline; or it is a link to an
    author's page, or holds nothing but names and a date; without markup also the line just before the body.
    """
    page, first, head = sought.page, sought.first, sought.head
    text = without_mail(page.blocks[i])
    by_titles = [] if page.elements.bits[page.blocks[i].element] & w.CAPTION else with_titles(text)
    if any(one.role != "photographs" for one in by_titles):
        yield from _all_credited(by_titles, i, text)
        return
    stated = sought.linked.get(i, ())
    linked = linked_authors(page.blocks[i], stated, sought.outlet) if head < i < first else []
    if not linked and head - _ABOVE <= i < first and i != head and (sought.is_article or stated or i < head):
        linked = [person_or_site(one, page, sought.outlet, False) for one in linked_account(page.blocks[i], stated)]
    if linked and not sought.is_article and is_front(page):
        return  # who set the site up, or wrote its first story
    if linked:
        yield from _all_credited(linked, i, text)
        return
    led = bool(lead) or (bool(lead_of(text)) and not DOING.match(text)) or (i < first and is_translator(text))
    part = led_part(text) if i < first and not led else None
    if led or part:
        yield from _all_credited(_names_of(sought, i, part or text, lead, True), i, text)
        return
    sign = NO if len(text) > 130 or (i > head and signs_a_quotation(page, i)) else sign_of_byline(sought, i)
    if sign and (is_agency_at(sought, i) or _is_bare_byline(sought, i, sign)):
        weak = sign == IF_DATED or not is_called_byline(page, i)
        yield from _all_credited(_names_of(sought, i, text, lead, False), i, text, weak)


def _all_credited(names: list[Named], number: int, text: str, weak: bool = False) -> Iterator[_Credited]:
    return (_Credited(block, author, weak) for block, author in authors_told(names, number, text))


def _is_bare_byline(sought: Sought, i: int, sign: int) -> bool:
    """Whether a line without "By" that may be a byline is one: no caption, label or place."""
    page = sought.page
    text = without_mail(page.blocks[i])
    bare = _bare(page, text, False)
    if len(bare) > LINE // 4 and bare in page.blocks[sought.head].text:
        return False  # the headline again
    if lead_of(bare) and bare != text:
        return True
    told = sought.is_article and not is_product(text, sought.outlet) and _is_told_of(page, i, text, sought.body)
    if not bare or (sign == IF_DATED and bare == text and not told):
        return False
    if bare != text and (_in_menu(page, bare) or is_front(page)):
        return False
    if expression(r"[.!?:]$|^[\"'“‘„«(]").search(bare) or _CAPTION.search(bare):
        return False
    if kind_by_words(text) and bare.casefold() not in AGENCIES:
        return False
    # where and when, under a line that says whose correspondent was there
    before = page.blocks[i - 1].text if i > sought.head + 1 else ""
    under = is_no_name(before) and (page.kind != "text" or len(before) < LINE)
    return not (bare != text and not has_given_name(bare) and under)


def _in_menu(page: Page, words: str) -> bool:
    """Whether a menu has an entry of these words: a part of the outlet, though it stands beside a date as names do."""
    menus = [block.text for block in page.blocks if block.tag == "nav" and words in block.text]
    return any(words in text.split("\n") for text in menus)


def _names_of(sought: Sought, i: int, text: str, lead: str, led: bool) -> list[Named]:
    """The names in a byline's words; of one without a lead those that stand alone as a byline's do."""
    page, outlet, agency = sought.page, sought.outlet, sought.agency
    block, bare = page.blocks[i], _bare(page, text, led)
    led = led or (bare != text and lead_of(bare) > 0)
    if led and (_IMAGERY.search(text) or "credit" in words_of(page.elements.names[block.element])):
        return []
    found = [as_linked(one, block) for one in names_in(f"{lead} {bare}" if lead else bare, outlet)]
    if not found and led and len(text) < 60 and _WRITTEN.match(lead or bare) and not is_lead(bare):
        return [person_or_site(name, page, outlet) for name in _first_names(without_lead(bare))]
    if not found and agency and any(part.casefold() == agency.casefold() for part in re.split(r"\W+", bare)):
        return [Named(agency, "organisation")]
    if led:
        return [one for one in found if one.kind != "person" or not is_label(one.name)]
    if found and found[0].name.casefold() in AGENCIES:
        if is_agency_at(sought, i):
            return found[:1]
        if bare != text or is_called_byline(page, i):
            return found
    name, role = role_behind(bare)
    label = is_label(bare) and not has_given_name(bare) and not (role and is_person(name))
    found = [] if label else [one for one in found if not is_label(one.name)]
    dated = bare != text
    own = any(outlet and same_name(one.name, outlet) for one in found)
    sure = (one.kind == "desk" or (is_person(one.name) and (dated or own or one.kind == "person")) for one in found)
    return found if any(sure) else []


def _bare(page: Page, text: str, led: bool) -> str:
    """A line without dates and counts; without markup, of one that has a date the names in it."""
    if page.kind == "text" and not led:
        from onrecord.article.authors.plain_bylines import dated_names  # as above

        if named := dated_names(text):
            return named
    return _without_counts(without_dates(text))


def _without_counts(text: str) -> str:
    """A line of parts between dots without those that count ("30 min · 6279 words · Ida Moor")."""
    if not _DOTS.search(text):
        return text
    return " · ".join(part for part in re.split(r"\s*[·•●]\s*", text) if part and not _COUNT.match(part))


_DOTS = Pattern(r"\s[·•●](?:\s|$)")
_COUNT = Pattern(r"\d+\s?(?:min|words|comment|views|likes|shares|wörter|kommentar|mots|palabras)", re.I)


def authors_told(names: list[Named], number: int, text: str) -> Iterator[tuple[int, Author]]:
    """Names of a block as authors, each with the block's number; `text`: its words."""
    for one in names:
        proof = evidence("visible", number, text)
        yield number, Author(name=one.name, kind=one.kind, role=one.role, outlet=one.outlet, evidence=proof)


def _is_byline_behind(text: str) -> bool:
    """Whether a line is a date, or words and a mark, and then a byline: short, it may have been taken for the body's
    first."""
    if len(text) >= LINE or text[-1] in ".!?":
        return False
    part = led_part(text)
    if part is not None and is_person(without_lead(part)):
        return True
    return printed_date(text) is not None and any(lead_of(text[at.end() :]) for at in _BLANKS.finditer(text))


def _first_names(text: str) -> list[str]:
    """Names of one word; of two at least one is a given name, or "By Land and Sea" would hold them too."""
    names = first_names(text)
    return names if len(names) < 2 or any(map(has_given_name, names)) else []


def _is_told_of(page: Page, number: int, name: str, body: list[int]) -> bool:
    """Whether a bare line is a person's name: the first words, the last, or those behind the body say who that is."""
    if not is_person(name) or len(name.split()) > 4 or page.blocks[number].tag == "h1":
        return False
    start, last = f"{name} ", body[-2:][0] if body else len(page.blocks)
    told = (page.blocks[i].text for i in (*body[:1], *range(last, len(page.blocks))))
    return any(text.startswith(start) and TELLS.match(text, len(start)) for text in told)


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
