"""Who was spoken of last: the people that begin sentences and speak, so that "he" and "she" can be told.

A name inside of a quotation is no subject; what a pronoun means is asked in the order of the text.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cache

from msgspec import Struct

from onrecord.record import Span
from onrecord.statements.cast import Cast, Figure

_REACH = 1500
"""Characters back to the subject that a pronoun can mean."""
_NEAR = 700
"""Characters back to a name that is no subject, where none else fits."""


class Subject(Struct, frozen=True):
    """A person who was spoken of as a subject, and where; `span` gives the name."""

    at: int
    figure: Figure
    span: Span


class Subjects:
    """The subjects of one article, asked from its beginning to its end."""

    def __init__(self, text: str, cast: Cast, quotations: tuple[Span, ...]) -> None:
        self._cast, self._quotations = cast, quotations
        self._starts = [start for start, _ in quotations]
        self._openings = _opening_subjects(text, cast, quotations)
        self._next = 0
        self._seen: list[Subject] = []

    def spoke(self, subject: Subject) -> None:
        """Takes note of one who speaks."""
        self._seen.append(subject)

    def last(self, at: int, gender: str) -> Subject | None:
        """The nearest subject before `at` whom the pronoun can mean, None where none fits."""
        while self._next < len(self._openings) and self._openings[self._next].at < at:
            self._seen.append(self._openings[self._next])
            self._next += 1
        near = sorted((s for s in self._seen[-12:] if at - _REACH < s.at < at), key=lambda s: -s.at)
        fitting = [s for s in near if s.figure.gender in (gender, None)]
        if not fitting:
            return self._only_mention(at, gender)
        known = next((s for s in fitting if s.figure.gender == gender), None)
        if fitting[0].figure.gender is None and known is not None and at - known.at < 2 * (at - fitting[0].at) + 200:
            return known
        return fitting[0]

    def _only_mention(self, at: int, gender: str) -> Subject | None:
        """The one person of that gender who is named shortly before, outside of quotations."""
        found: dict[str, Subject] = {}
        for mention, figure in self._cast.before(at, 12):
            if at - mention.start < _NEAR and figure.gender == gender and not self._quoted(mention.start):
                found.setdefault(figure.name, Subject(mention.start, figure, (mention.start, mention.end)))
        return next(iter(found.values())) if len(found) == 1 else None

    def _quoted(self, at: int) -> bool:
        place = bisect_right(self._starts, at) - 1
        return place >= 0 and at < self._quotations[place][1]


def _opening_subjects(text: str, cast: Cast, quotations: tuple[Span, ...]) -> list[Subject]:
    """People whose name begins a sentence, or stands before a verb near its beginning."""
    found = []
    starts = [start for start, _ in quotations]
    for match in _openings().finditer(text):
        quoted = bisect_right(starts, match.end()) - 1
        if quoted >= 0 and match.end() < quotations[quoted][1]:
            continue
        for mention, figure in cast.within(match.end(), match.end() + 90):
            if mention.possessive or not figure.known:
                continue
            lead = text[match.end() : mention.whole]
            if re.search(r"[.;:“”\"]", lead) or re.search(r"\b(?:of|for|to|with|by|against|from|about) $", lead):
                break
            if not lead or lead.endswith((", ", " ")):
                found.append(Subject(mention.start, figure, (mention.start, mention.end)))
                break
    return found


@cache
def _openings() -> re.Pattern[str]:
    no_title = "".join(
        rf"(?<!{title})" for title in ("Mr", "Mrs", "Ms", "Dr", "Sen", "Rep", "Gov", "Gen", "St", " [A-Z]")
    )
    return re.compile(rf"(?:^|\n|(?:{no_title}\.|[?!])[”\"’']? )(?=[^\W\d_])")
