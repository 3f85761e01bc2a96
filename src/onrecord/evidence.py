"""Evidence, made in one place so that it is always cut alike."""

from __future__ import annotations

from typing import Final

from onrecord.record import Evidence, EvidenceFrom

_MOST: Final = 200


def evidence(from_: EvidenceFrom, at: str | int | None, words: str | None) -> Evidence:
    """Where something was read; `words` are cut at 200 characters, and null where there are none."""
    return Evidence(from_=from_, at=None if at is None else str(at), words=words[:_MOST] if words else None)
