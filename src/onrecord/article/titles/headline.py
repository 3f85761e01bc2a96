"""The headline as printed: which block it is, by the page's own titles (`titles`), its kicker, and other titles."""

from __future__ import annotations

from unicodedata import category

import msgspec

from onrecord.article.authors.uncased_names import with_titles
from onrecord.article.hints import words_of
from onrecord.article.titles.kicker import (
    MARK,
    PARTS,
    kicker_beside,
    kicker_inside,
    over_byline,
    stands_apart,
    told_otherwise,
    with_kicker,
)
from onrecord.article.titles.titles import LEAST, Stated, host_words, letters_of, stated_titles
from onrecord.beside import Beside
from onrecord.evidence import evidence
from onrecord.page import Page, TextBlock
from onrecord.page import walk as w
from onrecord.page.patterns import Pattern
from onrecord.record import Evidence, Outlet, Title

HEADINGS_OWN = " ¶🔗"
"""What manuals print behind a heading as a link to it."""
_PARTING = Pattern(r"[\s:|/–—-]+")
_SHARED = 0.25
"""Points of a heading for words that it shares with a title: they decide between headings that are like none."""
_FIRST_BLOCKS, _FEWEST_WORDS = 20, 6
"""The blocks among which a page's only heading is its headline, and its words at least."""
_SMALL_FORM = 10
"""Blocks of a form that holds no text of a page."""
_LOWER = frozenset("subheader subheading subtitle subheadline subhead".split())
_UNCASED_KICKERS = "\u3040"
"""Where a letter has no case a blank parts no kicker from a headline, but in Chinese, Japanese and Korean."""


class Headline(msgspec.Struct, frozen=True):
    """The headline and what stands about it, each with the block where it is printed (None where it is not)."""

    text: str | None
    block: int | None
    proof: Evidence | None
    kicker: str | None
    kicker_block: int | None
    kicker_proof: Evidence | None
    others: tuple[Title, ...]


def headline_on(
    page: Page, node: int | None, body: list[int], beside: Beside | None, outlet: Outlet | None = None
) -> Headline:
    """The printed headline: the heading most like what the page calls itself; else what it, or its feed, calls it."""
    stated = list(stated_titles(page, node, outlet))
    if beside and beside.feed and beside.feed.title:
        stated.append((beside.feed.title, evidence("feed", "title", beside.feed.title)))
    wanted = [letters_of(words) for words, _ in stated]
    block, kicker_block, inside = _printed(page, stated, wanted, body[0] if body else len(page.blocks), outlet)
    kicker: str | None = None
    if block is None:
        text, proof = _barest(stated) if stated else (None, None)
    else:
        text = " ".join(page.blocks[block].text.split())
        proof = evidence("visible", block, text)
        text = text.lstrip(" :|–—-").rstrip(HEADINGS_OWN) or text
        if inside is None and kicker_block is None:
            inside = told_otherwise(text, stated, wanted)
        if inside and len(inside) < len(text) and not _runs_on(text, inside):
            kicker, text = kicker_inside(text, inside)
        text = _spelled(_without_outlet(text, outlet, wanted if page.kind != "text" else None), stated, wanted)
    if text and kicker is None and kicker_block is not None:
        kicker = " ".join(page.blocks[kicker_block].text.split()).rstrip(PARTS)
        if whole := with_kicker(kicker, text, stated, wanted):
            (text, proof), kicker = whole, None
    others: dict[str, Title] = {}
    own = letters_of(text) if text else None
    for letters, (other, place) in zip(wanted, stated, strict=True):
        if letters != own:
            others.setdefault(letters, Title(text=other, evidence=place))
    at = kicker_block if kicker_block is not None else block
    kicker_proof = evidence("visible", at, kicker) if kicker else None
    return Headline(text, block, proof, kicker, kicker_block, kicker_proof, tuple(others.values()))


def _without_outlet(text: str, outlet: Outlet | None, wanted: list[str] | None) -> str:
    """A heading without the outlet's name behind what the page calls itself; `wanted` is None where nothing tells that,
    and a mark that parts them."""
    name = (outlet and outlet.name) or ""
    start = text[: -len(name)].rstrip(PARTS) if name and text.endswith(name) else ""
    if wanted is None:
        return start if start and text[len(start) :].startswith(" | ") else text
    return start if start and letters_of(start) in wanted else text


def _runs_on(text: str, title: str) -> bool:
    """Whether nothing parts `title` from what stands before it: no mark, and no capital where letters have none; or
    what stands before it belongs to it ("Quell's ferry stays")."""
    at = text.casefold().rfind(title.casefold())
    first, lead = text[at], text[:at]
    before = lead.rstrip()
    if _in_words(text, title) and (first.islower() or before.endswith(("'s", "’s")) or before.casefold() in _ARTICLES):
        return True
    if not first.isalpha() or first.upper() != first.lower() or first >= _UNCASED_KICKERS:
        return False
    return bool(before) and category(before[-1])[0] in "LMN"


_ARTICLES = frozenset("the a an der die das den ein eine le la les un une el los las una il lo gli de het een".split())


def _barest(stated: list[Stated]) -> Stated:
    """The first of the page's titles; the shortest of those that it begins with, parted by a mark from what follows.

    Some systems write the outlet's name behind the headline, in JSON-LD too.
    """
    first = stated[0][0]
    shorter = [one for one in stated if len(one[0]) >= LEAST and _goes_on(first, one[0])]
    return min(shorter, key=lambda one: len(one[0])) if shorter else stated[0]


def _goes_on(title: str, start: str) -> bool:
    return title.startswith(start) and MARK.match(title[len(start) :]) is not None


def _spelled(text: str, stated: list[Stated], wanted: list[str]) -> str:
    """A printed headline; as a title spells it where that parts by a mark what stands together in the heading's text.

    A kicker and a headline are parted by their looks there ("HarbourRain falls", "Harbour Rain falls").
    """
    own = letters_of(text)
    for letters, (words, _) in zip(wanted, stated, strict=True):
        alike = letters == own and words != text and _PARTING.sub("", words) == _PARTING.sub("", text)
        if alike and _parts(words) > _parts(text):
            return words
    return text


def _parts(text: str) -> tuple[int, int, int]:
    """How many places part the words of `text`, at how many of them a mark does, at how many a blank."""
    found = _PARTING.findall(text)
    marked = sum(not place.isspace() for place in found)
    return len(found), marked, sum(place[-1].isspace() for place in found)


def _printed(
    page: Page, stated: list[Stated], wanted: list[str], first_body: int, outlet: Outlet | None
) -> tuple[int | None, int | None, str | None]:
    """The headline's block; a kicker's block in the same heading; the stated title where it is only a part of it."""
    best, inside = _likeliest(page, stated, wanted, first_body, outlet)
    if page.kind == "text":
        from onrecord.article.titles.plain import first_line, kicker_line  # most pages have markup

        best = best if best is not None else first_line(page, first_body)
        return best, kicker_line(page, best, first_body), None
    if best is None or not page.elements.bits[page.blocks[best].element] & w.HEADING:
        best = _further(page, wanted, max(first_body + 40, 60), best)
    if best is None:
        best = _only_heading(page, wanted)
    if best is None:
        best = over_byline(page, wanted, first_body)
    is_article = page.meta("og:type") == "article" or any("NewsArticle" in node.types for node in page.json_ld)
    kicker = kicker_beside(page, best, wanted, is_article) if best is not None else None
    return best, kicker, inside


def _likeliest(
    page: Page, stated: list[Stated], wanted: list[str], first_body: int, outlet: Outlet | None
) -> tuple[int | None, str | None]:
    """Of the first blocks the one that is likeliest the headline; the stated title where it is only a part of it."""
    best, score, inside, before = None, 0.0, None, ""
    called = {text.casefold() for text, _ in stated}
    own, name = _own_names(page, outlet), letters_of(outlet.name or "") if outlet else ""
    for i, block in enumerate(page.blocks[: max(first_body + 40, 60)] if page.kind == "html" else page.blocks[:25]):
        bits = page.elements.bits[block.element]
        if len(block.text) > 300 or bits & w.HIDDEN:
            continue
        heading = bits & w.HEADING
        if not heading and page.kind == "html" and block.text.casefold() not in called:
            before = block.text
            continue
        letters, before, above = letters_of(block.text), block.text, before
        if not letters or letters in own:
            continue
        likeness, part = _likeness(block.text, letters, wanted, stated)
        if likeness < 1 and above and letters_of(above) + letters in wanted and not with_titles(block.text):
            likeness, part = 1.0, None  # the stated title is a kicker and this
        if heading and likeness < 0.9 and not _may_head(page, block):
            continue
        level = page.elements.level(block.element, 2)
        level = 2 if level == 1 and _is_called_lower(page.elements.names[block.element]) else level
        if name and letters.endswith(name) and letters[: -len(name)] in wanted:  # a headline, and whose it is
            likeness, level = 0.95, 2
        if not heading and likeness < 0.9:
            continue
        points = 3 * likeness + (1.5 if level == 1 else 0.5 if heading else 0.0) + (0.3 if i <= first_body else 0)
        if level == 1 and not likeness:
            points += _SHARED * _shared(block.text, stated)
        if heading and points > score and _in_breadcrumbs(page, block.element):
            points -= 2
        if points > score + 0.01 and (likeness > 0.5 or level == 1):
            best, score, inside = i, points, part
    return best, inside


def _own_names(page: Page, outlet: Outlet | None) -> set[str]:
    """What the site is called, in letters alone: no headline."""
    own = {letters_of(page.meta("og:site_name") or ""), *host_words(page.url)}
    if outlet and outlet.domain:
        own |= {letters_of(outlet.domain.split(".")[0]), letters_of(outlet.domain)}
    return own


def _may_head(page: Page, block: TextBlock) -> bool:
    """Whether a heading that is no stated title may be the headline: not that of a small form, nor one above others,
    nor of a notice on cookies."""
    if "cookie" in block.text.casefold():
        return False
    if page.elements.bits[block.element] & w.FORM and _in_a_small_form(page, block.element):
        return False
    return not (_leads_above(page, block) or with_titles(block.text))


def _further(page: Page, wanted: list[str], start: int, best: int | None) -> int | None:
    """The first heading from block `start` on that is a stated title, else `best`: menus may hold hundreds of blocks
    before it, and a link to the page itself."""
    for i in range(start, len(page.blocks)):
        block = page.blocks[i]
        bits = page.elements.bits[block.element]
        if bits & w.HEADING and not bits & w.HIDDEN and len(block.text) > LEAST and letters_of(block.text) in wanted:
            return i
    return best


def _only_heading(page: Page, wanted: list[str]) -> int | None:
    """The one heading of a page that prints none of its titles: systems write the section's name into every page's. Of
    one that calls itself a front page and no more, the first of its highest."""
    if wanted and all(letters in _FRONTS for letters in wanted):
        return next((i for i, block in enumerate(page.blocks) if block.tag == "h1"), None)
    if any(letters_of(block.text) in wanted for block in page.blocks):
        return None
    headings = [i for i, block in enumerate(page.blocks) if page.elements.bits[block.element] & _TOLD == w.HEADING]
    words = len(page.blocks[headings[0]].text.split()) if len(headings) == 1 else 0
    return headings[0] if _FEWEST_WORDS <= words <= _LONGEST_HEADING and headings[0] <= _FIRST_BLOCKS else None


_TOLD = w.HEADING | w.HIDDEN | w.NAV | w.FORM | w.FOOTER | w.BUTTON
_FRONTS = frozenset("home homepage frontpage startseite accueil inicio início index main".split())
"""What systems call a site's first page, in letters alone."""
_LONGEST_HEADING = 30
"""Words of such a heading at most; of one below so many blocks."""


def _shared(text: str, stated: list[Stated]) -> float:
    """The largest share of a title's words that a heading has too, which is spelled otherwise."""
    own = set(text.casefold().split())
    shares = [len(own.intersection(words)) / len(words) for title, _ in stated if (words := title.casefold().split())]
    return max(shares, default=0.0)


def _likeness(text: str, letters: str, wanted: list[str], stated: list[Stated]) -> tuple[float, str | None]:
    """How much a block reads like what the page calls itself, and the stated title that it ends with, if any does."""
    best, part = 0.0, None
    for title, (words, _) in zip(wanted, stated, strict=True):
        if not title:
            continue
        if letters == title:
            best = 1.0
        elif len(title) > 15 and letters.endswith(title) and len(letters) < 2 * len(title) + 20:
            if best < 1 or stands_apart(text, words):
                best, part = max(best, 0.95), part or words
        elif best < 1 and len(letters) > 15 and (letters in title or title in letters):
            best = max(best, 0.9 * min(len(letters), len(title)) / max(len(letters), len(title)) + 0.05)
    if part and _in_words(text, part):
        whole = [words for title, (words, _) in zip(wanted, stated, strict=True) if title == letters]
        part = part if any(stands_apart(words, part) for words in whole) or not whole else None
    return best, part


def _in_words(text: str, title: str) -> bool:
    """Whether a blank alone stands between `title`, at the end of `text`, and the word before it."""
    lead = text[: text.casefold().rfind(title.casefold())]
    return lead[-1:] == " " and lead.rstrip()[-1:].isalnum()


def _leads_above(page: Page, block: TextBlock) -> bool:
    """Whether most of a heading is a link to what holds the page: the name of a blog or a section, no headline.

    What holds it is its site's front, or an address that its own goes on from.
    """
    here = (page.url or "").partition("?")[0].partition("//")[2].rstrip("/")
    for anchor in block.anchors:
        if anchor.url and 2 * (anchor.end - anchor.start) > len(block.text):
            way = anchor.url.rstrip("/")
            rooted = not way or (way.startswith("/") and not way.startswith("//"))
            there = here.partition("/")[0] + way if rooted else way.partition("//")[2]
            return bool(there) and here.startswith(there + "/")
    return False


def _in_a_small_form(page: Page, element: int) -> bool:
    """Whether a heading is that of a form, which does not hold the page's text."""
    elements = page.elements
    while element and elements.tag[element] != "form":
        element = elements.parent[element]
    return bool(element) and elements.hi[element] - elements.lo[element] <= _SMALL_FORM


def _in_breadcrumbs(page: Page, element: int) -> bool:
    """Whether a heading is the last item of the way to the page: some sites put a title for search engines there."""
    elements = page.elements
    for _ in range(4):
        if "crumb" in elements.names[element].lower():
            return True
        element = elements.parent[element]
    return False


def _is_called_lower(names: str) -> bool:
    """Whether markup calls a heading the second one ("sub_header")."""
    words = words_of(names)
    return not words.isdisjoint(_LOWER) or ("sub" in words and not words.isdisjoint(("header", "heading", "title")))
