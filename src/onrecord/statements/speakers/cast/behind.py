"""What is printed behind a name and is no part of it: a day, the letters of honours and orders."""

from __future__ import annotations

import re

from onrecord.statements.times.words import WEEKDAYS

_LETTERS = frozenset(
    "AO AM AC BEM CB CBE CH CVO DBE DCVO DSO FBA FRS FRSE FRSA GBE GCB GCMG GCVO KBE KC KCB KCMG KCVO KG KT LVO MBE MC "
    "MVO OBE OC OM QC RA VC MP MSP MEP MLA PhD Ph.D Ph.D. MD M.D. M.D Esq Esq.".split()
)
"""What a person may write behind a name, as it is printed."""


def without_day(kept: list[re.Match[str]]) -> list[re.Match[str]]:
    """A name without the day that stands behind it: "Ada Holt Saturday"."""
    if [word.group() for word in kept] in (["Sheffield", "Wednesday"], ["Ruby", "Tuesday"]):
        return kept
    while len(kept) > 1 and kept[-1].group().lower() in WEEKDAYS:
        kept = kept[:-1]
    return kept


def without_letters(kept: list[re.Match[str]]) -> list[re.Match[str]]:
    """A name of two words or more without the letters behind it: "Ada Holt DBE RA"; no headline in capitals."""
    last = len(kept)
    while last > 2 and kept[last - 1].group() in _LETTERS:
        last -= 1
    name = kept[:last]
    return kept if last == len(kept) or all(word.group().isupper() for word in name) else name
