"""The headline as printed, its kicker, the deck, and the page's other titles."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

import msgspec

from onrecord.article.hints import words_of
from onrecord.article.name_kinds import kind_by_names
from onrecord.article.printed_dates import printed_date
from onrecord.article.structured import first_text
from onrecord.article.word_kinds import kind_by_words
from onrecord.beside import Beside
from onrecord.evidence import evidence
from onrecord.page import Page
from onrecord.page import walk as w
from onrecord.record import AsideKind, Evidence, Title

_SEPARATORS = re.compile(r"\s+[|–—·»«•‹›:-]\s+|\s*[|ㅣ｜]\s*|\s+::\s+")
_PARTS = " \t\n-–—:|"
"""What stands between a kicker and its headline in one heading."""
_NO_KICKERS = frozenset(("inhalt", "hauptinhalt", "seiteninhalt", "content", "main content", "contenu", "contenido"))
_DECK_NAMES = frozenset(
    "deck dek standfirst subtitle subhead subheadline subheading lead lede intro teaser vorspann chapo entradilla "
    "sommario bajada copete ingress manchet abstract summary excerpt description strap "
    "strapline sottotitolo subtitulo preamble "
    "underrubrik zajawka sub".split()
)
_KICKER_NAMES = frozenset(
    "kicker overline eyebrow topline dachzeile rubrik surtitre antetitulo occhiello roofline supertitle".split()
)


_LONGEST = 500
"""Characters of a title from which on no outlet's name is looked for in it."""


class Headline(msgspec.Struct, frozen=True):
    """The headline and what stands about it, each with the block where it is printed (None where it is not)."""

    text: str | None
    block: int | None
    proof: Evidence | None
    kicker: str | None
    kicker_block: int | None
    kicker_proof: Evidence | None
    others: tuple[Title, ...]


def headline_on(page: Page, node: int | None, body: list[int], beside: Beside | None) -> Headline:
    """The printed headline: the heading most like what the page calls itself; else what it, or its feed, calls it."""
    stated = list(_stated(page, node))
    if beside and beside.feed and beside.feed.title:
        stated.append((beside.feed.title, evidence("feed", "title", beside.feed.title)))
    first_body = body[0] if body else len(page.blocks)
    block, kicker_block, inside = _printed(page, stated, first_body)
    kicker: str | None = None
    if block is None:
        text, proof = (stated[0][0], stated[0][1]) if stated else (None, None)
    else:
        text = " ".join(page.blocks[block].text.split())
        proof = evidence("visible", block, text)
        text = text.lstrip(" :|–—-") or text
        if inside and len(inside) < len(text):
            kicker, text = _kicker_inside(text, inside)
    if kicker is None and kicker_block is not None:
        kicker = " ".join(page.blocks[kicker_block].text.split())
    others: dict[str, Title] = {}
    for other, place in stated:
        if text is None or _letters(other) != _letters(text):
            others.setdefault(_letters(other), Title(text=other, evidence=place))
    at = kicker_block if kicker_block is not None else block
    kicker_proof = evidence("visible", at, kicker) if kicker else None
    return Headline(text, block, proof, kicker, kicker_block, kicker_proof, tuple(others.values()))


def _stated(page: Page, node: int | None) -> Iterator[tuple[str, Evidence]]:
    """What the page calls itself: JSON-LD, OpenGraph, microdata, `<title>` without the site's name."""
    if node is not None:
        found = page.json_ld[node]
        for key in ("headline", "name", "alternativeHeadline"):
            if key == "name" and found.value.get("headline"):
                continue
            if text := first_text(found.value.get(key)):
                yield text, evidence("json-ld", f"{found.at}/{key}", text)
    site = page.meta("og:site_name", "application-name", "twitter:site")
    for name in ("og:title", "twitter:title", "dc.title", "title"):
        if (text := page.meta(name)) and (short := without_site(text, site, page)):
            yield short, evidence("meta", name, text)
    for item in page.microdata:
        if "headline" in item.names:
            yield item.value, evidence("microdata", "headline", item.value)
            break
    if page.title and (short := _printed_part(page.title, page) or without_site(page.title, site, page)):
        yield short, evidence("html", "title", page.title)


def _printed_part(title: str, page: Page) -> str | None:
    """The part of `title` after "Outlet: " or the like that a block of the page prints by itself; None for none."""
    before, colon, after = title.partition(": ")
    if not colon or len(after) < 20 or len(before.split()) > 3:
        return None
    return after if any(len(block.text) == len(after) and block.text == after for block in page.blocks) else None


def without_site(title: str, site: str | None, page: Page) -> str:
    """`title` without the outlet's name at its end or start, which is told by its name, its host, or a heading."""
    known = {_letters(site or ""), *_host_words(page.url)} - {""}
    before, colon, after = title.partition(": ")
    if colon and _letters(before) in known:
        return without_site(after, site, page)
    parts = _SEPARATORS.split(title) if len(title) < _LONGEST else []
    if len(parts) < 2:
        return title.strip()
    cuts = list(_SEPARATORS.finditer(title))
    for cut in reversed(cuts):
        head, tail = title[: cut.start()].strip(), title[cut.end() :].strip()
        if head and _is_site(tail, known):
            return without_site(head, site, page) if len(cuts) > 1 else head
    head, tail = title[: cuts[0].start()].strip(), title[cuts[0].end() :].strip()
    if _is_site(head, known) and tail:
        return tail
    last = cuts[-1]
    if "|" in last[0] and len(title[last.end() :].split()) <= 4 and len(title[: last.start()]) > 20:
        return title[: last.start()].strip()
    return title.strip()


def _is_site(part: str, known: set[str]) -> bool:
    letters = _letters(part)
    return bool(letters) and any(
        letters == name
        or (len(name) > 3 and (letters.startswith(name) or letters.endswith(name)) and len(letters) < 2 * len(name) + 6)
        for name in known
    )


def _host_words(url: str | None) -> set[str]:
    from onrecord.page import registrable

    domain = registrable(url) if url else None
    return {_letters(domain.split(".")[0]), _letters(domain)} if domain else set()


def _printed(
    page: Page, stated: list[tuple[str, Evidence]], first_body: int
) -> tuple[int | None, int | None, str | None]:
    """The headline's block; a kicker's block in the same heading; the stated title where it is only a part of it."""
    best, score, inside, before = None, 0.0, None, ""
    wanted = [_letters(text) for text, _ in stated]
    called = {text.casefold() for text, _ in stated}
    own = {_letters(page.meta("og:site_name") or ""), *_host_words(page.url)}
    for i, block in enumerate(page.blocks[: max(first_body + 40, 60)] if page.kind == "html" else page.blocks[:25]):
        bits = page.elements.bits[block.element]
        if len(block.text) > 300 or bits & w.HIDDEN:
            continue
        heading = bits & w.HEADING
        if not heading and page.kind == "html" and block.text.casefold() not in called:
            before = block.text
            continue
        letters, before, above = _letters(block.text), block.text, before
        if not letters or letters in own:
            continue
        likeness, part = _likeness(block.text, letters, wanted, stated)
        if likeness < 1 and above and _letters(above) + letters in wanted:
            likeness, part = 1.0, None  # the stated title is a kicker and this
        level = _level(page, block.element)
        points = 3 * likeness + (1.5 if level == 1 else 0.5 if heading else 0.0) + (0.3 if i <= first_body else 0)
        if not heading and likeness < 0.9:
            continue
        if heading and points > score and _in_breadcrumbs(page, block.element):
            points -= 2
        if points > score + 0.01 and (likeness > 0.5 or level == 1):
            best, score, inside = i, points, part
    if page.kind == "text":
        best = best if best is not None else _first_line(page, first_body)
        return best, _kicker_line(page, best), None
    kicker = _kicker_beside(page, best, wanted) if best is not None else None
    return best, kicker, inside


def _likeness(
    text: str, letters: str, wanted: list[str], stated: list[tuple[str, Evidence]]
) -> tuple[float, str | None]:
    """How much a block reads like what the page calls itself, and the stated title that it ends with, if any does."""
    best, part = 0.0, None
    for title, (words, _) in zip(wanted, stated, strict=True):
        if not title:
            continue
        if letters == title:
            best = 1.0
        elif len(title) > 15 and letters.endswith(title) and len(letters) < 2 * len(title) + 20:
            if best < 1 or _stands_apart(text, words):
                best, part = max(best, 0.95), part or words
        elif best < 1 and len(letters) > 15 and (letters in title or title in letters):
            best = max(best, 0.9 * min(len(letters), len(title)) / max(len(letters), len(title)) + 0.05)
    return best, part


def _stands_apart(text: str, title: str) -> bool:
    """Whether `title` stands at the end of `text` behind a mark that parts it from what is before."""
    at = text.casefold().rfind(title.casefold())
    return at > 1 and text[:at].rstrip()[-1:] in "-–—:|"


def _in_breadcrumbs(page: Page, element: int) -> bool:
    """Whether a heading is the last item of the way to the page: some sites put a title for search engines there."""
    elements = page.elements
    for _ in range(4):
        if "crumb" in elements.names[element].lower():
            return True
        element = elements.parent[element]
    return False


def _level(page: Page, element: int) -> int:
    """The level of the heading that `element` is or stands in (two steps up at most), 0 for none."""
    for _ in range(3):
        tag = page.elements.tag[element]
        if len(tag) == 2 and tag[0] == "h" and tag[1].isdigit():
            return int(tag[1])
        element = page.elements.parent[element]
    return 0


def _starts_container(page: Page, number: int, headline: int) -> bool:
    """Whether a block and the headline right after it are the first two of one header."""
    elements = page.elements
    up = elements.parent[page.blocks[headline].element]
    own = page.blocks[number].element
    return number == headline - 1 and elements.lo[up] == number and (own == up or elements.parent[own] == up)


def _kicker_inside(text: str, title: str) -> tuple[str | None, str]:
    """`text` is a kicker and then `title`: both, as printed."""
    at = text.casefold().rfind(title.casefold())
    if at <= 0:
        return None, text
    return text[:at].strip(_PARTS + "•·") or None, text[at:]


def _kicker_beside(page: Page, headline: int, wanted: list[str]) -> int | None:
    """A short block just before the headline, in the same heading, named as a kicker by its markup, or with it making
    a title that is stated."""
    letters = _letters(page.blocks[headline].text)
    for i in range(headline - 1, max(headline - 3, -1), -1):
        block = page.blocks[i]
        names = page.elements.names[block.element]
        own = _letters(block.text)
        if i == headline - 1 and own and own + letters in wanted:
            return i
        if len(block.text) > 60 or len(own) < 2 or block.text.lower() in _NO_KICKERS or printed_date(block.text):
            return None
        if page.elements.bits[block.element] & (w.NAV | w.LIST | w.BUTTON) or kind_by_words(block.text):
            return None
        if block.element == page.blocks[headline].element or (
            not block.anchors and _starts_container(page, i, headline)
        ):
            return i
        same = page.elements.bits[block.element] & w.HEADING and (
            page.elements.parent[block.element] == page.elements.parent[page.blocks[headline].element]
            and _level(page, block.element) == _level(page, page.blocks[headline].element)
        )
        if same or not _KICKER_NAMES.isdisjoint(words_of(names)):
            return i
    return None


def _kicker_line(page: Page, headline: int | None) -> int | None:
    """In a page without markup: one to three words just before the headline, that are no date and no furniture."""
    if not headline:
        return None
    text = page.blocks[headline - 1].text
    plain = len(text.split()) <= 3 and not re.search(r"\d|[.:!?]$", text) and headline > 1
    return headline - 1 if plain and kind_by_words(text) is None else None


def _first_line(page: Page, first_body: int) -> int | None:
    """In a page without markup: the line before the body that reads most like a headline, the first of equals."""
    best, score = None, 0.0
    for i in range(min(first_body, len(page.blocks))):
        text = page.blocks[i].text
        words = text.split()
        if not 2 <= len(words) <= 30 or text[-1] in ".;," or not _reads_like_a_headline(text, words):
            continue
        points = min(len(words), 6) - (3 if text[0] in "'\"“‘„«" and text[-1] in "'\"”’“»…." else 0) - 0.1 * i
        if points > score:
            best, score = i, points
    return best


_BYLINE_OR_DATE = re.compile(r"\W*(?:by|von|par|por|updated|published|photo|foto|bild|press release|skip to)\b", re.I)
_CREDITED = re.compile(r"[(/|][^()/|]{3,60}\)?$")


def _reads_like_a_headline(text: str, words: list[str]) -> bool:
    if _BYLINE_OR_DATE.match(text) or (_CREDITED.search(text) and text[-1] == ")") or kind_by_words(text):
        return False
    if " / " in text and len(words) <= 7:
        return False
    dated = re.search(r"\b(?:19|20)\d\d\b", text) or ":" in words[-1]
    return not (dated and len(words) < 6)


def deck_on(page: Page, node: int | None, headline: Headline, body: list[int], likely: list[float]) -> int | None:
    """The block of the deck: between headline and body, named so, or what the page describes itself with."""
    if headline.block is None:
        return None
    after = headline.block
    first = next((i for i in body if i > after), len(page.blocks))
    described = {_letters(text)[:60] for text in _descriptions(page, node) if len(text) > 25}
    container = _most_common_parent(page, body)
    for i in range(after + 1, min(first + 2, after + 10, len(page.blocks))):
        block = page.blocks[i]
        element = page.elements
        text = block.text
        if not (8 if page.kind == "text" else 20) <= len(text) <= 600 or element.bits[block.element] & (
            w.NAV | w.FIGURE | w.FORM | w.FOOTER | w.BUTTON | w.HIDDEN
        ):
            continue
        own, up = element.names[block.element], element.names[element.parent[block.element]]
        if kind_by_words(text) in _NO_DECK or _repeats(text, headline.text) or (len(text) < 60 and printed_date(text)):
            continue
        if own and kind_by_names(own) in _NO_DECK - {"promotion", "timestamp"}:  # decks are called teasers too
            continue
        subhead = element.tag[block.element] in ("h2", "h3", "h4")
        apart = element.parent[block.element] != container or subhead
        if page.kind == "text":
            return i if i <= first and _is_text_deck(page, i, first) else None
        named = (
            (subhead and i == after + 1 and i < first)
            or not _DECK_NAMES.isdisjoint(words_of(own))
            or (i < first + 1 and apart and not _DECK_NAMES.isdisjoint(words_of(up)))
        )
        letters = _letters(text)
        if named or (apart and any(letters.startswith(d) or d.startswith(letters[:60]) for d in described if letters)):
            return i
    return None


def _is_text_deck(page: Page, number: int, first: int) -> bool:
    """In a page without markup: the line after the headline, where it is quoted, no sentence, or before the byline."""
    text = page.blocks[number].text
    if _BYLINE_OR_DATE.match(text) or kind_by_words(text) or (_CREDITED.search(text) and len(text.split()) < 14):
        return False
    quoted = text[0] in "'\"“‘„«" and text[-1] in "'\"”’“»…" and number < first + 1
    after = page.blocks[number + 1].text if number + 1 < len(page.blocks) else ""
    led = bool(re.match(r"\W*by\s|\(\s*[A-Z][\w.'’-]+ [A-Z]", after)) and len(text) < 250
    return (quoted and len(text) < 200) or (len(text.split()) >= 5 and (text[-1] not in ".!?" or led))


def _repeats(text: str, headline: str | None) -> bool:
    return bool(headline) and _letters(text) == _letters(headline or "")


_NO_DECK: frozenset[AsideKind | None] = frozenset(
    ("caption", "share", "promotion", "advert", "subscription", "credit", "rights", "comment", "cookie", "timestamp")
)


def _descriptions(page: Page, node: int | None) -> Iterator[str]:
    if node is not None and (text := first_text(page.json_ld[node].value.get("description"))):
        yield text
    for name in ("og:description", "description", "twitter:description"):
        if text := page.meta(name):
            yield text


def _most_common_parent(page: Page, body: list[int]) -> int:
    counts: dict[int, int] = {}
    for i in body:
        parent = page.elements.parent[page.blocks[i].element]
        counts[parent] = counts.get(parent, 0) + len(page.blocks[i].text)
    return max(counts, key=lambda parent: counts[parent], default=-1)


_NO_LETTERS = re.compile(r"[\W_]+")


def _letters(text: str) -> str:
    """Only letters and digits, in one form: what is left to compare two titles by."""
    if not text.isascii():
        text = unicodedata.normalize("NFKC", text)
    return _NO_LETTERS.sub("", text.casefold())
