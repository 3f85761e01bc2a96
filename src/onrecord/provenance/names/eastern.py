"""Chinese and Japanese lines that name whose text it is: which words are an outlet's, and "海岸日报记者 王小明".

A reporter's outlet is printed before the word for reporters, as a line of its own at the head or at the end.
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
from onrecord.provenance.lexicon.agencies import agency_named, fold
from onrecord.provenance.signs import Own, Sign, domain_in, named_sign
from onrecord.record import Evidence

_OUTLET: Final = Pattern(
    r"(?:[^\W\d_A-Za-z·]|[A-Z])[\w·]{0,10}(?:报|報|日報|网|網|新闻|新聞|晚报|周刊|週刊|杂志|雜誌|在线|社|通信|通讯|电视台|广播|电台|"
    r"之声|财经|时报|時報|快讯|资讯|客户端|传媒|频道|商讯|ニュース|オンライン|スポーツ|일보|신문|뉴스|방송|경제|타임스|저널|통신|투데이)"
)
_NO_OUTLET: Final = Pattern(
    r".*(?:官网|全网|本报|本報|本网|本網|本社|联网|聯網|公司|旅行社|合作社|报社会|股票|行情).*|"
    r"(?:来自|來自|发自|转自|轉自|来源|综合|綜合|据|责任|编辑|作者|记者|記者).*|"
    r"(?:国内|国际|社会|财经|体育|娱乐|时政|今日|最新|热点|即时|滚动|本地|地方|要闻|科技|经济|教育|文化|军事|健康|旅游|汽车|房产|法治|法制|"
    r"政法|民生|突发|深度|调查|图片|摄影|视频|数码|校园|城市|农业|农村|金融|产业|时尚|评论|文艺|生活|海外|全球|世界|中国|国際|経済|芸能|政治|"
    r"地域|速報|主要|科学|社會|國際|國內|財經|體育|娛樂|生活|頭條|头条|网络|移动|互动|广播|电视|電視|广电){0,2}"
    r"(?:新闻|新聞|频道|頻道|资讯|快讯|财经|通讯|电视台|ニュース|スポーツ|オンライン)|"
    r"(?:(?:通讯|通訊|报|報|杂志|雜誌|新闻|新聞)社)|"
    r"(?:정치|사회|국제|생활|문화|산업|금융|지역|부동산|과학|스포츠|연예|글로벌|세계|오늘|실시간|속보|교육|디지털|미디어|증권|해외|국내|전국|"
    r"인터넷|온라인|영상|편집|보도|방송|정보|경제|건설|유통|의료|환경|특집|주요|IT|TV){1,2}(?:경제|뉴스|통신|방송|신문)"
)
"""A section's name, or words with such an ending that name no outlet."""
OWN_WORDS: Final = Pattern(r"本[站报報网網刊台]|原[创創]$|我[报台网]|首席|全媒体$|融媒体$|实习$|见习$")
_REPORTER: Final = Pattern(
    r"(?:(?:采写|採寫|撰文|作者|文字|文|供稿)\s*[:：|丨/]?\s*)?(?P<n>[^\W\d_A-Za-z·][\w·]{1,9}?)"
    r"(?:全媒体|融媒体|见习|实习|特约|首席|特派|资深|高级|体育|摄影|摄像|文字|调查|评论|驻[^\W\d_A-Za-z]{1,3})*(?:记者|記者)\s*[:：|丨/]?\s*"
    r"(?P<w>[^\W\d_A-Za-z]{2,4}(?:[\s、，,]+[^\W\d_A-Za-z]{2,4}){0,4})(?:\s*(?:发自|报道|摄影报道)\S{0,6})?",
    needs=("记者", "記者"),
)
_SHORT_NAMES: Final = frozenset("南都 央视 央广 澎湃 财新 北青 新京 羊晚 每经 中新 新华".split())
"""What well-known outlets' reporters call their house, without an outlet's ending."""
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
_LONGEST_NAME: Final = 14
"""Characters of an outlet's name in these scripts."""
_SHORT, _ENDS, _HEAD = 40, 3, 8
"""Characters of such a line; blocks at the text's end, and before and at its beginning, that are looked at."""
_LOOK, EAST = 300, "\u2e7f"
"""Characters of a text by which its script is told; the writings of the east begin behind this one."""
_OF_EAST: Final = Pattern(r"[\u2e80-\U0010ffff]")
_PARTS: Final = Pattern(r"[_|｜–—-]+")
"""Between the parts of a page's title, the site's name last."""
OUTSIDE: Final = frozenset(("footer", "rights", "other", "comment", "masthead"))
"""Labels of blocks that are none of the story, in which a site names itself and others."""


_NOBODY: Final = Pattern(
    r"(?:网络|網絡|網路|互联网|互聯網|网友|網友)(?:整理|综合|转载)?$|未知$|不详$|\d[\d:./年月日时分-]*$|https?\b|www\.|综合|綜合|.*朋友圈|"
    r".*(?:供图|供圖|图片|圖片|摄|攝|来信|來信|来稿|來稿|投稿|来函|截图|截圖|资料图|資料圖|采访|受访者|受訪者|当事人)$|"
    r"(?:受访者|受訪者|当事人)|(?:微信)?(?:公众号|公眾號)$|(?:我的?|个人|個人|本人)(?:博客|網誌|网站|網站|主页|公众号)|"
    r".*(?:そこ|ここ|こちら(?:の?(?:サイト|記事|ブログ))?|外部|社内|他誌|他社|個人ブログ|自分のブログ|旧ブログ|ネット|第三者)$|(?:(?:iphone|ipad|ios|android)\w{0,6}|安卓|苹果|手机|手機|电脑|微博|微信|网页)(?:客户端|版|端|用户)?$",
    re.I,
)
"""What a source's place holds where no one is named: "the net", "several", a reader's letter, a device."""
_QUOTE_OR_COLON: Final = Pattern(r"[:：《“「『\"|丨]|公众号|公眾號")


def names_nobody(name: str) -> bool:
    """Whether words in a source's place name nobody whose text it may be."""
    return _NOBODY.match(name) is not None


def is_title(name: str, linked: str) -> bool:
    """Whether a name in a link is its text's title: long, in brackets, or only a part of the link's words."""
    if not linked or max(name) < EAST:
        return False
    is_long = len(name) > _LONGEST_NAME or name[0] in "【《" or "：" in name
    return is_long or fold(linked.strip('「」『』《》“”"【】 ')) != fold(name)


def is_taken_from(words: str, name: str) -> bool:
    """Whether "转自N" tells an outlet: a name of such a form, or set off by a colon or by quotation marks."""
    if name.isascii() or not any(lead in words for lead in ("转自", "轉自", "转载自", "轉載自", "原载", "原載")):
        return True
    return not names_nobody(name) and (
        is_outlet_name(name) or _QUOTE_OR_COLON.search(words.partition(name)[0]) is not None
    )


def is_outlet_name(words: str) -> bool:
    """Whether Chinese or Japanese words have an outlet's ending, or are an agency's name."""
    if agency_named(words, shy=False):
        return not words.isascii()
    return _OUTLET.fullmatch(words) is not None and not _NO_OUTLET.fullmatch(words)


def source_sign(page: Page, article: Article, own: Own, name: str, seen: Evidence, credit: str) -> Sign:
    """An agency's supplies, this outlet's own, or another outlet's text."""
    if own.is_name(name) or OWN_WORDS.match(name) or is_site(page, article, name, credit):
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
    outside = (block.text for block, label in zip(page.blocks, article.labels, strict=False) if label in OUTSIDE)
    return any(text.startswith(short) and len(text) > len(short) + 1 and text.strip() != line for text in outside)


def is_eastern(article: Article) -> bool:
    """Whether a text begins in a writing of the east."""
    opening = article.text[:_LOOK]
    return not opening.isascii() and _OF_EAST.search(opening) is not None


def reporter_signs(page: Page, article: Article, own: Own) -> Iterator[Sign]:
    """The sign of the line that names reporters with their outlet, or a writer where the page names none."""
    if not is_eastern(article):
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
    if OWN_WORDS.search(name) or own.is_name(name) or is_site(page, article, name, text):
        return Sign(key="byline-staff", evidence=seen, own=True)
    if not is_outlet_name(name) and name not in _SHORT_NAMES:  # a beat or a post: "摄影记者", "驻京记者"
        return Sign(key="byline", evidence=seen, own=True)
    key = "byline-name-agency" if agency_named(name) else "byline-outlet"
    return named_sign(own, key, name, seen, text)
