"""Of whom something is expected: the subject of "is expected to", which belongs to what is said by nobody who is named.

"Holt is expected to resign" tells that Holt resigns; "to resign" alone, in a list, tells nothing. Annotators of PolNeAR
have the subject in the content nearly always (48 of 55 that the trained model left without), as the model mostly has.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import cache
from typing import Final

from msgspec.structs import replace

from onrecord.record import Span
from onrecord.statements.attribution import Attribution

_REACH: Final = 160
"""Characters before a cue in which its subject begins."""
_LONGEST: Final = 12
"""Words of a subject, at most."""
_ASIDE: Final = 80
"""Characters of what stands in commas between a subject and its verb, at most."""


def with_subjects(text: str, found: Sequence[Attribution]) -> list[Attribution]:
    """The attributions; a content that begins with "to" right behind "is expected" with the subject before that."""
    ends = sorted(one.cue[-1][1] for one in found if one.cue)
    return [_with_subject(text, one, ends) for one in found]


def _with_subject(text: str, one: Attribution, ends: Sequence[int]) -> Attribution:
    if one.source or len(one.cue) != 1 or not one.content or one.content[0][0] != one.cue[0][1] + 1:
        return one
    cue = one.cue[0]
    if not text.startswith("to ", one.content[0][0]) or not (told := _passive().fullmatch(text, *cue)):
        return one
    others = bisect_left(ends, cue[0])  # "officials said Holt is expected to"
    start = max(0, cue[0] - _REACH, ends[others - 1] if others else 0)
    subject = _subject(text, start, cue[0], bare=told["be"] is None)
    return replace(one, content=(subject, *one.content)) if subject else one


@cache
def _passive() -> re.Pattern[str]:
    be = r"(?:(?:is|are|was|were|has been|have been|had been|be|being)\b|[’'](?:s|re)\b) *"
    told = (
        "expected|projected|predicted|forecast|forecasted|estimated|slated|scheduled|set|due|likely|poised|said|thought|"
        "believed|reported|rumou?red|alleged|supposed|meant|intended|planned|required"
    )
    between = r"(?:(?:not|also|now|still|once|[a-z]+ly) +)*"
    return re.compile(rf"(?:(?:may|might|can|could|will) )?(?P<be>{be})?{between}(?:{told})")


def _subject(text: str, start: int, end: int, bare: bool) -> Span | None:
    """The noun with what belongs to it, or the pronoun, that ends before `end`; None where it is not plain."""
    end = _without_blanks(text, start, end)
    if text[end - 1 : end] == ",":  # "Holt, under pressure, | is expected"; not "for a fee, | believed to be"
        comma = -1 if bare else text.rfind(",", max(start, end - _ASIDE), end - 1)
        if comma < 0:
            return None
        end = _without_blanks(text, start, comma)
    if joined := _joining().search(text, start, end):
        *_, verb = (None, *_first_verb().finditer(text, start, joined.start()))
        return _subject(text, start, verb.start(), bare=False) if verb else None  # "Holt was late and | is expected"
    if relative := _relative().search(text, start, end):
        return relative.span(1)
    for bound in _bounds().finditer(text, start, end):
        start = bound.end()
    lead = _leads().match(text, start, end)
    start = lead.end() if lead else start
    start += len(text[start:end]) - len(text[start:end].lstrip())
    if bare and (of := _prepositions().match(text, start, end)):
        start = of.end()  # "In a year | expected to be warm"
    if pronoun := _pronoun().search(text, start, end):
        return pronoun.span(1)  # "on the night | she"
    words = text[start:end].split()
    if not 0 < len(words) <= _LONGEST or _prepositions().match(text, start, end):
        return None
    return (start, end) if _no_subject().isdisjoint(word.lower() for word in words) else None


def _without_blanks(text: str, start: int, end: int) -> int:
    return start + len(text[start:end].rstrip())


@cache
def _joining() -> re.Pattern[str]:
    return re.compile(r",? (?:and|but|or)(?: [a-z]+ly| also| now)?\Z")


@cache
def _first_verb() -> re.Pattern[str]:
    return re.compile(r"(?<= )(?:is|are|was|were|has|have|had|will|would)\b")


@cache
def _relative() -> re.Pattern[str]:
    return re.compile(r"[ (](who|which|that)\Z")


@cache
def _bounds() -> re.Pattern[str]:
    """Where a clause begins: behind a stop, a comma, a dash, and behind the words that join clauses."""
    joining = "but|though|although|while|because|if|when|where|since|that|as|so|yet|whether|until|after|before"
    titles = r"(?<!\b[A-Z])(?<!\bMr)(?<!\bDr)(?<!\bMrs)(?<!\bSen)(?<!\bGov)"
    return re.compile(rf"{titles}[.!?][”\"’')]* |[\n;:,–—(“\"] ?|--+ ?|(?:\b(?:{joining})|, and) ", re.IGNORECASE)


@cache
def _leads() -> re.Pattern[str]:
    """Words before a subject that are none of it."""
    return re.compile(
        r"(?:(?:[Aa]nd|[Bb]ut|[Ss]o|[Yy]et|[Mm]eanwhile|[Nn]ow|[Ss]till|[Aa]lso|[Tt]hen|[Hh]owever|[Ii]nstead) )+"
    )


@cache
def _pronoun() -> re.Pattern[str]:
    return re.compile(r"(?<![\w’'-])(I|he|she|it|they|we|you)\Z", re.IGNORECASE)


@cache
def _prepositions() -> re.Pattern[str]:
    words = "in|on|at|by|for|with|after|before|during|under|since|from|of|to|into|over|about|among|as|through|between"
    return re.compile(rf"(?:{words}) ", re.IGNORECASE)


@cache
def _no_subject() -> frozenset[str]:
    """Words that tell of another verb, so that the subject is not all that stands there."""
    verbs = "is are was were be been has have had will would can could may might do does did said says say told tells"
    return frozenset((*verbs.split(), "not"))
