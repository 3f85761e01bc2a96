"""Which body that spoke before "the ministry" and "it" mean."""

from __future__ import annotations

from msgspec.structs import replace

from onrecord.record import Span, Speaker
from onrecord.statements.lexicon.names.nations import sides
from onrecord.statements.lexicon.names.places import places
from onrecord.statements.speakers.cast.cast import Cast
from onrecord.statements.speakers.cast.figure import Figure
from onrecord.statements.speakers.cast.shapes import goes_on

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
