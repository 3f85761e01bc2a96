"""Who is meant in Chinese: somebody named with an office, or once named so, or the one named last by "he" and "she"."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from onrecord.given_names.eastern_surnames import CHINESE, CHINESE_OF_TWO
from onrecord.record import Span, Speaker
from onrecord.statements.lexicon import one_of
from onrecord.statements.lexicon.languages.chinese import BODIES, FIRMS, KIN, NAMED_BEHIND, PRONOUNS, TITLES
from onrecord.statements.rules.asian.chinese_people import people_in

_BACK = 160
"""Characters before "he" or "she" in which the one who is meant is named."""
_HE: Final = frozenset("他她其")
_MANY: Final = ("们", "們")
_PLAIN: Final = frozenset("先生 女士 小姐".split())
"""Titles that are no office."""
_BODIES: Final = tuple(
    "政府 公司 集团 集團 外交部 国防部 國防部 商务部 财政部 財政部 卫健委 法院 委员会 委員會 "
    "联合国 聯合國 央行 气象台 气象局 证监会 协会 協會 交通部 公安部 "
    "大学 大學 医院 醫院 研究所 研究院 银行 銀行 局".split()
)
_NOBODY: Final = tuple(
    "意见 意見 建议 建議 报告 報告 声明 聲明 说法 說法 观点 觀點 会议 會議 事务所 事務所 资格 身份 群体 队伍 "
    "团队 團隊 办公室 一行 本人 等人 等 们 們 自己 夫妇 夫婦 夫人 协会 方面 之一 代表团 助理".split()
)
"""What stands behind an office and is no name."""
_CALLED: Final = FIRMS.index("华为")
"""From which on firms are called by the word alone."""
_FEWEST = 4
"""Signs of a body's name; shorter ones are anybody's: 警方, 法院."""


def chinese_speaker(text: str, source: Span) -> Speaker:
    """Who the words of a source mean: a person by name, a body, or who they say they are, without a name."""
    words = text[slice(*source)]
    told = re.sub(r"[（(][^）)]*[）)]", "", words).strip()
    if told in PRONOUNS:
        return (_named_last(text, source[0]) if told in _HE else None) or _unnamed(None, told.endswith(_MANY))
    people = people_in(text)
    if told in people:
        return _person(told, people[told], (source[0], source[1]))
    if (alike := _by_surname_and_office(text, told)) is not None:
        place = text.find(alike)
        return Speaker(name=alike, role=people[alike], kind="person", resolved_by="surname",
                       named_by=(place, place + len(alike)), confidence=0.6)  # fmt: skip
    match = next((found for pattern in _named() if (found := pattern.fullmatch(told))), None)
    if match is not None:
        name, before, title = match.group("name"), match.group("before"), match.group("title")
        role = (before if title in _PLAIN else f"{before}{title}") or people.get(name)
        return _person(name, role, _place(words, source, name))
    known = next((name for name in people if told.endswith(name)), None)
    if known is not None:
        return _person(known, told.removesuffix(known) or people[known], _place(words, source, known))
    if (of := _office_of().fullmatch(told)) is not None:
        return _person(
            of.group("name"), re.sub("^现[为任]", "", of.group("role")), _place(words, source, of.group("name"))
        )
    if _by_surname().fullmatch(told):
        return _person(told, None, source)
    if (match := _behind_office().fullmatch(told)) and not match.group("name").endswith((*TITLES, *BODIES, *_NOBODY)):
        return _person(match.group("name"), match.group("role"), _place(words, source, match.group("name")))
    if told.endswith("方面") and len(told) >= _FEWEST and told[:-2] not in _ANY_SIDE:
        name = told.removesuffix("方面")
        return Speaker(name=name, kind="organisation", resolved_by="name", named_by=_place(words, source, name),
                       confidence=0.6)  # fmt: skip
    if (len(told) >= _FEWEST and told.endswith((*_BODIES, *FIRMS))) or told in FIRMS[_CALLED:]:
        return Speaker(name=told, kind="organisation", resolved_by="name", named_by=source, confidence=0.6)
    if (outlet := _outlet().fullmatch(told)) is not None:
        name = outlet.group("marked") or outlet.group("name")
        return Speaker(name=name, kind="organisation", resolved_by="name", named_by=_place(words, source, name),
                       confidence=0.6)  # fmt: skip
    return _unnamed(told or None, told.endswith(_MANY) or _several().match(told) is not None)


_ANY_SIDE: Final = frozenset(
    "警方 校方 院方 官方 厂方 双方 多方 各方 公司 政府 医院 学校 当局 有关 相关 其他 法院 军方 店方".split()
)
"""Whose side is nobody's by name."""


@cache
def _outlet() -> re.Pattern[str]:
    """Who publishes news, by the last signs or by its letters, or in marks: 澎湃新闻, BBC, 日本《朝日新闻》."""
    ends = "新闻网|新闻|新聞網|新聞|日报|日報|晚报|晚報|时报|時報|早报|早報|通讯社|通訊社|新华社|路透社|法新社"
    ends += "|电视台|電視台|官网|公安局|检察院"
    name = rf"(?![该某一这本])[\u4e00-\u9fff]{{0,14}}(?:{ends})"
    return re.compile(rf"(?:[\u4e00-\u9fff]{{0,6}}《(?P<marked>[^》]{{2,14}})》|(?P<name>{name}|[A-Z]{{2,6}}))")


@cache
def _several() -> re.Pattern[str]:
    """What tells that several speak: 多名小学生, 小花奶奶、小刚奶奶."""
    kin = one_of(KIN)
    return re.compile(
        rf"(?:多[名位家]|不少|一些|部分|许多|許多|数[名位]|几[名位]|众多)|[^、]{{1,8}}(?:{kin})、[^、]{{1,8}}(?:{kin})\Z"
    )


@cache
def _office_of() -> re.Pattern[str]:
    """An office and a name, with 的 between them: 现为议员|的|何俊仁."""
    name = rf"(?P<name>[{CHINESE}][\u4e00-\u9fff]{{2}})"
    return re.compile(rf"(?P<role>.*(?:{one_of(TITLES)}))的{name}")


def _unnamed(role: str | None, many: bool) -> Speaker:
    return Speaker(role=role, kind="group" if many else "unnamed", confidence=0.5)


def _person(name: str, role: str | None, named_by: Span) -> Speaker:
    return Speaker(name=name, role=role, kind="person", resolved_by="name", named_by=named_by, confidence=0.7)


def _place(words: str, source: Span, name: str) -> Span:
    """Where a name stands in its source; all of the source where brackets part it."""
    first = words.find(name)
    return source if first < 0 else (source[0] + first, source[0] + first + len(name))


def _by_surname_and_office(text: str, told: str) -> str | None:
    """The one person of the text with that surname and office: 王小桥, of 王局长."""
    title = told[1:]
    if title not in TITLES or title in _PLAIN:
        return None
    alike = [name for name, role in people_in(text).items() if name[0] == told[0] and (role or "").endswith(title)]
    return alike[0] if len(alike) == 1 else None


def _named_last(text: str, at: int) -> Speaker | None:
    """The person that the last sentence with a name speaks of, before "he" or "she" at `at`; None where two may be."""
    people, end = people_in(text), at
    for _ in range(2):  # the sentence itself, and the one before
        start = _sentence_start(text, end)
        named = {name: place for name in people if (place := text.find(name, start, end)) >= 0}
        if _by_surname().search(text, start, end):
            return None
        if named:
            name = min(named, key=lambda one: named[one])
            if len(named) > 1 and named[name] > start:
                return None
            place = named[name]
            return Speaker(name=name, role=people[name], kind="person", resolved_by="pronoun",
                           named_by=(place, place + len(name)), confidence=0.5)  # fmt: skip
        end = start - 1
        if end <= at - _BACK:
            return None
    return None


@cache
def _behind_office() -> re.Pattern[str]:
    """Whatever two to five signs behind an office end what somebody is called: 法国总理|菲利普."""
    titles = one_of(TITLES)
    return re.compile(rf"(?P<role>.*(?:{titles}))(?P<name>(?:(?![的是和与在对對向跟])[\u4e00-\u9fff]){{2,5}})")


@cache
def _by_surname() -> re.Pattern[str]:
    """Somebody whom a text calls by the surname alone: 李女士."""
    return re.compile(f"[{CHINESE}](?:先生|女士|小姐|同学)")


def _sentence_start(text: str, end: int) -> int:
    """Where the sentence begins that ends before `end`, or stands open there."""
    first = max(end - _BACK, 0)
    before = text[first:end].rstrip("。！？”\n ")
    return first + max(before.rfind(mark) + 1 for mark in "。！？\n")


@cache
def _named() -> tuple[re.Pattern[str], ...]:
    """How somebody is named with a title: what stands before, the name, and the title behind it."""
    titles, beside = one_of((*TITLES, *KIN)), one_of((*TITLES, *KIN, *NAMED_BEHIND))
    name = rf"(?P<name>(?:(?:{'|'.join(CHINESE_OF_TWO)})|[{CHINESE}])[\u4e00-\u9fff]{{1,2}})"
    part = "[\u4e00-\u9fff]{1,6}"
    foreign = rf"(?P<name>(?:(?![的是和与在对])[\u4e00-\u9fff]){{1,6}}(?:[·•・‧]{part}){{1,3}}?)"
    return (
        re.compile(rf"(?P<before>.*(?:{titles})){foreign}(?P<title>)"),
        re.compile(rf"(?P<before>){foreign}(?P<title>{titles})"),
        re.compile(rf"(?P<before>){foreign}(?P<title>)"),
        re.compile(rf"(?P<before>.*(?:{beside})){name}(?P<title>)"),
        re.compile(rf"(?P<before>){name}(?P<title>(?:{titles}))"),
    )
