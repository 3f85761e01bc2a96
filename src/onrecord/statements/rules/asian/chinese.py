"""Who says what in Chinese: quotations with the verbs behind or before them, and clauses behind a verb and a comma.

市长说：“…”, “…”市长说, 市长表示，…。 The words between a boundary and the verb are the subject with all that stands
around it, which is cut off: 随后|董又霖|在平台上|发文道歉|称.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import Final

from msgspec import Struct

from onrecord.record import Span
from onrecord.statements.lexicon import one_of
from onrecord.statements.lexicon.languages.chinese import (
    ADVERBS,
    CLAUSE_VERBS,
    HEARERS,
    MANNERS,
    NEGATIONS,
    NO_VERB_BEFORE,
    OPENINGS,
    PRONOUNS,
    TITLES,
    VERBS,
)
from onrecord.statements.rules.asian.chinese_people import ends_in_speaker, people_in

_REACH = 90
"""Characters before a quotation in which its source is, and behind it in which its verb is."""
_FEWEST: Final = 10
"""Characters of a quotation, its marks with it, that a comma may part from who says it."""
_BETWEEN: Final = 4
"""Characters from a paragraph's last colon to the next one's first."""
_WITH_MARK: Final = frozenset("希望 相信 觉得 要求 预计 預計 宣布 宣佈 介绍 介紹 建议 建議 评价 評價 告诉 告訴".split())
"""Verbs that lead to a quotation behind a colon or a comma alone: 希望“…” quotes a word."""


class Spoken(Struct, frozen=True):
    """The cue of a quotation and its source, if the sentence has one."""

    cue: Span
    source: Span | None


class Told(Struct, frozen=True):
    """A clause that somebody is said to have said, without marks around all of it."""

    content: Span
    cue: Span
    source: Span


@lru_cache(maxsize=4)
def full_width(text: str) -> str:
    """A text of the same length whose commas, colons and other marks beside Chinese signs are those of Chinese."""
    return _narrow().sub(lambda match: match.group().translate(_WIDE), text)


@cache
def _narrow() -> re.Pattern[str]:
    return re.compile(
        r"(?<=[\u4e00-\u9fff”」』》）)%\d])[,:;?!](?=[\u4e00-\u9fff“「『《\n]|$)|(?<=[\u4e00-\u9fff])[,:;?!](?=[A-Z\d])"
    )


_WIDE: Final = str.maketrans(",:;?!", "，：；？！")


def quoted_by(text: str, quotation: Span, start: int, end: int) -> Spoken | None:
    """Who is said to have said the words between the marks of `quotation`, in `text[start:end]`, one paragraph."""
    return _before(text, quotation, start) or _behind(text, quotation, end)


def chinese_clauses(text: str, start: int, end: int) -> list[Told]:
    """What a person, a body or somebody with an office says in a paragraph: 外交部发言人表示，…。"""
    found = []
    for match in _says_that().finditer(text, start, end):
        who = subject_in(text, match.span("who")) if _reports(text, match) else None
        if who is not None and _speaks(text, who):
            found.append(Told(match.span("content"), match.span("verb"), who))
    for match in _in_report().finditer(text, start, end):
        told = any(one.content == match.span("content") for one in found)
        who = None if told else subject_in(text, match.span("who"))
        if who is not None and (text[slice(*who)].rstrip("》").endswith(_OUTLETS) or _speaks(text, who)):
            found.append(Told(match.span("content"), match.span("verb"), who))
    for shape in (_says_directly(), _asks_directly()):
        for match in shape.finditer(text, start, end):
            who = subject_in(text, match.span("who")) if _reports(text, match) else None
            if who is not None and _speaks(text, who) and text[slice(*who)] not in PRONOUNS:
                found.append(Told(match.span("content"), match.span("verb"), who))
    for match in _denies().finditer(text, start, end):
        who = subject_in(text, match.span("who"))
        if who is not None and _speaks(text, who) and text[slice(*who)] not in PRONOUNS:
            found.append(Told(match.span("content"), match.span("verb"), who))
    return found


def subject_in(text: str, who: Span) -> Span | None:
    """A subject without what opens its clause, whom it told, where, when and how; None where nothing is left."""
    start, end = who
    while tail := _beside().search(text, start, end):
        end = tail.start()
    while lead := _opening().match(text, start, end):
        start = lead.end()
    if cited := _citing().search(text, start, end):
        start, end = cited.span("who")
    while start < end and text[start].isspace():
        start += 1
    return (start, end) if start < end and not text.startswith(tuple(ADVERBS), start) else None


def _speaks(text: str, who: Span) -> bool:
    words = text[slice(*who)]
    named = words in PRONOUNS or ends_in_speaker(words) or words in people_in(text)
    return named or _in_letters().fullmatch(words) is not None


@cache
def _in_letters() -> re.Pattern[str]:
    """A name in Latin letters, of a company or of somebody: CDC|证实, Ada Holt|表示."""
    return re.compile(r"[A-Z][A-Za-z.]+(?: [A-Z][A-Za-z.]+){0,3} ?")


def _before(text: str, quotation: Span, start: int) -> Spoken | None:
    at = quotation[0]
    if at == start and (before := text.rfind("：", max(at - _BETWEEN, 0), at)) >= 0 and text[before + 1 : at].isspace():
        start, at = max(before - _REACH, 0), before + 1  # the paragraph before ends in a colon
    match = _leading().search(text, max(start, at - _REACH), at)
    if match is None:
        return _before_colon(text, max(start, at - _REACH), at)
    if not _reports(text, match) or (match.group("verb") in _WITH_MARK and not match.group("mark")):
        return None
    return Spoken(match.span("verb"), subject_in(text, match.span("who")))


def _before_colon(text: str, start: int, end: int) -> Spoken | None:
    """Who the clause before a colon begins with, whatever the verb: 他还作了一个对比：“…”."""
    clause = _to_colon().search(text, start, end)
    if clause is None:
        return None
    first = clause.start("clause")
    while opening := _opening().match(text, first, clause.end("clause")):
        first = opening.end()
    known = [name for name in people_in(text) if text.startswith(name, first)]
    last = first + (len(max(known, key=len)) if known else text[first] in "他她")
    return Spoken((clause.end("clause"), clause.end("clause") + 1), (first, last)) if last > first else None


def _behind(text: str, quotation: Span, end: int) -> Spoken | None:
    match = _trailing().match(text, quotation[1], min(end, quotation[1] + _REACH))
    if match is None or not _reports(text, match):
        return None
    if match.group("comma") and quotation[1] - quotation[0] < _FEWEST:
        return None  # 在网上“炸了锅”，网友质疑，…
    return Spoken(match.span("verb"), subject_in(text, match.span("who")))


def _reports(text: str, match: re.Match[str]) -> bool:
    """Whether somebody says something, and 说 and 称 are no part of 小说, 号称 or 据说."""
    verb = match.start("verb")
    if text[max(verb - 2, 0) : verb].endswith(NEGATIONS):
        return False
    if match.group("verb") == "要求" and text[max(verb - 2, 0) : verb].endswith(_OF_DEMANDS):
        return False  # 针对业主的合理|要求，…
    return match.group("verb")[0] not in "说說称稱" or text[verb - 1 : verb] not in NO_VERB_BEFORE


_EDGE: Final = r"(?:(?<=[，。；！？”」\n?!;])|\A|(?<![^\s]))"
"""Where a clause begins."""
_TELLS: Final = r"(?:告诉|告訴)(?:[^，。：；“”说道\n]{1,10}|[ \w.-]{1,24})"
"""The verb that has whom it was told behind it."""


_OF_DEMANDS: Final = ("的", "合理", "相关", "有关", "上述", "这一", "基本", "最低", "各项")
"""What stands before a demand as a noun."""


@cache
def _leading() -> re.Pattern[str]:
    verbs = "|".join((one_of(VERBS), _TELLS))
    who = r"(?P<who>[他她它我]|[^，。；！？“”：?!;:\n]{2,40}?)"
    return re.compile(rf"{_EDGE}{who}(?P<verb>{verbs})(?P<mark>[：:︰，,]\s?)?\Z")


@cache
def _to_colon() -> re.Pattern[str]:
    return re.compile(rf"{_EDGE}(?P<clause>[^，。；！？“”：?!;:\n]{{2,40}})[：:︰]\s?\Z")


@cache
def _trailing() -> re.Pattern[str]:
    """A subject and its verb behind a quotation, which is not itself the subject: “…”市长表示，工程顺利。"""
    verbs = "|".join((one_of(VERBS), _TELLS))
    who = r"(?P<who>[他她它我]|[^，。；！？“”：\n]{2,40}?)"
    return re.compile(rf"(?P<comma>[，,]?)(?![向对對在]){who}(?P<verb>{verbs})(?=[，。：；]|\Z)(?![，：]\s?[“「\"])")


@cache
def _says_that() -> re.Pattern[str]:
    who = r"(?P<who>[他她]|[^，。；！？“”：?!;:\n]{2,40}?)"
    return re.compile(rf"{_EDGE}{who}(?P<verb>{one_of(CLAUSE_VERBS)}|{_TELLS})[，：]{_told()}")


def _told() -> str:
    """The words behind a verb and its mark, to the end of their sentence or to another who speaks."""
    another = rf"(?![^，。；！？“”：\n]{{1,16}}(?:{one_of(CLAUSE_VERBS)})，)"
    whole = r"“[^”\n]{1,400}(?:[。！？…]”|”(?:[，。；！？\n]|\Z))"  # a quotation of its own, not a name in marks
    return (
        rf"(?P<content>(?!{whole}|[「『\"＂\s])(?:(?:[^，。；！？\n“”]|，{another}|“[^”\n]{{1,200}}”){{5,200}}?"
        r"|[^，。；！？\n“”]{1,4}“[^”\n]{4,200}”[^，。；！？\n“”]{0,12}?))"
        rf"(?=[。；！？\n]|\Z|，(?!{another}))"
    )


@cache
def _in_report() -> re.Pattern[str]:
    """据新华社|报道，…: whose report it is that tells it."""
    who = r"(?P<who>[^，。；！？“”：?!;:\n]{2,20}?)"
    day = r"(?:\d{1,2}月)?(?:\d{1,2}日)?"
    verb = "报道|報道|報導|通报|通報|消息|统计|統計|介绍|介紹|透露|披露|声明|聲明|公告|通告|公布|公佈|估计|估計|测算"
    return re.compile(rf"{_EDGE}[另又]?(?:根据|根據|据|據){who}{day}(?P<verb>(?:{verb})[称稱]?)，{_told()}")


_OUTLETS: Final = ("社", "报", "報", "台", "网", "網", "媒体", "媒體", "新闻", "新聞")
"""Last signs of who publishes news."""
_WHO: Final = r"(?P<who>[^，。；！？“”：?!;:\n]{2,40}?)"
_STARTS: Final = r"(?![，：、的了着者地过過\s])"
"""With what no clause begins: "认为的", "指出了"."""


@cache
def _says_directly() -> re.Pattern[str]:
    """A verb without a comma behind it: 专家认为|这座桥不安全。"""
    verbs = r"质疑|質疑|"
    verbs += r"认为|認為|指出|否认|否認|承认(?!度)|承認(?!度)|证实|證實|预计|預計|[称稱](?![为為之作得赞讚霸职号呼])"
    content = rf"(?P<content>{_STARTS}(?:[^。；！？\n“”：]|“[^”\n]{{1,200}}”){{4,160}}?)"
    return re.compile(rf"{_EDGE}{_WHO}(?P<verb>{verbs}){content}(?=[。；！？\n]|\Z)")


@cache
def _asks_directly() -> re.Pattern[str]:
    """What is asked for, condemned or promised, which ends at the next comma: 外交部呼吁|双方停火，并…"""
    verbs = "呼吁|呼籲|敦促|谴责|譴責|承诺|承諾|宣布|宣佈|要求|主张|主張|提议|提議"
    content = rf"(?P<content>{_STARTS}[^，。；！？\n“”：]{{4,60}})"
    return re.compile(rf"{_EDGE}{_WHO}(?P<verb>{verbs}){content}(?=[，。；！？\n]|\Z)")


@cache
def _denies() -> re.Pattern[str]:
    """What is denied by a noun that stands before: 对于传闻，公司发言人|予以否认。"""
    nouns = "传闻|傳聞|指控|报道|報道|报导|報導|说法|說法|消息|质疑|質疑|猜测|猜測|谣言|批评|批評"
    content = rf"(?P<content>[^，。；！？\n“”：]{{2,30}}?(?:{nouns}))"
    verb = r"(?P<verb>(?:予以|均|坚决|断然|已|作出)?(?:否认|否認|驳斥|駁斥|澄清))"
    return re.compile(rf"{_EDGE}(?:对于|对|針對|针对|對於|對){content}，{_WHO}{verb}(?=[，。；\n]|\Z)")


@cache
def _opening() -> re.Pattern[str]:
    """What opens a clause: a small word, a day, a place or an occasion."""
    day = r"(?:(?:\d{2,4}年)?(?:\d{1,2}月)?\d{1,2}[日号號]|(?:上|本|这)?(?:周|星期|週)[一二三四五六日天])"
    part = r"(?:早上|上午|中午|下午|晚上|晚间|凌晨|[，,])?"
    occasion = r"在[^，。]{1,24}?(?:时|時|期间|期間|会上|會上|后|後|中)(?=[^，。]{2})"
    return re.compile(rf"\s|{day}{part}|{one_of(OPENINGS)}|有(?!关|關)|{occasion}")


@cache
def _beside() -> re.Pattern[str]:
    """The end of what stands between a subject and its verb: to whom, where, when and how."""
    heard = rf"{one_of([*HEARERS, *TITLES])}|《[^》]{{1,12}}》记者|》"
    to = rf"(?:对|對|向|跟|告诉|告訴|回复|回覆)[^，。的]{{0,12}}?(?:{heard})(?:们|們)?"
    place = r"[在于於][^，。]{1,24}?(?:上|中|时|時|里|裡|后|後|前|期间|期間|会|會|內|内)"
    asked = r"(?:接受|回应|回應|回答)[^，。]{1,24}?(?:采访|採訪|专访|專訪|提问|提問|询问|詢問)(?:时|時)?"
    week = r"(?:上|本|这)?(?:周|星期|週|礼拜)[一二三四五六日天]"
    day = rf"(?:{week}|[今昨]天|[今昨]日|当天|當天|当日|(?:\d{{1,2}}月)?\d{{1,2}}[日号號])"
    part = r"(?:早上|上午|中午|下午|晚上|晚间|凌晨)?"
    how = r"(?:开玩笑|情绪激动|[^，。]{2})(?<![内當当本外各基工土场產产陆属驻])地"
    alone = rf"(?<![成首京])(?:{one_of(ADVERBS)})|{one_of(MANNERS)}"
    words = "消息|通报|通報|声明|聲明|公告|说明|說明|通告|通知|稿|文章"
    made_known = rf"(?:发布|發布|发出|發出|发表|發表)[^，。]{{0,4}}?(?:{words})稿?"
    by_post = rf"{made_known}|通报|通報|官微|官方微博|官方微信|(?:简单|简要|详细)?(?:做了|作了|进行了)|半天"
    return re.compile(rf"(?:{day}{part}|{to}|{place}|{asked}|{alone}|{how}|{by_post}|\s)\Z")


@cache
def _citing() -> re.Pattern[str]:
    """Whose words somebody hands on: 报纸援引|官员|的话."""
    return re.compile(r"(?:援引|引用|引述|转述|轉述)(?P<who>[^，。]{2,30}?)的?(?:话|話|消息|说法|說法)\Z")
