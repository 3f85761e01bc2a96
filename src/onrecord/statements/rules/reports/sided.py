"""Who is for or against something, told without a verb of speech: "Ada Holt är kritisk till planen".

Only of people and bodies: "brevet är positivt". See `lexicon.cues.sided`.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from onrecord.statements.lexicon.cues.sided import DEGREES, IN_THE_WAY, SIDED
from onrecord.statements.lexicon.families import VERB_LAST, VERB_SECOND
from onrecord.statements.rules.paragraph.clause_ends import clause_end
from onrecord.statements.rules.paragraph.cues import Cue
from onrecord.statements.rules.paragraph.drafts import Draft, Reading, inside_a_draft
from onrecord.statements.rules.paragraph.somebody import is_somebody
from onrecord.statements.rules.paragraph.sources import source_after
from onrecord.statements.rules.reports.clauses import subject_of_clause
from onrecord.statements.rules.reports.felt import FELT

_LONGEST: Final = 30
"""Tokens of what somebody is for or against."""


def sided(reading: Reading) -> None:
    """X is against NOUN; X sees nothing in NOUN."""
    verbs = SIDED.get(reading.paragraph.language.code or "")
    if verbs is None:
        return
    for at, word in enumerate(reading.paragraph.words):
        draft = _sided(reading, at, verbs[word]) if word in verbs else None
        if draft is not None and not inside_a_draft(reading, draft):
            reading.add(draft)


def _sided(reading: Reading, at: int, phrases: tuple[tuple[str, ...], ...]) -> Draft | None:
    words, tags, end = reading.paragraph.words, reading.tags, reading.sentences.end(at)
    source, first = subject_of_clause(reading, Cue(at, at + 1, "V", True)), at + 1
    if source is None and reading.paragraph.language.code in VERB_SECOND:
        source = source_after(reading.paragraph, reading.sentences, at + 1)
        first = source[1] if source else first
    if source is None or not is_somebody(reading, source) or tags[at - 1 : at] in ("W", "S", "T"):
        return None
    degree = first
    while words[degree : degree + 1] and words[degree] in DEGREES:
        degree += 1
    behind = _behind(words, degree, phrases)
    what = _what().match(tags, behind, end) if behind else None
    if behind is None or what is None or reading.paragraph.text[reading.paragraph.ends[end - 1] - 1] == "?":
        return None
    last = clause_end(tags, behind, end)
    cut = _cut().search(tags, what.end(), last) if tags[behind] != "T" else None
    last = cut.start() if cut else last
    if last - first > _LONGEST or re.search("[QUO:]", tags[first:last]) or _moves(reading, what.end(), last):
        return None
    return Draft(FELT, (at, at + 1), source, (first, last))


def _moves(reading: Reading, behind: int, last: int) -> bool:
    """Whether somebody stands or drives against it: "ist gegen einen Baum gefahren", "est contre le mur"."""
    words = reading.paragraph.words
    told = reading.paragraph.language.code in VERB_LAST and reading.tags[last - 1] == "n"
    return not IN_THE_WAY.isdisjoint(words[behind - 1 : last]) or (
        told and last > behind and _participle().fullmatch(words[last - 1]) is not None
    )


@cache
def _participle() -> re.Pattern[str]:
    return re.compile(r"(?:\w{2,4})?ge\w{3,}(?:t|en|d)|(?:ver|be|er|ont|zer|ent)\w{3,}(?:t|en|d)")


def _behind(words: list[str], first: int, phrases: tuple[tuple[str, ...], ...]) -> int | None:
    """The token behind the longest of the phrases that begins at `first`."""
    ends = [first + len(one) for one in phrases if tuple(words[first : first + len(one)]) == one]
    return max(ends, default=None)


@cache
def _what() -> re.Pattern[str]:
    """What it is about: a noun with its article or adjectives, or a clause."""
    return re.compile(r"T|D{0,2}[nN#e]")


@cache
def _cut() -> re.Pattern[str]:
    """Where it ends: at a mark, or before another verb."""
    return re.compile(r"[,;()]|C[YF]*[AEVv]|-(?![nN])|[AE]")
