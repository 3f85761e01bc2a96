"""What somebody says that it is needed or matters, told by a noun, in Slavic languages.

"Иван Тарнов подчеркнул необходимость закрыть мост", "Він наголосив на важливості мосту", "zdůraznil nutnost oprav".
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import Final

from onrecord.statements.rules.paragraph.clause_ends import clause_end
from onrecord.statements.rules.paragraph.cues import Cue
from onrecord.statements.rules.paragraph.drafts import Draft, Reading, inside_a_draft
from onrecord.statements.rules.reports.clauses import subject_of_clause
from onrecord.statements.rules.reports.demanded import NEED, VOICE

_VERBS: Final[Mapping[str, frozenset[str]]] = {
    code: frozenset(words.split())
    for code, words in {
        "ru": "заявил заявила заявили подчеркнул подчеркнула подчеркнули отметил отметила отметили напомнил напомнила "
        "напомнили указал указала указали говорил говорила говорили сказал сказала",
        "uk": "наголосив наголосила наголосили підкреслив підкреслила підкреслили зазначив зазначила зазначили заявив "
        "заявила заявили нагадав нагадала нагадали вказав вказала вказали",
        "pl": "podkreślił podkreśliła podkreślili podkreśla wskazał wskazała wskazuje zaznaczył zaznaczyła przypomniał "
        "przypomniała akcentował akcentowała",
        "cs": "zdůraznil zdůraznila zdůraznili zdůrazňuje připomněl připomněla vyzdvihl vyzdvihla",
    }.items()
}
_LEADS: Final = frozenset("о об на про o na".split())
"""Prepositions before the noun."""
_NEEDED: Final = {
    "ru": r"необходимост\w+|недопустимост\w+",
    "uk": r"необхідн(?:ості|ість)|неприпустим(?:ості|ість)|потреб[уі]",
    "pl": r"koniecznoś(?:ć|ci)|potrzeb[ęieay]+|niezbędnoś(?:ć|ci)",
    "cs": r"nutnosti?|potřebu|potřebě|nezbytnosti?",
}
_MATTERING: Final = {
    "ru": r"важност\w+|готовност\w+|значимост\w+|намерени[ие]|приверженност\w+",
    "uk": r"важлив(?:ості|ість)|готовн(?:ості|ість)|намір\w*|відданост[іь]",
    "pl": r"znaczeni[eu]|wag[ęi]|gotowoś(?:ć|ci)|rol[ęi]",
    "cs": r"význam\w*|důležitosti?|ochotu|připravenosti?|rol[ie]",
}
_LONGEST: Final = 40
_FEWEST: Final = 2


def slavic_nouns(reading: Reading) -> None:
    """X stresses the need for NOUN. Russian, Ukrainian, Polish, Czech."""
    code = reading.paragraph.language.code or ""
    if code not in _VERBS:
        return
    for at, word in enumerate(reading.paragraph.words):
        draft = _voiced(reading, at, code) if word in _VERBS[code] else None
        if draft is not None and not inside_a_draft(reading, draft):
            reading.add(draft)


def _voiced(reading: Reading, at: int, code: str) -> Draft | None:
    words, tags = reading.paragraph.words, reading.tags
    noun = at + 1 + (words[at + 1 : at + 2] != [] and words[at + 1] in _LEADS)
    if noun >= len(words):
        return None
    kinds = {NEED: _NEEDED, VOICE: _MATTERING}
    pattern = next((name for name, nouns in kinds.items() if _all(nouns[code]).fullmatch(words[noun])), None)
    source = subject_of_clause(reading, Cue(at, at + 1, "V", True)) if pattern else None
    last = clause_end(tags, noun, reading.sentences.end(at))
    if pattern is None or source is None or not _FEWEST <= last - noun <= _LONGEST:
        return None
    return None if re.search("[QUO:]", tags[at:last]) else Draft(pattern, (at, at + 1), source, (at + 1, last))


@cache
def _all(nouns: str) -> re.Pattern[str]:
    return re.compile(nouns)
