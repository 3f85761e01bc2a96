"""Where the trained model's pieces end: not inside of a name, nor at a word that leads on; and no headings.

Rare, each of them (of 70 articles of PolNeAR's train part two contents end at a word that leads on), but what is told
then is plainly wrong: a role without its name, a heading as somebody's words, a clause without its verb.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import cache

from msgspec.structs import replace

from onrecord.record import Span
from onrecord.statements.attribution import Attribution, Found, form_of, word_count
from onrecord.statements.rules.paragraph.tagging import ABBREVIATIONS
from onrecord.statements.speakers.cast.acted_on import is_acted_on
from onrecord.statements.times.words import DAY_NAMES

_HEADING = 6
"""Words below which a line of its own without a stop is a heading."""
_NAME = 60
"""Characters of the rest of a source that is cut off before its name."""


def behind_hearer(text: str, cue: Span, content: tuple[Span, ...]) -> tuple[Span, ...]:
    """A content without whom it was told and when: "told [a paper last week | he would resign]"."""
    if not content or content[0][0] != cue[1] + 1 or not text.endswith(("told", "tells"), 0, cue[1]):
        return content
    start, end = content[0]
    heard = _heard().match(text, start, end)
    return ((heard.end(), end), *content[1:]) if heard else content


@cache
def _heard() -> re.Pattern[str]:
    day = rf"(?:(?:last|this) (?:week|month|year)|(?:on )?(?:{DAY_NAMES})|yesterday)"
    return re.compile(rf"(?:[\w.’'-]+ ){{1,5}}?{day} (?=(?:that|he|she|they|it|we|there|I) )")


def is_heading(text: str, span: Span, cue: Span) -> bool:
    """Whether a part of a content is all of a line, short, without a stop, and not the cue's: a heading."""
    start = text.rfind("\n", 0, span[0]) + 1
    end = text.find("\n", span[0])
    if end < 0 or start <= cue[0] < end or text[start:end].strip() != text[slice(*span)].strip():
        return False
    return text[start:end].rstrip(" ”\"’'»")[-1:].isalnum() and word_count(text, start, end) < _HEADING


def with_whole_names(text: str, found: Sequence[Attribution]) -> list[Attribution]:
    """The attributions, a source that another's goes on from with its name made whole: "FIA | president Ada Holt"."""
    longest: dict[int, int] = {}
    for one in found:
        for start, end in one.source:
            longest[start] = max(end, longest.get(start, end))
    return [_with_name(text, one, longest) for one in found]


def _with_name(text: str, one: Attribution, longest: dict[int, int]) -> Attribution:
    if len(one.source) != 1 or not one.cue:
        return one
    ((start, end),) = one.source
    last = longest[start]
    if last == end or one.cue[0][0] < last or not _rest_of_name().fullmatch(text, end, min(last, end + _NAME)):
        return one
    return replace(one, source=((start, last),))


@cache
def _rest_of_name() -> re.Pattern[str]:
    """The rest of a name that was cut in two, or a role in small letters and the name of who has it, to the end of a
    source.
    """
    return re.compile(r"(?: (?!and\b|or\b)[a-z][\w-]+){0,4}(?: [A-Z][\w.’'-]*){1,4},?")


def with_whole_clauses(text: str, model: Sequence[Attribution], rules: Found) -> list[Attribution]:
    """The attributions, a clause behind "said that" with the rest that another took: "that it fell after | Holt wrote a
    letter". What is inside of it is nobody's statement then, but for what stands in marks."""
    cut = [number for number, one in enumerate(model) if _leads_on().search(text, *_last_words(one))]
    if not cut:
        return list(model)
    clauses = sorted(
        (one.cue[0][0], one.content[0]) for one in rules.attributions if one.pattern == "verb that" and not one.within
    )
    left = dict(enumerate(model))
    for number in cut:
        one = left.get(number)
        if one is None or len(one.content) != 1 or not one.cue:
            continue
        place = bisect_left(clauses, (one.cue[0][0], (0, 0)))
        cue, whole = clauses[place] if place < len(clauses) else (-1, (0, 0))
        if not one.cue[0][0] <= cue < one.cue[0][1] or whole[0] != one.content[0][0] or whole[1] <= one.content[0][1]:
            continue
        inner = [each for each, other in left.items() if each != number and _is_inside(other, whole)]
        if any(left[each].form == "direct" for each in inner):
            continue
        left = {each: other for each, other in left.items() if each not in inner}
        left[number] = replace(one, content=(whole,), form=form_of(text, (whole,), rules.quotations))
    return list(left.values())


def _last_words(one: Attribution) -> Span:
    return max(one.content[-1][0], one.content[-1][1] - 12), one.content[-1][1]


@cache
def _leads_on() -> re.Pattern[str]:
    """A word that no clause ends with."""
    return re.compile(r"\b(?:after|before|because|when|while|until|although|though|whether|if|that|than|as)\Z")


def _is_inside(one: Attribution, whole: Span) -> bool:
    return all(whole[0] <= start and end <= whole[1] for part in (one.content, one.cue) for start, end in part)


def whole_subject(text: str, source: Span, cue: Span) -> Span:
    """A source with the noun before it that does something to it: "Those opposing | Ada Holt", "Anyone who knew | her",
    or that it made: "A report by | Ada Holt".

    Only where the sentence begins with that noun and goes on with the cue: else it may be another clause's.
    """
    between = text[source[1] : cue[0]]
    if _cut_relative().search(text, *source) and _rest_of_it().fullmatch(between):
        return source[0], cue[0] - 1
    if between != " " and not _told_beside().fullmatch(between):
        return source
    if not text[source[0]].isupper():
        return source
    begins = _sentence().search(text, max(0, source[0] - _SUBJECT), source[0])
    if begins is None:
        return source
    lead = text[begins.end() : source[0]]
    does = _noun().match(lead) is not None and (is_acted_on(lead) or _who_did().search(lead) is not None)
    whole = (does and between == " ") or _document_by().fullmatch(lead) is not None
    return (begins.end(), source[1]) if whole else source


def in_one_sentence(text: str, source: Span, cue: Span) -> Span:
    """A source without the sentence behind or before its cue's: "said Ada Holt. | Roy Varn, a clerk,"."""
    ends = [end for end in _next_sentence().finditer(text, *source) if end["word"] not in ABBREVIATIONS]
    if ends and cue[1] <= source[0]:
        return source[0], ends[0].end("word")
    return (ends[-1].end(), source[1]) if ends and source[1] <= cue[0] else source


@cache
def _next_sentence() -> re.Pattern[str]:
    return re.compile(r"(?<![\w.])(?P<word>[^\W\d_]{2,})\. (?=[A-Z])")


@cache
def _cut_relative() -> re.Pattern[str]:
    """A noun with the beginning of a clause that tells of it: "New modelling that minister Ada Holt"."""
    return re.compile(r" (?:that|which) (?:[\w’'.-]+ ){0,4}[\w’'.-]+\Z")


@cache
def _rest_of_it() -> re.Pattern[str]:
    """The rest of that clause, up to the cue: "will use to defend the target"."""
    return re.compile(r" (?:will|would|has|had|is|was|can|could|may|[a-z]+(?:ed|s)) (?:[\w’'-]+ ){1,8}")


@cache
def _told_beside() -> re.Pattern[str]:
    """What is told of a subject between commas: ", finished in May, "."""
    return re.compile(r", (?!who\b|which\b|whose\b)[a-z]+(?:ed|en|ing)?\b[^.;:!?\n“”\"]{0,90}, ")


@cache
def _document_by() -> re.Pattern[str]:
    """A document before whoever made it: "A report by | Varn’s dam inspectorate"."""
    kinds = (
        "report|study|survey|poll|analysis|review|letter|memo|statement|paper|audit|assessment|inquiry|investigation"
    )
    return re.compile(rf"(?:An?|The|One|Another) (?:[\w’'-]+ ){{0,3}}?(?:{kinds}) (?:by|from) (?:the |an? )?")


_SUBJECT = 70
"""Characters from a sentence's beginning to the name in its subject."""


@cache
def _sentence() -> re.Pattern[str]:
    """The last place where a sentence begins."""
    return re.compile(r"(?:\A|\n|[.!?][”\"’']? )(?=[A-Z][^.!?\n,;:“”\"]*\Z)")


@cache
def _noun() -> re.Pattern[str]:
    return re.compile(r"(?:[\w-]+ ){1,4}(?:[a-z]+ing|who) ")


@cache
def _who_did() -> re.Pattern[str]:
    """What somebody did who is told by it, no saying or thinking: "who knew", "who had worked with"."""
    no_clause = "(?!(?:said|says?|think|thinks|thought|believed?|believes|hopes?|claims?|feels?|heard|know that)\\b)"
    return re.compile(rf" who {no_clause}(?:[a-z]+ ){{1,3}}(?:the )?\Z")
