"""Who says a clause, told within it between two commas: "Il ponte, ha spiegato Ada Holt, sarà pronto a maggio".

The verb comes first there and its subject ends at the comma, so that nothing else can be meant than a report. In
French, Spanish, Italian, Portuguese, Dutch and German; what stands before and behind is said.
"""

from __future__ import annotations

import re
from typing import Final

from onrecord.statements.lexicon.cues.inserted import INSERTED
from onrecord.statements.lexicon.cues.polarity import NOT
from onrecord.statements.lexicon.cues.undertakings import PARTICIPLES
from onrecord.statements.rules.paragraph.clause_ends import LONGEST_CLAUSE, SHORTEST_CLAUSE, clause_end
from onrecord.statements.rules.paragraph.drafts import Draft, Reading, inside_a_draft
from onrecord.statements.rules.paragraph.sentences import Range
from onrecord.statements.rules.paragraph.sources import source_after
from onrecord.statements.rules.paragraph.verb_groups import group_start

_GOES_ON: Final = "CGgSWTK"
"""With what behind the second comma another clause begins, which may be the writer's: "…, dijo Holt, y se fue"."""

_TOLD: Final = frozenset("verdad verdade verità vérité mentira mentiras nada niente nulla rien niets nichts".split())
_SUBJECT: Final = 5
"""Tokens of a subject alone, at most, behind which the verb must follow: "El puente, explicó Holt, | estará listo"."""
_FOUND: Final = frozenset("vond vonden fand fanden".split())
"""Verbs of thinking whose object is mostly a thing: "vond de sleutel"."""


def inserted(reading: Reading) -> None:
    """CLAUSE, says X, CLAUSE."""
    verbs = INSERTED.get(reading.paragraph.language.code or "")
    if verbs is None:
        return
    for at, word in enumerate(reading.paragraph.words):
        if reading.tags[at] not in "Vv" and word not in verbs:
            continue
        draft = _inserted(reading, at)
        if draft is not None and not inside_a_draft(reading, draft):
            reading.add(draft)


def _inserted(reading: Reading, at: int) -> Draft | None:
    words, tags, code = reading.paragraph.words, reading.tags, reading.paragraph.language.code or ""
    first = group_start(reading, at)
    start, end = reading.sentences.start(at), reading.sentences.end(at)
    start = max(start, *(tags.rfind(mark, start, first) + 1 for mark in ":;"))
    helped = any(tags[place] in "AE" for place in range(first, at))
    if tags[first - 1 : first] != "," or first - 1 <= start or not NOT[code].isdisjoint(words[first:at]):
        return None
    if code in PARTICIPLES and words[at].endswith(PARTICIPLES[code]) != helped:
        return None
    source = _subject(reading, at)
    if source is None or tags[source[1] : source[1] + 1] != ",":
        return None
    behind = source[1] + 1
    last = clause_end(tags, behind, end)
    before = (start, first - 1)
    if tags[behind : behind + 1] in _GOES_ON or last <= behind or last - start > LONGEST_CLAUSE:
        return None
    lead = tags[slice(*before)]
    if "," in lead and not re.search("[AEVv]", lead) and "NN" not in tags[slice(*source)]:
        return None  # "Ada Holt, alcaldesa, critica el plan, la obra y el puente"
    if tags[source[0]] not in "DNR":
        return None
    if re.search("[QUqO:;]", tags[start:last]) or lead[0] in "CWTK" or "-" in lead:
        return None
    if last - behind + len(lead) < SHORTEST_CLAUSE or _identifies(reading, start, source, (behind, last)):
        return None
    return Draft("clause, verb, clause", (first, at + 1), source, before, (behind, last))


def _subject(reading: Reading, at: int) -> Range | None:
    """Who stands behind the verb; None for what is told, "dijo la verdad", and for what somebody found."""
    source = source_after(reading.paragraph, reading.sentences, at + 1)
    if source is None or reading.paragraph.words[source[1] - 1] in _TOLD or reading.paragraph.words[at] in _FOUND:
        return None
    return source


def _identifies(reading: Reading, before: int, source: Range, rest: Range) -> bool:
    """Whether what stands behind a name and a comma only says who that is: "…, erklärt Ada Holt, Wirtin"."""
    tags, lead = reading.tags, reading.tags[before : reading.sentences.end(before)].split(",")[0]
    named = tags[source[1] - 1] == "N" and re.fullmatch(r"(?:[DP]*[nN#,]){1,12}", tags[slice(*rest)]) is not None
    return named and (len(lead) > _SUBJECT or re.search("[AEVv]", lead) is not None)
