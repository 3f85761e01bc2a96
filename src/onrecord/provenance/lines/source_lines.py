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
from onrecord.page.domains import registrable
from onrecord.page.page import Page
from onrecord.page.patterns import Pattern
from onrecord.page.pieces import stands
from onrecord.provenance.lexicon.agencies import agency_named, fold
from onrecord.provenance.lexicon.newsrooms import OUTLETS
from onrecord.provenance.lines.heads import is_paragraph
from onrecord.provenance.names.eastern import OUTSIDE, is_eastern, is_outlet_name, names_nobody, source_sign
from onrecord.provenance.names.makers import STAFF
from onrecord.provenance.names.names_alone import DESK, SECTIONS, is_name
from onrecord.provenance.names.outlet_forms import is_outlet
from onrecord.provenance.signs import Own, Sign, domain_in, named_sign

_ZONE: Final = 12
"""Blocks before the text, and of the text's first, that are looked at."""
_FURTHER: Final = 40
"""As far back as to the headline."""
_LINE_NEEDS: Final = (
    "来源",
    "來源",
    "稿源",
    "出处",
    "出處",
    "转自",
    "轉自",
    "转载自",
    "轉載自",
    "摘自",
    "选自",
    "来自",
    "原载",
    "출처",
)
_LINE: Final = Pattern(
    r"(?:^|[\s|｜)）\]】\d]|\d日)(?:文章|本文|稿件|新闻|新聞|信息|时政|时讯|资讯|内容|原文|消息)?(?:来源|來源|稿源|出处|出處|출처)\s*[:：|丨]\s*"
    r"(?P<n>[^\s:：|｜()（）]{2,20}(?: (?=[A-Za-z])[\w.-]+){0,3})",
    needs=_LINE_NEEDS,
)
"""With nothing before the label but what says the same: pictures, data and money have sources too."""
_TAKEN: Final = Pattern(
    r"[\[(（【]?(?:本文|文章|稿件|内容|新闻)?(?:(?:来源|來源|稿源|出处|出處|출처)[\])）】]?\s*[:：|丨]?\s*|"
    r"(?:转自|轉自|转载自|轉載自|摘自|选自|来自|原载于?)\s*(?:[:：|丨]\s*|(?=[“\"《「『]|(?:微信)?(?:公众号|公眾號))))"
    r"(?P<account>(?:微信)?(?:公众号|公眾號)\s*[:：]?\s*)?[“\"《「『]?(?P<n>[^\s:：|｜()（）【】“”\"《》「」『』\]，。]{2,20})[”\"》」』]?"
    r"(?:(?:微信)?(?:公众号|客户端))?[\])）】]?(?:\s+\S*(?:编辑|責任編輯|作者|记者|编审|审核)\s*[:：|丨/].*)?[。.]?",
    needs=_LINE_NEEDS,
)
"""A line at the end that is nothing but from where the text was taken, with the next fields of such a line."""
_TAKEN_FROM: Final = ("本文", "转载", "轉載", "转自", "轉自")
"""Behind "来源：" the words that go before a name."""
_NEXT: Final = Pattern(r"(?:作者|记者|责任编辑|责编|编辑|发布|时间|浏览|点击|阅读|评论|字号|人气)")
"""What the next field of such a line begins with, where nothing parts them."""
_LONGEST, _LONGEST_END, _ENDS = 120, 60, 3
"""Characters of such a line at the head, and at the end, where so many blocks are looked at."""
_LOOK: Final = 300
"""Characters of a text by which its script is told."""
_SOURCE_METAS: Final = ("dc.source", "dcterms.source", "source", "contentsource")
_PASSED: Final = frozenset(("navigation", "promotion", "caption", "comment", "footer", "share"))
_TRANSLATORS: Final = frozenset(
    "translation translators übersetzung übersetzer traduction traducteurs traducción traductores traduzione "
    "traduttori tradução tradutores vertaling tłumaczenie перевод переводчики 翻訳 翻译 翻譯 번역".split()
)
_INITIALS: Final = frozenset({" ", ":", "：", *(sign for one in _TRANSLATORS for sign in (one[0], one[0].upper()))})
_NO_CREDITS: Final = (
    _PASSED | OUTSIDE - {"other"} | frozenset(("advert", "subscription", "cookie", "next_story", "embed"))
)
_LONGEST_TITLE, _TEAM = 14, 5
_TOP: Final = 80
"""Blocks from the top among which the credits of a document stand."""
_NAMED: Final = Pattern(r"[<(]?\S+(?:@| AT )\S|[,(]\s*(?:(?:19|20)\d\d\W*)+$")
"""How a line of translators' names goes on: an address, or the years of their work."""
_VIETNAMESE: Final = Pattern(r"[ơưđĐạảấầậắặếềệốồộớờợứừựỉịọỏủụỳỵ]")
_THEO: Final = Pattern(
    r"\W*Theo:? (?P<n>[A-ZĐ][\w.&-]{1,20}(?: [A-ZĐ][\w.&-]{0,15}){0,3})\W*(?:\d[\w ]{2,15})?", needs=("theo",)
)
"""Where a text is from, without a word more: with more it is sourcing."""
_NOTICE: Final = Pattern(r"©|\(c\)|copyright", re.I)
_NO_OUTLET: Final = frozenset(("headline", "byline", "kicker", "section"))
"""Lines above the text that name the text, its writer, its series."""


def source_line_signs(page: Page, article: Article, own: Own) -> Iterator[Sign]:
    """The signs of such lines, at most one of a source and one of a translation."""
    labels = article.labels[: len(page.blocks)]
    first = next(iter(article.numbers("body", below=len(labels))), None)
    if first is not None:
        # What stands between a headline and the first paragraph may be taken for the body's beginning.
        text = next((n for n in range(first, len(labels)) if is_paragraph(page.blocks[n].text)), first)
        head = max(article.numbers("headline", below=text), default=first - _ZONE)
        zone = range(max(0, min(first - _ZONE, max(head, text - _FURTHER))), text + 1)
        lines = [n for n in zone if labels[n] not in _PASSED]
        sign = _beside_the_date(page, article, own, lines) or _printed_as_told(page, article, own, lines)
        sign = sign or _according_to(page, article, own, lines)
        sign = sign or (_at_the_end(page, article, own) if is_eastern(article) else None)
        if sign:
            yield sign
    for n in _titles(page, article):
        block = page.blocks[n]
        if block.text.strip(" :：").casefold() in _TRANSLATORS:
            below = next((one.text for one in page.blocks[n + 1 : n + _TEAM] if _names_someone(one.text, own)), "")
            if below and _NO_CREDITS.isdisjoint(labels[n : n + 2]):
                seen = evidence("visible", n, f"{block.text}\n{below}")
                yield Sign(key="translated", evidence=seen, credit=f"{block.text}: {below}"[:200], own=True)
                return


def _titles(page: Page, article: Article) -> list[int]:
    """The short blocks at the top that may head a list of translators, by their labels and first letters."""
    known = article.labels[: min(_TOP - 1, len(page.blocks))]
    top = [(n, page.blocks[n].text) for n, label in enumerate(known) if label not in _NO_CREDITS]
    return [n for n, text in top if len(text) <= _LONGEST_TITLE and text[:1] in _INITIALS]


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
        if text.isascii() or len(text) > _LONGEST:
            continue
        found = _LINE.search(text) if stands(_LINE_NEEDS, text) else None
        name = _NEXT.split(found["n"], maxsplit=1)[0].strip(" .,，。") if found else ""
        if name and not names_nobody(name) and not name.startswith(_TAKEN_FROM):
            seen = evidence("visible", n, text)
            return source_sign(page, article, own, name, seen, text[:200])
    return None


def _according_to(page: Page, article: Article, own: Own, lines: list[int]) -> Sign | None:
    """Vietnamese pages: "Theo N" in a line of its own above the text, or right behind it."""
    opening = article.text[:_LOOK]
    if opening.isascii() or not _VIETNAMESE.search(opening):
        return None
    labels = article.labels[: len(page.blocks)]
    body = [n for n, label in enumerate(labels) if label == "body"]
    for n in (*lines, *body[-1:], *range(body[-1] + 1, min(body[-1] + 1 + _ENDS, len(labels)))):
        found = _THEO.fullmatch(page.blocks[n].text.strip()) if labels[n] not in _PASSED else None
        if found and not own.is_name(found["n"]):
            key = "source-agency" if agency_named(found["n"]) else "source-printed"
            return named_sign(own, key, found["n"], evidence("visible", n, found[0]), found[0])
    return None


def _at_the_end(page: Page, article: Article, own: Own) -> Sign | None:
    """From where the text was taken, in a line of its own: among the body's last blocks or right behind it."""
    labels = article.labels[: len(page.blocks)]
    body = [n for n, label in enumerate(labels) if label == "body"]
    for n in (*body[-_ENDS:], *range(body[-1] + 1, min(body[-1] + 1 + _ENDS, len(labels)))):
        text = page.blocks[n].text.strip()
        if len(text) > _LONGEST_END or labels[n] in _PASSED or not stands(_LINE_NEEDS, text):
            continue
        found = _TAKEN.fullmatch(text)
        if not found and len(text) <= _LONGEST and "时间" in text and (field := _LINE.search(text)):
            # one of several fields, the time among them: only this outlet's own name says something here
            sign = source_sign(page, article, own, field["n"], evidence("visible", n, text), text[:200])
            if sign.own or _asks_to_name(page, field["n"], own):
                return Sign(key="source-own", evidence=sign.evidence, own=True)
            continue
        name = _NEXT.split(found["n"], maxsplit=1)[0].strip(" .,，。") if found else ""
        if not found or not name or names_nobody(name) or "的" in name:
            continue
        sign = source_sign(page, article, own, name, evidence("visible", n, text), text[:200])
        if sign.own or found["account"] or _is_publisher(name):  # else the source of data, or a person
            return sign
    return None


def _asks_to_name(page: Page, name: str, own: Own) -> bool:
    """Whether a line that links to this page asks who copies it to name `name`: that is this outlet."""
    for block in page.blocks[-_TOP * 2 :]:
        if "转载请注明" in block.text[:_LONGEST] and name in block.text:
            return any(own.is_domain(registrable(one.url)) for one in block.anchors)
    return False


def _is_publisher(name: str) -> bool:
    """Whether a name is an outlet's or an agency's by its form or by the lists, or an address."""
    known = agency_named(name, shy=False) or domain_in(name) or fold(name) in OUTLETS
    return bool(known) or is_outlet_name(name)


def _printed_as_told(page: Page, article: Article, own: Own, lines: list[int]) -> Sign | None:
    """The source that the head names, where a line between headline and text is nothing but that outlet's name."""
    metas = [page.meta(meta) or "" for meta in _SOURCE_METAS]
    told = {fold(name) for name in metas if 2 < len(name) < 60 and not agency_named(name)}
    if not told:
        return None
    told -= {fold(name) for name in (article.headline or "", *(author.name for author in article.authors))}
    for n in lines:
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
