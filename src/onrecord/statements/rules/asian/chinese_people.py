"""People whom a Chinese text names: beside an office, or by three signs that speak again and again.

Words have no blanks there. A name begins with one of some hundreds of surnames and has one or two signs more; where it
ends, tells what stands behind it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import cache, lru_cache
from typing import Final

from onrecord.given_names.eastern_surnames import CHINESE, CHINESE_OF_TWO
from onrecord.record import Span
from onrecord.statements.lexicon import one_of
from onrecord.statements.lexicon.languages.chinese import (
    ADVERBS,
    BODIES,
    FIRMS,
    KIN,
    NAMED_BEHIND,
    NO_PEOPLE,
    OPENINGS,
    TITLES,
    VERBS,
)

_ROLE = 24
"""Signs of an office before a name that are looked at."""
_SHORTEST: Final = 2
"""Signs of a name."""
_MOST: Final = 300
"""People of one text."""
_OFTEN: Final = 2
"""Times that a name without an office stands in its text."""
_NO_GIVEN: Final = frozenset("副总總级級务務长長部院局首席行政高任常员員的是和与與在对對了着")
"""Signs that no given name before an office has: 高级|经理, 常务副|市长."""


@lru_cache(maxsize=8)
def people_in(text: str) -> Mapping[str, str | None]:
    """Each person whom `text` names, to the office that the text gives first; the first _MOST of them."""
    found: dict[str, str | None] = {}
    count = lru_cache(maxsize=None)(text.count)
    for match in _behind_office().finditer(text):
        name = _whole_name(text, match.span("name"), count)
        if name[1:] not in TITLES and (name[-1] not in NO_PEOPLE or count(name) > 1):
            found.setdefault(name, _office(text, match.start("office"), match.end("office")))
        if len(found) >= _MOST:
            return found
    for match in (*_before_office().finditer(text), *_speaking().finditer(text)):
        name, office = match.group("name"), match.groupdict().get("office")
        if name in found or name[1:] in TITLES or name[-1] in NO_PEOPLE or not _NO_GIVEN.isdisjoint(name[1:]):
            continue
        if len(found) >= _MOST:
            return found
        if office or count(name) >= _OFTEN:
            found[name] = office
    return found


def _whole_name(text: str, place: Span, count: Callable[[str], int]) -> str:
    """The name at `place`, which has one sign too many where the text goes on with a verb: 关桥|到访."""
    start, end = place
    longer, shorter = text[start:end], text[start : end - 1]
    if len(shorter) < _SHORTEST or _edge().match(text, end):
        return longer
    if _edge().match(text, end - 1) or count(shorter) > count(longer):
        return shorter
    return longer


def _office(text: str, start: int, end: int) -> str:
    """An office with whose it is, back to where its clause begins."""
    before = _before_clause().search(text, max(start - _ROLE, 0), start)
    first = before.start() if before else start
    while opening := _openings().match(text, first, start):
        first = opening.end()
    return text[first:end]


def ends_in_speaker(words: str) -> bool:
    """Whether words end in an office or a body, or in a name behind an office: 外交部发言人, 总理卡纳尼."""
    return _who_speaks().search(words) is not None


@cache
def _name() -> str:
    return rf"(?:(?:{'|'.join(CHINESE_OF_TWO)})|[{CHINESE}])[\u4e00-\u9fff]{{1,2}}"


@cache
def _edge() -> re.Pattern[str]:
    """What may stand behind a name."""
    beside = "在|对|對|向|于|的|和|与|與|等|是|接受|来|曾|将|將|为|為|到|已|因|被|率|出席"
    return re.compile(rf"[，。、；：:（(“\s]|\Z|{one_of((*VERBS, *ADVERBS))}|{beside}")


@cache
def _behind_office() -> re.Pattern[str]:
    return re.compile(rf"(?P<office>{one_of((*TITLES, *KIN))})(?P<name>{_name()})")


@cache
def _before_office() -> re.Pattern[str]:
    name = rf"(?<![\u4e00-\u9fff])(?P<name>[{CHINESE}][\u4e00-\u9fff]{{2}})"
    return re.compile(rf"{name}(?P<office>{one_of(TITLES)})")


@cache
def _speaking() -> re.Pattern[str]:
    beside = rf"(?:{one_of(ADVERBS)}|对|對|向|在)"
    return re.compile(rf"(?<![\u4e00-\u9fff])(?P<name>[{CHINESE}][\u4e00-\u9fff]{{2}})(?={beside}|{one_of(VERBS)})")


@cache
def _openings() -> re.Pattern[str]:
    return re.compile(one_of(OPENINGS))


@cache
def _before_clause() -> re.Pattern[str]:
    return re.compile(r"(?:(?![为為是被由将將让讓])[\u4e00-\u9fffA-Za-z0-9·])+\Z")


@cache
def _who_speaks() -> re.Pattern[str]:
    ends = one_of((*TITLES, *BODIES, *NAMED_BEHIND))
    return re.compile(rf"(?:{one_of(FIRMS)})\Z|(?:{ends})(?:[\u4e00-\u9fff·]{{2,8}})?\Z")
