"""Interviews whose questions only their type tells from answers, and whose text has no labels: by what is asked there.

A paragraph that ends in a question mark and speaks to a "you" is a question, where at least three of them are followed
by people who speak of themselves; what stands between two questions is the answer. No quotation marks stand in either
but around words within a sentence, or around a whole paragraph here and there.

Where a text says that it is an interview ("This conversation has been edited for length"), two questions are enough,
they need speak to nobody, and a short line between two answers asks as well ("Critics have called the ending bleak.").
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from msgspec import Struct

from onrecord.record import Span

_FEWEST = 3
"""Questions, at least; one less where a text says that it is an interview."""
_PROMPT = 120
"""Characters of a question without its mark, at most."""
_SHARE = 0.7
"""The share of questions whose answers speak of themselves."""
_MARKED = 0.4
"""The share of answers' paragraphs that may stand in marks as a whole, as a page sets off its best sentences."""
_DENSE = 8
"""Paragraphs on each question, at most."""
_LONGEST = 6
"""Paragraphs of one answer, at most."""
_QUESTION = 500
"""Characters of a question, at most."""


class Said(Struct, frozen=True):
    """A paragraph of an interview, and whether it asks."""

    span: Span
    asks: bool


def interview(text: str, paragraphs: Sequence[Span]) -> list[Said]:
    """The questions and answers of a text, in order; none where it is no interview."""
    note = _note().search(text)
    asking = [at for at, span in enumerate(paragraphs) if _asks(text, span, note is not None)]
    if note and len(asking) >= _FEWEST - 1:
        asking = _with_prompts(text, paragraphs, asking)
    if len(asking) < _FEWEST or len(paragraphs) > _DENSE * len(asking):
        return []
    found: list[Said] = []
    answered = marked = 0
    for at, following in zip(asking, [*asking[1:], len(paragraphs)], strict=True):
        answer = paragraphs[at + 1 : min(following, at + 1 + _LONGEST)]
        if following == len(paragraphs):
            goes_on = len(answer) > 1 and _in_marks().fullmatch(text, *answer[1]) is not None
            answer = answer[: 1 + goes_on]  # Behind the last one a note may stand, or the story goes on.
        answered += any(_of_oneself().search(text, *span) for span in answer)
        if any(_quotation().match(text, *span) and not _in_marks().fullmatch(text, *span) for span in answer):
            return []  # others' words, with marks: a story that asks
        marked += sum(_in_marks().fullmatch(text, *span) is not None for span in answer)
        found.append(Said(paragraphs[at], True))
        found += [Said(span, False) for span in answer if _is_sentence(text, span)]
    plain = marked <= _MARKED * (len(found) - len(asking))
    return found if plain and answered >= _SHARE * len(asking) else []


def _asks(text: str, span: Span, announced: bool) -> bool:
    start, end = span
    asks = text[end - 1] == "?" and end - start <= _QUESTION and text[start].isalpha()
    return asks and (announced or _to_you().search(text, start, end) is not None)


def _with_prompts(text: str, paragraphs: Sequence[Span], asking: Sequence[int]) -> list[int]:
    """The questions with those that have no mark: a short line of nobody's own between two answers of oneself."""
    found = list(asking)
    for at in range(asking[0] + 2, len(paragraphs) - 1):
        start, end = paragraphs[at]
        beside = (paragraphs[at - 1], paragraphs[at + 1])
        short = end - start <= _PROMPT and _is_sentence(text, (start, end)) and text[start].isalpha()
        if short and at not in asking and not {at - 1, at + 1} & {*found}:
            own = [_of_oneself().search(text, *span) is not None for span in (*beside, (start, end))]
            found += [at] if own == [True, True, False] else []
    return sorted(found)


def _is_sentence(text: str, span: Span) -> bool:
    return text[span[1] - 1] in '.?!…”"’)'


@cache
def _note() -> re.Pattern[str]:
    """What says that a text is an interview, as its editors cut it."""
    return re.compile(
        r"\b(?:conversation|interview|Q&A|exchange|discussion|transcript|answers|responses)"
        r" (?:has|have|was|were|is|are)(?: been)?(?: \w+ly)? (?:edited|condensed|abridged|shortened)\b"
        r"|\b[Ee]dited (?:and condensed )?(?:excerpts|extracts) from (?:the|our|their|a) (?:conversation|interview)\b"
    )


@cache
def _to_you() -> re.Pattern[str]:
    return re.compile(r"\b[Yy]ou(?:r|rs|rself|[’'](?:re|ve|d|ll))?\b")


@cache
def _of_oneself() -> re.Pattern[str]:
    return re.compile(r"\b(?:I|[Mm]y|[Ww]e|[Oo]ur|[Mm]e)\b")


@cache
def _in_marks() -> re.Pattern[str]:
    """A paragraph that is one quotation, and tells nobody."""
    return re.compile(r"“[^“”]+”|\"[^\"]+\"")


@cache
def _quotation() -> re.Pattern[str]:
    """A paragraph that begins with a quotation mark, or ends a quotation with its cue."""
    return re.compile(r"[“”\"]|.*[,?!][”\"] (?:said|says|he|she|[A-Z]\w+ (?:said|says))\b")
