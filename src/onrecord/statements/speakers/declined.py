"""Russian and Ukrainian names in the genitive, as behind "по словам": told as they stand elsewhere, or not at all.

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
    if language.code not in ("ru", "uk") or speaker.kind != "person" or not speaker.name:
        return speaker
    if not _of().search(text, max(0, source[0] - _REACH), source[0]) or speaker.resolved_by != "name":
        return speaker
    for match in _cases_of(speaker.name).finditer(text, max(0, source[0] - _NEAR), source[1] + _NEAR):
        if match.group() != speaker.name:
            return replace(speaker, name=match.group(), named_by=match.span())
    return Speaker(kind="unnamed", confidence=0.5)


_REACH = 40
"""Characters before a source in which "по словам" is looked for."""


_NEAR = 5000
"""Characters to either side in which the name has to stand without a case."""


@cache
def _of() -> re.Pattern[str]:
    """What the genitive stands behind."""
    return re.compile(
        r"\b(?:по (?:словам|мнению|данным|информации|оценке|утверждению)|как следует из"
        r"|за (?:словами|даними|інформацією|оцінкою)|на (?:думку|переконання)) \Z",
        re.IGNORECASE,
    )


def _cases_of(name: str) -> re.Pattern[str]:
    """A name in any case, by the beginnings of its words."""
    words = [rf"{re.escape(_stem(word))}(?:а|я|й|ь|ий|ый|ій|ая)?" for word in name.split()]
    return re.compile(rf"(?<![\w-]){' '.join(words)}(?![\w-])")


def _stem(word: str) -> str:
    """A word without what the genitive may have put behind it."""
    return re.sub(r"(?<=\w\w)(?:ого|ої|ой|а|я|ы|и|і)\Z", "", word)
