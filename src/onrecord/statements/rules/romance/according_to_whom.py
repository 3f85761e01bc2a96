"""According to whom, in Romance languages: "il ministro Roy Varn, secondo cui CLAUSE", "según el cual"."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from onrecord.statements.rules.paragraph.clause_ends import LONGEST_CLAUSE, SHORTEST_CLAUSE, clause_end
from onrecord.statements.rules.paragraph.drafts import Draft, Reading, inside_a_draft

_WHOM: Final[dict[str, frozenset[tuple[str, ...]]]] = {
    "it": frozenset((("cui",), ("il", "quale"), ("la", "quale"), ("i", "quali"), ("le", "quali"))),
    "es": frozenset((("quien",), ("quienes",), ("el", "cual"), ("la", "cual"), ("los", "cuales"), ("las", "cuales"))),
    "pt": frozenset((("quem",), ("o", "qual"), ("a", "qual"), ("os", "quais"), ("as", "quais"))),
    "fr": frozenset((("qui",), ("lequel",), ("laquelle",), ("lesquels",), ("lesquelles",))),
}
"""The relative pronoun behind "according to", in words."""


def according_to_whom(reading: Reading) -> None:
    """X, secondo cui CLAUSE: of whom is named, or called by an office, right before the comma."""
    code = reading.paragraph.language.code or ""
    if code not in _WHOM:
        return
    words, tags = reading.paragraph.words, reading.tags
    for at in range(2, len(tags)):
        if tags[at] != "K" or tags[at - 1] != ",":
            continue
        whom = next((w for w in _WHOM[code] if tuple(words[at + 1 : at + 1 + len(w)]) == w), None)
        start, end = reading.sentences.start(at), reading.sentences.end(at)
        who = _who().search(tags[start : at - 1]) if whom else None
        if whom is None or who is None:
            continue
        first = at + 1 + len(whom)
        source = start + who.start("who"), start + who.end("who")
        last = clause_end(tags, first, end)
        if source[0] == start and (comma := tags.find(",", first, last)) > 0:
            last = comma  # behind it stands what X does
        draft = Draft("according to, clause", (at, first), source, (first, last))
        quoting = re.search("[QUq]", tags[first:last]) is not None
        if SHORTEST_CLAUSE - quoting <= last - first <= LONGEST_CLAUSE and not inside_a_draft(reading, draft):
            reading.add(draft)


@cache
def _who() -> re.Pattern[str]:
    return re.compile(r"(?P<who>N{2,4}|D?n{1,2}N{1,3}|(?<![nN])Dn{1,2})(?:\([^)]{1,4}\))?\Z")
