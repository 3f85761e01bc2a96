"""What came of a forecast, a promise, a demand, as the store answers with it: plain values that load no database."""

from __future__ import annotations

from datetime import datetime
from typing import Final, Literal

from msgspec import Struct

Result = Literal["came about", "in part", "did not", "cannot be told"]
RESULTS: Final[tuple[Result, ...]] = ("came about", "in part", "did not", "cannot be told")


class Evidence(Struct, frozen=True, kw_only=True):
    """What an outcome rests on: a kept article or an address; both, or one of them."""

    article: str | None = None
    """Its id; None where it is not kept, or was forgotten."""
    statement: str | None = None
    """The id of a statement in it."""
    words: str | None = None
    """The passage that was chosen, as it stood then."""
    url: str | None = None
    """An address outside of the store."""


class ToldOutcome(Struct, frozen=True, kw_only=True):
    """An outcome as it is written."""

    result: Result
    words: str
    evidence: Evidence


class Outcome(Struct, frozen=True, kw_only=True):
    """An outcome as it is kept."""

    id: int
    key: str
    """Of the utterance when it was written."""
    article: str
    statement: str
    content: str
    """The statement's words when it was written."""
    result: Result
    words: str
    evidence: Evidence
    at: datetime
    ended_at: datetime | None
    """When another took its place or it was taken back; None for the one that stands."""
