"""Who is meant in Japanese and Korean: somebody named beside a title; and in Chinese, as `in_chinese` tells."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from onrecord.given_names.eastern_surnames import KOREAN
from onrecord.record import Span, Speaker
from onrecord.statements.lexicon.eastern import JAPANESE_TITLES, KOREAN_TITLES, NO_NAME_ENDS, PRONOUNS
from onrecord.statements.speakers.in_chinese import chinese_speaker


def eastern_speaker(text: str, source: Span, code: str) -> Speaker:
    """Who the words of a source mean: a name beside its title, or who they say they are, without a name."""
    if code == "zh":
        return chinese_speaker(text, source)
    words, at = text[slice(*source)], source[0]
    told = re.sub(r"[（(][^）)]*[）)]", "", words).strip()
    if told in PRONOUNS:
        return Speaker(kind="group" if told[1:] in _MANY else "unnamed", confidence=0.5)
    match = _named(code).fullmatch(told)
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


_MANY: Final = ("ら", "들")
_PLAIN: Final = frozenset("氏 さん 씨".split())
"""Titles that are no office."""


@cache
def _named(code: str) -> re.Pattern[str]:
    """How somebody is named with a title: what stands before, the name, and the title behind it."""
    titles = "|".join(sorted(JAPANESE_TITLES if code == "ja" else KOREAN_TITLES, key=len, reverse=True))
    if code == "ja":
        name = "(?P<name>[一-龥]{2,5}|[ァ-ヴー・]{3,20})"
        return re.compile(rf"(?P<before>(?:.*[の、])?){name}(?P<title>{titles})")
    name = f"(?P<name>[{KOREAN}][가-힣]{{1,2}})"
    return re.compile(rf"(?P<before>){name} (?P<title>(?:\S+ ){{0,3}}\S*(?:{titles}))")
