"""Who was spoken of last: the people that begin sentences and speak, so that "he" and "she" can be told.

A name inside of a quotation is no subject; what a pronoun means is asked in the order of the text.
"""

from __future__ import annotations

import re
from functools import cache

from msgspec import Struct

from onrecord.given_names.listed import FEMALE, MALE
from onrecord.record import Span
from onrecord.statements.lexicon import Language
from onrecord.statements.lexicon.people.roles import ROLES
from onrecord.statements.spans import is_within
from onrecord.statements.speakers.cast.cast import Cast
from onrecord.statements.speakers.cast.figure import Figure
from onrecord.statements.speakers.cast.mentions import Mention

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

    def __init__(self, text: str, cast: Cast, quotations: tuple[Span, ...], language: Language | None = None) -> None:
        """`language` tells what stands before a name that is no subject; None for English."""
        self._text, self._cast, self._quotations = text, cast, quotations
        self._openings = _opening_subjects(text, cast, quotations, language)
        self._next = 0
        self._seen: list[Subject] = []

    def spoke(self, subject: Subject) -> None:
        """Takes note of one who speaks."""
        self._until(subject.at)
        self._seen.append(subject)

    def _until(self, at: int) -> None:
        """Goes on to `at`, so that whoever was seen stands in the order of the text."""
        while self._next < len(self._openings) and self._openings[self._next].at < at:
            self._seen.append(self._openings[self._next])
            self._next += 1

    def last(self, at: int, gender: str) -> Subject | None:
        """The nearest subject before `at` whom the pronoun can mean, None where none fits."""
        self._until(at)
        near = sorted((s for s in self._seen[-12:] if at - _REACH < s.at < at), key=lambda s: -s.at)
        fitting = [s for s in near if s.figure.gender in (gender, None)]
        beginning = self._begins_here(at, max((s.at for s in fitting), default=0))
        if beginning is not None:
            return beginning[0]
        if not fitting:
            return self._only_mention(at, gender)
        return None if self._is_another_named(fitting[0], at, gender) else fitting[0]

    def _is_another_named(self, subject: Subject, at: int, gender: str) -> bool:
        """Whether somebody whom a listed given name alone tells stands behind a subject, before `at`."""
        given = FEMALE if gender == "f" else MALE
        for mention, figure in self._cast.within(subject.span[1], at):
            alone = not figure.person and " " not in figure.name and figure.name.lower() in given
            if (
                alone
                and figure.name not in subject.figure.name.split()
                and not is_within(mention.start, self._quotations)
            ):
                return True
        return False

    def _begins_here(self, at: int, after: int) -> tuple[Subject | None] | None:
        """Who begins the last sentence between `after` and `at` that somebody begins; None where nobody does.

        Of the same paragraph: a person whom only the shape of the name tells, or (None,) for somebody without a
        name: "A spokesman for the port".
        """
        start = max(self._text.rfind("\n", 0, at), at - _NEAR, 0)
        for match in reversed(list(_openings().finditer(self._text, start, at))):
            if match.end() <= after:
                return None
            if is_within(match.end(), self._quotations):
                continue
            mention, figure = next(iter(self._cast.within(match.end(), match.end() + 1)), (None, None))
            if mention is not None and figure is not None:
                if figure.known or not figure.person or len(figure.name.split()) != 2 or mention.possessive:
                    return None
                return (Subject(mention.start, figure, (mention.start, mention.end)),)
            role = _unnamed().match(self._text, match.end(), at)
            if role is not None and role.group("role") in ROLES:
                having = self._cast.with_role(role.group("role")) if role.group().startswith("The") else []
                return None if having else (None,)
        return None

    def _only_mention(self, at: int, gender: str) -> Subject | None:
        """The one person who is named shortly before, outside of quotations, and can be of that gender."""
        found: dict[str, Subject] = {}
        for mention, figure in self._cast.before(at, 12):
            fits = figure.known and figure.gender in (gender, None)
            if at - mention.start < _NEAR and fits and not is_within(mention.start, self._quotations):
                found.setdefault(figure.name, Subject(mention.start, figure, (mention.start, mention.end)))
        return next(iter(found.values())) if len(found) == 1 else None


def candidates(cast: Cast, at: int, gender: str) -> int:
    """How many people named before `at` a pronoun could mean."""
    before = cast.before(at, _MOST_CANDIDATES)
    return len({figure.name for _, figure in before if figure.person and figure.gender in (gender, None)})


_MOST_CANDIDATES = 60
"""Mentions before a pronoun that are looked at."""


@cache
def _unnamed() -> re.Pattern[str]:
    """Somebody without a name, with the noun that says what they are."""
    phrase = r"(?:An?|The|One|Another) (?:[a-z][\w’'-]* ){0,2}?(?P<role>[a-z]+)"
    return re.compile(rf"{phrase}(?= (?:for|of|at|in|from|who|[a-z]+ed)\b)")


def _opening_subjects(text: str, cast: Cast, quotations: tuple[Span, ...], language: Language | None) -> list[Subject]:
    """People whose name begins a sentence, or stands before a verb near its beginning."""
    of = _OF.union(word for word, tag in language.words.items() if tag == "P") if language else _OF
    found = []
    for match in _openings().finditer(text):
        if is_within(match.end(), quotations):
            continue
        for mention, figure in cast.within(match.end(), match.end() + 90):
            lead = text[match.end() : mention.whole]
            if mention.possessive or not (figure.known or _in_commas(text, lead, mention, figure, of)):
                continue
            *before, last = re.findall(r"\w+", lead) or [""]
            if re.search(r"[.;:“”\"]", lead) or (before and last.lower() in of and not lead.endswith(", ")):
                break  # "Affaires de | Ada Holt"; but "Pour | Ada Holt, …"
            if not lead or lead.endswith((", ", " ")):
                found.append(Subject(mention.start, figure, (mention.start, mention.end)))
                break
    return found


def _in_commas(text: str, lead: str, mention: Mention, figure: Figure, of: frozenset[str]) -> bool:
    """Whether a name stands between commas behind what somebody is: "Formand for klubben, Ada Holt,"."""
    apart = lead.endswith(", ") and text[mention.end : mention.end + 1] == ","
    return apart and figure.person and len(mention.name.split()) in (2, 3) and lead.split()[0].lower() not in of


_OF = frozenset("of for to with by against from about de du des d".split())
"""Words before a name that is no subject, articles of French among them."""


@cache
def _openings() -> re.Pattern[str]:
    no_title = "".join(
        rf"(?<!{title})" for title in ("Mr", "Mrs", "Ms", "Dr", "Sen", "Rep", "Gov", "Gen", "St", " [A-Z]")
    )
    return re.compile(rf"(?:^|\n|(?:{no_title}\.|[?!])[”\"’']?[ \u00a0])(?=[^\W\d_])")
