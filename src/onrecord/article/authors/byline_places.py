"""Where a byline stands: which blocks about the headline, or right behind the body, may name who wrote the article."""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

from onrecord.article.around import around_page
from onrecord.article.authors.given import has_given_name
from onrecord.article.authors.leads import lead_of, led_part
from onrecord.article.authors.linked import leads_to_author
from onrecord.article.authors.name_words import AGENCIES, CREDENTIALS
from onrecord.article.authors.names import is_lead, is_no_name, is_person
from onrecord.article.authors.uncased_names import is_eastern
from onrecord.article.dates.printed_dates import printed_date
from onrecord.article.hints import words_of
from onrecord.page import Page, TextBlock
from onrecord.page import walk as w
from onrecord.page.kept import expression
from onrecord.page.patterns import Pattern

_META_NAMES = frozenset("meta info details date header postmeta entrymeta".split())
BYLINE_NAMES = frozenset(
    "by byline bylines author authors autor autoren autorzeile auteur auteurs writer writers "
    "firma signature contributor reporter muhabir yazar szerzo szerző forfatter avtor penulis skribenter opinionista "
    "contributors redattore skribent verfasser autore autores".split()
)


_READERS_CREDITS = frozenset(("reader", "credits"))
"""What a browser's reading view calls its byline."""


NOWHERE = w.NAV | w.BUTTON | w.FORM | w.HIDDEN
"""No byline stands there: what reads like one is a menu, a filter or a notice of consent."""
_CHECKED = expression(
    r"\W*(?:\w+ly )?(?:reviewed|fact[- ]checked|checked|approved|verified|tested|researched) by\W*$", re.I
)
_CHECKED_BY = expression(
    r"\W*(?:\w+ly )?(?:reviewed|fact[- ]?checked|checked|approved|verified|tested|vetted|medically reviewed) by\b", re.I
)
"""The same with the name: who checked is no author."""
_LATIN = Pattern("[A-Za-zÀ-ɏ]")
LINE, _SENTENCE = 80, 60
"""Characters of the line of a date at most, and from which on a line with a full stop is a sentence."""
HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")


class Sought(msgspec.Struct, frozen=True):
    """A page whose bylines are looked for, and what is known of it by then."""

    page: Page
    body: list[int]
    """The body's blocks, in order."""
    outlet: str | None
    is_article: bool
    """Whether the page says that it is an article."""
    first: int
    """The body's first block that is no date with a byline."""
    head: int
    """The headline's block; without one the first of those about it."""
    agency: str | None
    """The agency in the first paragraph's dateline."""
    linked: dict[int, set[str]]
    """By block the words of links that say that they lead to the author."""


def byline_lines(sought: Sought, near: range, taken: set[int | None]) -> Iterator[tuple[int, str]]:
    """The blocks that may be bylines by where they stand and how long they are, each with the "By" of the line before.

    That is "" where the line before is none. Left out: menus, filters and notices of consent, lines that say who
    checked the article, and behind the body's first block comments and sentences.
    """
    page, first = sought.page, sought.first
    nowhere = NOWHERE & ~around_page(page, sought.head)
    lead = ""
    for i in near:
        text = without_mail(page.blocks[i])
        bits = page.elements.bits[page.blocks[i].element]
        if i in taken or not 2 <= len(text) <= 200 or (page.blocks[i].anchors and _is_of_categories(page, i)):
            continue
        button = bits & nowhere == w.BUTTON and lead_of(text) and is_called_byline(page, i)
        if not lead and bits & nowhere and not button:
            continue
        if i > first and _is_told(page, text):
            continue
        listed = i < sought.head and bits & w.LIST  # a menu's "Interview"
        before, lead = lead, text if (is_lead(text) and not listed) or _CHECKED.match(text) else ""
        checked = _CHECKED.match(before) or (_CHECKED_BY.match(text) and not (i < first and led_part(text)))
        if not lead and not checked:
            yield i, before if (i < first or page.kind == "text") and len(text) < 100 else ""
            if before and page.kind == "text" and is_person(text) and has_given_name(text):
                lead = before  # names may go on line by line


def _is_of_categories(page: Page, number: int) -> bool:
    """Whether markup calls a block of links what a story is filed under, and no byline: "By" may stand before it."""
    block = page.blocks[number]
    own = words_of(page.elements.names[block.element])
    return not own.isdisjoint(_FILED) and own.isdisjoint(BYLINE_NAMES)


_FILED = frozenset(("category", "categories", "tag", "tags"))


def without_mail(block: TextBlock) -> str:
    """The block's text, or the name that it begins with where a link to write to them is all the rest.

    An address that is linked between a name and more is left out: styles alone may part it from them.
    """
    last = block.anchors[-1] if block.anchors else None
    if last and last.end == len(block.text) and last.url.startswith("mailto:"):
        name = block.text[: last.start].rstrip()
        return name if is_person(name) else block.text
    text = block.text
    for link in reversed(block.anchors):
        if (
            link.url.startswith("mailto:")
            and "@" in text[link.start : link.end]
            and is_person(text[: link.start].strip())
        ):
            return f"{text[: link.start].rstrip()} | {text[link.end :].lstrip(' |,·•')}"
    return text


def _is_told(page: Page, text: str) -> bool:
    """Whether a line behind the body's first is a reader's comment, which before the body would be an opinion, or a
    sentence of the story ("Author Ida Moor said so.")."""
    if text[:11].lower() == "comment by ":
        return True
    return text[-1] in ".!?" and len(text) > (LINE if page.kind == "text" else _SENTENCE)


NO, IF_DATED, YES = range(3)
"""Whether a block without "By" can be a byline: not, where it holds a date, whatever it holds."""


def sign_of_byline(sought: Sought, number: int) -> int:
    """`NO`, `IF_DATED` or `YES`, by a block's markup and place."""
    page, first, head = sought.page, sought.first, sought.head
    if page.kind == "text":
        from onrecord.article.authors.plain_bylines import is_plain_byline  # most pages have markup

        return YES if is_plain_byline(page, number, first, head) or is_agency_at(sought, number) else NO
    block = page.blocks[number]
    element = block.element
    if block.tag == "address" or (number > head and len(block.anchors) == 1 and leads_to_author(block.anchors[0].url)):
        return YES
    names, parent = page.elements.names, page.elements.parent
    if _stands_by_date(sought, number) or is_called_byline(page, number) or is_agency_at(sought, number):
        return YES
    if head < number < first and (_has_picture(page, number) or are_titled(block.text)):
        return YES
    called = words_of(names[element]) | words_of(names[parent[element]])
    if head < number < first or not _META_NAMES.isdisjoint(called):
        return IF_DATED
    linked = block.anchors[0] if block.anchors else None  # above the headline: who, when
    if linked is None or linked.start or number >= head or 2 * len(block.text[linked.end :]) >= LINE:
        return NO
    return IF_DATED if is_person(block.text[: linked.end]) else NO


def _has_picture(page: Page, number: int) -> bool:
    """Whether markup calls a person's name the words beside their picture."""
    text, names = page.blocks[number].text, page.elements.names[page.blocks[number].element]
    return "avatar" in words_of(names) and is_person(text) and has_given_name(text)


def are_titled(text: str) -> bool:
    """Whether a line is nothing but names with their degrees ("Ida Moor, MD; Tom Ferris, DVM, PhD")."""
    parts = [part.strip() for part in _PARTS.split(text)]
    titles = [part for part in parts if part.replace(".", "").lower() in CREDENTIALS]
    people = [part for part in parts if part not in titles and not part.isupper()]
    return bool(titles and people) and all(is_person(one) and has_given_name(one) for one in people)


_PARTS = Pattern(r"\s*[;,&]\s*|\s+and\s+|\s*\([^()]*\)\s*[;,]?\s*")


def is_agency_at(sought: Sought, number: int) -> bool:
    """Whether a line between headline and body is an agency and a place ("AFP, CARROW"), and of no picture; without
    markup also an agency alone, beside the date."""
    if sought.page.kind == "text":
        from onrecord.article.authors.plain_bylines import is_agency_by_date  # most pages have markup

        if is_agency_by_date(sought.page, number, sought.first, sought.head):
            return True
    elements, block = sought.page.elements, sought.page.blocks[number]
    name, _, place = block.text.partition(", ")
    told = name.casefold() in AGENCIES and place[:1].isupper() and len(place.split()) < _PLACE
    return told and sought.head < number < sought.first and not elements.bits[block.element] & (w.CAPTION | w.FIGURE)


_PLACE = 4
"""Words of a place behind an agency, at most one less."""


def is_called_byline(page: Page, number: int) -> bool:
    """Whether markup calls a block, or what it stands in, a byline."""
    element, names = page.blocks[number].element, page.elements.names
    called = words_of(names[element]) | words_of(names[page.elements.parent[element]])
    if not BYLINE_NAMES.isdisjoint(called) or called >= _READERS_CREDITS or "byline" in names[element].lower():
        return True
    return _in_box_of_bylines(page, element)


def _in_box_of_bylines(page: Page, element: int) -> bool:
    """Whether a small box some way around an element is called a byline: a name and a trade there are each in boxes of
    their own."""
    elements = page.elements
    around = elements.parent[element]
    for _ in range(_BOXES):
        around = elements.parent[around]
        if not around or elements.hi[around] - elements.lo[around] > _IN_BOX:
            return False
        if "byline" in elements.names[around].lower():
            return True
    return False


_BOXES, _IN_BOX = 3, 8
"""How far around a name such a box is at most, and the blocks in it."""


def _stands_by_date(sought: Sought, number: int) -> bool:
    """Whether a line between headline and body is a person's name, and whom that writes for, beside the date's line."""
    page, first, head = sought.page, sought.first, sought.head
    block = page.blocks[number]
    away = any(not _PROFILE.match(anchor.url) for anchor in block.anchors)
    if not head < number < first or block.tag in HEADINGS or away:
        return False
    name = _first_of_people(block.text) or _PLACED.sub("", block.text.partition(" for the ")[0])
    if len(block.text.split()) > _WORDS and name == block.text:
        return False
    known = has_given_name(name) if _LATIN.match(name) else not is_eastern(name)  # the lists have few other names
    if not known or not is_person(name) or is_no_name(name):
        return False
    own = page.elements.names[block.element]
    between = range(head + 1, min(first, len(page.blocks)))
    alike = [i for i in (number - 2, number + 2) if own and i in between and _named_as(page, i) == own]
    beside = [page.blocks[i].text for i in (number - 1, number + 1, *alike) if i in between]
    return any(len(text) < LINE and printed_date(text) is not None for text in beside)


_PLACED = Pattern(r" [|/] [A-ZÀ-Þ][\w'’.-]+(?: [\w'’.-]+){0,3}$", needs=("|", "/"))
"""Where somebody wrote, behind a mark: "Ida Moor | Palma del Puerto"."""


def _first_of_people(text: str) -> str:
    """The first name in a line that is nothing but several people's, "" of any other: places and titles have the form
    of names too, so most of them have a given name that lists know."""
    if len(text) > _MANY or text[-1] in ".!?:" or not ("," in text or " and " in text or "&" in text):
        return ""
    parts = _PARTS.split(text)
    known = sum(map(has_given_name, parts)) if len(parts) > 1 and all(map(is_person, parts)) else 0
    return parts[0] if 2 * known > len(parts) else ""


_WORDS, _MANY = 7, 120
"""Words of one name's line at most, with whom that writes for, and characters of a line of several."""
_PROFILE = Pattern(
    r"(?:#.*|mailto:.*|https?://(?:www\.)?(?:twitter|x|linkedin|github|instagram|facebook|bsky|threads)\.(?:com|app|net)/.*)?$"
)
"""Where a name leads that is nobody's card: nowhere, to their mail, to their own page on a network."""


def _named_as(page: Page, number: int) -> str:
    return page.elements.names[page.blocks[number].element]
