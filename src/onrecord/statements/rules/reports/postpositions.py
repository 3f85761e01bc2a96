"""Hungarian and Finnish "according to", which stand behind their noun: "Ada Holt szerint | a híd régi".

Estonian and others have such words, too, behind a name in another case, which nothing here brings back.
"""

from __future__ import annotations

from typing import Final

from onrecord.statements.rules.paragraph.clause_ends import LONGEST_CLAUSE, SHORTEST_CLAUSE, clause_end
from onrecord.statements.rules.paragraph.drafts import Draft, Reading, inside_a_draft

_BEHIND: Final = {"hu": frozenset(("szerint",)), "fi": frozenset(("mukaan", "mukaansa"))}
_NOBODY: Final = frozenset("ez az ennek annak ezek azok mi tämän sen näiden niiden".split())
"""Words for things that are told elsewhere."""
_NOTHING_SAID: Final = (
    "lain lakien sopimuksen suunnitelman suunnitelmien aikataulun sääntöjen säännön tarpeen perinteen tavan mielen "
    "toiveiden määräysten määräyksen ohjeiden ohjeen asetuksen kaavan kunnon koon iän määrän hinnan mallin "
    "periaatteen tilanteen nimen vakiintuneen tulojen törvény szabály terv igény hagyomány szokás"
).split()
"""Nouns that something is done in accordance with, and that say nothing."""
_LONGEST: Final = 7
"""Tokens of who it is according to."""


def postpositions(reading: Reading) -> None:
    """X szerint CLAUSE; X:n mukaan CLAUSE: at the beginning of a sentence."""
    behind = _BEHIND.get(reading.paragraph.language.code or "")
    if behind is None:
        return
    words, tags = reading.paragraph.words, reading.tags
    for at, word in enumerate(words):
        start = reading.sentences.start(at)
        if word not in behind or not 0 < at - start <= _LONGEST or set(tags[start:at]) - set("NnD#C:"):
            continue
        if (words[start] in _NOBODY and at - start == 1) or words[at - 1] in _NOTHING_SAID:
            continue
        first = at + 1 + (tags[at + 1 : at + 2] == ",")
        last = clause_end(tags, first, reading.sentences.end(at))
        draft = Draft("according to, clause", (at, at + 1), (start, at), (first, last))
        if SHORTEST_CLAUSE <= last - first <= LONGEST_CLAUSE and not inside_a_draft(reading, draft):
            reading.add(draft)
