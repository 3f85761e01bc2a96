"""Hungarian "according to", which stands behind its noun: "Ada Holt szerint | a híd régi".

Finnish, Estonian and Turkish have such words, too, behind a name in another case, which nothing here brings back.
"""

from __future__ import annotations

from typing import Final

from onrecord.statements.rules.paragraph.clause_ends import LONGEST_CLAUSE, SHORTEST_CLAUSE, clause_end
from onrecord.statements.rules.paragraph.drafts import Draft, Reading, inside_a_draft

_BEHIND: Final = "szerint"
_NOBODY: Final = frozenset("ez az ennek annak ezek azok mi".split())
"""Words for things that are told elsewhere."""
_LONGEST: Final = 7
"""Tokens of who it is according to."""


def postpositions(reading: Reading) -> None:
    """X szerint CLAUSE: at the beginning of a sentence."""
    if reading.paragraph.language.code != "hu":
        return
    words, tags = reading.paragraph.words, reading.tags
    for at, word in enumerate(words):
        start = reading.sentences.start(at)
        if word != _BEHIND or not 0 < at - start <= _LONGEST or set(tags[start:at]) - set("NnD#C"):
            continue
        if words[start] in _NOBODY and at - start == 1:
            continue
        first = at + 1 + (tags[at + 1 : at + 2] == ",")
        last = clause_end(tags, first, reading.sentences.end(at))
        draft = Draft("according to, clause", (at, at + 1), (start, at), (first, last))
        if SHORTEST_CLAUSE <= last - first <= LONGEST_CLAUSE and not inside_a_draft(reading, draft):
            reading.add(draft)
