"""Who is meant in Japanese and Korean: somebody named beside a title; and in Chinese, as `in_chinese` tells."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import Final

from onrecord.given_names.eastern_surnames import KOREAN
from onrecord.record import Span, Speaker
from onrecord.statements.lexicon import one_of
from onrecord.statements.lexicon.languages.eastern import (
    JAPANESE_BODIES,
    JAPANESE_TITLES,
    KOREAN_BODIES,
    KOREAN_BODIES_ALONE,
    KOREAN_FIRMS,
    KOREAN_TITLES,
    NO_NAME_ENDS,
    PRONOUNS,
)
from onrecord.statements.speakers.languages.in_chinese import chinese_speaker


def eastern_speaker(text: str, source: Span, code: str) -> Speaker:
    """Who the words of a source mean: a name beside its title, or who they say they are, without a name."""
    if code == "zh":
        return chinese_speaker(text, source)
    words, at = text[slice(*source)], source[0]
    told = re.sub(r"[（(][^）)]*[）)]", "", words).strip()
    if told in PRONOUNS:
        return Speaker(kind="group" if told[1:] in _MANY else "unnamed", confidence=0.5)
    if code == "ko" and (called := _by_surname(text, told)) is not None:
        return called
    match = _named(code).fullmatch(told)
    if match is None and code == "ko":
        match = _of_a_body().fullmatch(told)
        if len(told) >= _SHORTEST_BODY and " " not in told and told.endswith(KOREAN_FIRMS):
            return Speaker(name=told, kind="organisation", resolved_by="name", named_by=source, confidence=0.6)
    if match is None or (code == "ja" and match.group("name")[-1] in NO_NAME_ENDS):
        return _body(told, source, code) or Speaker(role=told or None, kind="unnamed", confidence=0.5)
    name = match.group("name")
    if code == "ko" and _is_a_place(name, match.group("title")):
        return Speaker(role=told, kind="unnamed", confidence=0.5)
    first = at + max(words.find(name), 0)
    before, title = match.group("before").strip(" の、"), match.group("title")
    plain = before if title in _PLAIN else f"{match.group('before')}{title}"
    role = plain.strip(" の、") or None
    told_by = (first, first + len(name)) if name in words else (at, at + len(words))  # (brackets may part a name)
    if code == "ja" and (whole := _whole_name(text, name)) is not None:
        return Speaker(name=text[slice(*whole)], role=role, kind="person", resolved_by="surname",
                       named_by=whole, confidence=0.6)  # fmt: skip
    return Speaker(name=name, role=role, kind="person", resolved_by="name",
                   named_by=told_by, confidence=0.7)  # fmt: skip


def _body(told: str, source: Span, code: str) -> Speaker | None:
    """A body that `told` calls, by its name where that is more than its noun: 気象庁, but not 同庁; None for others."""
    ends, nouns = (JAPANESE_BODIES, JAPANESE_BODIES) if code == "ja" else (tuple(KOREAN_BODIES), KOREAN_BODIES_ALONE)
    if not told.endswith(ends) and told not in nouns:
        return None
    named = _a_name().fullmatch(told) is not None and told not in nouns if code == "ja" else told in KOREAN_BODIES
    if not named:
        return Speaker(role=told, kind="organisation", confidence=0.5)
    return Speaker(name=told, kind="organisation", resolved_by="name", named_by=source, confidence=0.6)


@cache
def _a_name() -> re.Pattern[str]:
    """Signs without a particle, and without one that points: 同, 各, 両."""
    return re.compile("(?![同各両当他新全某])[一-龥々ァ-ヴーA-Za-z0-9・]{3,16}")


def _is_a_place(name: str, title: str) -> bool:
    """Whether what stands before an office of a city or state is that, and nobody's name: 방콕 시장, 이란 대통령."""
    return title in _OF_PLACES and (len(name) < _FULL_NAME or name in _PLACES)


_SHORTEST_BODY: Final = 4
"""Signs of a body's name; 전자 alone is none."""
_FULL_NAME: Final = 3
"""Signs of a surname and the given name."""
_OF_PLACES: Final = frozenset("시장 지사 군수 구청장 총리 대통령 장관 외무장관 국방장관 주지사 정부".split())
_PLACES: Final = frozenset(
    "이라크 이집트 조지아 하와이 오사카 마닐라 시카고 유타주 도쿄도 오하이 마카오 안달루".split()
)
"""Places of three signs that begin like a surname."""


@lru_cache(maxsize=512)
def _by_surname(text: str, told: str) -> Speaker | None:
    """Whom a Korean text calls by surname and title, where one person of that surname has it in full: 이 후보."""
    called = _surname_and_title().fullmatch(told)
    if called is None:
        return None
    office = called.group("office")
    surname = called.group("surname")
    # "이날 이 후보": what stands before the surname alone is no name, but the day
    full = rf"(?<![가-힣])(?P<name>{surname}[가-힣]{{1,2}}) (?:(?!{surname} )[가-힣·]+ ){{0,3}}?[가-힣]*?{office}"
    found = {match.group("name"): match.span("name") for match in re.finditer(full, text)}
    if len(found) != 1:
        return None
    ((name, place),) = found.items()
    return Speaker(name=name, role=called.group("title"), kind="person", resolved_by="surname",
                   named_by=place, confidence=0.6)  # fmt: skip


@lru_cache(maxsize=512)
def _whole_name(text: str, surname: str) -> Span | None:
    """Where a Japanese text gives the one person of a surname with the given name: 橋本花子市長, of 橋本市長."""
    titles = _japanese_titles()
    full = rf"(?P<name>{re.escape(surname)}(?!{titles})[一-龥々ぁ-んァ-ヶ]{{1,3}}?)(?={titles}|（|[(])"
    found = {match.group("name"): match.span("name") for match in re.finditer(full, text)}
    return next(iter(found.values())) if len(found) == 1 else None


@cache
def _surname_and_title() -> re.Pattern[str]:
    titles = one_of(KOREAN_TITLES)
    return re.compile(rf"(?:특히 )?(?P<surname>[{KOREAN}]) (?P<title>(?:전 |현 )?[가-힣]{{0,3}}(?P<office>{titles}))")


_MANY: Final = ("ら", "들")
_PLAIN: Final = frozenset("氏 さん 씨".split())
"""Titles that are no office."""


def _japanese_titles() -> str:
    """A pattern for an office, of a deputy or one before too: 市長, 副市長, 前市長."""
    return f"[副元前]?{one_of(JAPANESE_TITLES)}"


@cache
def _named(code: str) -> re.Pattern[str]:
    """How somebody is named with a title: what stands before, the name, and the title behind it."""
    titles = _japanese_titles() if code == "ja" else one_of(KOREAN_TITLES)
    if code == "ja":
        name = "(?P<name>[一-龥][一-龥々]{1,4}?|[ァ-ヴー・]{3,20})"  # of "花子|副市長" the title has all it can
        before = "(?P<before>(?:.*[の、])?(?:[一-龥々]{2,12}(?=[ァ-ヴー]+・))?)"  # "最高経営責任者|アダ・ターン氏"
        return re.compile(rf"{before}{name}(?P<title>{titles})")
    name = f"(?P<name>[{KOREAN}][가-힣]{{1,2}})"
    return re.compile(rf"(?P<before>)(?!{_WHOSE}){name} (?P<title>(?:\S+ ){{0,3}}\S*(?:{titles}))")


_WHOSE: Final = r"\S+[시군구당부청팀국처사] \S+ "
"""A body's word before somebody's name: 민주당 |박은재 의원."""


@cache
def _of_a_body() -> re.Pattern[str]:
    """The same in Korean behind whose somebody is: 한빛증권 |조민호 연구원; the name has three signs there."""
    name, titles = f"(?P<name>[{KOREAN}][가-힣]{{2}})(?<![시군구당부청팀국처])", one_of(KOREAN_TITLES)
    return re.compile(rf"(?P<before>(?:[^ ]+ ){{1,4}}){name} (?P<title>(?:\S+ ){{0,2}}\S*(?:{titles}))")
