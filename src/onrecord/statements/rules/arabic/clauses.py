"""What Arabic sentences tell behind a colon without marks, or by a noun behind a day: "أعلنت، اليوم، اعتقال …"."""

from __future__ import annotations

import re

from onrecord.statements.lexicon.people.arabic_people import ARABIC_OFFICES
from onrecord.statements.rules.paragraph.clause_ends import SHORTEST_CLAUSE, clause_end
from onrecord.statements.rules.paragraph.cues import Cue
from onrecord.statements.rules.paragraph.drafts import Draft, Reading
from onrecord.statements.rules.paragraph.sentences import Range


def past_asides(reading: Reading, source: Range, told: int) -> tuple[Range, int]:
    """A source with the name behind its office and a comma, and the token behind what stands between commas there.

    "أعلن وزير الري، نضال الكرمي، | أن", "أكد الكرمي، في تصريحات لقناة الميناء، | أن"; `told` is where that may begin.
    """
    tags, words = reading.tags, reading.paragraph.words
    office = words[source[0]].removeprefix("ال") in ARABIC_OFFICES
    named = re.compile(r",n{2,4}(?=,|T)").match(tags, told) if office and told == source[1] else None
    if named is not None and not words[told + 1].startswith("ال"):
        source, told = (source[0], named.end()), named.end()
    if (aside := re.compile(r",(?:P[nN#D]{1,4}){1,3}(?=,(?:T|Q|q|U))").match(tags, told)) is not None:
        told = aside.end()
    return source, told


def behind_arabic_day(reading: Reading, cue: Cue, source: Range, first: int) -> Draft | None:
    """What is announced by a noun, behind a day that parts it from who does: "أعلنت الشرطة، اليوم، | اعتقال ثلاثة"."""
    last = clause_end(reading.tags, first, reading.sentences.end(cue.first))
    verb = reading.paragraph.words[cue.last - 1].removeprefix("و")
    plain = reading.tags[first : first + 1] == "n" and not re.search("[QUqO:]", reading.tags[first:last])
    if verb not in _ANNOUNCING or not plain or not SHORTEST_CLAUSE <= last - first <= _LONGEST_NOUN:
        return None
    return Draft("verb object", (cue.first, cue.last), source, (first, last))


_ANNOUNCING = frozenset("أعلن أعلنت اعلن اعلنت أعلنوا أكد أكدت اكد اكدت نفى نفت".split())
_LONGEST_NOUN = 30
"""Tokens of what is announced by a noun."""


def behind_arabic_colon(reading: Reading, cue: Cue, source: Range, colon: int) -> Draft | None:
    """What is said behind a colon without marks, to the end of its sentence: "وقال الوزير: السد جاهز"."""
    last = clause_end(reading.tags, colon + 1, reading.sentences.end(cue.first))
    plain = last - colon > SHORTEST_CLAUSE and not re.search("[QUqO:]", reading.tags[colon + 1 : last])
    return Draft("cue: clause", (cue.first, cue.last), source, (colon + 1, last)) if plain else None
