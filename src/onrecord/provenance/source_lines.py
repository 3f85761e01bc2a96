"""Whose text it is by the line above it: "来源：N" beside the date, the head's source printed there, who translated.

Pages in Chinese name where a text was taken from beside its date, whatever label the line has; a newsroom that takes
over another's text prints that outlet between date and text and names it as the source in the head.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from onrecord.article.article import Article
from onrecord.evidence import evidence
from onrecord.page.page import Page
from onrecord.page.patterns import Pattern
from onrecord.page.pieces import stands
from onrecord.provenance.agencies import agency_named, fold
from onrecord.provenance.makers import STAFF, is_outlet
from onrecord.provenance.names_alone import DESK, SECTIONS, is_name
from onrecord.provenance.signs import Own, Sign, domain_in, named_sign
from onrecord.record import Evidence

_ZONE: Final = 12
"""Blocks before the text, and of the text's first, that are looked at."""
_LINE_NEEDS: Final = ("来源", "來源", "稿源", "出处")
_LINE: Final = Pattern(
    r"(?:^|[\s|｜)）\d]|\d日)(?:文章|本文|稿件|新闻|新聞|信息)?(?:来源|來源|稿源|出处)\s*[:：]\s*"
    r"(?P<n>[^\s:：|｜()（）]{2,20}(?: (?=[A-Za-z])[\w.-]+){0,3})",
    needs=_LINE_NEEDS,
)
"""With nothing before the label but what says the same: pictures, data and money have sources too."""
_OWN_WORDS: Final = Pattern(r"本[站报報网網刊台]|原[创創]$")
_NOBODY: Final = Pattern(
    r"(?:网络|網絡|網路|互联网|互聯網)(?:整理|综合|转载)?$|未知$|不详$|\d[\d:./年月日时分-]*$|https?\b|www\."
)
_PARTS: Final = Pattern(r"[_|｜–—-]+")
"""Between the parts of a page's title, the site's name last."""
_LONGEST: Final = 120
_SOURCE_METAS: Final = ("dc.source", "dcterms.source", "source", "contentsource")
_OUTSIDE: Final = frozenset(("footer", "rights", "other", "comment", "masthead"))
_PASSED: Final = frozenset(("navigation", "promotion", "caption", "comment", "footer", "share"))
_TRANSLATORS: Final = frozenset(
    "translation translators übersetzung übersetzer traduction traducteurs traducción traductores traduzione "
    "traduttori tradução tradutores vertaling tłumaczenie перевод переводчики 翻訳 翻译 翻譯 번역".split()
)
_NO_CREDITS: Final = (
    _PASSED | _OUTSIDE - {"other"} | frozenset(("advert", "subscription", "cookie", "next_story", "embed"))
)
_LONGEST_TITLE: Final = 14
_TOP: Final = 80
"""Blocks from the top among which the credits of a document stand."""
_NAMED: Final = Pattern(r"[<(]?\S+(?:@| AT )\S|[,(]\s*(?:(?:19|20)\d\d\W*)+$")
"""How a line of translators' names goes on: an address, or the years of their work."""
_NOTICE: Final = Pattern(r"©|\(c\)|copyright", re.I)
_NO_OUTLET: Final = frozenset(("headline", "byline", "kicker", "section"))
"""Lines above the text that name the text, its writer, its series."""


def source_line_signs(page: Page, article: Article, own: Own) -> Iterator[Sign]:
    """The signs of such lines, at most one of a source and one of a translation."""
    labels = article.labels[: len(page.blocks)]
    first = next((n for n, label in enumerate(labels) if label == "body"), None)
    if first is not None:
        lines = [n for n in range(max(0, first - _ZONE), first + 1) if labels[n] not in _PASSED]
        sign = _beside_the_date(page, article, own, lines) or _printed_as_told(page, article, own, lines)
        if sign:
            yield sign
    for n, block in enumerate(page.blocks[: _TOP - 1]):
        if len(block.text) <= _LONGEST_TITLE and block.text.strip(" :：").casefold() in _TRANSLATORS:
            below = page.blocks[n + 1].text if n + 1 < len(page.blocks) else ""
            if _NO_CREDITS.isdisjoint(labels[n : n + 2]) and _names_someone(below, own):
                seen = evidence("visible", n, f"{block.text}\n{below}")
                yield Sign(key="translated", evidence=seen, credit=f"{block.text}: {below}"[:200], own=True)
                return


def _names_someone(line: str, own: Own) -> bool:
    """Whether a line begins with a person's name before an address or a year: two words, or a handle in its place."""
    found = _NAMED.search(line) if len(line) <= 2 * _LONGEST and not _NOTICE.search(line) else None
    if not found:
        return False
    name = line[: found.start()].strip(" ,;:<(–-")
    words = name.split()
    if not words or any(map(str.isdigit, name)) or own.is_name(name):
        return False
    return found[0][0] in "<(" if len(words) == 1 else not (words[0][0].islower() or words[-1][0].islower())


def _beside_the_date(page: Page, article: Article, own: Own, lines: list[int]) -> Sign | None:
    for n in lines:
        text = page.blocks[n].text
        found = _LINE.search(text) if len(text) <= _LONGEST and stands(_LINE_NEEDS, text) else None
        name = found["n"].strip(" .,，。") if found else ""
        if name and not _NOBODY.match(name):
            seen = evidence("visible", n, text)
            return _of_source(page, article, own, name, seen, text[:200])
    return None


def _of_source(page: Page, article: Article, own: Own, name: str, seen: Evidence, credit: str) -> Sign:
    """An agency's supplies, this outlet's own, or another outlet's text."""
    if own.is_name(name) or _OWN_WORDS.match(name) or _is_site(page, article, name):
        return Sign(key="source-own", evidence=seen, own=True)
    key = "source-agency" if agency_named(name) else "source-printed"
    return named_sign(own, key, name, seen, credit)


def _is_site(page: Page, article: Article, name: str) -> bool:
    """Whether a name is the site's own: in the title's last part, or where a line of its furniture begins with it."""
    short = name.split("-")[0].split("·")[0]
    if not short:
        return False
    parts = [part for part in _PARTS.split(page.title or "") if part.strip() and not domain_in(part)]
    if len(parts) > 1 and short in parts[-1]:
        return True
    outside = (block.text for block, label in zip(page.blocks, article.labels, strict=False) if label in _OUTSIDE)
    return any(text.startswith(short) and len(text) > len(short) + 1 for text in outside)


def _printed_as_told(page: Page, article: Article, own: Own, lines: list[int]) -> Sign | None:
    """The source that the head names, where a line between headline and text is nothing but that outlet's name."""
    metas = [page.meta(meta) or "" for meta in _SOURCE_METAS]
    told = {fold(name) for name in metas if 2 < len(name) < 60 and not agency_named(name)}
    told -= {fold(name) for name in (article.headline or "", *(author.name for author in article.authors))}
    for n in lines if told else ():
        text = page.blocks[n].text.strip()
        if fold(text) in told and article.labels[n] not in _NO_OUTLET and not _is_of_house(text, article, own):
            return named_sign(own, "source-printed", text, evidence("visible", n, text), text)
    return None


def _is_of_house(text: str, article: Article, own: Own) -> bool:
    """Whether words name this outlet, its staff, one of its sections, or a person."""
    folded = fold(text)
    ours = own.is_name(text) or any(folded.startswith(f"{name} ") for name in own.names)
    desk = STAFF.search(text) or DESK.fullmatch(text) or SECTIONS.issuperset(folded.split())
    return ours or bool(desk) or (is_name(text, article) and not is_outlet(text))
