"""Where a verb with its auxiliaries, pronouns and negation begins: "s’est | engagée", "n’a pas | souhaité"."""

from __future__ import annotations

from typing import Final

from onrecord.statements.lexicon.cues.polarity import NOT
from onrecord.statements.lexicon.cues.undertakings import PARTICIPLES
from onrecord.statements.lexicon.cues.voiced import INFINITIVES
from onrecord.statements.lexicon.families import ROMANCE, VERB_SECOND
from onrecord.statements.rules.paragraph.cues import Cue
from onrecord.statements.rules.paragraph.drafts import Reading

_OWN: Final = frozenset("s se si sich zich".split())
_NEGATING: Final = frozenset("n ne no non não nie не pas".split())
"""Where a group may begin, among the adverbs."""


def group_start(reading: Reading, at: int) -> int:
    """The first token of the group that ends with the verb at token `at`; where the verb stands second, that itself."""
    if reading.paragraph.language.code in VERB_SECOND:
        return at
    words, tags = reading.paragraph.words, reading.tags
    first, start = at, reading.sentences.start(at)
    while first > start and (tags[first - 1] in "AEYF" or words[first - 1] in _OWN):
        first -= 1
    parted = first > start and tags[first - 1] in "nN" and reading.paragraph.language.code in ROMANCE
    while first < at and tags[first] == "Y" and words[first] not in _NEGATING and not parted:
        first += 1
    return first


def form_of_verb(reading: Reading, at: int) -> str:
    """The verb at token `at` as the tables have it: "criticou" for "criticar" where that is led by "voltou a"."""
    word = reading.paragraph.words[at]
    return INFINITIVES.get(reading.paragraph.language.code, {}).get(word, word) if reading.tags[at] == "V" else word


def group_of(reading: Reading, at: int) -> Cue | None:
    """The verb with its auxiliaries and pronouns; None for a participle without any, a noun, or with "not"."""
    words, tags, code = reading.paragraph.words, reading.tags, reading.paragraph.language.code or ""
    first, start = group_start(reading, at), reading.sentences.start(at)
    helped = any(tags[place] in "AE" for place in range(first, at))
    infinitive = tags[at] == "V" and words[at] in INFINITIVES.get(code, ())  # "voltou a | pedir"
    if not infinitive and words[at].endswith(PARTICIPLES.get(code, ("\0",))) != helped and code in PARTICIPLES:
        return None
    if not NOT[code].isdisjoint(words[first:at]) if code in NOT else False:
        return None
    if tags[first - 1 : first] in ("D", "P") and first > start:
        return None  # "la demande de fermer": a noun
    return Cue(first, at + 1, "V", True)
