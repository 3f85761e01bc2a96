"""The answers as one sentence for a person."""

from __future__ import annotations

from typing import Final

from onrecord.record import Answer, May, Use

_DOING: Final[dict[Use, str]] = {
    "quote": "quoting a short passage", "feed": "the full text in a feed", "republish": "republishing it",
    "adapt": "changing or translating it", "archive": "keeping an open copy", "index": "indexing",
    "mine": "text mining", "train": "training models",
}  # fmt: skip
_HOUSE: Final = "with its source named and a link"


def sentence_of(may: May, contact: str | None, licence: str | None, origin: str | None, unread: bool) -> str:
    """One sentence: what may be done, what must be asked (and of whom), what is refused, what nobody speaks of."""
    groups: dict[Answer, list[Use]] = {"yes": [], "ask": [], "no": [], "unknown": []}
    for use, permission in may:
        groups[permission.answer].append(use)
    parts = []
    if licence:
        parts.append(f"licensed {licence}")
    if groups["yes"]:
        parts.append(f"allowed: {_listed(may, groups['yes'])}")
    if groups["ask"]:
        whom = f" at {contact}" if contact else ""
        parts.append(f"ask first{whom}: {', '.join(_DOING[use] for use in groups['ask'])}")
    if groups["no"]:
        parts.append(f"refused: {', '.join(_DOING[use] for use in groups['no'])}")
    if groups["unknown"]:
        parts.append(f"nothing is said of {', '.join(_DOING[use] for use in groups['unknown'])}, so treat it as no")
    if origin is not None:
        parts.append(f"the text is {origin or 'another outlet'}'s, and no grant of this outlet reaches it")
    if unread:
        parts.append("a signal could not be read")
    line = "; ".join(parts)
    return line[:1].upper() + line[1:] + "."


def _listed(may: May, uses: list[Use]) -> str:
    names = []
    for use in uses:
        permission = getattr(may, use)
        conditions = _HOUSE if permission.rule == "R1" else ", ".join(permission.conditions)
        names.append(f"{_DOING[use]} ({conditions})" if conditions else _DOING[use])
    return ", ".join(names)
