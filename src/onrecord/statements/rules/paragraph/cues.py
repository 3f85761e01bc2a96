"""Where a verb of reporting stands in a paragraph's tags, with its auxiliaries."""

from __future__ import annotations

import re
from functools import cache

from msgspec import Struct

from onrecord.statements.lexicon.cues.polarity import NOT
from onrecord.statements.lexicon.families import ROMANCE, VERB_SECOND
from onrecord.statements.rules.paragraph.tagging import Paragraph

_OPENED = VERB_SECOND | ROMANCE
"""Languages in which an adverb that begins the sentence may stand before its verb."""
_CALLED = frozenset(("heißt", "hieß", "heisst"))
"""German for "is called"; with "es" it says what a text says."""
_SHOWN = frozenset("reality tv television talk game radio quiz chat variety cable comedy stage trade road air".split())
"""What kind of show it is, where the word is no verb: a reality show “…”."""


class Cue(Struct, frozen=True):
    """A verb group that reports: `first` to `last` in tokens, its letter, and whether it is finite."""

    first: int
    last: int
    tag: str
    finite: bool


@cache
def _cues() -> re.Pattern[str]:
    return re.compile(r"(?P<aux>(?:[AE]R?|Y){0,16})(?P<verb>[VvGgBb])")  # without a bound "würden würden …" takes long


def cues_in(paragraph: Paragraph) -> list[Cue]:
    """The verb groups that report, in order; passives ("was told") are none."""
    found = []
    tags = paragraph.tags
    for match in _cues().finditer(tags):
        verb = match.group("verb")
        at = match.start("verb")
        aux = match.group("aux")
        first = match.start()
        own = tags[first - 1 : first] == "F" and paragraph.language.code in ROMANCE  # "s’est félicitée"
        if "E" in aux and not own and verb in "Vv" and " " not in paragraph.text[slice(*paragraph.span(at, at + 1))]:
            continue  # a passive: "was told"
        if paragraph.words[at] in ("show", "shows") and paragraph.words[max(0, at - 1)] in _SHOWN:
            continue
        if paragraph.words[at] in _CALLED and "es" not in paragraph.words[max(0, at - 1) : at + 2]:
            continue  # "Das Schiff hieß „Tern“": it was called so
        if verb in "Bb" and not _finite_bare(tags, first, aux):
            continue
        first = max(first, tags.rfind("R", first, at) + 1)  # a pronoun between: a-t-il dit, hat er noch gesagt
        while paragraph.language.code in _OPENED and first < at and tags[first] == "Y" and _opens(paragraph, first):
            first += 1  # "Gleichzeitig sagte …": what begins the sentence is no part of the verb
        finite = verb in "VvBb" or "E" in aux
        found.append(Cue(first, at + 1, verb.upper() if verb in "VGB" else verb, finite))
    return found


def _opens(paragraph: Paragraph, token: int) -> bool:
    """Whether an adverb begins a sentence, and does not turn round what follows."""
    before = paragraph.tags[token - 1 : token]
    return (not before or before in ".:;-QUOY") and paragraph.words[token] not in NOT[paragraph.language.code]


def _finite_bare(tags: str, first: int, aux: str) -> bool:
    before = tags[first - 1 : first]
    return bool("A" in aux or (before and before in "nNRW),e"))
