"""What somebody holds something for, leaves open or rules out, in German, with the words in other places.

"hält die Brücke für unsicher", "ließ offen, ob …", "Ob …, ließ sie offen", "Kündigungen schloss sie nicht aus".
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from onrecord.statements.lexicon.cues.asking import QUESTION_WORDS
from onrecord.statements.lexicon.kinds.acts import act_verbs
from onrecord.statements.rules.german.objects import (
    ACTS,
    PARTED,
    begins_with_noun,
    behind_object,
    is_somebody,
    noun_phrase,
    somebody_beside,
)
from onrecord.statements.rules.paragraph.clause_ends import clause_end
from onrecord.statements.rules.paragraph.drafts import Draft, Reading, inside_a_draft
from onrecord.statements.rules.paragraph.sentences import Range
from onrecord.statements.rules.paragraph.sources import source_after

HELD_FOR: Final = "verb held for"
"""The pattern of a judgement: "hält die Brücke für unsicher"."""
LEFT_OPEN: Final = "left open"
"""The pattern of a question that somebody does not answer."""
_HOLDING: Final[Mapping[str, str]] = dict.fromkeys("hält hielt halten hielten".split(), "für") | dict.fromkeys(
    "schätzt schätzte schätzen schätzten".split(), "auf"
)
"""Verbs of a judgement and of a guess, with the word before what is judged or guessed."""
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
        elif word in _SEEING:
            draft = _seen(reading, at)
        elif word in _LEAVING or word in _WANTING:
            draft = _left_open(reading, at)
        elif word in PARTED:
            draft = _object_first(reading, at)
        else:
            draft = _object_alone(reading, at) if act_verbs("de").get(word) in ACTS else None
        if draft is not None and not inside_a_draft(reading, draft):
            reading.add(draft)


def _held_for(reading: Reading, at: int) -> Draft | None:
    """X | hält | die Brücke für unsicher; die Brücke | hält | X | für unsicher: to the end of the clause."""
    words, tags = reading.paragraph.words, reading.tags
    led, pattern = _HOLDING[words[at]], HELD_FOR if _HOLDING[words[at]] == "für" else "verb object"
    if (turned := behind_object(reading, at, led)) is not None and words[turned[1] : turned[1] + 1] == [led]:
        start, stop = reading.sentences.start(at), _end_of(reading, turned[1] + 1, ",;.")
        judged = Draft(pattern, (at, at + 1), turned, (start, at), (turned[1], stop))
        return judged if stop > turned[1] + 1 else None
    if (that := _that_before(reading, at, led)) is not None:
        return that
    source, first = somebody_beside(reading, at)
    if source is None:
        return None
    reach = range(first + 1, min(reading.sentences.end(at), first + _LONGEST))
    place = next((place for place in reach if words[place] == led), None)
    if place is None or not (words[first] in _IT or noun_phrase().fullmatch(tags, first, place)):
        return None
    # "hält es für falsch, die Brücke zu schließen"
    stop = _end_of(reading, place + 1, ";." if words[first] == "es" else ",;.")
    return Draft(pattern, (at, at + 1), source, (first, stop)) if stop > place + 1 else None


def _that_before(reading: Reading, at: int, led: str) -> Draft | None:
    """Dass es regnet, | hält | X | für unwahrscheinlich; with the quotation behind a colon."""
    words, tags, start = reading.paragraph.words, reading.tags, reading.sentences.start(at)
    if words[start] != "dass" or tags[at - 1 : at] != "," or led != "für":
        return None
    source = source_after(reading.paragraph, reading.sentences, at + 1)
    if source is None:
        return None
    source = source[0], next((place for place in range(*source) if words[place] == led), source[1])
    if words[source[1] : source[1] + 1] != [led] or re.search("[.:;]", tags[start:at]):
        return None
    stop = _end_of(reading, source[1] + 1, ",;.:")
    if words[stop - 1] in ("auf", "an", "fest", "frei", "zurück"):
        return None  # "hält Holt für zwei Tage auf"
    content: list[Range] = [(start, at - 1), (source[1], stop)]
    if tags[stop : stop + 1] == ":" and tags[stop + 1 : stop + 2] in ("U", "Q") and reading.free(stop + 1):
        content.append((stop + 1, stop + 2))
        reading.take((stop + 1, stop + 2))
    return Draft(HELD_FOR, (at, at + 1), source, *content)


_SEEING: Final = frozenset("sieht sah sehen sahen bewertet bewertete bewerten beurteilt beurteilte beurteilen".split())
_AS_WHAT: Final = frozenset("kritisch skeptisch positiv negativ gelassen optimistisch pessimistisch".split())


def _seen(reading: Reading, at: int) -> Draft | None:
    """X | sieht | den Umbau kritisch."""
    words, tags = reading.paragraph.words, reading.tags
    source, first = somebody_beside(reading, at)
    reach = range(first + 1, min(reading.sentences.end(at), first + _LONGEST))
    last = next((place for place in reach if words[place] in _AS_WHAT), None)
    if source is None or last is None or tags[last + 1 : last + 2] not in ("", ".", ",", ";", "C"):
        return None
    what = first + (tags[first] == "Y")
    degrees = last - 1 if words[last - 1] in ("sehr", "eher", "äußerst", "durchaus", "besonders") else last
    seen = words[what] in _IT or noun_phrase().fullmatch(tags, what, degrees) is not None
    return Draft(HELD_FOR, (at, at + 1), source, (what, last + 1)) if seen else None


def _end_of(reading: Reading, first: int, ends: str) -> int:
    """Where a clause ends that goes on at `first`."""
    words, tags, end = reading.paragraph.words, reading.tags, reading.sentences.end(first)
    told = (place for place in range(first, end) if tags[place] in ends or words[place] in ("und", "aber"))
    return next(told, end)


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
    """Kündigungen | schloss | X | nicht aus; Die Vorwürfe | wies | X | zurück.

    The word at its end tells that the clause ends behind X: so the object may have any article, unlike in
    `behind_object`.
    """
    words, start = reading.paragraph.words, reading.sentences.start(at)
    if not begins_with_noun(reading, at) or is_somebody(reading, (start, at)):
        return None
    source = source_after(reading.paragraph, reading.sentences, at + 1)
    if source is None or not is_somebody(reading, source):
        return None
    last = source[1] + 1 if words[source[1] : source[1] + 1] == ["nicht"] else source[1]
    if words[last : last + 1] != [PARTED[words[at]]]:
        return None
    return _with_end(Draft("verb object", (at, at + 1), source, (start, at)), source, (source[1], last + 1))


def _object_alone(reading: Reading, at: int) -> Draft | None:
    """Teilhabe | fordert | auch X."""
    source = behind_object(reading, at)
    if source is None or reading.tags[source[1] : source[1] + 1] not in ("", ".", ","):
        return None
    if reading.tags[source[1] : source[1] + 2] == ",T":
        return None  # what follows is said: "Zuletzt beklagte Ada Holt, dass …"
    return Draft("verb object", (at, at + 1), source, (reading.sentences.start(at), at))


def _with_end(draft: Draft, source: Range, end: Range) -> Draft:
    """The draft with what of its cue stands behind its source: "ließ … offen"."""
    draft.beside = [(max(end[0], source[1]), end[1])]
    return draft
