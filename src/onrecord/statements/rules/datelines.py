"""Colons that are no cue: those behind a day, or behind the place in capitals from which an article reports.

"HULL: The mayor's “new quay” is late" is nobody's, and so is what a plaque of "July 15, 1960:" reads.
"""

from __future__ import annotations

import re
from functools import cache

from onrecord.statements.attribution import Attribution
from onrecord.statements.lexicon.places import pairs, places
from onrecord.statements.rules.finder import Found


def without_datelines(text: str, found: Found) -> Found:
    """The attributions of an English text without those whose source is but a day or a dateline before a colon."""
    gone = {one.content[0] for one in found.attributions if _is_dateline(text, one)}
    if not gone:
        return found
    kept = (one for one in found.attributions if gone.isdisjoint((one.content[0], one.continues)))
    return Found(tuple(kept), found.quotations)


def _is_dateline(text: str, one: Attribution) -> bool:
    if len(one.cue) != 1 or text[slice(*one.cue[0])] != ":" or one.pattern == "turn":
        return False
    line = text.rfind("\n", 0, one.cue[0][0]) + 1
    start, end = one.source[0] if one.source else (line, one.cue[0][0])
    words = text[start:end]
    known = words.lower() in places() or tuple(words.lower().split()[:2]) in pairs()
    place = start == line and words.isupper() and (known or (start == 0 and one.form != "direct"))
    return place or _day().fullmatch(words) is not None


@cache
def _day() -> re.Pattern[str]:
    month = (
        r"(?:Jan(?:\.|uary)?|Feb(?:\.|ruary)?|Mar(?:\.|ch)|Apr(?:\.|il)?|May|June?|July?|Aug(?:\.|ust)?|"
        r"Sep(?:t?\.|tember)|Oct(?:\.|ober)?|Nov(?:\.|ember)?|Dec(?:\.|ember)?)"
    )
    year = r"(?:1[5-9]|20)\d\d"
    day = rf"(?:{month} )?\d{{1,2}}, ?{year}|{month} \d{{1,2}}|\d{{1,2}} {month}(?: {year})?"
    return re.compile(rf"{day}|(?:{month},? )?{year}")
