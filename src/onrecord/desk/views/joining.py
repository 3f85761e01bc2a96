"""The form that makes two speakers one."""

from __future__ import annotations

from msgspec import Struct

from onrecord.desk.forms import FieldProblem


class JoinForm(Struct, frozen=True, kw_only=True):
    """The other's name or number as it was given, and what is wrong with it."""

    other: str = ""
    errors: tuple[FieldProblem, ...] = ()
