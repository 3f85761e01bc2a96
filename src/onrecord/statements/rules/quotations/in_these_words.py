"""Sentences behind a quotation that say whose words it was: "“…”. Con estas palabras describió Ada Holt el incendio".

Only where one person is named in full there. Other languages than English.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import Final

from onrecord.statements.lexicon.cues.polarity import NOT
from onrecord.statements.rules.paragraph.drafts import Draft, Reading
from onrecord.statements.rules.paragraph.sentences import Range
from onrecord.statements.rules.quotations.named_before import names_in_full
from onrecord.statements.rules.quotations.uncued import is_sentence

_LEADS: Final[Mapping[str, str]] = {
    "de": "mit diesen worten|mit diesem satz|so (?:fasste|beschrieb|beschreibt|kommentierte|kommentiert|schilderte"
    "|begründete|bilanzierte|umschrieb)",
    "nl": "met (?:die|deze) woorden|zo (?:vatte|vat|omschreef|omschrijft|beschreef|beschrijft|reageerde)",
    "sv": "med (?:de|dessa) orden|så (?:sammanfattade|beskrev|beskriver|kommenterade)",
    "no": "med (?:disse|de) ordene|slik (?:oppsummerte|beskrev|beskriver|kommenterte)",
    "da": "med (?:disse|de) ord|sådan (?:opsummerede|beskrev|beskriver|kommenterede)",
    "es": "con (?:esas|estas) palabras|en (?:esos|estos) términos|de (?:esta|esa) (?:forma|manera)"
    "|así (?:ha |han )?(?:resum|descri|defin|valor|coment)\\w+",
    "pt": "com (?:essas|estas) palavras|foi com (?:essas|estas) palavras|foi assim que"
    "|assim (?:resum|descrev|defin|coment)\\w+",
    "it": "con queste parole|in questi termini|così(?= .{0,60}?(?:commenta|commentato|descritto|riassunto|definito))",
    "fr": "(?:c ?[’'] ?est )?(?:en|par|avec) ces (?:mots|termes|paroles)|c ?[’'] ?est ainsi"
    "|ainsi (?:s ?[’'] ?exprime|réagit|parle)",
    "pl": "tymi słowami|w ten sposób|tak (?:podsumował|opisał|skomentował)\\w*",
}
"""How a sentence begins that hands on what stands before it, lower case."""
_REACH: Final = 12
"""Tokens among which such words stand."""


def in_these_words(reading: Reading) -> None:
    """Gives a quotation to the one whom the next sentence names, where it says that these were their words."""
    for place in reading.places:
        behind = place + 1 + (reading.tags[place + 1 : place + 2] == ".")
        if not reading.free(place) or not is_sentence(reading, place) or behind >= len(reading.tags):
            continue
        end = reading.sentences.end(behind)
        if reading.sentences.start(behind) != behind or (cue := _lead(reading, behind, end)) is None:
            continue
        if not NOT.get(reading.paragraph.language.code or "", frozenset()).isdisjoint(
            reading.paragraph.words[behind:end]
        ):
            continue  # "So beschrieb Ada Holt den Brand nicht."
        names = names_in_full(reading, cue[1], end)
        if len(names) == 1 and not reading.drafts_beside(behind) and not _is_of(reading, names[0]):
            reading.add(Draft("told of", cue, _with_office(reading, names[0], cue[1]), (place, place + 1)))


def _lead(reading: Reading, first: int, end: int) -> Range | None:
    """The tokens that hand on what stands before them."""
    pattern = _pattern(reading.paragraph.language.code or "")
    words = reading.paragraph.words[first : min(end, first + _REACH)]
    match = pattern.match(" ".join(words)) if pattern else None
    return (first, first + len(match.group().split())) if match else None


def _with_office(reading: Reading, name: Range, start: int) -> Range:
    """The name with the office before it: "el alcalde Ada Holt"."""
    office = re.search(r"D[nN]{1,2}\Z", reading.tags[start : name[0]])
    return (name[0] - len(office.group()), name[1]) if office else name


def _is_of(reading: Reading, name: Range) -> bool:
    """Whether a preposition leads to a name: "Con estas palabras se despidió de Ada Holt"."""
    return name[0] > 0 and reading.tags[name[0] - 1] == "P"


@cache
def _pattern(code: str) -> re.Pattern[str] | None:
    return re.compile(rf"(?:{_LEADS[code]})(?!\w)") if code in _LEADS else None
