"""Which times in a statement's words are told in passing, in English: not those by which what it says can be judged.

Times of a reason ("because the vote is on Friday"), of a clause that only tells which ("the notes, which fall due in
2031, will …", "those who turn 18 before May"), of a thing ("its bonds due in March 2041"), of what happens each year
("free of ice in summer by 2035").
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from onrecord.record import Span
from onrecord.statements.attribution import Attribution
from onrecord.statements.times import Expression
from onrecord.statements.times.words import SEASON

_SENTENCE = 240
"""Characters back to where a sentence begins."""


def without_asides(text: str, ahead: Sequence[Expression], attribution: Attribution) -> list[Expression]:
    """The times, without those of a reason and of a clause between two commas, and, where others are left, without
    those of any relative clause, of things, and of seasons that come each year."""
    own = [(one, text[sentence_of(text, one.span, attribution) : one.span[0]]) for one in ahead]
    kept = [
        (one, words)
        for one, words in own
        if not _reason().search(words) and not _of_debt().search(words) and not _between(text, one, words)
    ]
    main = [
        one
        for one, words in kept
        if not _relative().search(words)
        and not _of_thing().search(words)
        and not (words.endswith("for ") and _feast().match(text, one.span[0]))
        and not _each_year().fullmatch(text, *one.span)
    ]
    return main or [one for one, _ in kept]


def is_told_of_somebody(text: str, span: Span, attribution: Attribution) -> bool:
    """Whether a time is of a clause that tells who somebody is: "the man who will win in November"."""
    return _of_somebody().search(text, sentence_of(text, span, attribution), span[0]) is not None


def is_said_beside(text: str, span: Span, attribution: Attribution) -> bool:
    """Whether a time stands beside what is demanded or announced: in a sentence that asks and foretells nothing.

    "Warming by 2100 may sound scary. They must act": the demand has no deadline.
    """
    own, others = False, False
    for start, last in attribution.content:
        bounds = [start, *(end.end() for end in _next_sentence().finditer(text, start, last)), last]
        for low, high in pairwise(bounds):
            found = _looks().search(text, low, high) is not None
            if low <= span[0] < high:
                own = found
            else:
                others = others or found
    return others and not own


@cache
def _next_sentence() -> re.Pattern[str]:
    return re.compile(r"(?<=[a-z\d]{2})[.!?][”\"’']* (?=[“\"‘']?[A-Z])")


@cache
def _looks() -> re.Pattern[str]:
    """Words that ask for something, or tell of what is to come."""
    modal = "will|shall|would|must|should|ought|needs?|have to|has to|going to|let|please|due|vote"
    asks = r"urg\w+|call\w*|ask\w*|demand\w*|wants?|schedul\w+|plan\w*|expect\w*|to [a-z]+"
    return re.compile(rf"\b(?:{modal}|{asks})\b|[’'](?:ll|d)\b|n[’']t\b", re.IGNORECASE)


def sentence_of(text: str, span: Span, attribution: Attribution) -> int:
    """Where the sentence of a time begins, as far as the words of its statement and some hundred characters go."""
    start = max(content_at(attribution, span[0])[0], span[0] - _SENTENCE)
    for end in sentence_end().finditer(text, start, span[0]):
        start = end.end()
    return start


def content_at(attribution: Attribution, at: int) -> Span:
    """The part of the content that holds a place of the text."""
    return next((span for span in attribution.content if span[0] <= at < span[1]), attribution.content[0])


@cache
def sentence_end() -> re.Pattern[str]:
    """The end of a sentence, with the blank behind it."""
    return re.compile(r"[.!?][”\"’']? |\n")


@cache
def _reason() -> re.Pattern[str]:
    return re.compile(r"\b(?:because\b(?! of\b)|despite|in spite of)\b[^,;]*\Z", re.IGNORECASE)


def _between(text: str, one: Expression, words: str) -> bool:
    """Whether a time is of a clause between two commas, behind which the sentence goes on with its verb."""
    return _opened().search(words) is not None and _closed().match(text, one.span[1]) is not None


@cache
def _opened() -> re.Pattern[str]:
    period = r"(?<!year)(?<!quarter)(?<!month)(?<!week)(?<!season)(?<!term)(?<!period)"
    return re.compile(rf"\w{period}, (?:which|who|whose)\b[^,;]*\Z")


@cache
def _closed() -> re.Pattern[str]:
    verb = "will|would|is|are|was|were|has|have|had|can|could|should|must|may|might"
    return re.compile(rf"[^,;.\n]{{0,40}}, (?:\w+ly )?(?:{verb})\b")


@cache
def _relative() -> re.Pattern[str]:
    auxiliary = "will|would|is|are|was|were|has|have|had|can|could|should|must|may|might"
    to_its_end = r"(?:(?!\b(?:will|would|shall|may|must|can)\b)[^,;])*"
    return re.compile(rf"\b(?:who|whose)\b[^,;]*\Z|(?<=\w )(?:that|which) (?:{auxiliary})\b{to_its_end}\Z")


@cache
def _of_somebody() -> re.Pattern[str]:
    return re.compile(r"\b(?:who|whose)\b(?! (?:knows?|thinks?|says?)\b)[^,;]*\Z")


@cache
def _of_debt() -> re.Pattern[str]:
    """What somebody lends for a time is called by its end: "6% debentures due Oct. 15, 2031"."""
    return re.compile(r"\b(?:bonds?|notes?|debentures?|debt|loans?|securities) (?:due|maturing)(?: (?:on|in|by))? \Z")


@cache
def _of_thing() -> re.Pattern[str]:
    """What a thing is called by: its date."""
    return re.compile(
        r"(?<!\bis )(?<!\bare )(?<!\bbe )(?<!\bwas )(?<!\bwere )\b(?:due|maturing|expiring)(?: (?:on|in|by))? \Z"
    )


@cache
def _feast() -> re.Pattern[str]:
    """What something is for, which need not be its day: "will close | for Easter on 27 March"."""
    return re.compile(r"Christmas|Easter|Thanksgiving|New Year|Whitsun|Pentecost|Halloween")


@cache
def _each_year() -> re.Pattern[str]:
    return re.compile(rf"(?:in |during |during the )?{SEASON}", re.IGNORECASE)
