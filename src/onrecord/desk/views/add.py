"""The form that adds pages, with what was wrong with it; the server fills it."""

from __future__ import annotations

from msgspec import Struct

from onrecord.desk.forms import FieldProblem


class RecentLine(Struct, frozen=True, kw_only=True):
    """A job of late."""

    href: str
    name: str
    words: str


class AddView(Struct, frozen=True, kw_only=True):
    """What was typed, and what is wrong with it."""

    addresses: str = ""
    text: str = ""
    errors: tuple[FieldProblem, ...] = ()
    recent: tuple[RecentLine, ...] = ()
    max_upload: str = "200 MB"

    @property
    def title(self) -> str:
        """Begins with the number of errors, for those who hear it first."""
        if not self.errors:
            return "Add pages"
        return f"{len(self.errors)} {'thing' if len(self.errors) == 1 else 'things'} to mend · Add pages"
