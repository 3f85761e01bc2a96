"""What is read in a document: "Aus dem Bericht geht hervor, dass …", "Del informe se desprende que …"."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from onrecord.statements.rules.paragraph.clause_ends import clause_end
from onrecord.statements.rules.paragraph.drafts import Draft, Reading, inside_a_draft

_LEADS: Final[dict[str, str]] = {
    "de": "aus", "es": "de del", "it": "dal dalla dai dagli dalle dall", "pt": "do da dos das", "nl": "uit",
    "sv": "av", "no": "av", "da": "af", "pl": "z ze", "ru": "из", "uk": "із з",
    "fr": "du de des",
}  # fmt: skip
"""Words before the document, lower case."""
_VERBS: Final[dict[str, str]] = {
    "de": "geht hervor|ging hervor|gehen hervor",
    "fr": "ressort|ressortait|découle",
    "es": "se desprende|se desprendía|se deduce",
    "it": "emerge|emergeva|risulta|risultava|si evince",
    "pt": "resulta|conclui-se|depreende-se|se depreende",
    "nl": "blijkt|bleek|komt naar voren",
    "sv": "framgår det|framgår|framgick", "no": "fremgår det|fremgår|framgår det|framgår", "da": "fremgår det|fremgår",
    "pl": "wynika|wynikało", "ru": "следует|явствует", "uk": "випливає",
}  # fmt: skip
"""What of them tells, behind the document; in French before it, behind "il"."""
_LONGEST: Final = 12
"""Tokens of a document's name."""


def from_documents(reading: Reading) -> None:
    """Finds what is read in a document in a sentence that begins with it; in French with "il ressort"."""
    code = reading.paragraph.language.code or ""
    if code not in _VERBS:
        return
    for at, tag in enumerate(reading.tags):
        if tag == "T" and (draft := _told(reading, at, code)) is not None and not inside_a_draft(reading, draft):
            reading.add(draft)


def _told(reading: Reading, at: int, code: str) -> Draft | None:
    """The draft of the clause that begins with "that" at a token; None where no document leads to it."""
    words, tags, start = reading.paragraph.words, reading.tags, reading.sentences.start(at)
    last = at - 1 if tags[at - 1 : at] == "," else at
    verbs = [tuple(verb.split()) for verb in _VERBS[code].split("|")]
    if code == "fr":
        first = start + 2
        verb = next((one for one in verbs if words[start + 1 : start + 2] == [one[0]]), None)
        if words[start : start + 1] != ["il"] or verb is None:
            return None
        cue, source = (start + 1, start + 2), (first + 1, last)
    else:
        verb = next((one for one in verbs if tuple(words[last - len(one) : last]) == one), None)
        if verb is None:
            return None
        first = start
        cue, source = (last - len(verb), last), (first + 1, last - len(verb))
    if words[first : first + 1] == [] or words[first] not in _LEADS[code].split():
        return None
    if not 0 < source[1] - source[0] <= _LONGEST or _no_document().search(tags, *source):
        return None
    return Draft("verb that", cue, source, (at, clause_end(tags, at, reading.sentences.end(at))))


@cache
def _no_document() -> re.Pattern[str]:
    return re.compile("[VvTWSOUQ,;:]")
