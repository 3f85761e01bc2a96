"""Indirect questions, and that somebody will not comment: "asks who pays", "wollte sich nicht äußern"."""

from __future__ import annotations

import re
from typing import Final

from onrecord.statements.lexicon.cues.asking import (
    ASKING,
    COMMENTING,
    DECLINING,
    NO_OR_NOT,
    QUESTION_WORDS,
    UNSAID,
    WANTING,
)
from onrecord.statements.lexicon.families import EAST_SLAVIC, NULL_SUBJECT_ROMANCE, ROMANCE, VERB_LAST, VERB_SECOND
from onrecord.statements.rules.paragraph.clause_ends import LONGEST_CLAUSE, clause_end
from onrecord.statements.rules.paragraph.cues import Cue
from onrecord.statements.rules.paragraph.drafts import Draft, Reading, inside_a_draft
from onrecord.statements.rules.paragraph.sentences import Range
from onrecord.statements.rules.paragraph.source_ends import to_next_phrase
from onrecord.statements.rules.paragraph.sources import source_after
from onrecord.statements.rules.paragraph.verb_groups import group_start
from onrecord.statements.rules.reports.clauses import subject_of_clause

REFUSAL: Final = "will not comment"
"""The pattern of a refusal to say anything."""
ASKED: Final = "verb, question"
"""The pattern of an indirect question."""
_REACH: Final = 14
"""Tokens between a verb and what belongs to it."""
_STOPS: Final = frozenset(".:;QUqOT")
_BUT: Final = frozenset("pero ma però mais mas porém".split())
"""With what another clause begins: "non ha voluto commentare | ma la polizia …"."""
_TO_DO: Final = {"da": "at", "no": "å", "sv": "att"}
"""Before an infinitive: no "that" there."""
_COMMA: Final = EAST_SLAVIC | {"de", "pl"}
"""Languages in which a comma stands before an indirect question."""


def questions_and_refusals(reading: Reading) -> None:
    """X asks who …; X will not comment."""
    code = reading.paragraph.language.code or ""
    asking, wanting = ASKING.get(code, frozenset()), WANTING.get(code, frozenset())
    for at, word in enumerate(reading.paragraph.words):
        draft = _asked(reading, at) if word in asking else None
        if draft is None and word in wanting:
            draft = _unsaid(reading, at) or (_refused(reading, at) if code in COMMENTING else None)
        if draft is None and word in DECLINING.get(code, ()):
            draft = _refused(reading, at)
        if draft is not None and not inside_a_draft(reading, draft):
            reading.add(draft)


def _asked(reading: Reading, at: int) -> Draft | None:
    words, tags, code = reading.paragraph.words, reading.tags, reading.paragraph.language.code or ""
    end = reading.sentences.end(at)
    first = at + 1
    while first < min(end, at + _REACH) and words[first] not in QUESTION_WORDS[code]:
        if tags[first] in _STOPS:
            return None
        first += 1
    asked = first < end and words[first] in QUESTION_WORDS[code]
    if not asked or (code in _COMMA and tags[first - 1] != ","):
        return None
    found = _subject(reading, at, first)
    last = clause_end(tags, first, end)
    if found is None or not 1 < last - first <= LONGEST_CLAUSE:
        return None
    cue, source = found
    return Draft(ASKED, cue, source, (first, last))


def _refused(reading: Reading, at: int) -> Draft | None:
    """X | wollte | sich dazu nicht äußern; X | n’a pas souhaité | commenter l’affaire."""
    words, tags, code = reading.paragraph.words, reading.tags, reading.paragraph.language.code or ""
    end = min(reading.sentences.end(at), at + _REACH)
    last = next((place for place in range(at + 1, end) if words[place] in COMMENTING[code]), None)
    to = _TO_DO.get(code, "")
    between = (place for place in range(at + 1, last or at) if words[place] != to)
    if last is None or any(tags[place] in _STOPS or tags[place] == "," for place in between):
        return None
    if code == "de" and words[last].startswith("stellung"):
        last += 1  # "keine Stellungnahme | abgeben"
    found = _subject(reading, at, last)
    if found is None:
        start, first = reading.sentences.start(at), group_start(reading, at)
        opens = code in NULL_SUBJECT_ROMANCE and re.fullmatch("C?[YJ]{0,3}", tags[start:first]) is not None
        found = ((first, at + 1), None) if opens else None
    if found is None:
        return None
    cue, source = found
    declines = words[at] in DECLINING.get(code, ())
    if not declines and NO_OR_NOT[code].isdisjoint(words[max(0, cue[0] - 1) : last]):
        return None
    first = source[1] if source and source[0] > at else at + 1
    stop = last + 1 if code in VERB_LAST else clause_end(tags, first, reading.sentences.end(at))
    stop = min(stop, reading.sentences.end(at))
    if code in ROMANCE:
        stop = next((place for place in range(last + 1, stop) if words[place] in _BUT), stop)
    ends = code not in VERB_LAST or tags[stop : stop + 1] in ("", ".", ",", "C")
    return Draft(REFUSAL, cue, source, (first, stop)) if first < stop and ends else None


def _unsaid(reading: Reading, at: int) -> Draft | None:
    """X | n’a pas voulu dire | qui paiera; X | wilde niet zeggen | wie betaalt."""
    words, tags, code = reading.paragraph.words, reading.tags, reading.paragraph.language.code or ""
    end = reading.sentences.end(at)
    reach = range(at + 1, min(end, at + _REACH))
    last = next((place for place in reach if words[place] in UNSAID.get(code, ())), None)
    if last is None:
        return None
    first = last + 2 if tags[last + 1 : last + 2] == "," else last + 1
    found = _subject(reading, at, last)
    if found is None or first >= end or words[first] not in QUESTION_WORDS[code]:
        return None
    cue, source = found
    if NO_OR_NOT[code].isdisjoint(words[max(0, cue[0] - 1) : last]):
        return None
    draft = Draft(REFUSAL, cue, source, (first, clause_end(tags, first, end)))
    begin = max(cue[1], source[1]) if source and source[0] > at else cue[1]
    draft.beside = [(begin, last + 1)]
    return draft


def _subject(reading: Reading, at: int, end: int) -> tuple[Range, Range | None] | None:
    """The verb group of the verb at `at`, and who its subject is, before it or between it and `end`."""
    tags, first = reading.tags, group_start(reading, at)
    second = reading.paragraph.language.code in VERB_SECOND
    named_behind = second and tags[at + 1 : at + 2] == "N"  # "Den Plan will | Holt | nicht kommentieren"
    source = None if named_behind else subject_of_clause(reading, Cue(first, at + 1, "V", True))
    if source is None and second:
        source = to_next_phrase(reading.tags, source_after(reading.paragraph, reading.sentences, at + 1))
        source = source if source and source[1] <= end else None
    return ((first, at + 1), source) if source else None
