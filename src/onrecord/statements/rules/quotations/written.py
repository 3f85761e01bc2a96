"""What is read in a paper, in Romance languages: "«…», si legge in una nota del Comune", "« … », peut-on lire dans"."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from onrecord.statements.rules.paragraph.drafts import Draft, Reading
from onrecord.statements.rules.paragraph.sources import source_after

_READ: Final[Mapping[str, tuple[str, ...]]] = {
    "it": ("si legge", "si legge ancora", "si legge anche", "è riportato", "è scritto", "è scritto ancora"),
    "es": ("se lee", "se puede leer", "puede leerse", "se podía leer", "se leía"),
    "pt": ("lê-se", "lê-se ainda", "pode ler-se", "pode-se ler", "lia-se"),
    "fr": ("peut on lire", "pouvait on lire", "lit on"),
}
"""Words that say that a quotation is read, before a preposition and where that is."""
_ONE: Final = (["uno"], ["una"], ["un"], ["um"], ["uma"], ["l"])
_MOST: Final = 3
"""Words of them."""


def written(reading: Reading) -> None:
    """ "…", is read in X."""
    phrases = _READ.get(reading.paragraph.language.code or "")
    if phrases is None:
        return
    words, tags = reading.paragraph.words, reading.tags
    for place in reading.places:
        first = place + 1 + (tags[place + 1 : place + 2] == ",")
        length = next((n for n in range(_MOST, 0, -1) if " ".join(words[first : first + n]) in phrases), 0)
        behind = first + length
        if not length or not reading.free(place) or re.match("P", tags[behind : behind + 1]) is None:
            continue
        one = words[behind + 1 : behind + 2] in _ONE and tags[behind + 2 : behind + 3] == "P"
        source = source_after(reading.paragraph, reading.sentences, behind + 1 + 2 * one)
        if source is not None and source[0] == behind + 1 + 2 * one:
            source = behind + 1, source[1]  # "su | uno degli striscioni"
            reading.add(Draft("quotation, cue", (first, behind), source, (place, place + 1)))
