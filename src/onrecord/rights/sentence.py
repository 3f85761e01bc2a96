"""The answers as one short sentence for a person; which use has which answer, and why, is the table's to say."""

from __future__ import annotations

from functools import cache
from typing import Final

from onrecord.page import host_of
from onrecord.record import USES, Answer, May, Use
from onrecord.rights.found import COPIES

NOTHING: Final = "No text was found here, so there is nothing to judge."
_DOING: Final[dict[Use, str]] = {
    "quote": "quoting", "feed": "feeds", "republish": "republishing", "adapt": "changes", "archive": "open copies",
    "index": "indexing", "mine": "text mining", "train": "training",
}  # fmt: skip
_TOLD: Final = frozenset({"credit", "link", "non-commercial", "text only", "preference only"})
"""Conditions that are named; of others is said that there are some."""
_COPYING: Final = frozenset(COPIES)
_BY_MACHINES: Final = frozenset[Use]({"index", "mine", "train"})
_ALL: Final = frozenset(USES)
_LONGEST: Final = 100


def sentence_of(may: May, contact: str | None, licence: str | None, origin: str | None, unread: bool) -> str:
    """What may be done, what must be asked (and of whom), what is refused, what nobody speaks of; uses in groups."""
    groups: dict[Answer, list[Use]] = {"yes": [], "ask": [], "no": [], "unknown": []}
    for use, permission in may:
        groups[permission.answer].append(use)
    allowed, asked, refused, unknown = map(frozenset, groups.values())
    parts = [f"licence {licence}"] if licence else []
    if allowed:
        parts.append(_allowed(may, allowed))
    if asked:
        rest = allowed and asked >= _COPYING and not refused
        what = "any use" if asked == _ALL else "anything else" if rest else _grouped(asked)
        parts.append(f"ask {_whom(contact, origin)} before {what}")
    if refused:
        parts.append("no use of it is allowed" if refused == _ALL else f"refused: {_grouped(refused)}")
    if unknown:
        rest = allowed and not asked and not refused
        what = "any use" if unknown == _ALL else "anything else" if rest else _grouped(unknown)
        parts.append(f"nothing is said of {what}")
    if origin is not None:
        whose = origin or "another outlet"
        parts.append(f"the text is {whose}'" if whose.endswith("s") else f"the text is {whose}'s")
    if unread:
        parts.append("a signal could not be read")
    line = "; ".join(parts)
    return f"{line[:1].upper()}{line[1:]}."


def _whom(contact: str | None, origin: str | None) -> str:
    """The contact, or the host alone of a long address; where there is none the origin by its name, else its holder."""
    if not contact:
        return origin or "its holder"
    return contact if len(contact) <= _LONGEST else host_of(contact) or contact


def _allowed(may: May, allowed: frozenset[Use]) -> str:
    if allowed == {"quote"}:
        return "quote briefly"
    permissions = [permission for use, permission in may if use in allowed and permission.rule != "R1"]
    conditions = dict.fromkeys(condition for permission in permissions for condition in permission.conditions)
    told = ", ".join([one for one in conditions if one in _TOLD] + ["more"] * (not conditions.keys() <= _TOLD))
    what = "all uses" if allowed == _ALL else _grouped(allowed)
    return f"allowed: {what} ({told})" if told else f"allowed: {what}"


@cache
def _grouped(uses: frozenset[Use]) -> str:
    """The uses by name: those that copy the text, and those of machines, as one where all of them are meant.

    Kept, as there are no more than 255 such sets.
    """
    names = []
    left = set(uses)
    for group, name in ((_COPYING, "copying it"), (_BY_MACHINES, "machines")):
        if left >= group:
            left -= group
            names.append(name)
    names = [_DOING[use] for use in USES if use in left] + names
    return " and ".join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else names)
