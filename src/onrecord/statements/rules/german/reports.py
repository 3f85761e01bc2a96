"""German reports without "dass": "Holt sagte, die Brücke sei dicht", "Wie Holt mitteilte, ist sie dicht".

The subjunctive tells that a clause is somebody's; where it is the second part of its clause, that is no relative one.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import Final

from onrecord.statements.lexicon.cues.frames import goes_with
from onrecord.statements.lexicon.cues.german_verbs import BEFORE_INFINITIVE, GIVEN, HAVING, LAST, NEVER, WITH_MORE
from onrecord.statements.lexicon.cues.polarity import NOT
from onrecord.statements.lexicon.languages.germanic import NO_NAMES
from onrecord.statements.rules.paragraph.clause_ends import BESIDE, LONGEST_CLAUSE, SHORTEST_CLAUSE, clause_end
from onrecord.statements.rules.paragraph.cues import Cue
from onrecord.statements.rules.paragraph.drafts import Draft, Reading, inside_a_draft
from onrecord.statements.rules.paragraph.german_clauses import (
    SUBJUNCTIVE,
    infinitive_clause,
    subjunctive_clause,
    told_clause,
)
from onrecord.statements.rules.paragraph.sentences import Range
from onrecord.statements.rules.paragraph.sources import source_after, source_before
from onrecord.statements.rules.reports.clauses import subject_of_clause

_KNOWN: Final = frozenset(("gab", "gaben", "gibt", "geben"))
"""Behind "bekannt" they report as well."""
_REACH: Final = 16
"""Tokens between a verb and the comma before what it reports, and from "wie" to its verb."""


def german_reports(reading: Reading) -> None:
    """X sagte, CLAUSE; X hatte gesagt, (dass) CLAUSE; Wie X sagte, CLAUSE; CLAUSE, wie X sagte. German alone."""
    if reading.paragraph.language.code != "de":
        return
    for at, word in enumerate(reading.paragraph.words):
        if word == "wie" and reading.tags[at] == "S":
            draft = _as_told(reading, at)
        elif word in GIVEN:
            draft = _given(reading, at)
        else:
            draft = None
        if draft is not None and not inside_a_draft(reading, draft):
            reading.add(draft)
    for cue in reading.cues:
        if not reading.used(cue) and cue.tag in "Vv" and cue.finite:
            draft = _reported(reading, cue)
            if draft is not None and not inside_a_draft(reading, draft):
                reading.add(draft)


def _reported(reading: Reading, cue: Cue) -> Draft | None:
    """X sagte, die Brücke sei dicht; am Montag sagte X, die Brücke sei dicht; X kündigte an, die Brücke werde dicht."""
    paragraph, tags = reading.paragraph, reading.tags
    verb = paragraph.words[cue.last - 1]
    if verb in NEVER or verb in SUBJUNCTIVE:
        return None
    if tags[cue.first - 1 : cue.first] == "," and (draft := _in_the_middle(reading, cue)) is not None:
        return draft
    source = _subject(reading, cue)
    behind = cue.last
    if source is None:
        if tags[cue.first - 1 : cue.first] == "," or source_before(paragraph, reading.sentences, cue.first) is not None:
            return None
        source = source_after(paragraph, reading.sentences, cue.last)
        behind = source[1] if source else behind
    if (content := _behind_colon(reading, behind)) is not None:
        source = source or _spoke_before(reading, cue)
        if source is not None and paragraph.words[source[1] - 1] in ("frage", "fragen"):
            return None  # "… und warf die Frage auf: War es …"
        told = source is not None and re.search("[NR]", tags[slice(*source)])  # not of "alles auf einmal"
        return Draft("cue: clause", (cue.first, cue.last), source, content) if told else None
    comma = _comma(reading, behind, reading.sentences.end(cue.first))
    if source is None or comma is None:
        return None
    if verb in WITH_MORE or goes_with("de", verb, paragraph.words[comma - 1]):
        return None
    content = subjunctive_clause(reading, comma + 1)
    if content is None and verb in BEFORE_INFINITIVE:
        content = infinitive_clause(reading, comma + 1)
    if content is None and cue.tag == "v" and tags[comma + 1 : comma + 2] == "T":
        content = _clause(reading, comma + 1)  # "lobte, dass …": of other verbs see `clauses`
    return Draft("verb, subjunctive", (cue.first, cue.last), source, content) if content else None


def _behind_colon(reading: Reading, behind: int) -> Range | None:
    """The sentence without marks behind the colon that ends what somebody says: "Holt sagte: Die Brücke sei dicht."."""
    tags, paragraph = reading.tags, reading.paragraph
    colon = re.compile(rf"{BESIDE}P?:").match(tags, behind)  # "kündigte | an:"
    if colon is None or colon.end() >= len(tags):
        return None
    first = colon.end()
    end = next((at for at in range(first, len(tags)) if tags[at] in ".:QUqO"), len(tags))
    sentence = SHORTEST_CLAUSE <= end - first <= LONGEST_CLAUSE and tags[end : end + 1] in ("", ".")
    capital = paragraph.text[paragraph.span(first, first + 1)[0]].isupper()
    return (first, end) if sentence and capital else None


def _spoke_before(reading: Reading, cue: Cue) -> Range | None:
    """Who said something right before "und" and this verb: "„…“, sagte Holt | und fügte hinzu: …"."""
    joined = reading.tags[cue.first - 1 : cue.first] == "C"
    before = (draft.source for draft in reading.drafts[-3:] if joined and cue.first - 2 <= draft.last <= cue.first)
    return next((source for source in before if source), None)


def _subject(reading: Reading, cue: Cue) -> Range | None:
    """Who a verb's clause is of, before it, with what identifies them: "Ada Holt, Rektorin in Hull, | verlangt"."""
    if reading.tags[cue.first - 1 : cue.first] != ",":
        return subject_of_clause(reading, cue)
    source = source_before(reading.paragraph, reading.sentences, cue.first)
    return source if source and source[0] == reading.sentences.start(cue.first) else None


def _in_the_middle(reading: Reading, cue: Cue) -> Draft | None:
    """Die Brücke sei dicht, sagte X, man habe sie repariert."""
    source = source_after(reading.paragraph, reading.sentences, cue.last)
    if source is None or reading.tags[source[1] : source[1] + 1] != ",":
        return None
    start = reading.sentences.start(cue.first)
    before = subjunctive_clause(reading, start)
    behind = subjunctive_clause(reading, source[1] + 1)
    if before is None or behind is None or re.search("[,.:;QUqO]", reading.tags[start : cue.first - 1]):
        return None
    return Draft("clause, verb, clause", (cue.first, cue.last), source, (start, cue.first - 1), behind)


def _clause(reading: Reading, first: int) -> Range | None:
    """The clause from `first` on, whatever its verb; None where it is too short or too long."""
    last = clause_end(reading.tags, first, reading.sentences.end(first))
    return (first, last) if SHORTEST_CLAUSE <= last - first <= LONGEST_CLAUSE else None


def _given(reading: Reading, at: int) -> Draft | None:
    """X hatte gesagt, die Brücke sei dicht; zuvor hatte X mitgeteilt, dass die Brücke dicht ist."""
    paragraph, tags = reading.paragraph, reading.tags
    start = reading.sentences.start(at)
    if tags[at + 1 : at + 2] != "," or tags[at - 1 : at] in (",", "", "C"):
        return None
    having = next((place for place in range(at - 1, max(start, at - _REACH) - 1, -1)
                   if paragraph.words[place] in HAVING), None)  # fmt: skip
    if having is None or re.search("[,:;QUqO]", tags[having:at]):
        return None
    source = source_before(paragraph, reading.sentences, having) if having > start else None
    source = source or source_after(paragraph, reading.sentences, having + 1)
    if source is None or source[1] > at or paragraph.words[source[0]] in NO_NAMES:
        return None
    that = tags[at + 2 : at + 3] == "T" and paragraph.words[at + 2] != "ob"
    content = _clause(reading, at + 2) if that else told_clause(reading, at + 2)
    if content is None:
        return None
    draft = Draft("verb that" if that else "verb, subjunctive", (at, at + 1), source, content)
    draft.beside = [(having, having + 1)]
    return draft


def _comma(reading: Reading, first: int, end: int) -> int | None:
    """The comma before what is reported: nothing but times, hearers and adverbs stands before it, and no negation."""
    tags, words = reading.tags, reading.paragraph.words
    comma = tags.find(",", first, min(end, first + _REACH))
    if comma < 0 or re.search("[.:;QUOTSWVvR-]", tags[first:comma]):
        return None
    return None if not NOT["de"].isdisjoint(words[first:comma]) else comma


def _as_told(reading: Reading, at: int) -> Draft | None:
    """Wie X mitteilte, CLAUSE; CLAUSE, wie X mitteilte."""
    paragraph, tags = reading.paragraph, reading.tags
    start, end = reading.sentences.start(at), reading.sentences.end(at)
    comma = re.compile(r"[^.,:;TSW]{2,16}?(?=[,.]|\Z)").match(tags, at + 1, end)
    if comma is None or (at > start and tags[at - 1] != ",") or paragraph.words[at + 1] in NO_NAMES:
        return None
    behind = comma.end()
    cue = _final_verb(paragraph.words, at + 1, behind)
    named = _in_marks().match(tags, at + 1, end) if cue else None
    source = named.span() if named else source_after(paragraph, reading.sentences, at + 1) if cue else None
    if cue is None or source is None or source[1] > cue[0] or paragraph.words[source[0]] in ("es", "ich", "wir"):
        return None
    if at > start:
        content = start, at - 1
        told = tags[behind : behind + 1] in ("", ".") and content[1] - content[0] >= SHORTEST_CLAUSE
        return Draft("clause, as told", cue, source, content) if told else None
    if tags[behind : behind + 1] != "," or tags[behind + 1 : behind + 2] not in _VERBS:
        return None
    told_behind = _clause(reading, behind + 1)
    return Draft("as told, clause", cue, source, told_behind) if told_behind else None


_VERBS: Final = tuple("AEVvnQUq")
"""Tags with which a clause begins behind another one that stands in its first place."""


@cache
def _in_marks() -> re.Pattern[str]:
    """A paper by its name in marks: "wie | die Zeitung „Hafenpost“ | berichtet"."""
    return re.compile(r"Dn?N?q")


def _final_verb(words: Sequence[str], first: int, end: int) -> Range | None:
    """The verb of saying at the end of its clause: "mitteilte", "bekannt gab"."""
    if words[end - 1] in LAST:
        return end - 1, end
    known = words[end - 1] in _KNOWN and words[end - 2 : end - 1] == ["bekannt"] and end - 2 > first
    return (end - 2, end) if known else None
