"""Which body that spoke before "the ministry" and "it" mean."""

from __future__ import annotations

from msgspec.structs import replace

from onrecord.record import Span, Speaker
from onrecord.statements.speakers.cast import Cast
from onrecord.statements.speakers.shapes import goes_on

_NEAR = 400
"""Characters from a body that spoke to the "it" that means it."""


def same_body(words: str, last: Speaker | None, cast: Cast | None) -> Speaker | None:
    """The body that spoke last, by its noun in small letters: "The home ministry said …. The ministry said …"."""
    article, _, noun = words.partition(" ")
    if article.lower() != "the" or last is None or last.kind != "organisation" or cast is None:
        return None
    named = (last.name or "").split()[-1:] == [noun] and noun.islower() and not cast.bodies_with(noun)
    return replace(last, resolved_by="role", confidence=0.6) if named else None


def body_before(text: str, said_last: tuple[Span, Speaker] | None, source: Span) -> Speaker | None:
    """The body or document that spoke just before in the same paragraph: "Norway said …. It said …"."""
    if said_last is None:
        return None
    (_, end), speaker = said_last
    if speaker.kind not in ("organisation", "document") or not 0 < source[0] - end < _NEAR:
        return None
    same = replace(speaker, resolved_by="pronoun" if speaker.name else None, confidence=0.6)
    return same if goes_on(text[end : source[0]]) else None
