"""Names and speakers of one text joined: each speaker who is named points at the name."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence

from msgspec.structs import replace

from onrecord.record import Name, NameKind, Span, Speaker
from onrecord.statements.learned.names import names_in

_KINDS: dict[str, NameKind] = {"person": "person", "organisation": "organisation"}
"""Speakers that have a name of their own, and its kind."""


def linked(
    text: str, printed: Sequence[tuple[Span, NameKind]], spoken: Mapping[str, Speaker | None]
) -> tuple[tuple[Name, ...], dict[str, Speaker | None]]:
    """The names of a text, and the speakers with the ids of their names.

    `printed`: names that the model found, ascending. A speaker's name that it did not find is added, where it does not
    stand across one that it did.
    """
    found = list(printed)
    starts = [span[0] for span, _ in found]
    added: dict[Span, NameKind] = {}
    for speaker in spoken.values():
        if speaker is None or speaker.named_by is None or speaker.kind not in _KINDS:
            continue
        start, end = speaker.named_by
        place = bisect_right(starts, end - 1) - 1
        touches = place >= 0 and found[place][0][1] > start
        if not touches and text[start:end].lower().removeprefix("the ") == (speaker.name or "").lower():
            added[speaker.named_by] = _KINDS[speaker.kind]
    names = names_in(text, sorted([*found, *_apart(added)]))
    owners = sorted((*span, name) for name in names for span in name.mentions)
    return names, {id_: _named(speaker, owners) for id_, speaker in spoken.items()}


def _apart(added: Mapping[Span, NameKind]) -> list[tuple[Span, NameKind]]:
    """Those that do not overlap the one before."""
    kept: list[tuple[Span, NameKind]] = []
    for span, kind in sorted(added.items()):
        if not kept or kept[-1][0][1] <= span[0]:
            kept.append((span, kind))
    return kept


def _named(speaker: Speaker | None, owners: Sequence[tuple[int, int, Name]]) -> Speaker | None:
    """The speaker with the id of the name at the mention that names them, if that is of the same kind."""
    if speaker is None or speaker.named_by is None or speaker.kind not in _KINDS:
        return speaker
    start, end = speaker.named_by
    place = bisect_right(owners, end - 1, key=lambda owner: owner[0]) - 1
    if place < 0 or owners[place][1] <= start or owners[place][2].kind != _KINDS[speaker.kind]:
        return speaker
    return replace(speaker, name_id=owners[place][2].id)
