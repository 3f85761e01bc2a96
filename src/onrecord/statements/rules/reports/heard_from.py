"""Where something "is said" that nobody says: "Aus dem Ministerium hieß es, …", "…, klinkt het bij de buren".

The German "es", the Dutch "het" and the French "on" are nobody; who is named with a preposition beside them is who
says it. French agencies tell so what they have learned, too: "…, a-t-on appris de source judiciaire".
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import Final

from onrecord.statements.rules.paragraph.drafts import Draft, Reading
from onrecord.statements.rules.paragraph.sentences import Range

_IT: Final = {"de": "es", "nl": "het", "fr": "on"}
_AT: Final = {
    "de": frozenset("aus bei beim von vom seitens in im".split()),
    "nl": frozenset(("bij", "vanuit", "binnen", "van", "in")),
}
"""Prepositions before where it is said."""
LEARNED: Final = "clause, learned"
"""The pattern of what somebody "has learned" from a source."""
_LEARNED: Final = (["a", "on", "appris"], ["apprend", "on"])
_SHORTEST: Final = 4
_SOURCES: Final = frozenset(("source", "sources"))
"""What may stand behind "de": "de source judiciaire", "de même source"."""


def learned_from(reading: Reading) -> None:
    """What is told, and from whom it was learned: "Le pont est fermé, a-t-on appris auprès de la préfecture"."""
    words, tags = reading.paragraph.words, reading.tags
    if reading.paragraph.language.code != "fr" or "on" not in words:
        return
    for at in range(1, len(words)):
        cue = next((cue for cue in _LEARNED if words[at : at + len(cue)] == cue), None)
        if cue is None or tags[at - 1] != ",":
            continue
        first, end = reading.sentences.start(at), at + len(cue)
        told = tags[first : at - 1]
        if re.search("[QUO:]", told):
            continue
        source = _source_in_french(reading, end)
        free = not any(one.first < end and at < one.last for one in reading.drafts_beside(at))
        if source is not None and free and (told == "q" or len(told) >= _SHORTEST):
            reading.add(Draft(LEARNED, (at, end), source, (first, at - 1)))


def _source_in_french(reading: Reading, at: int) -> Range | None:
    """Who is named behind a verb with "on": "de | source judiciaire", "auprès de | la préfecture", "à | la mairie"."""
    words, tags = reading.paragraph.words, reading.tags
    while tags[at : at + 1] == "J":
        at += 1  # "a-t-on appris | mardi"
    led = words[at : at + 2]
    if led[:1] == ["auprès"] and led[1:] in (["de"], ["du"], ["des"], ["d"]):
        first = at + 2
    elif led[:1] in (["de"], ["à"], ["chez"], ["au"], ["du"]):
        first = at + 1
    else:
        return None
    who = re.compile(r"D?[nN]{1,4}(?:DD?[nN]{1,3}){0,2}(?=[.,PW]|$)").match(tags, first, reading.sentences.end(at))
    named = led[0] not in ("de", "du") or not _SOURCES.isdisjoint(words[first : first + 2])
    return who.span() if who is not None and named else None


def heard_from(reading: Reading) -> None:
    """Whoever is named beside "it" in place of it, in what was found."""
    code = reading.paragraph.language.code or ""
    if code not in _IT:
        return
    for draft in reading.drafts:
        if draft.source and reading.paragraph.words[slice(*draft.source)] == [_IT[code]]:
            draft.source = _named_beside(reading, draft, code) or draft.source
            draft.last = max(draft.last, draft.source[1])


def _named_beside(reading: Reading, draft: Draft, code: str) -> Range | None:
    words, tags = reading.paragraph.words, reading.tags
    assert draft.source is not None
    after = draft.source[1] if draft.cue is None else max(draft.source[1], draft.cue[1])
    if code == "fr":
        return _source_in_french(reading, after)
    behind = _somewhere().match(tags, after, reading.sentences.end(after - 1))
    if behind is not None and _is_led(words, tags, after, code):
        return behind.span("who")
    first = min(draft.source[0], draft.cue[0] if draft.cue else draft.source[0])
    start = reading.sentences.start(first)
    before = _somewhere().fullmatch(tags, start, first)
    return before.span("who") if before is not None and _is_led(words, tags, start, code) else None


def _is_led(words: Sequence[str], tags: str, at: int, code: str) -> bool:
    """Whether a preposition leads to who says it; "in Hull" is only where."""
    return words[at] in _AT[code] and (words[at] != "in" or tags[at + 1] == "D")


@cache
def _somewhere() -> re.Pattern[str]:
    """A preposition and a body, with where it is: "aus dem Amt für Brücken in Hull"."""
    return re.compile(r"P(?P<who>D?n{0,2}[Nn]{1,3}(?:PD?[Nn]{1,3}|DN{1,2})?)(?=[.,PW:qQU]|$)")
