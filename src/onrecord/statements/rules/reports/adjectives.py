"""What somebody finds something to be, told by an adjective: "juge le pont dangereux", "acht de brug gevaarlijk".

In other languages than English, where the adjective is one that judges (`lexicon.kinds.contents`); in quoted words see
`judging`.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from onrecord.statements.lexicon.by_language import by_language
from onrecord.statements.lexicon.cues.polarity import NOT
from onrecord.statements.lexicon.families import VERB_SECOND
from onrecord.statements.lexicon.kinds.contents import CONTENTS
from onrecord.statements.rules.paragraph.cues import Cue
from onrecord.statements.rules.paragraph.drafts import Draft, Reading, inside_a_draft
from onrecord.statements.rules.paragraph.sources import source_after
from onrecord.statements.rules.paragraph.verb_groups import group_of
from onrecord.statements.rules.reports.clauses import subject_of_clause

FOUND_SO: Final = "found so"
"""The pattern of these judgements."""
_FINDING: Final = by_language({
    "de": "nannte nannten nennt nennen bezeichnet bezeichnete bezeichnen bezeichneten beschreibt beschrieb findet fand",
    "fr": "juge jugent jugé jugeait trouve trouvent trouvé considère considèrent estime estiment estimé",
    "es": "considera consideran consideró consideraron considerado ve ven juzga juzgan juzgó encuentra",
    "it": "giudica giudicano giudicato ritiene ritengono ritenuto considera considerano trova trovano definisce "
    "definito",
    "pt": "considera consideram considerou acha acham achou julga julgou",
    "nl": "acht achten achtte achtten vindt vinden vond vonden noemt noemde noemden noemen",
    "sv": "kallar kallade anser ansåg finner fann", "no": "kaller kalte finner fant",
    "da": "kalder kaldte finder fandt",
})  # fmt: skip
_LONGEST: Final = 12
"""Tokens from the verb to the adjective."""


def adjectives(reading: Reading) -> None:
    """X finds Y ADJECTIVE; X finds ADJECTIVE Y."""
    verbs = _FINDING.get(reading.paragraph.language.code or "")
    if verbs is None:
        return
    for at, word in enumerate(reading.paragraph.words):
        draft = _found(reading, at) if word in verbs else None
        if draft is not None and not inside_a_draft(reading, draft):
            reading.add(draft)


def _found(reading: Reading, at: int) -> Draft | None:
    code, tags, words = reading.paragraph.language.code or "", reading.tags, reading.paragraph.words
    cue = group_of(reading, at) if code not in VERB_SECOND else Cue(at, at + 1, "V", True)
    if cue is None:
        return None
    source, first = subject_of_clause(reading, cue), at + 1
    if source is None and code in VERB_SECOND:
        source = source_after(reading.paragraph, reading.sentences, at + 1)
        first = source[1] if source else first
    match = _object().match(tags, first, min(reading.sentences.end(at), first + _LONGEST))
    if source is None or match is None or not re.search("NN|R|Dn|DN", tags[slice(*source)]):
        return None
    last = match.end()
    if tags[last : last + 1] not in ("", ".", ",", "C", ";") or not NOT[code].isdisjoint(words[first:last]):
        return None
    edges = words[last - 1], words[first]
    return Draft(FOUND_SO, (cue.first, cue.last), source, (first, last)) if _judges(code, edges) else None


def _judges(code: str, words: tuple[str, str]) -> bool:
    """Whether the last or the first word of what is found is an adjective that judges."""
    return any(_judging(code).fullmatch(word) for word in words)


@cache
def _judging(code: str) -> re.Pattern[str]:
    return re.compile(f"(?:un|on|in|im)?(?:{CONTENTS[code].judging})")


@cache
def _object() -> re.Pattern[str]:
    """A thing with its article, what leads to the adjective, and that; or the adjective before the thing."""
    thing = r"(?:D[nN#]{1,3}(?:[PD]{1,2}[nN]{1,2}){0,2}|F)"
    return re.compile(rf"{thing}[SPY]{{0,2}}n(?:Cn)?|Y?n{thing}")
