"""What somebody asks for or condemns in Arabic by a noun: "طالب الوزير بوقف القتال", "دعا المجلس إلى ضبط النفس".

The verb stands first or behind its subject; the preposition tells where the subject ends.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from onrecord.statements.lexicon.people.arabic_people import ARABIC_BODIES, ARABIC_OFFICES, ARABIC_UNNAMED
from onrecord.statements.rules.paragraph.clause_ends import clause_end
from onrecord.statements.rules.paragraph.drafts import Draft, Reading, inside_a_draft
from onrecord.statements.rules.paragraph.sentences import Range

ARABIC_DEMAND: Final = "asked for in Arabic"
"""The pattern of what is asked for."""
_VERBS: Final[Mapping[str, str]] = {
    and_ + verb: leads
    for verbs, leads in (("طالب طالبت يطالب تطالب", "ب"), ("دعا دعت يدعو تدعو", "إلى"))
    for verb in verbs.split()
    for and_ in ("", "و")
}
"""Verbs with what leads to their object: a word, or the letter with which the next one begins."""
_NO_OBJECTS: Final = frozenset(
    "بن باسم بلدية بنك برنامج بغداد بيروت بريطانيا برلين باريس بكين برئاسة بعد بين بعض بدون بنفسه بشأن بسبب".split()
)
"""Words that begin with that letter, and belong to the subject."""
_MEALS: Final = frozenset("العشاء الغداء الإفطار مأدبة حفل حفلة الله".split())
"""To what one is invited."""
_LONGEST_SUBJECT: Final = 8
_LONGEST: Final = 40


def arabic_demands(reading: Reading) -> None:
    """X asked for NOUN. Arabic alone."""
    if reading.paragraph.language.code != "ar":
        return
    for at, word in enumerate(reading.paragraph.words):
        draft = _asked(reading, at, _VERBS[word]) if word in _VERBS else None
        if draft is not None and not inside_a_draft(reading, draft):
            reading.add(draft)


def _asked(reading: Reading, at: int, lead: str) -> Draft | None:
    tags, end = reading.tags, reading.sentences.end(at)
    reach = range(at + 1, min(end, at + 2 + _LONGEST_SUBJECT))
    first = next((place for place in reach if _leads(reading, place, lead)), end)
    source = (at + 1, first) if first > at + 1 else _before(reading, at)
    if first == end or source is None or not re.fullmatch(r"D?[nN]{1,8}", tags[slice(*source)]):
        return None
    head = reading.paragraph.words[source[0]]
    if head.removeprefix("ال") not in ARABIC_OFFICES | ARABIC_BODIES | ARABIC_UNNAMED:
        return None
    whom = not _FEMININE.match(reading.paragraph.words[at]) and head.endswith("ة")
    if whom and (source[0] < at or not reading.drafts_beside(at)):
        return None
    if not _MEALS.isdisjoint(reading.paragraph.words[first : first + 2]):
        return None
    last = clause_end(tags, first, end)
    comma = tags.find(",", first, last)
    last = comma if comma > 0 else last
    if not 1 <= last - first <= _LONGEST or re.search("[QUqO:]", tags[first:last]):
        return None
    # "قال الرئيس …، ودعا الشركة إلى العودة": a verb of a man, and whom he asks
    return Draft(ARABIC_DEMAND, (at, at + 1), None if whom else source, (first, last))


def _leads(reading: Reading, place: int, lead: str) -> bool:
    word = reading.paragraph.words[place]
    if len(lead) > 1:
        return word == lead
    return len(word) > _SHORTEST and word.startswith(lead) and word not in _NO_OBJECTS


_SHORTEST: Final = 3
_FEMININE: Final = re.compile(r"و?(?:\w+ت|ت\w+)\Z")
"""Forms of verbs of a woman or of a body whose noun is feminine."""


def _before(reading: Reading, at: int) -> Range | None:
    """The subject that begins the sentence before its verb: "الوزير | يطالب"."""
    start = reading.sentences.start(at)
    return (start, at) if 0 < at - start <= _LONGEST_SUBJECT else None
