"""Whose a paragraph of speech is that names nobody: the only person's whom the text quotes, where it quotes but one; or
whose quotations stand before and behind it, where nearly all are theirs, as in interviews."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TypeGuard

from msgspec.structs import replace

from onrecord.record import Speaker
from onrecord.statements.attribution import Attribution
from onrecord.statements.rules.quotations.whole_paragraphs import WHOLE_PARAGRAPH

_FEWEST = 3
"""Quotations of the one person, at least: of fewer another may be meant."""
_CONFIDENCE = 0.6
_NEARLY_ALL = 0.7
"""The share of the quotations that are one person's where another one is quoted as well."""


def with_only_speaker(
    attributions: Sequence[Attribution], ids: Sequence[str], spoken: Mapping[str, Speaker | None]
) -> dict[str, Speaker | None]:
    """The speakers by statement, those of paragraphs of speech told where all other quotations are one person's."""
    told = dict(spoken)
    lone = [id_ for one, id_ in zip(attributions, ids, strict=True) if one.pattern == WHOLE_PARAGRAPH]
    if not lone:
        return told
    heard = [
        (place, spoken[id_])
        for place, (one, id_) in enumerate(zip(attributions, ids, strict=True))
        if one.form == "direct" and not one.within and one.source
    ]
    last = heard[-1][1] if heard else None
    if len(heard) < _FEWEST:
        return told
    if _is_person(last) and all(_is_same(speaker, last) for _, speaker in heard):
        told.update((id_, replace(last, confidence=_CONFIDENCE)) for id_ in lone)
        return told
    for place, id_ in enumerate(ids):
        if id_ in lone and (speaker := _on_both_sides(heard, place)) is not None:
            told[id_] = replace(speaker, confidence=_CONFIDENCE)
    return told


def _is_person(speaker: Speaker | None) -> TypeGuard[Speaker]:
    return speaker is not None and speaker.kind == "person" and speaker.name is not None


def _is_same(one: Speaker | None, other: Speaker) -> bool:
    return one is not None and one.name == other.name


def _on_both_sides(heard: Sequence[tuple[int, Speaker | None]], place: int) -> Speaker | None:
    """Who is quoted last before a place and first behind it, and nearly always; None where that is not one person."""
    before = next((speaker for at, speaker in reversed(heard) if at < place), None)
    behind = next((speaker for at, speaker in heard if at > place), None)
    if not _is_person(before) or not _is_same(behind, before):
        return None
    share = sum(_is_same(speaker, before) for _, speaker in heard) / len(heard)
    return before if share >= _NEARLY_ALL else None
