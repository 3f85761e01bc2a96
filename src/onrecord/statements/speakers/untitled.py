"""Speakers in languages of which verbs and small words are known, and no titles: Slavic ones, Turkish and others.

What the cast took for a name may begin with an office, or with a noun in another case, since both have capitals there.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import takewhile
from typing import Final

from msgspec.structs import replace

from onrecord.record import Span, Speaker
from onrecord.statements.lexicon import Language

_TWO_NAMES: Final = frozenset("pl cs sk ru uk tr".split())
"""Where people have two names in print, maybe a patronymic between: what stands before is an office, or whose it is."""
_OFFICES: Final = frozenset(
    "presiden wakil menteri ketua gubernur kepala direktur bupati wali kota juru bicara jaksa hakim komisaris "
    "președintele premierul ministrul primarul președinta deputatul senatorul doamna domnul "
    "president presidenta ministre ministra conseller consellera alcalde alcaldessa senyor senyora "
    "πρωθυπουργός πρόεδρος υπουργός δήμαρχος κύριος κυρία presidentti pääministeri ministeri "
    "elnök miniszter miniszterelnök polgármester dr ir haji".split()
)
"""Offices and titles that have capitals before a name, lower case."""


@cache
def _patronymic() -> re.Pattern[str]:
    return re.compile(r"\w+(?:вич|вна|ична|йович|івна|ївна)")


def plainly_named(speaker: Speaker | None, text: str, source: Span, language: Language) -> Speaker:
    """The speaker of the words at `source`: without the office before a name, or without a name.

    `speaker` is who the cast says it is, None where it knows nobody there.
    """
    words = text[slice(*source)].rstrip(" ,")
    if speaker is None and (found := _opening_name(words)):
        speaker = Speaker(name=found, kind="person", confidence=0.5, resolved_by="name",
                          named_by=(source[0], source[0] + len(found)))  # fmt: skip
    if speaker is None or speaker.name is None or speaker.named_by is None:
        role = words if len(words.split()) <= _LONGEST_ROLE else None
        return speaker or Speaker(role=role, kind="unnamed", confidence=0.5)
    if speaker.kind != "person":
        return speaker
    start, end = speaker.named_by
    opens = start == 0 or text[:start].rstrip(" —–-")[-1:] in '.!?…\n"“”»'
    name = _name_in(speaker.name, language, opens)
    if name is None:
        return Speaker(role=words if len(words.split()) <= _LONGEST_ROLE else None, kind="unnamed", confidence=0.5)
    at = text.find(name, start, end)
    return replace(speaker, name=name, named_by=(at, at + len(name)) if at >= 0 else speaker.named_by)


_LONGEST_ROLE = 6


def _opening_name(words: str) -> str | None:
    """Two or three words with capitals with which a source begins: "Ida Brask polgármester"."""
    parts = list(takewhile(lambda word: word[:1].isupper() and not word.isupper(), words.split(" ")))
    return " ".join(parts) if len(parts) in (2, 3) else None


def _name_in(name: str, language: Language, opens: bool) -> str | None:
    """A name without what stands before it; None where no person's is left: "Prezydent USA".

    `opens`: whether it begins a sentence, so that a capital says nothing of its first word.
    """
    parts = name.split()
    while parts and (parts[0].lower().strip(".") in _OFFICES or language.words.get(parts[0].lower()) in _SMALL):
        parts = parts[1:]
    if not parts or not parts[0][:1].isupper():
        return None
    if len(parts) > 1 and parts[-1].isupper() and len(parts[-1]) > 1:
        return None
    if len(parts) > 2 and all(part[:1].isupper() for part in parts[-3:]):
        if _patronymic().fullmatch(parts[-2].lower()):
            parts = parts[-3:]
        elif language.code in _TWO_NAMES:
            parts = parts[-2:]
        elif opens:
            parts = parts[1:]
    return " ".join(parts)


_SMALL = frozenset("DPCSAEY")
