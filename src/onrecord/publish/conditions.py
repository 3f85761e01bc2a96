"""Conditions of a permission: which are kept by how onrecord publishes, and which only a person can promise.

A condition that is not known to be kept is a no. The words of conditions are those of `onrecord.rights`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final, Literal

import msgspec

from onrecord.record import Record

Unit = Literal["words", "sentences", "paragraphs", "characters"]
_LIMIT: Final = re.compile(r"at most (\d{1,4}|one|two|three) (\w+)")
_NUMBERS: Final = {"one": 1, "two": 2, "three": 3}
_UNITS: Final[dict[str, Unit]] = {
    "word": "words", "words": "words", "wörter": "words", "mots": "words", "palabras": "words",
    "sentence": "sentences", "sentences": "sentences", "line": "sentences", "lines": "sentences",
    "paragraph": "paragraphs", "paragraphs": "paragraphs", "character": "characters", "characters": "characters",
}  # fmt: skip

ALWAYS_KEPT: Final = {
    "credit": "the credit line is printed with the text",
    "short": "a passage is at most 60 words, and at most a third of the text",
    "text only": "pictures never leave",
    "say changed": "a translation is said to be one",
    "same licence": "the licence is printed with the text",
}
"""Kept by how onrecord publishes, whatever the article."""
NEEDS_SOURCE: Final = "source named"
NEEDS_ADDRESS: Final = "link"

PROMISES: Final = {
    "non-commercial": "Not for commercial use.",
    "no resale": "Not to be sold.",
    "not systematically": "Not to be taken over as a whole.",
    "copy to sender": "A copy goes to the sender.",
    "by the outlet's guidelines": "By the outlet's guidelines.",
    "the feed's own terms": "By the terms of the feed.",
}
"""What only a person can promise, and the line that is then printed with the text."""


class Limit(msgspec.Struct, frozen=True):
    """How much of a text may be quoted."""

    most: int
    unit: Unit


def limit_of(condition: str) -> Limit | None:
    """The limit that a condition sets on a passage, None where it sets none that is understood."""
    match = _LIMIT.fullmatch(condition.strip())
    unit = _UNITS.get(match[2]) if match else None
    if match is None or unit is None:
        return None
    return Limit(_NUMBERS.get(match[1]) or int(match[1]), unit)


def unmet(conditions: Iterable[str], record: Record, promised: frozenset[str], quoting: bool) -> tuple[str, ...]:
    """Those of `conditions` that are not known to be kept when `record` leaves; `quoting`: as a passage."""
    return tuple(one for one in conditions if not _kept(one, record, promised, quoting))


def _kept(condition: str, record: Record, promised: frozenset[str], quoting: bool) -> bool:
    if condition in ALWAYS_KEPT:
        return True
    if condition == NEEDS_SOURCE:
        return record.outlet is not None
    if condition == NEEDS_ADDRESS:
        return address_of(record) is not None
    if condition in PROMISES:
        return condition in promised
    return quoting and limit_of(condition) is not None


def address_of(record: Record) -> str | None:
    """The address that leads to the article: as read, else the one that the page names; http and https alone."""
    for address in (record.url, record.canonical_url):
        if address is not None and is_web_address(address):
            return address
    return None


def is_web_address(address: str) -> bool:
    """Whether `address` is whole, of the web, and fit to stand in a link."""
    return re.match(r"https?://[^\s/?#<>\"'\\]+(?:[/?#][^\s<>\"\\]*)?\Z", address, re.IGNORECASE) is not None
