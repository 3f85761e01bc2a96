"""What somebody holds something for, leaves open or rules out, in German, with the words in other places.

"hält die Brücke für unsicher", "ließ offen, ob …", "Ob …, ließ sie offen", "Kündigungen schloss sie nicht aus".
"""

from __future__ import annotations

from typing import Final

from onrecord.statements.lexicon.asking import QUESTION_WORDS
from onrecord.statements.rules.german.objects import PARTED, is_somebody, noun_phrase, somebody_beside
from onrecord.statements.rules.paragraph.clause_ends import clause_end
from onrecord.statements.rules.paragraph.drafts import Draft, Reading, inside_a_draft
from onrecord.statements.rules.paragraph.grammar import Range, source_after

HELD_FOR: Final = "verb held for"
"""The pattern of a judgement: "hält die Brücke für unsicher"."""
LEFT_OPEN: Final = "left open"
"""The pattern of a question that somebody does not answer."""
_HOLDING: Final = frozenset("hält hielt halten hielten".split())
_LEAVING: Final = frozenset("lässt ließ lassen ließen liess liessen".split())
_WANTING: Final = frozenset("wollte wollten will wollen".split())
_IT: Final = frozenset("es ihn sie das dies".split())
_LONGEST: Final = 30
"""Tokens from a verb to the end of what it takes."""


def german_stances(reading: Reading) -> None:
    """Finds them in a German paragraph, and nothing in others."""
    if reading.paragraph.language.code != "de":
        return
    for at, word in enumerate(reading.paragraph.words):
        if word in _HOLDING:
            draft = _held_for(reading, at)
        elif word in _LEAVING or word in _WANTING:
            draft = _left_open(reading, at)
        else:
            draft = _object_first(reading, at) if word in PARTED else None
        if draft is not None and not inside_a_draft(reading, draft):
            reading.add(draft)


def _held_for(reading: Reading, at: int) -> Draft | None:
    """X | hält | die Brücke für unsicher: to the end of the clause."""
    source, first = somebody_beside(reading, at)
    if source is None:
        return None
    words, tags = reading.paragraph.words, reading.tags
    end = reading.sentences.end(at)
    led = next((place for place in range(first + 1, min(end, first + _LONGEST)) if words[place] == "für"), None)
    if led is None or not (words[first] in _IT or noun_phrase().fullmatch(tags, first, led)):
        return None
    ends = ";." if words[first] == "es" else ",;."  # "hält es für falsch, die Brücke zu schließen"
    told = (place for place in range(led + 1, end) if tags[place] in ends or words[place] in ("und", "aber"))
    stop = next(told, end)
    return Draft(HELD_FOR, (at, at + 1), source, (first, stop)) if stop > led + 1 else None


def _left_open(reading: Reading, at: int) -> Draft | None:
    """X | ließ offen | , ob …; Ob …, | ließ | X | offen; Wer zahlt, | wollte | X | nicht sagen."""
    words, tags = reading.paragraph.words, reading.tags
    start, end = reading.sentences.start(at), reading.sentences.end(at)
    last = _open_end(words, at, min(end, at + _LONGEST))
    if last is None:
        return None
    if words[start] in QUESTION_WORDS["de"] and tags[at - 1 : at] == "," and at - start > _SHORTEST:
        source = source_after(reading.paragraph, reading.sentences, at + 1)
        content = (start, at - 1)
    else:
        source, _ = somebody_beside(reading, at)
        asked = last + 1 < end and tags[last] == "," and words[last + 1] in QUESTION_WORDS["de"]
        content = (last + 1, clause_end(tags, last + 1, end)) if asked else (0, 0)
    if source is None or content[0] == content[1] or not is_somebody(reading, source) or source[1] > last:
        return None
    return _with_end(Draft(LEFT_OPEN, (at, at + 1), source, content), source, (at + 1, last))


_SHORTEST: Final = 2
"""Tokens of a question in front, its comma too."""


def _open_end(words: list[str], at: int, end: int) -> int | None:
    """The token behind "offen", or behind "nicht sagen"; None where neither stands in the clause."""
    for place in range(at + 1, end):
        if words[at] in _LEAVING and words[place] == "offen":
            return place + 1
        if words[at] in _WANTING and words[place : place + 2] in (["nicht", "sagen"], ["nicht", "beantworten"]):
            return place + 2
        if words[place] in (",", ";", "."):
            return None
    return None


def _object_first(reading: Reading, at: int) -> Draft | None:
    """Kündigungen | schloss | X | nicht aus; Die Vorwürfe | wies | X | zurück."""
    words, start = reading.paragraph.words, reading.sentences.start(at)
    if not noun_phrase().fullmatch(reading.tags, start, at) or is_somebody(reading, (start, at)):
        return None
    source = source_after(reading.paragraph, reading.sentences, at + 1)
    if source is None or not is_somebody(reading, source):
        return None
    last = source[1] + 1 if words[source[1] : source[1] + 1] == ["nicht"] else source[1]
    if words[last : last + 1] != [PARTED[words[at]]]:
        return None
    return _with_end(Draft("verb object", (at, at + 1), source, (start, at)), source, (source[1], last + 1))


def _with_end(draft: Draft, source: Range, end: Range) -> Draft:
    """The draft with what of its cue stands behind its source: "ließ … offen"."""
    draft.beside = [(max(end[0], source[1]), end[1])]
    return draft
