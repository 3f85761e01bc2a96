"""What is read in a paper: "«…», si legge in una nota", "« … », peut-on lire dans", "„…“, ist im Papier zu lesen"."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from onrecord.statements.lexicon.families import SLAVIC
from onrecord.statements.rules.paragraph.drafts import Draft, Reading
from onrecord.statements.rules.paragraph.sources import source_after

_READ: Final[Mapping[str, tuple[str, ...]]] = {
    "it": ("si legge", "si legge ancora", "si legge anche", "è riportato", "è scritto", "è scritto ancora"),
    "es": ("se lee", "se puede leer", "puede leerse", "se podía leer", "se leía"),
    "pt": ("lê-se", "lê-se ainda", "pode ler-se", "pode-se ler", "lia-se"),
    "fr": ("peut on lire", "pouvait on lire", "lit on"),
    "ru": ("сказано", "говорится", "отмечается"),
    "uk": ("сказано", "зазначено", "наголошується"),
    "pl": ("czytamy", "napisano", "czytamy dalej"),
    "cs": ("stojí", "píše se", "uvádí se"),
    "sv": ("står det", "heter det", "skrivs det"),
    "no": ("står det", "heter det"),
    "da": ("står der", "hedder det", "lyder det"),
}
"""Words that say that a quotation is read, before a preposition and where that is."""
_ONE: Final = (["uno"], ["una"], ["un"], ["um"], ["uma"], ["l"])
_MOST: Final = 3
"""Words of them."""


def written(reading: Reading) -> None:
    """ "…", is read in X."""
    if reading.paragraph.language.code == "de":
        _written_in_german(reading)
    phrases = _READ.get(reading.paragraph.language.code or "")
    if phrases is None:
        return
    words, tags = reading.paragraph.words, reading.tags
    for place in reading.places:
        first = place + 1 + (tags[place + 1 : place + 2] == ",")
        first += tags[first : first + 1] == "-" and reading.paragraph.language.code in SLAVIC
        length = next((n for n in range(_MOST, 0, -1) if " ".join(words[first : first + n]) in phrases), 0)
        behind = first + length
        if not length or not reading.free(place) or re.match("P", tags[behind : behind + 1]) is None:
            continue
        one = words[behind + 1 : behind + 2] in _ONE and tags[behind + 2 : behind + 3] == "P"
        source = source_after(reading.paragraph, reading.sentences, behind + 1 + 2 * one)
        if source is not None and source[0] == behind + 1 + 2 * one:
            source = behind + 1, source[1]  # "su | uno degli striscioni"
            reading.add(Draft("quotation, cue", (first, behind), source, (place, place + 1)))


def _written_in_german(reading: Reading) -> None:
    """ "…", ist etwa im Papier zu lesen; "…", steht im Papier."""
    words, tags = reading.paragraph.words, reading.tags
    for place in reading.places:
        comma = tags[place + 1 : place + 2] == ","
        first = place + 1 + comma
        read = words[first : first + 1] in (["ist"], ["war"])
        if not reading.free(place) or not (read or (comma and words[first : first + 1] in (["steht"], ["stand"]))):
            continue
        end = reading.sentences.end(first)
        source = next((at + 1 for at in range(first + 1, min(first + _MOST + 1, end)) if words[at] in _IN), end)
        stop = next((at for at in range(source, end) if tags[at] in ".,:;QUq" or words[at : at + 2] == _TO_READ), end)
        if stop > source and (not read or words[stop : stop + 2] == _TO_READ):
            draft = Draft("quotation, cue", (first, first + 1), (source, stop), (place, place + 1))
            draft.beside = [(stop, stop + 2)] if read else []
            reading.add(draft)


_IN: Final = frozenset(("im", "in", "auf"))
_TO_READ: Final = ["zu", "lesen"]
