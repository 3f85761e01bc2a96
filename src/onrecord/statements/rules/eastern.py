"""Quotations with their cues in Japanese, Chinese and Korean, whose words have no blanks or end in particles.

市長は「…」と述べた; 市长说：“…” and “…”市长说; 시장은 "…"라고 말했다. Who has a name there is told by a title beside
it and, in Chinese and Korean, by a common surname; others stay what they are called.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from msgspec import Struct

from onrecord.record import Span, Speaker
from onrecord.statements.lexicon.eastern import (
    CHINESE_BODIES,
    CHINESE_SURNAMES,
    CHINESE_TITLES,
    CHINESE_VERBS,
    JAPANESE_TITLES,
    JAPANESE_VERBS,
    KOREAN_NOUNS,
    KOREAN_SURNAMES,
    KOREAN_TITLES,
    KOREAN_VERBS,
    NO_NAME_ENDS,
    PRONOUNS,
)

EASTERN: Final = frozenset(("ja", "zh", "ko"))
_REACH = 90
"""Characters before a quotation in which its source is, and behind it in which its verb is."""
_FULL = {code: "".join(ends) for code, ends in (("ja", "。！？"), ("zh", "。！？；"), ("ko", ".!?"))}


class Spoken(Struct, frozen=True):
    """The cue of a quotation and its source, if the sentence has one."""

    cue: Span
    source: Span | None


def spoken(text: str, quotation: Span, start: int, end: int, code: str) -> Spoken | None:
    """Who is said to have said the words between the marks of `quotation`, in `text[start:end]`, one paragraph."""
    if code == "zh":
        return _before(text, quotation, start) or _behind(text, quotation, end)
    verb = _verb(code).match(text, quotation[1], min(end, quotation[1] + _REACH))
    if verb is None and code == "ja":
        return _with_topic(text, quotation, end)
    if verb is None:
        return None
    sentence = _sentence(text, quotation[0], start, code)
    found = _japanese(sentence) if code == "ja" else _korean(sentence)
    first = max(start, quotation[0] - _REACH)
    return Spoken(verb.span("verb"), (first + found[0], first + found[1]) if found else None)


def _with_topic(text: str, quotation: Span, end: int) -> Spoken | None:
    """A Japanese verb behind its subject, both behind the quotation: 「…」と市長は記者団に語った."""
    verb = _verb_with_topic().match(text, quotation[1], min(end, quotation[1] + _REACH))
    called = _relative().search(verb.group("who")) if verb else None
    if verb is None or (called and "に" not in verb.group("who")[: called.start()]):
        return None
    cuts = list(_clauses().finditer(verb.group("who")))
    first = verb.start("who") + (cuts[-1].end() if cuts else 0)
    return Spoken(verb.span("verb"), (first, verb.end("who")))


class Told(Struct, frozen=True):
    """A clause that somebody is said to have said, without marks around it."""

    content: Span
    cue: Span
    source: Span


def chinese_clauses(text: str, start: int, end: int) -> list[Told]:
    """What somebody with a title, or a body, says in a Chinese paragraph: 外交部发言人表示，…。"""
    found = []
    for match in _says_that().finditer(text, start, end):
        who = _without_hearers(text, match.span("who"))
        if who is None or not _who_speaks().search(text, *who):
            continue
        found.append(Told(match.span("content"), match.span("verb"), who))
    return found


_SPEAKING: Final = (*CHINESE_TITLES, *CHINESE_BODIES)


@cache
def _who_speaks() -> re.Pattern[str]:
    """Who ends in a title or a body, or in a name behind one: 发言人|卡纳尼."""
    ends = "|".join(_SPEAKING)
    return re.compile(rf"(?:{ends})(?:[\u4e00-\u9fff·]{{2,8}})?\Z")


@cache
def _says_that() -> re.Pattern[str]:
    verbs = "表示|指出|强调|认为|透露|坦言|宣布|表態|強調|認為"
    who = r"(?P<who>[^，。；！？“”：、\n]{2,40}?)"
    content = r"(?P<content>(?![“「])[^。；！？\n]{6,160}?)(?=[。；！？]|\Z|\n)"
    return re.compile(rf"(?:(?<=[，。；！？\n])|\A|(?<![^\s])){who}(?P<verb>{verbs})，{content}")


def _sentence(text: str, at: int, start: int, code: str) -> str:
    """What stands before a quotation, sentences before its own and what others said blanked out."""
    before = text[max(start, at - _REACH) : at]
    quoted = r"[「『“\"][^」』”\"]*[」』”\"]|[‘'][^’']*[’']"
    before = re.sub(quoted, lambda match: "\n" * len(match.group()), before)
    last = max((before.rfind(mark) for mark in _FULL[code]), default=-1)
    return "\n" * (last + 1) + before[last + 1 :]


def _japanese(sentence: str) -> Span | None:
    """Who a Japanese sentence is about, without the clause that may tell more of them: "会を開いた|市長"."""
    topic = _topic().search(sentence) or _first_topic().search(sentence)
    if topic is None:
        return None
    who = topic.group("who").partition("は")[0]  # "市長|は雨が続くと"
    cuts = list(_clauses().finditer(who))
    return topic.start("who") + (cuts[-1].end() if cuts else 0), topic.start("who") + len(who)


def _korean(sentence: str) -> Span | None:
    """Who a Korean sentence is about: somebody by a title or noun with the mark of a topic, else just before."""
    topics = [
        match for match in _marked().finditer(sentence) if match.group("noun").endswith((*KOREAN_TITLES, *KOREAN_NOUNS))
    ]
    for match in topics:
        titled = len(topics) == 1 and match.group("noun").endswith(tuple(KOREAN_TITLES))
        if titled or match.group("mark") in ("은", "는", "도") or match.end() >= len(sentence.rstrip()):
            first = match.start("noun")
            lead = _before_noun().search(sentence, 0, first)
            return lead.start("lead") if lead else first, match.end("noun")
    return None


def _before(text: str, quotation: Span, start: int) -> Spoken | None:
    match = _leading().search(text, max(start, quotation[0] - _REACH), quotation[0])
    if match is None:
        return None
    return Spoken(match.span("verb"), _without_hearers(text, match.span("who")))


def _behind(text: str, quotation: Span, end: int) -> Spoken | None:
    match = _trailing().match(text, quotation[1], min(end, quotation[1] + _REACH))
    return Spoken(match.span("verb"), _without_hearers(text, match.span("who"))) if match else None


def _without_hearers(text: str, who: Span) -> Span | None:
    """A Chinese subject without whom it was told, where or when: 市长|对记者, 发言人|周一在记者会上."""
    beside = _beside().search(text, *who)
    if beside is None:
        return who
    return (who[0], beside.start()) if beside.start() > who[0] else None


@cache
def _beside() -> re.Pattern[str]:
    """The end of what stands between a Chinese subject and its verb: to whom, where and when."""
    heard = (
        "记者|記者|媒体|媒體|报社|電視台|电视台|通讯社|新华社|路透社|法新社|本报|外界|公众|民众|网友|议会|法庭|"
        "警方|学生|员工|大家|众人|他们|她们|我们|他|她|我|们|們"
    )
    to = rf"(?:对|對|向|跟|告诉|告訴)[^，。的]{{0,12}}?(?:{heard})(?:们|們)?"
    place = r"[在于於][^，。]{1,24}?(?:上|中|时|時|里|裡|后|後|前|期间|期間|会|內|内)"
    asked = r"(?:接受|回应|回應|回答)[^，。]{1,24}?(?:采访|採訪|专访|專訪|提问|提問|询问|詢問)(?:时|時)?"
    day = r"(?:(?:上|本|这)?(?:周|星期|週|礼拜)[一二三四五六日天]|[今昨]天|[今昨]日|当天|當天|当日|\d{1,2}[日号號])"
    part = r"(?:早上|上午|中午|下午|晚上|晚间|凌晨)?"
    return re.compile(rf"(?:{day}{part}|{to}|{place}|{asked})+\Z")


@cache
def _verb(code: str) -> re.Pattern[str]:
    """The verb behind a quotation, with what leads to it."""
    if code == "ja":
        verbs = "|".join(JAPANESE_VERBS)
        ending = r"(?:する|した|して(?:いる|いた)|し(?=、|。)|[ぁ-ん]{1,5})?"
        return re.compile(rf"(?:など)?と(?:も|は)?[^。「」、をがは]{{0,12}}?(?P<verb>(?:{verbs}){ending})")
    particle = r"(?:이?라고|고|이?라며|며|이?라면서|면서|이?라는)"
    verbs = "|".join(KOREAN_VERBS)
    return re.compile(rf"{particle} [^.\n]{{0,80}}?(?P<verb>(?:{verbs})\w*)")


@cache
def _verb_with_topic() -> re.Pattern[str]:
    """The same in Japanese, with its subject before it: 「…」と|市長|は記者団に|語った."""
    rest = _verb("ja").pattern.partition("と(?:も|は)?")[2]
    return re.compile(rf"(?:など)?と(?P<who>[^。「」、をがはも]{{1,50}}?)[はがも]、?{rest}")


@cache
def _relative() -> re.Pattern[str]:
    """A Japanese verb before a noun: what is quoted before it may be what somebody is called."""
    return re.compile(r"[るたう](?=[一-龥ァ-ヴA-Z])")


@cache
def _topic() -> re.Pattern[str]:
    """Who a Japanese sentence is about, at the end of what stands before its quotation."""
    return re.compile(r"(?:^|[、。\n])(?P<who>[^、。\n]{1,40}?)(?:は|が|も)(?:、|[^。\nはが]{0,30})?$")


@cache
def _first_topic() -> re.Pattern[str]:
    """Who a long Japanese sentence begins with: 市長は雨が続くと指摘する一方、「…」."""
    return re.compile(r"(?:^|\n)(?P<who>[^、。はがも\n]{1,25})は(?=.{30,}\Z)", re.DOTALL)


@cache
def _clauses() -> re.Pattern[str]:
    return re.compile(r"(?:[たるうでにを]|での|への)(?=[一-龥ァ-ヴA-Z])")


@cache
def _marked() -> re.Pattern[str]:
    """A Korean word with the mark of a subject or topic."""
    return re.compile(r"(?<![^\s])(?P<noun>[가-힣A-Za-z·]+?)(?P<mark>은|는|이|가|도)(?=\s)")


@cache
def _before_noun() -> re.Pattern[str]:
    """Up to three words before a noun that tell who it is, none with the mark of another part of the sentence."""
    opening = "하지만|그러나|이에|이어|그러면서|또|한편|이날"
    word = r"[가-힣A-Za-z·]*[^\W을를에서로며고은는]"
    return re.compile(rf"(?<![^\s])(?P<lead>(?:(?!(?:{opening}) ){word} ){{1,3}})\Z")


_TELLS: Final = r"(?:告诉|告訴)(?:[^，。：；“”说道\n]{1,10}|[ \w.-]{1,24})"
"""The Chinese verb that has whom it was told behind it."""


@cache
def _leading() -> re.Pattern[str]:
    verbs = "|".join((*CHINESE_VERBS, _TELLS))
    return re.compile(
        rf"(?:(?<=[，。；！？”\n])|\A|(?<![^\s]))(?P<who>[^，。；！？“”：\n]{{2,30}}?)(?P<verb>{verbs})[：:，,]?\Z"
    )


@cache
def _trailing() -> re.Pattern[str]:
    verbs = "|".join((*CHINESE_VERBS, _TELLS))
    return re.compile(rf"(?P<who>[他她]|[^，。；！？“”：\n]{{2,40}}?)(?P<verb>{verbs})(?=[，。：])")


def speaker(words: str, at: int, code: str) -> Speaker:
    """Who the words of a source mean, where they begin at `at`: a name beside its title, or what they say."""
    told = re.sub(r"[（(][^）)]*[）)]", "", words).strip()
    if told in PRONOUNS:
        return Speaker(kind="group" if told[1:] in _MANY else "unnamed", confidence=0.5)
    match = next((found for pattern in _named(code) if (found := pattern.fullmatch(told))), None)
    if match is None or (code == "ja" and match.group("name")[-1] in NO_NAME_ENDS):
        return Speaker(role=told or None, kind="unnamed", confidence=0.5)
    name = match.group("name")
    first = at + max(words.find(name), 0)
    before, title = match.group("before").strip(" の、"), match.group("title")
    plain = before if title in _PLAIN else f"{match.group('before')}{title}"
    role = plain.strip(" の、") or None
    told_by = (first, first + len(name)) if name in words else (at, at + len(words))  # (brackets may part a name)
    return Speaker(name=name, role=role, kind="person", resolved_by="name",
                   named_by=told_by, confidence=0.7)  # fmt: skip


_MANY: Final = ("们", "們", "ら", "들")
_PLAIN: Final = frozenset("氏 さん 씨 先生 女士".split())
"""Titles that are no office."""


@cache
def _named(code: str) -> tuple[re.Pattern[str], ...]:
    """How somebody is named with a title: what stands before, the name, and the title behind it."""
    listed = {"ja": JAPANESE_TITLES, "zh": CHINESE_TITLES, "ko": KOREAN_TITLES}[code]
    titles = "|".join(sorted(listed, key=len, reverse=True))
    if code == "ja":
        name = "(?P<name>[一-龥]{2,5}|[ァ-ヴー・]{3,20})"
        return (re.compile(rf"(?P<before>(?:.*[の、])?){name}(?P<title>{titles})"),)
    if code == "ko":
        name = f"(?P<name>[{''.join(sorted(KOREAN_SURNAMES))}][가-힣]{{1,2}})"
        return (re.compile(rf"(?P<before>){name} (?P<title>(?:\S+ ){{0,3}}\S*(?:{titles}))"),)
    name = rf"(?P<name>[{''.join(sorted(CHINESE_SURNAMES))}][\u4e00-\u9fff]{{1,2}})"
    part = "[\u4e00-\u9fff]{1,6}"
    foreign = rf"(?P<name>(?:(?![的是和与在对])[\u4e00-\u9fff]){{1,6}}(?:[·•・‧]{part}){{1,3}}?)"
    return (
        re.compile(rf"(?P<before>.*(?:{titles})){foreign}(?P<title>)"),
        re.compile(rf"(?P<before>){foreign}(?P<title>{titles})"),
        re.compile(rf"(?P<before>){foreign}(?P<title>)"),
        re.compile(rf"(?P<before>.*(?:{titles})){name}(?P<title>)"),
        re.compile(rf"(?P<before>){name}(?P<title>(?:{titles}))"),
    )
