"""Datelines, and the clock times of live blogs, are no part of what is said, and colons behind them no cue; nor is one
behind a day.

"HULL: The mayor's “new quay” is late" is nobody's, and so is what a plaque of "July 15, 1960:" reads. Of "HULL (Agency)
- The quay is late, the mayor said" the words behind the dash are said.
"""

from __future__ import annotations

import re
from functools import cache

from msgspec.structs import replace

from onrecord.record import Span
from onrecord.statements.attribution import Attribution, Found, form_of, pointing_to
from onrecord.statements.lexicon.names.places import pairs, places


def without_datelines(text: str, found: Found) -> Found:
    """The attributions of an English text without those whose source is but a day or a dateline before a colon."""
    gone = {one.content[0] for one in found.attributions if _is_dateline(text, one)}
    if not gone:
        return found
    kept = (one for one in found.attributions if gone.isdisjoint((one.content[0], one.continues)))
    return Found(tuple(kept), found.quotations)


def behind_datelines(text: str, found: Found) -> Found:
    """The attributions without the datelines and clock times that a paragraph begins with, in any language."""
    moved: dict[Span, Span] = {}
    kept = []
    for one in found.attributions:
        content = without_dateline(text, one.content)
        if content != one.content:
            moved[one.content[0]] = content[0]
            one = replace(one, content=content, form=form_of(text, content, found.quotations))
        if one.source and (stamp := _stamp_at(text, one.source[0][0])) and stamp < one.source[0][1]:
            one = replace(one, source=((stamp, one.source[0][1]), *one.source[1:]))
        kept.append(one)
    return Found(tuple(pointing_to(one, moved) for one in kept), found.quotations)


def without_dateline(text: str, spans: tuple[Span, ...]) -> tuple[Span, ...]:
    """A content without the dateline that it begins with, at a paragraph's begin."""
    if not spans:
        return spans
    first = spans[0][0]
    ends = _stamp_at(text, first)
    if not ends and (first == 0 or text[first - 1] == "\n") and (found := _dateline().match(text, first)) is not None:
        ends = found.end()
    kept = tuple((max(start, ends), end) for start, end in spans if end > ends)
    return kept or spans


def _stamp_at(text: str, at: int) -> int:
    """Where the clock time ends that a live blog's paragraph begins with, if `at` stands in it; else 0."""
    found = _stamp().match(text, text.rfind("\n", 0, at) + 1)
    return found.end() if found is not None and at < found.end() else 0


@cache
def _stamp() -> re.Pattern[str]:
    """`16:31 “This …`, `4.15pm GMT: The …`; "3.50 Euro" is none."""
    zone = "(?:GMT|BST|C?ES?T|CEST|[ECMP][SD]?T|UTC|IST|AE[SD]T|Uhr)"
    clock = rf"(?:\d{{1,2}}:\d\d(?: ?[ap]\.?m\b\.?)?(?: {zone}\b)?|\d{{1,2}}[.h]\d\d(?: ?[ap]\.?m\b\.?| {zone}\b)+)"
    return re.compile(rf"{clock}(?: ?[–—|•:-])? (?=[^\W\d_a-z]|[“\"‘„«¿¡'])")


def is_in_dateline(text: str, at: int) -> bool:
    """Whether `at` is within the dateline of its paragraph, whose name is that of a place."""
    found = _dateline().match(text, text.rfind("\n", 0, at) + 1)
    return found is not None and at < found.end()


@cache
def _dateline() -> re.Pattern[str]:
    """`HARBOUR CITY, March 4 —`, `HULL, 4 March 2026 --`, `NORTH GATE (Agency) –`; a place in small letters has its
    agency in brackets, and a dash alone, for "Ada Holt (Hull) – the mayor – said" has two.
    `(AGENCY) - HULL, 4 MAR -`."""
    capitals, mark = "[A-ZÀ-ÖØ-Þ]", "[A-ZÀ-ÖØ-Þ.’'-]"
    day = r"(?:, [A-Z][\w.]+(?: \d+)?(?:, \d{4})?|, \d{1,2}\.? \w+(?: \d{4})?)?"
    brackets = r" ?(?:\([\w /.-]{2,25}\)|/[\w .-]{2,20}/)"
    agency = r"(?:\([A-Z][\w /.-]{1,24}\) [—–-] )?"
    return re.compile(
        rf"{agency}(?:{capitals}{mark}+(?: {capitals}{mark}+)*{day}(?:{brackets})? ?(?:[—–-]|--) |"
        rf"{capitals}[\w.’'-]+(?:[ /][\w.’'-]+){{0,3}}{day}{brackets} ?(?:[—–-]|--) (?![^\n]{{0,80}} [—–-] ))"
        rf"(?={capitals}|[“\"‘„«\d])"
    )


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
