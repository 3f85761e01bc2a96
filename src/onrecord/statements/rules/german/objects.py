"""What somebody demands, denies, announces or judges in German, told by a noun: "fordert die Freilassung".

Where the verb alone tells the act (`lexicon.kinds.acts`), or with a word at its clause's end ("wies die Vorwürfe
zurück"). Only of people and bodies: a storm demands nothing. Other languages: `demanded`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import Final

from onrecord.given_names.listed import FEMALE, MALE
from onrecord.statements.lexicon.kinds.acts import act_verbs
from onrecord.statements.lexicon.languages.germanic import BODY_ENDINGS, NO_NAMES
from onrecord.statements.rules.paragraph.behind import past_times
from onrecord.statements.rules.paragraph.cues import Cue
from onrecord.statements.rules.paragraph.drafts import Draft, Reading, inside_a_draft
from onrecord.statements.rules.paragraph.german import german_source, of_people
from onrecord.statements.rules.paragraph.sentences import Range
from onrecord.statements.rules.paragraph.sources import source_after
from onrecord.statements.rules.reports.clauses import subject_of_clause

ACTS: Final = frozenset(
    "demand denial promise threat announcement refusal proposal evaluation acceptance forecast".split()
)
PARTED: Final[Mapping[str, str]] = (
    dict.fromkeys("weist wies weisen wiesen".split(), "zurück")
    | dict.fromkeys("lehnt lehnte lehnen lehnten".split(), "ab")
    | dict.fromkeys("kündigt kündigte kündigen kündigten".split(), "an")
    | dict.fromkeys("räumt räumte räumen räumten".split(), "ein")
    | dict.fromkeys("streitet stritt streiten stritten".split(), "ab")
    | dict.fromkeys("schließt schloss schließen schlossen schliesst".split(), "aus")
)
"""Verbs with the word at their clause's end."""
_LED: Final[Mapping[str, str]] = (
    dict.fromkeys("droht drohte drohen drohten rechnet rechnete rechnen rechneten".split(), "mit")
    | dict.fromkeys("warnt warnte warnen warnten".split(), "vor")
    | dict.fromkeys("plädiert plädierte plädieren plädierten".split(), "für")
    | dict.fromkeys("hofft hoffte hoffen hofften".split(), "auf")
    | dict.fromkeys("verlangt verlangte verlangen verlangten".split(), "nach")
)
"""Verbs before a preposition."""
_NOT_ASKED: Final = frozenset("opfer opfern tote todesopfer menschenleben verletzte leben tribut".split())
"""What a storm or a war demands."""
_LONGEST: Final = 30


_SPEAKING_OUT: Final = frozenset("spricht sprach sprechen sprachen".split())


def _spoken_out(reading: Reading, at: int) -> Draft | None:
    """X sprach sich | gegen den Bau | aus; zudem sprach sich X | für eine Reform | aus."""
    words, end = reading.paragraph.words, reading.sentences.end(at)
    reach = range(at + 1, min(end, at + _LONGEST))
    own = next((place for place in reach if words[place] == "sich"), None)
    first = next((place for place in reach if words[place] in ("für", "gegen")), None)
    closing = (place for place in reach if reading.tags[place + 1 : place + 2] in _CLOSING)
    last = next((place for place in closing if words[place] == "aus"), None)
    if own is None or first is None or last is None or not own < first < last - 1:
        return None
    if re.search("[.:;QUOTSW]", reading.tags[at:last]) or "nicht" in words[at:first]:
        return None
    source, _ = somebody_beside(reading, at)
    behind = source_after(reading.paragraph, reading.sentences, own + 1) if own + 1 < first else None
    source = behind if behind and is_somebody(reading, behind) else source
    if source is None:
        return None
    draft = Draft(SPOKEN_OUT, (at, at + 1), source, (first, last))
    draft.beside = [(own, own + 1), (last, last + 1)]
    return draft


_ASSUMING: Final[Mapping[str, tuple[tuple[str, ...], str]]] = dict.fromkeys(
    "geht gehen ging gingen".split(), (("von", "vom"), "aus")
) | dict.fromkeys("ruft rief rufen riefen".split(), (("zu", "zum", "zur"), "auf"))
"""Verbs with the words that lead to their object, and the word at their clause's end."""


def _assumed(reading: Reading, at: int) -> Draft | None:
    """X geht | von einem Unfall | aus; X ruft | zum Frieden | auf."""
    leads, ending = _ASSUMING[reading.paragraph.words[at]]
    words, tags, end = reading.paragraph.words, reading.tags, reading.sentences.end(at)
    source, first = somebody_beside(reading, at)
    first = past_times(reading.paragraph, first, end)
    reach = range(first + 2, min(end, first + _LONGEST))
    last = next((at for at in reach if words[at] == ending and tags[at + 1 : at + 2] in _CLOSING), None)
    if source is None or last is None or words[first] not in leads or re.search("[.,:;OTSW]", tags[first:last]):
        return None
    draft = Draft("verb object", (at, at + 1), source, (first, last))
    draft.beside = [(last, last + 1)]
    return draft


_REPROACHING: Final = frozenset("wirft warf werfen warfen".split())


def _reproached(reading: Reading, at: int) -> Draft | None:
    """X wirft | der Regierung Versagen | vor; dagegen warf X | ihr Untätigkeit | vor."""
    words, tags, end = reading.paragraph.words, reading.tags, reading.sentences.end(at)
    source, first = somebody_beside(reading, at)
    first = past_times(reading.paragraph, first, end)
    reach = range(first, min(end, at + _LONGEST))
    last = next((at for at in reach if words[at] == "vor" and tags[at + 1 : at + 2] in _CLOSING), None)
    if last is not None and tags[last + 1 : last + 2] == ",":
        return None  # "warf ihr vor, die Brücke vergessen zu haben"
    if source is None or last is None or last - first < _WHOM_AND_WHAT or re.search("[.,:;OTSW]", tags[first:last]):
        return None
    draft = Draft("verb object", (at, at + 1), source, (first, last))
    draft.beside = [(last, last + 1)]
    return draft


_WHOM_AND_WHAT: Final = 2
"""Tokens between "wirft" and "vor", at least."""
SPOKEN_OUT: Final = "spoken out"
"""The pattern of taking sides: "sprach sich gegen den Bau aus"."""
_CLOSING: Final = ("", ".", ",", "C", ";")


def german_objects(reading: Reading) -> None:
    """X fordert NOUN; X weist NOUN zurück; X droht mit NOUN. German alone."""
    if reading.paragraph.language.code != "de":
        return
    acts = act_verbs("de")
    for at, word in enumerate(reading.paragraph.words):
        if word in _SPEAKING_OUT and (draft := _spoken_out(reading, at)) and not inside_a_draft(reading, draft):
            reading.add(draft)
        if word in _ASSUMING and (draft := _assumed(reading, at)) and not inside_a_draft(reading, draft):
            reading.add(draft)
        if word in _REPROACHING and (draft := _reproached(reading, at)) and not inside_a_draft(reading, draft):
            reading.add(draft)
        end, led = PARTED.get(word), _LED.get(word)
        if end is None and led is None and acts.get(word) not in ACTS:
            continue
        draft = _told(reading, at, end, led)
        if draft is not None and not inside_a_draft(reading, draft):
            reading.add(draft)


def _told(reading: Reading, at: int, end: str | None, led: str | None) -> Draft | None:
    source, first = somebody_beside(reading, at)
    if end is not None and (source is None or reading.paragraph.words[source[0] - 1] == "wie"):
        source, first = _accused(reading, at)
    if source is None or behind_object(reading, at) is not None:
        return None  # "Höhere Löhne verlangt die Gewerkschaft": see `stances`
    words, tags = reading.paragraph.words, reading.tags
    first = past_times(reading.paragraph, first, reading.sentences.end(at))
    while tags[first : first + 1] in ("Y", "F"):
        first += 1
    if led is not None and words[first : first + 1] != [led]:
        return None
    match = noun_phrase().match(tags, first, min(reading.sentences.end(at), first + _LONGEST))
    if match is None or (led is None and tags[first] == "P"):
        return None
    last = match.end()
    apart = 0
    if end is not None:
        if words[last - 1 : last] == [end]:
            last -= 1
        elif tags[last : last + 1] in ("n", "Y") and words[last + 1 : last + 2] == [end]:
            apart = 1  # "streitet die Tat | vehement | ab"
        elif end == "zurück" and words[last : last + 2] == ["von", "sich"]:
            apart = 1
        elif words[last : last + 1] != [end]:
            return None
    elif words[last : last + 1] and words[last] in _ENDS:
        return None  # "fordert Holt auf"
    noun = next((place for place in range(first, last) if tags[place] in "N"), None)
    if noun is None or words[noun] in _NOT_ASKED or (tags[first] == "N" and last - first == 1 and end is None):
        return None
    if tags[first:last] == "NN" and is_somebody(reading, (first, last)):
        return None  # "schloss Roy Varn aus"
    behind = last + apart + (end is not None)
    after = tags[behind : behind + 1]
    if after not in ("", ".", ",", "C", ";"):
        return None
    draft = Draft("verb object", (at, at + 1), source, (first, last))
    if end is not None:
        draft.beside = [(last, behind)]
    return draft


def _accused(reading: Reading, at: int) -> tuple[Range | None, int]:
    """Who denies what somebody is accused of, whatever they are: "Nordlicht | weist | die Vorwürfe zurück"."""
    words, tags = reading.paragraph.words, reading.tags
    reach = range(at + 1, min(at + _LONGEST, reading.sentences.end(at)))
    nouns = (place for place in reach if tags[place] == "N")
    if not any(words[place].endswith(_ACCUSATIONS) for place in nouns) or tags[at - 1 : at] == ",":
        return None, at + 1
    source = subject_of_clause(reading, Cue(at, at + 1, "V", True))
    like = (
        source is not None and words[source[0] - 1] == "wie"
    )  # "Wie der Onlineshop streitet | Holt | den Verdacht ab"
    if source is not None and not like and words[source[0]] not in NO_NAMES and "P" not in tags[slice(*source)]:
        return source, at + 1
    source = source_after(reading.paragraph, reading.sentences, at + 1)
    if source is None:
        return None, at + 1
    cut = (place for place in range(source[0] + 1, source[1]) if words[place] in _OF_OBJECTS)
    source = source[0], next(cut, source[1])
    return (None, at + 1) if words[source[1] - 1].endswith(_ACCUSATIONS) else (source, source[1])


_ACCUSATIONS: Final = (
    "vorwürfe",
    "vorwurf",
    "anschuldigungen",
    "anschuldigung",
    "verdacht",
    "vorhaltungen",
    "beschuldigungen",
)
_OF_OBJECTS: Final = frozenset(
    "die das den dem ein eine einen keine keinen diese diesen dieses jede jeden alle seine ihre sämtliche".split()
)
_ENDS: Final = frozenset("auf an ab aus ein vor zu zurück mit".split())


def somebody_beside(reading: Reading, at: int) -> tuple[Range | None, int]:
    """Who is the subject, where it is somebody or a body, and the token behind verb and subject."""
    behind = at + 1
    if reading.tags[at - 1 : at] == ",":
        return None, behind
    source = subject_of_clause(reading, Cue(at, at + 1, "V", True))
    if source is None:
        source = source_after(reading.paragraph, reading.sentences, at + 1)
        if source is not None:
            words = reading.paragraph.words
            cut = (place for place in range(source[0] + 1, source[1]) if words[place] in _OF_OBJECTS)
            source = source[0], next(cut, source[1])  # "wies die Stadt | die Vorwürfe zurück"
            behind = source[1]
    return (source, behind) if source is not None and is_somebody(reading, source) else (None, behind)


_ADVERBS: Final = re.compile(
    r"(?:da|hier|wo)r?(?:an|auf|aus|bei|durch|für|gegen|her|in|mit|nach|über|um|unter|von|vor|zu|zwischen)"
)
"""Adverbs that begin a sentence, and that no table has: "Darin beklagt Ada Holt, …"."""
_ACCUSATIVE: Final = frozenset("den diesen einen keinen".split())
"""Articles with which no subject of one begins."""


def behind_object(reading: Reading, at: int, led: str = "") -> Range | None:
    """Who stands behind a verb whose object begins the sentence: "Teilhabe fordert auch | Ada Holt"; before `led`."""
    words, tags, start = reading.paragraph.words, reading.tags, reading.sentences.start(at)
    if not begins_with_noun(reading, at):
        return None
    sure = tags[start] in "DR" and words[start] not in _ACCUSATIVE
    if sure or any(word in MALE or word in FEMALE for word in words[start:at]) or of_people(words[start:at]):
        pronoun = tags[at + 1 : at + 2] == "R" and words[at + 1] in ("er", "sie") and tags[start] == "D"
        return (at + 1, at + 2) if pronoun else None
    first = at + 2 if words[at + 1 : at + 2] == ["auch"] else at + 1
    source = source_after(reading.paragraph, reading.sentences, first)
    if source is None or source[0] != first:
        return None
    source = first, next((place for place in range(first + 1, source[1]) if words[place] == led), source[1])
    return source if is_somebody(reading, source) else None


def begins_with_noun(reading: Reading, at: int) -> bool:
    """Whether before the verb at `at` there is but a noun with its own: no adverb and no place of what happens."""
    words, tags, start = reading.paragraph.words, reading.tags, reading.sentences.start(at)
    adverb = words[start] in NO_NAMES or _ADVERBS.fullmatch(words[start])
    alone = start == at - 1  # "Neue Schulden schließt …"
    return not (adverb and alone) and tags[start] != "P" and noun_phrase().fullmatch(tags, start, at) is not None


def is_somebody(reading: Reading, source: Range) -> bool:
    """Whether a source is a person, "er" or "sie", somebody by a noun, or a body."""
    paragraph = reading.paragraph
    if reading.tags[source[0]] == "R":
        return paragraph.words[source[0]] in ("er", "sie")
    words = paragraph.text[slice(*paragraph.span(*source))]
    parts = re.findall(r"[\w-]+", words.split(",")[0])
    nouns = [part.lower() for part in parts if part[:1].isupper()]
    return (
        german_source(words, paragraph.language) in ("person", "organisation")
        or of_people(nouns)
        or any(noun.endswith((*BODY_ENDINGS, "verwaltung", "direktion", "leitung", "spitze")) for noun in nouns)
    )


@cache
def noun_phrase() -> re.Pattern[str]:
    """A noun phrase with what belongs to it, to the next mark or verb."""
    return re.compile(
        r"P?(?:[Dn#e]{0,4}N{1,4}|D?[n#e]{1,3}N{1,3})(?:(?:[PD]|C(?=[DPnN]{0,3}N)){1,2}[DPn#e]{0,4}N{1,4})*"
    )
