"""What a page calls itself: its titles in the head and in structured data, without the outlet's name."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from onrecord.article.structured import first_text
from onrecord.evidence import evidence
from onrecord.page import Page, registrable
from onrecord.page.kept import expression
from onrecord.record import Evidence, Outlet

Stated = tuple[str, Evidence]
"""A title that a page gives itself, and where."""
SEPARATORS = expression(
    r"\s+(?:[|–—·»«•‹›:-]|--)\s+|\s*[|ㅣ｜]\s*|\s+::\s+|"
    r"(?<=[^\x00-\u2fff])(?:--?|_+|\s?：)(?=[^\x00-\u2fff])|(?<=[^\x00-\u2fff])_+|_+(?=[^\x00-\u2fff])"
)
"""What parts a title from the outlet's name; between ideographs or Hangul marks without blanks too."""
UNCASED_SITE = expression(
    r"[^\x00-\u2fff]{0,16}(?:网|網|网站|日报|日報|晚报|早报|时报|新闻|新聞|官网|门户|"
    r"ニュース|オンライン|公式サイト|뉴스|일보|신문|닷컴)"
)
"""How sites are called in Chinese, Japanese and Korean, where neither tag nor address names them."""
ARCHIVED = expression(r"\s+[»|·-]\s+(?:Blog )?Archiv(?:e|es|o)?\s+[»|·-]\s+", re.I)
"""What stands between the site's name and the headline in titles of old systems."""
FRONT = expression(r"/|https?://[^/?#]+/?")
"""The address of a site's front."""
_PRINTED, _SHORT = 20, 10
"""Characters of a part of a title at least that a block prints, and that a heading does."""
LEAST = 15
"""Letters that the end of a heading has at least to be a headline by itself."""
_LONGEST = 500
"""Characters of a title from which on no outlet's name is looked for in it."""


def stated_titles(page: Page, node: int | None, outlet: Outlet | None = None) -> Iterator[Stated]:
    """What the page calls itself: JSON-LD, OpenGraph, microdata, `<title>` without the site's name.

    The site's name is `outlet`'s as well: of a page without an address it may be told by a link or a notice alone.
    """
    told = ""
    if node is not None:
        found = page.json_ld[node]
        for key in ("headline", "name", "alternativeHeadline"):
            if key == "name" and found.value.get("headline"):
                continue
            if text := first_text(found.value.get(key)):
                told = told or text
                yield text, evidence("json-ld", f"{found.at}/{key}", text)
    known = site_names(page.meta("og:site_name", "application-name", "twitter:site"), page)
    if outlet is not None:
        known |= {letters_of(outlet.name or ""), letters_of((outlet.domain or "").partition(".")[0])} - {""}
    for name in ("og:title", "twitter:title", "headline", "hdl", "dc.title", "title"):
        if (text := page.meta(name)) and (short := without_site(text, known, page)):
            yield short, evidence("meta", name, text)
    for item in page.microdata:
        if "headline" in item.names:
            yield item.value, evidence("microdata", "headline", item.value)
            break
    part = _printed_part(page.title, page) if page.title and page.title != told else None
    if page.title and (short := part or without_site(page.title, known, page)):
        yield short, evidence("html", "title", page.title)


def _printed_part(title: str, page: Page) -> str | None:
    """The part of `title` after "Outlet: " or the like, or before the names of outlet and sections, that a block of the
    page prints by itself; None for none."""
    before, colon, after = title.partition(": ")
    if colon and len(after) >= _PRINTED and len(before.split()) <= 3 and _prints(after, page):
        return None if _prints(title, page) else after
    if len(title) < _LONGEST:
        if (archived := ARCHIVED.search(title)) and _prints(end := title[archived.end() :], page):
            return end
        for cut in SEPARATORS.finditer(title):
            start = title[: cut.start()].strip()
            end = title[cut.end() :].strip()
            if len(end) >= _PRINTED and _leads_home(start, page) and _heads(end, page, ("h1", "h2", "h3")):
                return end
            if (len(start) >= _PRINTED and _prints(start, page)) or (len(start) >= _SHORT and _heads(start, page)):
                return start
    return None


def _heads(text: str, page: Page, tags: tuple[str, ...] = ("h1", "h2")) -> bool:
    return any(block.tag in tags and block.text == text for block in page.blocks)


def _leads_home(text: str, page: Page) -> bool:
    """Whether a heading is nothing but this and a link to a site's front: the site's name."""
    return any(
        block.text == text and any(FRONT.fullmatch(anchor.url) for anchor in block.anchors)
        for block in page.blocks
        if block.tag in ("h1", "h2")
    )


def _prints(text: str, page: Page) -> bool:
    return any(len(block.text) == len(text) and block.text == text for block in page.blocks)


def site_names(site: str | None, page: Page) -> set[str]:
    """The letters of what the outlet may be called in a title: its name as stated, and the words of its host."""
    return {letters_of(site or ""), *host_words(page.url)} - {""}


def without_site(title: str, known: set[str], page: Page) -> str:
    """`title` without the outlet's name at its end or start: one of those `known`, see `site_names`, or a heading's."""
    before, colon, after = title.partition(": ")
    if colon and letters_of(before) in known:
        return without_site(after, known, page)
    cuts = list(SEPARATORS.finditer(title)) if len(title) < _LONGEST else []
    if not cuts:
        return title.strip()
    for cut in reversed(cuts):
        head, tail = title[: cut.start()].strip(), title[cut.end() :].strip()
        if head and _is_site(tail, known):
            return _without_section(without_site(head, known, page), page) if len(cuts) > 1 else head
    head, tail = title[: cuts[0].start()].strip(), title[cuts[0].end() :].strip()
    if _is_site(head, known) and tail:
        return tail
    last = cuts[-1]
    if "|" in last[0] and len(title[last.end() :].split()) <= 4 and len(title[: last.start()]) > 20:
        return title[: last.start()].strip()
    return title.strip()


def _without_section(title: str, page: Page) -> str:
    """`title` without a section that stood between it and the outlet's name, and in a meta tag by itself."""
    *_, last = (None, *SEPARATORS.finditer(title))
    if last and any(meta.content == title[last.end() :] for meta in page.metas):
        return title[: last.start()].strip() or title
    return title


def _is_site(part: str, known: set[str]) -> bool:
    if UNCASED_SITE.fullmatch(part):
        return True
    letters = letters_of(part)
    return bool(letters) and any(
        letters == name
        or (len(name) > 3 and (letters.startswith(name) or letters.endswith(name)) and len(letters) < 2 * len(name) + 6)
        for name in known
    )


def host_words(url: str | None) -> set[str]:
    """The letters of the site's name by its address: with its ending and without."""
    domain = registrable(url) if url else None
    return {letters_of(domain.split(".")[0]), letters_of(domain)} if domain else set()


_NO_LETTERS = expression(r"[\W_]+")
_NO_ASCII_LETTERS = {code: None for code in range(128) if not chr(code).isalnum()}


def letters_of(text: str) -> str:
    """Only letters and digits, in one form: what is left to compare two titles by."""
    if text.isascii():
        return text.casefold().translate(_NO_ASCII_LETTERS)
    return _NO_LETTERS.sub("", unicodedata.normalize("NFKC", text).casefold())
