"""Whom "it is" makes the subject of a clause, in Romance languages: "C’est | le maire | qui a annoncé que …"."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from onrecord.statements.rules.paragraph.sentences import Range, Sentences
from onrecord.statements.rules.paragraph.tagging import Paragraph

_IT_IS: Final = frozenset("c c’est c'est ce fue fueron es ha han foi foram é".split())
_WHO: Final = frozenset("qui quien quienes quem".split())


def cleft_subject(paragraph: Paragraph, sentences: Sentences, first: int) -> Range | None:
    """Who is named between "it is" and "who", where "who" stands before the verb at `first`; None where nobody is."""
    start = sentences.start(first)
    if first - start < _FEWEST or paragraph.words[first - 1] not in _WHO:
        return None
    start += paragraph.tags[start] in "CY"
    match = _named().fullmatch(paragraph.tags, start, first)
    return match.span("who") if match is not None and paragraph.words[start] in _IT_IS else None


_FEWEST: Final = 3


@cache
def _named() -> re.Pattern[str]:
    described = r"(?:,[DnNPC#]{1,14})?,?"
    return re.compile(rf"(?:NE|R|[AEn])[AE]?(?P<who>D?n{{0,3}}N{{1,4}}|Dn{{1,3}}(?:P?Dn{{1,2}})?){described}W")


def pointing_back(paragraph: Paragraph, start: int, end: int) -> tuple[Range, Range] | None:
    """The cue and source of a sentence that only says whose the one before is: "Foi a própria Holt quem o revelou".

    It begins at `start`; None of others.
    """
    words, tags = paragraph.words, paragraph.tags
    if words[start] not in _IT_IS | {"è"} or end - start > _LONGEST:
        return None
    if paragraph.language.code == "it":
        return _in_italian(paragraph, start, end)
    who = next((at for at in range(start + 1, end) if words[at] in _WHO and tags[at] in "WS"), None)
    match = _named().fullmatch(tags, start, who + 1) if who is not None else None
    if who is None or match is None:
        return None
    verb = next((at for at in range(who + 1, min(end, who + _REACH)) if _says(paragraph, at)), None)
    if verb is None or not _closes().fullmatch(tags, verb + 1, end):
        return None
    alone = _IT.isdisjoint(words[who + 1 : verb]) and tags[verb + 1 : verb + 2] not in ("", ".")
    if alone and words[verb + 1] not in _WHERE:
        return None  # "Foi Holt quem falou do plano."
    return (who + 1, verb + 1), match.span("who")


def _in_italian(paragraph: Paragraph, start: int, end: int) -> tuple[Range, Range] | None:
    """È stata la stessa Holt | a rivelarlo."""
    words, tags = paragraph.words, paragraph.tags
    at = next(
        (at for at in range(start + 2, end - 1) if words[at] in ("a", "ad") and _TELLING.fullmatch(words[at + 1])), end
    )
    who = re.compile(r"EE?(?P<who>D?n{0,3}N{1,4}|Dn{1,2}(?:P{1,2}D?[nN]{1,3}){0,2})").fullmatch(tags, start, at)
    if who is None or at == end or not _closes().fullmatch(tags, at + 2, end):
        return None
    return (at, at + 2), who.span("who")


@cache
def _closes() -> re.Pattern[str]:
    """Where or when it was said, to the end of the sentence."""
    return re.compile(r"(?:P{1,2}D?[nN]{1,3}){0,3}J?\.?")


def _says(paragraph: Paragraph, at: int) -> bool:
    return paragraph.language.words.get(paragraph.words[at]) in ("V", "v", "G")


_LONGEST: Final = 24
_REACH: Final = 5
_IT: Final = frozenset("o a lo la l l’ l' le".split())
_WHERE: Final = frozenset("em no na nos nas num numa en dans sur sous".split())
_TELLING: Final = re.compile(
    r"(?:dir|rivelar|annunciar|confermar|spiegar|raccontar|riferir|comunicar|denunciar|svelar|ammetter|scriver|"
    r"precisar|dichiarar|sottolinear|ricordar|segnalar|affermar)l[oaie]"
)
