"""What people say that they feel, or are for: "s’est dit satisfait du vote", "zeigte sich besorgt über die Lage".

In the Romance languages, German and Dutch; the same with "that" behind it see `frames`.
"""

from __future__ import annotations

import re
from typing import Final

from onrecord.statements.lexicon.cues.felt import FEELING, ONESELF, SAYS_OF_ONESELF
from onrecord.statements.lexicon.cues.polarity import NOT
from onrecord.statements.lexicon.families import VERB_SECOND
from onrecord.statements.rules.paragraph.clause_ends import LONGEST_CLAUSE, clause_end
from onrecord.statements.rules.paragraph.cues import Cue
from onrecord.statements.rules.paragraph.drafts import Draft, Reading, inside_a_draft
from onrecord.statements.rules.paragraph.sentences import Range
from onrecord.statements.rules.paragraph.sources import source_after
from onrecord.statements.rules.paragraph.verb_groups import group_start
from onrecord.statements.rules.reports.clauses import subject_of_clause

FELT: Final = "felt"
"""The pattern of these attributions, which are judgements."""
_REACH: Final = 8
"""Tokens from the verb to the feeling, in German and Dutch with the subject between them."""


def felt(reading: Reading) -> None:
    """X s’est dit ADJECTIVE …; X zeigte sich ADJECTIVE …; ADJECTIVE … si è detto X."""
    code = reading.paragraph.language.code or ""
    verbs = SAYS_OF_ONESELF.get(code)
    if verbs is None:
        return
    for at, word in enumerate(reading.paragraph.words):
        if word.removesuffix("-se") not in verbs:
            continue
        draft = _second(reading, at, code) if code in VERB_SECOND else _romance(reading, at, word, code)
        if draft is not None and not inside_a_draft(reading, draft):
            reading.add(draft)


def _romance(reading: Reading, at: int, word: str, code: str) -> Draft | None:
    words, tags, end = reading.paragraph.words, reading.tags, reading.sentences.end(at)
    first = group_start(reading, at)
    oneself = word.endswith("-se") or not ONESELF[code].isdisjoint(words[first:at])
    if not oneself or not NOT[code].isdisjoint(words[first:at]):
        return None
    place = at + 1
    while place < end and tags[place] == "Y":
        place += 1
    if place < end and (words[place] in FEELING[code] or _quoted(reading, place, code)):
        source = subject_of_clause(reading, Cue(first, at + 1, "V", True))
        return _told(reading, (first, at + 1), source, place, clause_end(tags, place, end))
    start = reading.sentences.start(at)
    if words[start] in FEELING[code] and start < first and not re.search("[.:;QUO]", tags[start:first]):
        source = source_after(reading.paragraph, reading.sentences, at + 1)
        last = first - (tags[first - 1] == ",")
        return _told(reading, (first, at + 1), source, start, last)
    return None


def _quoted(reading: Reading, place: int, code: str) -> bool:
    """Whether the feeling is quoted: "s’est dit | « très inquiet »"."""
    if reading.tags[place] not in "qQ" or not reading.free(place):
        return False
    quotation = reading.paragraph.quotations[place]
    said = re.findall(r"\w+", reading.paragraph.text[quotation.inner : quotation.last].lower())
    return not FEELING[code].isdisjoint(said[:3])


def _second(reading: Reading, at: int, code: str) -> Draft | None:
    """X zeigte sich | besorgt …; Zugleich zeigte sich X | besorgt …"""
    words, tags, end = reading.paragraph.words, reading.tags, reading.sentences.end(at)
    own = next((place for place in range(at + 1, min(end, at + 2 + _REACH)) if words[place] in ONESELF[code]), None)
    if own is None:
        return None
    place = next((token for token in range(own + 1, min(end, own + _REACH)) if words[token] in FEELING[code]), None)
    if place is None or not NOT[code].isdisjoint(words[at:place]) or re.search("[,.:;QUO]", tags[at:place]):
        return None
    source = source_after(reading.paragraph, reading.sentences, at + 1 if own > at + 1 else own + 1)
    if source is None or source[1] > place or not re.search("[NR]", tags[at + 1 : place]):
        source = subject_of_clause(reading, Cue(at, at + 1, "V", True)) if at > reading.sentences.start(at) else None
    draft = _told(reading, (at, at + 1), source, place, clause_end(tags, place, end))
    if draft is not None:
        draft.beside = [(own, own + 1)]
    return draft


def _told(reading: Reading, cue: Range, source: Range | None, first: int, last: int) -> Draft | None:
    """The draft of a feeling; None where nobody has it, and where a clause with "that" tells it."""
    comma = next((place for place in range(first, last) if reading.tags[place] == ","), last)
    if source is None or reading.tags[comma + 1 : comma + 2] == "T" or last - first > LONGEST_CLAUSE:
        return None
    return Draft(FELT, cue, source, (first, last))
