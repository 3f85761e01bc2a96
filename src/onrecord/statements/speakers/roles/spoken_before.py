"""Which body that spoke before "the ministry" and "it" mean."""

from __future__ import annotations

import re
from functools import cache

from msgspec.structs import replace

from onrecord.record import Span, Speaker
from onrecord.statements.lexicon.names.nations import sides
from onrecord.statements.lexicon.names.places import places
from onrecord.statements.speakers.cast.cast import Cast
from onrecord.statements.speakers.cast.figure import Figure
from onrecord.statements.speakers.cast.shapes import goes_on
from onrecord.statements.speakers.pronouns.pronouns import sentence_ends

_NEAR = 400
"""Characters from a body that spoke to the "it" that means it."""


def same_body(source: Span, words: str, said_last: tuple[Span, Speaker] | None, cast: Cast | None) -> Speaker | None:
    """The body that spoke last, by its noun: "The home ministry said …. The ministry said …".

    Of a name in capitals ("The Reserve Bank said …. The bank said …") only where no other body is named in between, and
    none has the same noun.
    """
    article, _, noun = words.partition(" ")
    if article.lower() != "the" or not noun.islower() or said_last is None or cast is None:
        return None
    (_, end), last = said_last
    named = (last.name or "").split()[-1:]
    if last.kind != "organisation" or [name.lower() for name in named] != [noun]:
        return None
    own = {last.name, f"The {last.name}"}
    alike = {figure.name for figure in cast.bodies_with(noun)}
    others = (figure for _, figure in cast.within(end, source[0]) if not figure.person and not _is_place(figure))
    if alike and (not alike <= own or any(figure.name not in own for figure in others)):
        return None
    return replace(last, resolved_by="role", confidence=0.6) if alike or named == [noun] else None


def document_before(text: str, at: int) -> Speaker | None:
    """The document that begins the sentence before the one where "it" stands, in its paragraph: "The study followed
    9,000 nurses. Those who slept less fell ill, | it found". None where another thing does.
    """
    start = text.rfind("\n", 0, at) + 1
    begins = [start, *(match.end() for match in sentence_ends().finditer(text, start, at + 1))]
    if len(begins) < _SENTENCES or (found := _document().match(text, begins[-2])) is None:
        return None
    return Speaker(role=found["what"], kind="document", resolved_by="role", confidence=0.6)


_SENTENCES = 2


@cache
def _document() -> re.Pattern[str]:
    nouns = (
        "study|report|survey|poll|paper|analysis|review|document|letter|memo|audit|inquiry|filing|lawsuit|indictment"
    )
    return re.compile(rf"(?:The|Th(?:is|at)|An?|Its|Their|His|Her) (?P<what>(?:[a-z-]+ ){{0,3}}?(?:{nouns}))(?=[ ,])")


def _is_place(figure: Figure) -> bool:
    return figure.kind == "place" or figure.name in sides() or figure.name.lower() in places()


def body_before(text: str, said_last: tuple[Span, Speaker] | None, source: Span) -> Speaker | None:
    """The body or document that spoke just before in the same paragraph: "Norway said …. It said …"."""
    if said_last is None:
        return None
    (_, end), speaker = said_last
    if speaker.kind not in ("organisation", "document") or not 0 < source[0] - end < _NEAR:
        return None
    same = replace(speaker, resolved_by="pronoun" if speaker.name else None, confidence=0.6)
    return same if goes_on(text[end : source[0]]) else None
