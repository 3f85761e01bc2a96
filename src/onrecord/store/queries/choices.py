"""Words of a fixed choice as they are asked for: a kind of statement, a relation, a use, an answer.

A word that is none of them would find nothing, or be kept as it is; so it is refused, and the message names them all.
"""

from __future__ import annotations

from typing import Final, get_args

from onrecord.errors import UsageError
from onrecord.record import USES, Answer, Relation, StatementKind

_KINDS: Final = get_args(StatementKind)
_RELATIONS: Final = get_args(Relation)
_ANSWERS: Final = get_args(Answer)


def check_filter(given: object, wanted: type, do: str) -> None:
    """Raises UsageError where it is no filter of the type `wanted`; `do` says how one is made."""
    if not isinstance(given, wanted):
        raise UsageError(None, f"what is of type {type(given).__name__} is no filter", f"give a {wanted.__name__}{do}")


def check_kind(asked: str | None) -> None:
    """Raises UsageError where it is no kind of statement."""
    _check(asked or None, _KINDS, "kind of statement")


def check_relation(asked: str | None) -> None:
    """Raises UsageError where it is no relation."""
    _check(asked or None, _RELATIONS, "relation")


def check_use(asked: str) -> None:
    """Raises UsageError where it is no use."""
    _check(asked, USES, "use")


def check_answer(given: str) -> None:
    """Raises UsageError where it is no answer for a use."""
    _check(given, _ANSWERS, "answer")


def _check(asked: object, among: tuple[str, ...], called: str) -> None:
    if asked is not None and asked not in among:
        raise UsageError(None, f"{str(asked)[:40]!r} is no {called}", f"there are {', '.join(among)}")
