"""What "who", "which" and "that" stand for in English: the noun phrase before them."""

from __future__ import annotations

import re
from functools import cache

from onrecord.record import Span
from onrecord.statements.lexicon.people.roles import ROLES, TITLES

_MOST_WORDS = 3
"""Words of a noun phrase before "of"."""
_REACH = 80
"""Characters before the word in which its phrase begins."""


@cache
def to_its_name() -> re.Pattern[str]:
    """What stands between a name and its "who": nothing, an apposition that ends there or goes on, or whose it is."""
    part_of = (
        r" (?:of|from) (?:the )?[A-Z][\w’.-]*(?: (?:of )?[A-Z][\w’.-]*){0,5}, "  # "Jim Brask of the Reed Party, | who"
    )
    one = r"(?:(?! (?:of|to|with|for|by|from|at|in) (?:an?|his|her|the) )[^.,;:“”\"])*"
    return re.compile(rf",? ?|(?:, [^.;:“”\"]*)?, |, (?:an?|the|one of){one} |{part_of}")


@cache
def _phrases() -> re.Pattern[str]:
    determined = r"(?:[Tt]he|[Aa]n?|[Tt]his|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Oo]ne|[Aa]nother|[Tt]wo|[Ss]everal)"
    return re.compile(rf"(?<![\w’'-])(?P<whole>(?:of|for) )?{determined} ")


@cache
def _rest() -> re.Pattern[str]:
    """What may stand between a determiner and the pronoun: adjectives and a noun, and whose it is by name."""
    word = r"(?!(?:who|which|that|and|but|if|as|when|is|was|were|are|had|has|to|for|with|by|from|at|in|on) )[\w’'-]+"
    return re.compile(rf"(?:{word} ){{0,4}}?{word},? $")


@cache
def _plural() -> re.Pattern[str]:
    return re.compile(
        r"(?<![\w’'-])(?!(?:was|is|has|his|this|its|as|us|thus|always|perhaps|does)\b)[A-Za-z][a-z]{2,}s,? $"
    )


def antecedent(text: str, at: int) -> Span | None:
    """The noun phrase that ends right before the relative pronoun at `at`; None where none is plain.

    "the senator, | who": the senator. "a mother of the girl, | who": a mother of the girl. "to groups | that": groups.
    """
    floor = max(0, at - _REACH, text.rfind("\n", 0, at) + 1)
    begun = [match for match in _phrases().finditer(text, floor, at) if text.find(".", match.end(), at) < 0]
    if begun and _rest().match(text, begun[-1].end(), at):
        first = begun[-1]
        whole = first["whole"] and text[at - 2] == "," and len(begun) > 1  # "a spokesman | for the port, who"
        if whole and len(text[begun[-2].end() : first.start()].split()) <= _MOST_WORDS:
            first = begun[-2]
        start = first.end("whole") if first["whole"] else first.start()
        return start, start + len(text[start:at].rstrip(" ,-–—"))
    plural = _plural().search(text, floor, at)
    return (plural.start(), plural.start() + len(plural.group().rstrip(" ,"))) if plural else None


def whole_from(text: str, start: int) -> int | None:
    """Where a body's name begins whose last word, at `start`, stands behind "of": "Color of | Rain"; else None."""
    lead = _of_lead().search(text, max(0, start - _REACH), start)
    words = lead.group(1).split() if lead else []
    office = any(word.lower() in ROLES or word.lower() in TITLES for word in words)  # "the Mayor of | Hull"
    return lead.start(1) if lead is not None and not office else None


@cache
def _of_lead() -> re.Pattern[str]:
    small = "The|A|An|In|On|At|And|But|Out|Most|Many|Some|All|One|Part"
    return re.compile(rf"(?<![\w’'.-])((?!(?:{small}) )(?:[A-Z][\w’-]+ ){{1,3}})of (?:the )?\Z")
