"""Whose a paragraph of speech is that names nobody: the only person's whom the text quotes, where it quotes but one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from msgspec.structs import replace

from onrecord.record import Speaker
from onrecord.statements.attribution import Attribution
from onrecord.statements.rules.quotations.whole_paragraphs import WHOLE_PARAGRAPH

_FEWEST = 3
"""Quotations of the one person, at least: of fewer another may be meant."""
_CONFIDENCE = 0.6


def with_only_speaker(
    attributions: Sequence[Attribution], ids: Sequence[str], spoken: Mapping[str, Speaker | None]
) -> dict[str, Speaker | None]:
    """The speakers by statement, those of paragraphs of speech told where all other quotations are one person's."""
    told = dict(spoken)
    lone = [id_ for one, id_ in zip(attributions, ids, strict=True) if one.pattern == WHOLE_PARAGRAPH]
    if not lone:
        return told
    heard = [
        spoken[id_] for one, id_ in zip(attributions, ids, strict=True)
        if one.form == "direct" and not one.within and one.source
    ]  # fmt: skip
    last = heard[-1] if heard else None
    if last is None or last.kind != "person" or last.name is None or len(heard) < _FEWEST:
        return told
    if all(speaker is not None and speaker.name == last.name for speaker in heard):
        told.update((id_, replace(last, confidence=_CONFIDENCE)) for id_ in lone)
    return told
