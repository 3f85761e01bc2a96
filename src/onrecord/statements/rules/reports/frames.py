"""What a verb reports with a word at its clause's end: "teilte mit, dass …", "geht davon aus, dass …", "pekar på att".

In other languages than English; see `onrecord.statements.lexicon.cues.frames`. What is reported is a clause that "that"
begins, in German one in the subjunctive or in the infinitive as well.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Final

from onrecord.statements.lexicon.cues.frames import EXCLUDING, FRAMES, LAST_WORDS
from onrecord.statements.lexicon.cues.polarity import NOT
from onrecord.statements.lexicon.families import SCANDINAVIAN, VERB_SECOND
from onrecord.statements.lexicon.languages.germanic import NO_NAMES
from onrecord.statements.rules.paragraph.clause_ends import LONGEST_CLAUSE, SHORTEST_CLAUSE, clause_end
from onrecord.statements.rules.paragraph.cues import Cue
from onrecord.statements.rules.paragraph.drafts import Draft, Reading, inside_a_draft
from onrecord.statements.rules.paragraph.german_clauses import told_clause
from onrecord.statements.rules.paragraph.sentences import Range
from onrecord.statements.rules.paragraph.sources import source_after, source_before, subject_of_sentence
from onrecord.statements.rules.paragraph.verb_groups import group_start
from onrecord.statements.rules.reports.clauses import subject_of_clause

_REACH: Final = 16
"""Tokens from the verb to the word at its clause's end."""
_EXPLETIVE: Final = frozenset("es het det".split())
"""Subjects that are nobody."""
_EITHER: Final = frozenset("sie es ze het det".split())
"""Pronouns that may be objects behind their verb: "bat sie darum"."""
_OWN: Final = frozenset("sich zich sig seg".split())


def framed(reading: Reading) -> None:
    """X teilte mit, (dass) CLAUSE; X ist der Ansicht, dass CLAUSE; am Montag kündigte X an, INFINITIVE."""
    code = reading.paragraph.language.code or ""
    frames = FRAMES.get(code)
    if frames is None:
        return
    ends = LAST_WORDS[code]
    for at in range(1, len(reading.tags) - 1):
        if reading.paragraph.words[at] not in ends:
            continue
        draft = _reported(reading, frames, at)
        if draft is not None and (same := _with_cue(reading, draft)) is not None:
            same.beside = draft.beside
        elif draft is not None and not inside_a_draft(reading, draft):
            reading.add(draft)


def _with_cue(reading: Reading, draft: Draft) -> Draft | None:
    """The draft that another rule has made of the same verb."""
    return next((one for one in reading.drafts_beside(draft.first) if one.cue == draft.cue), None)


def _reported(reading: Reading, frames: Mapping[str, frozenset[str]], at: int) -> Draft | None:
    """The report whose clause ends in the word at token `at`."""
    comma = reading.tags[at + 1] == ","
    first = at + 1 + (comma or reading.tags[at + 1] == "P")  # "está convencida | de | que"
    if reading.tags[first : first + 1] == "T" and reading.paragraph.words[first] not in ("ob", "of", "om"):
        end = reading.sentences.end(first)
        content: Range | None = (first, clause_end(reading.tags, first, end))
    else:
        content = told_clause(reading, first) if comma and reading.paragraph.language.code == "de" else None
    if content is None or content[1] - content[0] > LONGEST_CLAUSE:
        return None
    words = reading.paragraph.text[
        reading.paragraph.starts[content[0]] : reading.paragraph.ends[content[1] - 1]
    ].split()
    if len(words) < SHORTEST_CLAUSE:  # a quotation is one token: "verweist darauf, dass „…“"
        return None
    parts = _verb(reading, frames, at)
    source = _subject(reading, parts[0], at) if parts else None
    if not parts or source is None or reading.paragraph.words[source[0]] in _EXPLETIVE:
        return None
    draft = Draft("verb that", (group_start(reading, parts[0]), parts[0] + 1), source, content)
    draft.beside = _beside(reading, parts)
    return draft


def _beside(reading: Reading, parts: Sequence[int]) -> list[Range]:
    """The words that belong to a verb, with "sich" and what leads into the last one: "kam | zu dem Schluss"."""
    tokens = set(parts[1:])
    first = parts[-1]
    while reading.tags[first - 1] in "PD" and first - 1 > parts[0]:
        first -= 1
        tokens.add(first)
    if reading.paragraph.words[parts[0] + 1] in _OWN:
        tokens.add(parts[0] + 1)
    return [(token, token + 1) for token in sorted(tokens)]


def _verb(reading: Reading, frames: Mapping[str, frozenset[str]], at: int) -> list[int]:
    """The verb of the clause that ends at `at` and the words that go with it; empty where none does, or with "not"."""
    words, tags = reading.paragraph.words, reading.tags
    negating = NOT.get(reading.paragraph.language.code or "", frozenset())
    before = {first: verbs for key, verbs in frames.items() for first, _, last in (key.rpartition(" "),)
              if last == words[at]}  # fmt: skip
    seen: dict[str, int] = {}
    for place in range(at - 1, max(reading.sentences.start(at), at - _REACH) - 1, -1):
        word = words[place]
        if tags[place] in ".,:;QUOTSW" or (word in negating and words[at] not in ("aus", "uit")):
            break
        for first, verbs in before.items():
            if word in verbs and (not first or first in seen):
                if word not in EXCLUDING and not negating.isdisjoint(seen):
                    return []
                return [place, *([seen[first]] if first else []), at]
        seen.setdefault(word, place)
    return []


def _subject(reading: Reading, verb: int, at: int) -> Range | None:
    """Who is the subject of `verb`, before it or between it and the word at `at`."""
    paragraph, sentences, tags = reading.paragraph, reading.sentences, reading.tags
    if paragraph.language.code not in VERB_SECOND:
        return subject_of_clause(reading, Cue(group_start(reading, verb), verb + 1, "V", True))
    if paragraph.language.code in SCANDINAVIAN and tags[verb - 1 : verb] == "A":
        verb -= 1  # "Panelet | har | peget på, at"
    if tags[verb + 1] == "R" and paragraph.words[verb + 1] not in _EITHER:
        return verb + 1, verb + 2
    if re.search(r"CY?\Z", tags[sentences.start(verb) : verb]):
        return _subject_of_verb_before(reading, verb)
    if paragraph.words[verb - 1 : verb] in (["man"], ["men"]):
        return None
    source = source_before(paragraph, sentences, verb) or source_after(paragraph, sentences, verb + 1)
    if source is None or source[1] > max(at, verb) or paragraph.words[source[0]] in NO_NAMES:
        return None
    return source


def _subject_of_verb_before(reading: Reading, verb: int) -> Range | None:
    """Whose the verb before "and" is: who spoke there, "er" of "Dann lobte er Holt und warnte davor", who begins it."""
    start = reading.sentences.start(verb)
    told = [one for one in reading.drafts_beside(verb) if one.source and start <= one.source[0] < verb]
    if told:
        return max(told, key=lambda one: one.last).source
    for cue in reversed(reading.cues_between(start, verb)):  # "…, ergänzte | die Familie | und bat darum"
        spoke = source_after(reading.paragraph, reading.sentences, cue.last)
        if spoke is not None and reading.tags[spoke[1] : spoke[1] + 1] == "C" and spoke[1] < verb:
            return spoke
    source = subject_of_sentence(reading.paragraph, reading.sentences, verb)
    if source is not None and reading.paragraph.words[source[0]] not in NO_NAMES:
        return source
    pronoun = reading.tags.rfind("R", start, verb)
    return (pronoun, pronoun + 1) if pronoun >= 0 else None
