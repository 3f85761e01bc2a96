"""The kicker: a short line over the headline, in the same heading or beside it, and headlines that hold theirs."""

from __future__ import annotations

import re

from onrecord.article.authors.leads import lead_of, without_lead
from onrecord.article.authors.names import is_person
from onrecord.article.dates.printed_dates import printed_date, without_dates
from onrecord.article.hints import words_of
from onrecord.article.set_aside.word_kinds import kind_by_words
from onrecord.article.titles.titles import LEAST, Stated, letters_of
from onrecord.page import Page
from onrecord.page import walk as w
from onrecord.page.patterns import Pattern

PARTS = " \t\n-–—:|"
"""What stands between a kicker and its headline in one heading."""
MARK = Pattern(r"(\s[|–—·»•:-]\s|:\s)")
"""What parts the parts of a title."""
_LONGEST = 60
"""Characters of a kicker at most."""
_MOST_BLOCKS, _MOST_WORDS = 20, 7
"""Of a header that begins with its kicker, and of that kicker."""
_NO_KICKERS = frozenset(
    (
        "inhalt", "hauptinhalt", "seiteninhalt", "content", "main content", "contenu", "contenido",
        "title", "headline", "article", "news article", "blog", "our blog", "the blog", "blog post", "post",
    )
)  # fmt: skip
"""What a page says above a headline of its own parts, and of all its texts."""
_NO_KICKER = Pattern(
    r"\d+ (?:replies|reply|answers?|comments?|views?|posts?|shares?|votes?|likes?|antworten|kommentare?)$|"
    r".*\s[»›>→]\s",
    re.I,
)
"""How many answered, and the way to the page."""
_KICKER_NAMES = frozenset(
    "kicker overline eyebrow topline dachzeile rubrik surtitre antetitulo occhiello roofline supertitle".split()
)


def with_kicker(kicker: str, text: str, stated: list[Stated], wanted: list[str]) -> Stated | None:
    """The headline that JSON-LD gives where that is kicker and printed headline in one, and no title says less.

    It is the outlet's own headline then, as it is where both stand in one heading; else the kicker stays apart.
    """
    own = letters_of(text)
    both = letters_of(kicker) + own
    if both not in wanted or own in wanted:
        return None
    return next(
        (
            (words, place)
            for letters, (words, place) in zip(wanted, stated, strict=True)
            if letters == both and place.from_ == "json-ld" and (place.at or "").endswith("/headline")
        ),
        None,
    )


def _starts_header(page: Page, number: int, headline: int, is_article: bool) -> bool:
    """Whether the block right before the headline is the first one of a header that holds both.

    The header is what holds the headline, or on an article's page a small box around that.
    """
    elements = page.elements
    around, own = elements.parent[page.blocks[headline].element], page.blocks[number].element
    if number != headline - 1:
        return False
    if elements.lo[around] == number and around in (own, elements.parent[own]):
        return True
    while around and elements.lo[around] > number:
        around = elements.parent[around]
    small = elements.hi[around] - elements.lo[around] <= _MOST_BLOCKS
    return is_article and bool(around) and elements.lo[around] == number and small


def kicker_inside(text: str, title: str) -> tuple[str | None, str]:
    """`text` is a kicker and then `title`: both, as printed; a day before the title is no kicker."""
    at = text.casefold().rfind(title.casefold())
    if at <= 0:
        return None, text
    kicker = text[:at].strip(PARTS + "•·")
    return kicker if without_dates(kicker).strip(PARTS) else None, text[at:]


def kicker_beside(page: Page, headline: int, wanted: list[str], is_article: bool) -> int | None:
    """A short block just before the headline, in the same heading, named as a kicker by its markup, or with it making
    a title that is stated."""
    letters = letters_of(page.blocks[headline].text)
    for i in range(headline - 1, max(headline - 3, -1), -1):
        block = page.blocks[i]
        names = page.elements.names[block.element]
        own = letters_of(block.text)
        if i == headline - 1 and own and own + letters in wanted:
            return i
        if len(block.text) > _LONGEST or len(own) < 2 or block.text.lower() in _NO_KICKERS or printed_date(block.text):
            return None
        if _NO_KICKER.match(block.text):
            return None
        if page.elements.bits[block.element] & (w.NAV | w.LIST | w.BUTTON) or kind_by_words(block.text):
            return None
        if _is_byline(block.text) or _is_site(block.text, letters, page.title or ""):
            return None
        if block.element == page.blocks[headline].element or (
            not block.anchors
            and len(block.text.split()) <= _MOST_WORDS - any(map(str.isdigit, block.text))
            and _starts_header(page, i, headline, is_article)
        ):
            return i
        same = page.elements.bits[block.element] & w.HEADING and (
            page.elements.parent[block.element] == page.elements.parent[page.blocks[headline].element]
            and page.elements.level(block.element, 2) == page.elements.level(page.blocks[headline].element, 2)
        )
        if same or not _KICKER_NAMES.isdisjoint(words_of(names)):
            return i
    return None


def _is_byline(text: str) -> bool:
    """Whether a line is "By" and a person's name; "By the numbers" is a kicker."""
    return lead_of(text) > 0 and is_person(without_lead(text))


def over_byline(page: Page, wanted: list[str], first_body: int) -> int | None:
    """On a page without any heading that prints none of its titles, as old ones are: the line right above a byline with
    its "By"."""
    blocks, bits = page.blocks, page.elements.bits
    if any(bits[block.element] & w.HEADING for block in blocks) or any(
        letters_of(one.text) in wanted for one in blocks
    ):
        return None
    for i in range(1, min(first_body + _FEW_BEHIND, len(blocks))):
        text = blocks[i - 1].text
        plain = _FEWEST < len(text.split()) <= _MOST and text[-1] not in ".:;," and not printed_date(text)
        if plain and not blocks[i - 1].anchors and len(blocks[i].text) <= _LONGEST and _is_byline(blocks[i].text):
            return i - 1
    return None


_FEW_BEHIND = 4
"""Blocks of a likely body among which the byline may stand."""
_FEWEST, _MOST = 2, 25
"""Words of such a headline: more than the one, at most the other."""


def _is_site(text: str, headline: str, title: str) -> bool:
    """Whether a line is the site's name, its address behind it or not: `title` has it behind the headline's letters."""
    name = letters_of(MARK.split(text, maxsplit=1)[0] if MARK.search(text) else text)
    return letters_of(title).endswith(headline + name)


def told_otherwise(text: str, stated: list[Stated], wanted: list[str]) -> str | None:
    """The end of `text` behind a mark, where a title ends so behind another kicker, and none is the whole of it."""
    own = letters_of(text)
    if any(letters == own and place.from_ != "microdata" for letters, (_, place) in zip(wanted, stated, strict=True)):
        return None  # microdata is what the heading itself holds
    before, mark, end = MARK.split(text, maxsplit=1) if MARK.search(text) else (text, "", "")
    letters = letters_of(end)
    if not mark or len(letters) < LEAST or len(before) > _LONGEST:
        return None
    for title, (words, _) in zip(wanted, stated, strict=True):
        if title != own and len(title) > len(letters) and title.endswith(letters) and stands_apart(words, end):
            return end
    return None


def stands_apart(text: str, title: str) -> bool:
    """Whether `title` stands at the end of `text` behind a mark that parts it from what is before."""
    at = text.casefold().rfind(title.casefold())
    return at > 1 and text[:at].rstrip()[-1:] in "-–—:|"
