"""The form in which the owner answers for a use of an article."""

from __future__ import annotations

from msgspec import Struct

from onrecord.desk.forms import FieldProblem
from onrecord.record import USES, Answer, Use


class DecisionForm(Struct, frozen=True, kw_only=True):
    """What was chosen and written, and what is wrong with it."""

    use: Use = "republish"
    answer: Answer = "yes"
    reason: str = ""
    errors: tuple[FieldProblem, ...] = ()
    uses: tuple[Use, ...] = USES
    answers: tuple[Answer, ...] = ("yes", "no", "ask")
