"""What "who", "which" and "that" stand for in English: the noun phrase before them."""

from __future__ import annotations

import re
from functools import cache

from onrecord.record import Span

_REACH = 80
"""Characters before the word in which its phrase begins."""


@cache
def to_its_name() -> re.Pattern[str]:
    """What stands between a name and its "who": nothing, an apposition that ends there or goes on, or whose it is."""
    part_of = r" (?:of|from|at|with|for) [^.,;:“”\"]*, "  # "Jim Brask of the Reed Party, | who"
    return re.compile(rf",? ?|(?:, [^.;:“”\"]*)?, |, (?:an?|the|one of) [^.,;:“”\"]* |{part_of}")


@cache
def _phrase() -> re.Pattern[str]:
    determined = r"(?:[Tt]he|[Aa]n?|[Tt]his|[Tt]hat|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Oo]ne|[Aa]nother|[Tt]wo|[Ss]everal)"
    word = r"(?!(?:who|which|that|and|but|if|as|when) )[\w’'-]+"
    return re.compile(rf"(?<![\w’'-])(?:{determined} (?:{word} ){{0,4}}?{word}|[A-Za-z][a-z]+s),? $")


def antecedent(text: str, at: int) -> Span | None:
    """The noun phrase that ends right before the relative pronoun at `at`; None where none is plain.

    "the senator, | who": the senator. "to groups | that": groups.
    """
    found = _phrase().search(text, max(0, at - _REACH, text.rfind("\n", 0, at) + 1), at)
    return (found.start(), found.start() + len(found.group().rstrip(" ,"))) if found else None
