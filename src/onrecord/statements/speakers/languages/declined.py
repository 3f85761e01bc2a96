"""Slavic names in the genitive, as behind "по словам" or "podle": told as they stand elsewhere, or not at all.

"Ивана Тарнова" is Иван in the genitive or Ивана's own name: which of them no ending tells, so nothing is put back.
"""

from __future__ import annotations

import re
from functools import cache

from msgspec.structs import replace

from onrecord.record import Span, Speaker
from onrecord.statements.lexicon import Language


def in_nominative(speaker: Speaker, text: str, source: Span, language: Language) -> Speaker:
    """The person named at `source` by the name as it is without a case; without a name where the text has none."""
    if language.code not in ("ru", "uk", "pl", "cs", "sk") or speaker.kind != "person" or not speaker.name:
        return speaker
    if not stands_in_genitive(text, source[0]) or speaker.resolved_by != "name":
        return speaker
    for match in _cases_of(speaker.name).finditer(text, max(0, source[0] - _NEAR), source[1] + _NEAR):
        if match.group() != speaker.name:
            return replace(speaker, name=match.group(), named_by=match.span())
    return Speaker(kind="unnamed", confidence=0.5)


def stands_in_genitive(text: str, at: int) -> bool:
    """Whether words that begin at `at` are in the genitive by what leads to them: "по словам | адвоката Ивана"."""
    return _of().search(text, max(0, at - _REACH), at) is not None


_REACH = 40
"""Characters before a source in which "по словам" is looked for."""


_NEAR = 5000
"""Characters to either side in which the name has to stand without a case."""


@cache
def _of() -> re.Pattern[str]:
    """What the genitive stands behind."""
    return re.compile(
        r"\b(?:по (?:словам|мнению|данным|информации|оценке|утверждению)|как следует из"
        r"|за (?:словами|даними|інформацією|оцінкою)|на (?:думку|переконання)"
        r"|według|wedle|zdaniem|w ocenie|w opinii|podle|dle|podľa) \Z",
        re.IGNORECASE,
    )


def _cases_of(name: str) -> re.Pattern[str]:
    """A name in any case, by the beginnings of its words."""
    words = [rf"{_stem_in_any_case(word)}(?:а|я|й|ь|ий|ый|ій|ая|a|i|y|á|ý|í|e)?" for word in name.split()]
    return re.compile(rf"(?<![\w-]){' '.join(words)}(?![\w-])")


def _stem_in_any_case(word: str) -> str:
    """The stem as a pattern, with the vowel that only the nominative has before its last letter: "Blažka", "Blažek"."""
    stem = _stem(word)
    if len(stem) < _SHORT or not stem.isalpha() or stem[-2].lower() in _VOWELS:
        return re.escape(stem)
    return rf"{stem[:-1]}(?:e|е)?{stem[-1]}"


_SHORT = 3
_VOWELS = frozenset("aeiouyąęóáéíýúůěаеёиоуыэюяіїє")


def _stem(word: str) -> str:
    """A word without what the genitive may have put behind it."""
    return re.sub(r"(?<=\w\w)(?:ого|ої|ой|а|я|ы|и|і|iego|iej|ego|ej|ého|ího|ové|é|a|y|i|e|u)\Z", "", word)
