"""How far the adding of pages is; the server fills it."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from onrecord.desk import words


class JobRow(Struct, frozen=True, kw_only=True):
    """What became of one page."""

    name: str
    outcome: Literal["new", "changed", "same", "forgotten", "failed"]
    article: str | None = None
    headline: str | None = None
    bare: bool = False
    """No article was found on it."""
    error: str | None = None

    @property
    def told(self) -> str:
        """The outcome in words."""
        told = {
            "new": "new on record",
            "changed": "a new version",
            "same": "unchanged, known already",
            "forgotten": "was forgotten for good, and is not kept again; “onrecord add --again” takes it back",
            "failed": "could not be read",
        }[self.outcome]
        return f"{told}; no article was found on it" if self.bare else told


class JobView(Struct, frozen=True, kw_only=True):
    """A job: `total` is None while the number of pages is not known."""

    id: str
    state: Literal["waiting", "running", "done"]
    total: int | None
    kept: int
    same: int
    failed: int
    rows: tuple[JobRow, ...]
    refresh: int | None = None
    """Seconds after which the page loads itself again; None when it is done."""
    problem: str | None = None
    """What ended the job before its time."""

    @property
    def done(self) -> int:
        """Pages that are dealt with."""
        return self.kept + self.same + self.failed

    @property
    def title(self) -> str:
        """How far it is."""
        if self.state == "waiting":
            return "Waiting to be read"
        of = f" of {self.total:,}" if self.total else ""
        if self.state == "running":
            return f"Reading: {self.done:,}{of} done"
        return f"{words.count(self.kept, 'page')} added" if self.kept or not self.failed else "Nothing added"
