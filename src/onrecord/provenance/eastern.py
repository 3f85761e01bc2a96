"""Chinese and Japanese lines that name whose text it is: which words are an outlet's, and "海岸日报记者 王小明".

A reporter's outlet is printed before the word for reporters, as a line of its own at the head or at the end.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from onrecord.article.article import Article
from onrecord.evidence import evidence
from onrecord.page.page import Page
from onrecord.page.patterns import Pattern
from onrecord.page.pieces import stands
from onrecord.provenance.agencies import agency_named
from onrecord.provenance.signs import Own, Sign, domain_in, named_sign
from onrecord.record import Evidence

_OUTLET: Final = Pattern(
    r"(?:[^\W\d_A-Za-z·]|[A-Z])[\w·]{0,10}(?:报|報|日報|网|網|新闻|新聞|晚报|周刊|週刊|杂志|雜誌|在线|社|通信|通讯|电视台|广播|电台|"
    r"之声|财经|时报|時報|快讯|资讯|客户端|传媒|频道|商讯|ニュース|オンライン|スポーツ|일보|신문|뉴스|방송|경제|타임스|저널|통신|투데이)"
)
_NO_OUTLET: Final = Pattern(
    r".*(?:官网|全网|本报|本報|本网|本網|本社|联网|聯網|公司|旅行社|报社会|股票|行情).*|(?:国内|国际|社会|财经|体育|娱乐|时政|今日|最新|热点|综合|"
    r"即时|滚动|本地|地方|要闻)?(?:新闻|新聞|频道|资讯|快讯|财经|ニュース|スポーツ)"
)
"""A section's name, or words with such an ending that name no outlet."""
_OWN_WORDS: Final = Pattern(r"本[站报報网網刊台]|原[创創]$|我[报台网]|首席|全媒体$|融媒体$|实习$|见习$")
_REPORTER: Final = Pattern(
    r"(?:(?:采写|採寫|撰文|作者|文字|文|供稿)\s*[:：|丨/]?\s*)?(?P<n>[^\W\d_A-Za-z·][\w·]{1,9}?)"
    r"(?:全媒体|融媒体|见习|实习|特约|首席|特派|资深|驻[^\W\d_A-Za-z]{2,3})*(?:记者|記者)\s*[:：|丨/]?\s*"
    r"(?P<w>[^\W\d_A-Za-z]{2,4}(?:[\s、，,]+[^\W\d_A-Za-z]{2,4}){0,4})(?:\s*(?:发自|报道|摄影报道)\S{0,6})?",
    needs=("记者", "記者"),
)
_KOREAN: Final = Pattern(
    r"[\[(]?(?:(?P<n>[가-힣A-Z]{1,8}(?:일보|신문|뉴스|방송|경제|타임스|저널|통신|투데이))[\s=/·|]+)?(?P<w>[가-힣]{2,4})\s?"
    r"(?:선임|수습|객원|전문|인턴)?\s?(?:기자|특파원)(?:[\s(=/]+\S*@\S+)?[\])]?",
    needs=("기자", "특파원"),
)
_WRITER: Final = Pattern(
    r"(?:《[^》]{2,20}》)?\s*(?:(?:作者|撰文|采写|记者|記者)\s*[:：/|丨 ]|文\s*[:：/|丨])\s*(?P<w>[^\W\d_A-Za-z]{2,4}"
    r"(?:[\s、，,]+[^\W\d_A-Za-z]{2,4}){0,3})",
    needs=("作者", "撰文", "采写", "记者", "記者", "文"),
)
_WORDS: Final = ("기자", "특파원", "记者", "記者", "作者", "撰文", "采写", "文/", "文／", "文|", "文丨", "文：", "文:")
_SHORT, _ENDS, _HEAD = 40, 3, 8
"""Characters of such a line; blocks at the text's end, and before and at its beginning, that are looked at."""
_LOOK, _EAST = 300, "\u2e7f"
"""Characters of a text by which its script is told; the writings of the east begin behind this one."""
_PARTS: Final = Pattern(r"[_|｜–—-]+")
"""Between the parts of a page's title, the site's name last."""
_OUTSIDE: Final = frozenset(("footer", "rights", "other", "comment", "masthead"))


def is_outlet_name(words: str) -> bool:
    """Whether Chinese or Japanese words have an outlet's ending, or are an agency's name."""
    if agency_named(words, shy=False):
        return not words.isascii()
    return _OUTLET.fullmatch(words) is not None and not _NO_OUTLET.fullmatch(words)


def source_sign(page: Page, article: Article, own: Own, name: str, seen: Evidence, credit: str) -> Sign:
    """An agency's supplies, this outlet's own, or another outlet's text."""
    if own.is_name(name) or _OWN_WORDS.match(name) or is_site(page, article, name, credit):
        return Sign(key="source-own", evidence=seen, own=True)
    key = "source-agency" if agency_named(name) else "source-printed"
    return named_sign(own, key, name, seen, credit)


def is_site(page: Page, article: Article, name: str, line: str) -> bool:
    """Whether a name is the site's own: in the title's last parts, or where another line outside the text begins so."""
    short = name.split("-")[0].split("·")[0]
    if not short:
        return False
    parts = [part for part in _PARTS.split(page.title or "") if part.strip() and not domain_in(part)]
    if any(short in part for part in parts[1:][-2:]):
        return True
    outside = (block.text for block, label in zip(page.blocks, article.labels, strict=False) if label in _OUTSIDE)
    return any(text.startswith(short) and len(text) > len(short) + 1 and text.strip() != line for text in outside)


def reporter_signs(page: Page, article: Article, own: Own) -> Iterator[Sign]:
    """The sign of the line that names reporters with their outlet, or a writer where the page names none."""
    if max(article.text[:_LOOK], default="") < _EAST:
        return
    labels = article.labels[: len(page.blocks)]
    body = [n for n, label in enumerate(labels) if label == "body"]
    if not body:
        return
    ends = {*body[-_ENDS:], *range(body[-1] + 1, min(body[-1] + 1 + _ENDS, len(labels)))}
    for n in range(max(0, body[0] - _HEAD), max(ends) + 1):
        text = page.blocks[n].text.strip()
        if len(text) > _SHORT or not stands(_WORDS, text) or labels[n] in ("caption", "comment", "promotion"):
            continue
        found = _REPORTER.fullmatch(text)
        korean = None if found else _KOREAN.fullmatch(text)
        if korean and not korean["n"]:
            yield Sign(key="byline", evidence=evidence("visible", n, text), own=True)
            return
        found = found or korean
        if found:
            yield _of_reporter(page, article, own, found["n"], evidence("visible", n, text), text)
            return
        written = _WRITER.fullmatch(text) if not article.authors else None
        if written:
            yield Sign(key="byline", evidence=evidence("visible", n, text), own=True)
            return


def _of_reporter(page: Page, article: Article, own: Own, name: str, seen: Evidence, text: str) -> Sign:
    if _OWN_WORDS.search(name) or own.is_name(name) or is_site(page, article, name, text):
        return Sign(key="byline-staff", evidence=seen, own=True)
    key = "byline-name-agency" if agency_named(name) else "byline-outlet"
    return named_sign(own, key, name, seen, text)
