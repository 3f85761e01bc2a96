"""Who sold a text on, and whose it is: "© 2026 Coast Watch. Distributed by Tern Features Syndicate"."""

from __future__ import annotations

import re
from typing import Final

from onrecord.page.patterns import Pattern
from onrecord.provenance.credits.credit_sentence import CreditSentence
from onrecord.provenance.lexicon.agencies import agency_named, fold
from onrecord.provenance.lexicon.newsrooms import OUTLETS
from onrecord.provenance.lines.places import Line
from onrecord.provenance.names.names_alone import WORDS
from onrecord.provenance.names.origin_names import clean_name
from onrecord.provenance.names.outlet_forms import is_outlet
from onrecord.provenance.signs import Own, Sign, named_sign

_BY: Final = Pattern(
    r"\b(?:distributed|syndicated) (?:exclusively )?by\b", needs=("distributed", "syndicated"), flags=re.I
)
_HOLDER: Final = Pattern(
    r"(?:©|ⓒ|\(c\)|copyright)(?:[\W\d]|\bcopyright\b|\bby\b)*(?P<n>[^\W\d](?:[^.;|]|\.(?=[A-Z]\.)){1,60}?)"
    r"(?=\s*(?:\.(?![A-Z]\.)|[,;|]|$|\b(?:all rights|visit|distributed|syndicated)\b))|"
    r"^\W*(?:19|20)\d\d,? (?P<year>[^\W\d][^.;|]{1,60}?)(?=[,.] (?:(?:inc|llc|ltd)\b[.,]* )?all rights reserved)",
    flags=re.I,
)
"""Who holds the rights, up to where the sentence or the line goes on."""
_SYNDICATE: Final = Pattern(
    r"\b(?:syndicat\w*|agency|features|news ?service|wire|writers group|creators|stacker|content|network|newspapers?|"
    r"media|press)\b",
    flags=re.I,
)
"""In the names of those who sell texts on; films and goods are distributed too."""


def distributed_sign(name: str, said: CreditSentence) -> Sign | None:
    """The sign of a text that `name` distributes: the holder named beside it is its origin, else the distributor.

    None where the distributor sells no texts by its name and no holder is told.
    """
    line, own = said.line, said.own
    by = _BY.search(line.text)
    found = _HOLDER.search(line.text[: by.start()]) if by else None
    holder = clean_name(found["n"] or found["year"]) if found else None
    if holder and own.is_name(holder):  # this outlet's own, sold to others
        return said.own_sign("also-elsewhere")
    if holder and _is_writer(holder, line, own):
        holder = None
    sells = agency_named(name) or is_outlet(name) or fold(name) in OUTLETS or _SYNDICATE.search(name)
    if not (holder or sells):
        return None
    if holder:
        return named_sign(own, "distributed", holder, said.seen, line.text[:200], line.url_in(holder))
    return said.sign("distributed", name, line.url_in(name))


def _is_writer(holder: str, line: Line, own: Own) -> bool:
    """Whether a holder is a person who wrote the text: a columnist keeps the rights and is no outlet."""
    if fold(holder) in own.writers:
        return True
    told = line.text.partition(holder)[2]
    several = WORDS.compiled.findall(holder)
    return len(several) in (2, 3) and not own.writers and f"{several[-1]} is " in told
