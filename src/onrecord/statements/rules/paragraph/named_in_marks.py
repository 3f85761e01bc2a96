"""Names that stand in quotation marks, as firms, clubs and papers do in Cyrillic: "аналитик банка «Орбита» Дина Тарн".

Such marks hold nobody's words: the tagger reads them as a name, a part of the source or of whom it was told.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from onrecord.statements.marks import Quotation

_MOST: Final = 4
"""Words of such a name."""


def is_name(text: str, quotation: Quotation, before: str) -> bool:
    """Whether a quotation is a name behind a noun or a preposition; `before`: the tag of the word before it.

    Its first word has a capital and it ends no sentence; no comma and dash stand behind, by which speech ends; behind a
    verb of speech it must be whom it was told: "сообщил «Вестнику», что".
    """
    inner, behind = text[quotation.inner : quotation.last], text[quotation.end : quotation.end + _REACH]
    if not quotation.closed or not inner[:1].isupper() or inner[-1] in ".!?…," or len(inner.split()) > _MOST:
        return False
    if _ends_speech().match(behind):
        return False
    if before in ("V", "v"):
        return " " not in inner and _told().search(inner) is not None and _goes_on().match(behind) is not None
    return before in ("n", "N", "P")


_REACH: Final = 24


@cache
def _ends_speech() -> re.Pattern[str]:
    return re.compile(r",?\s*[—–-]\s")


@cache
def _told() -> re.Pattern[str]:
    """Endings of the dative."""
    return re.compile(r"(?:у|ю|е|и|і|ам|ям|ові|еві)\Z")


@cache
def _goes_on() -> re.Pattern[str]:
    """That, or whoever said it."""
    return re.compile(r", (?:что|будто|що|як|как|че|дека|да) | [^\W\d_]{3,}")
