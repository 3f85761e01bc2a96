"""Whose text it is by the line above it: "来源：N" beside the date, the head's source printed there, who translated.

Pages in Chinese name where a text was taken from beside its date, whatever label the line has; a newsroom that takes
over another's text prints that outlet between date and text and names it as the source in the head.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from onrecord.article.article import Article
from onrecord.evidence import evidence
from onrecord.page.page import Page
from onrecord.page.patterns import Pattern
from onrecord.page.pieces import stands
from onrecord.provenance.agencies import agency_named, fold
from onrecord.provenance.signs import Own, Sign, named_sign
from onrecord.record import Evidence

_ZONE: Final = 12
"""Blocks before the text, and of the text's first, that are looked at."""
_LINE_NEEDS: Final = ("来源", "來源", "稿源", "出处")
_LINE: Final = Pattern(
    r"(?:来源|來源|稿源|出处)\s*[:：]\s*(?P<n>[^\s:：|｜()（）]{2,20}(?: (?=[A-Za-z])[\w.-]+){0,3})", needs=_LINE_NEEDS
)
_LONGEST: Final = 120
_SOURCE_METAS: Final = ("dc.source", "dcterms.source", "source", "contentsource")
_OUTSIDE: Final = frozenset(("footer", "rights", "other", "comment", "masthead"))
_PASSED: Final = frozenset(("navigation", "promotion", "caption", "comment", "footer", "share"))
_TRANSLATORS: Final = frozenset(
    "translation translators übersetzung übersetzer traduction traducteurs traducción traductores traduzione "
    "traduttori tradução tradutores vertaling tłumaczenie перевод переводчики 翻訳 翻译 翻譯 번역".split()
)
_LONGEST_TITLE: Final = 14
_TOP: Final = 80
"""Blocks from the top among which the credits of a document stand."""
_NAMED: Final = Pattern(r"\S@\S|\bAT\b|(?:19|20)\d\d\W*$")
"""How a line of translators' names goes on: an address, or the years of their work."""


def source_line_signs(page: Page, article: Article, own: Own) -> Iterator[Sign]:
    """The signs of such lines, at most one of a source and one of a translation."""
    labels = article.labels[: len(page.blocks)]
    first = next((n for n, label in enumerate(labels) if label == "body"), None)
    if first is not None:
        lines = [n for n in range(max(0, first - _ZONE), first + 1) if labels[n] not in _PASSED]
        sign = _beside_the_date(page, article, own, lines) or _printed_as_told(page, own, lines)
        if sign:
            yield sign
    for n, block in enumerate(page.blocks[: _TOP - 1]):
        if len(block.text) <= _LONGEST_TITLE and block.text.strip(" :：").casefold() in _TRANSLATORS:
            below = page.blocks[n + 1].text if n + 1 < len(page.blocks) else ""
            if len(below) <= 2 * _LONGEST and _NAMED.search(below):
                seen = evidence("visible", n, f"{block.text}\n{below}")
                yield Sign(key="translated", evidence=seen, credit=f"{block.text}: {below}"[:200], own=True)
                return


def _beside_the_date(page: Page, article: Article, own: Own, lines: list[int]) -> Sign | None:
    for n in lines:
        text = page.blocks[n].text
        found = _LINE.search(text) if len(text) <= _LONGEST and stands(_LINE_NEEDS, text) else None
        if found:
            name, seen = found["n"].strip(" .,，。"), evidence("visible", n, text)
            return _of_source(page, article, own, name, seen, text[:200])
    return None


def _of_source(page: Page, article: Article, own: Own, name: str, seen: Evidence, credit: str) -> Sign:
    """An agency's supplies, this outlet's own, or another outlet's text."""
    if own.is_name(name) or _is_site(page, article, name):
        return Sign(key="source-own", evidence=seen, own=True)
    key = "source-agency" if agency_named(name) else "source-printed"
    return named_sign(own, key, name, seen, credit)


def _is_site(page: Page, article: Article, name: str) -> bool:
    """Whether a name is the site's own: in the page's title, or where a line of its furniture begins with it."""
    title = page.title or ""
    short = name.split("-")[0].split("·")[0]
    if short in title:
        return True
    outside = (block.text for block, label in zip(page.blocks, article.labels, strict=False) if label in _OUTSIDE)
    return any(text.startswith(short) and len(text) > len(short) + 1 for text in outside)


def _printed_as_told(page: Page, own: Own, lines: list[int]) -> Sign | None:
    """The source that the head names, where a line between headline and text is nothing but that name."""
    metas = [page.meta(meta) or "" for meta in _SOURCE_METAS]
    told = {fold(name) for name in metas if 2 < len(name) < 60 and not agency_named(name)}
    for n in lines if told else ():
        text = page.blocks[n].text.strip()
        if fold(text) in told and not own.is_name(text):
            return named_sign(own, "source-printed", text, evidence("visible", n, text), text)
    return None
