"""According to X in Arabic: "ووفقا لوزارة الصحة، CLAUSE", "بحسب الشرطة، CLAUSE", "CLAUSE، وفق ما أعلنت الوزارة".

X is a noun for somebody or something that speaks; it ends at a comma, at "فإن", or with its sentence.
"""

from __future__ import annotations

import re
from typing import Final

from onrecord.statements.lexicon.people.arabic_people import (
    ARABIC_BODIES,
    ARABIC_OFFICES,
    ARABIC_UNNAMED,
    ARABIC_WRITTEN,
)
from onrecord.statements.rules.paragraph.clause_ends import LONGEST_CLAUSE, clause_end
from onrecord.statements.rules.paragraph.drafts import Draft, Reading, inside_a_draft
from onrecord.statements.rules.paragraph.sentences import Range

_AS_WHAT: Final = "حسبما"
_CUES: Final = frozenset(and_ + word for word in ("بحسب", "حسب", "وفق", "وفقا", "طبقا", _AS_WHAT) for and_ in ("", "و"))
_WHAT: Final = (["ما"], ["لما"])
"""What a verb follows: "according to what … said"."""
_KNOWN: Final = ARABIC_WRITTEN | ARABIC_OFFICES | ARABIC_BODIES | ARABIC_UNNAMED
_ARTICLES: Final = ("لل", "ال", "")
_THEN: Final = ("فإن", "فان", "فقد")
"""With what the clause begins behind somebody whom no comma parts from it."""
_LONGEST_SOURCE: Final = 10
_FEWEST: Final = 3
"""Tokens of a clause."""


def arabic_according(reading: Reading) -> None:
    """According to X, CLAUSE; CLAUSE, according to X. Arabic alone."""
    if reading.paragraph.language.code != "ar":
        return
    for at, word in enumerate(reading.paragraph.words):
        draft = _told(reading, at) if word in _CUES else None
        if draft is not None and not inside_a_draft(reading, draft):
            reading.add(draft)


def _told(reading: Reading, at: int) -> Draft | None:
    tags, end = reading.tags, reading.sentences.end(at)
    start = reading.sentences.start(at)
    source = _source(reading, at, end)
    if source is None or (at > start and tags[at - 1] != ","):
        return None
    behind = source[1]
    if at == start:
        first = behind + (tags[behind : behind + 1] == ",")
        content = first, clause_end(tags, first, end)
    elif tags[behind : behind + 1] in ("", ".", ","):
        content = start, at - 1
    else:
        return None
    if not _FEWEST <= content[1] - content[0] <= LONGEST_CLAUSE:
        return None
    if re.search("[QUqO:]", tags[slice(*content)]):
        return None
    return Draft("according to in Arabic", (at, source[0]), source, content)


def _source(reading: Reading, at: int, end: int) -> Range | None:
    """Whom or what "according to" names, a noun that is known and what belongs to it."""
    words, tags = reading.paragraph.words, reading.tags
    first = at + 1
    if words[first : first + 1] == ["ل"]:
        first += 1
    what = words[first : first + 1] in _WHAT
    if what or words[at].endswith(_AS_WHAT):
        first += what
        if tags[first : first + 1] not in ("V", "v"):
            return None
        first += 1
        first += words[first : first + 1] == ["به"]
    last = first
    while last < min(end, first + _LONGEST_SOURCE) and tags[last] in "nNDP" and not words[last].startswith(_THEN):
        last += 1
    if last == first or last >= first + _LONGEST_SOURCE or not _known(words[first]):
        return None
    parted = last == end or tags[last] in ".," or words[last].startswith(_THEN)
    return (first, last) if parted else None


def _known(word: str) -> bool:
    return any(word.startswith(article) and word[len(article) :] in _KNOWN for article in _ARTICLES)
