"""Bylines as printed: which blocks about the headline, or right behind the body, say who wrote the article."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from onrecord.article.around import around_page, follows_link
from onrecord.article.authors.given import has_given_name
from onrecord.article.authors.leads import lead_of, led_part, without_lead
from onrecord.article.authors.linked import as_linked, author_links, leads_to_author, linked_account, linked_authors
from onrecord.article.authors.name_words import AGENCIES, is_label
from onrecord.article.authors.names import (
    Named,
    first_names,
    is_lead,
    is_no_name,
    is_person,
    names_in,
    same_name,
)
from onrecord.article.authors.plain_bylines import dated_names, is_plain_byline, led_alone
from onrecord.article.authors.roles import is_translator
from onrecord.article.authors.uncased_names import is_eastern, with_titles
from onrecord.article.dates.printed_dates import printed_date, without_dates
from onrecord.article.hints import words_of
from onrecord.article.set_aside.word_kinds import kind_by_words
from onrecord.evidence import evidence
from onrecord.page import Page, TextBlock, registrable
from onrecord.page import walk as w
from onrecord.page.kept import expression
from onrecord.page.patterns import Pattern
from onrecord.record import Author

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
DOING = expression(r"\W*[Bb]y [a-z]+ing\b")
"""Consent ("By signing up you agree"), no byline."""
_CHECKED = expression(
    r"\W*(?:\w+ly )?(?:reviewed|fact[- ]checked|checked|approved|verified|tested|researched) by\W*$", re.I
)
_CHECKED_BY = expression(
    r"\W*(?:\w+ly )?(?:reviewed|fact[- ]?checked|checked|approved|verified|tested|vetted|medically reviewed) by\b", re.I
)
"""The same with the name: who checked is no author."""
_WRITTEN = Pattern(r"\W*(?:(?:written|posted|published|story) )?by(?:\b|(?=[A-Z]))|\W*(?:von\b|auth?or\w*:)", re.I)
TELLS = expression(
    r"(?:(?:currently|also|now) )?"
    r"(?:is|was|has|writes|works|covers|ist|schreibt|arbeitet|est|écrit|es|escribe|è|scrive) "
)
"""What a note on an author says behind the name."""


def person_or_site(name: str, page: Page, outlet: str | None) -> Named:
    """A name of one word is that of the site where the site's address or the outlet's name begins with it, a number
    behind it aside: an account's ("Baypress1"); or that ends in the address ("news.bay.example")."""
    own = name.casefold().replace("-", "").rstrip("0123456789")
    site = (registrable(page.url) or "") if page.url else ""
    known = [site, outlet or ""]
    is_site = len(own) > 3 and any(one.casefold().replace("-", "").replace(" ", "").startswith(own) for one in known)
    is_site = is_site or bool(site and f".{name.casefold()}".endswith(f".{site}"))
    return Named(name, "organisation" if is_site else "person")


def printed_authors(
    page: Page, near: range, body: list[int], taken: set[int | None], outlet: str | None, is_article: bool
) -> list[tuple[int, Author]]:
    """The names in printed bylines, each with its block; none where they stand on teasers, and nothing says that the
    page is an article; without those under links to several other stories."""
    weak: set[int] = set()
    found = list(_printed(page, near, body, taken, outlet, is_article, weak))
    if not is_article and _on_teasers(page, found):
        return []
    if page.kind == "text":
        return led_alone(page, found)
    of_others = {i for i, _ in found if follows_link(page, i)}
    found = found if len(of_others) < 2 else [one for one in found if one[0] not in of_others]
    return _surest(found, weak, _first_of(page, body))


def _surest(found: list[tuple[int, Author]], weak: set[int], first: int) -> list[tuple[int, Author]]:
    """Where writers are named above the text by more than a line's place, neither the names of lines that have but
    that, unless right below (captions), nor other writers in the text (related stories, quotations)."""
    writers = [(i, one) for i, one in found if one.kind == "person" and one.role == "writer"]
    sure = {i for i, _ in writers if i < first and i not in weak}
    names = {one.name for i, one in writers if i in sure}
    if not sure:
        return found
    return [
        (i, one)
        for i, one in found
        if (i < first or one.role != "writer" or one.name in names)
        and (i not in weak or one.name.casefold() in AGENCIES or (i - 1 in sure and has_given_name(one.name)))
    ]


def _first_of(page: Page, body: list[int]) -> int:
    """The body's first block that is no date with a byline."""
    return next((i for i in body[:2] if not _is_date_and_byline(page.blocks[i].text)), len(page.blocks))


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
    page: Page, near: range, body: list[int], taken: set[int | None], outlet: str | None, is_article: bool,
    weak: set[int],
) -> Iterator[tuple[int, Author]]:  # fmt: skip
    """Names in printed bylines: blocks that begin with "By" or the like, whose markup calls them so, that are a link to
    an author's page, or that hold nothing but names and a date; without markup also the line just before the body.

    `weak` gets the numbers of those that are told by their place or date alone."""
    first = _first_of(page, body)
    head = min((block for block in taken if block is not None and block < first), default=near.start)
    agency, related = _agency(page, first), author_links(page)
    nowhere = NOWHERE & ~around_page(page, head)
    before = ""
    for i in near:
        text = _without_mail(page.blocks[i])
        bits = page.elements.bits[page.blocks[i].element]
        if i in taken or not 2 <= len(text) <= 200:
            continue
        if (
            not before
            and bits & nowhere
            and not (bits & nowhere == w.BUTTON and lead_of(text) and is_called_byline(page, i))
        ):
            continue
        if i > first and _is_told(page, text):
            continue
        listed = i < head and bits & w.LIST  # a menu's "Interview"
        lead, before = before, text if (is_lead(text) and not listed) or _CHECKED.match(text) else ""
        part = led_part(text) if i < first else None
        if before or _CHECKED.match(lead) or (_CHECKED_BY.match(text) and not part):
            continue
        lead = lead if i < first and len(text) < 100 else ""
        led = bool(lead) or (bool(lead_of(text)) and not DOING.match(text)) or (i < first and is_translator(text))
        part = None if led else part
        led = led or bool(part)
        titled = [] if bits & w.CAPTION else with_titles(text)
        titled = titled if any(one.role != "photographs" for one in titled) else []
        linked = [] if titled or not head < i < first else linked_authors(page.blocks[i], related.get(i, ()), outlet)
        if not linked and head - _ABOVE <= i < first and i != head and (is_article or i in related or i < head):
            linked = [person_or_site(one, page, outlet) for one in linked_account(page.blocks[i], related.get(i, ()))]
        if titled or linked:
            yield from authors_told(linked or titled, i, text)
            continue
        marks = 2 if led else _says_byline(page, i, first, head) if len(text) <= 130 else 0
        if marks and (led or _is_bare_byline(page, i, marks, first, head, body, is_article)):
            if not led and (marks == 1 or not is_called_byline(page, i)):
                weak.add(i)
            yield from authors_told(_names_of(page, i, part or text, lead, led, outlet, agency), i, text)


def _is_bare_byline(page: Page, i: int, marks: int, first: int, head: int, body: list[int], is_article: bool) -> bool:
    """Whether a line without "By" that may be a byline is one: no caption, label or place."""
    text = _without_mail(page.blocks[i])
    bare = _bare(page, text, False)
    if lead_of(bare) and bare != text:
        return True
    if not bare or (marks == 1 and bare == text and not (is_article and _is_told_of(page, i, text, body))):
        return False
    if expression(r"[.!?:]$|^[\"'“‘„«(]").search(bare) or _CAPTION.search(bare):
        return False
    if kind_by_words(text) and text.casefold() not in AGENCIES:
        return False
    # where and when, under a line that says whose correspondent was there
    return not (bare != text and not has_given_name(bare) and i > head + 1 and is_no_name(page.blocks[i - 1].text))


def _names_of(
    page: Page, i: int, text: str, lead: str, led: bool, outlet: str | None, agency: str | None
) -> list[Named]:
    """The names in a byline's words; of one without a lead those that stand alone as a byline's do."""
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
    if found and found[0].name.casefold() in AGENCIES and is_called_byline(page, i):
        return found
    found = [] if is_label(bare) and not has_given_name(bare) else [one for one in found if not is_label(one.name)]
    dated = bare != text
    own = any(outlet and same_name(one.name, outlet) for one in found)
    sure = (one.kind == "desk" or (is_person(one.name) and (dated or own or one.kind == "person")) for one in found)
    return found if any(sure) else []


def _bare(page: Page, text: str, led: bool) -> str:
    """A line without dates and counts; without markup, of one that has a date the names in it."""
    named = dated_names(text) if page.kind == "text" and not led else None
    return named or _without_counts(without_dates(text))


def _without_counts(text: str) -> str:
    """A line of parts between dots without those that count ("30 min · 6279 words · Ida Moor")."""
    if " · " not in text and " • " not in text:
        return text
    return " · ".join(part for part in re.split(r"\s*[·•]\s*", text) if part and not _COUNT.match(part))


_COUNT = Pattern(r"\d+\s?(?:min|words|comment|views|likes|shares|wörter|kommentar|mots|palabras)", re.I)


def _without_mail(block: TextBlock) -> str:
    """The block's text, or the name that it begins with where a link to write to them is all the rest."""
    last = block.anchors[-1] if block.anchors else None
    if last and last.end == len(block.text) and last.url.startswith("mailto:"):
        name = block.text[: last.start].rstrip()
        return name if is_person(name) else block.text
    return block.text


def _is_told(page: Page, text: str) -> bool:
    """Whether a line behind the body's first is a reader's comment, which before the body would be an opinion, or a
    sentence of the story ("Author Ida Moor said so.")."""
    if text[:11].lower() == "comment by ":
        return True
    return text[-1] in ".!?" and len(text) > (_LINE if page.kind == "text" else _SENTENCE)


def authors_told(names: list[Named], number: int, text: str) -> Iterator[tuple[int, Author]]:
    """Names of a block as authors, each with the block's number; `text`: its words."""
    for one in names:
        proof = evidence("visible", number, text)
        yield number, Author(name=one.name, kind=one.kind, role=one.role, outlet=one.outlet, evidence=proof)


def _is_date_and_byline(text: str) -> bool:
    """Whether a line is a date and then a byline: short, it may have been taken for the body's first."""
    return len(text) < _LINE and text[0].isdigit() and (bare := without_dates(text)) != text and lead_of(bare) > 0


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


def _says_byline(page: Page, number: int, first: int, head: int) -> int:
    """Whether a block without "By" can be a byline, by its markup or place: 0 no, 1 if it holds a date, 2 yes."""
    if page.kind == "text":
        return 2 * is_plain_byline(page, number, first, head)
    block = page.blocks[number]
    element = block.element
    if block.tag == "address" or (number > head and len(block.anchors) == 1 and leads_to_author(block.anchors[0].url)):
        return 2
    names, parent = page.elements.names, page.elements.parent
    if _stands_by_date(page, number, first, head):
        return 2
    if is_called_byline(page, number):
        return 2
    called = words_of(names[element]) | words_of(names[parent[element]])
    if head < number < first or not _META_NAMES.isdisjoint(called):
        return 1
    linked = block.anchors[0] if block.anchors else None  # above the headline: who, when
    named = linked is not None and not linked.start and number < head and is_person(block.text[: linked.end])
    return int(named and 2 * len(block.text[linked.end :]) < _LINE) if linked else 0


def is_called_byline(page: Page, number: int) -> bool:
    """Whether markup calls a block, or what it stands in, a byline."""
    element, names = page.blocks[number].element, page.elements.names
    called = words_of(names[element]) | words_of(names[page.elements.parent[element]])
    return not BYLINE_NAMES.isdisjoint(called) or called >= _READERS_CREDITS or "byline" in names[element].lower()


def _stands_by_date(page: Page, number: int, first: int, head: int) -> bool:
    """Whether a line between headline and body is a person's name, and whom that writes for, beside the date's line."""
    block = page.blocks[number]
    if not head < number < first or block.tag in _HEADINGS or block.anchors or len(block.text.split()) > 7:
        return False
    name = block.text.partition(" for the ")[0]
    known = has_given_name(name) if _LATIN.match(name) else not is_eastern(name)  # the lists have few other names
    if not known or not is_person(name) or is_no_name(name):
        return False
    own = page.elements.names[block.element]
    between = range(head + 1, min(first, len(page.blocks)))
    alike = [i for i in (number - 2, number + 2) if own and i in between and _named_as(page, i) == own]
    beside = [page.blocks[i].text for i in (number - 1, number + 1, *alike) if i in between]
    return any(len(text) < _LINE and printed_date(text) is not None for text in beside)


def _named_as(page: Page, number: int) -> str:
    return page.elements.names[page.blocks[number].element]


_ABOVE = 2
"""Blocks above the headline in which an account's name may stand with the date."""
_LATIN = Pattern("[A-Za-zÀ-ɏ]")
_LINE, _SENTENCE = 80, 60
"""Characters of the line of a date at most, and from which on a line with a full stop is a sentence."""
_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
