"""Where something "is said" that nobody says: "Aus dem Ministerium hieß es, …", "…, klinkt het bij de buren".

The German "es" and the Dutch "het" are nobody; who is named with a preposition beside them is who says it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import Final

from onrecord.statements.rules.paragraph.drafts import Draft, Reading
from onrecord.statements.rules.paragraph.sentences import Range

_IT: Final = {"de": "es", "nl": "het"}
_AT: Final = {
    "de": frozenset("aus bei beim von vom seitens in im".split()),
    "nl": frozenset(("bij", "vanuit", "binnen", "van", "in")),
}
"""Prepositions before where it is said."""


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
    return re.compile(r"P(?P<who>D?n{0,2}[Nn]{1,3}(?:PD?[Nn]{1,3})?)(?=[.,PW:qQU]|$)")
