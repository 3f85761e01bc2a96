"""German asides: by one's own account ("nach eigenen Angaben"), what is asked, and that nobody will comment."""

from __future__ import annotations

import re
from typing import Final

from onrecord.statements.lexicon.german_verbs import COMMENTING, OWN_ACCOUNT, QUESTION_WORDS, REFUSING
from onrecord.statements.rules.clause_ends import LONGEST_CLAUSE, SHORTEST_CLAUSE, clause_end
from onrecord.statements.rules.drafts import Draft, Reading
from onrecord.statements.rules.german_reports import inside_a_draft
from onrecord.statements.rules.grammar import Range, source_after, source_before, subject_of_sentence

REFUSAL: Final = "will not comment"
"""The pattern of a refusal to say anything."""
_ASKING: Final = frozenset("fragt fragte fragen fragten".split())
_REACH: Final = 14
"""Tokens between "wollte" and the infinitive that ends its clause."""


def german_asides(reading: Reading) -> None:
    """X will not comment; by X's own account; X asks who. German alone."""
    if reading.paragraph.language.code != "de":
        return
    for at, word in enumerate(reading.paragraph.words):
        draft = None
        if word in COMMENTING:
            draft = _refused(reading, at)
        elif word in OWN_ACCOUNT and reading.paragraph.words[at - 1] in ("eigenen", "eigener", "eigenem"):
            draft = _by_own_account(reading, at)
        elif word in _ASKING:
            draft = _asked(reading, at)
        if draft is not None and not inside_a_draft(reading, draft):
            reading.add(draft)


def _refused(reading: Reading, at: int) -> Draft | None:
    """X | wollte | sich dazu nicht äußern."""
    words, tags = reading.paragraph.words, reading.tags
    if tags[at + 1 : at + 2] not in ("", ".", ",", "C"):
        return None
    start = reading.sentences.start(at)
    verb = next((place for place in range(at - 1, max(start, at - _REACH) - 1, -1) if words[place] in REFUSING), None)
    if verb is None or any(tag in ",.:;QUqOTS" for tag in tags[verb + 1 : at]):
        return None
    source, first = _subject(reading, verb, at)
    between = words[first:at]
    plain = words[at] not in ("nehmen", "abgeben") or any(word.endswith("stellungnahme") or word == "stellung"
                                                        for word in between)  # fmt: skip
    if source is None or not plain or not {"nicht", "keine", "keinen", "nichts"} & set(between):
        return None
    return Draft(REFUSAL, (verb, verb + 1), source, (first, at + 1))


def _subject(reading: Reading, verb: int, end: int) -> tuple[Range | None, int]:
    """Who is the subject of `verb`, before or behind it, and the first token behind both."""
    named_behind = reading.tags[verb + 1] == "N"  # "Den Plan will | Holt | nicht kommentieren"
    source = None if named_behind else source_before(reading.paragraph, reading.sentences, verb)
    if source is not None:
        return source, verb + 1
    source = _to_next_phrase(reading, source_after(reading.paragraph, reading.sentences, verb + 1))
    return (source, source[1]) if source is not None and source[1] < end else (None, verb + 1)


def _to_next_phrase(reading: Reading, source: Range | None) -> Range | None:
    """A subject behind its verb without the object behind it: "die Firma | 500 Schiffe"."""
    if source is None:
        return None
    object_ = re.compile(r"(?<=[Nn])[#D]|(?<=N)n(?=N)").search(reading.tags, source[0] + 1, source[1])
    return source[0], object_.start() if object_ else source[1]


def _by_own_account(reading: Reading, at: int) -> Draft | None:
    """Nach eigenen Angaben hat | die Firma | …; die Firma hat nach eigenen Angaben …"""
    words, tags = reading.paragraph.words, reading.tags
    if words[at - 2 : at - 1] and words[at - 2] in ("nach", "laut"):
        cue = at - 2, at + 1
    elif words[at + 1 : at + 2] == ["zufolge"]:
        cue = at - 1, at + 2
    else:
        return None
    start, end = reading.sentences.start(at), clause_end(tags, at, reading.sentences.end(at))
    if cue[0] == start:
        source = _to_next_phrase(reading, source_after(reading.paragraph, reading.sentences, cue[1] + 1))
        content = [(cue[1], source[0]), (source[1], end)] if source else []
    else:
        source = subject_of_sentence(reading.paragraph, reading.sentences, cue[0])
        content = [(source[1], cue[0]), (cue[1], end)] if source else []
    content = [part for part in content if part[0] < part[1]]
    long = SHORTEST_CLAUSE <= sum(last - first for first, last in content) <= LONGEST_CLAUSE
    aside = any(tag in ":;QUqOTSW" for first, last in content for tag in tags[first:last])
    return Draft("own account", cue, source, *content) if source and long and not aside else None


def _asked(reading: Reading, at: int) -> Draft | None:
    """X fragt, wer …"""
    words, tags = reading.paragraph.words, reading.tags
    comma = tags.find(",", at, at + _REACH)
    if comma < 0 or words[comma + 1 : comma + 2] == [] or words[comma + 1] not in QUESTION_WORDS:
        return None
    if any(tag in ".:;QUqOTS" for tag in tags[at:comma]):
        return None
    source, _ = _subject(reading, at, comma + 1)
    end = clause_end(tags, comma + 1, reading.sentences.end(at))
    if source is None or end - comma - 1 < SHORTEST_CLAUSE:
        return None
    return Draft("verb that", (at, at + 1), source, (comma + 1, end))
