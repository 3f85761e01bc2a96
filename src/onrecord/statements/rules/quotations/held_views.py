"""Whose hope or view a sentence tells: "L’auspicio del vescovo è che …", "Pour le syndicat, la réforme est dure".

In Romance languages. "For" before somebody means more than a view: it is one where those are named who have views for
others to hear (`VIEWERS`), or where what follows judges by its first words (`JUDGING_OPENINGS`).
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from onrecord.statements.lexicon.cues.owned import JUDGING_OPENINGS, SAYING, VIEWERS
from onrecord.statements.lexicon.families import ROMANCE
from onrecord.statements.rules.paragraph.clause_ends import LONGEST_CLAUSE, SHORTEST_CLAUSE, clause_end
from onrecord.statements.rules.paragraph.drafts import Draft, Reading, inside_a_draft
from onrecord.statements.rules.quotations.owned import OWNED

_FOR: Final = {"fr": "pour", "es": "para", "it": "per", "pt": "para"}


def held_views(reading: Reading) -> None:
    """NOUN of X is that CLAUSE; for X, CLAUSE."""
    code = reading.paragraph.language.code or ""
    if code not in ROMANCE:
        return
    for at, word in enumerate(reading.paragraph.words):
        draft = None
        if word in SAYING[code]:
            draft = _is_that(reading, at)
        elif word == _FOR[code] and reading.sentences.start(at) == at:
            draft = _for_somebody(reading, at, code)
        if draft is not None and not inside_a_draft(reading, draft):
            reading.add(draft)


def _is_that(reading: Reading, at: int) -> Draft | None:
    """La speranza | del vescovo | è | che CLAUSE."""
    tags, end = reading.tags, reading.sentences.end(at)
    match = _of_somebody().match(tags, at + 1, end)
    if match is None or tags[at - 1 : at] != "D":
        return None
    last = clause_end(tags, match.start("that"), end)
    long = SHORTEST_CLAUSE <= last - match.start("that") <= LONGEST_CLAUSE and not re.search("[UO:]", tags[at:last])
    return Draft(OWNED, (at, at + 1), match.span("who"), (match.start("that"), last)) if long else None


@cache
def _of_somebody() -> re.Pattern[str]:
    return re.compile(r"[PD]{1,2}(?P<who>[nN]{1,4}(?:[PD]{1,2}[nN]{1,3}){0,2}(?:,N{2,4},)?)[AE]{1,2}(?P<that>T)")


def _for_somebody(reading: Reading, start: int, code: str) -> Draft | None:
    """Pour le syndicat, CLAUSE; para Ada Holt, no hay CLAUSE."""
    tags, words, end = reading.tags, reading.paragraph.words, reading.sentences.end(start)
    who = _somebody().match(tags, start + 1, end)
    if who is None or reading.drafts_beside(start):
        return None
    pronoun = who.end("who") - who.start("who") == 1 and words[who.start("who")] in _THEM
    if not pronoun and reading.cues_between(start, end):
        return None
    first = who.end()
    last = clause_end(tags, first, end)
    viewer = pronoun or not VIEWERS[code].isdisjoint(words[who.start("who") : who.start("who") + _HEAD])
    opening = " ".join(words[first : first + _HEAD + 1])
    judging = _named().fullmatch(tags, *who.span("who")) is not None and any(
        f"{opening} ".startswith(f"{one} ") for one in JUDGING_OPENINGS[code]
    )
    if not (viewer or judging) or not SHORTEST_CLAUSE < last - first <= LONGEST_CLAUSE:
        return None
    plain = not re.search("[UO:]", tags[first:last]) and tags[last : last + 1] in ("", ".", ",", ";")
    return Draft("according to, clause", (start, start + 1), who.span("who"), (first, last)) if plain else None


_THEM: Final = frozenset("lui elle eux elles él ella ellos ellas ele ela eles elas lei loro".split())
_HEAD: Final = 3
"""Tokens among which the noun of a view's holder is, and of what a judgement begins with."""


@cache
def _named() -> re.Pattern[str]:
    return re.compile("(?:Dn{1,3})?N{1,4}")


@cache
def _somebody() -> re.Pattern[str]:
    return re.compile(r"(?P<who>[RF](?=,)|D?[nN]{1,5}(?:[PD]{1,2}[nN]{1,3}){0,2}),(?=[DNnREFYPAV])")
