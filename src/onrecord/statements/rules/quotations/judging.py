"""Who judges in quoted words, in other languages than English: X nannte Y „…“, X a qualifié Y de « … »."""

from __future__ import annotations

from typing import Final

from onrecord.statements.lexicon.cues.judging import (
    AUXILIARY,
    EXPLETIVES,
    INDEFINITE,
    JUDGING,
    LEADING,
    NEGATING,
    OBJECTS,
    SPEAKING,
    TOPICS,
)
from onrecord.statements.lexicon.families import VERB_LAST
from onrecord.statements.rules.paragraph.drafts import Draft, Reading
from onrecord.statements.rules.paragraph.sentences import Range
from onrecord.statements.rules.paragraph.sources import source_after, source_before, subject_of_sentence

_REACH: Final = 9
"""Tokens between the verb and the quotation, or between a German auxiliary and its participle."""
_STOPPING: Final = frozenset(".,:;()QUqO-")


def judged_elsewhere(reading: Reading) -> None:
    """Quotations that nothing has yet, behind such a verb or before one that ends its clause."""
    verbs = JUDGING.get(reading.paragraph.language.code or "")
    if not verbs:
        return
    for place in reading.places:
        if reading.free(place) and (draft := _judged(reading, place, verbs)) is not None:
            reading.add(draft)


def _judged(reading: Reading, place: int, verbs: frozenset[str]) -> Draft | None:
    code = reading.paragraph.language.code
    if code in VERB_LAST and (draft := _before_participle(reading, place, verbs)) is not None:
        return draft
    verb = _back_to(reading, place, verbs)
    if verb is None:
        return None
    first, last = verb, verb + 1
    words = reading.paragraph.words
    while first > 0 and (words[first - 1] in AUXILIARY or reading.tags[first - 1] == "Y"):
        first -= 1
    while first < verb and reading.tags[first] == "Y":  # an adverb that no auxiliary stands before
        first += 1
    source = _subject(reading, first)
    if source is None:
        source = _subject_behind(reading, last)
        if source is None or source[1] > place:
            return None
        last = source[1]
    return _draft(reading, (first, verb + 1), source, last, place)


def _subject_behind(reading: Reading, last: int) -> Range | None:
    source = source_after(reading.paragraph, reading.sentences, last)
    if source is not None and reading.paragraph.words[slice(*source)][0] in EXPLETIVES:
        return source_after(reading.paragraph, reading.sentences, last + 1)
    return source


def _subject(reading: Reading, first: int) -> Range | None:
    source = source_before(reading.paragraph, reading.sentences, first)
    if source is None and reading.tags[first - 1 : first] == "C":
        source = subject_of_sentence(reading.paragraph, reading.sentences, first)
    if source is None or reading.tags[source[1] - 1] == "T":
        return None  # "num ato que | qualificou como …"
    return source if reading.paragraph.words[source[0]] not in OBJECTS else None


def _before_participle(reading: Reading, place: int, verbs: frozenset[str]) -> Draft | None:
    """X hat Y als „…“ bezeichnet."""
    words = reading.paragraph.words
    if words[place + 1 : place + 2] == [] or words[place + 1] not in verbs:
        return None
    auxiliary = _back_to(reading, place, AUXILIARY)
    source = _subject(reading, auxiliary) if auxiliary is not None else None
    if auxiliary is None or source is None:
        return None
    return _draft(reading, (place + 1, place + 2), source, auxiliary + 1, place)


def _back_to(reading: Reading, place: int, words: frozenset[str]) -> int | None:
    """The nearest of `words` before the quotation, in the same clause."""
    for at in range(place - 1, max(reading.sentences.start(place), place - _REACH) - 1, -1):
        if reading.tags[at] in _STOPPING:
            return None
        if reading.paragraph.words[at] in words:
            return at if reading.tags[at - 1 : at] not in ("D", "P") else None  # "la critique du film": a noun
    return None


def _draft(reading: Reading, cue: Range, source: Range, start: int, place: int) -> Draft | None:
    """The judgement; None where the words between the marks may be a title or a name."""
    words, quotation = reading.paragraph.words, reading.paragraph.quotations[place]
    between = words[start:place]
    if not NEGATING.isdisjoint(between):
        return None
    speaking = words[cue[1] - 1] in SPEAKING
    led = "als" in between or (speaking and not TOPICS.isdisjoint(between)) or words[place - 1] in INDEFINITE
    said = reading.paragraph.text[quotation.inner : quotation.last].lstrip()
    if not said[:1].islower() and not (led and reading.paragraph.language.code == "de"):
        return None  # in German nouns have a capital as well
    if speaking:  # "sprach am Montag von einem „…“"
        start = next((at + 1 for at in range(place - 1, start - 1, -1) if words[at] in TOPICS), start)
    while start < place and words[start] in LEADING:
        start += 1
    return Draft("judgement", cue, source, (start, place + 1))
